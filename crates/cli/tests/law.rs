//! `law` and `diff`: the law of a day, and what another day changes.

#![allow(clippy::panic, reason = "a test may panic")]

mod support;

use ruqsat_eligibility::{CaseInput, InputValue};
use serde_json::{Value, json};
use support::{file, run_inside, text};

fn law(on: &str) -> Value {
    serde_json::from_str(&run_inside(&["law", "--on", on], b"").done()).expect("the law is JSON")
}

/// The entries of a rule.
fn entries<'a>(law: &'a Value, rule: &str) -> Vec<&'a Value> {
    law["rules"].as_array().into_iter().flatten().filter(|entry| entry["rule"] == rule).collect()
}

#[test]
fn every_rule_stands_there_once_for_each_operation() {
    let law = law("2026-03-02");
    assert_eq!((&law["on"], &law["known_on"]), (&json!("2026-03-02"), &json!("2026-11-22")));
    for rule in ruqsat_rulebook::book().rules.iter() {
        let mut operations: Vec<_> = entries(&law, &rule.id)
            .into_iter()
            .flat_map(|entry| entry["operations"].as_array().into_iter().flatten())
            .filter_map(Value::as_str)
            .collect();
        operations.sort_unstable();
        let mut expected: Vec<_> = ruqsat_eligibility::Operation::ALL
            .iter()
            .filter(|operation| rule.variants.iter().any(|variant| variant.operations.contains(**operation)))
            .map(|operation| operation.word())
            .collect();
        expected.sort_unstable();
        assert_eq!(operations, expected, "{}", rule.id);
    }
}

#[test]
fn a_rule_has_its_edition_wording_bases_and_grade() {
    let law = law("2026-03-02");
    for entry in law["rules"].as_array().into_iter().flatten() {
        for key in ["title", "since", "effect", "grade"] {
            assert!(entry[key].as_str().is_some_and(|text| !text.is_empty()), "{key} of {entry}");
        }
        assert!(entry["wording"]["why"].is_string() && entry["wording"]["do"].is_string(), "{entry}");
        for source in entry["basis"].as_array().into_iter().flatten() {
            assert!(source["says"].as_str().is_some_and(|text| !text.is_empty()), "{source}");
        }
        assert!(entry["basis"].as_array().is_some_and(|basis| !basis.is_empty()), "{entry}");
    }
    let [term] = entries(&law, "term.issue")[..] else { panic!("it has one entry") };
    assert_eq!(term["limits"], json!({ "min": 1, "max": 12 }));
    assert_eq!((&term["effect"], &term["basis"][0]["record"]), (&json!("bar"), &json!("PER-01")));
}

#[test]
fn operations_with_other_words_are_told_apart() {
    let law = law("2026-03-02");
    let whys: Vec<_> = entries(&law, "term.not_ended").into_iter().map(|entry| &entry["wording"]["why"]).collect();
    assert!(whys.len() == 2 && whys[0] != whys[1], "{whys:?}");
}

// The dates of the editions follow from the records STEP-04 and STEP-11: pilot from 21 December 2025 to 31 May 2026,
// service centres closed for it since 13 April 2026.
#[test]
fn the_edition_is_that_of_the_day() {
    for (day, edition, effect) in [
        ("2025-12-20", "before_pilot", "verify"),
        ("2025-12-21", "pilot", "verify"),
        ("2026-04-12", "pilot", "verify"),
        ("2026-04-13", "egov_only", "prepare"),
        ("2026-05-31", "egov_only", "prepare"),
        ("2026-06-01", "after_pilot", "verify"),
    ] {
        let law = law(day);
        let [rule] = entries(&law, "worker.signature")[..] else { panic!("it has one entry") };
        assert_eq!((&rule["edition"], &rule["effect"]), (&json!(edition), &json!(effect)), "{day}");
    }
}

#[test]
fn the_page_for_persons_names_every_rule_and_source() {
    let page = run_inside(&["law", "--on", "2026-03-02", "--format", "markdown"], b"").done();
    let book = ruqsat_rulebook::book();
    for rule in book.rules.iter() {
        assert!(page.contains(&format!("\n`{}`\n", rule.id)), "{}", rule.id);
        for record in rule.basis.iter().filter_map(|place| book.record(*place)) {
            assert!(page.contains(&format!("\n- `{}` ", record.id)), "{}", record.id);
        }
    }
}

