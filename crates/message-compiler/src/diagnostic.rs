//! What is wrong with the wording, in words that name the place, the cause and the remedy.

use std::fmt;

use crate::source::At;

/// One reason why the wording cannot be compiled.
///
/// Displayed as ``locales/ru/rules.ftl:12: message `key` cause; remedy``. Ordered by place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// The file or folder, from the folder of all languages on: `locales/ru/rules.ftl`.
    pub file: String,
    /// The line, counted from 1; `None` where something is missing altogether.
    pub line: Option<usize>,
    /// The message (`name` or `name.attribute`) or term (`-name`); `None` where a whole file or folder is meant.
    pub key: Option<String>,
    /// What is wrong.
    pub cause: String,
    /// What to do about it.
    pub remedy: String,
}

impl Diagnostic {
    /// About a place in a file.
    pub(crate) fn at(at: At<'_>, key: &str, cause: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self {
            file: at.source.path.clone(),
            line: Some(at.line),
            key: Some(key.to_owned()),
            cause: cause.into(),
            remedy: remedy.into(),
        }
    }

    /// About a file or folder as a whole.
    pub(crate) fn file(file: impl Into<String>, cause: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { file: file.into(), line: None, key: None, cause: cause.into(), remedy: remedy.into() }
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        f.write_str(": ")?;
        if let Some(key) = &self.key {
            let what = if key.starts_with('-') { "term" } else { "message" };
            write!(f, "{what} `{key}` ")?;
        }
        write!(f, "{}; {}", self.cause, self.remedy)
    }
}

impl std::error::Error for Diagnostic {}

/// Sorted by place, each once: a text that stands in two messages is reported for one.
pub(crate) fn in_order(mut diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    diagnostics.sort();
    diagnostics.dedup();
    diagnostics
}
