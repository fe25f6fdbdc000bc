//! Cases as files: JSON that a person may keep, send or edit.
//!
//! ```json
//! { "schema": 1, "saved_on": "2026-03-02", "id": "BFADCEHGAB", "reference": "MSK-0042",
//!   "facts": { "operation": "issue" } }
//! ```
//!
//! `saved_on`, `id` and `reference` may lack. The id was made by chance and says nothing: it tells the days of this case
//! from those of another one in a calendar. The plain map of facts, without anything around it, is read as well. A file
//! holds private facts: it is the person's own. Nothing of it is taken over before all of it was read. A text longer than
//! [`LONGEST_TEXT`] bytes is no answer: none that a person types is, and it could not be sealed.

mod json;

use core::fmt;

use chrono::NaiveDate;
use ruqsat_eligibility::{Answer, CaseError, CaseInput, Facts, InputValue, Value, format_date, parse_date};

use crate::content::Reference;
use crate::sealed::LONGEST_TEXT;
use json::{Entries, Json, Place};

/// The newest form that is read, and the one that is written.
pub const SCHEMA: u32 = 1;
/// Most bytes of a file. A case has a few thousand.
pub const LARGEST_FILE: usize = 64 * 1024;

/// Changes the entries of a form into those of the next.
type Migration = fn(&mut Vec<(String, InputValue)>);

/// From each form to the next: place 0 leads from 1 to 2. None is needed yet.
const MIGRATIONS: [Migration; SCHEMA as usize - 1] = [];

/// A case as it was read from a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseFile {
    /// The answers that have the form of their facts.
    pub facts: Facts,
    /// What is wrong with others, one by one, in the order written; empty for a sound file.
    pub refused: Vec<CaseError>,
    /// The form it was written in; `None` for a plain map of facts.
    pub schema: Option<u32>,
    /// The day it was saved, where it says so.
    pub saved_on: Option<NaiveDate>,
    /// What a consultant calls the case, where it says so.
    pub reference: Option<Reference>,
    /// What only this case has, where it says so.
    pub id: Option<Reference>,
}

/// Why a file cannot be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CaseFileError {
    /// Larger than any case.
    Huge {
        /// Its bytes.
        length: usize,
    },
    /// Not text in UTF-8.
    NotText {
        /// The first byte that is none, from 1.
        byte: usize,
    },
    /// Not JSON, or cut off.
    Broken {
        /// Line of the first mistake, from 1.
        line: u32,
        /// Character in that line, from 1.
        column: u32,
    },
    /// JSON, but not a case.
    Foreign,
    /// In a form that is newer than what is known here.
    Newer {
        /// The form.
        schema: u32,
    },
    /// The same name twice, which leaves open what is meant.
    Repeated {
        /// The name, shortened if long.
        name: String,
    },
}

impl CaseFileError {
    /// The kind, as scripts and texts know it.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Huge { .. } => "huge",
            Self::NotText { .. } => "not_text",
            Self::Broken { .. } => "broken",
            Self::Foreign => "foreign",
            Self::Newer { .. } => "newer",
            Self::Repeated { .. } => "repeated",
        }
    }
}

impl fmt::Display for CaseFileError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Huge { length } => {
                write!(formatter, "the file has {length} bytes; a case has a few thousand, at most {LARGEST_FILE}")
            }
            Self::NotText { byte } => write!(formatter, "the file is not UTF-8 text (byte {byte})"),
            Self::Broken { line, column } => {
                write!(formatter, "the file is no JSON, or cut off (line {line}, character {column})")
            }
            Self::Foreign => formatter.write_str("the file is no case of this program"),
            Self::Newer { schema } => {
                write!(formatter, "the file was saved by a newer program (form {schema}; here {SCHEMA})")
            }
            Self::Repeated { name } => write!(formatter, "the file has `{name}` twice; keep the one that is meant"),
        }
    }
}

impl core::error::Error for CaseFileError {}

/// Writes a case with all its facts, private ones included, what it is called and its id.
#[must_use]
pub fn write_case(facts: &Facts, saved_on: NaiveDate, reference: Option<&Reference>, id: Option<&Reference>) -> String {
    let mut text = String::from("{\n  \"schema\": ");
    text.push_str(&SCHEMA.to_string());
    let mut line = |name: &str, value: &str| {
        text.push_str(",\n  ");
        json::quote(&mut text, name);
        text.push_str(": ");
        json::quote(&mut text, value);
    };
    line("saved_on", &format_date(saved_on));
    for (name, code) in [("id", id), ("reference", reference)] {
        if let Some(code) = code {
            line(name, code.as_str());
        }
    }
    text.push_str(",\n  \"facts\": {");
    for (place, (fact, answer)) in facts.present().enumerate() {
        text.push_str(if place == 0 { "\n    " } else { ",\n    " });
        json::quote(&mut text, fact.id());
        text.push_str(": ");
        match answer {
            Answer::Given(value @ (Value::Bool(_) | Value::Integer(_))) => text.push_str(&value.written(fact)),
            Answer::Given(value) => json::quote(&mut text, &value.written(fact)),
            Answer::Unknown | Answer::Absent => json::quote(&mut text, "unknown"),
        }
    }
    text.push_str("\n  }\n}\n");
    text
}

