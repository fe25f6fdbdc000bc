//! What Chromium wrote to its console and asked for over the network.

use serde_json::Value;
use std::fmt;

/// One line of the browser's console.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// `SEVERE`, `WARNING`, `INFO`, …
    pub level: String,
    /// `console-api`, `security`, `network`, `javascript`, …
    pub source: String,
    /// Text with the place.
    pub message: String,
}

impl Entry {
    /// Entries of the log `browser`.
    pub(crate) fn all(log: &Value) -> Vec<Self> {
        let text = |entry: &Value, key| entry[key].as_str().unwrap_or_default().to_owned();
        let entries = log.as_array().map(Vec::as_slice).unwrap_or_default();
        entries
            .iter()
            .map(|entry| Self {
                level: text(entry, "level"),
                source: text(entry, "source"),
                message: text(entry, "message"),
            })
            .collect()
    }

    /// Whether it fails a journey.
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.level == "SEVERE"
    }
}

impl fmt::Display for Entry {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}: {}", self.level, self.source, self.message)
    }
}

/// Addresses of all requests in the log `performance`, in order.
pub(crate) fn requested(log: &Value) -> Vec<String> {
    let entries = log.as_array().map(Vec::as_slice).unwrap_or_default();
    entries
        .iter()
        .filter_map(|entry| {
            let event: Value = serde_json::from_str(entry["message"].as_str()?).ok()?;
            let event = &event["message"];
            let sent = event["method"] == "Network.requestWillBeSent";
            let address = event["params"]["request"]["url"].as_str()?;
            sent.then(|| address.to_owned())
        })
        .collect()
}
