//! The zone of a passport beside another implementation: the package `mrz` 0.6.2 from PyPI.
//!
//! What it makes is read here, what it finds wrong is found wrong here, and zones made here are judged by it.
//! `tests/tools/mrz_vectors.py` makes the vectors again.

#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test may start another program")]

use std::io::Write as _;
use std::process::{Command, Stdio};

use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use ruqsat_documents::Sex;
use ruqsat_documents::mrz::diagnosis::{Fault, diagnose};
use ruqsat_documents::mrz::fields::fields;
use ruqsat_documents::mrz::names::{Agreement, compare};
use ruqsat_documents::mrz::normalise::normalise;
use ruqsat_documents::mrz::{Field, Passport, check_digit};

const VECTORS: &str = include_str!("data/mrz_vectors.tsv");
/// Rows of zones, and as many of the same with mistakes.
const ROWS: usize = 200;
/// How many zones are made here and judged by the package.
const OWN: usize = 500;
/// The script's exit status where the package is not installed.
const NOT_INSTALLED: i32 = 3;

/// The fields whose check digit is wrong here, in the package's words.
fn wrong(first: &str, second: &str) -> String {
    let zone = normalise(&format!("{first}\n{second}"));
    assert_eq!(zone.changes(), [], "{first}\n{second}");
    let found = match diagnose(&zone).fault {
        None => Vec::new(),
        Some(Fault::CheckDigits { fields }) => fields,
        Some(other) => unreachable!("{other:?} in {first}\n{second}"),
    };
    let name = |field: &Field| match field {
        Field::DocumentNumber => "document_number",
        Field::BirthDate => "birth_date",
        Field::Expiry => "valid_to",
        Field::PersonalNumber => "personal_number",
        Field::Composite => "composite",
    };
    found.iter().map(name).collect::<Vec<_>>().join(",")
}

#[test]
fn what_the_package_makes_is_read_and_what_it_finds_wrong_is_found_wrong() {
    let mut read = 0;
    for row in VECTORS.lines() {
        let columns: Vec<&str> = row.split('\t').collect();
        let [first, second, judged, rest @ ..] = columns.as_slice() else { unreachable!("{row:?}") };
        let text = format!("{first}\n{second}");
        let zone = normalise(&text);
        // A letter K put in by chance may stand where only a filler makes sense.
        if zone.changes().is_empty() {
            assert_eq!(wrong(first, second), *judged, "{row}");
        }
        assert_eq!(Passport::parse(&text).is_ok(), judged.is_empty(), "{row}");
        if rest.is_empty() {
            continue;
        }
        read += 1;
        let found = fields(&zone).expect("two lines of 44");
        let sex = match found.sex {
            Some(Sex::Female) => "F",
            Some(Sex::Male) => "M",
            None => "<",
        };
        let says = [
            found.issuing_state,
            &found.surname,
            &found.given_names,
            found.number,
            found.nationality,
            found.birth_date,
            sex,
            found.expiry,
            found.optional,
        ];
        assert_eq!(says, rest, "{row}");
        let passport = Passport::parse(&text).expect("it holds");
        let name = format!("{} {}", found.surname, found.given_names);
        assert_eq!(compare(passport.names(), &name), Agreement::Equal, "{row}");
        assert!(passport.bears_name(&name), "{row}");
    }
    assert_eq!(read, ROWS);
    assert_eq!(VECTORS.lines().count(), 2 * ROWS);
}

/// Two lines, of which the check digits are made here or, for every second one, by chance.
fn own_zone() -> impl Strategy<Value = (String, String)> {
    let parts = ("[A-Z]{1,12}<<[A-Z]{1,12}", "[A-Z0-9]{1,9}", "[0-9]{6}", "[FM<]", "[0-9]{6}", "[A-Z0-9]{0,14}");
    (parts, any::<bool>(), "[0-9]{5}").prop_map(|((names, number, born, sex, expiry, optional), right, chance)| {
        let first = format!("P<UZB{names:<<39}");
        let (number, optional) = (format!("{number:<<9}"), format!("{optional:<<14}"));
        let mut by_chance = chance.chars();
        let mut digit = |covered: &str| match by_chance.next() {
            Some(digit) if !right => digit,
            _ => char::from(b'0' + check_digit(covered.bytes())),
        };
        let (of_number, of_born) = (digit(&number), digit(&born));
        let (of_expiry, of_optional) = (digit(&expiry), digit(&optional));
        let composite = digit(&format!("{number}{of_number}{born}{of_born}{expiry}{of_expiry}{optional}{of_optional}"));
        let head = format!("{number}{of_number}UZB{born}{of_born}{sex}{expiry}{of_expiry}");
        (first, format!("{head}{optional}{of_optional}{composite}"))
    })
}

/// Where the package is installed; the vectors above do not need it.
#[test]
fn the_package_judges_what_is_made_here_in_the_same_way() {
    let mut runner = TestRunner::deterministic();
    let zones: Vec<(String, String)> = (0..OWN)
        .map(|_| own_zone().new_tree(&mut runner).expect("the strategy makes values").current())
        // A name with three letters K at its end would be changed before it is judged.
        .filter(|(first, second)| normalise(&format!("{first}\n{second}")).changes().is_empty())
        .collect();
    assert!(zones.len() > OWN / 2);
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/tools/mrz_vectors.py");
    let started = Command::new("python3")
        .args(["-B", script, "judge"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .spawn();
    let Ok(mut child) = started else {
        not_compared("there is no python3");
        return;
    };
    let rows: String = zones.iter().map(|(first, second)| format!("{first}\t{second}\n")).collect();
    let mut input = child.stdin.take().expect("it is piped");
    // Without the package the script ends before it reads.
    let writer = std::thread::spawn(move || input.write_all(rows.as_bytes()));
    let output = child.wait_with_output().expect("the script ends");
    let _ = writer.join();
    if output.status.code() == Some(NOT_INSTALLED) {
        not_compared("python3 -m pip install --target .tools/python mrz==0.6.2");
        return;
    }
    assert!(output.status.success(), "{output:?}");
    let judged = String::from_utf8(output.stdout).expect("it writes ASCII");
    let judged: Vec<&str> = judged.lines().collect();
    assert_eq!(judged.len(), zones.len());
    for ((first, second), judged) in zones.iter().zip(judged) {
        assert_eq!(wrong(first, second), judged, "{first}\n{second}");
    }
}

/// Under CI nothing may be left out: `cargo xtask test` installs what this needs.
fn not_compared(why: &str) {
    assert!(std::env::var_os("CI").is_none(), "not compared: {why}");
    eprintln!("not compared: {why}");
}
