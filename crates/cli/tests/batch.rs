//! `batch`: every row comes out, in order, whatever the others are.

mod support;

use std::path::PathBuf;

use support::{Outcome, command, file, run, run_inside, text};

/// Columns and cells of a case that only lacks the months.
const COLUMNS: &str =
    "case,operation,application.date,worker.citizenship,employer.kind,work.kind,worker.status,permit.months";

fn row(name: &str, months: &str) -> String {
    format!("{name},issue,2026-03-02,UZB,natural_person,household,none,{months}")
}

fn batch(name: &str, table: impl AsRef<[u8]>) -> (Outcome, PathBuf) {
    let table = file(&format!("{name}.csv"), table);
    let out = table.with_file_name(format!("{name}-out.csv"));
    let _ = std::fs::remove_file(&out);
    (run_inside(&["batch", text(&table), "--out", text(&out)], b""), out)
}

/// The columns `case`, `verdict`, `not_met`, `due_tenge`, `error` of what comes out for a table.
fn check(name: &str, table: impl AsRef<[u8]>, expected: &[[&str; 5]]) {
    let (outcome, out) = batch(name, table);
    assert_eq!((outcome.status, outcome.out.as_str()), (0, ""), "{outcome:?}");
    let mistakes = expected.iter().filter(|row| !row[4].is_empty()).count();
    assert_eq!(outcome.err, format!("ruqsat-cli: {} rows, {mistakes} of them with an error\n", expected.len()));
    let mut reader = csv::Reader::from_path(out).expect("it was written");
    let header = reader.headers().expect("there is a header").clone();
    let column = |name| header.iter().position(|known| known == name);
    let columns = ["case", "verdict", "not_met", "due_tenge", "error"].map(column);
    let rows: Vec<_> = reader.records().map(|row| row.expect("rows have one length and are UTF-8")).collect();
    let found: Vec<_> = rows
        .iter()
        .map(|row| columns.map(|column| column.and_then(|column| row.get(column)).unwrap_or_default()))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn each_row_is_judged_by_itself_and_in_order() {
    let table = format!("{COLUMNS}\n{}\n{}\n{}\n", row("first", "3"), row("second", "13"), row("third", ""));
    check(
        "order",
        table,
        &[
            ["first", "unfinished", "", "51900", ""],
            ["second", "will_not_pass", "term.issue", "", ""],
            ["third", "unfinished", "", "", ""],
        ],
    );
}

#[test]
fn the_columns_are_those_that_came_in_and_six_more() {
    let (outcome, out) = batch("columns", "operation,case\nissue,a\n,b\n");
    outcome.done();
    let written = std::fs::read_to_string(out).expect("it was written");
    let mut lines = written.lines();
    assert_eq!(lines.next(), Some("operation,case,verdict,destination,not_met,missing,due_tenge,error"));
    let missing = "worker.citizenship worker.status employer.kind work.kind worker.is_adult permit.months ";
    assert!(lines.next().is_some_and(|line| line.starts_with(&format!("issue,a,unfinished,,,{missing}"))), "{written}");
    assert_eq!(lines.next(), Some(",b,unfinished,,,operation,,"));
    let (outcome, out) = batch("destination", "worker.citizenship\nKAZ\n");
    outcome.done();
    let written = std::fs::read_to_string(out).expect("it was written");
    assert!(written.ends_with("\nKAZ,another_service,no_permit_citizen,route.citizen,,,\n"), "{written}");
}

#[test]
fn a_bad_row_gets_its_error_and_the_others_their_verdict() {
    let months = "allowed is a whole number of at most 9007199254740991 either way, or \"unknown\"";
    let table = [
        COLUMNS.to_owned(),
        row("letters", "three"),
        row("decimal", "3.0"),
        row("space", " 3"),
        row("plus", "+3"),
        row("huge", "99999999999999999999"),
        row("fine", "3"),
        row("unknown", "unknown"),
        row("negative", "-3"),
        "short,issue".to_owned(),
        format!("{},more", row("long", "3")),
        row("date", "3").replace("2026-03-02", "02.03.2026"),
        row("year", "3").replace("2026-03-02", "2031-03-02"),
    ];
    let bad = |value: &str| format!("bad_value: `permit.months` is \"{value}\"; {months}");
    check(
        "bad-rows",
        table.join("\n"),
        &[
            ["letters", "", "", "", &bad("three")],
            ["decimal", "", "", "", &bad("3.0")],
            ["space", "", "", "", &bad(" 3")],
            ["plus", "", "", "", &bad("+3")],
            ["huge", "", "", "", &bad("99999999999999999999")],
            ["fine", "unfinished", "", "51900", ""],
            ["unknown", "unfinished", "", "", ""],
            ["negative", "will_not_pass", "term.issue", "", ""],
            ["short", "", "", "", "unreadable: this is not a case: the row has 2 cells and the header 8"],
            ["long", "", "", "", "unreadable: this is not a case: the row has 9 cells and the header 8"],
            [
                "date",
                "",
                "",
                "",
                "bad_value: `application.date` is \"02.03.2026\"; allowed is a real date written YYYY-MM-DD",
            ],
            [
                "year",
                "",
                "",
                "",
                "date_not_covered: `application.date` is 2031-03-02; the rule book covers 2025-01-01 to 2027-12-31 and never guesses beyond",
            ],
        ],
    );
}

#[test]
fn yes_and_no_may_be_written_as_people_and_tables_write_them() {
    let cells = ["true", "false", "yes", "no", "TRUE", "FALSE", "Yes", "unknown", "", "1", "ja"];
    let table =
        format!("case,operation,worker.is_adult\n{}", cells.map(|cell| format!("{cell},issue,{cell}\n")).concat());
    let bad =
        |cell: &str| format!("bad_value: `worker.is_adult` is \"{cell}\"; allowed is true or false, or \"unknown\"");
    let (one, ja) = (bad("1"), bad("ja"));
    let fine = |cell| [cell, "unfinished", "", "", ""];
    let young = |cell| [cell, "will_not_pass", "worker.adult", "", ""];
    check(
        "yes-no",
        table,
        &[
            fine("true"),
            young("false"),
            fine("yes"),
            young("no"),
            fine("TRUE"),
            young("FALSE"),
            fine("Yes"),
            fine("unknown"),
            fine(""),
            ["1", "", "", "", &one],
            ["ja", "", "", "", &ja],
        ],
    );
}

#[test]
fn cells_come_out_as_they_went_in() {
    let names = [
        "=1+1",
        "@SUM(A1)",
        "+7 700",
        "-2",
        "a,b",
        "say \"no\"",
        "two\nlines",
        "two\r\nlines",
        " spaces ",
        "я ғ",
        "\u{202e}",
        "'",
    ];
    let quoted: String = names.iter().map(|name| format!("\"{}\",issue\n", name.replace('"', "\"\""))).collect();
    let expected: Vec<_> = names.iter().map(|name| [*name, "unfinished", "", "", ""]).collect();
    check("cells", format!("case,operation\n{quoted}"), &expected);
}

#[test]
fn private_text_may_have_two_lines() {
    let zone = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
    let table = format!(
        "case,operation,passport.mrz,worker.iin\na,extend,\"{zone}\",900101300007\nb,extend,\"{zone}1\",900101300008\n"
    );
    let broken = "passport.mrz_valid worker.iin_valid";
    check("zone", table, &[["a", "unfinished", "", "", ""], ["b", "unfinished", broken, "", ""]]);
}

#[test]
fn other_spellings_of_a_table_are_read() {
    let plain = format!("{COLUMNS}\n{}\n{}", row("a", "3"), row("b", "13"));
    let expected = [["a", "unfinished", "", "51900", ""], ["b", "will_not_pass", "term.issue", "", ""]];
    check("plain", &plain, &expected);
    check("crlf", plain.replace('\n', "\r\n"), &expected);
    check("gaps", plain.replace('\n', "\n\n"), &expected);
    check("quoted", plain.replace("permit.months", "\"permit.months\"").replace(",3\n", ",\"3\"\n"), &expected);
    let (outcome, out) = batch("mark", format!("\u{feff}{plain}"));
    outcome.done();
    let written = std::fs::read_to_string(out).expect("it was written");
    assert!(
        written.starts_with("\u{feff}case,") && written.contains("\nb,") && written.contains(",will_not_pass,"),
        "{written}"
    );
}

#[test]
fn cells_in_another_encoding_come_out_byte_for_byte() {
    let (outcome, out) = batch("latin", b"case,operation\ncaf\xe9,revoke\nb,\xe9\n\xff\xfe,revoke\n");
    outcome.done();
    let written = std::fs::read(out).expect("it was written");
    let lines: Vec<&[u8]> = written.split(|byte| *byte == b'\n').collect();
    assert!(lines[1].starts_with(b"caf\xe9,revoke,verify,"), "{lines:?}");
    // What is no answer is told in letters; the cell itself stays.
    let bad = "bad_value: `operation` is \"\"\u{fffd}\"\"; allowed is one of issue, extend, change_employer, revoke";
    assert_eq!(lines[2], [b"b,\xe9,,,,,,\"", bad.as_bytes(), b"\""].concat());
    assert!(lines[3].starts_with(b"\xff\xfe,revoke,verify,"), "{lines:?}");
}

/// Asserts that a table is refused as a whole and nothing is written.
fn check_refused(name: &str, table: impl AsRef<[u8]>, code: &str, fact: Option<&str>, piece: &str) {
    let (outcome, out) = batch(name, table);
    let error = outcome.refusal();
    assert_eq!((error["code"].as_str(), error["fact"].as_str()), (Some(code), fact), "{outcome:?}");
    assert!(error["message"].as_str().is_some_and(|message| message.contains(piece)), "{outcome:?}");
    assert!(!out.exists());
}

#[test]
fn a_header_that_is_none_is_refused() {
    check_refused(
        "no-fact",
        "operation,months\nissue,3\n",
        "unknown_fact",
        Some("months"),
        "there is no fact `months`",
    );
    check_refused(
        "semicolon",
        "operation;role\nissue;worker\n",
        "unknown_fact",
        Some("operation;role"),
        "operation;role",
    );
    check_refused(
        "again",
        "operation,verdict\nissue,ready\n",
        "unknown_fact",
        Some("verdict"),
        "there is no fact `verdict`",
    );
    check_refused("twice", "role,operation,role\n", "unreadable", Some("role"), "`role` is answered twice");
    check_refused("free-twice", "case,case\n", "unreadable", Some("case"), "`case` is answered twice");
    check_refused("empty", "", "unreadable", None, "is empty; the first row names the facts");
    check_refused("gap", "operation,,role\n", "unknown_fact", Some(""), "there is no fact ``");
}

#[test]
fn files_that_do_not_do_are_refused() {
    let refuse = |arguments: &[&str], piece: &str| {
        let outcome = run(arguments, b"");
        assert!(outcome.refusal()["message"].as_str().is_some_and(|message| message.contains(piece)), "{outcome:?}");
    };
    let table = file("kept.csv", "operation\nissue\n");
    refuse(&["batch", text(&table), "--out", text(&table)], "would overwrite the table");
    assert_eq!(std::fs::read_to_string(&table).ok().as_deref(), Some("operation\nissue\n"));
    refuse(&["batch", "no/such.csv", "--out", "x.csv"], "no/such.csv cannot be opened");
    refuse(&["batch", env!("CARGO_TARGET_TMPDIR"), "--out", "x.csv"], "cannot be read");
    refuse(&["batch", text(&table), "--out", "no/such/folder.csv"], "no/such/folder.csv cannot be made");
    refuse(&["batch", text(&table), "--out", "x.csv", "--on", "soon"], "`application.date` is \"soon\"");
    refuse(&["batch", text(&table)], "--out");
}

#[test]
fn a_row_that_never_ends_is_refused_after_those_before_it() {
    let table = format!("case,operation\na,issue\nb,\"{}", "issue\nc,".repeat(400_000));
    let (outcome, out) = batch("endless", table);
    assert_eq!(outcome.status, 2);
    let line = outcome.err.lines().last().unwrap_or_default();
    assert!(
        line.contains("row 3 cannot be read: it is longer than 1 MiB; perhaps a quotation mark is not closed"),
        "{line}"
    );
    let written = std::fs::read_to_string(out).expect("it was written");
    assert_eq!(written.lines().count(), 3, "{written}");
    assert!(written.lines().nth(2).is_some_and(|row| row.contains("row 3 cannot be read")), "{written}");
}

/// It would swallow the rows that follow, and nobody would miss them.
#[test]
fn a_quotation_mark_that_is_not_closed_is_told() {
    let refuse = |name: &str, table: &str, row: u64, rows: usize| {
        let (outcome, out) = batch(name, table);
        assert_eq!(outcome.status, 2, "{outcome:?}");
        let piece = format!("row {row} cannot be read: a quotation mark in it is not closed up to the end");
        assert!(outcome.out.contains("\"unreadable\"") && outcome.out.contains(&piece), "{outcome:?}");
        let written = std::fs::read_to_string(out).unwrap_or_default();
        assert_eq!(written.lines().count(), rows, "{written}");
        assert!(rows == 0 || written.lines().last().is_some_and(|line| line.contains(&piece)), "{written}");
    };
    let swallowed = "case,operation\na,issue\nb,\"issue\nc,issue\nd,issue\n";
    refuse("unclosed", swallowed, 3, 3);
    // Longer than what is read at once.
    refuse("unclosed-late", &format!("case,operation\n{}b,\"issue\nc,issue\n", "a,issue\n".repeat(5000)), 5002, 5002);
    refuse("unclosed-last", "case,operation\na,issue\nb,\"", 3, 3);
    refuse("unclosed-doubled", "case,operation\na,issue\nb,\"issue\"\"", 3, 3);
    refuse("unclosed-header", "case,\"operation\na,issue\n", 1, 0);
    check(
        "closed-last",
        "case,operation\na,issue\nb,\"issue\"",
        &[["a", "unfinished", "", "", ""], ["b", "unfinished", "", "", ""]],
    );
}

#[test]
fn progress_is_said_on_standard_error() {
    let table = file("many.csv", format!("operation\n{}", "revoke\n".repeat(250_000)));
    let out = table.with_file_name("many-out.csv");
    let outcome = run(&["batch", text(&table), "--out", text(&out)], b"");
    assert_eq!((outcome.status, outcome.out.as_str()), (0, ""));
    let said: Vec<_> = outcome.err.lines().collect();
    assert_eq!(
        said,
        [100_000, 200_000, 250_000].map(|rows| format!("ruqsat-cli: {rows} rows, 0 of them with an error")),
    );
    assert_eq!(std::fs::read_to_string(out).expect("it was written").matches("revoke.grounds").count(), 250_000);
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_told() {
    let table = file("full.csv", "operation\nissue\n");
    let mut child = command(&["batch", text(&table), "--out", "/dev/full"]).spawn().expect("the program starts");
    drop(child.stdin.take());
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("cannot write to /dev/full"));
}
