//! Says what is wrong with a file that lacks the shape of its kind, in the words of those who write law.

use serde_path_to_error::{Path, Segment};

use crate::diagnostic::Diagnostic;

/// What the readers of TOML and of shapes say, and what is said here instead.
const WORDS: [(&str, &str); 10] = [
    ("invalid float, expected `nan`", "this is no value"),
    ("invalid float, expected `inf`", "this is no value"),
    ("unknown field", "unknown key"),
    ("missing field", "missing key"),
    ("unknown variant", "unknown word"),
    ("wanted string or table", "it is neither a word nor a table"),
    ("a TOML datetime", "a date such as 2026-01-01, without quotation marks"),
    ("a sequence", "a list in square brackets"),
    ("floating point", "fraction"),
    ("i64", "a whole number"),
];

/// What to do about a cause that begins so.
const REMEDIES: [(&str, &str); 8] = [
    ("duplicate key", "keep one of them"),
    ("invalid date", "write a day that there is"),
    ("unclosed", "close it"),
    ("unknown key", "mend the key or take it out"),
    ("missing key", "add it"),
    ("unknown word", "use one of these words"),
    ("it is neither", "write a word such as \"never\", or a table such as { is_true = \"stay.lawful\" }"),
    ("invalid type", "write a value of that type"),
];

/// The diagnostic of a text that is no TOML (without place) or lacks the shape of its kind at a place.
pub(crate) fn unreadable(file: &str, text: &str, place: Option<&Path>, error: &toml::de::Error) -> Diagnostic {
    let start = error.span().map(|span| span.start);
    let before = start.map(|start| text.get(..start).unwrap_or_default());
    let cause = WORDS.iter().fold(error.message().to_owned(), |cause, (from, to)| cause.replace(from, to));
    let remedy = REMEDIES.iter().find(|(begin, _)| cause.starts_with(begin)).map(|(_, remedy)| *remedy);
    Diagnostic {
        file: file.to_owned(),
        line: before.map(|before| 1 + before.matches('\n').count()),
        key: match (place, before) {
            (Some(place), _) => entry(text, place),
            (None, Some(before)) => line_at(text, before),
            (None, None) => "the file".to_owned(),
        },
        cause,
        remedy: remedy.unwrap_or("mend the line; texts stand in quotation marks, dates do not").to_owned(),
    }
}

/// The line in which the reader stopped.
fn line_at(text: &str, before: &str) -> String {
    let start = before.rfind('\n').map_or(0, |place| place + 1);
    let line = text.get(start..).unwrap_or_default().lines().next().unwrap_or_default();
    format!("`{}`", line.trim())
}

/// The entry at a place, by its id where it has one: ``rule `term.issue`, variant 1, edition 2, `efect` ``.
fn entry(text: &str, place: &Path) -> String {
    let mut table = toml::from_str(text).ok().map(toml::Value::Table);
    let mut parts = Vec::new();
    let mut keys = Vec::new();
    for segment in place.iter() {
        match segment {
            Segment::Seq { index } => {
                let kind = keys.pop().unwrap_or_default();
                table = table.and_then(|list| list.get(*index).cloned());
                let id = ["id", "operation"].iter().find_map(|key| table.as_ref()?.get(*key)?.as_str());
                parts.push(match id {
                    Some(id) => format!("{kind} `{id}`"),
                    None => format!("{kind} {}", index + 1),
                });
            }
            Segment::Map { key } | Segment::Enum { variant: key } => {
                table = table.and_then(|table| table.get(key).cloned());
                keys.push(key.clone());
            }
            Segment::Unknown => {}
        }
    }
    if !keys.is_empty() {
        parts.push(format!("`{}`", keys.join(".")));
    }
    if parts.is_empty() { "the file".to_owned() } else { parts.join(", ") }
}
