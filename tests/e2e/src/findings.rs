//! What checks of many screens find, so that one run tells all of it.

use anyhow::{Result, bail};
use std::fmt::{Display, Write as _};

/// Findings of a journey, each with the places where it is so.
#[derive(Debug, Default)]
pub struct Findings {
    /// Text, then screen and look of each place.
    found: Vec<(String, Vec<(String, String)>)>,
}

impl Findings {
    /// Notes what was found on a screen in some look.
    pub fn note(&mut self, screen: &str, look: impl Display, texts: Vec<String>) {
        for text in texts {
            let place = (screen.to_owned(), look.to_string());
            match self.found.iter_mut().find(|(known, _)| *known == text) {
                Some((_, places)) => places.push(place),
                None => self.found.push((text, vec![place])),
            }
        }
    }

    /// Fails when anything was found, except what is known: start of a screen's name, start of the text.
    ///
    /// # Errors
    /// Everything found that is not known, and everything known that is not found any more.
    pub fn settle(mut self, known: &[(&str, &str)]) -> Result<()> {
        let mut report = String::new();
        for (screen, start) in known {
            let mut seen = false;
            for (text, places) in &mut self.found {
                if text.starts_with(start) {
                    let before = places.len();
                    places.retain(|(place, _)| !place.starts_with(screen));
                    seen |= places.len() < before;
                }
            }
            if !seen {
                let _ = writeln!(report, "No longer so, take it off the list of what is known: {start} on {screen}…\n");
            }
        }
        for (text, places) in self.found.iter().filter(|(_, places)| !places.is_empty()) {
            let places: Vec<String> = places.iter().map(|(screen, look)| format!("{screen} ({look})")).collect();
            let _ = writeln!(report, "{text}\non {}\n", places.join("; "));
        }
        if report.is_empty() {
            return Ok(());
        }
        bail!("{report}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(known: &[(&str, &str)]) -> String {
        let mut findings = Findings::default();
        for screen in ["stop-bar", "home"] {
            for look in ["light", "dark"] {
                findings.note(screen, look, vec!["order: h3".to_owned()]);
            }
        }
        findings.settle(known).err().map(|error| error.to_string()).unwrap_or_default()
    }

    #[test]
    fn a_finding_is_told_once_with_its_places() {
        assert_eq!(found(&[]), "order: h3\non stop-bar (light); stop-bar (dark); home (light); home (dark)\n\n");
    }

    #[test]
    fn what_is_known_is_told_only_once_it_is_gone() {
        assert_eq!(found(&[("stop", "order"), ("home", "order")]), "");
        assert_eq!(found(&[("stop", "order")]), "order: h3\non home (light); home (dark)\n\n");
        let stale = found(&[("stop", "order"), ("home", "order"), ("law", "order")]);
        assert_eq!(stale, "No longer so, take it off the list of what is known: order on law…\n\n");
    }
}
