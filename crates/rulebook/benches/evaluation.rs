//! How long one evaluation with its full trace takes.

use divan::{Bencher, black_box};
use ruqsat_eligibility::{CaseInput, Facts, InputValue, parse_date};

fn main() {
    divan::main();
}

fn facts(entries: &[(&str, InputValue)]) -> Facts {
    let entries = entries.iter().map(|(id, value)| ((*id).to_owned(), value.clone())).collect();
    CaseInput { entries }.facts().expect("the benchmark's case has the form")
}

fn text(value: &str) -> InputValue {
    InputValue::Text(value.to_owned())
}

/// Everything answered: the longest evaluation of an issue.
fn complete() -> Facts {
    facts(&[
        ("operation", text("issue")),
        ("application.date", text("2026-03-02")),
        ("worker.citizenship", text("UZB")),
        ("worker.status", text("none")),
        ("worker.is_adult", InputValue::Bool(true)),
        ("worker.has_iin", InputValue::Bool(true)),
        ("worker.digital_signature", InputValue::Bool(true)),
        ("worker.data_consent", InputValue::Bool(true)),
        ("worker.court_ban", InputValue::Bool(false)),
        ("worker.birth_date", text("1990-01-01")),
        ("worker.iin", text("900101300007")),
        ("passport.valid_to", text("2031-02-10")),
        ("employer.kind", text("natural_person")),
        ("employer.other_labour_immigrants", InputValue::Integer(1)),
        ("work.kind", text("household")),
        ("work.in_permit_unit", InputValue::Bool(true)),
        ("permit.months", InputValue::Integer(3)),
        ("permit.previous", InputValue::Bool(false)),
        ("contract.state", text("none")),
        ("stay.in_country", InputValue::Bool(true)),
        ("stay.lawful", InputValue::Bool(true)),
        ("stay.entry_date", text("2026-02-20")),
        ("stay.residence_permit", InputValue::Bool(false)),
        ("stay.days_in_180", InputValue::Integer(11)),
        ("tax.state", text("paid")),
        ("tax.paid_tenge", InputValue::Integer(51_900)),
        ("document.criminal_record", text("have")),
        ("document.medical_certificate", text("have")),
        ("document.medical_insurance", text("have")),
        ("document.fingerprints", text("have")),
    ])
}

fn bench(bencher: Bencher<'_, '_>, facts: &Facts) {
    let today = parse_date("2026-03-02").expect("a date");
    bencher.bench_local(|| ruqsat_rulebook::check(black_box(facts), today));
}

#[divan::bench]
fn complete_issue(bencher: Bencher<'_, '_>) {
    bench(bencher, &complete());
}

#[divan::bench]
fn first_question(bencher: Bencher<'_, '_>) {
    bench(bencher, &facts(&[("operation", text("issue"))]));
}

#[divan::bench]
fn revocation(bencher: Bencher<'_, '_>) {
    bench(bencher, &facts(&[("operation", text("revoke"))]));
}
