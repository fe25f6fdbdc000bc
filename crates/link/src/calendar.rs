//! Last safe days for the calendar of a phone: a file as RFC 5545 has it.
//!
//! Each day is an event of the whole day with reminders at nine in the morning. Its UID is made of the deadline and of
//! the name of the case, so that a file imported again moves the events instead of doubling them. Whoever calls brings
//! the words and the moment; from that follows which of two files is the later one.

use chrono::{Datelike as _, NaiveDate, NaiveDateTime, NaiveTime, Timelike as _};

use crate::content::Reference;

/// A day for the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarEvent<'a> {
    /// Id of the deadline.
    pub id: &'a str,
    /// The day.
    pub day: NaiveDate,
    /// What the day is, in a line.
    pub title: &'a str,
    /// What is to be known about it; may have several lines.
    pub description: &'a str,
}

/// A calendar file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar<'a> {
    /// Name of the calendar, where a program shows one.
    pub name: &'a str,
    /// The name of the case, the same in each file of it: another one beside it must have another. It can be read.
    pub case: &'a Reference,
    /// When it was made, in universal time: the later file of a case counts.
    pub made_at: NaiveDateTime,
    /// How many days before each event to remind, at nine in the morning; 0 is the day itself.
    pub reminders: &'a [u16],
    /// The days.
    pub events: &'a [CalendarEvent<'a>],
}

/// Seconds since 2025, the first year of the rule book; they fit 31 bits, which is what iCalendar knows, until 2093.
///
/// One count for whoever makes a file, so that a later one wins also where another program made the earlier one.
fn sequence(made_at: NaiveDateTime) -> i64 {
    let began = NaiveDate::from_ymd_opt(2025, 1, 1).unwrap_or_default().and_time(NaiveTime::MIN);
    (made_at - began).num_seconds().clamp(0, i64::from(i32::MAX))
}

/// Octets of a line without its end.
const LONGEST_LINE: usize = 75;

impl Calendar<'_> {
    /// The file, in UTF-8.
    #[must_use]
    pub fn write(&self) -> String {
        let mut out = Lines::default();
        out.line("BEGIN", "VCALENDAR");
        out.line("VERSION", "2.0");
        out.line("PRODID", "-//Ruqsat//Pre-check//EN");
        out.line("CALSCALE", "GREGORIAN");
        out.line("METHOD", "PUBLISH");
        out.text("X-WR-CALNAME", self.name);
        let mut stamp = day(self.made_at.date());
        stamp.push('T');
        for (part, width) in [(self.made_at.hour(), 2), (self.made_at.minute(), 2), (self.made_at.second(), 2)] {
            digits(&mut stamp, part, width);
        }
        stamp.push('Z');
        let sequence = sequence(self.made_at).to_string();
        for event in self.events {
            out.line("BEGIN", "VEVENT");
            let uid = [event.id, ".", self.case.as_str(), "@ruqsat"].concat();
            out.text("UID", &uid);
            out.line("DTSTAMP", &stamp);
            out.line("SEQUENCE", &sequence);
            out.line("DTSTART;VALUE=DATE", &day(event.day));
            out.line("DTEND;VALUE=DATE", &day(event.day.succ_opt().unwrap_or(event.day)));
            out.text("SUMMARY", event.title);
            out.text("DESCRIPTION", event.description);
            out.line("CLASS", "PRIVATE");
            out.line("TRANSP", "TRANSPARENT");
            for before in self.reminders {
                out.line("BEGIN", "VALARM");
                out.line("ACTION", "DISPLAY");
                out.text("DESCRIPTION", event.title);
                out.line("TRIGGER", &trigger(*before));
                out.line("END", "VALARM");
            }
            out.line("END", "VEVENT");
        }
        out.line("END", "VCALENDAR");
        out.0
    }
}

/// Nine in the morning, so many days before the day begins.
fn trigger(before: u16) -> String {
    match before {
        0 => "PT9H".to_owned(),
        1 => "-PT15H".to_owned(),
        more => ["-P", &(more - 1).to_string(), "DT15H"].concat(),
    }
}

/// `YYYYMMDD`.
fn day(day: NaiveDate) -> String {
    let mut text = String::new();
    digits(&mut text, day.year().clamp(1, 9999).unsigned_abs(), 4);
    digits(&mut text, day.month(), 2);
    digits(&mut text, day.day(), 2);
    text
}

fn digits(text: &mut String, number: u32, width: u32) {
    for place in (0..width).rev() {
        text.push(char::from_digit(number / 10_u32.pow(place) % 10, 10).unwrap_or('0'));
    }
}

#[derive(Default)]
struct Lines(String);

impl Lines {
    /// A line whose value needs no care.
    fn line(&mut self, name: &str, value: &str) {
        let mut room = LONGEST_LINE;
        for letter in name.chars().chain([':']).chain(value.chars()) {
            if letter.len_utf8() > room {
                // The space that begins what follows counts.
                self.0.push_str("\r\n ");
                room = LONGEST_LINE - 1;
            }
            room -= letter.len_utf8();
            self.0.push(letter);
        }
        self.0.push_str("\r\n");
    }

    /// A line whose value is a text: what has a meaning there is escaped, other control characters are left out.
    fn text(&mut self, name: &str, value: &str) {
        let mut escaped = String::new();
        for letter in value.chars() {
            match letter {
                '\n' => escaped.push_str("\\n"),
                '\\' | ';' | ',' => escaped.extend(['\\', letter]),
                letter if letter.is_control() => {}
                letter => escaped.push(letter),
            }
        }
        self.line(name, &escaped);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn reminders_come_at_nine() {
        // -P6DT15H before midnight is nine in the morning seven days before.
        for (before, expected) in [(0, "PT9H"), (1, "-PT15H"), (2, "-P1DT15H"), (7, "-P6DT15H")] {
            assert_eq!(trigger(before), expected);
        }
    }

    #[test]
    fn a_later_file_has_a_larger_sequence() {
        let at = |year, second| {
            let day = NaiveDate::from_ymd_opt(year, 1, 1).expect("a day");
            sequence(day.and_hms_opt(0, 0, second).expect("a time"))
        };
        // 2025 has 365 days.
        assert_eq!([at(2024, 0), at(2025, 0), at(2025, 1), at(2026, 0)], [0, 0, 1, 365 * 86_400]);
        assert_eq!(at(2200, 0), i64::from(i32::MAX));
    }

    proptest! {
        #[test]
        fn lines_are_short_and_whole(text in any::<String>()) {
            let mut out = Lines::default();
            out.text("SUMMARY", &text);
            let lines: Vec<&str> = out.0.strip_suffix("\r\n").expect("an end").split("\r\n").collect();
            for (place, line) in lines.iter().enumerate() {
                prop_assert!(line.len() <= 75 && !line.contains(['\r', '\n']));
                prop_assert!(place == 0 || line.starts_with(' '));
            }
            let unfolded: String = lines.iter().enumerate().map(|(place, line)| &line[usize::from(place > 0)..]).collect();
            let value = unfolded.strip_prefix("SUMMARY:").expect("the name");
            let plain = value.replace("\\\\", "\0").replace("\\n", "\n").replace("\\;", ";").replace("\\,", ",");
            let kept: String = text.chars().filter(|letter| *letter == '\n' || !letter.is_control()).collect();
            prop_assert_eq!(plain.replace('\0', "\\"), kept);
        }
    }
}
