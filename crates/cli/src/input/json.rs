//! Cases written as JSON.
//!
//! Each value is first taken as it is written and read afterwards, so that a number too large for any computer, or
//! a word that JSON does not know, is named together with its fact.

use std::fmt;

use ruqsat_eligibility::{CaseInput, InputValue};
use serde::de::{DeserializeSeed, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::{piece, refused};
use crate::failure::Failure;

/// Reads an object of fact ids and answers.
pub(super) fn read(text: &str) -> Result<CaseInput, Failure> {
    let mut walk = Walk::default();
    let mut reader = serde_json::Deserializer::from_str(text);
    match (&mut walk).deserialize(&mut reader).and_then(|()| reader.end()) {
        Ok(()) => {}
        Err(error) => return Err(walk.mistake(text, &error)),
    }
    let mut case = CaseInput::default();
    for (id, raw) in walk.entries {
        let value = answer(raw.get()).ok_or_else(|| refused(&id, raw.get()))?;
        case.entries.push((id, value));
    }
    Ok(case)
}

/// The answer that a piece of JSON is; `None` if it is none.
fn answer(raw: &str) -> Option<InputValue> {
    match raw.bytes().next()? {
        b'[' => Some(InputValue::Other("a list".to_owned())),
        b'{' => Some(InputValue::Other("an object".to_owned())),
        b'-' | b'0'..=b'9' => match serde_json::from_str(raw) {
            Ok(InputValue::Integer(number)) => Some(InputValue::Integer(number)),
            _ => Some(InputValue::Other(raw.to_owned())),
        },
        b'n' => Some(InputValue::Other(raw.to_owned())),
        _ => serde_json::from_str(raw).ok(),
    }
}

/// What was read so far.
#[derive(Default)]
struct Walk<'t> {
    entries: Vec<(String, &'t RawValue)>,
    /// The key whose value was not yet read.
    key: Option<String>,
}

impl<'de> DeserializeSeed<'de> for &mut Walk<'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for &mut Walk<'de> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object of fact ids and answers")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            self.key = Some(key.clone());
            let value: &RawValue = map.next_value()?;
            self.key = None;
            self.entries.push((key, value));
        }
        Ok(())
    }
}

impl Walk<'_> {
    /// What is wrong with a text that is not JSON: an answer, if the mistake is a bare word in place of one.
    fn mistake(&self, text: &str, error: &serde_json::Error) -> Failure {
        let last = self.entries.last();
        let last_start = last.map(|(_, raw)| start_of(text, raw.get()));
        let (id, start) = match (&self.key, last, last_start) {
            (Some(key), last, start) => {
                let after = last.zip(start).map_or(0, |((_, raw), start)| start + raw.get().len());
                (Some(key.as_str()), next_value(text, after))
            }
            (None, Some((id, _)), start) => (Some(id.as_str()), start),
            (None, None, _) => (None, None),
        };
        let word = start.map(|start| bare_word(text, start)).unwrap_or_default();
        // A value that was read to its end is only at fault if more is stuck to it, as in 0x10.
        let whole = if self.key.is_some() { 0 } else { last.map_or(0, |(_, raw)| raw.get().len()) };
        match id {
            Some(id) if word.len() > whole && !error.is_eof() => Failure::Case(refused(id, word)),
            Some(id) => Failure::unreadable(&format!("as JSON, at `{}`: {}", piece(id), piece(&error.to_string()))),
            None => Failure::unreadable(&format!("as JSON: {}", piece(&error.to_string()))),
        }
    }
}

/// Where a piece stands in the text that it was taken from.
fn start_of(text: &str, piece: &str) -> usize {
    (piece.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

/// Where the value of the next key starts, from behind the value before it.
fn next_value(text: &str, after: usize) -> Option<usize> {
    let rest = text.get(after..)?;
    let mut bytes = rest.bytes().enumerate().skip_while(|(_, byte)| *byte != b'"').skip(1);
    loop {
        match bytes.next()? {
            (_, b'\\') => {
                bytes.next()?;
            }
            (_, b'"') => break,
            _ => {}
        }
    }
    let (place, _) = bytes.find(|(_, byte)| !byte.is_ascii_whitespace() && *byte != b':')?;
    Some(after + place)
}

/// What stands there up to the next mark or space; nothing where a text, list or object starts.
fn bare_word(text: &str, start: usize) -> &str {
    let rest = text.get(start..).unwrap_or_default();
    let end = rest.find(|letter: char| letter.is_whitespace() || ",:{}[]\"".contains(letter));
    rest.get(..end.unwrap_or(rest.len())).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    fn check(text: &str, expected: &str) {
        super::super::check(super::read, text, expected);
    }

    #[test]
    fn answers_are_read_in_any_spelling_of_json() {
        check(r#"{"permit.months": 3}"#, "permit.months = 3");
        check(r#" { "permit.month\u0073":12 , "role":"worker"} "#, "role = worker, permit.months = 12");
        check("{}", "");
    }

    #[test]
    fn a_bare_word_is_named_with_its_fact() {
        let refuses = |written: &str| {
            let text = format!(r#"{{"role": "worker", "permit.months": {written}, "stay.lawful": true}}"#);
            let allowed = "allowed is a whole number of at most 9007199254740991 either way, or \"unknown\"";
            check(&text, &format!("bad_value: `permit.months` is {written}; {allowed}"));
        };
        for written in ["NaN", "Infinity", "-Infinity", "1e400", "3.0", "0x10", "01", "+3", ".5", "None", "null", "'3'"]
        {
            refuses(written);
        }
        check(
            r#"{"nonsense": NaN}"#,
            "unknown_fact: there is no fact `nonsense`; the facts are listed by their ids, such as `permit.months`",
        );
    }

    #[test]
    fn other_mistakes_name_the_place() {
        check(
            r#"{"permit.months": 3 "role": 1}"#,
            "unreadable: this is not a case: as JSON, at `permit.months`: expected `,` or `}` at line 1 column 21",
        );
        check(
            r#"{"permit.months": 3,}"#,
            "unreadable: this is not a case: as JSON, at `permit.months`: trailing comma at line 1 column 21",
        );
        check(
            r#"{"permit.months": "#,
            "unreadable: this is not a case: as JSON, at `permit.months`: EOF while parsing a value at line 1 column 18",
        );
        check(
            "[]",
            "unreadable: this is not a case: as JSON: invalid type: sequence, expected an object of fact ids and a…",
        );
        check("", "unreadable: this is not a case: as JSON: EOF while parsing a value at line 1 column 0");
    }
}
