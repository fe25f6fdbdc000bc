//! Links, hashes and saved files from the command line.

mod support;

use serde_json::{Value, json};
use support::{CASE, check, file, run, run_inside, text};

/// The payload that a call prints.
fn payload(arguments: &[&str], case: &str) -> String {
    let out = run_inside(&[&["link", "-"], arguments].concat(), case.as_bytes()).done();
    out.strip_suffix('\n').expect("one line").to_owned()
}

fn open(payload: &str, more: &[&str]) -> Value {
    run_inside(&[&["open", payload], more].concat(), b"").json()
}

const TICKS: [&str; 6] = ["--tick", "worker.status", "--tick", "worker.court_ban", "--tick", "stay.lawful"];

#[test]
fn a_result_holds_the_case_and_how_it_came_out() {
    let whole = open(&payload(&TICKS, CASE), &[]);
    let case: Value = serde_json::from_str(CASE).expect("JSON");
    assert_eq!((&whole["facts"], &whole["kind"]), (&case, &json!("result")));
    assert_eq!(whole["result"]["then"], "not_ready");
    assert_eq!(whole["law"]["changed"], false);

    let mut held_back = case.clone();
    for fact in ["worker.status", "worker.court_ban", "stay.lawful"] {
        held_back.as_object_mut().expect("a map").remove(fact).expect("the case has it");
    }
    let plain = open(&payload(&["--result"], CASE), &[]);
    assert_eq!((&plain["facts"], &plain["result"]["then"]), (&held_back, &json!("unfinished")));
}

#[test]
fn the_hash_of_a_check_is_the_one_of_the_link() {
    let hash = |ticks: &[&str], case: &str| {
        let report = run_inside(&[&["check", "-", "--hash"], ticks].concat(), case.as_bytes()).json();
        (report["hash"].clone(), report["hash_without"].clone())
    };
    let (with, without) = (hash(&TICKS, CASE), hash(&[], CASE));
    assert_eq!(with.1, json!([]));
    assert_eq!(without.1, json!(["worker.status", "worker.court_ban", "stay.lawful"]));
    assert_ne!(with.0, without.0);
    assert_eq!(open(&payload(&TICKS, CASE), &[])["hash"], with.0);
    assert_eq!(open(&payload(&[], CASE), &[])["hash"], without.0);
    let code = without.0.as_str().expect("a text");
    assert_eq!((code.len(), code.matches('-').count()), (14, 2));

    // Who the person is does not count, nor who answers; every other answer does.
    let case: Value = serde_json::from_str(CASE).expect("JSON");
    let changed = |fact: &str, value: Value| {
        let mut case = case.clone();
        case[fact] = value;
        hash(&[], &case.to_string()).0
    };
    for (fact, value) in [
        ("worker.name_latin", json!("KARIMOV AZIZBEK")),
        ("worker.iin", json!("900101300007")),
        ("worker.birth_date", json!("1990-01-01")),
        ("role", json!("employer")),
        ("stay.lawful", json!(false)),
    ] {
        assert_eq!(changed(fact, value), without.0, "{fact}");
    }
    for (fact, value) in
        [("permit.months", json!(4)), ("tax.state", json!("paid")), ("stay.entry_date", json!("2026-02-21"))]
    {
        assert_ne!(changed(fact, value), without.0, "{fact}");
    }
    let refused = run_inside(&["check", "-", "--hash", "--tick", "worker.iin"], CASE.as_bytes());
    check(&refused, "bad_value", Some("worker.iin"), &["private"]);
}

