//! What is wrong with a law file, for the person who wrote it.

use core::fmt;

/// What is wrong, where, and how to mend it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// Path of the file below the project.
    pub file: String,
    /// Line, counted from one, where it is known.
    pub line: Option<usize>,
    /// The entry, for instance ``rule `term.issue`, edition from 2025-01-01``.
    pub key: String,
    /// What is wrong.
    pub cause: String,
    /// What to do.
    pub remedy: String,
}

impl Diagnostic {
    /// A diagnostic about an entry of a file.
    pub(crate) fn new(file: &str, key: impl Into<String>, cause: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line: None, key: key.into(), cause: cause.into(), remedy: remedy.into() }
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.file)?;
        if let Some(line) = self.line {
            write!(formatter, ":{line}")?;
        }
        write!(formatter, ": {}: {}; {}", self.key, self.cause, self.remedy)
    }
}
