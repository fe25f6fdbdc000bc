//! The law, case by case: every scenario file gives the result that it states.

mod support;

use std::collections::{BTreeMap, BTreeSet};

use ruqsat_eligibility::{Condition, Effect, Report, Rule, Status};
use ruqsat_rulebook::book;
use support::{Expect, Scenario};

fn ids(items: &[ruqsat_eligibility::FactId]) -> Vec<&'static str> {
    items.iter().map(|fact| fact.id()).collect()
}

/// What the report has, in the words of the scenario; one line for each difference.
fn differences(expect: &Expect, report: &Report<'_>) -> Vec<String> {
    let mut found = Vec::new();
    let mut compare = |what: &str, expected: String, got: String| {
        if expected != got {
            found.push(format!("{what}: expected {expected}, got {got}"));
        }
    };
    if let Some(verdict) = &expect.verdict {
        compare("verdict", verdict.clone(), report.verdict.word().to_owned());
    }
    if let Some(destination) = &expect.destination {
        let got = report.destination.map_or("none", |destination| destination.word());
        compare("destination", destination.clone(), got.to_owned());
    }
    if let Some(not_met) = &expect.not_met {
        let got: Vec<_> = report
            .findings
            .iter()
            .filter(|finding| finding.status == Status::NotMet)
            .map(|finding| finding.rule)
            .collect();
        compare("not_met", format!("{not_met:?}"), format!("{got:?}"));
    }
    for (rule, status) in &expect.status {
        let got = report.finding(rule).map_or("not listed", |finding| finding.status.word());
        compare(rule, status.clone(), got.to_owned());
    }
    if let Some(missing) = &expect.missing {
        compare("missing", format!("{missing:?}"), format!("{:?}", ids(&report.missing)));
    }
    if let Some(unknown) = &expect.unknown {
        compare("unknown", format!("{unknown:?}"), format!("{:?}", ids(&report.unknown)));
    }
    if let Some(due) = &expect.due_tenge {
        let got = report.tax.map_or_else(|| "\"none\"".to_owned(), |tax| tax.due_tenge.0.to_string());
        compare("due_tenge", due.to_string(), got);
    }
    if let Some(payment) = &expect.payment {
        let got = report.payment.as_ref().map_or("none", |payment| payment.advice.word());
        compare("payment", payment.clone(), got.to_owned());
    }
    if let Some(hold) = &expect.hold_because {
        let got = report.payment.as_ref().map(|payment| payment.hold_because.clone()).unwrap_or_default();
        compare("hold_because", format!("{hold:?}"), format!("{got:?}"));
    }
    for (id, state) in &expect.documents {
        let got = report.documents.iter().find(|line| line.id == id).map_or("not listed", |line| line.state.word());
        compare(id, state.clone(), got.to_owned());
    }
    for (id, how) in &expect.how {
        let got = report.documents.iter().find(|line| line.id == id).map_or("not listed", |line| line.how.word());
        compare(id, how.clone(), got.to_owned());
    }
    for (id, date) in &expect.deadlines {
        let got = report.deadlines.iter().find(|line| line.id == id).map(|line| line.date.to_string());
        compare(id, date.clone(), got.unwrap_or_else(|| "none".to_owned()));
    }
    found
}

fn check(scenario: &Scenario) -> Vec<String> {
    match (&scenario.expect.error, scenario.report()) {
        (None, Ok(report)) => differences(&scenario.expect, &report),
        (None, Err(error)) => vec![format!("expected a report, got the error: {error}")],
        (Some(expected), Ok(_)) => vec![format!("expected the error {}, got a report", expected.code)],
        (Some(expected), Err(error)) => {
            let fact_fits = expected.fact.as_deref().is_none_or(|fact| error.fact() == Some(fact));
            if error.code().as_str() == expected.code && fact_fits {
                Vec::new()
            } else {
                vec![format!("expected {expected:?}, got {error:?}")]
            }
        }
    }
}