#[test]
fn a_preset_fixes_what_a_consultant_knows() {
    let arguments = [
        "--preset",
        "--lang",
        "ru",
        "--reference",
        "MSK-0042",
        "--valid-until",
        "2026-03-31",
        "--tick",
        "worker.citizenship",
    ];
    let made = payload(&arguments, CASE);
    let opened = open(&format!("https://ruqsat.example/#/check/{made}"), &[]);
    let expected = json!({
        "operation": "issue", "application.date": "2026-03-02", "worker.citizenship": "UZB", "worker.is_adult": true,
        "employer.kind": "natural_person", "employer.other_labour_immigrants": 1, "work.kind": "household",
        "work.in_permit_unit": true, "permit.months": 3, "contract.state": "none",
    });
    assert_eq!((&opened["kind"], &opened["facts"]), (&json!("preset"), &expected));
    assert_eq!((&opened["language"], &opened["reference"]), (&json!("ru"), &json!("MSK-0042")));
    let expired = |on| open(&made, &["--on", on])["expired"].clone();
    assert_eq!((expired("2026-03-31"), expired("2026-04-01")), (json!(false), json!(true)));
}

#[test]
fn a_half_holds_one_side() {
    let opened = open(&payload(&["--half", "employer"], CASE), &[]);
    assert_eq!(
        (&opened["kind"], &opened["side"], &opened["result"]),
        (&json!("half"), &json!("employer"), &Value::Null)
    );
    assert_eq!(opened["facts"]["employer.other_labour_immigrants"], 1);
    assert_eq!(opened["facts"].get("worker.has_iin"), None);
    assert_eq!(opened["facts"].get("role"), None);
}

/// From 13 April 2026 on the signature has another edition, STEP-07; the case fixes no day of filing.
#[test]
fn a_result_opened_under_another_edition_says_which() {
    let case: Value = serde_json::from_str(CASE).expect("JSON");
    let mut case = case;
    for fact in ["application.date", "stay.days_in_180"] {
        case.as_object_mut().expect("a map").remove(fact).expect("the case has it");
    }
    let opened = open(&payload(&TICKS, &case.to_string()), &["--on", "2026-04-13"]);
    assert_eq!(opened["law"]["rules"], json!([{ "rule": "worker.signature", "change": "changed" }]));
    assert_eq!(
        (&opened["result"]["on_then"], &opened["result"]["on_now"]),
        (&json!("2026-03-02"), &json!("2026-04-13"))
    );
    let findings = opened["result"]["findings"].as_array().expect("a list");
    let registration = json!({ "rule": "stay.registration", "then": "not_applicable", "now": "undetermined" });
    assert!(findings.contains(&registration), "{opened}");
}

