//! No bytes make the program panic: chance, and a valid case with mistakes in it.

mod support;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use support::{CASE, Outcome, file, run_inside, text};

/// What a mistake puts in: marks of all three forms, and what computers like to choke on.
const PIECES: [&str; 40] = [
    "{",
    "}",
    "[",
    "]",
    "\"",
    "'",
    ":",
    ",",
    ";",
    "=",
    "\\",
    "\n",
    "\r\n",
    "\t",
    "\0",
    "\u{feff}",
    "\u{202e}",
    "\u{1b}[2J",
    "я",
    "\\u0073",
    "\\ud800",
    "NaN",
    "Infinity",
    "1e400",
    "-0",
    "0x",
    "99999999999999999999",
    "null",
    "true",
    "unknown",
    "2026-02-29",
    "9999-12-31",
    "0001-01-01",
    "operation",
    "extend",
    "\"\"\"",
    "[[",
    "permit.months",
    "@SUM(A1)",
    ",,,,",
];

/// One mistake: where, how many bytes go, and which piece comes.
type Mistake = (Index, usize, Option<usize>);

fn mistakes() -> impl Strategy<Value = Vec<Mistake>> {
    vec((any::<Index>(), prop_oneof![Just(0_usize), Just(1), 0_usize..40], proptest::option::of(0..PIECES.len())), 1..6)
}

/// The text with mistakes in it, as bytes: a cut may go through a letter.
fn with_mistakes(valid: &str, mistakes: &[Mistake]) -> Vec<u8> {
    let mut bytes = valid.as_bytes().to_vec();
    for (place, gone, piece) in mistakes {
        let start = place.index(bytes.len() + 1);
        let end = (start + gone).min(bytes.len());
        let piece = piece.map_or("", |piece| PIECES[piece]);
        bytes.splice(start..end, piece.bytes());
    }
    bytes
}

/// A report or a refusal, and nothing else.
fn check(outcome: &Outcome) {
    match outcome.status {
        0 => {
            assert_eq!(outcome.err, "");
            assert!(!outcome.out.is_empty());
        }
        _ => {
            outcome.refusal();
        }
    }
}

fn check_json(bytes: &[u8]) {
    check(&run_inside(&["check", "-"], bytes));
    check(&run_inside(&["check", "-", "--explain"], bytes));
}

fn check_toml(name: &str, bytes: &[u8]) {
    check(&run_inside(&["check", text(&file(name, bytes))], b""));
}

/// Every row comes out, or the table as a whole is refused.
fn check_csv(name: &str, bytes: &[u8]) {
    let table = file(&format!("{name}.csv"), bytes);
    let out = file(&format!("{name}-out.csv"), "");
    let outcome = run_inside(&["batch", text(&table), "--out", text(&out)], b"");
    if outcome.status == 0 {
        let rows = |path: &std::path::Path| {
            let reader = csv::ReaderBuilder::new().flexible(true).from_path(path);
            reader.expect("the file is there").byte_records().count()
        };
        assert_eq!(rows(&table), rows(&out), "{outcome:?}");
    } else {
        assert!(outcome.err.lines().last().is_some_and(|line| line.starts_with("ruqsat-cli: ")), "{outcome:?}");
        outcome.json();
    }
}

/// The case as TOML, a line for each fact.
fn toml_case() -> String {
    let inside = CASE.trim_matches(['{', '}', '\n']).replace(", \"", "\n\"").replace(",\n", "\n");
    inside.replace("\": ", "\" = ")
}

/// The case as a table of three rows.
fn csv_case() -> String {
    let case: serde_json::Map<String, serde_json::Value> = serde_json::from_str(CASE).expect("the case is JSON");
    let header: Vec<_> = case.keys().cloned().collect();
    let row: Vec<_> = case.values().map(|value| value.to_string().replace('"', "")).collect();
    format!(
        "case,{}\n{}",
        header.join(","),
        ["a", "\"b\n\"\"\"", "=1+1"].map(|name| format!("{name},{}\n", row.join(","))).concat()
    )
}

#[test]
fn the_cases_without_mistakes_are_judged() {
    let verdict = |outcome: Outcome| outcome.json()["verdict"].clone();
    assert_eq!(verdict(run_inside(&["check", "-"], CASE.as_bytes())), "not_ready");
    assert_eq!(verdict(run_inside(&["check", text(&file("valid.toml", toml_case()))], b"")), "not_ready");
    let out = file("valid-out.csv", "");
    run_inside(&["batch", text(&file("valid.csv", csv_case())), "--out", text(&out)], b"").done();
    assert_eq!(std::fs::read_to_string(out).expect("it was written").matches(",not_ready,").count(), 3);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_a_case_or_refused(bytes in vec(any::<u8>(), 0..400)) {
        check_json(&bytes);
        check_toml("bytes.toml", &bytes);
        check_csv("bytes", &bytes);
    }

    #[test]
    fn any_text_of_marks_is_a_case_or_refused(pieces in vec(0..PIECES.len(), 0..60)) {
        let text: String = pieces.into_iter().map(|piece| PIECES[piece]).collect();
        check_json(text.as_bytes());
        check_toml("marks.toml", text.as_bytes());
        check_csv("marks", text.as_bytes());
    }

    #[test]
    fn a_case_with_mistakes_is_judged_or_refused(mistakes in mistakes()) {
        check_json(&with_mistakes(CASE, &mistakes));
        check_toml("mistakes.toml", &with_mistakes(&toml_case(), &mistakes));
        check_csv("mistakes", &with_mistakes(&csv_case(), &mistakes));
    }

    #[test]
    fn any_arguments_are_understood_or_refused(one in ".*", other in ".*") {
        for call in [&["iin", "--", &one][..], &["mrz", "--", &one, &other]] {
            check(&run_inside(call, b""));
        }
        for call in [&["law", "--on", &one][..], &["diff", "--from", &one, "--to", &other], &[&one, &other], &["check", "-", "--lang", &one, "--explain"]] {
            let outcome = run_inside(call, b"{}");
            if outcome.status != 0 {
                outcome.refusal();
            }
        }
    }
}
