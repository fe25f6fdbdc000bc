//! What one question shows.

use chrono::{Datelike as _, NaiveDate};
use ruqsat_eligibility::{Answer, FactId, FactKind, KnownBy, Value};
use ruqsat_messages::msg;
use ruqsat_rulebook::book;
use yew::AttrValue;

use super::finding::SourceView;
use super::words::Words;
use crate::interview::{TypedAnswer, whole_number};

/// What one question shows.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionView {
    /// The fact.
    pub fact: FactId,
    /// The question.
    pub title: AttrValue,
    /// How to find the answer.
    pub hint: AttrValue,
    /// How it is answered.
    pub field: FieldView,
    /// What was answered before, as it stands in the fields.
    pub typed: TypedAnswer,
    /// Whether "I don't know" was answered before.
    pub was_unknown: bool,
    /// Whether "I don't know" is offered.
    pub may_be_unknown: bool,
    /// That somebody else may have to answer.
    pub known_by: Option<AttrValue>,
    /// Why it is asked: what the rules that read it say.
    pub why: Vec<AttrValue>,
    /// Where that stands.
    pub sources: Vec<SourceView>,
}

/// How a question is answered.
#[derive(Clone, Debug, PartialEq)]
pub enum FieldView {
    /// One of these.
    Choice(Vec<ChoiceView>),
    /// A country by name or code.
    Country,
    /// Day, month and year.
    Date,
    /// A whole number.
    Number,
    /// An amount in tenge.
    Money,
    /// Text as it is.
    Text,
}

/// One choice.
#[derive(Clone, Debug, PartialEq)]
pub struct ChoiceView {
    /// Its word in forms.
    pub value: &'static str,
    /// Its label.
    pub label: AttrValue,
    /// What it means.
    pub hint: Option<AttrValue>,
}

/// The view of a question; `answer` is what was answered before.
#[must_use]
#[inline(never)]
pub fn question(words: &Words, fact: FactId, answer: &Answer, on: NaiveDate) -> QuestionView {
    let is_day = fact == FactId::ApplicationDate;
    let (why, sources) = reasons(words, fact, on);
    let filing = Answer::Given(Value::Date(on));
    let answer = if is_day { &filing } else { answer };
    QuestionView {
        fact,
        title: words.fact(fact, "question").unwrap_or_default(),
        hint: words.fact(fact, "hint").unwrap_or_default(),
        field: field(words, fact),
        typed: typed(words, fact, answer),
        was_unknown: *answer == Answer::Unknown,
        may_be_unknown: fact.may_be_unknown(),
        known_by: known_by(words, fact),
        why,
        sources,
    }
}

fn field(words: &Words, fact: FactId) -> FieldView {
    let choice = |value: &'static str| ChoiceView {
        value,
        label: words.option(fact, value),
        hint: words.fact(fact, &format!("option-{value}-hint")),
    };
    match fact.kind() {
        FactKind::Bool => FieldView::Choice(["yes", "no"].map(choice).to_vec()),
        FactKind::Choice(values) => FieldView::Choice(values.iter().map(|value| choice(value)).collect()),
        FactKind::Country => FieldView::Country,
        FactKind::Date => FieldView::Date,
        FactKind::Integer { .. } => FieldView::Number,
        FactKind::Money => FieldView::Money,
        FactKind::Text => FieldView::Text,
    }
}

fn typed(words: &Words, fact: FactId, answer: &Answer) -> TypedAnswer {
    let Answer::Given(value) = answer else { return TypedAnswer::default() };
    let single = |single: String| TypedAnswer { single, ..TypedAnswer::default() };
    match value {
        Value::Bool(yes) => single(if *yes { "yes" } else { "no" }.to_owned()),
        Value::Country(country) => single(words.country(country.code()).to_string()),
        Value::Date(date) => TypedAnswer { date: date_fields(*date), ..TypedAnswer::default() },
        Value::Choice(_) | Value::Integer(_) | Value::Text(_) => single(value.written(fact)),
    }
}

/// A day as its three fields hold it.
pub(super) fn date_fields(date: NaiveDate) -> [String; 3] {
    [date.day().to_string(), date.month().to_string(), date.year().to_string()]
}

/// The amount that is typed into a question of money, with thousands separators and the sign of the currency.
#[must_use]
pub fn typed_amount(words: &Words, fact: FactId, typed: &TypedAnswer) -> Option<AttrValue> {
    let is_money = fact.kind() == FactKind::Money;
    whole_number(&typed.single).filter(|amount| is_money && *amount >= 0).map(|amount| words.money(amount))
}

fn known_by(words: &Words, fact: FactId) -> Option<AttrValue> {
    match (fact.known_by(), words.role()) {
        (KnownBy::Worker, "employer") => Some(words.text(msg::ui_known_by_worker())),
        (KnownBy::Employer, "worker") => Some(words.text(msg::ui_known_by_employer())),
        _ => None,
    }
}

/// Rules that show why a question is asked that sets the frame for all others: no rule reads what is wanted, and nearly
/// every rule reads the day of filing, which says nothing.
fn examples(fact: FactId) -> &'static [&'static str] {
    match fact {
        FactId::Operation => &["term.issue", "term.extension", "change.notification", "revoke.grounds"],
        FactId::ApplicationDate => &["worker.signature", "regime.after_pilot", "tax.year_known"],
        _ => &[],
    }
}

/// What the counted rules that read the fact say, each once, and where it stands.
fn reasons(words: &Words, fact: FactId, on: NaiveDate) -> (Vec<AttrValue>, Vec<SourceView>) {
    if let Some(why) = words.fact(fact, "why") {
        let rules = book().rules.iter().filter(|rule| examples(fact).contains(&&*rule.id));
        return (vec![why], SourceView::all(words, rules.flat_map(|rule| rule.basis.iter().copied())));
    }
    let mut why = Vec::new();
    let mut sources: Vec<SourceView> = Vec::new();
    for rule in book().rules.iter() {
        let Some(edition) = rule.edition(words.operation(), on) else { continue };
        if !edition.effect.counts() || !edition.facts.contains(&fact) {
            continue;
        }
        // The first rule that reads a fact is why it is asked; three are enough to understand.
        if why.len() == 3 {
            break;
        }
        let text = words.rule(&rule.id, edition, "why").unwrap_or_default();
        if !why.contains(&text) {
            why.push(text);
        }
        for source in SourceView::all(words, edition.basis.iter().copied()) {
            if !sources.contains(&source) {
                sources.push(source);
            }
        }
    }
    (why, sources)
}