/// Reads a file. Answers that lack the form of their fact, and facts that are not known, are told one by one in
/// [`CaseFile::refused`]; it is for the person to say whether the rest is opened.
///
/// # Errors
/// Why there is nothing to open.
pub fn read_case(bytes: &[u8]) -> Result<CaseFile, CaseFileError> {
    read_with(bytes, &MIGRATIONS)
}

fn read_with(bytes: &[u8], migrations: &[Migration]) -> Result<CaseFile, CaseFileError> {
    if bytes.len() > LARGEST_FILE {
        return Err(CaseFileError::Huge { length: bytes.len() });
    }
    let text = core::str::from_utf8(bytes).map_err(|error| CaseFileError::NotText { byte: error.valid_up_to() + 1 })?;
    // Some editors put a byte order mark in front.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let document = json::parse(text).map_err(|Place { line, column }| CaseFileError::Broken { line, column })?;
    let Json::Object(entries) = document else { return Err(CaseFileError::Foreign) };
    once(&entries)?;
    let is_wrapped = entries.iter().any(|(name, _)| name == "schema" || name == "facts");
    let mut file = CaseFile {
        facts: Facts::default(),
        refused: Vec::new(),
        schema: None,
        saved_on: None,
        reference: None,
        id: None,
    };
    let facts = if is_wrapped { unwrap(entries, migrations, &mut file)? } else { entries };
    once(&facts)?;
    let mut facts: Vec<_> = facts.into_iter().map(|(name, value)| (name, value.input())).collect();
    // A file without a fact that is known here is another program's.
    let is_case = |(name, _): &(String, InputValue)| ruqsat_eligibility::FactId::from_id(name).is_some();
    if !is_wrapped && !facts.is_empty() && !facts.iter().any(is_case) {
        return Err(CaseFileError::Foreign);
    }
    let from = file.schema.map_or(0, |schema| schema as usize - 1);
    for migrate in migrations.iter().skip(from) {
        migrate(&mut facts);
    }
    for entry in facts {
        let input = CaseInput { entries: vec![entry] };
        match input.facts() {
            Ok(one) => one.present().for_each(|(fact, answer)| match answer {
                Answer::Given(Value::Text(text)) if text.len() > LONGEST_TEXT => {
                    let value = format!("a text of {} bytes, more than {LONGEST_TEXT}", text.len());
                    file.refused.push(CaseError::BadValue { fact, value });
                }
                Answer::Given(value) => file.facts.set_value(fact, value.clone()),
                Answer::Unknown | Answer::Absent => file.facts.set_unknown(fact),
            }),
            Err(error) => file.refused.push(error),
        }
    }
    Ok(file)
}

/// Takes the facts out of what stands around them.
fn unwrap(entries: Entries, migrations: &[Migration], file: &mut CaseFile) -> Result<Entries, CaseFileError> {
    let newest = migrations.len() as u32 + 1;
    let mut facts = None;
    // First, since a newer form may have anything else.
    let schema = entries.iter().find_map(|(name, value)| (name == "schema").then(|| value.whole()));
    match schema.flatten().and_then(|number| u32::try_from(number).ok()) {
        Some(schema) if schema > newest => return Err(CaseFileError::Newer { schema }),
        Some(schema @ 1..) => file.schema = Some(schema),
        _ => return Err(CaseFileError::Foreign),
    }
    for (name, value) in entries {
        match (name.as_str(), value) {
            ("schema", _) => {}
            ("facts", Json::Object(entries)) => facts = Some(entries),
            ("saved_on", Json::Text(text)) => file.saved_on = Some(parse_date(&text).ok_or(CaseFileError::Foreign)?),
            ("reference", Json::Text(text)) => {
                file.reference = Some(Reference::new(&text).ok_or(CaseFileError::Foreign)?);
            }
            ("id", Json::Text(text)) => file.id = Some(Reference::new(&text).ok_or(CaseFileError::Foreign)?),
            _ => return Err(CaseFileError::Foreign),
        }
    }
    facts.ok_or(CaseFileError::Foreign)
}

