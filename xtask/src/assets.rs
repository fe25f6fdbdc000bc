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

/// The files that a first visit in a language loads, relative to `dist`: the page, what it refers to by itself
/// (scripts, styles, preloaded files, icon, manifest) and the file of the language.
///
/// A browser journey compares this list with what Chromium really asks for.
///
/// # Errors
/// When `dist` holds no readable `index.html`, or the page does not name the language.
pub fn first_visit(dist: &Path, language: &str) -> Result<Vec<String>> {
    let tags = html::tags(&page(dist)?);
    let mut wanted = BTreeSet::from(["index.html".to_owned()]);
    wanted.extend(tags.iter().filter_map(loaded_by));
    let file = links(&tags, "language").find(|(tag, _)| tag == language).map(|(_, file)| file);
    wanted.insert(file.with_context(|| format!("index.html names no file for the language {language:?}"))?);
    Ok(wanted.into_iter().collect())
}

/// The languages that the page in `dist` names, with the file of each, in its order.
///
/// # Errors
/// When `dist` holds no readable `index.html`.
pub fn languages(dist: &Path) -> Result<Vec<(String, String)>> {
    Ok(links(&html::tags(&page(dist)?), "language").collect())
}

/// The same for the guide, which is loaded when it is asked for.
///
/// # Errors
/// When `dist` holds no readable `index.html`.
pub fn guides(dist: &Path) -> Result<Vec<(String, String)>> {
    Ok(links(&html::tags(&page(dist)?), "guide").collect())
}

/// The files that are loaded with the guide in a language, relative to `dist`: its pages, and the half of the
/// application and the styles that a first visit does without.
///
/// # Errors
/// When `dist` holds no readable `index.html`.
pub fn later(dist: &Path, language: &str) -> Result<Vec<String>> {
    let tags = html::tags(&page(dist)?);
    let shared = tags.iter().filter(|tag| tag.is_link("later") || tag.is_link("later-styles"));
    let shared = shared.filter_map(|tag| tag.attribute("href").and_then(local_path));
    let own = links(&tags, "guide").filter(|(tag, _)| tag == language).map(|(_, file)| file);
    let mut files: Vec<String> = shared.chain(own).collect();
    files.sort();
    Ok(files)
}

/// The file that looks into files, relative to `dist`.
///
/// # Errors
/// When `dist` holds no readable `index.html`, or the page does not name the file.
pub fn inspector(dist: &Path) -> Result<String> {
    let tags = html::tags(&page(dist)?);
    let file = tags.iter().find(|tag| tag.is_link("inspector")).and_then(|tag| tag.attribute("href"));
    file.and_then(local_path).context("index.html names no inspector")
}

fn page(dist: &Path) -> Result<String> {
    let index = dist.join("index.html");
    fs::read_to_string(&index).with_context(|| format!("cannot read {}; build the site first", index.display()))
}

fn links<'a>(tags: &'a [html::Tag], kind: &'a str) -> impl Iterator<Item = (String, String)> + 'a {
    let links = tags.iter().filter(move |tag| tag.is_link(kind));
    links.filter_map(|tag| Some((tag.attribute("hreflang")?.to_owned(), local_path(tag.attribute("href")?)?)))
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
    fn languages_are_what_the_page_names() {
        let tags = html::tags(
            "<link rel=language hreflang=en href=./assets/en-12ab.bin><link rel=\"language\" hreflang=ru \
             href=\"./ru.bin\"><link rel=language hreflang=xx href=https://example.org/x><link rel=icon href=data:,>",
        );
        let found: Vec<_> = links(&tags, "language").collect();
        let expected = [("en", "assets/en-12ab.bin"), ("ru", "ru.bin")];
        assert_eq!(found, expected.map(|(tag, file)| (tag.to_owned(), file.to_owned())));
    }
}
