//! `law`: every rule with its edition, wording, sources and grade.

mod markdown;

use chrono::NaiveDate;
use ruqsat_eligibility::{
    CaseError, Destination, Edition, Effect, Grade, Limit, Operation, Rule, RuleBook, Telling, Variant, format_date,
};
use ruqsat_messages::Catalog;
use serde::{Serialize, Serializer};

use crate::Surroundings;
use crate::arguments::Format;
use crate::failure::Failure;
use crate::view_model::{self, Source, Words};

/// The law of a day.
#[derive(Serialize)]
struct Law<'a> {
    schema: u8,
    on: String,
    known_on: String,
    rules: Vec<RuleOfDay<'a>>,
}

/// A rule in the operations for which it says the same.
#[derive(Serialize)]
struct RuleOfDay<'a> {
    rule: &'a str,
    title: String,
    operations: Vec<Operation>,
    destination: Option<Destination>,
    #[serde(flatten)]
    edition: EditionView<'a>,
    grade: Grade,
    basis: Vec<Source<'a>>,
}

/// An edition of a rule, in words too.
#[derive(PartialEq, Serialize)]
pub(crate) struct EditionView<'a> {
    /// First day of the edition.
    since: String,
    /// Its name, where texts distinguish the editions.
    edition: Option<&'a str>,
    effect: Effect,
    facts: Vec<&'static str>,
    #[serde(serialize_with = "limits")]
    limits: &'a [Limit],
    /// What is said, by part: why, met, not_met …
    #[serde(serialize_with = "by_name")]
    wording: Vec<(String, String)>,
    /// The records that set this edition.
    set_by: Vec<&'a str>,
}

fn limits<S: Serializer>(limits: &&[Limit], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(limits.iter().map(|limit| (&limit.name, limit.value)))
}

fn by_name<S: Serializer>(texts: &[(String, String)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(texts.iter().map(|(name, text)| (name, text)))
}

/// Prints the law of a day.
///
/// # Errors
/// A day that is none or not covered, a language that there is not.
pub(crate) fn run(around: &mut Surroundings<'_>, on: Option<&str>, format: Format, lang: &str) -> Result<(), Failure> {
    let on = around.day(on)?;
    let catalog = view_model::catalog(lang)?;
    let book = ruqsat_rulebook::book();
    require_covered(book, on)?;
    let rules = book.rules.iter().flat_map(|rule| rule_of_day(&catalog, book, rule, on));
    let (on, known_on) = (on, book.known_on.date());
    let law = Law { schema: 1, on: format_date(on), known_on: format_date(known_on), rules: rules.collect() };
    match format {
        Format::Json => around.print_json(&law),
        Format::Markdown => around.print(&markdown::write(&law, &catalog, book, on)),
    }
}

/// Refuses a day whose law is not in the book.
///
/// # Errors
/// [`CaseError::DateNotCovered`].
pub(crate) fn require_covered(book: &RuleBook, date: NaiveDate) -> Result<(), CaseError> {
    if book.covers(date) {
        return Ok(());
    }
    Err(CaseError::DateNotCovered { date, from: book.covered.from.date(), to: book.covered.to.date() })
}

/// The operations of a variant.
pub(crate) fn operations(variant: &Variant) -> impl Iterator<Item = Operation> {
    Operation::ALL.iter().copied().filter(|operation| variant.operations.contains(*operation))
}

/// The rule for each of its variants; for each operation where the wording differs.
fn rule_of_day<'a>(catalog: &'a Catalog, book: &'a RuleBook, rule: &'a Rule, on: NaiveDate) -> Vec<RuleOfDay<'a>> {
    let mut found: Vec<RuleOfDay<'a>> = Vec::new();
    for variant in rule.variants.iter() {
        let first_of_variant = found.len();
        for operation in operations(variant) {
            let Some(edition) = rule.edition(Some(operation), on) else { continue };
            let words = Words::of(catalog, book, operation, on);
            let view = EditionView::of(&words, book, rule, edition);
            if let Some(same) = found.iter_mut().skip(first_of_variant).find(|known| known.edition == view) {
                same.operations.push(operation);
                continue;
            }
            found.push(RuleOfDay {
                rule: &rule.id,
                title: words.rule_title(&rule.id),
                operations: vec![operation],
                destination: rule.destination,
                edition: view,
                grade: rule.grade,
                basis: records(book, &rule.basis).filter_map(|record| words.source(record)).collect(),
            });
        }
    }
    found
}

/// Ids of the records at these places.
pub(crate) fn records<'a>(book: &'a RuleBook, places: &'a [u8]) -> impl Iterator<Item = &'a str> {
    places.iter().filter_map(|&place| book.record(place)).map(|record| &*record.id)
}

impl<'a> EditionView<'a> {
    /// The edition in these words.
    pub(crate) fn of(words: &Words<'_>, book: &'a RuleBook, rule: &Rule, edition: &'a Edition) -> Self {
        let tellings = edition.tellings.iter().map(Telling::part);
        let parts = ["why", "met", "not-met", "do", "open", "ask"].map(str::to_owned).into_iter().chain(tellings);
        let wording = parts.filter_map(|part| {
            let text = words.rule(&rule.id, edition, &part)?;
            Some((part.replace('-', "_"), text))
        });
        Self {
            since: format_date(edition.from.date()),
            edition: edition.name.as_deref(),
            effect: edition.effect,
            facts: edition.facts.iter().map(|fact| fact.id()).collect(),
            limits: &edition.limits,
            wording: wording.collect(),
            set_by: records(book, &edition.basis).collect(),
        }
    }
}
