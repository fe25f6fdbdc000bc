//! The files of a built site, and those a first visit loads.

use crate::html;
use anyhow::{Context, Result};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Every file below `folder`, as paths relative to it with `/`, sorted.
///
/// # Errors
/// When a folder cannot be read.
pub fn files_below(folder: &Path) -> Result<Vec<String>> {
    fn walk(folder: &Path, prefix: &str, found: &mut Vec<String>) -> Result<()> {
        let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
        for entry in entries {
            let entry = entry?;
            let name = entry.file_name();
            let Some(name) = name.to_str() else { continue };
            let path = format!("{prefix}{name}");
            if entry.file_type()?.is_dir() {
                walk(&entry.path(), &format!("{path}/"), found)?;
            } else {
                found.push(path);
            }
        }
        Ok(())
    }
    let mut found = Vec::new();
    walk(folder, "", &mut found)?;
    found.sort();
    Ok(found)
}

/// The files that a first visit loads, relative to `dist`: the page, what it refers to by itself
/// (scripts, styles, preloaded files, icon, manifest) and the files of the reference language.
///
/// A browser journey compares this list with what Chromium really asks for.
///
/// # Errors
/// When `dist` holds no readable `index.html`.
pub fn first_visit(dist: &Path) -> Result<Vec<String>> {
    let index = dist.join("index.html");
    let page =
        fs::read_to_string(&index).with_context(|| format!("cannot read {}; build the site first", index.display()))?;
    let mut wanted = BTreeSet::from(["index.html".to_owned()]);
    for tag in html::tags(&page) {
        if let Some(path) = loaded_by(&tag) {
            wanted.insert(path);
        }
    }
    for path in files_below(dist)? {
        if is_reference_language(&path) {
            wanted.insert(path);
        }
    }
    Ok(wanted.into_iter().collect())
}

/// The own file that a browser loads because of this tag, without the leading slash.
fn loaded_by(tag: &html::Tag) -> Option<String> {
    let address = match tag.name.as_str() {
        "script" | "img" => tag.attribute("src"),
        "link" => ["stylesheet", "preload", "modulepreload", "icon", "manifest"]
            .iter()
            .any(|rel| tag.is_link(rel))
            .then(|| tag.attribute("href"))
            .flatten(),
        _ => None,
    }?;
    local_path(address)
}

/// An address within the site as a path relative to its root; `None` for `data:` and other sites.
#[must_use]
pub fn local_path(address: &str) -> Option<String> {
    if address.contains(':') || address.starts_with("//") || address.is_empty() {
        return None;
    }
    let path = address.split(['?', '#']).next().unwrap_or(address);
    let path = path.strip_prefix("./").unwrap_or(path);
    Some(path.trim_start_matches('/').to_owned())
}

/// Files of the reference language (English) where languages are files of their own: `en.bin`,
/// `en-0a1b2c.bin`, in a folder named `locales` or `lang`.
fn is_reference_language(path: &str) -> bool {
    let Some((folder, file)) = path.rsplit_once('/') else {
        return false;
    };
    let stem = file.split('.').next().unwrap_or(file);
    let in_languages = folder.split('/').any(|part| matches!(part, "locales" | "lang"));
    in_languages && !file.ends_with(".br") && (stem == "en" || stem.starts_with("en-"))
}

/// Where the project's root folder is, seen from this crate.
#[must_use]
pub fn project_root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_within_the_site() {
        assert_eq!(local_path("/a/b.css?x").as_deref(), Some("a/b.css"));
        assert_eq!(local_path("./a.js").as_deref(), Some("a.js"));
        assert_eq!(local_path("https://example.org/a.js"), None);
        assert_eq!(local_path("//example.org/a.js"), None);
        assert_eq!(local_path("data:,"), None);
    }

    #[test]
    fn reference_language_by_folder_and_name() {
        assert!(is_reference_language("assets/locales/en-12ab.bin"));
        assert!(is_reference_language("lang/en.json"));
        assert!(!is_reference_language("lang/en.json.br"));
        assert!(!is_reference_language("lang/ru.json"));
        assert!(!is_reference_language("en.json"));
    }
}
