//! Cases written as TOML.
//!
//! A dotted key may stand without quotation marks, which makes tables: `permit.months = 3` is a fact too.

use std::ops::Range;

use ruqsat_eligibility::{CaseError, CaseInput, InputValue};
use toml::de::{DeTable, DeValue};

use super::{piece, refused};
use crate::failure::Failure;

/// An answer and where it stands.
struct Entry {
    id: String,
    value: InputValue,
    /// A list or a table, whose inside is not looked at.
    nested: bool,
    span: Range<usize>,
}

/// Reads a table of fact ids and answers.
pub(super) fn read(text: &str) -> Result<CaseInput, Failure> {
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut entries = Vec::new();
    flatten(text, "", table.get_ref(), &mut entries);
    // In the order written, which tables alone do not keep.
    entries.sort_by_key(|entry| entry.span.start);
    if let Some(error) = errors.first() {
        return Err(mistake(text, &entries, error));
    }
    Ok(CaseInput { entries: entries.into_iter().map(|entry| (entry.id, entry.value)).collect() })
}

/// The reader limits the depth of tables, so that this ends.
fn flatten(text: &str, prefix: &str, table: &DeTable<'_>, entries: &mut Vec<Entry>) {
    for (key, value) in table {
        let id = if prefix.is_empty() { key.get_ref().to_string() } else { format!("{prefix}.{}", key.get_ref()) };
        let written = || text.get(value.span()).unwrap_or_default().to_owned();
        let read = match value.get_ref() {
            DeValue::Table(inner) if !inner.is_empty() => {
                flatten(text, &id, inner, entries);
                continue;
            }
            DeValue::Table(_) => InputValue::Other("an empty table".to_owned()),
            DeValue::Array(_) => InputValue::Other("a list".to_owned()),
            DeValue::String(text) => InputValue::Text(text.to_string()),
            DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix())
                .map_or_else(|_| InputValue::Other(written()), InputValue::Integer),
            DeValue::Float(_) => InputValue::Other(written()),
            DeValue::Boolean(value) => InputValue::Bool(*value),
            DeValue::Datetime(date) => InputValue::Text(date.to_string()),
        };
        let nested = matches!(value.get_ref(), DeValue::Array(_) | DeValue::Table(_));
        entries.push(Entry { id, value: read, nested, span: value.span() });
    }
}

/// What is wrong with a text that is not TOML: an answer, a repeated key, or the line as a whole.
fn mistake(text: &str, entries: &[Entry], error: &toml::de::Error) -> Failure {
    let place = error.span().map_or(0, |span| span.start);
    let written = |entry: &Entry| text.get(entry.span.clone()).unwrap_or_default().trim().to_owned();
    if let Some(entry) = entries.iter().find(|entry| entry.span.contains(&place))
        && !entry.nested
        && !written(entry).is_empty()
    {
        return Failure::Case(refused(&entry.id, &written(entry)));
    }
    let before = text.get(..place).unwrap_or_default();
    let start = before.rfind('\n').map_or(0, |place| place + 1);
    let line = text.get(start..).unwrap_or_default().lines().next().unwrap_or_default();
    if let Some(id) = key_of(line)
        && let below = format!(".{id}")
        && let Some(entry) = entries.iter().find(|entry| entry.id == id || entry.id.ends_with(&below))
    {
        return Failure::Case(CaseError::Repeated { id: entry.id.clone() });
    }
    let number = 1 + before.matches('\n').count();
    Failure::unreadable(&format!("as TOML, line {number}, `{}`: {}", piece(line), piece(error.message())))
}

/// The key of a line that is an answer by itself.
fn key_of(line: &str) -> Option<String> {
    let table = DeTable::parse(line).ok()?;
    let mut entries = Vec::new();
    flatten(line, "", table.get_ref(), &mut entries);
    entries.pop().map(|entry| entry.id)
}

#[cfg(test)]
mod tests {
    fn check(text: &str, expected: &str) {
        super::super::check(super::read, text, expected);
    }

    #[test]
    fn keys_may_be_dotted_quoted_or_below_a_heading() {
        check("permit.months = 3\n\"permit.end\" = 2026-06-01", "permit.months = 3, permit.end = 2026-06-01");
        check(
            "[permit]\r\nmonths = 0x3 # three\r\n[stay]\r\nlawful = true\r\n",
            "permit.months = 3, stay.lawful = true",
        );
        check("", "");
    }

    #[test]
    fn a_value_is_named_with_its_fact() {
        let refuses = |written: &str| {
            let allowed = "allowed is a whole number of at most 9007199254740991 either way, or \"unknown\"";
            check(
                &format!("role = \"worker\"\npermit.months = {written}\n"),
                &format!("bad_value: `permit.months` is {written}; {allowed}"),
            );
        };
        for written in
            ["nan", "NaN", "-inf", "Infinity", "1e400", "3.0", "99999999999999999999999", "01", "null", "3 4"]
        {
            refuses(written);
        }
        check(
            "permit.end = 2026-02-30",
            "bad_value: `permit.end` is 2026-02-30; allowed is a real date written YYYY-MM-DD, or \"unknown\"",
        );
        check(
            "permit.end = 2026-02-03T00:00:00Z",
            "bad_value: `permit.end` is \"2026-02-03T00:00:00Z\"; allowed is a real date written YYYY-MM-DD, or \"unknown\"",
        );
        check(
            "nonsense = NaN",
            "unknown_fact: there is no fact `nonsense`; the facts are listed by their ids, such as `permit.months`",
        );
    }

    #[test]
    fn a_fact_answered_twice_is_named() {
        let twice = "unreadable: `permit.months` is answered twice; give each fact once";
        check("permit.months = 3\npermit.months = 3", twice);
        check("\"permit.months\" = 3\n\"permit.month\\u0073\" = 4", twice);
        check("permit.months = 3\n\"permit.months\" = 4", twice);
        check("[permit]\nmonths = 3\nmonths = 4", twice);
    }

    #[test]
    fn other_mistakes_name_the_line() {
        check(
            "role = \"worker\"\npermit.months 3",
            "unreadable: this is not a case: as TOML, line 2, `permit.months 3`: key with no value, expected `=`",
        );
        check(
            "role = \"worker",
            "unreadable: this is not a case: as TOML, line 1, `role = \"worker`: invalid basic string, expected `\"`",
        );
    }
}
