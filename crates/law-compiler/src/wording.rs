//! Every entry that a person may see has its words.

use std::collections::BTreeSet;

use ruqsat_eligibility::{Condition, Destination, Effect, FactId, FactKind, Rule, RuleBook};

use crate::cited::cited_records;
use crate::diagnostic::Diagnostic;
use crate::raw::{self, RawBook};

/// Name of the message about a rule: dots become hyphens.
#[must_use]
pub fn rule_key(id: &str) -> String {
    format!("rule-{}", id.replace('.', "-"))
}

/// Name of the message that puts a record into words.
#[must_use]
pub fn record_key(id: &str) -> String {
    format!("record-{}", id.to_lowercase())
}

/// Name of the message that says where in an act a record stands, for records that an article alone does not tell.
pub(crate) fn locator_key(id: &str) -> String {
    format!("locator-{}", id.to_lowercase())
}

/// Whether a record's place is articles and points in figures, which every language writes by itself.
#[must_use]
pub fn is_in_figures(article: &str) -> bool {
    let figures = article.strip_prefix("art. ").or_else(|| article.strip_prefix("arts. "));
    article.is_empty() || figures.is_some_and(|rest| rest.chars().all(|sign| "0123456789(), -".contains(sign)))
}

pub(crate) fn check(
    raw: &RawBook,
    book: &RuleBook,
    has_wording: &dyn Fn(&str) -> bool,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut need = |file: &str, entry: String, key: String| {
        if !has_wording(&key) {
            let cause = format!("it has no wording `{key}`");
            diagnostics.push(Diagnostic::new(file, entry, cause, "write the message below locales/en"));
        }
    };
    for rule in book.rules.iter() {
        let file = raw.rules.iter().find(|(_, written)| written.id == *rule.id).map_or(raw::BOOK, |(file, _)| file);
        for key in keys_of(rule) {
            need(file, format!("rule `{}`", rule.id), key);
        }
    }
    for (file, record) in &raw.records {
        need(file, format!("record `{}`", record.id), record_key(&record.id));
    }
    let cited: BTreeSet<_> =
        cited_records(book).into_iter().filter_map(|place| book.record(place)).map(|record| &*record.id).collect();
    for (file, record) in &raw.records {
        if cited.contains(&*record.id) && !is_in_figures(&record.article) {
            need(file, format!("record `{}`", record.id), locator_key(&record.id));
        }
    }
    for (file, act) in &raw.acts {
        need(file, format!("act `{}`", act.id), format!("act-{}", act.id));
    }
    for document in book.documents.iter() {
        for key in [format!("document-{}", document.id), format!("document-{}.what", document.id)] {
            need(raw::DOCUMENTS, format!("document `{}`", document.id), key);
        }
    }
    for deadline in book.deadlines.iter() {
        for key in [format!("deadline-{}", deadline.id), format!("deadline-{}.why", deadline.id)] {
            need(raw::DEADLINES, format!("deadline `{}`", deadline.id), key);
        }
    }
    for destination in Destination::ALL {
        for part in ["", ".what", ".where"] {
            let key = format!("destination-{}{part}", destination.word());
            need(raw::BOOK, format!("destination `{}`", destination.word()), key);
        }
    }
    for &fact in FactId::ALL {
        for key in fact_keys(fact) {
            need(raw::BOOK, format!("fact `{}`", fact.id()), key);
        }
    }
}

fn keys_of(rule: &Rule) -> Vec<String> {
    let name = rule_key(&rule.id);
    let mut keys = vec![name.clone(), format!("{name}.why"), format!("{name}.do")];
    for edition in rule.variants.iter().flat_map(|variant| variant.editions.iter()) {
        if edition.effect == Effect::External {
            keys.push(format!("{name}.open"));
            keys.push(format!("{name}.ask"));
            continue;
        }
        if edition.met != Condition::Never {
            keys.push(format!("{name}.met"));
        }
        if edition.tellings.iter().all(|telling| telling.met) {
            keys.push(format!("{name}.not-met"));
        }
        keys.extend(edition.tellings.iter().map(|telling| format!("{name}.{}", telling.part())));
        if edition.effect == Effect::Verify {
            keys.push(format!("{name}.ask"));
        }
    }
    keys.sort();
    keys.dedup();
    keys
}

fn fact_keys(fact: FactId) -> Vec<String> {
    let name = format!("fact-{}", fact.id().replace('.', "-"));
    let mut keys = vec![name.clone(), format!("{name}.question"), format!("{name}.hint")];
    match fact.kind() {
        FactKind::Bool => keys.extend(["yes", "no"].map(|word| format!("{name}.option-{word}"))),
        FactKind::Choice(words) => keys.extend(words.iter().map(|word| format!("{name}.option-{word}"))),
        _ => {}
    }
    keys
}
