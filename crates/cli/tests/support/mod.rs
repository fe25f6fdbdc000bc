//! Runs the program as a process, and inside the test where many runs are wanted.

#![allow(dead_code, reason = "each test program uses a part of this")]
#![allow(clippy::panic, reason = "a test may panic")]

use std::ffi::OsString;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use chrono::NaiveDate;
use ruqsat_cli::Surroundings;
use serde_json::Value;

/// A case in which only the notice to nobody knows whom is open, so that every kind of fact can be given.
pub(crate) const CASE: &str = r#"{
  "operation": "issue", "role": "worker", "application.date": "2026-03-02", "worker.citizenship": "UZB",
  "worker.status": "none", "worker.is_adult": true, "worker.has_iin": true, "worker.digital_signature": true,
  "worker.data_consent": true, "worker.court_ban": false, "passport.valid_to": "2031-02-10",
  "employer.kind": "natural_person", "employer.other_labour_immigrants": 1, "work.kind": "household",
  "work.in_permit_unit": true, "permit.months": 3, "permit.previous": false, "contract.state": "none",
  "stay.in_country": true, "stay.entry_date": "2026-02-20", "stay.residence_permit": false,
  "stay.days_in_180": 11, "stay.lawful": true, "tax.state": "not_paid",
  "document.criminal_record": "have", "document.medical_certificate": "have",
  "document.medical_insurance": "have", "document.fingerprints": "have"
}"#;

/// What a run leaves behind.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub(crate) status: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Outcome {
    /// Standard output as JSON.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error} in {self:?}"))
    }

    /// Standard output of a run that went well.
    pub(crate) fn done(self) -> String {
        assert_eq!(self.status, 0, "{self:?}");
        self.out
    }

    /// Asserts what every refusal has: status 2, an error object, one plain line. Gives the object's inside.
    pub(crate) fn refusal(&self) -> Value {
        assert_eq!(self.status, 2, "{self:?}");
        let line = self.err.strip_suffix('\n').unwrap_or_else(|| panic!("no whole line: {self:?}"));
        assert!(line.starts_with("ruqsat-cli: "), "{self:?}");
        assert!(!line.chars().any(char::is_control), "{self:?}");
        assert!(line.chars().count() < 800, "{self:?}");
        assert!(!line.contains("panicked"), "{self:?}");
        let error = self.json()["error"].clone();
        let code = error["code"].as_str().unwrap_or_default();
        let codes = ["unknown_fact", "bad_value", "contradiction", "date_not_covered", "unreadable"];
        assert!(codes.contains(&code), "{self:?}");
        for key in ["fact", "value", "message"] {
            assert!(error.get(key).is_some(), "no {key}: {self:?}");
        }
        error
    }
}

/// Runs the program with this on standard input.
pub(crate) fn run(arguments: &[&str], input: &[u8]) -> Outcome {
    let mut child = command(arguments).spawn().expect("the program starts");
    // A program that has read enough may close its input.
    let _ = child.stdin.take().expect("it is piped").write_all(input);
    let output = child.wait_with_output().expect("the program ends");
    Outcome {
        status: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).expect("standard output is UTF-8"),
        err: String::from_utf8(output.stderr).expect("standard error is UTF-8"),
    }
}

/// The program, with all its streams piped.
pub(crate) fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ruqsat-cli"));
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Runs the program's inside, on 2 March 2026 at half past six in universal time.
pub(crate) fn run_inside(arguments: &[&str], input: &[u8]) -> Outcome {
    run_inside_at((6, 30), arguments, input)
}

/// The same at another hour and minute.
pub(crate) fn run_inside_at((hour, minute): (u32, u32), arguments: &[&str], mut input: &[u8]) -> Outcome {
    let today = NaiveDate::from_ymd_opt(2026, 3, 2).expect("a date");
    let (mut out, mut error) = (Vec::new(), Vec::new());
    let around = Surroundings {
        input: &mut input,
        out: &mut out,
        error: &mut error,
        on_terminal: false,
        today,
        now: today.and_hms_opt(hour, minute, 0).expect("a moment"),
    };
    let arguments = std::iter::once("ruqsat-cli").chain(arguments.iter().copied()).map(OsString::from);
    let status = ruqsat_cli::run(arguments, around).into();
    let text = |bytes| String::from_utf8(bytes).expect("the program writes UTF-8");
    Outcome { status, out: text(out), err: text(error) }
}

/// A file for a test; the name is the test's own.
pub(crate) fn file(name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, bytes).expect("the folder for tests can be written");
    path
}

/// A path as an argument.
pub(crate) fn text(path: &Path) -> &str {
    path.to_str().expect("paths of tests are UTF-8")
}

/// Asserts the refusal: code and fact, and pieces that the message and the line must have.
pub(crate) fn check(outcome: &Outcome, code: &str, fact: Option<&str>, pieces: &[&str]) {
    let error = outcome.refusal();
    assert_eq!(error["code"], code, "{outcome:?}");
    assert_eq!(error["fact"].as_str(), fact, "{outcome:?}");
    for piece in pieces {
        assert!(error["message"].as_str().is_some_and(|message| message.contains(piece)), "no {piece}: {outcome:?}");
        assert!(outcome.err.contains(piece), "no {piece}: {outcome:?}");
    }
}
