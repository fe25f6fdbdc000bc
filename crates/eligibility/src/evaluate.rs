//! Evaluates a case against a rule book.
//!
//! The order is fixed: contradictions, then every rule of the operation in the order of the book, then what
//! follows from the findings (verdict, what to ask, payment advice), then checklist and last safe days.

mod judge;
mod outcome;

use chrono::NaiveDate;

use crate::book::{Edition, Rule, RuleBook, StateFrom};
use crate::calendar::format_date;
use crate::condition::Condition;
use crate::error::CaseError;
use crate::facts::{Answer, FactId, Facts, Value};
use crate::report::{DeadlineLine, DocumentLine, DocumentState, Finding, Operation, Report, Status};
use judge::Judge;

/// Version of the report's shape.
const SCHEMA: u8 = 1;

/// Evaluates a case.
///
/// `today` stands in for the day of filing where the case does not give it. The same book, facts and day always
/// give the same report.
///
/// # Errors
/// [`CaseError::DateNotCovered`] outside the days that the book covers, then [`CaseError::Contradiction`] when
/// two answers that the operation reads cannot both be true.
pub fn evaluate<'book>(book: &'book RuleBook, facts: &Facts, today: NaiveDate) -> Result<Report<'book>, CaseError> {
    let on = facts.date(FactId::ApplicationDate).unwrap_or(today);
    if !book.covers(on) {
        return Err(CaseError::DateNotCovered { date: on, from: book.covered.from.date(), to: book.covered.to.date() });
    }
    let operation = facts.choice(FactId::Operation).and_then(Operation::from_word);
    reject_contradictions(book, operation, facts, on)?;

    let judge = Judge::new(book, facts, operation, on);
    let judged: Vec<_> = book
        .rules
        .iter()
        .filter_map(|rule| rule.edition(operation, on).map(|edition| (rule, edition)))
        .map(|(rule, edition)| (rule, edition, judge.status(edition)))
        .collect();
    let findings: Vec<_> = judged
        .iter()
        .map(|&(rule, edition, status)| Finding {
            rule: &rule.id,
            effect: edition.effect,
            status,
            basis: rule.basis.iter().filter_map(|&place| book.record(place)).map(|record| &*record.id).collect(),
            grade: rule.grade,
            facts: edition.facts.to_vec(),
            telling: telling(&judge, edition, status),
            edition: edition.name.as_deref(),
            since: edition.from.date(),
        })
        .collect();

    let open = outcome::open_facts(&judge, &judged);
    let destination = outcome::destination(&judged);
    Ok(Report {
        schema: SCHEMA,
        on,
        operation,
        verdict: outcome::verdict(operation, &findings, &open.missing),
        destination,
        missing: match (destination, operation) {
            (Some(_), _) => Vec::new(),
            (None, None) => vec![FactId::Operation],
            (None, Some(_)) => open.missing,
        },
        open: if destination.is_some() { Vec::new() } else { open.absent },
        unknown: open.unknown,
        tax: judge.tax(),
        payment: outcome::payment(book, operation, &findings),
        documents: documents(book, facts, operation, on),
        deadlines: deadlines(book, &judge, operation),
        period: judge.period(),
        findings,
    })
}

fn documents<'book>(
    book: &'book RuleBook,
    facts: &Facts,
    operation: Option<Operation>,
    on: NaiveDate,
) -> Vec<DocumentLine<'book>> {
    let Some(operation) = operation else { return Vec::new() };
    book.documents
        .iter()
        .filter(|document| document.operations.contains(operation))
        .filter_map(|document| {
            let how = document.edition(on)?.how;
            Some(DocumentLine { id: &document.id, state: document_state(document.state, facts, on), how })
        })
        .collect()
}

