//! `link` and `open`: a case as the payload of a link, and what a payload holds.

use std::path::Path;

use chrono::NaiveDate;
use ruqsat_eligibility::{ErrorCode, FactId, Facts, Status, Verdict, format_date};
use ruqsat_link::{Language, Link, LinkFact, Purpose, Receipt, Reference, Selection, Shared, Side, Way};
use ruqsat_messages::LANGUAGES;
use serde::Serialize;

use crate::calendar::reference;
use crate::failure::{Failure, one_line};
use crate::input::read_case;
use crate::{Surroundings, parse_day};

/// What a link is to be made for, and what goes into it.
#[derive(clap::Args)]
pub(crate) struct LinkArguments {
    /// What a client shall find: operation, day of filing and what an employer knows
    #[arg(long, group = "purpose")]
    preset: bool,
    /// The whole case and how it comes out; this is what is made if nothing is said
    #[arg(long, group = "purpose")]
    result: bool,
    /// What one side knows, for the other: worker or employer
    #[arg(long, group = "purpose", value_name = "SIDE", value_parser = ["worker", "employer"])]
    half: Option<String>,
    /// Put this fact in, although it is sensitive or not usual for the purpose; private facts never are
    #[arg(long, value_name = "FACT")]
    tick: Vec<String>,
    /// Last day on which the link is valid
    #[arg(long, value_name = "YYYY-MM-DD")]
    valid_until: Option<String>,
    /// Language that the page offers to whoever opens the link, by a button; it does not change by itself
    #[arg(long)]
    lang: Option<String>,
    /// What you call the case: up to 24 of A-Z, 0-9 and -
    #[arg(long, value_name = "CODE")]
    reference: Option<String>,
}

/// Prints the payload of a link.
///
/// # Errors
/// Bad input; a fact that no link carries; answers that a result cannot be made of.
pub(crate) fn run(around: &mut Surroundings<'_>, file: &Path, arguments: &LinkArguments) -> Result<(), Failure> {
    let side = arguments.half.as_deref().and_then(Side::from_word);
    let usual = match side {
        Some(side) => Selection::side(side),
        None if arguments.preset => Selection::household(),
        None => Selection::everything(),
    };
    let selection = ticked(usual, &arguments.tick)?;
    let valid_until = arguments.valid_until.as_deref().map(parse_day).transpose()?;
    let language = arguments.lang.as_deref().map(language).transpose()?;
    let reference = arguments.reference.as_deref().map(reference).transpose()?;

    let facts = read_case(around, file)?;
    let (book, today) = (ruqsat_rulebook::book(), around.today);
    let mut link = match side {
        Some(side) => Link::half(book, &facts, side, selection, today),
        None if arguments.preset => Link::preset(book, &facts, selection, today),
        None => Link::result(book, &Way::of(book, &facts, selection, today).facts, selection, today)?,
    };
    if let Some(day) = valid_until {
        link = link.with_valid_until(day);
    }
    if let Some(language) = language {
        link = link.with_language(language);
    }
    if let Some(reference) = reference {
        link = link.with_reference(reference);
    }
    around.print(&link.payload())
}

/// The language with this tag.
///
/// # Errors
/// One that links do not know.
fn language(tag: &str) -> Result<Language, Failure> {
    Language::from_tag(tag).ok_or_else(|| Failure::Call {
        code: ErrorCode::BadValue,
        fact: None,
        value: Some(one_line(tag)),
        message: format!("links have no language `{}`; there are {}", one_line(tag), LANGUAGES.join(", ")),
    })
}

/// The selection with the facts of these ids.
///
/// # Errors
/// An id that names no fact, or a private one.
pub(crate) fn ticked(selection: Selection, ids: &[String]) -> Result<Selection, Failure> {
    ids.iter().try_fold(selection, |selection, id| {
        let known = FactId::from_id(id).ok_or_else(|| ruqsat_eligibility::CaseError::UnknownFact { id: id.clone() })?;
        let fact = LinkFact::of(known).ok_or_else(|| Failure::Call {
            code: ErrorCode::BadValue,
            fact: Some(id.clone()),
            value: None,
            message: format!("`{id}` is private: it is never put into a link or a hash"),
        })?;
        Ok(selection.tick(fact))
    })
}

