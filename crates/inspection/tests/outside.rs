//! Files that outside tools made, and what poppler, qpdf and Pillow say of them.
//!
//! `tests/tools/scans.py samples` makes them and `expected.tsv` again; its `photos` are made when the test runs.

#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test may read files and start a program")]

use std::path::{Path, PathBuf};
use std::process::Command;

use ruqsat_inspection::{Kind, MOST_BYTES, Problem, Report, inspect};

/// The script's exit status where Pillow is not installed.
const NOT_INSTALLED: i32 = 3;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data")
}

fn look(path: &Path) -> Report {
    let bytes = std::fs::read(path).unwrap_or_else(|error| unreachable!("{}: {error}", path.display()));
    let size = bytes.len() as u64;
    inspect(bytes, path.file_name().and_then(|name| name.to_str()).unwrap_or_default(), size)
}

fn sample(name: &str) -> Report {
    look(&folder().join(name))
}

fn has(report: &Report, word: &str) -> bool {
    report.problems.iter().any(|problem| problem.word() == word)
}

#[test]
fn outside_tools_say_the_same() {
    let expected = std::fs::read_to_string(folder().join("expected.tsv")).unwrap_or_default();
    let mut compared = 0;
    for row in expected.lines() {
        let columns: Vec<&str> = row.split('\t').collect();
        let report = sample(columns[0]);
        match columns.as_slice() {
            [name, "pdf", count, size, encrypted, password, script] => {
                let is_open = *password == "False";
                assert_eq!(has(&report, "locked"), !is_open, "{name}");
                assert_eq!(has(&report, "protected"), *encrypted == "True" && is_open, "{name}");
                if count.is_empty() {
                    // Poppler opens none of these, nor do we, or we say why it is no good.
                    assert!(!report.problems.is_empty(), "{name}");
                    compared += 1;
                    continue;
                }
                assert_eq!(report.pages.map(|pages| pages.to_string()).as_deref(), Some(*count), "{name}");
                let (width, height) = size.split_once('x').unwrap_or_default();
                let millimetres =
                    |points: &str| (points.parse::<f64>().unwrap_or_default() * 25.4 / 72.0).round() as u32;
                assert_eq!(report.millimetres, Some((millimetres(width), millimetres(height))), "{name}");
                if *script == "yes" {
                    assert!(has(&report, "scripts"), "{name}");
                }
            }
            [name, kind, size, turned, whole] => {
                assert_eq!(report.kind.word(), *kind, "{name}");
                assert_eq!(has(&report, "truncated"), *whole == "False", "{name}");
                if let (Some((width, height)), true) = (report.pixels, report.kind != Kind::Tiff) {
                    let lies = turned.parse::<u32>().is_ok_and(|turned| turned > 4);
                    let shown = if lies { format!("{height}x{width}") } else { format!("{width}x{height}") };
                    assert_eq!(shown, *size, "{name}");
                }
                assert_eq!(has(&report, "turned"), *turned != "1", "{name}");
            }
            other => unreachable!("{other:?}"),
        }
        compared += 1;
    }
    assert!(compared > 30, "only {compared} compared");
}

