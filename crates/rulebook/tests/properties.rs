//! What holds for every case: by exhaustion where that is feasible, by chance elsewhere.

#[path = "support/invariants.rs"]
mod invariants;
#[path = "support/samples.rs"]
mod samples;

use proptest::prelude::*;
use ruqsat_eligibility::{
    Answer, CaseInput, FactId, FactKind, Facts, InputValue, Operation, Report, Status, Verdict, facts_read,
};
use ruqsat_rulebook::{book, check};

/// Facts that are a person's to answer, operation first.
fn all_facts() -> impl Iterator<Item = FactId> {
    FactId::ALL.iter().copied().filter(|fact| *fact != FactId::Role)
}

fn with(base: &Facts, fact: FactId, value: &InputValue) -> Facts {
    let mut facts = base.clone();
    facts.set_input(fact, value).expect("samples have the form of their fact");
    facts
}

/// The report, unless the answers contradict each other.
fn report(facts: &Facts) -> Option<Report<'static>> {
    let report = check(facts, samples::on()).ok()?;
    invariants::check(facts, &report);
    Some(report)
}

/// A case in which everything is in order.
fn in_order(operation: Operation) -> Facts {
    let text = |value: &str| InputValue::Text(value.to_owned());
    let entries = [
        ("operation", text(operation.word())),
        ("application.date", text(samples::ON)),
        ("worker.citizenship", text("UZB")),
        ("worker.status", text("none")),
        ("worker.is_adult", InputValue::Bool(true)),
        ("worker.has_iin", InputValue::Bool(true)),
        ("worker.digital_signature", InputValue::Bool(true)),
        ("worker.data_consent", InputValue::Bool(true)),
        ("worker.court_ban", InputValue::Bool(false)),
        ("passport.valid_to", text("2031-02-10")),
        ("employer.kind", text("natural_person")),
        ("employer.other_labour_immigrants", InputValue::Integer(1)),
        ("work.kind", text("household")),
        ("work.in_permit_unit", InputValue::Bool(true)),
        ("permit.months", InputValue::Integer(3)),
        ("permit.previous", InputValue::Bool(false)),
        ("permit.end", text("2026-04-30")),
        ("permit.months_granted", InputValue::Integer(3)),
        ("contract.state", text("none")),
        ("stay.in_country", InputValue::Bool(true)),
        ("stay.entry_date", text("2026-02-20")),
        ("stay.registered", InputValue::Bool(true)),
        ("stay.residence_permit", InputValue::Bool(true)),
        ("stay.days_in_180", InputValue::Integer(11)),
        ("stay.continuous_since", text("2026-02-21")),
        ("stay.lawful", InputValue::Bool(true)),
        ("tax.state", text("paid")),
        ("tax.paid_tenge", InputValue::Integer(51_900)),
        ("document.criminal_record", text("have")),
        ("document.medical_certificate", text("have")),
        ("document.medical_insurance", text("have")),
        ("document.fingerprints", text("have")),
        ("document.proof_of_work", text("have")),
    ];
    let entries = entries.into_iter().map(|(id, value)| (id.to_owned(), value)).collect();
    CaseInput { entries }.facts().expect("the case has the form")
}

#[test]
fn the_case_in_order_is_ready() {
    for operation in [Operation::Issue, Operation::Extend] {
        assert_eq!(report(&in_order(operation)).map(|report| report.verdict), Some(Verdict::Ready));
    }
}

/// Where a person is sent, by the table of route rules: the first that is broken.
fn expected_destination(facts: &Facts) -> Option<&'static str> {
    let country = facts.country(FactId::Citizenship).map(|country| country.code());
    let by_country = match country {
        Some("KAZ") => Some("no_permit_citizen"),
        Some("RUS" | "BLR" | "ARM" | "KGZ") => Some("no_permit_eaeu"),
        _ => None,
    };
    let by_status = match facts.choice(FactId::WorkerStatus) {
        Some("permanent_resident") => Some("no_permit_resident"),
        Some("student") => Some("student_rules"),
        Some("family_reunion") => Some("family_rules"),
        None | Some("none") => None,
        Some(_) => Some("ask_exempt_status"),
    };
    let by_employer = match facts.choice(FactId::EmployerKind) {
        Some("sole_proprietor" | "legal_entity") => Some("employer_permit"),
        _ => None,
    };
    let by_work = match facts.choice(FactId::WorkKind) {
        Some("earns_income") => Some("employer_permit"),
        Some("seasonal") => Some("seasonal_permit"),
        Some("intra_corporate_transfer") => Some("transfer_permit"),
        Some("independent_specialist") => Some("qualification_certificate"),
        Some("own_business") => Some("business_immigrant"),
        _ => None,
    };
    by_country.or(by_status).or(by_employer).or(by_work)
}

