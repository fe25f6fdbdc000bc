//! The law's files.

use std::io;
use std::path::Path;

/// The law's files: paths as diagnostics name them, and texts, sorted by path.
#[derive(Clone, Debug, Default)]
pub struct LawFiles {
    pub(crate) files: Vec<(String, String)>,
}

impl LawFiles {
    /// Reads every `.toml` file below a folder. Paths are given from the folder's name on: `data/book.toml`.
    ///
    /// # Errors
    /// Whatever reading the folder or a file meets.
    pub fn read(folder: &Path) -> io::Result<Self> {
        let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let mut files = Vec::new();
        read_below(folder, &name, &mut files)?;
        files.sort();
        Ok(Self { files })
    }

    /// The same files with one text replaced or added; for tests of what the compiler refuses.
    #[must_use]
    pub fn with(mut self, path: &str, text: impl Into<String>) -> Self {
        self.files.retain(|(known, _)| known != path);
        self.files.push((path.to_owned(), text.into()));
        self.files.sort();
        self
    }

    /// Paths and texts of the files below a folder, `data/guide/`, sorted by path.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a (String, String)> {
        self.files.iter().filter(move |(path, _)| path.starts_with(folder))
    }

    /// The text of a file.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<&str> {
        self.files.iter().find(|(known, _)| known == path).map(|(_, text)| text.as_str())
    }
}

fn read_below(folder: &Path, name: &str, files: &mut Vec<(String, String)>) -> io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let shown = format!("{name}/{}", path.file_name().unwrap_or_default().to_string_lossy());
        if path.is_dir() {
            read_below(&path, &shown, files)?;
        } else if path.extension().is_some_and(|extension| extension == "toml") {
            files.push((shown, std::fs::read_to_string(&path)?));
        }
    }
    Ok(())
}
