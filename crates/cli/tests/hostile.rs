//! Whatever comes in, the program says in one line what is wrong, and never panics or hangs.

mod support;

use ruqsat_eligibility::{FactId, FactKind};
use serde_json::Value;
use support::{CASE, check, file, run, run_inside, text};

fn check_json(input: impl AsRef<[u8]>, code: &str, fact: Option<&str>, pieces: &[&str]) {
    check(&run(&["check", "-"], input.as_ref()), code, fact, pieces);
}

fn check_toml(name: &str, input: impl AsRef<[u8]>, code: &str, fact: Option<&str>, pieces: &[&str]) {
    check(&run(&["check", text(&file(name, input))], b""), code, fact, pieces);
}

const MONTHS: Option<&str> = Some("permit.months");
const WHOLE: &str = "allowed is a whole number";

#[test]
fn deep_nesting_is_refused() {
    let deep = |open: &str, close: &str| format!("{}{}", open.repeat(100_000), close.repeat(100_000));
    for value in [deep("[", "]"), deep("{\"a\":", "}").replace("\"a\":}", "\"a\":1}")] {
        check_json(format!("{{\"permit.months\": {value}}}"), "bad_value", MONTHS, &["permit.months", WHOLE]);
    }
    check_json(deep("[", "]"), "unreadable", None, &["as JSON", "object of fact ids"]);
    check_json("[".repeat(1_000_000), "unreadable", None, &["as JSON"]);
    check_json("{\"permit.months\":".repeat(50_000), "unreadable", None, &["as JSON", "permit.months"]);
    check_toml(
        "deep-list.toml",
        format!("permit.months = {}", deep("[", "]")),
        "unreadable",
        None,
        &["line 1", "permit.months"],
    );
    check_toml("deep-table.toml", format!("a = {}", "{a=".repeat(100_000)), "unreadable", None, &["as TOML", "line 1"]);
    check_toml("deep-key.toml", format!("{}b = 1", "a.".repeat(400_000)), "unreadable", None, &["as TOML", "line 1"]);
    check_toml("deep-heading.toml", format!("[{}b]\nc = 1", "a.".repeat(400_000)), "unreadable", None, &["as TOML"]);
    check_toml(
        "deep-fact.toml",
        "permit.months.of.the.year = 3",
        "unknown_fact",
        Some("permit.months.of.the.year"),
        &["there is no fact"],
    );
}

#[test]
fn a_large_file_is_not_read_to_its_end() {
    let large = format!("{{\"permit.months\": 3{}}}", " ".repeat(10_000_000));
    let pieces = ["larger than 1 MiB", "a case is a few kilobytes"];
    check_json(&large, "unreadable", None, &pieces);
    check_toml("large.json", &large, "unreadable", None, &pieces);
    check_toml("large.toml", "# \n".repeat(4_000_000), "unreadable", None, &pieces);
}

#[test]
#[cfg(target_os = "linux")]
fn an_endless_file_is_not_read_to_its_end() {
    check(&run(&["check", "/dev/zero"], b""), "unreadable", None, &["/dev/zero is larger than 1 MiB"]);
}

#[test]
fn text_in_another_encoding_is_refused() {
    check_json(b"{\"permit.months\": \"\xff\xfe\"}", "unreadable", None, &["not UTF-8", "byte 20"]);
    check_toml("latin.toml", b"role = \"\xe9\"", "unreadable", None, &["not UTF-8", "byte 9", "latin.toml"]);
    check_json(b"\xff\xfe{\0}\0", "unreadable", None, &["not UTF-8", "byte 1"]);
}

