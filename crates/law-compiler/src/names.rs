//! Turns the names that files use into what they stand for, and reports those that stand for nothing.

use chrono::NaiveDate;
use ruqsat_eligibility::{FactId, LawDay, Operation, Operations};
use toml::value::Datetime;

use crate::diagnostic::Diagnostic;
use crate::raw::RawBook;

/// Looks names up, and remembers where it is for the diagnostics.
pub(crate) struct Names<'a> {
    pub(crate) raw: &'a RawBook,
    pub(crate) diagnostics: &'a mut Vec<Diagnostic>,
    pub(crate) file: String,
    pub(crate) key: String,
}

impl Names<'_> {
    /// Reports something about the entry at hand.
    pub(crate) fn report(&mut self, cause: impl Into<String>, remedy: impl Into<String>) {
        self.diagnostics.push(Diagnostic::new(&self.file, self.key.clone(), cause, remedy));
    }

    /// The day of a plain date.
    pub(crate) fn day(&mut self, written: &Datetime) -> LawDay {
        let date = written
            .date
            .filter(|_| written.time.is_none() && written.offset.is_none())
            .and_then(|date| NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into()));
        if date.is_none() {
            self.report(format!("{written} is not a plain date"), "write it as 2026-01-01");
        }
        LawDay::from(date.unwrap_or_default())
    }

    /// The fact with an id.
    pub(crate) fn fact(&mut self, id: &str) -> Option<FactId> {
        let fact = FactId::from_id(id);
        if fact.is_none() {
            let topic = id.split_once('.').map_or(id, |(topic, _)| topic);
            let near: Vec<_> = FactId::ALL.iter().map(|fact| fact.id()).filter(|id| id.starts_with(topic)).collect();
            self.report(
                format!("there is no fact `{id}`"),
                match near.is_empty() {
                    true => "facts are declared in crates/eligibility/src/facts.rs".to_owned(),
                    false => format!("use {}", one_of(&near)),
                },
            );
        }
        fact
    }

    /// The operations with these names.
    pub(crate) fn operations(&mut self, names: &[String]) -> Operations {
        if names.is_empty() {
            self.report("no operation is named, so it is never reached", "name at least one operation");
        }
        let found: Vec<_> = names.iter().filter_map(|name| self.operation(name)).collect();
        Operations::of(&found)
    }

    /// The operation with a name.
    pub(crate) fn operation(&mut self, name: &str) -> Option<Operation> {
        let operation = Operation::from_word(name);
        if operation.is_none() {
            let words: Vec<_> = Operation::ALL.iter().map(|operation| operation.word()).collect();
            self.report(format!("there is no operation `{name}`"), format!("use {}", one_of(&words)));
        }
        operation
    }

    /// The place of a rule in the order of the book.
    pub(crate) fn rule(&mut self, id: &str) -> u8 {
        let place = self.raw.head.order.iter().position(|known| known == id);
        if place.is_none() {
            self.report(format!("there is no rule `{id}` in the order of the book"), "name a rule of the order");
        }
        place_of(place)
    }

    /// The place of a parameter.
    pub(crate) fn parameter(&mut self, id: &str) -> u8 {
        let place = self.raw.parameters.iter().position(|(_, parameter)| parameter.id == id);
        if place.is_none() {
            self.report(format!("there is no parameter `{id}`"), "add it below data/parameters");
        }
        place_of(place)
    }

    /// The places of the records that `key` names; at least one.
    pub(crate) fn records(&mut self, key: &str, ids: &[String]) -> Vec<u8> {
        if ids.is_empty() {
            self.report(format!("it has no `{key}`"), "add the ids of the records that say so");
        }
        let mut places = Vec::new();
        for id in ids {
            match self.raw.records.iter().position(|(_, record)| record.id == *id) {
                Some(place) => places.push(place_of(Some(place))),
                None => self.report(format!("there is no record `{id}`"), "add it below data/records or mend the id"),
            }
        }
        places
    }

    /// The one of `all` that has this word.
    pub(crate) fn word<T: Copy>(&mut self, what: &str, word: &str, all: &[T], of: fn(T) -> &'static str) -> Option<T> {
        let found = all.iter().copied().find(|item| of(*item) == word);
        if found.is_none() {
            let words: Vec<_> = all.iter().map(|item| of(*item)).collect();
            self.report(format!("`{word}` is no {what}"), format!("use {}", one_of(&words)));
        }
        found
    }
}

/// Words to choose from, as a sentence has them.
pub(crate) fn one_of(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [word] => (*word).to_owned(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
    }
}

/// Books have less than 256 entries of each kind; more would be reported as a missing one.
fn place_of(place: Option<usize>) -> u8 {
    place.and_then(|place| u8::try_from(place).ok()).unwrap_or(u8::MAX)
}
