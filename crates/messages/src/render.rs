//! From marks and values to words.
//!
//! The format is described in the message compiler's `encode` module. No bytes make this panic: a mark that is out of
//! place is skipped.

use chrono::{Datelike, NaiveDate};

use crate::catalog::Catalog;
use crate::message::{Message, Value};
use crate::number;

/// Texts that the language's own manner needs, by their place in the catalogue.
const FORMAT_DATE: usize = 0;
const FORMAT_GROUP: usize = 1;
const FORMAT_MONEY: usize = 2;
const LIST_MIDDLE: usize = 3;
const LIST_TWO: usize = 4;

/// Marks.
const ARGUMENT: u8 = 1;
const GROUPED: u8 = 2;
const BY_NUMBER: u8 = 3;
const BY_WORD: u8 = 4;
const VARIANT: u8 = 5;
const END: u8 = 7;
const DEFAULT: u8 = 8;

/// Choices and messages inside each other; what is deeper is not written. The compiler allows half as many choices.
const DEEPEST: u8 = 32;

impl Catalog {
    /// Appends a message.
    pub(crate) fn write_message(&self, out: &mut String, message: &Message, depth: u8) {
        self.write_pattern(out, self.pattern(message.key()), message.values(), depth);
    }

    /// Appends a pattern with its arguments filled in.
    fn write_pattern(&self, out: &mut String, pattern: &str, values: &[Value], depth: u8) {
        if depth >= DEEPEST {
            return;
        }
        let mut rest = pattern;
        while let Some(place) = rest.bytes().position(is_mark) {
            let (words, marked) = split(rest, place);
            out.push_str(words);
            let mut bytes = marked.bytes();
            let mark = bytes.next().unwrap_or_default();
            let value = bytes.next().and_then(|byte| values.get(usize::from(byte.checked_sub(b' ')?)));
            rest = match mark {
                ARGUMENT | GROUPED => {
                    if let Some(value) = value {
                        self.write_value(out, value, mark == GROUPED, depth);
                    }
                    marked.get(2..).unwrap_or_default()
                }
                BY_NUMBER | BY_WORD => {
                    let choice = marked.get(2..).unwrap_or_default();
                    let (chosen, rest) = self.choose(choice, value);
                    self.write_pattern(out, chosen, values, depth + 1);
                    rest
                }
                _ => marked.get(1..).unwrap_or_default(),
            };
        }
        out.push_str(rest);
    }

    /// The text of the variant that fits, and what follows the choice.
    fn choose<'p>(&self, choice: &'p str, value: Option<&Value>) -> (&'p str, &'p str) {
        let mut chosen = None;
        let mut rest = choice;
        loop {
            let (text, fits) = match rest.bytes().next() {
                Some(VARIANT) => {
                    let Some((key, text)) = rest.get(1..).and_then(|rest| rest.split_once('\u{6}')) else {
                        return (chosen.unwrap_or_default(), "");
                    };
                    (text, chosen.is_none() && self.fits(key, value))
                }
                Some(DEFAULT) => (rest.get(1..).unwrap_or_default(), chosen.is_none()),
                Some(END) => {
                    return (chosen.unwrap_or_default(), rest.get(1..).unwrap_or_default());
                }
                _ => return (chosen.unwrap_or_default(), rest),
            };
            let (text, after) = split(text, end_of_variant(text));
            if fits {
                chosen = Some(text);
            }
            rest = after;
        }
    }

    fn fits(&self, key: &str, value: Option<&Value>) -> bool {
        match value {
            Some(Value::Number(number)) => key == self.plural.category(*number) || key.parse() == Ok(*number),
            Some(Value::Text(word)) => key == word,
            _ => false,
        }
    }

    pub(crate) fn write_value(&self, out: &mut String, value: &Value, grouped: bool, depth: u8) {
        match value {
            Value::Text(words) => out.push_str(words),
            Value::Number(number) => {
                let separator = if grouped { self.raw(FORMAT_GROUP) } else { "" };
                number::write(out, *number, separator);
            }
            Value::Money(amount) => {
                let mut digits = String::new();
                number::write(&mut digits, amount.0, self.raw(FORMAT_GROUP));
                self.write_pattern(out, self.raw(FORMAT_MONEY), &[digits.into()], depth + 1);
            }
            Value::Date(day) => self.write_date(out, *day, depth),
            Value::Message(message) => self.write_message(out, message, depth + 1),
            Value::List(messages) => self.write_list(out, messages, depth),
        }
    }

    fn write_date(&self, out: &mut String, day: NaiveDate, depth: u8) {
        let values =
            [Value::Number(day.day().into()), Value::Number(day.month().into()), Value::Number(day.year().into())];
        self.write_pattern(out, self.raw(FORMAT_DATE), &values, depth + 1);
    }

    /// Joins from the left: the last two by the language's "and", the others by its comma.
    fn write_list(&self, out: &mut String, messages: &[Message], depth: u8) {
        let Some((first, others)) = messages.split_first() else {
            return;
        };
        let mut joined = String::new();
        self.write_message(&mut joined, first, depth + 1);
        for (place, message) in others.iter().enumerate() {
            let mut next = String::new();
            self.write_message(&mut next, message, depth + 1);
            let joint = if place + 1 == others.len() { LIST_TWO } else { LIST_MIDDLE };
            let pair = [joined.into(), next.into()];
            joined = String::new();
            self.write_pattern(&mut joined, self.raw(joint), &pair, depth + 1);
        }
        out.push_str(&joined);
    }
}

/// Marks are ASCII, so that the place of one is always a boundary; the check costs less than the panic it replaces.
fn split(text: &str, place: usize) -> (&str, &str) {
    text.split_at_checked(place).unwrap_or((text, ""))
}

/// A control character other than the line feed.
fn is_mark(byte: u8) -> bool {
    byte < b' ' && byte != b'\n'
}

/// Where the text of a variant ends: at the next variant or the end of its own choice.
fn end_of_variant(text: &str) -> usize {
    let mut inner = 0_usize;
    for (place, byte) in text.bytes().enumerate() {
        match byte {
            BY_NUMBER | BY_WORD => inner += 1,
            END if inner > 0 => inner -= 1,
            END | VARIANT | DEFAULT if inner == 0 => return place,
            _ => {}
        }
    }
    text.len()
}