/// Refuses a name that stands twice.
fn once(entries: &Entries) -> Result<(), CaseFileError> {
    for (place, (name, _)) in entries.iter().enumerate() {
        if entries.iter().take(place).any(|(other, _)| other == name) {
            return Err(CaseFileError::Repeated { name: name.chars().take(60).collect() });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(file: &[u8], expected: CaseFileError) {
        assert_eq!(read_case(file), Err(expected), "{}", String::from_utf8_lossy(file));
    }

    #[test]
    fn what_cannot_be_opened_says_why() {
        let broken = |line, column| CaseFileError::Broken { line, column };
        check(b"", broken(1, 1));
        check(b"{\n  \"operation\": \"issue\",\n}", broken(3, 1));
        check(b"{\"schema\": 1, \"facts\": {\"operation\": \"iss", broken(1, 42));
        check("{\"ұ\": я}".as_bytes(), broken(1, 7));
        check(b"{} {}", broken(1, 4));
        check("{\"a\":".repeat(40).as_bytes(), broken(1, 81));
        check(&[b'['; 60_000], broken(1, 17));
        check(&vec![b' '; LARGEST_FILE + 1], CaseFileError::Huge { length: LARGEST_FILE + 1 });
        check(b"{\"worker.name_latin\": \"\xff\"}", CaseFileError::NotText { byte: 24 });
        check(b"\x89PNG\r\n\x1a\n", CaseFileError::NotText { byte: 1 });
        for foreign in [
            "[]",
            "1",
            "null",
            "{\"name\": \"x\"}",
            "{\"facts\": {}}",
            "{\"schema\": 1}",
            "{\"schema\": 0, \"facts\": {}}",
            "{\"schema\": \"1\", \"facts\": {}}",
            "{\"schema\": 1, \"facts\": []}",
            "{\"schema\": 1, \"facts\": {}, \"saved_on\": \"yesterday\"}",
            "{\"schema\": 1, \"facts\": {}, \"reference\": \"<b>\"}",
            "{\"schema\": 1, \"facts\": {}, \"id\": \"a b\"}",
            "{\"schema\": 1, \"facts\": {}, \"id\": 1}",
            "{\"schema\": 1, \"facts\": {}, \"note\": \"free text\"}",
        ] {
            check(foreign.as_bytes(), CaseFileError::Foreign);
        }
        check(b"{\"schema\": 2, \"cases\": []}", CaseFileError::Newer { schema: 2 });
        let repeated = |name: &str| CaseFileError::Repeated { name: name.to_owned() };
        check(b"{\"role\": \"worker\", \"role\": \"employer\"}", repeated("role"));
        check(b"{\"schema\": 1, \"facts\": {\"role\": \"worker\", \"role\": \"worker\"}}", repeated("role"));
        check(b"{\"schema\": 1, \"schema\": 1, \"facts\": {}}", repeated("schema"));
    }

    #[test]
    fn answers_are_refused_one_by_one() {
        let text = r#"{"schema": 1, "facts": {"operation": "issue", "permit.colour": "red", "permit.months": "three",
            "stay.days_in_180": 181, "worker.has_iin": null, "tax.paid_tenge": 1e3, "work.kind": {"a": [1]},
            "permit.end": "2026-02-30", "worker.citizenship": "unknown", "role": "unknown"}}"#;
        let file = read_case(text.as_bytes()).expect("it is a case");
        let told: Vec<_> = file.refused.iter().map(|error| (error.code().as_str(), error.fact())).collect();
        let bad = |fact| ("bad_value", Some(fact));
        let expected = [
            ("unknown_fact", Some("permit.colour")),
            bad("permit.months"),
            bad("stay.days_in_180"),
            bad("worker.has_iin"),
            bad("tax.paid_tenge"),
            bad("work.kind"),
            bad("permit.end"),
            bad("role"),
        ];
        assert_eq!(told, expected);
        let kept: Vec<_> = file.facts.present().map(|(fact, _)| fact.id()).collect();
        assert_eq!(kept, ["operation", "worker.citizenship"]);
    }

    #[test]
    fn a_text_that_nobody_types_is_refused_by_its_name() {
        let read = |length: usize| {
            let text = "Ж".repeat(length / 2);
            let file =
                format!("{{\"schema\": 1, \"facts\": {{\"role\": \"worker\", \"worker.name_latin\": \"{text}\"}}}}");
            read_case(file.as_bytes()).expect("it is a case")
        };
        let sound = read(LONGEST_TEXT);
        assert_eq!((sound.refused.len(), sound.facts.present().count()), (0, 2));
        let long = read(LONGEST_TEXT + 2);
        let told: Vec<_> = long.refused.iter().map(|error| (error.code().as_str(), error.fact())).collect();
        assert_eq!((told, long.facts.present().count()), (vec![("bad_value", Some("worker.name_latin"))], 1));
        assert!(long.refused[0].to_string().contains("502 bytes, more than 500"), "{}", long.refused[0]);
    }

    #[test]
    fn an_older_form_is_brought_up_to_date() {
        let renamed: Migration = |entries| {
            for (name, _) in entries.iter_mut().filter(|(name, _)| name == "permit.duration") {
                *name = "permit.months".to_owned();
            }
        };
        let read = |text: &str| read_with(text.as_bytes(), &[renamed]).expect("it is a case");
        let old = read(r#"{"schema": 1, "facts": {"permit.duration": 3}}"#);
        assert_eq!((old.facts.integer(ruqsat_eligibility::FactId::Months), &*old.refused), (Some(3), &[][..]));
        // The newest form has another name for it already, and is left as it is.
        assert_eq!(read(r#"{"schema": 2, "facts": {"permit.duration": 3}}"#).refused.len(), 1);
        assert_eq!(read_with(b"{\"schema\": 3}", &[renamed]), Err(CaseFileError::Newer { schema: 3 }));
    }
}
