//! Calendar files, read back by another implementation: the package `icalendar` from PyPI.

mod support;

use std::collections::BTreeMap;
use std::io::Write as _;
use std::process::{Command, Stdio};

use serde_json::{Value, json};
use support::{check, file, run, run_inside, run_inside_at, text};

/// An extension: in the country since 20 February 2026, permit to 30 April 2026.
const CASE: &str = r#"{
  "operation": "extend", "application.date": "2026-03-02", "worker.citizenship": "UZB", "permit.end": "2026-04-30",
  "stay.in_country": true, "stay.entry_date": "2026-02-20", "stay.residence_permit": false
}"#;

/// What the package reads; `None` where it is not installed.
fn read_back(calendar: &str) -> Option<Value> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/tools/calendar_read.py");
    let started = Command::new("python3").args(["-B", script]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let Ok(mut child) = started else { return not_compared("there is no python3") };
    // Without the package the script ends before it reads.
    let _ = child.stdin.take().expect("it is piped").write_all(calendar.as_bytes());
    let output = child.wait_with_output().expect("the script ends");
    if output.status.code() == Some(3) {
        return not_compared("python3 -m pip install --target .tools/python icalendar==6.3.2");
    }
    assert!(output.status.success(), "{calendar}");
    Some(serde_json::from_slice(&output.stdout).expect("it writes JSON"))
}

/// Under CI nothing may be left out: `cargo xtask test` installs what this needs.
fn not_compared(why: &str) -> Option<Value> {
    assert!(std::env::var_os("CI").is_none(), "not compared: {why}");
    eprintln!("not compared: {why}");
    None
}

#[test]
fn the_last_safe_days_are_read_back() {
    for (lang, name, title) in [
        ("en", "Ruqsat: last safe days", "Last day of the permit"),
        ("ru", "Ruqsat: последние безопасные дни", "Последний день разрешения"),
    ] {
        let out = run_inside(&["calendar", "-", "--lang", lang, "--reference", "CASE"], CASE.as_bytes()).done();
        assert!(out.ends_with("END:VCALENDAR\r\n") && !out.replace("\r\n", "").contains(['\r', '\n']), "{out:?}");
        assert!(out.split("\r\n").all(|line| line.len() <= 75), "{out}");
        let Some(read) = read_back(&out) else { return };
        assert_eq!((&read["name"], &read["version"], &read["errors"]), (&json!(name), &json!("2.0"), &json!([])));
        let events = read["events"].as_array().expect("a list");
        let days: Vec<_> = events
            .iter()
            .map(|event| (event["uid"].as_str(), event["start"].as_str(), event["end"].as_str()))
            .collect();
        // Three working days after the entry on a Friday, 29 days after it; two working days before the permit's end.
        let expected = [
            ("host_informs_police.CASE@ruqsat", "2026-02-25", "2026-02-26"),
            ("registration.CASE@ruqsat", "2026-03-21", "2026-03-22"),
            ("file_by.CASE@ruqsat", "2026-04-28", "2026-04-29"),
            ("permit_end.CASE@ruqsat", "2026-04-30", "2026-05-01"),
        ];
        assert_eq!(days, expected.map(|(uid, start, end)| (Some(uid), Some(start), Some(end))));
        let last = &events[3];
        assert_eq!(last["summary"], title);
        // Seven days and one day before the day begins, less nine hours.
        let alarms = json!([{ "action": "DISPLAY", "hours": -159.0 }, { "action": "DISPLAY", "hours": -15.0 }]);
        assert_eq!((&last["alarms"], &last["errors"]), (&alarms, &json!([])));
        // 425 days and six hours and a half after the beginning of 2025.
        let sequence = json!((425 * 24 * 60 + 6 * 60 + 30) * 60);
        assert_eq!((&last["stamp"], &last["sequence"]), (&json!("2026-03-02T06:30:00+00:00"), &sequence));
        for (event, begins) in [(last, "deadline-permit_end.why"), (&events[0], "deadline-past")] {
            let catalog = ruqsat_messages::Catalog::native(lang).expect("a language");
            let begins = ruqsat_messages::Key::find(begins).expect("a text");
            let begins = catalog.text(&ruqsat_messages::Message::family(begins, &[]).expect("it names nothing"));
            let description = event["description"].as_str().expect("a text");
            assert!(description.starts_with(&begins), "{description}");
            assert_eq!(description.matches("\n\n").count(), if event == last { 3 } else { 4 }, "{description}");
        }
    }
}