#[test]
fn every_combination_of_the_routing_facts_leads_where_the_table_says() {
    for operation in [None, Some(Operation::Issue), Some(Operation::Extend), Some(Operation::ChangeEmployer)] {
        let mut facts = operation.map_or_else(Facts::default, in_order);
        let countries: Vec<_> = samples::countries();
        for place in 0..countries.len() + 2 {
            match place {
                0 => facts.clear(FactId::Citizenship),
                1 => facts.set_unknown(FactId::Citizenship),
                _ => facts = with(&facts, FactId::Citizenship, &countries[place - 2]),
            }
            for status in 0..samples::count(FactId::WorkerStatus) {
                samples::set(&mut facts, FactId::WorkerStatus, status);
                for employer in 0..samples::count(FactId::EmployerKind) {
                    samples::set(&mut facts, FactId::EmployerKind, employer);
                    for work in 0..samples::count(FactId::WorkKind) {
                        samples::set(&mut facts, FactId::WorkKind, work);
                        let report = report(&facts).expect("routing facts do not contradict each other");
                        let got = report.destination.map(|destination| destination.word());
                        assert_eq!(got, expected_destination(&facts), "{facts:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn every_day_of_filing_gives_the_edition_of_that_day() {
    let cases: Vec<Facts> = twenty_cases();
    assert_eq!(cases.len(), 20);
    let mut day = book().covered.from.date();
    while day <= book().covered.to.date() {
        for case in &cases {
            let mut facts = case.clone();
            facts.clear(FactId::ApplicationDate);
            // A day on which the answers contradict each other is an error, not a report.
            let Ok(report) = check(&facts, day) else { continue };
            invariants::check(&facts, &report);
            assert_eq!(report.on, day);
            for finding in &report.findings {
                let rule = book().rules.iter().find(|rule| rule.id == finding.rule).expect("a rule of the book");
                let next = rule.edition(report.operation, day.succ_opt().expect("a next day"));
                let starts_tomorrow = next.is_some_and(|edition| edition.from.date() > day);
                assert!(finding.since <= day, "{} uses an edition of the future", finding.rule);
                if starts_tomorrow {
                    assert!(finding.since < next.expect("checked").from.date());
                }
            }
        }
        day = day.succ_opt().expect("a next day");
    }
    for outside in [book().covered.from.date().pred_opt(), book().covered.to.date().succ_opt()] {
        assert!(check(&cases[0], outside.expect("a day")).is_ok(), "the case names its own day");
        let mut undated = cases[0].clone();
        undated.clear(FactId::ApplicationDate);
        assert!(check(&undated, outside.expect("a day")).is_err(), "no day falls back to an edition");
    }
}

/// In order, and with one answer of each kind changed.
fn twenty_cases() -> Vec<Facts> {
    let changes = [
        (FactId::Citizenship, "GEO"),
        (FactId::PermitEnd, "2026-06-01"),
        (FactId::EntryDate, "2025-11-01"),
        (FactId::ContinuousSince, "2025-03-15"),
        (FactId::PassportValidTo, "2026-05-31"),
        (FactId::TaxState, "not_paid"),
        (FactId::ContractState, "signed_before_permit"),
        (FactId::CriminalRecord, "expired"),
        (FactId::WorkerStatus, "unknown"),
    ];
    let mut cases = Vec::new();
    for operation in [Operation::Issue, Operation::Extend] {
        let mut base = in_order(operation);
        base.clear(FactId::DaysIn180);
        cases.push(base.clone());
        cases.extend(changes.iter().map(|(fact, value)| with(&base, *fact, &InputValue::Text((*value).to_owned()))));
    }
    cases
}

#[test]
fn the_facts_of_each_topic_keep_the_report_whole() {
    use FactId as F;
    let topics: [&[FactId]; 6] = [
        &[F::InCountry, F::ResidencePermit, F::Registered, F::LawfulStay, F::EntryDate, F::DaysIn180],
        &[F::InCountry, F::ResidencePermit, F::ContinuousSince, F::Months, F::PermitEnd],
        &[F::PreviousPermit, F::InCountry, F::EntryDate, F::PermitEnd],
        &[F::TaxState, F::TaxPaid, F::Months, F::ApplicationDate],
        &[F::IsAdult, F::BirthDate, F::Iin, F::PassportMrz, F::NameLatin],
        &[F::CriminalRecord, F::MedicalCertificate, F::MedicalInsurance, F::Fingerprints, F::ProofOfWork],
    ];
    for operation in [Operation::Issue, Operation::Extend, Operation::ChangeEmployer] {
        for topic in topics {
            let mut facts = in_order(operation);
            each_combination(&mut facts, topic, &mut |facts| {
                report(facts);
            });
        }
    }
}

fn each_combination(facts: &mut Facts, topic: &[FactId], visit: &mut dyn FnMut(&Facts)) {
    let Some((first, rest)) = topic.split_first() else { return visit(facts) };
    for place in 0..samples::count(*first) {
        samples::set(facts, *first, place);
        each_combination(facts, rest, visit);
    }
}

#[test]
fn any_two_facts_together_keep_the_report_whole() {
    for operation in [Operation::Issue, Operation::Extend, Operation::ChangeEmployer, Operation::Revoke] {
        let base = in_order(operation);
        let facts: Vec<_> = all_facts().filter(|fact| *fact != FactId::Operation).collect();
        for (index, one) in facts.iter().enumerate() {
            for other in &facts[index + 1..] {
                let mut case = base.clone();
                each_combination(&mut case, &[*one, *other], &mut |facts| {
                    report(facts);
                });
            }
        }
    }
}

/// A case with any mixture of absent, unknown and given facts.
fn any_case() -> impl Strategy<Value = Facts> {
    prop::collection::vec(any::<u16>(), FactId::ALL.len()).prop_map(|places| {
        let mut facts = Facts::default();
        for (fact, place) in FactId::ALL.iter().zip(places) {
            samples::set(&mut facts, *fact, usize::from(place) % samples::count(*fact));
        }
        facts
    })
}

/// Lower is better.
fn severity(verdict: Verdict) -> usize {
    use Verdict as V;
    let order = [V::Ready, V::Verify, V::NotReady, V::Unfinished, V::WillNotPass, V::AnotherService];
    order.iter().position(|known| *known == verdict).expect("all six")
}

/// The route and bar rules that are broken.
fn broken<'r>(report: &'r Report<'_>) -> impl Iterator<Item = &'r str> {
    use ruqsat_eligibility::Effect::{Bar, Route};
    report
        .findings
        .iter()
        .filter(|finding| finding.status == Status::NotMet && matches!(finding.effect, Route | Bar))
        .map(|finding| finding.rule)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_case_gives_a_whole_report_and_the_same_again(facts in any_case()) {
        let first = check(&facts, samples::on());
        prop_assert_eq!(&first, &check(&facts, samples::on()));
        if let Ok(report) = first {
            invariants::check(&facts, &report);
        }
    }

    #[test]
    fn one_more_answer_never_reverses_a_broken_route_or_bar(
        facts in any_case(), fact in prop::sample::select(FactId::ALL), place in any::<u16>()
    ) {
        // Operation and day choose the law; the birth date is said to decide over the claim to be an adult.
        let chooses = [FactId::Operation, FactId::ApplicationDate, FactId::BirthDate];
        prop_assume!(!chooses.contains(&fact));
        let mut facts = facts;
        if place % 2 == 0 { facts.clear(fact) } else { facts.set_unknown(fact) }
        prop_assume!(!facts.is_given(fact));
        let Some(before) = report(&facts) else { return Ok(()) };
        let mut more = facts.clone();
        samples::set(&mut more, fact, 2 + usize::from(place) % samples::values(fact).len());
        let Some(after) = report(&more) else { return Ok(()) };
        for rule in broken(&before) {
            prop_assert!(broken(&after).any(|still| still == rule), "{} was reversed by {}", rule, fact.id());
        }
    }

    #[test]
    fn a_document_at_hand_never_worsens_the_verdict(facts in any_case(), place in 0..5_usize) {
        use FactId as F;
        let documents = [F::CriminalRecord, F::MedicalCertificate, F::MedicalInsurance, F::Fingerprints, F::ProofOfWork];
        let Some(before) = report(&facts) else { return Ok(()) };
        let more = with(&facts, documents[place], &InputValue::Text("have".to_owned()));
        let after = report(&more).expect("a document contradicts nothing");
        prop_assert!(severity(after.verdict) <= severity(before.verdict), "{:?} → {:?}", before.verdict, after.verdict);
    }

    #[test]
    fn with_every_fact_given_the_verdict_is_never_unfinished(places in prop::collection::vec(any::<u16>(), FactId::ALL.len())) {
        let mut facts = Facts::default();
        for (fact, place) in FactId::ALL.iter().zip(places) {
            samples::set(&mut facts, *fact, 2 + usize::from(place) % samples::values(*fact).len());
        }
        if let Some(report) = report(&facts) {
            prop_assert_ne!(report.verdict, Verdict::Unfinished);
        }
    }

    #[test]
    fn asking_the_first_missing_fact_ends_in_a_verdict(
        operation in prop::sample::select(Operation::ALL), places in prop::collection::vec(any::<u16>(), FactId::ALL.len())
    ) {
        let mut facts = Facts::default();
        let mut asked = Vec::new();
        while let Some(report) = report(&facts) {
            let Some(&fact) = report.missing.first() else {
                prop_assert_ne!(report.verdict, Verdict::Unfinished);
                break;
            };
            prop_assert!(!asked.contains(&fact), "{} is asked twice", fact.id());
            prop_assert!(matters(&facts, &report, fact), "{} is asked, but no value of it matters", fact.id());
            asked.push(fact);
            if fact == FactId::Operation {
                facts = with(&facts, fact, &InputValue::Text(operation.word().to_owned()));
            } else {
                let read = facts_read(book(), report.operation);
                prop_assert!(read.contains(&fact), "{} is read by nothing", fact.id());
                // One in sixteen is not known; otherwise any value that does not contradict the others.
                let place = usize::from(places[asked.len() % places.len()]);
                answer(&mut facts, fact, place);
            }
        }
    }
}

fn answer(facts: &mut Facts, fact: FactId, place: usize) {
    if place.is_multiple_of(16) {
        facts.set_unknown(fact);
        return;
    }
    let count = samples::values(fact).len();
    for offset in 0..count {
        samples::set(facts, fact, 2 + (place + offset) % count);
        if check(facts, samples::on()).is_ok() {
            return;
        }
    }
    facts.set_unknown(fact);
}

/// Whether some value of the fact changes a counted finding, or what is asked next once it is chosen.
fn matters(facts: &Facts, before: &Report<'_>, fact: FactId) -> bool {
    if fact == FactId::Operation {
        return true;
    }
    let counted = |report: &Report<'_>| -> Vec<Status> {
        report.findings.iter().filter(|finding| finding.effect.counts()).map(|finding| finding.status).collect()
    };
    let choices = match fact.kind() {
        FactKind::Country => samples::countries(),
        _ => samples::values(fact),
    };
    choices.iter().any(|value| {
        let more = with(facts, fact, value);
        check(&more, samples::on()).is_ok_and(|after| counted(&after) != counted(before))
    })
}

#[test]
fn unknown_and_absent_are_not_no() {
    // Every yes-or-no fact: neither absent nor unknown gives what "no" gives wherever "no" decides something.
    for operation in [Operation::Issue, Operation::Extend, Operation::ChangeEmployer] {
        let base = in_order(operation);
        for fact in all_facts().filter(|fact| fact.kind() == FactKind::Bool) {
            let broken_by_no = report(&with(&base, fact, &InputValue::Bool(false)));
            for answer in [Answer::Absent, Answer::Unknown] {
                let mut facts = base.clone();
                if answer == Answer::Absent {
                    facts.clear(fact)
                } else {
                    facts.set_unknown(fact)
                }
                let open = report(&facts).expect("an open fact contradicts nothing");
                if let Some(no) = &broken_by_no {
                    for rule in broken(no) {
                        assert!(!broken(&open).any(|found| found == rule), "{} open counts as no", fact.id());
                    }
                }
            }
        }
    }
}
