//! `diff`: what differs between the law of two days, and for a case.

use std::path::Path;

use chrono::NaiveDate;
use ruqsat_eligibility::{
    Advice, DeadlineLine, Destination, DocumentLine, Effect, FactId, Facts, Operation, Report, Rule, RuleBook, Status,
    Value, Verdict, evaluate, format_date,
};
use ruqsat_messages::Catalog;
use serde::Serialize;

use crate::failure::Failure;
use crate::input::read_case;
use crate::law::{EditionView, operations, require_covered};
use crate::view_model::Words;
use crate::{Surroundings, parse_day};

/// What differs.
#[derive(Serialize)]
struct Difference<'a> {
    schema: u8,
    from: String,
    to: String,
    /// The rules whose edition differs, in the order of the book.
    rules: Vec<RuleChange<'a>>,
    /// The values that differ.
    parameters: Vec<Change<'a, Option<i64>>>,
    /// The documents that are given in another way.
    documents: Vec<Change<'a, Option<ruqsat_eligibility::How>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    case: Option<CaseChange<'a>>,
}

/// A rule whose edition differs.
#[derive(Serialize)]
struct RuleChange<'a> {
    rule: &'a str,
    title: String,
    operations: Vec<Operation>,
    from: EditionView<'a>,
    to: EditionView<'a>,
}

/// Something that is one thing on the one day and another on the other.
#[derive(Serialize)]
struct Change<'a, T> {
    id: &'a str,
    from: T,
    to: T,
}

/// What differs for a case that is filed on the one day or on the other.
#[derive(Serialize)]
struct CaseChange<'a> {
    from: Summary<'a>,
    to: Summary<'a>,
    findings: Vec<Change<'a, Option<Outcome<'a>>>>,
    documents: Vec<Change<'a, Option<DocumentLine<'a>>>>,
    deadlines: Vec<Change<'a, Option<DeadlineLine<'a>>>>,
}

/// A report in short.
#[derive(Serialize)]
struct Summary<'a> {
    verdict: Verdict,
    destination: Option<Destination>,
    payment: Option<Advice>,
    due_tenge: Option<i64>,
    missing: Vec<&'a str>,
    unknown: Vec<&'a str>,
}

/// How a rule came out, in short.
#[derive(Clone, PartialEq, Serialize)]
struct Outcome<'a> {
    effect: Effect,
    status: Status,
    telling: Option<&'a str>,
}

/// Prints what differs between two days.
///
/// # Errors
/// A day that is none or not covered; bad input in the case.
pub(crate) fn run(around: &mut Surroundings<'_>, from: &str, to: &str, file: Option<&Path>) -> Result<(), Failure> {
    let (from, to) = (parse_day(from)?, parse_day(to)?);
    let book = ruqsat_rulebook::book();
    require_covered(book, from)?;
    require_covered(book, to)?;
    let case = file.map(|file| case_change(book, &read_case(around, file)?, from, to)).transpose()?;
    let catalog = Catalog::english();
    let documents = book.documents.iter().map(|document| {
        let how = |on| document.edition(on).map(|edition| edition.how);
        Change { id: &document.id, from: how(from), to: how(to) }
    });
    let parameters = (0_u8..).zip(book.parameters.iter()).map(|(place, parameter)| Change {
        id: &parameter.id,
        from: book.parameter(place, from),
        to: book.parameter(place, to),
    });
    around.print_json(&Difference {
        schema: 1,
        from: format_date(from),
        to: format_date(to),
        rules: book.rules.iter().flat_map(|rule| rule_changes(&catalog, book, rule, from, to)).collect(),
        parameters: parameters.filter(Change::is_one).collect(),
        documents: documents.filter(Change::is_one).collect(),
        case,
    })
}

impl<T: PartialEq> Change<'_, T> {
    fn is_one(&self) -> bool {
        self.from != self.to
    }
}

/// The variants of a rule whose edition differs.
fn rule_changes<'a>(
    catalog: &Catalog,
    book: &'a RuleBook,
    rule: &'a Rule,
    from: NaiveDate,
    to: NaiveDate,
) -> Vec<RuleChange<'a>> {
    let changes = rule.variants.iter().filter_map(|variant| {
        let operations: Vec<_> = operations(variant).collect();
        let first = *operations.first()?;
        let (one, other) = (rule.edition(Some(first), from)?, rule.edition(Some(first), to)?);
        if one.from == other.from {
            return None;
        }
        let view = |edition, on| EditionView::of(&Words::of(catalog, book, first, on), book, rule, edition);
        Some(RuleChange {
            rule: &rule.id,
            title: Words::of(catalog, book, first, to).rule_title(&rule.id),
            operations,
            from: view(one, from),
            to: view(other, to),
        })
    });
    changes.collect()
}

/// What differs for a case; its own day of filing does not count.
fn case_change<'a>(
    book: &'a RuleBook,
    facts: &Facts,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<CaseChange<'a>, Failure> {
    let filed = |on: NaiveDate| {
        let mut facts = facts.clone();
        facts.set_value(FactId::ApplicationDate, Value::Date(on));
        evaluate(book, &facts, on)
    };
    let (one, other) = (filed(from)?, filed(to)?);
    Ok(CaseChange {
        findings: changes(&outcomes(&one), &outcomes(&other)),
        documents: changes(&documents(&one), &documents(&other)),
        deadlines: changes(&deadlines(&one), &deadlines(&other)),
        from: Summary::of(&one),
        to: Summary::of(&other),
    })
}

/// What differs between two lists; the order is that of the first, then of what only the second has.
fn changes<'a, T: Clone + PartialEq>(one: &[(&'a str, T)], other: &[(&'a str, T)]) -> Vec<Change<'a, Option<T>>> {
    let find = |list: &[(&'a str, T)], id| list.iter().find(|(known, _)| *known == id).map(|(_, item)| item.clone());
    let added = other.iter().filter(|(id, _)| one.iter().all(|(known, _)| known != id));
    let ids = one.iter().chain(added).map(|(id, _)| *id);
    ids.map(|id| Change { id, from: find(one, id), to: find(other, id) }).filter(Change::is_one).collect()
}

fn outcomes<'a>(report: &Report<'a>) -> Vec<(&'a str, Outcome<'a>)> {
    let outcome = |finding: &ruqsat_eligibility::Finding<'a>| Outcome {
        effect: finding.effect,
        status: finding.status,
        telling: finding.telling,
    };
    report.findings.iter().map(|finding| (finding.rule, outcome(finding))).collect()
}

fn documents<'a>(report: &Report<'a>) -> Vec<(&'a str, DocumentLine<'a>)> {
    report.documents.iter().map(|line| (line.id, *line)).collect()
}

fn deadlines<'a>(report: &Report<'a>) -> Vec<(&'a str, DeadlineLine<'a>)> {
    report.deadlines.iter().map(|line| (line.id, *line)).collect()
}

impl Summary<'_> {
    fn of(report: &Report<'_>) -> Self {
        let ids = |facts: &[FactId]| facts.iter().map(|fact| fact.id()).collect();
        Self {
            verdict: report.verdict,
            destination: report.destination,
            payment: report.payment.as_ref().map(|payment| payment.advice),
            due_tenge: report.tax.map(|tax| tax.due_tenge.0),
            missing: ids(&report.missing),
            unknown: ids(&report.unknown),
        }
    }
}