/// The hash of a report, and what is not in it.
#[derive(Serialize)]
pub(crate) struct Hash {
    hash: String,
    /// Sensitive facts that are answered and were not ticked.
    hash_without: Vec<&'static str>,
}

impl Hash {
    /// The hash of a case, over what the link of its result with the same ticks would carry: that of the sheet for the
    /// office, also where a saved file holds answers that apply no more.
    ///
    /// # Errors
    /// An id that names no fact, or a private one.
    pub(crate) fn of(facts: &Facts, ticks: &[String], today: NaiveDate) -> Result<Self, Failure> {
        let selection = ticked(Selection::everything(), ticks)?;
        let book = ruqsat_rulebook::book();
        let facts = Way::of(book, facts, selection, today).facts;
        let without = Shared::sensitive(&facts, selection).filter(|(_, taken)| !taken).map(|(fact, _)| fact.id().id());
        let hash = Receipt::of(book, &Shared::of(&facts, selection), today).to_string();
        Ok(Self { hash, hash_without: without.collect() })
    }
}

/// What a payload holds.
#[derive(Serialize)]
struct Opened<'a> {
    schema: u8,
    kind: &'static str,
    side: Option<&'static str>,
    made_on: String,
    valid_until: Option<String>,
    expired: bool,
    language: Option<&'static str>,
    reference: Option<&'a str>,
    facts: &'a Facts,
    hash: String,
    law: LawView,
    result: Option<ResultView>,
}

/// How the law differs from the one that the link was made under.
#[derive(Serialize)]
struct LawView {
    known_then: String,
    known_now: String,
    changed: bool,
    rules: Vec<RuleView>,
    unknown_rules: usize,
    other: bool,
}

/// A rule whose edition differs.
#[derive(Serialize)]
struct RuleView {
    rule: &'static str,
    change: &'static str,
}

/// How a case came out, and comes out now.
#[derive(Serialize)]
struct ResultView {
    on_then: String,
    then: Verdict,
    on_now: String,
    now: Verdict,
    findings: Vec<FindingView>,
}

/// A rule that came out otherwise.
#[derive(Serialize)]
struct FindingView {
    rule: &'static str,
    then: Option<Status>,
    now: Option<Status>,
}

/// Prints what a payload, or an address that ends in one, holds, and what has become of it.
///
/// # Errors
/// Why it cannot be opened; answers of a result that contradict each other on the day.
pub(crate) fn open(around: &mut Surroundings<'_>, payload: &str, on: Option<&str>) -> Result<(), Failure> {
    let today = around.day(on)?;
    let payload = payload.rsplit_once("#/check/").map_or(payload, |(_, payload)| payload);
    let link = Link::read(payload)?;
    let book = ruqsat_rulebook::book();
    let comparison = link.compare(book, today)?;
    let law = match &comparison {
        Some(found) => found.law.clone(),
        None => link.law().changes(book, link.operation(), link.filed_today(today)),
    };
    let rules = law.rules.iter().map(|change| RuleView { rule: change.rule, change: change.change.word() });
    around.print_json(&Opened {
        schema: 1,
        kind: link.purpose().word(),
        side: if let Purpose::Half(side) = link.purpose() { Some(side.word()) } else { None },
        made_on: format_date(link.made_on()),
        valid_until: link.valid_until().map(format_date),
        expired: link.is_expired(today),
        language: link.language().map(Language::tag),
        reference: link.reference().map(Reference::as_str),
        facts: link.facts(),
        hash: Receipt::of_link(&link).to_string(),
        law: LawView {
            known_then: format_date(law.known_then),
            known_now: format_date(law.known_now),
            changed: !law.is_none(),
            rules: rules.collect(),
            unknown_rules: law.unknown_rules,
            other: law.other,
        },
        result: comparison.map(|found| ResultView {
            on_then: format_date(found.on_then),
            then: found.then,
            on_now: format_date(found.now.on),
            now: found.now.verdict,
            findings: (found.findings.iter())
                .map(|finding| FindingView { rule: finding.rule, then: finding.then, now: finding.now })
                .collect(),
        }),
    })
}
