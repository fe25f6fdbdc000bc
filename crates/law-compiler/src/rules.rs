//! Puts the book together.

use std::borrow::Cow;

use ruqsat_eligibility::{
    Act, Condition, Covered, Deadline, Destination, Document, DocumentEdition, DocumentState, Edition, Effect, FactId,
    Grade, How, IndexEdition, LawDay, Limit, Operation, Parameter, Period, Record, Rule, RuleBook, StateFrom, Tax,
    Telling, Variant,
};

use crate::conditions::{Limits, Wanted};
use crate::diagnostic::Diagnostic;
use crate::list;
use crate::names::Names;
use crate::raw::{self, RawBook};

fn text(id: &str) -> Cow<'static, str> {
    Cow::Owned(id.to_owned())
}

/// Makes the book; entries with mistakes are reported and stand in as well as they can.
pub(crate) fn assemble(raw: &RawBook, diagnostics: &mut Vec<Diagnostic>) -> RuleBook {
    let mut names = Names { raw, diagnostics, file: raw::BOOK.to_owned(), key: "the book".to_owned() };
    let covered = Covered { from: names.day(&raw.head.covered.from), to: names.day(&raw.head.covered.to) };
    let known_on = names.day(&raw.head.known_on);
    let acts = raw.acts.iter().map(|(file, act)| {
        at(&mut names, file, format!("act `{}`", act.id));
        Act { id: text(&act.id), url: text(&act.url), known_on: names.day(&act.known_on) }
    });
    let acts = acts.collect();
    let records = records(&mut names, raw);
    let parameters = raw.parameters.iter().map(|(file, parameter)| {
        at(&mut names, file, format!("parameter `{}`", parameter.id));
        Parameter { id: text(&parameter.id), editions: list(parameter_editions(&mut names, parameter)) }
    });
    let parameters = parameters.collect();
    let periods = periods(&mut names, raw);
    let tax = tax(&mut names, raw);
    let documents = raw.documents.iter().map(|document| self::document(&mut names, document)).collect();
    let deadlines = raw.deadlines.iter().filter_map(|deadline| self::deadline(&mut names, deadline)).collect();
    let mut book = RuleBook {
        covered,
        known_on,
        acts: list(acts),
        records: list(records),
        parameters: list(parameters),
        periods: list(periods),
        tax,
        rules: list(Vec::new()),
        documents: list(documents),
        deadlines: list(deadlines),
    };
    let rules = raw.head.order.iter().filter_map(|id| {
        let (file, rule) = raw.rules.iter().find(|(_, rule)| rule.id == *id)?;
        Some(self::rule(&mut names, &book, file, rule))
    });
    book.rules = list(rules.collect());
    book
}

fn at(names: &mut Names<'_>, file: &str, key: String) {
    file.clone_into(&mut names.file);
    names.key = key;
}

fn records(names: &mut Names<'_>, raw: &RawBook) -> Vec<Record> {
    let mut records = Vec::new();
    for (file, record) in &raw.records {
        at(names, file, format!("record `{}`", record.id));
        let act = raw.acts.iter().position(|(_, act)| act.id == record.act);
        if act.is_none() {
            names.report(format!("there is no act `{}`", record.act), "add it to data/acts.toml or mend the id");
        }
        records.push(Record {
            id: text(&record.id),
            act: act.and_then(|place| u8::try_from(place).ok()).unwrap_or(u8::MAX),
            article: text(&record.article),
            grade: names.word("grade", &record.grade, Grade::ALL, Grade::word).unwrap_or(Grade::A),
        });
    }
    records
}