#[test]
fn days_that_are_not_covered_are_refused() {
    for call in [
        &["law", "--on", "2024-12-31"][..],
        &["law", "--on", "2028-01-01", "--format", "markdown"],
        &["diff", "--from", "2024-12-31", "--to", "2026-01-01"],
        &["diff", "--from", "2026-01-01", "--to", "2028-01-01"],
    ] {
        assert_eq!(run_inside(call, b"").refusal()["code"], "date_not_covered", "{call:?}");
    }
    for call in [&["law", "--on", "soon"][..], &["diff", "--from", "2026-02-29", "--to", "2026-01-01"]] {
        assert_eq!(run_inside(call, b"").refusal()["code"], "bad_value", "{call:?}");
    }
}

/// What differs between two days, for a case if one is given.
fn diff(from: &str, to: &str, case: Option<&Value>) -> Value {
    let mut call = vec!["diff", "--from", from, "--to", to];
    call.extend(case.map(|_| "-"));
    let input = case.map(Value::to_string).unwrap_or_default();
    serde_json::from_str(&run_inside(&call, input.as_bytes()).done()).expect("the difference is JSON")
}

/// Asserts which rules, documents and parameters differ.
fn check(from: &str, to: &str, rules: &[&str], documents: &[&str], parameters: &[&str]) {
    let difference = diff(from, to, None);
    let ids = |list: &str, key: &str| -> Vec<String> {
        let entries = difference[list].as_array().into_iter().flatten();
        entries.filter_map(|entry| entry[key].as_str()).map(str::to_owned).collect()
    };
    assert_eq!(ids("rules", "rule"), rules, "{from} {to}");
    assert_eq!(ids("documents", "id"), documents, "{from} {to}");
    assert_eq!(ids("parameters", "id"), parameters, "{from} {to}");
    assert_eq!(difference.get("case"), None);
}

#[test]
fn what_changed_between_two_days_is_listed() {
    check("2026-03-02", "2026-03-02", &[], &[], &[]);
    check("2025-12-20", "2025-12-21", &["worker.signature"], &[], &[]);
    check("2026-04-12", "2026-04-13", &["worker.signature"], &["medical_certificate", "medical_insurance"], &[]);
    check("2026-05-31", "2026-06-01", &["worker.signature", "regime.after_pilot"], &[], &[]);
    check("2025-12-31", "2026-01-01", &[], &[], &["advance_tax_multiplier", "mci"]);
    // Backwards too.
    check("2026-06-01", "2026-05-31", &["worker.signature", "regime.after_pilot"], &[], &[]);
    let difference = diff("2025-12-31", "2026-01-01", None);
    assert_eq!(difference["parameters"][1], json!({ "id": "mci", "from": 3932, "to": 4325 }));
}

#[test]
fn what_changes_for_a_case_is_listed() {
    let mut case: Value = serde_json::from_str(support::CASE).expect("the case is JSON");
    case["worker.digital_signature"] = json!(false);
    // Longer than thirty days in the country by then, and registered.
    case["stay.days_in_180"] = json!(52);
    case["stay.registered"] = json!(true);
    let difference = &diff("2026-04-12", "2026-04-13", Some(&case))["case"];
    assert_eq!(
        (&difference["from"]["verdict"], &difference["to"]["verdict"]),
        (&json!("not_ready"), &json!("not_ready"))
    );
    let effect = |effect| json!({ "effect": effect, "status": "not_met", "telling": null });
    let expected = json!([{ "id": "worker.signature", "from": effect("verify"), "to": effect("prepare") }]);
    assert_eq!(difference["findings"], expected);
    assert_eq!(difference["documents"][0]["id"], "medical_certificate");
    assert_eq!(difference["deadlines"], json!([]));
}

#[test]
fn a_case_that_cannot_be_filed_on_one_of_the_days_is_refused() {
    let path = file("diff.json", support::CASE);
    let outcome = run_inside(&["diff", "--from", "2026-02-19", "--to", "2026-03-02", text(&path)], b"");
    assert_eq!(outcome.refusal()["code"], "contradiction");
    let outcome = run_inside(&["diff", "--from", "2026-02-19", "--to", "2026-03-02", "-"], b"{\"permit.months\": NaN}");
    assert_eq!(outcome.refusal()["fact"], "permit.months");
    // The same mistake, as the core tells it.
    let input = CaseInput { entries: vec![("permit.months".to_owned(), InputValue::Other("NaN".to_owned()))] };
    assert_eq!(outcome.refusal()["message"], input.facts().expect_err("it is none").to_string());
}