fn document_state(from: StateFrom, facts: &Facts, on: NaiveDate) -> DocumentState {
    let state = match from {
        StateFrom::Fixed(state) => Some(state),
        StateFrom::ValidTo(fact) => {
            facts.date(fact).map(|day| if day >= on { DocumentState::Have } else { DocumentState::Expired })
        }
        StateFrom::YesNo(fact) => {
            facts.bool(fact).map(|yes| if yes { DocumentState::Have } else { DocumentState::Missing })
        }
        StateFrom::Choice(fact) => facts.choice(fact).and_then(DocumentState::from_word),
        StateFrom::Paid(fact) => {
            facts.choice(fact).map(|word| if word == "paid" { DocumentState::Have } else { DocumentState::ToDo })
        }
    };
    state.unwrap_or(DocumentState::Unknown)
}

fn deadlines<'book>(
    book: &'book RuleBook,
    judge: &Judge<'_>,
    operation: Option<Operation>,
) -> Vec<DeadlineLine<'book>> {
    let Some(operation) = operation else { return Vec::new() };
    book.deadlines
        .iter()
        .filter(|deadline| deadline.operations.contains(operation))
        .filter(|deadline| !judge.holds(&deadline.unless) && judge.holds(&deadline.only_if))
        .filter_map(|deadline| Some(DeadlineLine { id: &deadline.id, date: judge.day(&deadline.date)? }))
        .collect()
}

/// The facts that rules, documents or deadlines of an operation read; without operation those of the route rules.
///
/// Answers to other facts are checked for their form and otherwise ignored.
#[must_use]
pub fn facts_read(book: &RuleBook, operation: Option<Operation>) -> Vec<FactId> {
    let set = read_set(book, operation);
    FactId::ALL.iter().copied().filter(|fact| set & fact.bit() != 0).collect()
}

fn read_set(book: &RuleBook, operation: Option<Operation>) -> u64 {
    let mut set = FactId::Operation.bit() | FactId::ApplicationDate.bit();
    let variants = |rule: &'_ Rule| match operation {
        Some(operation) => rule.variants.iter().position(|variant| variant.operations.contains(operation)),
        None => rule.destination.map(|_| 0),
    };
    for rule in book.rules.iter() {
        if let Some(variant) = variants(rule).and_then(|place| rule.variants.get(place)) {
            for fact in variant.editions.iter().flat_map(|edition| edition.facts.iter()) {
                set |= fact.bit();
            }
        }
    }
    let Some(operation) = operation else { return set };
    for document in book.documents.iter().filter(|document| document.operations.contains(operation)) {
        match document.state {
            StateFrom::Fixed(_) => {}
            StateFrom::ValidTo(fact) | StateFrom::YesNo(fact) | StateFrom::Choice(fact) | StateFrom::Paid(fact) => {
                set |= fact.bit();
            }
        }
    }
    for deadline in book.deadlines.iter().filter(|deadline| deadline.operations.contains(operation)) {
        let mut add = |fact: FactId| set |= fact.bit();
        for condition in [&deadline.unless, &deadline.only_if] {
            condition.each_fact(None, &mut add);
        }
        deadline.date.each_fact(None, &mut add);
    }
    set
}

/// The first wording of an edition that fits how it came out.
fn telling<'book>(judge: &Judge<'_>, edition: &'book Edition, status: Status) -> Option<&'book str> {
    let is_met = match status {
        Status::Met => true,
        Status::NotMet => false,
        Status::Undetermined | Status::NotApplicable => return None,
    };
    let mut fitting = edition.tellings.iter().filter(|telling| telling.met == is_met);
    fitting.find(|telling| judge.holds(&telling.when)).map(|telling| &*telling.name)
}