#[test]
fn each_fault_is_told() {
    let check = |name: &str, kind: Kind, told: &[&str]| {
        let report = sample(name);
        assert_eq!(report.kind, kind, "{name}");
        let words: Vec<&str> = report.problems.iter().map(|problem| problem.word()).collect();
        assert_eq!(words, told, "{name}");
    };
    check("two-pages.pdf", Kind::Pdf, &[]);
    check("packed.pdf", Kind::Pdf, &[]);
    check("empty.pdf", Kind::Other, &["empty"]);
    check("damaged.pdf", Kind::Pdf, &["unreadable"]);
    check("no-pages.pdf", Kind::Pdf, &["no-pages"]);
    check("second-page-empty.pdf", Kind::Pdf, &["empty-page"]);
    check("script.pdf", Kind::Pdf, &["scripts"]);
    check("script-on-opening.pdf", Kind::Pdf, &["scripts"]);
    check("attachment.pdf", Kind::Pdf, &["attachments"]);
    check("locked.pdf", Kind::Pdf, &["locked"]);
    check("locked-old.pdf", Kind::Pdf, &["locked"]);
    check("locked-packed.pdf", Kind::Pdf, &["locked"]);
    check("protected.pdf", Kind::Pdf, &["protected"]);
    check("letter.docx", Kind::Word, &["word"]);
    check("letter.doc", Kind::Word, &["word"]);
    check("letter.pdf", Kind::Word, &["extension", "word"]);
    check("locked.docx", Kind::Word, &["word", "locked"]);
    check("renamed.pdf", Kind::Jpeg, &["extension", "small"]);
    check("noend", Kind::Jpeg, &["no-extension", "small"]);
    check("photo.heic", Kind::Heic, &["heic"]);
    check("page.tiff", Kind::Tiff, &["tiff"]);
    check("scans.zip", Kind::Zip, &["zip"]);
    check("text.txt", Kind::Other, &["other"]);
    for name in ["page.jpg", "progressive.jpg", "grey.jpg", "cmyk.jpg"] {
        check(name, Kind::Jpeg, &["small"]);
    }
    for name in ["page.png", "alpha.png", "palette.png", "black-and-white.png", "deep.png"] {
        check(name, Kind::Png, &["small"]);
    }
    for name in ["page.webp", "lossless.webp"] {
        check(name, Kind::Webp, &["small"]);
    }
    assert!(has(&sample("cut.pdf"), "truncated"));
    assert_eq!(sample("second-page-empty.pdf").problems, [Problem::EmptyPage(2)]);
}

#[test]
fn a_picture_of_more_pixels_than_are_opened_is_not_opened() {
    // The size of the frame stands behind its mark, height first.
    let mut bytes = std::fs::read(folder().join("page.jpg")).unwrap_or_default();
    let frame = bytes.windows(2).position(|pair| pair == [0xFF, 0xC0]).unwrap_or_default();
    bytes[frame + 5..frame + 9].copy_from_slice(&[0xFF, 0xFF, 0xFF, 0xFF]);
    let size = bytes.len() as u64;
    assert_eq!(inspect(bytes, "bomb.jpg", size).problems, [Problem::TooManyPixels(4295)]);
}

#[test]
fn of_a_file_too_large_only_the_beginning_is_looked_at() {
    let bytes = std::fs::read(folder().join("two-pages.pdf")).unwrap_or_default();
    let report = inspect(bytes, "large.pdf", MOST_BYTES + 1);
    assert_eq!((report.kind, report.problems), (Kind::Pdf, vec![Problem::TooLarge]));
}

/// Pages photographed in simulation: what is readable by Tesseract is not called blurred, and what it has lost is; see
/// the crate's documentation for where it loses it.
#[test]
fn blur_darkness_and_distance_are_told_where_they_are() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
    let photos = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("photos");
    let mut python = Command::new("python3");
    let status = python.arg(root.join("tests/tools/scans.py")).arg("photos").arg(&photos).arg("few").status();
    let code = status.as_ref().ok().and_then(std::process::ExitStatus::code);
    if std::env::var_os("CI").is_none() && (code == Some(NOT_INSTALLED) || status.is_err()) {
        eprintln!("no Pillow in .tools/python: nothing is measured; `cargo xtask test` installs it");
        return;
    }
    assert_eq!(code, Some(0));
    let told = |name: &str, words: &[&str]| {
        let report = look(&photos.join(format!("{name}.jpg")));
        let found: Vec<&str> = report.problems.iter().map(|problem| problem.word()).collect();
        assert_eq!(found, words, "{name}: {:?}", report.spread);
    };
    for series in ["photo", "grainy", "phone", "scan"] {
        told(&format!("{series}-1.0"), &[]);
        told(&format!("{series}-2.5"), &["blurred"]);
    }
    told("dpi-72", &["small"]);
    told("dark-0.2", &["dark"]);
    told("blank-scan", &["blank"]);
    told("blank-photo", &["blank"]);
    told("far-0.4", &["far"]);
}
