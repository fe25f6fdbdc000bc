//! `calendar`: the last safe days of a case as a file for the calendar of a phone.

use std::path::Path;

use ruqsat_eligibility::ErrorCode;
use ruqsat_link::{Calendar, CalendarEvent, Reference};
use ruqsat_messages::msg;

use crate::Surroundings;
use crate::failure::{Failure, one_line};
use crate::input::{Case, read_named};
use crate::view_model::{self, Words};

/// Days before an event to remind.
const REMINDERS: [u16; 2] = [7, 1];

/// What the calendar is to say, and where it goes.
#[derive(clap::Args)]
pub(crate) struct CalendarArguments {
    /// Day of filing where the case gives none; today if left out
    #[arg(long, value_name = "YYYY-MM-DD")]
    on: Option<String>,
    /// Language of the events
    #[arg(long, default_value = "en")]
    lang: String,
    /// What you call the case: up to 24 of A-Z, 0-9 and -. Needed where no file that the page saved says which case it
    /// is: by it, a later calendar moves the days of this case and leaves those of others
    #[arg(long, value_name = "CODE")]
    reference: Option<String>,
    /// Where the file goes; standard output if left out
    #[arg(long, value_name = "FILE")]
    out: Option<std::path::PathBuf>,
}

/// Writes the calendar of a case.
///
/// # Errors
/// Bad input; a language that there is not; a case without a name; a file that cannot be written.
pub(crate) fn run(around: &mut Surroundings<'_>, file: &Path, arguments: &CalendarArguments) -> Result<(), Failure> {
    let day = around.day(arguments.on.as_deref())?;
    let catalog = view_model::catalog(&arguments.lang)?;
    let given = arguments.reference.as_deref().map(reference).transpose()?;
    let Case { facts, name } = read_named(around, file)?;
    let case = given.or(name).ok_or_else(unnamed)?;
    let book = ruqsat_rulebook::book();
    let report = ruqsat_eligibility::evaluate(book, &facts, day)?;
    let words = Words::about(&catalog, book, &facts, report.on);

    let worked_out =
        words.text(&msg::calendar_worked_out(around.today)) + "\n\n" + &words.text(&msg::disclaimer_no_promise());
    let texts: Vec<(String, String)> = (report.deadlines.iter())
        .map(|line| {
            let part = |part: &str| words.find(&format!("deadline-{}{part}", line.id));
            let past = (line.date < report.on).then(|| words.text(&msg::deadline_past()));
            let paragraphs = [past, part(".why"), part(".note"), Some(worked_out.clone())];
            let title = part("").unwrap_or_else(|| line.id.to_owned());
            (title, paragraphs.into_iter().flatten().collect::<Vec<_>>().join("\n\n"))
        })
        .collect();
    let events: Vec<CalendarEvent<'_>> = (report.deadlines.iter().zip(&texts))
        .map(|(line, (title, description))| CalendarEvent { id: line.id, day: line.date, title, description })
        .collect();
    let calendar = Calendar {
        name: &words.text(&msg::calendar_name()),
        case: &case,
        made_at: around.now,
        reminders: &REMINDERS,
        events: &events,
    };
    match &arguments.out {
        // The line feed of the last line is the printer's.
        None => around.print(calendar.write().trim_end_matches('\n')),
        Some(place) => std::fs::write(place, calendar.write())
            .map_err(|error| Failure::Output { place: one_line(&place.display().to_string()), error }),
    }
}

/// Nothing tells this case from another one: its days would replace theirs.
fn unnamed() -> Failure {
    Failure::Call {
        code: ErrorCode::BadValue,
        fact: None,
        value: None,
        message: "nothing says which case this is; give it a code with --reference, the same each time, so that its \
                  days do not replace those of another case"
            .to_owned(),
    }
}

/// What the case is called.
///
/// # Errors
/// A text that is no reference.
pub(crate) fn reference(text: &str) -> Result<Reference, Failure> {
    Reference::new(text).ok_or_else(|| Failure::Call {
        code: ErrorCode::BadValue,
        fact: None,
        value: Some(one_line(text)),
        message: if ruqsat_link::is_number(text) {
            format!(
                "`{}` is an individual identification number; a reference must not say who somebody is",
                one_line(text)
            )
        } else {
            format!("`{}` is no reference; allowed is 1 to 24 of A-Z, 0-9 and -", one_line(text))
        },
    })
}
