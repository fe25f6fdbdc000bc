//! What a reviewer could overlook: gaps, overlaps, loops, dead entries, weak sources.

use std::collections::{BTreeMap, BTreeSet};

use ruqsat_eligibility::{Anchor, Condition, DateTerm, Effect, Grade, LawDay, Operation, Operations, Rule, RuleBook};

use crate::diagnostic::Diagnostic;
use crate::raw::{self, RawBook};
use crate::rules::starts;

pub(crate) fn check(raw: &RawBook, book: &RuleBook, diagnostics: &mut Vec<Diagnostic>) {
    let mut checker = Checker { raw, book, diagnostics };
    checker.head();
    checker.repeated_ids();
    checker.addresses();
    checker.parameters();
    for (place, rule) in book.rules.iter().enumerate() {
        checker.rule(place, rule);
    }
    checker.dated_documents();
    checker.deadlines();
}

struct Checker<'a> {
    raw: &'a RawBook,
    book: &'a RuleBook,
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl Checker<'_> {
    fn report(&mut self, file: &str, key: impl Into<String>, cause: impl Into<String>, remedy: &str) {
        self.diagnostics.push(Diagnostic::new(file, key, cause, remedy));
    }

    fn head(&mut self) {
        if self.book.covered.from > self.book.covered.to {
            self.report(raw::BOOK, "`covered`", "it ends before it begins", "exchange the days");
        }
        let order = &self.raw.head.order;
        let mut seen = BTreeSet::new();
        for id in order {
            if !seen.insert(id) {
                self.report(raw::BOOK, "`order`", format!("it names `{id}` twice"), "name each rule once");
            }
            if !self.raw.rules.iter().any(|(_, rule)| rule.id == *id) {
                self.report(
                    raw::BOOK,
                    "`order`",
                    format!("there is no rule `{id}`"),
                    "write the rule below data/rules",
                );
            }
        }
        for (file, rule) in &self.raw.rules {
            if !order.contains(&rule.id) {
                let key = format!("rule `{}`", rule.id);
                self.report(file, key, "it is never reached", "name it in the `order` of data/book.toml");
            }
        }
    }

    fn repeated_ids(&mut self) {
        let raw = self.raw;
        let mut ids: Vec<(&str, &str, &str)> = Vec::new();
        ids.extend(raw.acts.iter().map(|(file, act)| (file.as_str(), "act", act.id.as_str())));
        ids.extend(raw.records.iter().map(|(file, record)| (file.as_str(), "record", record.id.as_str())));
        ids.extend(raw.parameters.iter().map(|(file, item)| (file.as_str(), "parameter", item.id.as_str())));
        ids.extend(raw.rules.iter().map(|(file, rule)| (file.as_str(), "rule", rule.id.as_str())));
        ids.extend(raw.documents.iter().map(|document| (raw::DOCUMENTS, "document", document.id.as_str())));
        ids.extend(raw.deadlines.iter().map(|deadline| (raw::DEADLINES, "deadline", deadline.id.as_str())));
        ids.extend(raw.periods.iter().map(|period| (raw::PERIODS, "period of", period.operation.as_str())));
        let mut seen = BTreeMap::new();
        for (file, kind, id) in &ids {
            if let Some(first) = seen.insert((kind, id), file) {
                let cause = format!("the id is taken already in {first}");
                self.report(file, format!("{kind} `{id}`"), cause, "choose another id or remove one entry");
            }
        }
        for kind in ["act", "record", "parameter", "rule", "document", "deadline"] {
            let count = ids.iter().filter(|(_, known, _)| *known == kind).count();
            if count > usize::from(u8::MAX) {
                self.report("data", format!("entries of kind {kind}"), format!("{count} are too many"), "keep to 255");
            }
        }
    }

    fn addresses(&mut self) {
        for (file, act) in &self.raw.acts {
            let proper = act.url.is_empty() || act.url.starts_with("https://") || act.url.starts_with("http://");
            if !proper || act.url.chars().any(char::is_whitespace) {
                let cause = format!("`{}` is no web address", act.url);
                self.report(file, format!("act `{}`", act.id), cause, "write it from https:// on, or leave it out");
            }
        }
    }

    fn parameters(&mut self) {
        for ((file, written), parameter) in self.raw.parameters.iter().zip(self.book.parameters.iter()) {
            let key = format!("parameter `{}`", parameter.id);
            if !["KZT", "MCI per month"].contains(&written.unit.as_str()) {
                let cause = format!("`{}` is no known unit", written.unit);
                self.report(file, key.clone(), cause, "use KZT or MCI per month");
            }
            self.editions(file, &key, &starts(&parameter.editions, |edition| edition.from));
            for edition in parameter.editions.iter().filter(|edition| edition.value.is_some()) {
                if !self.is_strong(&edition.basis) {
                    let key = format!("{key}, value from {}", edition.from.date());
                    self.report(file, key, "it rests on sources of grade C or D alone", "find a better source");
                }
            }
        }
    }

    /// Whether a source is good enough to decide by; where none is named, that alone is reported.
    fn is_strong(&self, basis: &[u8]) -> bool {
        basis.is_empty()
            || basis.iter().filter_map(|&place| self.book.record(place)).any(|record| record.grade <= Grade::B)
    }

    /// Start days must ascend from the first covered day on.
    fn editions(&mut self, file: &str, key: &str, starts: &[LawDay]) {
        let covered = &self.book.covered;
        match starts.first() {
            None => self.report(file, key, "it has no edition", "write one from the first covered day"),
            Some(first) if *first > covered.from => {
                let cause = format!("nothing is in force from {} to {}", covered.from.date(), first.date());
                self.report(file, key, cause, "write an edition for that time, if need be one that says so");
            }
            Some(_) => {}
        }
        for pair in starts.windows(2) {
            let [one, next] = pair else { continue };
            if one == next {
                let cause = format!("two editions start on {}", one.date());
                self.report(file, key, cause, "keep one of them or mend a date");
            } else if one > next {
                let cause = format!("the edition from {} stands after that from {}", next.date(), one.date());
                self.report(file, key, cause, "write the editions in the order of their dates");
            }
        }
        if let Some([early, _]) =
            starts.windows(2).find(|pair| matches!(pair, [one, next] if one < next && *next <= covered.from))
        {
            let cause = format!("the edition from {} is never reached", early.date());
            self.report(file, key, cause, "remove it, or cover its time");
        }
        if let Some(late) = starts.iter().find(|start| **start > covered.to) {
            let cause = format!("the edition from {} is never reached", late.date());
            self.report(file, key, cause, "extend the covered time or remove the edition");
        }
    }

    fn rule(&mut self, place: usize, rule: &Rule) {
        let raw = self.raw;
        let Some((file, written)) = raw.rules.iter().find(|(_, written)| written.id == *rule.id) else { return };
        let key = format!("rule `{}`", rule.id);
        if rule.variants.is_empty() {
            self.report(file, key.clone(), "it has no variant, so it is never reached", "write one for its operations");
        }
        let mut seen = Operations::default();
        for variant in rule.variants.iter() {
            if seen.overlap(variant.operations) {
                self.report(file, key.clone(), "two variants share an operation", "name each operation once");
            }
            seen.bits |= variant.operations.bits;
            self.editions(file, &key, &starts(&variant.editions, |edition| edition.from));
            let external = variant.editions.iter().any(|edition| edition.effect == Effect::External);
            let may_apply = !external && !variant.editions.is_empty();
            if may_apply && variant.editions.iter().all(|edition| edition.applies == Condition::Never) {
                self.report(
                    file,
                    key.clone(),
                    "it never applies, so it is never reached",
                    "mend `applies` or remove it",
                );
            }
            for edition in variant.editions.iter() {
                let key = format!("{key}, edition from {}", edition.from.date());
                let needs_strength = matches!(edition.effect, Effect::Route | Effect::Bar | Effect::Prepare);
                if needs_strength && !self.is_strong(&edition.basis) {
                    let cause = format!("a {} rule rests on sources of grade C or D alone", edition.effect.word());
                    self.report(file, key.clone(), cause, "find a better source, or let the rule only verify");
                }
                match (edition.effect, &written.destination) {
                    (Effect::Route, None) => {
                        self.report(file, key.clone(), "a route rule has no `destination`", "name where it leads");
                    }
                    (Effect::Route, Some(_)) | (_, None) => {}
                    (other, Some(_)) => {
                        let cause = format!("a {} rule has a `destination`", other.word());
                        self.report(file, key.clone(), cause, "take it out, or let the rule route");
                    }
                }
                let tellings = edition.tellings.iter().map(|telling| &telling.when);
                for condition in [&edition.applies, &edition.met].into_iter().chain(tellings) {
                    self.references(file, &key, place, variant.operations, condition);
                }
            }
        }
    }

    /// Rules may hang on earlier rules of the same operations, and on the period where there is one.
    fn references(&mut self, file: &str, key: &str, own: usize, operations: Operations, condition: &Condition) {
        match condition {
            Condition::All(parts) | Condition::Any(parts) => {
                for part in parts.iter() {
                    self.references(file, key, own, operations, part);
                }
            }
            Condition::NotBroken(place) => {
                let other = usize::from(*place);
                let Some(rule) = self.book.rules.get(other) else { return };
                if other >= own {
                    let cause = if self.reaches(other, own) {
                        format!("it hangs on `{}`, which hangs on it: a cycle", rule.id)
                    } else {
                        format!("it hangs on `{}`, which comes later", rule.id)
                    };
                    self.report(file, key, cause, "hang it on an earlier rule");
                }
                let covered = rule.variants.iter().fold(0, |bits, variant| bits | variant.operations.bits);
                if operations.bits & !covered != 0 {
                    let cause = format!("`{}` does not exist in every operation of this variant", rule.id);
                    self.report(file, key, cause, "split the variant by operation");
                }
            }
            Condition::CoversTax(_) => self.needs_period(file, key, operations),
            Condition::NotAfter(one, other)
            | Condition::Before(one, other)
            | Condition::After(one, other)
            | Condition::SameYear(one, other)
                if in_period(one) || in_period(other) =>
            {
                self.needs_period(file, key, operations);
            }
            _ => {}
        }
    }

    fn needs_period(&mut self, file: &str, key: &str, operations: Operations) {
        for operation in Operation::ALL.iter().filter(|operation| operations.contains(**operation)) {
            if self.book.period(*operation).is_none() {
                let cause = format!("it needs the period asked for, but `{}` asks for none", operation.word());
                self.report(file, key, cause, "leave that operation out, or write its period in data/periods.toml");
            }
        }
    }

    /// Whether the rule at `from` hangs, directly or not, on the rule at `to`.
    fn reaches(&self, from: usize, to: usize) -> bool {
        let mut open = vec![from];
        let mut seen = BTreeSet::new();
        while let Some(place) = open.pop() {
            if place == to {
                return true;
            }
            if seen.insert(place)
                && let Some(rule) = self.book.rules.get(place)
            {
                for edition in rule.variants.iter().flat_map(|variant| variant.editions.iter()) {
                    hangs_on(&edition.applies, &mut open);
                    hangs_on(&edition.met, &mut open);
                }
            }
        }
        false
    }

    fn dated_documents(&mut self) {
        for document in self.book.documents.iter() {
            let key = format!("document `{}`", document.id);
            self.editions(raw::DOCUMENTS, &key, &starts(&document.editions, |edition| edition.from));
        }
    }

    fn deadlines(&mut self) {
        let book = self.book;
        for deadline in book.deadlines.iter() {
            let key = format!("deadline `{}`", deadline.id);
            for condition in [&deadline.unless, &deadline.only_if] {
                self.references(raw::DEADLINES, &key, book.rules.len(), deadline.operations, condition);
            }
            if in_period(&deadline.date) {
                self.needs_period(raw::DEADLINES, &key, deadline.operations);
            }
        }
    }
}

fn in_period(term: &DateTerm) -> bool {
    term.anchor == Anchor::PeriodEnd
}

fn hangs_on(condition: &Condition, places: &mut Vec<usize>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| hangs_on(part, places)),
        Condition::NotBroken(place) => places.push(usize::from(*place)),
        _ => {}
    }
}
