//! What the compiler says of malformed law: a file below `malformed/` for each kind of mistake, and the text it yields.
//!
//! Every other file is the real law, so that a mistake is seen where it would be made. The first line of a fixture
//! names the file it stands for; a folder holds several; `<kind>.txt` holds the diagnostics, a line each.

#![allow(clippy::panic, reason = "a test may panic")]

mod support;

use std::path::{Path, PathBuf};

use support::{diagnostics, real_law};

/// What the first line of a fixture begins with.
const IN_PLACE_OF: &str = "# In place of ";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/malformed")
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The entries of a folder, sorted by path.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("its entries are readable").path()).collect();
    paths.sort();
    paths
}

/// The kinds of mistake: fixtures and folders of them.
fn kinds() -> Vec<PathBuf> {
    let is_text = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "txt");
    entries(&folder()).into_iter().filter(|path| !is_text(path)).collect()
}

/// The diagnostics for the real law with the files of a fixture in their places.
fn found(kind: &Path) -> String {
    let fixtures = if kind.is_dir() { entries(kind) } else { vec![kind.to_owned()] };
    let files = fixtures.iter().fold(real_law(), |files, fixture| {
        let text = read(fixture);
        let place = text.lines().next().and_then(|line| line.strip_prefix(IN_PLACE_OF));
        let place = place.unwrap_or_else(|| panic!("{}: its first line names no file", fixture.display()));
        files.with(place, text.as_str())
    });
    diagnostics(&files)
}

#[test]
fn each_mistake_is_named_with_file_entry_cause_and_remedy() {
    let mut failures = Vec::new();
    for kind in kinds() {
        let expected = read(&kind.with_extension("txt"));
        let found = found(&kind);
        if found != expected {
            failures.push(format!("{}\n  expected\n{expected}  found\n{found}", kind.display()));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn every_line_has_its_four_parts() {
    for kind in kinds() {
        let text = read(&kind.with_extension("txt"));
        assert!(!text.is_empty(), "{}", kind.display());
        for line in text.lines() {
            let (place, rest) = line.split_once(": ").unwrap_or_else(|| panic!("no file: {line}"));
            let (entry, rest) = rest.split_once(": ").unwrap_or_else(|| panic!("no entry: {line}"));
            let (cause, remedy) = rest.rsplit_once("; ").unwrap_or_else(|| panic!("no remedy: {line}"));
            assert!(place.starts_with("data/") && place.contains(".toml"), "{line}");
            assert!([entry, cause, remedy].iter().all(|part| !part.trim().is_empty()), "{line}");
        }
    }
}

#[test]
fn every_text_belongs_to_a_fixture() {
    for path in entries(&folder()) {
        let has_fixture = path.with_extension("toml").exists() || path.with_extension("").is_dir();
        assert!(has_fixture, "{} belongs to nothing", path.display());
    }
}