/// Two answers that cannot both be true are an error, if the operation reads both.
fn reject_contradictions(
    book: &RuleBook,
    operation: Option<Operation>,
    facts: &Facts,
    on: NaiveDate,
) -> Result<(), CaseError> {
    use FactId::{ApplicationDate, BirthDate, ContinuousSince, DaysIn180, EntryDate, InCountry};

    let read = read_set(book, operation);
    let day = |fact: FactId| if read & fact.bit() == 0 { None } else { facts.date(fact) };
    let with_filing = |fact: FactId| CaseError::Contradiction {
        facts: [fact, ApplicationDate],
        values: [written(facts, fact), format_date(on)],
        least: None,
    };

    if day(BirthDate).is_some_and(|born| born >= on) {
        return Err(with_filing(BirthDate));
    }
    if day(ContinuousSince).is_some_and(|since| since > on) {
        return Err(with_filing(ContinuousSince));
    }
    if facts.bool(InCountry) == Some(false) {
        return Ok(());
    }
    let Some(entry) = day(EntryDate) else { return Ok(()) };
    if entry > on {
        return Err(with_filing(EntryDate));
    }
    let least = (on - entry).num_days().min(180);
    match facts.integer(DaysIn180) {
        Some(days) if read & DaysIn180.bit() != 0 && days < least => Err(CaseError::Contradiction {
            facts: [DaysIn180, EntryDate],
            values: [written(facts, DaysIn180), written(facts, EntryDate)],
            least: Some(least),
        }),
        _ => Ok(()),
    }
}

/// An answer as scripts write it.
fn written(facts: &Facts, fact: FactId) -> String {
    match facts.answer(fact) {
        Answer::Absent => String::new(),
        Answer::Unknown => "unknown".to_owned(),
        Answer::Given(value) => value.written(fact),
    }
}

impl Value {
    /// The value as scripts, links and forms write it; a yes-or-no value as `true` or `false`.
    #[must_use]
    pub fn written(&self, fact: FactId) -> String {
        match self {
            Self::Bool(value) => value.to_string(),
            Self::Choice(place) => fact.choices().get(usize::from(*place)).copied().unwrap_or_default().to_owned(),
            Self::Country(country) => country.code().to_owned(),
            Self::Date(date) => format_date(*date),
            Self::Integer(number) => number.to_string(),
            Self::Text(text) => text.to_string(),
        }
    }
}

/// Which facts a condition reads.
impl Condition {
    /// Calls `add` for each fact in the order written, repeated ones included; the period's facts come from `period`.
    pub fn each_fact(&self, period: Option<&crate::book::Period>, add: &mut dyn FnMut(FactId)) {
        match self {
            Self::Always | Self::Never | Self::NotBroken(_) => {}
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.each_fact(period, add)),
            Self::Is(fact, _)
            | Self::OneOf(fact, _)
            | Self::NoneOf(fact, _)
            | Self::Given(fact)
            | Self::Iin(fact, crate::condition::IinTest::HasTwelveDigits | crate::condition::IinTest::IsValid)
            | Self::Mrz(fact, crate::condition::MrzTest::IsValid) => add(*fact),
            Self::Within { facts, .. } => facts.iter().for_each(|fact| add(*fact)),
            Self::NotAfter(one, other)
            | Self::Before(one, other)
            | Self::After(one, other)
            | Self::SameYear(one, other) => {
                one.each_fact(period, add);
                other.each_fact(period, add);
            }
            Self::FullAge { claim, born, .. } => {
                add(*claim);
                add(*born);
                add(FactId::ApplicationDate);
            }
            Self::Iin(fact, crate::condition::IinTest::AgreesWithBirthDate(born)) => {
                add(*fact);
                add(*born);
            }
            Self::Mrz(fact, crate::condition::MrzTest::Agrees { born, valid_to, citizenship, name }) => {
                for fact in [fact, born, valid_to, citizenship, name] {
                    add(*fact);
                }
            }
            Self::TaxEstablished => add(FactId::ApplicationDate),
            Self::CoversTax(fact) => {
                add(*fact);
                if let Some(period) = period {
                    add(period.months);
                }
            }
        }
    }
}

impl crate::date_term::DateTerm {
    pub(crate) fn each_fact(&self, period: Option<&crate::book::Period>, add: &mut dyn FnMut(FactId)) {
        match (self.anchor, period) {
            (crate::date_term::Anchor::Fact(fact), _) => add(fact),
            (crate::date_term::Anchor::PeriodEnd, Some(period)) => {
                period.start.each_fact(None, add);
                add(period.months);
            }
            (crate::date_term::Anchor::PeriodEnd, None) => {}
        }
    }
}
