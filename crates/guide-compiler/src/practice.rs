//! The practice cases.

use ruqsat_eligibility::{CaseInput, InputValue, RuleBook};
use ruqsat_guide::{Expected, FactValue, PracticeCase};
use ruqsat_law_compiler::LawFiles;
use toml::Value;

use crate::pages::record_place;
use crate::raw;
use crate::texts::Texts;

const FOLDER: &str = "data/practice/";

/// The cases in `data/practice`, in the order of the files' names.
pub(crate) fn cases(files: &LawFiles, book: &RuleBook, texts: &mut Texts<'_>) -> Vec<PracticeCase> {
    let mut cases = Vec::new();
    for (path, text) in files.below(FOLDER) {
        match toml::from_str::<raw::PracticeCase>(text) {
            Ok(case) => cases.push(self::case(path, &case, book, texts)),
            Err(error) => texts.report(path, "the file", error.to_string(), "mend it as the other cases are written"),
        }
    }
    cases
}

fn case(path: &str, case: &raw::PracticeCase, book: &RuleBook, texts: &mut Texts<'_>) -> PracticeCase {
    let entry = format!("case `{}`", case.id);
    let mut facts = Vec::new();
    for (fact, value) in &case.facts {
        match fact_value(value) {
            Some(value) => facts.push((fact.clone(), value)),
            None => texts.report(path, &entry, format!("`{fact}` is of a kind no fact has"), "mend the value"),
        }
    }
    let input = |value: &FactValue| match value {
        FactValue::Bool(yes) => InputValue::Bool(*yes),
        FactValue::Integer(number) => InputValue::Integer(*number),
        FactValue::Text(text) => InputValue::Text(text.clone()),
    };
    let entries = facts.iter().map(|(fact, value)| (fact.clone(), input(value))).collect();
    if let Err(error) = (CaseInput { entries }).facts() {
        texts.report(path, &entry, error.to_string(), "mend the fact");
    }
    for rule in case.expect.not_met.iter().filter(|rule| book.rules.iter().all(|known| known.id != **rule)) {
        texts.report(path, &entry, format!("there is no rule `{rule}`"), "mend `not_met`");
    }
    let mut records = Vec::new();
    for id in &case.source {
        match record_place(book, id) {
            Some(place) => records.push(place),
            None => texts.report(path, &entry, format!("there is no record `{id}`"), "mend `source`"),
        }
    }
    let mut text = |part: &str| texts.plain(path, &format!("practice-{}{part}", case.id));
    PracticeCase {
        id: case.id.clone(),
        title: text(""),
        story: text(".story"),
        shows: text(".shows"),
        outcome: text(".outcome"),
        trainer: text(".trainer"),
        records,
        facts,
        expected: Expected {
            verdict: case.expect.verdict.clone(),
            destination: case.expect.destination.clone(),
            payment: case.expect.payment.clone(),
            not_met: case.expect.not_met.clone(),
            missing: case.expect.missing.clone(),
            due_tenge: case.expect.due_tenge,
        },
    }
}

fn fact_value(value: &Value) -> Option<FactValue> {
    Some(match value {
        Value::Boolean(yes) => FactValue::Bool(*yes),
        Value::Integer(number) => FactValue::Integer(*number),
        Value::String(text) => FactValue::Text(text.clone()),
        Value::Datetime(date) => FactValue::Text(date.to_string()),
        _ => return None,
    })
}
