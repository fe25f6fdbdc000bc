//! Two halves made one, and a result beside the same answers later.

mod support;

use proptest::prelude::*;
use ruqsat_eligibility::{Answer, Condition, FactId, Facts, KnownBy, RuleBook, Value, Verdict, parse_date};
use ruqsat_link::{EditionChange, Link, LinkFact, Merge, Selection, Side};
use ruqsat_rulebook::book;
use support::{acceptance, all_ticked, any_case, any_selection, facts, samples};

fn day(text: &str) -> chrono::NaiveDate {
    parse_date(text).expect("the test names a day")
}

fn half(facts: &Facts, side: Side) -> Facts {
    let link = Link::half(book(), facts, side, Selection::side(side), samples::on());
    Link::read(&link.payload()).expect("it was just made").facts().clone()
}

#[test]
fn two_halves_make_a_case_and_one_contradiction_is_told() {
    let worker = facts(
        r#"{"operation": "issue", "role": "worker", "application.date": "2026-03-02", "worker.citizenship": "UZB",
            "permit.months": 3, "employer.other_labour_immigrants": "unknown", "worker.iin": "900101300007",
            "worker.has_iin": true, "work.kind": "unknown"}"#,
    );
    let employer = facts(
        r#"{"operation": "issue", "role": "employer", "application.date": "2026-03-02", "permit.months": 4,
            "employer.other_labour_immigrants": 1, "work.kind": "household", "worker.has_iin": "unknown",
            "contract.state": "unknown"}"#,
    );
    let received = half(&employer, Side::Employer);
    let mut merge = Merge::of(&worker, &received);
    let contradictions: Vec<_> = merge.contradictions.iter().map(|one| (one.fact, &one.mine, &one.theirs)).collect();
    assert_eq!(contradictions, [(FactId::Months, &Value::Integer(3), &Value::Integer(4))]);
    assert_eq!(merge.added, [FactId::OtherLabourImmigrants, FactId::WorkKind, FactId::ContractState]);
    assert_eq!(merge.only_mine, [FactId::Role, FactId::Citizenship, FactId::HasIin, FactId::Iin]);
    assert_eq!(merge.merged.integer(FactId::Months), Some(3));
    merge.take_theirs(FactId::Months);
    merge.take_theirs(FactId::HasIin);
    assert_eq!(merge.merged.integer(FactId::Months), Some(4));
    merge.take_mine(FactId::Months);
    let expected = facts(
        r#"{"operation": "issue", "role": "worker", "application.date": "2026-03-02", "worker.citizenship": "UZB",
            "permit.months": 3, "employer.other_labour_immigrants": 1, "worker.iin": "900101300007",
            "worker.has_iin": true, "work.kind": "household", "contract.state": "unknown"}"#,
    );
    assert_eq!(merge.merged, expected);
}

#[test]
fn a_half_holds_what_its_side_knows() {
    for (_, case) in acceptance() {
        for (side, other) in [(Side::Worker, KnownBy::Employer), (Side::Employer, KnownBy::Worker)] {
            let half = half(&case, side);
            for &fact in FactId::ALL {
                let left_out =
                    fact.known_by() == other || fact.is_private() || fact.is_sensitive() || fact == FactId::Role;
                let expected = if left_out { &Answer::Absent } else { case.answer(fact) };
                assert_eq!(half.answer(fact), expected, "{}", fact.id());
            }
        }
    }
}

proptest! {
    #[test]
    fn a_merge_loses_no_answer(mine in any_case(), theirs in any_case()) {
        let merge = Merge::of(&mine, &theirs);
        for &fact in FactId::ALL {
            let contradicted = merge.contradictions.iter().any(|one| one.fact == fact);
            match (mine.answer(fact), theirs.answer(fact), merge.merged.answer(fact)) {
                (Answer::Given(own), other, merged) => {
                    prop_assert_eq!(merged, &Answer::Given(own.clone()));
                    let differs = matches!(other, Answer::Given(value) if value != own) && fact != FactId::Role;
                    prop_assert_eq!(contradicted, differs);
                }
                (own, _, merged) if fact == FactId::Role => prop_assert_eq!(merged, own),
                (_, Answer::Given(other), merged) => prop_assert_eq!(merged, &Answer::Given(other.clone())),
                (Answer::Absent, other, merged) => prop_assert_eq!(merged, other),
                (own, _, merged) => prop_assert_eq!(merged, own),
            }
            prop_assert!(!(merge.added.contains(&fact) && merge.only_mine.contains(&fact)));
        }
        prop_assert_eq!(Merge::of(&mine, &mine).merged, mine);
    }

    #[test]
    fn a_result_is_the_same_under_the_same_law(facts in any_case(), selection in any_selection()) {
        let Ok(link) = Link::result(book(), &facts, selection, samples::on()) else { return Ok(()) };
        let read = Link::read(&link.payload()).expect("it was just made");
        let found = read.compare(book(), samples::on()).expect("no contradiction").expect("a result");
        prop_assert!(found.is_same() && found.law.is_none(), "{:?}", found);
    }
}