#[test]
fn every_scenario_gives_what_it_states() {
    let scenarios = support::all();
    assert!(!scenarios.is_empty(), "there are scenario files");
    let failures: Vec<_> = scenarios
        .iter()
        .map(|scenario| (scenario, check(scenario)))
        .filter(|(_, differences)| !differences.is_empty())
        .map(|(scenario, differences)| {
            format!("{}\n  {}\n    {}", scenario.path.display(), scenario.name, differences.join("\n    "))
        })
        .collect();
    assert!(failures.is_empty(), "{} of {} fail:\n{}", failures.len(), scenarios.len(), failures.join("\n"));
}

#[test]
fn every_scenario_cites_a_record_and_has_its_own_name() {
    let mut names = BTreeSet::new();
    for scenario in support::all() {
        let place = scenario.path.display();
        assert!(names.insert(scenario.name.clone()), "{place}: the name `{}` is taken", scenario.name);
        assert!(!scenario.source.is_empty(), "{place}: it cites no record");
        for id in &scenario.source {
            assert!(book().records.iter().any(|record| record.id == *id), "{place}: there is no record `{id}`");
        }
        let verdict_or_error = scenario.expect.verdict.is_some() != scenario.expect.error.is_some();
        assert!(verdict_or_error, "{place}: it expects a verdict or an error");
    }
}

/// The statuses that an edition can come out with.
fn possible(edition: &ruqsat_eligibility::Edition) -> Vec<Status> {
    let mut statuses = Vec::new();
    if edition.applies != Condition::Always {
        statuses.push(Status::NotApplicable);
    }
    if edition.applies == Condition::Never {
        return statuses;
    }
    if edition.effect == Effect::External {
        return vec![Status::Undetermined];
    }
    if edition.met != Condition::Never {
        statuses.push(Status::Met);
    }
    statuses.push(Status::NotMet);
    statuses
}

#[test]
fn every_edition_of_every_rule_has_a_scenario_for_each_outcome() {
    // (rule, operation, first day of the edition) → the statuses that scenarios expect of it by name.
    let mut seen: BTreeMap<(String, &str, String), BTreeSet<&str>> = BTreeMap::new();
    for scenario in support::all() {
        let Ok(report) = scenario.report() else { continue };
        let Some(operation) = report.operation else { continue };
        let expected_broken = scenario.expect.not_met.iter().flatten().map(|rule| (rule.as_str(), "not_met"));
        let expected = scenario.expect.status.iter().map(|(rule, status)| (rule.as_str(), status.as_str()));
        for (rule, status) in expected.chain(expected_broken) {
            if let Some(finding) = report.finding(rule)
                && let Some(status) = Status::from_word(status)
            {
                let key = (finding.rule.to_owned(), operation.word(), finding.since.to_string());
                seen.entry(key).or_default().insert(status.word());
            }
        }
    }
    let mut lines = Vec::new();
    let mut lacking = 0;
    for rule in book().rules.iter() {
        for (operation, edition) in editions(rule) {
            let key = (rule.id.to_string(), operation, edition.from.date().to_string());
            let covered = seen.get(&key).cloned().unwrap_or_default();
            let lacks: Vec<_> =
                possible(edition).into_iter().map(Status::word).filter(|word| !covered.contains(word)).collect();
            lacking += lacks.len();
            lines.push(format!("{:24} {:16} {}  has {:?}  lacks {:?}", key.0, key.1, key.2, covered, lacks));
        }
    }
    println!("{}", lines.join("\n"));
    lines.retain(|line| !line.ends_with("lacks []"));
    assert_eq!(lacking, 0, "outcomes without a scenario:\n{}", lines.join("\n"));
}

fn editions(rule: &Rule) -> impl Iterator<Item = (&'static str, &ruqsat_eligibility::Edition)> {
    rule.variants.iter().flat_map(|variant| {
        ruqsat_eligibility::Operation::ALL
            .iter()
            .filter(|operation| variant.operations.contains(**operation))
            .flat_map(|operation| variant.editions.iter().map(|edition| (operation.word(), edition)))
    })
}