#[test]
fn another_file_of_the_same_case_moves_its_days() {
    let uids = |case: &str, reference: &str| {
        let out = run_inside(&["calendar", "-", "--reference", reference], case.as_bytes()).done();
        let lines = out.split("\r\n").filter(|line| line.starts_with("UID:") || line.starts_with("DTSTART"));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    let (one, other) = (uids(CASE, "A-1"), uids(&CASE.replace("2026-02-20", "2026-02-21"), "A-1"));
    assert_eq!(one.len(), other.len());
    let moved: Vec<_> = one.iter().zip(&other).filter(|(one, other)| one != other).collect();
    let expected = ("DTSTART;VALUE=DATE:20260321".to_owned(), "DTSTART;VALUE=DATE:20260322".to_owned());
    assert_eq!(moved, [(&expected.0, &expected.1)]);
    // Another case beside it has days of its own.
    let beside = uids(CASE, "MSK-0042");
    assert!(beside.iter().filter(|line| line.starts_with("UID")).all(|line| line.ends_with(".MSK-0042@ruqsat")));
}

/// A case as the page saves it, with an id and without a code.
fn saved(id: &str, entry: &str) -> String {
    let mut facts: Value = serde_json::from_str(CASE).expect("it is JSON");
    facts["stay.entry_date"] = entry.into();
    json!({ "schema": 1, "saved_on": "2026-03-02", "id": id, "facts": facts }).to_string()
}

#[test]
fn workers_without_a_code_have_days_of_their_own_and_the_later_file_counts() {
    let events = |moment, case: &str| {
        let out = run_inside_at(moment, &["calendar", "-"], case.as_bytes()).done();
        let read = read_back(&out)?;
        let events = read["events"].as_array().expect("a list").clone();
        Some(events.into_iter().map(|event| (event["uid"].to_string(), event)).collect::<BTreeMap<_, _>>())
    };
    let Some(first) = events((6, 30), &saved("BFADCEHGAB", "2026-02-20")) else { return };
    let second = events((6, 30), &saved("CDEFABGHIJ", "2026-02-20")).expect("the package is there");
    assert_eq!((first.len(), second.len()), (4, 4));
    assert!(first.keys().all(|uid| !second.contains_key(uid)), "{first:?} {second:?}");
    // A minute later.
    let later = events((6, 31), &saved("BFADCEHGAB", "2026-02-21")).expect("the package is there");
    assert!(first.keys().eq(later.keys()), "{first:?} {later:?}");
    let moved = later.iter().filter(|(uid, event)| event["start"] != first[*uid]["start"]);
    assert_eq!(moved.map(|(uid, _)| uid.as_str()).collect::<Vec<_>>(), ["\"registration.BFADCEHGAB@ruqsat\""]);
    for (uid, event) in &later {
        assert!(event["sequence"].as_i64() > first[uid]["sequence"].as_i64(), "{event}");
        assert!(event["stamp"].as_str() > first[uid]["stamp"].as_str(), "{event}");
    }
    // Where nothing says which case it is, nothing is made that could replace another one's days.
    check(&run(&["calendar", "-"], CASE.as_bytes()), "bad_value", None, &["--reference"]);
}

#[test]
fn the_file_is_written_where_it_is_wanted() {
    let place = file("deadlines.ics", "");
    let out = run(&["calendar", "-", "--reference", "A-1", "--out", text(&place)], CASE.as_bytes()).done();
    assert_eq!(out, "");
    let written = std::fs::read_to_string(&place).expect("it was written");
    assert!(written.starts_with("BEGIN:VCALENDAR\r\n") && written.matches("BEGIN:VEVENT").count() == 4);
    let nowhere = run(&["calendar", "-", "--reference", "A-1", "--out", "/no/such/folder/x.ics"], CASE.as_bytes());
    assert_eq!(nowhere.status, 1, "{nowhere:?}");
    check(&run(&["calendar", "-", "--reference", "a b"], CASE.as_bytes()), "bad_value", None, &["A-Z"]);
    check(&run(&["calendar", "-", "--lang", "xx"], CASE.as_bytes()), "bad_value", None, &["en, ru"]);
}
