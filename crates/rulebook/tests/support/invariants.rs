//! What every report must be, whatever the case.

use ruqsat_eligibility::{Advice, Answer, Effect, FactId, Facts, Operation, Report, Status, Verdict};

/// Checks a report against itself and its case.
pub(crate) fn check(facts: &Facts, report: &Report<'_>) {
    let is = |status: Status, effect: Effect| {
        report.findings.iter().any(|finding| finding.status == status && finding.effect == effect)
    };
    let counted = |effect: &Effect| effect.counts();
    let undetermined =
        report.findings.iter().any(|finding| finding.status == Status::Undetermined && counted(&finding.effect));
    let verdict = if is(Status::NotMet, Effect::Route) {
        Verdict::AnotherService
    } else if is(Status::NotMet, Effect::Bar) {
        Verdict::WillNotPass
    } else if !report.missing.is_empty() {
        Verdict::Unfinished
    } else if is(Status::NotMet, Effect::Prepare) {
        Verdict::NotReady
    } else if is(Status::NotMet, Effect::Verify) || undetermined {
        Verdict::Verify
    } else {
        Verdict::Ready
    };
    assert_eq!(report.verdict, verdict, "{facts:?}");
    assert_eq!(report.destination.is_some(), verdict == Verdict::AnotherService);
    if verdict == Verdict::AnotherService {
        assert!(report.missing.is_empty());
    }

    let mut seen = Vec::new();
    for fact in &report.missing {
        assert_eq!(*facts.answer(*fact), Answer::Absent, "{} is asked for, but answered", fact.id());
        assert!(!fact.is_optional(), "{} is never asked for", fact.id());
        assert!(!seen.contains(fact), "{} is asked for twice", fact.id());
        seen.push(*fact);
    }
    for fact in &report.unknown {
        assert_eq!(*facts.answer(*fact), Answer::Unknown, "{} is not unknown", fact.id());
    }

    let has_tax = matches!(report.operation, Some(Operation::Issue | Operation::Extend));
    assert_eq!(report.payment.is_some(), has_tax);
    if let Some(tax) = report.tax {
        assert_eq!(tax.due_tenge.0, tax.per_month_tenge.0 * tax.months);
    }
    if let Some(payment) = &report.payment {
        let paid = report.finding("tax.paid").map(|finding| finding.status);
        let others: Vec<_> = report
            .findings
            .iter()
            .filter(|finding| finding.effect.counts() && finding.rule != "tax.paid")
            .filter(|finding| matches!(finding.status, Status::NotMet | Status::Undetermined))
            .map(|finding| finding.rule)
            .collect();
        assert_eq!(payment.hold_because, others);
        match payment.advice {
            Advice::Done => assert_eq!(paid, Some(Status::Met)),
            Advice::Hold => assert!(!others.is_empty()),
            // Nobody is urged to pay while anything else is open.
            Advice::Pay => assert!(others.is_empty() && paid == Some(Status::NotMet)),
            Advice::Unknown => assert!(others.is_empty() && paid != Some(Status::NotMet)),
        }
    }
    if report.operation.is_none() {
        let expected: &[FactId] = if report.destination.is_some() { &[] } else { &[FactId::Operation] };
        assert_eq!(report.missing, expected);
        assert!(report.documents.is_empty() && report.deadlines.is_empty() && report.tax.is_none());
    }
}
