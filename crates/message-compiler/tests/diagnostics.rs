//! One folder of `fixtures` for each thing that can be wrong, with the text that says so.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use ruqsat_message_compiler::{Diagnostic, Source, compile, compile_sources, keys};

/// What every language needs and hardly any fixture is about.
const FORMATS: &str = "format-date = { $day } { $month } { $year }
format-group = ,
format-money = { $amount } KZT
list-middle = { $a }, { $b }
list-two = { $a } & { $b }
";

fn fixtures() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let mut found: Vec<PathBuf> = fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).collect();
    found.sort();
    found
}

/// The files of a fixture, with formats where it is not about them.
fn sources(fixture: &Path) -> Vec<Source> {
    let mut sources = Vec::new();
    let mut languages = BTreeSet::new();
    for language in fs::read_dir(fixture.join("locales")).unwrap() {
        let language = language.unwrap();
        let tag = language.file_name().into_string().unwrap();
        for file in fs::read_dir(language.path()).unwrap() {
            let file = file.unwrap();
            let name = file.file_name().into_string().unwrap();
            let text = fs::read_to_string(file.path()).unwrap();
            sources.push(Source::new(&tag, format!("locales/{tag}/{name}"), &text));
        }
        languages.insert(tag);
    }
    if !ABOUT_FORMATS.iter().any(|name| fixture.ends_with(name)) {
        for tag in languages {
            sources.push(Source::new(&tag, format!("locales/{tag}/formats.ftl"), FORMATS));
        }
    }
    sources.sort();
    sources
}

fn lines(diagnostics: &[Diagnostic]) -> String {
    diagnostics.iter().map(|diagnostic| format!("{diagnostic}\n")).collect()
}

fn check(fixture: &Path, found: &str) {
    let expected = fs::read_to_string(fixture.join("expected.txt")).unwrap_or_default();
    assert_eq!(found, expected, "{}", fixture.display());
}

/// These are about files, so that they are compiled from there.
const ABOUT_FILES: [&str; 3] = ["no-reference", "empty-reference", "not-utf-8"];

/// These bring their own formats, or none.
const ABOUT_FORMATS: [&str; 2] = ["no-formats", "format-with-other-arguments"];

#[test]
fn each_error_is_named_with_place_cause_and_remedy() {
    for fixture in fixtures() {
        let name = fixture.file_name().unwrap().to_str().unwrap();
        let result = if ABOUT_FILES.contains(&name) {
            compile(&fixture.join("locales"))
        } else {
            compile_sources(&sources(&fixture))
        };
        let diagnostics = result.err().unwrap_or_else(|| panic!("{name} compiles"));
        check(&fixture, &lines(&diagnostics));
    }
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let diagnostics = compile(Path::new("nowhere/locales")).err().unwrap();
    assert!(lines(&diagnostics).starts_with("locales: cannot be read ("));
}

#[test]
fn keys_are_read_from_the_reference_alone() {
    let fixture = |name: &str| Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name).join("locales");
    let names: Vec<String> = keys(&fixture("missing-attribute")).unwrap().into_iter().collect();
    assert_eq!(names, ["rule-term-issue", "rule-term-issue.why"]);
    let names: Vec<String> = keys(&fixture("additional-text")).unwrap().into_iter().collect();
    assert_eq!(names, ["name.why"]);
    assert!(keys(&fixture("syntax-error")).is_err());
    assert!(keys(&fixture("empty-reference")).is_err());
    assert!(keys(&fixture("format-with-other-arguments")).unwrap().contains("name"));
}