#[test]
fn numbers_that_are_none_are_named_with_their_fact() {
    for number in
        ["NaN", "Infinity", "-Infinity", "1e400", "3.5", "3.0", "-0.5", "9223372036854775808", "1e3", "0x10", "01"]
    {
        check_json(
            format!("{{\"permit.months\": {number}}}"),
            "bad_value",
            MONTHS,
            &["`permit.months`", number, WHOLE],
        );
    }
    for number in ["nan", "NaN", "inf", "-inf", "Infinity", "1e400", "3.5", "3.0", "9223372036854775808", "1e3"] {
        check_toml(
            "number.toml",
            format!("permit.months = {number}"),
            "bad_value",
            MONTHS,
            &["`permit.months`", number, WHOLE],
        );
    }
    let huge = "9".repeat(500);
    for case in [format!("{{\"tax.paid_tenge\": {huge}}}"), format!("{{\"tax.paid_tenge\": -{huge}}}")] {
        check_json(
            case,
            "bad_value",
            Some("tax.paid_tenge"),
            &["`tax.paid_tenge`", "99999999…", "whole tenge from 0 to 9007199254740991"],
        );
    }
    check_json(
        "{\"tax.paid_tenge\": 9007199254740992}",
        "bad_value",
        Some("tax.paid_tenge"),
        &["9007199254740992", "from 0 to 9007199254740991"],
    );
    check_json("{\"stay.days_in_180\": 181}", "bad_value", Some("stay.days_in_180"), &["181", "from 0 to 180"]);
    check_json("{\"stay.days_in_180\": -1}", "bad_value", Some("stay.days_in_180"), &["-1", "from 0 to 180"]);
}

#[test]
fn a_fact_answered_twice_is_refused() {
    let pieces = ["`permit.months` is answered twice", "give each fact once"];
    check_json("{\"permit.months\": 3, \"permit.months\": 3}", "unreadable", MONTHS, &pieces);
    check_json("{\"permit.months\": 3, \"permit.month\\u0073\": 4}", "unreadable", MONTHS, &pieces);
    check_toml("twice.toml", "permit.months = 3\npermit.months = 4", "unreadable", MONTHS, &pieces);
    check_toml(
        "twice-escaped.toml",
        "\"permit.months\" = 3\n\"permit.month\\u0073\" = 4",
        "unreadable",
        MONTHS,
        &pieces,
    );
    check_toml("twice-mixed.toml", "permit.months = 3\n\"permit.months\" = 4", "unreadable", MONTHS, &pieces);
}

/// What the message must say for a fact of this kind.
fn allowed(fact: FactId) -> Vec<String> {
    let mut pieces = match fact.kind() {
        FactKind::Bool => vec!["true or false".to_owned()],
        FactKind::Choice(words) => words.iter().map(ToString::to_string).collect(),
        FactKind::Country => vec!["alpha-3".to_owned(), "UZB".to_owned()],
        FactKind::Date => vec!["YYYY-MM-DD".to_owned()],
        FactKind::Integer { .. } => vec!["a whole number".to_owned()],
        FactKind::Money => vec!["whole tenge".to_owned()],
        FactKind::Text => vec!["text".to_owned()],
    };
    if fact.may_be_unknown() {
        pieces.push("or \"unknown\"".to_owned());
    }
    pieces
}

/// Values that no fact of the kind can have, as JSON and as the message shows them.
fn wrong(kind: FactKind) -> Vec<(&'static str, &'static str)> {
    let nothing = [
        ("null", "null"),
        ("[]", "a list"),
        ("[3]", "a list"),
        ("{}", "an object"),
        ("{\"a\": {\"b\": []}}", "an object"),
        ("1.5", "1.5"),
    ];
    let texts = [
        ("\"\"", "\"\""),
        ("\"Unknown\"", "\"Unknown\""),
        ("\"yes \"", "\"yes \""),
        ("\"\\u0007\\n\"", "\"\u{fffd}\u{fffd}\""),
    ];
    let more: &[(&str, &str)] = match kind {
        FactKind::Bool => &[("1", "1"), ("\"true\"", "\"true\"")],
        FactKind::Choice(_) => &[("0", "0"), ("true", "true")],
        FactKind::Country => &[("\"uzb\"", "\"uzb\""), ("\"SUN\"", "\"SUN\""), ("860", "860")],
        FactKind::Date => &[
            ("20260302", "20260302"),
            ("\"2026-02-29\"", "\"2026-02-29\""),
            ("\"2026-13-01\"", "\"2026-13-01\""),
            ("\"0000-01-01\"", "\"0000-01-01\""),
            ("\"10000-01-01\"", "\"10000-01-01\""),
            ("\"02.03.2026\"", "\"02.03.2026\""),
            ("\"2026-03-02T00:00:00Z\"", "\"2026-03-02T00:00:00Z\""),
        ],
        FactKind::Integer { .. } | FactKind::Money => &[("\"3\"", "\"3\""), ("false", "false")],
        FactKind::Text => return [&nothing[..], &[("12", "12"), ("true", "true")]].concat(),
    };
    [&nothing[..], &texts[..], more].concat()
}

