//! The files of the wording, and places in them.

use std::fs;
use std::path::Path;

use crate::diagnostic::Diagnostic;

/// One `.ftl` file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Source {
    /// The language tag, which is the name of the folder.
    pub language: String,
    /// How diagnostics name the file: `locales/ru/rules.ftl`.
    pub path: String,
    /// The text, with line feeds only.
    pub text: String,
}

impl Source {
    /// A file of `language`; carriage returns and a byte order mark are dropped.
    pub fn new(language: impl Into<String>, path: impl Into<String>, text: &str) -> Self {
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        Self { language: language.into(), path: path.into(), text: text.replace("\r\n", "\n") }
    }

    /// The place of `part`, which is a slice of this text.
    pub(crate) fn at(&self, part: &str) -> At<'_> {
        let offset = (part.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        self.at_offset(offset)
    }

    /// The place of a byte offset; one past the end counts as the last line.
    pub(crate) fn at_offset(&self, offset: usize) -> At<'_> {
        let before = &self.text.as_bytes()[..offset.min(self.text.len())];
        At { source: self, line: 1 + before.iter().filter(|&&byte| byte == b'\n').count() }
    }

    /// The file name alone: `rules.ftl`.
    pub(crate) fn file_name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }
}

/// A line of a file.
#[derive(Debug, Clone, Copy)]
pub(crate) struct At<'s> {
    pub(crate) source: &'s Source,
    pub(crate) line: usize,
}

/// All `.ftl` files of the language folders in `dir`, sorted by path; `only` restricts to one language.
///
/// A language folder without such a file counts as not there yet.
pub(crate) fn load(dir: &Path, only: Option<&str>) -> Result<Vec<Source>, Vec<Diagnostic>> {
    let root = dir.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let mut sources = Vec::new();
    let mut diagnostics = Vec::new();
    for language in entries(dir, &root, &mut diagnostics) {
        let path = dir.join(&language);
        if !path.is_dir() || only.is_some_and(|only| only != language) {
            continue;
        }
        let shown = format!("{root}/{language}");
        for name in entries(&path, &shown, &mut diagnostics) {
            if !name.ends_with(".ftl") || name.starts_with('.') {
                continue;
            }
            let shown = format!("{shown}/{name}");
            match fs::read(path.join(&name)).map(String::from_utf8) {
                Ok(Ok(text)) => sources.push(Source::new(&language, shown, &text)),
                Ok(Err(_)) => {
                    diagnostics.push(Diagnostic::file(shown, "the file is not UTF-8", "save it in that encoding"))
                }
                Err(error) => diagnostics.push(unreadable(&shown, &error)),
            }
        }
    }
    if diagnostics.is_empty() { Ok(sources) } else { Err(diagnostics) }
}

/// The names in a folder, sorted, so that the result does not depend on the file system.
fn entries(dir: &Path, shown: &str, diagnostics: &mut Vec<Diagnostic>) -> Vec<String> {
    let read = fs::read_dir(dir).and_then(|entries| {
        entries
            .map(|entry| entry.map(|entry| entry.file_name().to_string_lossy().into_owned()))
            .collect::<Result<Vec<_>, _>>()
    });
    match read {
        Ok(mut names) => {
            names.sort();
            names
        }
        Err(error) => {
            diagnostics.push(unreadable(shown, &error));
            Vec::new()
        }
    }
}

fn unreadable(shown: &str, error: &std::io::Error) -> Diagnostic {
    Diagnostic::file(shown, format!("cannot be read ({error})"), "check that it exists and is readable")
}
