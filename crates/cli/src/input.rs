//! Reads cases from files and standard input.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use ruqsat_eligibility::{CaseInput, Facts, InputValue};

use crate::failure::Failure;

/// More than any case needs; a larger file is not read to its end.
const LARGEST_FILE: u64 = 1 << 20;

/// Reads a case: `.toml` by its ending, everything else and `-` as JSON.
///
/// # Errors
/// A message for the person: what cannot be read, or which fact lacks its form.
pub(crate) fn read_case(file: &Path) -> Result<Facts, Failure> {
    let text = read_text(file)?;
    let input = if file.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("toml")) {
        from_toml(&text)?
    } else {
        from_json(&text)?
    };
    Ok(input.facts()?)
}

fn read_text(file: &Path) -> Result<String, Failure> {
    let shown = file.display();
    let source: Box<dyn Read> = if file == Path::new("-") {
        Box::new(std::io::stdin())
    } else {
        Box::new(File::open(file).map_err(|error| Failure::unreadable(format!("{shown} cannot be opened: {error}")))?)
    };
    let mut bytes = Vec::new();
    source
        .take(LARGEST_FILE + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| Failure::unreadable(format!("{shown} cannot be read: {error}")))?;
    if bytes.len() as u64 > LARGEST_FILE {
        return Err(Failure::unreadable(format!("{shown} is larger than 1 MiB; a case is a few kilobytes")));
    }
    String::from_utf8(bytes).map_err(|error| {
        Failure::unreadable(format!("{shown} is not UTF-8 text (byte {})", error.utf8_error().valid_up_to() + 1))
    })
}

fn from_json(text: &str) -> Result<CaseInput, Failure> {
    // Some editors put a byte order mark in front.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    serde_json::from_str(text).map_err(|error| Failure::unreadable(format!("as JSON: {error}")))
}

/// In TOML a dotted key may stand without quotation marks, which makes tables: `permit.months = 3` is a fact too.
fn from_toml(text: &str) -> Result<CaseInput, Failure> {
    let table: toml::Table = toml::from_str(text.strip_prefix('\u{feff}').unwrap_or(text)).map_err(|error| {
        let line = error.span().map_or(1, |span| 1 + text.get(..span.start).unwrap_or_default().matches('\n').count());
        Failure::unreadable(format!("as TOML, line {line}: {}", error.message()))
    })?;
    let mut case = CaseInput::default();
    flatten(String::new(), table, &mut case);
    Ok(case)
}

fn flatten(prefix: String, table: toml::Table, case: &mut CaseInput) {
    for (key, value) in table {
        let id = if prefix.is_empty() { key } else { format!("{prefix}.{key}") };
        let value = match value {
            toml::Value::Table(inner) if !inner.is_empty() => {
                flatten(id, inner, case);
                continue;
            }
            toml::Value::Table(_) => InputValue::Other("an empty table".to_owned()),
            toml::Value::Array(_) => InputValue::Other("a list".to_owned()),
            toml::Value::Float(number) => InputValue::Other(format!("the number {number:?}")),
            toml::Value::String(text) => InputValue::Text(text),
            toml::Value::Integer(number) => InputValue::Integer(number),
            toml::Value::Boolean(value) => InputValue::Bool(value),
            toml::Value::Datetime(date) => InputValue::Text(date.to_string()),
        };
        case.entries.push((id, value));
    }
}
