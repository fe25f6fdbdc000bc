//! Payloads as a reader of another making sees them, written after the description alone: `tests/tools/link_read.py`.

#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test may start another program")]

mod support;

use std::io::Write as _;
use std::process::{Command, Stdio};

use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use ruqsat_eligibility::{FactId, format_date};
use ruqsat_link::{Language, Link, Purpose, Reference, Selection, Side};
use ruqsat_rulebook::book;
use serde_json::{Value, json};
use support::{acceptance, all_ticked, any_case, any_selection, longest, samples};

/// What the other reader says to each payload; `None` without Python.
fn read(payloads: &[String]) -> Option<Vec<Value>> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/tools/link_read.py");
    let started = Command::new("python3").args(["-B", script]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let mut child = match started {
        Ok(child) => child,
        Err(error) => {
            assert!(std::env::var_os("CI").is_none(), "not compared: there is no python3: {error}");
            eprintln!("not compared: there is no python3: {error}");
            return None;
        }
    };
    let mut input = child.stdin.take().expect("it is piped");
    let lines = payloads.join("\n");
    let writer = std::thread::spawn(move || input.write_all(lines.as_bytes()));
    let output = child.wait_with_output().expect("the script ends");
    writer.join().expect("it does not panic").expect("the script reads to the end");
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).expect("it writes ASCII");
    Some(text.lines().map(|line| serde_json::from_str(line).expect("it writes JSON")).collect())
}

#[test]
fn the_description_tells_all() {
    let mut runner = TestRunner::deterministic();
    let mut cases: Vec<_> = acceptance().into_iter().map(|(_, facts)| (facts, all_ticked())).collect();
    cases.extend(["issue", "extend"].map(|operation| (longest(operation), all_ticked())));
    cases.extend((0..200).map(|_| (any_case(), any_selection()).new_tree(&mut runner).expect("a case").current()));
    let (today, far) = (samples::on(), ruqsat_eligibility::parse_date("9999-12-31").expect("a day"));
    let mut links = Vec::new();
    for (facts, selection) in cases {
        let reference = Reference::new("MSK-0042").expect("a reference");
        links.extend(Link::result(book(), &facts, selection, today));
        links.push(Link::preset(book(), &facts, Selection::household(), today).with_reference(reference));
        links.push(Link::half(book(), &facts, Side::Worker, selection, today).with_valid_until(far));
        links.push(Link::half(book(), &facts, Side::Employer, selection, today));
    }
    for (place, tag) in ruqsat_messages::LANGUAGES.iter().enumerate() {
        links[place] = links[place].clone().with_language(Language::from_tag(tag).expect("a language"));
    }
    let payloads: Vec<String> = links.iter().map(Link::payload).collect();
    let Some(found) = read(&payloads) else { return };
    assert_eq!(found.len(), links.len());
    for (link, found) in links.iter().zip(found) {
        let side = if let Purpose::Half(side) = link.purpose() { Some(side.word()) } else { None };
        let expected = json!({
            "kind": link.purpose().word(),
            "side": side,
            "made_on": format_date(link.made_on()),
            "valid_until": link.valid_until().map(format_date),
            "language": link.language().map(Language::tag),
            "reference": link.reference().map(Reference::as_str),
            "known_on": format_date(link.law().known_on()),
            "whole": link.law().whole(),
            "facts": link.facts(),
        });
        for (key, expected) in expected.as_object().expect("a map") {
            assert_eq!(&found[key], expected, "{key} of {}", link.payload());
        }
        let rules = found["rules"].as_array().expect("a list");
        if let Purpose::Result(outcome) = link.purpose() {
            assert_eq!(found["verdict"], outcome.verdict().word());
            let report = ruqsat_eligibility::evaluate(book(), link.facts(), today).expect("it was evaluated");
            let mut statuses: Vec<_> = report.findings.iter().map(|finding| finding.status.word()).collect();
            let mut told: Vec<_> = rules.iter().filter_map(|rule| rule[1].as_str()).collect();
            statuses.sort_unstable();
            told.sort_unstable();
            assert_eq!(told, statuses);
        } else {
            assert_eq!(found["verdict"], Value::Null);
        }
        assert!(!link.facts().is_given(FactId::Iin));
    }
}
