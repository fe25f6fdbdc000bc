//! The program as it is called: arguments, spellings of a case, and readers that go away.

mod support;

use std::path::Path;

use serde_json::Value;
use support::{CASE, Outcome, check, command, file, run, text};

#[test]
fn a_day_of_filing_that_is_none_is_refused() {
    for day in ["2026-02-30", "tomorrow", "", "2026-03-02\n", "unknown"] {
        let pieces = ["`application.date`", "YYYY-MM-DD"];
        check(&run(&["check", "-", "--on", day], b"{}"), "bad_value", Some("application.date"), &pieces);
    }
    for day in ["2024-12-31", "2028-01-01", "0001-01-01", "9999-12-31"] {
        let pieces = [day, "2025-01-01", "2027-12-31"];
        check(&run(&["check", "-", "--on", day], b"{}"), "date_not_covered", Some("application.date"), &pieces);
        let case = format!("{{\"application.date\": \"{day}\"}}");
        check(&run(&["check", "-"], case.as_bytes()), "date_not_covered", Some("application.date"), &pieces);
    }
}

#[test]
fn calls_that_do_not_fit_are_refused_in_one_line() {
    for call in [
        &["nonsense"][..],
        &[],
        &["check"],
        &["check", "a", "b"],
        &["check", "-", "--lang", "en"],
        &["check", "-", "--off"],
        &["law", "--format", "html"],
        &["check", "\u{1b}[31m", "\n"],
    ] {
        check(&run(call, b""), "unreadable", None, &["`ruqsat-cli --help` tells what is allowed"]);
    }
    check(
        &run(&["check", "-", "--explain", "--lang", "xx\n"], b"{}"),
        "bad_value",
        None,
        &["`xx `", &format!("there are {}", ruqsat_messages::LANGUAGES.join(", "))],
    );
}

#[test]
fn other_spellings_of_a_case_are_read() {
    let verdict = |outcome: Outcome| {
        assert_eq!(outcome.err, "");
        outcome.json()["verdict"].clone()
    };
    let expected = Value::from("not_ready");
    assert_eq!(verdict(run(&["check", "-"], CASE.as_bytes())), expected);
    assert_eq!(verdict(run(&["check", "-"], format!("\u{feff}{CASE}").as_bytes())), expected);
    assert_eq!(verdict(run(&["check", "-"], CASE.replace('\n', "\r\n").as_bytes())), expected);
    let toml = toml_of(CASE);
    for (name, text_of_case) in [
        ("case.toml", toml.clone()),
        ("case-mark.TOML", format!("\u{feff}{toml}")),
        ("case-crlf.toml", toml.replace('\n', "\r\n")),
        ("case-quoted.toml", toml.lines().map(|line| format!("\"{}\n", line.replacen(" =", "\" =", 1))).collect()),
    ] {
        assert_eq!(verdict(run(&["check", text(&file(name, text_of_case))], b"")), expected, "{name}");
    }
    let empty = run(&["check", text(&file("nothing.toml", "")), "--on", "2026-03-02"], b"").json();
    assert_eq!((&empty["verdict"], &empty["missing"]), (&"unfinished".into(), &serde_json::json!(["operation"])));
}

/// The same case as TOML, dates without quotation marks.
fn toml_of(json: &str) -> String {
    let case: serde_json::Map<String, Value> = serde_json::from_str(json).expect("the case is JSON");
    let lines = case.into_iter().map(|(id, value)| {
        let written = value.to_string();
        let is_date = written.len() == 12 && written.starts_with("\"20");
        format!("{id} = {}\n", if is_date { written.trim_matches('"') } else { &written })
    });
    lines.collect()
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    use std::io::Write as _;
    let gone = |arguments: &[&str], input: &[u8], status: i32| {
        let mut child = command(arguments).spawn().expect("the program starts");
        drop(child.stdout.take());
        let _ = child.stdin.take().expect("it is piped").write_all(input);
        let output = child.wait_with_output().expect("the program ends");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(status), "{arguments:?}: {said}");
        assert!(!said.contains("panicked"), "{said}");
    };
    gone(&["check", "-"], CASE.as_bytes(), 0);
    gone(&["check", "-", "--explain"], CASE.as_bytes(), 0);
    gone(&["check", "-"], b"{", 2);
    gone(&["law", "--on", "2026-03-02"], b"", 0);
    gone(&["law", "--on", "2026-03-02", "--format", "markdown"], b"", 0);
    gone(&["--help"], b"", 0);
}

#[test]
fn a_reader_of_errors_that_goes_away_is_no_failure() {
    let mut child = command(&["check", "no-such-file"]).spawn().expect("the program starts");
    drop(child.stderr.take());
    assert_eq!(child.wait().expect("the program ends").code(), Some(2));
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_told() {
    let full = Path::new("/dev/full");
    let target = std::fs::File::options().write(true).open(full).expect("this system has it");
    let mut child = command(&["law", "--on", "2026-03-02"]).stdout(target).spawn().expect("the program starts");
    drop(child.stdin.take());
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).starts_with("ruqsat-cli: cannot write to standard output"));
}