fn parameter_editions(names: &mut Names<'_>, parameter: &raw::Parameter) -> Vec<IndexEdition> {
    let mut editions = Vec::new();
    let key = names.key.clone();
    for value in &parameter.value {
        names.key = format!("{key}, value from {}", value.from);
        match (value.value, value.not_established) {
            (Some(number), false) if number > 0 => {}
            (Some(number), false) => {
                names.report(format!("{number} is no value in {}", parameter.unit), "write a positive whole number");
            }
            (None, true) => {}
            (Some(_), true) | (None, false) => names.report(
                "it has both or neither of `value` and `not_established`",
                "write the value that the source sets, or `not_established = true`",
            ),
        }
        editions.push(IndexEdition {
            from: names.day(&value.from),
            value: value.value,
            basis: list(names.records("source", &value.source)),
        });
    }
    names.key = key;
    editions
}

fn periods(names: &mut Names<'_>, raw: &RawBook) -> Vec<Period> {
    let mut periods = Vec::new();
    for period in &raw.periods {
        at(names, raw::PERIODS, format!("period of `{}`", period.operation));
        names.records("source", &period.source);
        let start = names.date(&period.start, &mut Limits::new());
        let operation = names.operation(&period.operation);
        let months = names.fact_of(&period.months, Wanted::Number).unwrap_or(FactId::Months);
        let limited_by = names.rule(&period.limited_by);
        if let (Some(operation), Some(start)) = (operation, start) {
            periods.push(Period { operation, start, months, limited_by });
        }
    }
    periods
}

fn tax(names: &mut Names<'_>, raw: &RawBook) -> Tax {
    at(names, raw::TAX, "the advance tax".to_owned());
    names.records("source", &raw.tax.source);
    for (id, unit) in [(&raw.tax.index, "KZT"), (&raw.tax.multiplier, "MCI per month")] {
        if let Some((_, parameter)) = raw.parameters.iter().find(|(_, parameter)| parameter.id == **id)
            && parameter.unit != unit
        {
            names.report(format!("`{id}` is in {}, not in {unit}", parameter.unit), "name a parameter of that unit");
        }
    }
    Tax {
        index: names.parameter(&raw.tax.index),
        multiplier: names.parameter(&raw.tax.multiplier),
        paid: names.rule(&raw.tax.paid),
    }
}

fn rule(names: &mut Names<'_>, book: &RuleBook, file: &str, rule: &raw::Rule) -> Rule {
    at(names, file, format!("rule `{}`", rule.id));
    let basis = names.records("basis", &rule.basis);
    let grade = basis.iter().filter_map(|&place| book.record(place)).map(|record| record.grade).max();
    let destination =
        rule.destination.as_ref().and_then(|word| names.word("destination", word, Destination::ALL, Destination::word));
    let mut variants = Vec::new();
    for variant in &rule.variant {
        let operations = names.operations(&variant.operations);
        let period = Operation::ALL
            .iter()
            .filter(|operation| operations.contains(**operation))
            .find_map(|operation| book.period(*operation));
        let editions = variant.edition.iter().map(|edition| self::edition(names, rule, edition, period)).collect();
        variants.push(Variant { operations, editions: list(editions) });
    }
    Rule {
        id: text(&rule.id),
        destination,
        basis: list(basis),
        grade: grade.unwrap_or(Grade::D),
        variants: list(variants),
    }
}

