//! The command that writes catalogues as files.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const FORMATS: &str = "format-date = { $day } { $month } { $year }
format-group = ,
format-money = { $amount } KZT
list-middle = { $a }, { $b }
list-two = { $a } & { $b }
";

/// A folder with English and Russian, and where to write.
fn folders(test: &str) -> (PathBuf, PathBuf) {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    let _ = fs::remove_dir_all(&root);
    for (language, text) in [("en", "name = Name"), ("ru", "name = Имя")] {
        let folder = root.join("locales").join(language);
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("texts.ftl"), format!("{FORMATS}{text}\n")).unwrap();
    }
    // What is no language does not matter.
    fs::write(root.join("locales/README.md"), "# Languages").unwrap();
    fs::create_dir_all(root.join("locales/uz")).unwrap();
    fs::write(root.join("locales/en/.draft.ftl"), "no entry").unwrap();
    (root.join("locales"), root.join("out/languages"))
}

fn run(arguments: &[&str], locales: &Path, out: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_ruqsat-message-compiler"))
        .arg("emit")
        .arg(out)
        .arg("--locales")
        .arg(locales)
        .args(arguments)
        .output()
        .unwrap()
}

fn names(out: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(out).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn every_language_but_english_is_written() {
    let (locales, out) = folders("languages");
    assert!(run(&[], &locales, &out).status.success());
    assert_eq!(names(&out), ["ru.bin"]);
    let russian = fs::read_to_string(out.join("ru.bin")).unwrap();
    assert!(russian.starts_with("ruqsat-messages 1 "), "{russian}");
    assert!(russian.ends_with("\0Имя\0"), "{russian}");
}

#[test]
fn the_pseudo_language_is_written_on_request() {
    let (locales, out) = folders("pseudo");
    assert!(run(&["--pseudo"], &locales, &out).status.success());
    assert_eq!(names(&out), ["qps.bin", "ru.bin"]);
}

#[test]
fn a_file_that_would_not_change_is_not_touched() {
    let (locales, out) = folders("unchanged");
    run(&[], &locales, &out);
    let file = out.join("ru.bin");
    let before = fs::metadata(&file).unwrap().modified().unwrap();
    run(&[], &locales, &out);
    assert_eq!(fs::metadata(&file).unwrap().modified().unwrap(), before);
    fs::write(&file, "old").unwrap();
    run(&[], &locales, &out);
    assert_ne!(fs::read(&file).unwrap(), b"old");
}

#[test]
fn an_error_of_the_wording_stops_it() {
    let (locales, out) = folders("error");
    fs::write(locales.join("ru/texts.ftl"), FORMATS).unwrap();
    let output = run(&[], &locales, &out);
    assert_eq!(output.status.code(), Some(1));
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(
        told,
        "error: locales/ru/texts.ftl: message `name` of locales/en/texts.ftl:6 is missing; translate it\n"
    );
    assert!(!out.exists());
}

#[test]
fn other_command_lines_show_the_usage() {
    for arguments in [&[][..], &["emit"], &["emit", "--unknown", "out"], &["other"]] {
        let output = Command::new(env!("CARGO_BIN_EXE_ruqsat-message-compiler")).args(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(String::from_utf8(output.stderr).unwrap().starts_with("usage: "));
    }
}
