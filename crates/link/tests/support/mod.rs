//! Cases to make links of: the acceptance cases, and any combination of the samples of each fact.

#![allow(dead_code, clippy::disallowed_methods, reason = "each test program uses a part; a test may read files")]

#[path = "../../../rulebook/tests/support/samples.rs"]
pub(crate) mod samples;

use proptest::prelude::*;
use ruqsat_eligibility::{CaseInput, FactId, Facts, InputValue};
use ruqsat_link::{LinkFact, Selection};

/// The acceptance cases by name.
pub(crate) fn acceptance() -> Vec<(String, Facts)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/cases");
    let mut cases: Vec<_> = std::fs::read_dir(folder)
        .expect("there are cases")
        .map(|entry| {
            let text = std::fs::read_to_string(entry.expect("readable").path()).expect("readable");
            let file: serde_json::Value = serde_json::from_str(&text).expect("JSON");
            let input: CaseInput = serde_json::from_value(file["case"].clone()).expect("a case");
            (file["name"].as_str().expect("a name").to_owned(), input.facts().expect("answers with their form"))
        })
        .collect();
    cases.sort_by(|(one, _), (other, _)| one.cmp(other));
    assert!(cases.len() >= 40);
    cases
}

/// The facts written as JSON.
pub(crate) fn facts(json: &str) -> Facts {
    let input: CaseInput = serde_json::from_str(json).expect("a case");
    input.facts().expect("answers with their form")
}

/// Any case: each fact absent, unknown, or one of its samples.
pub(crate) fn any_case() -> impl Strategy<Value = Facts> {
    proptest::collection::vec(any::<usize>(), FactId::ALL.len()).prop_map(|places| {
        let mut facts = Facts::default();
        for (fact, place) in FactId::ALL.iter().zip(places) {
            samples::set(&mut facts, *fact, place % samples::count(*fact));
        }
        facts
    })
}

/// Any selection out of everything, with any ticks.
pub(crate) fn any_selection() -> impl Strategy<Value = Selection> {
    (any::<u64>(), any::<u64>()).prop_map(|(taken, ticked)| {
        LinkFact::all().enumerate().fold(Selection::everything(), |selection, (place, fact)| {
            match (taken >> place & 1, ticked >> place & 1) {
                (0, _) => selection.without(fact),
                (_, 0) => selection,
                _ => selection.tick(fact),
            }
        })
    })
}

/// Everything, all sensitive facts ticked.
pub(crate) fn all_ticked() -> Selection {
    LinkFact::all().fold(Selection::everything(), Selection::tick)
}

/// A case in which every fact has an answer, each as long as it can be written.
pub(crate) fn longest(operation: &str) -> Facts {
    let mut facts = Facts::default();
    for &fact in FactId::ALL {
        let value = match fact.kind() {
            ruqsat_eligibility::FactKind::Bool => InputValue::Bool(true),
            ruqsat_eligibility::FactKind::Choice(words) => InputValue::Text((*words.last().expect("words")).to_owned()),
            ruqsat_eligibility::FactKind::Country => InputValue::Text("ZWE".to_owned()),
            ruqsat_eligibility::FactKind::Date => InputValue::Text("9999-12-31".to_owned()),
            ruqsat_eligibility::FactKind::Integer { max, .. } => InputValue::Integer(max),
            ruqsat_eligibility::FactKind::Money => InputValue::Integer(9_007_199_254_740_991),
            ruqsat_eligibility::FactKind::Text => InputValue::Text("X".repeat(90)),
        };
        facts.set_input(fact, &value).expect("it has the form");
    }
    let filed = [(FactId::Operation, operation), (FactId::ApplicationDate, samples::ON)];
    for (fact, value) in
        filed.into_iter().chain([(FactId::EntryDate, "0001-01-01"), (FactId::ContinuousSince, "0001-01-01")])
    {
        facts.set_input(fact, &InputValue::Text(value.to_owned())).expect("it has the form");
    }
    facts
}
