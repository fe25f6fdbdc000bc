//! What follows from the findings as a whole.

use crate::book::{Edition, Rule, RuleBook};
use crate::condition::Condition;
use crate::facts::{Answer, FactId};
use crate::report::{Advice, Destination, Effect, Finding, Operation, Payment, Status, Verdict};

use super::judge::Judge;

/// A rule, the edition that applies, and how it came out.
type Judged<'book> = (&'book Rule, &'book Edition, Status);

/// What counted rules that are undetermined hang on; each fact once, in the order of the book.
#[derive(Default)]
pub(super) struct OpenFacts {
    /// The absent facts to ask for now.
    pub(super) missing: Vec<FactId>,
    /// All absent facts, those of parts that wait included.
    pub(super) absent: Vec<FactId>,
    /// The facts answered "unknown".
    pub(super) unknown: Vec<FactId>,
}

/// Finds the facts that are still open.
///
/// Within a rule the applicability comes before the condition, each part by part as written. The first part that
/// is open decides what is asked: nothing if one of its facts is unknown, else its absent facts. Later parts wait.
pub(super) fn open_facts(judge: &Judge<'_>, judged: &[Judged<'_>]) -> OpenFacts {
    let mut open = OpenFacts::default();
    let undetermined =
        judged.iter().filter(|(_, edition, status)| edition.effect.counts() && *status == Status::Undetermined);
    for (_, edition, _) in undetermined {
        let parts = [&edition.applies, &edition.met];
        if let Some(part) = parts.iter().find_map(|condition| judge.first_open(condition))
            && judge.facts_of_part(part, &Answer::Unknown).is_empty()
        {
            extend_once(&mut open.missing, judge.facts_of_part(part, &Answer::Absent));
        }
        let mut add = |part: &Condition| {
            extend_once(&mut open.unknown, judge.facts_of_part(part, &Answer::Unknown));
            extend_once(&mut open.absent, judge.facts_of_part(part, &Answer::Absent));
        };
        for condition in parts {
            judge.each_open(condition, &mut add);
        }
    }
    open
}

fn extend_once(list: &mut Vec<FactId>, more: Vec<FactId>) {
    for fact in more {
        if !list.contains(&fact) {
            list.push(fact);
        }
    }
}

/// Where the first broken route rule leads.
pub(super) fn destination(judged: &[Judged<'_>]) -> Option<Destination> {
    judged
        .iter()
        .find(|(_, edition, status)| edition.effect == Effect::Route && *status == Status::NotMet)
        .and_then(|(rule, ..)| rule.destination)
}

/// The first verdict that holds.
pub(super) fn verdict(operation: Option<Operation>, findings: &[Finding<'_>], missing: &[FactId]) -> Verdict {
    let broken = |effect| findings.iter().any(|finding| finding.effect == effect && finding.status == Status::NotMet);
    let undetermined =
        || findings.iter().any(|finding| finding.effect.counts() && finding.status == Status::Undetermined);
    if broken(Effect::Route) {
        Verdict::AnotherService
    } else if broken(Effect::Bar) {
        Verdict::WillNotPass
    } else if operation.is_none() || !missing.is_empty() {
        Verdict::Unfinished
    } else if broken(Effect::Prepare) {
        Verdict::NotReady
    } else if broken(Effect::Verify) || undetermined() {
        Verdict::Verify
    } else {
        Verdict::Ready
    }
}

/// Whether to pay the tax; `None` for operations without one.
///
/// Nobody is told to pay a tax that is not refunded while anything else is open.
pub(super) fn payment<'book>(
    book: &'book RuleBook,
    operation: Option<Operation>,
    findings: &[Finding<'book>],
) -> Option<Payment<'book>> {
    book.period(operation?)?;
    let paid = book.rules.get(usize::from(book.tax.paid))?;
    let hold_because: Vec<_> = findings
        .iter()
        .filter(|finding| finding.effect.counts() && finding.rule != paid.id)
        .filter(|finding| matches!(finding.status, Status::NotMet | Status::Undetermined))
        .map(|finding| finding.rule)
        .collect();
    let status = findings.iter().find(|finding| finding.rule == paid.id).map(|finding| finding.status);
    let advice = match status {
        Some(Status::Met) => Advice::Done,
        _ if !hold_because.is_empty() => Advice::Hold,
        Some(Status::NotMet) => Advice::Pay,
        _ => Advice::Unknown,
    };
    Some(Payment { advice, hold_because })
}