#[test]
fn a_value_of_the_wrong_kind_is_refused_for_every_fact() {
    for &fact in FactId::ALL {
        for (written, shown) in wrong(fact.kind()) {
            let outcome = run_inside(&["check", "-"], format!("{{\"{}\": {written}}}", fact.id()).as_bytes());
            let pieces = [vec![format!("`{}`", fact.id()), shown.to_owned()], allowed(fact)].concat();
            let pieces: Vec<_> = pieces.iter().map(String::as_str).collect();
            check(&outcome, "bad_value", Some(fact.id()), &pieces);
            assert_eq!(outcome.refusal()["value"], Value::from(shown), "{outcome:?}");
        }
    }
}

#[test]
fn only_what_may_be_unknown_is() {
    for &fact in FactId::ALL {
        let outcome = run_inside(&["check", "-"], format!("{{\"{}\": \"unknown\"}}", fact.id()).as_bytes());
        if fact.may_be_unknown() {
            assert_eq!(outcome.status, 0, "{outcome:?}");
        } else {
            check(&outcome, "bad_value", Some(fact.id()), &["\"unknown\"", fact.id()]);
        }
    }
}

#[test]
fn what_is_no_fact_is_named() {
    for id in ["permit.Months", "permit", "", " operation", "worker.name", "__proto__", "операция"] {
        check_json(format!("{{\"{id}\": 3}}"), "unknown_fact", Some(id), &["there is no fact", &format!("`{id}`")]);
    }
    check_json("{\"a\\u001b[31m\\n\": 3}", "unknown_fact", Some("a\u{1b}[31m\n"), &["`a\u{fffd}[31m\u{fffd}`"]);
    check_json(format!("{{\"{}\": 3}}", "x".repeat(500_000)), "unknown_fact", Some(&"x".repeat(500_000)), &["xxx…"]);
}

#[test]
fn what_is_no_object_is_refused() {
    for input in [
        "",
        " ",
        "null",
        "3",
        "\"a\"",
        "[]",
        "{",
        "{\"operation\": \"issue\"",
        "{\"operation\" \"issue\"}",
        "{} {}",
        "{operation: 1}",
        "\0",
    ] {
        check_json(input, "unreadable", None, &["this is not a case", "as JSON"]);
    }
    check_json(format!("\"{}\"", "x".repeat(500_000)), "unreadable", None, &["as JSON"]);
    check_toml("half.toml", "permit.months", "unreadable", None, &["as TOML", "line 1", "permit.months"]);
    check_toml("json.toml", CASE, "unreadable", None, &["as TOML", "line 1"]);
    check_toml("empty.json", "", "unreadable", None, &["as JSON"]);
}

#[test]
fn a_path_that_is_no_file_is_refused() {
    check(&run(&["check", env!("CARGO_TARGET_TMPDIR")], b""), "unreadable", None, &["cannot be read"]);
    check(&run(&["check", "no/such/case.json"], b""), "unreadable", None, &["no/such/case.json cannot be opened"]);
    check(
        &run(&["check", "no\u{1b}[2J\nsuch.toml"], b""),
        "unreadable",
        None,
        &["no\u{fffd}[2J such.toml cannot be opened"],
    );
}

#[test]
fn impossible_dates_are_refused_in_toml_too() {
    let pieces = ["`permit.end`", "YYYY-MM-DD"];
    for date in [
        "2026-02-30",
        "2026-13-01",
        "2026-02-03T10:00:00",
        "2026-02-03 10:00:00Z",
        "10:00:00",
        "\"2026-2-3\"",
        "2026-1-1",
    ] {
        check_toml("date.toml", format!("permit.end = {date}"), "bad_value", Some("permit.end"), &pieces);
    }
}
