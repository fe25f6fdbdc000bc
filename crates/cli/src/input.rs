//! Reads cases from files and standard input.

mod json;
mod toml;

use std::fs::File;
use std::io::Read;
use std::path::Path;

use ruqsat_eligibility::{Answer, CaseError, FactId, Facts, InputValue};
use ruqsat_link::Reference;

use crate::Surroundings;
use crate::failure::{Failure, one_line};

/// More than any case needs; a larger file is not read to its end.
const LARGEST_FILE: u64 = 1 << 20;

/// A case as it was read.
pub(crate) struct Case {
    pub(crate) facts: Facts,
    /// What tells it from another one in a calendar: its id, else what a consultant calls it. Only a saved file has one.
    pub(crate) name: Option<Reference>,
}

/// Reads the facts of a case.
///
/// # Errors
/// Those of [`read_named`].
pub(crate) fn read_case(around: &mut Surroundings<'_>, file: &Path) -> Result<Facts, Failure> {
    Ok(read_named(around, file)?.facts)
}

/// Reads a case: `.toml` by its ending, everything else and `-` as JSON, a plain map or a saved file.
///
/// # Errors
/// What cannot be read, or which fact lacks its form.
pub(crate) fn read_named(around: &mut Surroundings<'_>, file: &Path) -> Result<Case, Failure> {
    let text = read_text(around, file)?;
    // Some editors put a byte order mark in front.
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let input = if file.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("toml")) {
        toml::read(text)?
    } else {
        match ruqsat_link::read_case(text.as_bytes()) {
            Ok(file) if file.schema.is_some() => {
                let case = Case { facts: file.facts, name: file.id.or(file.reference) };
                return file.refused.into_iter().next().map_or(Ok(case), |error| Err(error.into()));
            }
            // Something stands around the facts, so the error is about that.
            Err(error) if text.contains("\"schema\"") => return Err(Failure::unreadable(&error.to_string())),
            // A plain map, or none at all: the reader of cases from scripts says more about it.
            _ => json::read(text)?,
        }
    };
    Ok(Case { facts: input.facts()?, name: None })
}

/// Reads a file as text.
///
/// # Errors
/// What cannot be read.
pub(crate) fn read_text(around: &mut Surroundings<'_>, file: &Path) -> Result<String, Failure> {
    let shown = one_line(&file.display().to_string());
    let mut bytes = Vec::new();
    let read = if file == Path::new("-") {
        around.input.take(LARGEST_FILE + 1).read_to_end(&mut bytes)
    } else {
        let file =
            File::open(file).map_err(|error| Failure::unreadable(&format!("{shown} cannot be opened: {error}")))?;
        file.take(LARGEST_FILE + 1).read_to_end(&mut bytes)
    };
    read.map_err(|error| Failure::unreadable(&format!("{shown} cannot be read: {error}")))?;
    if bytes.len() as u64 > LARGEST_FILE {
        return Err(Failure::unreadable(&format!("{shown} is larger than 1 MiB; a case is a few kilobytes")));
    }
    String::from_utf8(bytes).map_err(|error| {
        let place = error.utf8_error().valid_up_to() + 1;
        Failure::unreadable(&format!("{shown} is not UTF-8 text (byte {place}); save it in that encoding"))
    })
}

/// The mistake of a value that no fact can have, as it was written.
fn refused(id: &str, written: &str) -> CaseError {
    match FactId::from_id(id) {
        None => CaseError::UnknownFact { id: id.to_owned() },
        Some(fact) => match Answer::read(fact, &InputValue::Other(written.to_owned())) {
            Err(error) => error,
            Ok(_) => CaseError::Unreadable { cause: format!("`{id}` cannot be read") },
        },
    }
}

/// A piece of the input for a message: one line, at most sixty characters.
fn piece(text: &str) -> String {
    let line = one_line(text.trim());
    match line.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

/// Checks the reading of one text; for the tests of both forms.
#[cfg(test)]
fn check(read: fn(&str) -> Result<ruqsat_eligibility::CaseInput, Failure>, text: &str, expected: &str) {
    let shown = match read(text).and_then(|input| Ok(input.facts()?)) {
        Ok(facts) => {
            let written = facts.present().map(|(fact, answer)| match answer {
                Answer::Given(value) => format!("{} = {}", fact.id(), value.written(fact)),
                answer => format!("{} {answer:?}", fact.id()),
            });
            written.collect::<Vec<_>>().join(", ")
        }
        Err(Failure::Case(error)) => format!("{}: {error}", error.code().as_str()),
        Err(other) => format!("{other:?}"),
    };
    assert_eq!(shown, expected, "{text}");
}