/// The verdict in a link is the one that its reader comes to: of what was held back it tells nothing.
#[test]
fn a_held_back_answer_does_not_show_in_the_verdict() {
    let (_, mut case) = acceptance().into_iter().find(|(name, _)| name == "issue-everything-in-order").expect("a case");
    case.set_value(FactId::CourtBan, Value::Bool(true));
    let verdict = |selection| {
        let link = Link::result(book(), &case, selection, samples::on()).expect("no contradiction");
        let link = Link::read(&link.payload()).expect("it was just made");
        link.compare(book(), samples::on()).expect("no contradiction").expect("a result").then
    };
    assert_eq!(verdict(all_ticked()), Verdict::WillNotPass);
    let ban = LinkFact::of(FactId::CourtBan).expect("it is not private");
    assert_eq!(verdict(all_ticked().without(ban)), Verdict::Unfinished);
}

/// The book with the first edition of a rule changed.
fn changed(rule: &str, change: impl FnOnce(&mut ruqsat_eligibility::Rule)) -> RuleBook {
    let mut book = book().clone();
    let found = book.rules.to_mut().iter_mut().find(|found| found.id == rule);
    change(found.expect("the test names a rule"));
    book
}

fn compare(
    book_then: &RuleBook,
    book_now: &RuleBook,
    today: &str,
) -> (Vec<(&'static str, EditionChange)>, bool, Vec<&'static str>) {
    let (_, case) = acceptance().into_iter().find(|(name, _)| name == "issue-everything-in-order").expect("a case");
    let mut case = case;
    case.clear(FactId::ApplicationDate);
    // Its number grows from day to day.
    case.clear(FactId::DaysIn180);
    let link = Link::result(book_then, &case, all_ticked(), samples::on()).expect("no contradiction");
    let link = Link::read(&link.payload()).expect("it was just made");
    let found = link.compare(book_now, day(today)).expect("no contradiction").expect("a result");
    assert_eq!(found.on_then, samples::on());
    let rules = found.law.rules.iter().map(|change| (change.rule, change.change)).collect();
    (rules, found.law.other, found.findings.iter().map(|finding| finding.rule).collect())
}

#[test]
fn answers_that_no_longer_fit_the_day_are_an_error() {
    let (_, mut case) = acceptance().into_iter().find(|(name, _)| name == "issue-everything-in-order").expect("a case");
    case.clear(FactId::ApplicationDate);
    let link = Link::result(book(), &case, all_ticked(), samples::on()).expect("no contradiction");
    // Eleven days in the country on 2 March, entered on 20 February.
    assert!(link.compare(book(), day("2026-03-03")).is_ok());
    let error = link.compare(book(), day("2026-03-04")).expect_err("twelve days have passed since the entry");
    assert_eq!(error.fact(), Some("stay.days_in_180"));
    assert!(Link::result(book(), &case, all_ticked(), day("2026-03-04")).is_err());
}

#[test]
fn a_changed_edition_is_named() {
    let stricter = changed("employer.ceiling", |rule| {
        for variant in rule.variants.to_mut() {
            for edition in variant.editions.to_mut() {
                edition.met = Condition::Never;
            }
        }
    });
    let expected = (vec![("employer.ceiling", EditionChange::Changed)], false, vec!["employer.ceiling"]);
    assert_eq!(compare(book(), &stricter, samples::ON), expected);

    // Words, sources and grades are not what the law says.
    let reworded = changed("employer.ceiling", |rule| rule.grade = ruqsat_eligibility::Grade::C);
    assert_eq!(compare(book(), &reworded, samples::ON), (vec![], false, vec![]));

    // Another order is not either.
    let mut moved = book().clone();
    let first = moved.rules.to_mut().remove(0);
    moved.rules.to_mut().insert(1, first);
    assert_eq!(compare(book(), &moved, samples::ON), (vec![], false, vec![]));

    let without = changed("external.police", |rule| rule.variants = vec![].into());
    let expected = |change, finding: &[&'static str]| (vec![("external.police", change)], false, finding.to_vec());
    assert_eq!(compare(book(), &without, samples::ON), expected(EditionChange::Removed, &["external.police"]));
    assert_eq!(compare(&without, book(), samples::ON), expected(EditionChange::Added, &["external.police"]));
}

#[test]
fn a_changed_value_is_told_without_a_rule() {
    let mut dearer = book().clone();
    for edition in dearer.parameters.to_mut()[0].editions.to_mut() {
        edition.value = edition.value.map(|value| value + 1);
    }
    let (rules, other, _) = compare(book(), &dearer, samples::ON);
    assert_eq!((rules, other), (vec![], true));
}

/// From 13 April 2026 the portal asks for the signature itself: STEP-07 of the law.
#[test]
fn another_day_of_filing_is_another_edition() {
    let (rules, other, findings) = compare(book(), book(), "2026-04-13");
    assert_eq!((rules, other), (vec![("worker.signature", EditionChange::Changed)], false));
    assert!(findings.contains(&"stay.registration"), "forty days after entry: {findings:?}");
}