fn edition(names: &mut Names<'_>, rule: &raw::Rule, edition: &raw::Edition, period: Option<&Period>) -> Edition {
    let key = names.key.clone();
    names.key = format!("{key}, edition from {}", edition.from);
    let mut limits = Limits::new();
    let effect = names.word("effect", &edition.effect, Effect::ALL, Effect::word).unwrap_or(Effect::Note);
    // What cannot be read applies always, so that it is not said to be out of reach as well.
    let applies = edition.applies.as_ref().and_then(|applies| names.try_condition(applies, &mut limits));
    let applies = applies.unwrap_or(Condition::Always);
    let met = match (&edition.met, effect) {
        (Some(met), effect) if effect != Effect::External => names.condition(met, &mut limits),
        (None, Effect::External) => Condition::Never,
        (Some(_), _) => {
            names.report("an external rule is never met", "leave `met` out");
            Condition::Never
        }
        (None, _) => {
            names.report("it does not say when it is `met`", "write the condition, or \"never\"");
            Condition::Never
        }
    };
    let basis = names.records("source", &edition.source);
    if let Some(stranger) = edition.source.iter().find(|id| !rule.basis.contains(id))
        && !rule.basis.is_empty()
    {
        names.report(format!("`{stranger}` is not among the `basis` of the rule"), "add it there");
    }
    let tellings = edition
        .telling
        .iter()
        .map(|telling| Telling {
            name: text(&telling.name),
            met: telling.met,
            when: names.condition(&telling.when, &mut Limits::new()),
        })
        .collect();
    let from = names.day(&edition.from);
    names.key = key;
    Edition {
        from,
        name: edition.name.as_deref().map(text),
        effect,
        facts: list(facts_of([&applies, &met], period)),
        applies,
        met,
        tellings: list(tellings),
        limits: limits.into_iter().map(|(name, value)| Limit { name: text(name), value }).collect(),
        basis: list(basis),
    }
}

/// The facts that conditions read, each once, in the order written.
fn facts_of(conditions: [&Condition; 2], period: Option<&Period>) -> Vec<FactId> {
    let mut facts = Vec::new();
    for condition in conditions {
        condition.each_fact(period, &mut |fact| {
            if !facts.contains(&fact) {
                facts.push(fact);
            }
        });
    }
    facts
}

fn document(names: &mut Names<'_>, document: &raw::Document) -> Document {
    at(names, raw::DOCUMENTS, format!("document `{}`", document.id));
    let state = document_state(names, &document.state);
    let editions = document
        .how
        .iter()
        .map(|edition| DocumentEdition {
            from: names.day(&edition.from),
            how: names.word("way of giving", &edition.how, How::ALL, How::word).unwrap_or(How::Upload),
            our_reading: edition.our_reading,
            basis: list(names.records("source", &edition.source)),
        })
        .collect();
    Document {
        id: text(&document.id),
        operations: names.operations(&document.operations),
        state: state.unwrap_or(StateFrom::Fixed(DocumentState::Unknown)),
        editions: list(editions),
    }
}

fn document_state(names: &mut Names<'_>, state: &raw::State) -> Option<StateFrom> {
    match state {
        raw::State::Fixed(word) => {
            names.word("state", word, DocumentState::ALL, DocumentState::word).map(StateFrom::Fixed)
        }
        raw::State::ValidTo(fact) => names.fact_of(fact, Wanted::Date).map(StateFrom::ValidTo),
        raw::State::YesNo(fact) => names.fact_of(fact, Wanted::YesNo).map(StateFrom::YesNo),
        raw::State::Choice(fact) => {
            names.fact_among(fact, |word| DocumentState::from_word(word).is_some()).map(StateFrom::Choice)
        }
        raw::State::Paid(fact) => {
            names.fact_among(fact, |word| ["not_paid", "paid"].contains(&word)).map(StateFrom::Paid)
        }
    }
}

fn deadline(names: &mut Names<'_>, deadline: &raw::Deadline) -> Option<Deadline> {
    at(names, raw::DEADLINES, format!("deadline `{}`", deadline.id));
    let limits = &mut Limits::new();
    let basis = names.records("source", &deadline.source);
    Some(Deadline {
        id: text(&deadline.id),
        operations: names.operations(&deadline.operations),
        unless: deadline.unless.as_ref().map_or(Condition::Never, |unless| names.condition(unless, limits)),
        only_if: deadline.only_if.as_ref().map_or(Condition::Always, |only_if| names.condition(only_if, limits)),
        date: names.date(&deadline.date, limits)?,
        basis: list(basis),
    })
}

/// Used by the checks: the first day of each edition in the order written.
pub(crate) fn starts<T>(editions: &[T], from: impl Fn(&T) -> LawDay) -> Vec<LawDay> {
    editions.iter().map(from).collect()
}