#[test]
fn what_is_no_payload_is_refused() {
    let sound = payload(&[], CASE);
    let reason = |payload: &str, reason: &str, fact: Option<&str>, pieces: &[&str]| {
        let outcome = run(&["open", payload], b"");
        check(&outcome, "unreadable", fact, pieces);
        assert_eq!(outcome.refusal()["reason"], reason);
    };
    reason("", "foreign", None, &[]);
    reason("https://example.org/", "foreign", None, &[]);
    reason("\u{1b}[31m\n", "foreign", None, &[]);
    reason(&sound[..sound.len() - 1], "damaged", None, &["missing or changed"]);
    reason(&sound.replacen('M', "N", 1), "damaged", None, &[]);
    reason(&"A".repeat(401), "too_long", None, &["401"]);
    // Version 2 with a checksum that holds, computed after RFC 4880, section 6.1, in Python.
    reason("2A3MNED", "newer", None, &["version 2"]);
    check(&run(&["link", "-", "--half", "consultant"], b"{}"), "unreadable", None, &["worker, employer"]);
    check(&run(&["link", "-", "--preset", "--result"], b"{}"), "unreadable", None, &[]);
    check(&run(&["link", "-", "--lang", "xx"], b"{}"), "bad_value", None, &["en, ru"]);
    check(&run(&["link", "-", "--reference", "<b>"], b"{}"), "bad_value", None, &["A-Z"]);
    let number = run(&["link", "-", "--reference", "900101300007"], b"{}");
    check(&number, "bad_value", None, &["individual identification number"]);
    check(&run(&["link", "-", "--tick", "permit.colour"], b"{}"), "unknown_fact", Some("permit.colour"), &[]);
    check(&run(&["link", "-", "--valid-until", "soon"], b"{}"), "bad_value", Some("application.date"), &[]);
    check(
        &run(&["link", "-"], br#"{"application.date": "2024-01-01"}"#),
        "date_not_covered",
        Some("application.date"),
        &[],
    );
}

#[test]
fn a_saved_file_is_a_case() {
    let saved = format!("{{\"schema\": 1, \"saved_on\": \"2026-03-02\", \"facts\": {CASE}}}");
    let path = file("saved.json", &saved);
    let (plain, wrapped) = (run_inside(&["check", "-"], CASE.as_bytes()), run_inside(&["check", text(&path)], b""));
    assert_eq!(wrapped.done(), plain.done());
    let refused = |file: &str| run(&["check", "-"], file.as_bytes());
    check(&refused(r#"{"schema": 2}"#), "unreadable", None, &["newer", "form 2"]);
    check(&refused(r#"{"schema": 1, "facts": {"permit.colour": 1}}"#), "unknown_fact", Some("permit.colour"), &[]);
    check(&refused(r#"{"schema": 1, "facts": {"permit.months": 1.5}}"#), "bad_value", Some("permit.months"), &["1.5"]);
    check(
        &refused(r#"{"schema": 1, "facts": {"role": "worker", "role": "worker"}}"#),
        "unreadable",
        None,
        &["`role` twice"],
    );
}

#[test]
fn a_sealed_case_holds_everything_for_who_knows_the_passphrase() {
    let mut case: Value = serde_json::from_str(CASE).expect("JSON");
    case["worker.iin"] = json!("900101300007");
    case["worker.name_latin"] = json!("KARIMOV AZIZBEK");
    let path = file("whole.json", case.to_string());
    let seal = |passphrase: &str| {
        let arguments = ["seal", text(&path), "--passphrase", "-", "--reference", "MSK-0042"];
        run_inside(&arguments, passphrase.as_bytes())
    };
    let sealed = seal("чай с молоком\n").done();
    let sealed = sealed.trim_end();
    // Salt and nonce are new every time.
    assert_ne!(sealed, seal("чай с молоком").done().trim_end());
    let open =
        |payload: &str, passphrase: &str| run_inside(&["open", payload, "--passphrase", "-"], passphrase.as_bytes());
    let opened = open(&format!("https://ruqsat.example/#/sealed/{sealed}"), "чай с молоком").json();
    assert_eq!(
        (&opened["kind"], &opened["reference"], &opened["facts"]),
        (&json!("sealed"), &json!("MSK-0042"), &case)
    );
    check(&open(sealed, "чай"), "unreadable", None, &["the passphrase is another one"]);
    check(&open(sealed, ""), "unreadable", None, &["empty"]);
    check(&open(&sealed[1..], "чай с молоком"), "unreadable", None, &[]);
    check(&run_inside(&["open", sealed], b""), "unreadable", None, &[]);
    check(&seal("\n"), "unreadable", None, &["empty"]);
    // As short a passphrase as the page refuses; one more letter is taken.
    check(&seal("abcdefghijk"), "unreadable", None, &["too short", "12"]);
    seal("abcdefghijkl").done();
    check(&open(sealed, "abc"), "unreadable", None, &["the passphrase is another one"]);
    // The same letters: й in one character or in two, with a byte order mark in front or without.
    let composed = seal("\u{feff}ча\u{439} с молоком\r\n").done();
    for typed in ["ча\u{439} с молоком", "ча\u{438}\u{306} с молоком"] {
        assert_eq!(open(composed.trim_end(), typed).json()["facts"], case, "{typed}");
    }
    let decomposed = seal("ча\u{438}\u{306} с молоком").done();
    assert_eq!(open(decomposed.trim_end(), "ча\u{439} с молоком").json()["facts"], case);
}
