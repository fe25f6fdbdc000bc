//! The last safe days as a file for the calendar of a phone.

use ruqsat_link::{Calendar, CalendarEvent, Reference};
use ruqsat_messages::msg;

use super::label;
use super::library::Telling;
use crate::interview::Interview;
use crate::platform;
use crate::view_model;

/// Days before an event to remind.
const REMINDERS: [u16; 2] = [7, 1];
/// Name of the file: it says nothing about the case.
const FILE: &str = "ruqsat.ics";

/// Hands the file to the browser.
pub(super) fn save(telling: Telling<'_>, interview: &mut Interview) {
    name(interview);
    if let Some(text) = file(telling, interview) {
        platform::download(FILE, "text/calendar", &text);
    }
}

/// Gives a case what only it has, where it has nothing yet. Not what a consultant calls it: that may change, and two cases
/// may be called the same.
pub(super) fn name(interview: &mut Interview) {
    if interview.id.is_empty() {
        interview.id = platform::new_name().to_ascii_uppercase();
    }
}

/// The days of the case in the language of the page; `None` for a day of filing that is not covered.
fn file(telling: Telling<'_>, interview: &Interview) -> Option<String> {
    let walk = interview.walk();
    let report = walk.report.as_ref().ok()?;
    let view = view_model::outcome(telling.words, &walk)?;
    let worked_out = [
        telling.say(label::share_calendar_worked_out(interview.today)),
        telling.words.text(msg::disclaimer_no_promise()),
    ];
    let texts: Vec<(String, String)> = view
        .deadlines
        .iter()
        .map(|line| {
            let paragraphs = [line.past.as_ref(), Some(&line.why), line.note.as_ref()];
            let paragraphs: Vec<&str> =
                paragraphs.into_iter().flatten().chain(&worked_out).map(|text| &**text).collect();
            (line.title.to_string(), paragraphs.join("\n\n"))
        })
        .collect();
    // The page has them in the order of the days, the report in that of the book.
    let events: Vec<CalendarEvent<'_>> = view
        .deadlines
        .iter()
        .zip(&texts)
        .filter_map(|(shown, (title, description))| {
            let line = report.deadlines.iter().find(|line| *line.id == *shown.id)?;
            Some(CalendarEvent { id: line.id, day: line.date, title, description })
        })
        .collect();
    let case = Reference::new(&interview.id)?;
    let calendar = Calendar {
        name: &telling.say(label::share_calendar_name()),
        case: &case,
        made_at: platform::now(),
        reminders: &REMINDERS,
        events: &events,
    };
    Some(calendar.write())
}
