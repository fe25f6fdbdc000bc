//! The pre-check on the command line.
//!
//! Owns: reading cases and tables from files, and printing what the core says, as JSON for scripts and as text for
//! persons. Leaves to others: the law (`ruqsat-rulebook`), its meaning (`ruqsat-eligibility`), every sentence of a
//! report (`ruqsat-messages`).
//!
//! Exit status 0 whatever the verdict; 2 for bad input, with an error object on standard output and one plain line
//! on standard error; 1 when the result cannot be written.

mod arguments;
mod batch;
mod calendar;
mod check;
mod diff;
mod explain;
mod failure;
mod input;
mod law;
mod layout;
mod link;
mod numbers;
mod sealed;
mod view_model;

use std::ffi::OsString;
use std::io::{ErrorKind, Read, Write};

use chrono::{NaiveDate, NaiveDateTime};
use clap::Parser as _;
use ruqsat_eligibility::{Answer, CaseError, FactId, InputValue, Value};

use arguments::{Arguments, Command};
use failure::Failure;

/// What a call finds around it. Nothing else of the machine is read, so that tests can bring their own.
pub struct Surroundings<'a> {
    /// Standard input.
    pub input: &'a mut dyn Read,
    /// Standard output.
    pub out: &'a mut dyn Write,
    /// Standard error.
    pub error: &'a mut dyn Write,
    /// Whether standard error is a terminal, where progress may overwrite itself.
    pub on_terminal: bool,
    /// The day of today, read once.
    pub today: NaiveDate,
    /// The moment in universal time, read once.
    pub now: NaiveDateTime,
}

/// Does what the arguments say, the name of the program first, and gives the exit status.
pub fn run(arguments: impl IntoIterator<Item = OsString>, mut around: Surroundings<'_>) -> u8 {
    let result = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments.command.run(&mut around),
        Err(error) if error.use_stderr() => Err(Failure::of_call(&error)),
        Err(help) => around.print(help.render().to_string().trim_end()),
    };
    match result {
        Ok(()) => 0,
        Err(failure) => failure.report(&mut around),
    }
}

impl Command {
    fn run(self, around: &mut Surroundings<'_>) -> Result<(), Failure> {
        match self {
            Self::Check { file, on, explain: true, lang, .. } => check::explained(around, &file, on.as_deref(), &lang),
            Self::Check { file, on, hash, tick, .. } => {
                check::run(around, &file, on.as_deref(), hash.then_some(tick.as_slice()))
            }
            Self::Batch { file, out, on } => batch::run(around, &file, &out, on.as_deref()),
            Self::Iin { digits } => numbers::iin(around, &digits),
            Self::Mrz { lines } => numbers::mrz(around, &lines),
            Self::Law { on, format, lang } => law::run(around, on.as_deref(), format, &lang),
            Self::Calendar { file, arguments } => calendar::run(around, &file, &arguments),
            Self::Seal { file, passphrase, reference } => sealed::run(around, &file, &passphrase, reference.as_deref()),
            Self::Link { file, arguments } => link::run(around, &file, &arguments),
            Self::Open { payload, passphrase: Some(file), .. } => sealed::open(around, &payload, &file),
            Self::Open { payload, on, .. } => link::open(around, &payload, on.as_deref()),
            Self::Diff { from, to, file } => diff::run(around, &from, &to, file.as_deref()),
        }
    }
}

impl Surroundings<'_> {
    /// Writes a text and a line feed to standard output; a reader that went away is no failure of ours.
    fn print(&mut self, text: &str) -> Result<(), Failure> {
        match writeln!(self.out, "{text}").and_then(|()| self.out.flush()) {
            Err(error) if error.kind() != ErrorKind::BrokenPipe => {
                Err(Failure::Output { place: "standard output".to_owned(), error })
            }
            _ => Ok(()),
        }
    }

    /// Prints a value as indented JSON.
    fn print_json(&mut self, value: &impl serde::Serialize) -> Result<(), Failure> {
        match serde_json::to_string_pretty(value) {
            Ok(text) => self.print(&text),
            Err(error) => Err(Failure::Output { place: "standard output".to_owned(), error: error.into() }),
        }
    }

    /// Says something on standard error; if that is gone, nobody is left to tell.
    fn say(&mut self, line: &str) {
        let _ = writeln!(self.error, "ruqsat-cli: {line}");
    }

    /// The day given, else today.
    fn day(&self, on: Option<&str>) -> Result<NaiveDate, CaseError> {
        on.map_or(Ok(self.today), parse_day)
    }
}

/// The day that an argument names.
fn parse_day(text: &str) -> Result<NaiveDate, CaseError> {
    let written = InputValue::Text(text.to_owned());
    match Answer::read(FactId::ApplicationDate, &written)? {
        Answer::Given(Value::Date(day)) => Ok(day),
        _ => Err(CaseError::BadValue { fact: FactId::ApplicationDate, value: written.to_string() }),
    }
}
