//! `check --explain`: the report in words.

#![allow(clippy::panic, reason = "a test may panic")]

mod support;

use chrono::NaiveDate;
use ruqsat_messages::{Catalog, LANGUAGES, Message, Money, choice, msg};
use serde_json::{Map, Value, json};
use support::{CASE, run_inside};

/// The case with some answers changed; `null` takes one away.
fn case(changes: &Value) -> String {
    let mut case: Map<String, Value> = serde_json::from_str(CASE).expect("the case is JSON");
    for (id, answer) in changes.as_object().expect("changes are an object") {
        match answer {
            Value::Null => case.remove(id),
            answer => case.insert(id.clone(), answer.clone()),
        };
    }
    Value::Object(case).to_string()
}

fn page(changes: &Value, lang: &str) -> String {
    run_inside(&["check", "-", "--explain", "--lang", lang], case(changes).as_bytes()).done()
}

/// A text without its line breaks.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Asserts that the page for a case says these things in this order, and none of those.
fn check(changes: &Value, said: &[Message], unsaid: &[Message]) {
    let page = page(changes, "en");
    let all = flat(&page);
    let english = Catalog::english();
    let mut rest = all.as_str();
    for message in said {
        let words = flat(&english.text(message));
        let Some((_, after)) = rest.split_once(&words) else { panic!("not said or not in order: {words}\n{page}") };
        rest = after;
    }
    for message in unsaid {
        let words = flat(&english.text(message));
        assert!(!all.contains(&words), "said: {words}\n{page}");
    }
    check_lines(&page);
}

/// Asserts that lines end before the eightieth column; an address is never broken.
fn check_lines(page: &str) {
    for line in page.lines() {
        let is_short = line.chars().count() <= 80 || line.contains("://");
        assert!(is_short && line.trim_end() == line, "{line}");
    }
}

#[test]
fn every_language_says_as_much_in_eighty_columns() {
    let headings = |page: &str| page.lines().filter(|line| line.starts_with("---")).count();
    let changes = json!({ "permit.months": 13, "document.fingerprints": "unknown", "worker.citizenship": "GEO" });
    let english = page(&changes, "en");
    for lang in LANGUAGES {
        let page = page(&changes, lang);
        check_lines(&page);
        assert_eq!(headings(&page), headings(&english), "{lang}: {page}");
    }
}

/// DUTY-06 is one press report about citizens of Uzbekistan; calendar day 30 from 20 February 2026 is 21 March.
#[test]
fn what_is_met_on_one_report_alone_is_not_among_what_is_fine() {
    let weak = msg::rule_stay_thirty_days__met(30, choice::Role::Worker);
    let ask = msg::rule_stay_thirty_days__ask_met(choice::Role::Worker);
    let counted = msg::rule_stay_thirty_days__met_counted(30);
    let late = json!({ "application.date": "2026-03-22", "stay.days_in_180": 31 });
    check(
        &late,
        &[msg::outcome_notes(), weak.clone(), ask.clone(), msg::outcome_fine()],
        std::slice::from_ref(&counted),
    );
    check(&json!({}), &[msg::outcome_fine(), counted], &[weak, ask]);
}

#[test]
fn our_own_arithmetic_is_not_given_out_as_the_text_of_an_act() {
    let page = page(&json!({}), "en");
    let lines: Vec<&str> = page.lines().collect();
    let place = lines.iter().position(|line| line.contains("PAY-11")).expect("the tax rests on it");
    assert!(lines[place - 1].contains("Our calculation"), "{}", lines[place - 1]);
}

fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

#[test]
fn a_broken_bar_comes_with_reason_remedy_answers_and_sources() {
    check(
        &json!({ "permit.months": 13 }),
        &[
            msg::app_name(),
            msg::law_as_of(date("2026-11-22"), date("2026-03-02")),
            msg::verdict_will_not_pass(),
            msg::verdict_will_not_pass__lead(),
            msg::payment_hold(),
            msg::payment_because(),
            msg::rule_term_issue(),
            msg::outcome_obstacles(),
            msg::rule_term_issue(),
            msg::rule_term_issue__not_met(12, 1),
            msg::outcome_why(),
            msg::rule_term_issue__why(12, 1),
            msg::outcome_do(),
            msg::rule_term_issue__do(12, 1),
            msg::outcome_your_answer(),
            msg::fact_permit_months(),
            msg::outcome_grade(),
            msg::grade_a(),
            msg::outcome_sources(),
            msg::edition_migration_law(),
            msg::short_grade_a(),
            msg::outcome_get(),
            msg::rule_tax_paid(),
            msg::outcome_external(),
            msg::rule_external_quota(),
            msg::rule_external_police(),
            msg::outcome_fine(),
            msg::status_not_applicable(),
            msg::outcome_checklist(),
            msg::document_tax_receipt(),
            msg::state_to_do(),
            msg::outcome_deadlines(),
            msg::deadline_registration(),
            msg::outcome_answers(),
            msg::disclaimer_not_government(),
            msg::disclaimer_no_promise(),
            msg::disclaimer_not_legal_advice(),
            msg::disclaimer_answers(),
        ],
        &[msg::banner_after_pilot(), msg::payment_only_tax(), msg::payment_pay(), msg::outcome_ask_office()],
    );
}

#[test]
fn only_the_tax_being_left_has_a_headline_of_its_own() {
    let sum = msg::payment_pay__sum(Money(51_900), Money(4_325), 3, Money(17_300));
    check(
        &json!({}),
        &[
            msg::payment_only_tax(),
            msg::payment_only_tax__lead(choice::Operation::Issue),
            msg::payment_pay(),
            msg::payment_pay__lead(),
            sum.clone(),
        ],
        &[msg::verdict_not_ready(), msg::payment_hold()],
    );
    check(
        &json!({ "document.fingerprints": "missing" }),
        &[msg::verdict_not_ready(), msg::payment_hold(), msg::payment_because(), msg::rule_document_fingerprints()],
        &[msg::payment_only_tax(), msg::payment_pay(), sum.clone()],
    );
    check(
        &json!({ "tax.state": "paid", "tax.paid_tenge": 51_900 }),
        &[msg::verdict_ready(), msg::payment_done()],
        &[sum],
    );
}

#[test]
fn another_service_leads_there_and_nowhere_else() {
    check(
        &json!({ "employer.kind": "legal_entity" }),
        &[
            msg::verdict_another_service(),
            msg::outcome_instead(),
            msg::destination_employer_permit(),
            msg::guide_destination_employer_permit_about_who(),
            msg::guide_destination_employer_permit_about_differs(),
            msg::rule_route_employer_permit__not_met(),
        ],
        &[msg::payment_hold(), msg::outcome_checklist(), msg::outcome_external(), msg::outcome_get()],
    );
}

#[test]
fn what_is_missing_is_asked() {
    use choice::Role;
    check(
        &json!({ "permit.months": null, "stay.lawful": null }),
        &[
            msg::verdict_unfinished(),
            msg::answers_missing(),
            msg::fact_permit_months__question(Role::Worker),
            msg::fact_stay_lawful__question(Role::Worker),
            msg::payment_hold(),
        ],
        &[msg::payment_because(), msg::outcome_find_out()],
    );
}

#[test]
fn what_is_not_known_is_a_question_to_whom_may_know_it() {
    let unknown = |role: &str| {
        json!({
            "role": role,
            "work.in_permit_unit": "unknown",
            "employer.other_labour_immigrants": "unknown",
            "document.fingerprints": "unknown",
        })
    };
    let to_worker = msg::outcome_ask_worker__lead();
    let to_employer = msg::outcome_ask_employer__lead();
    check(
        &unknown("worker"),
        &[
            msg::outcome_find_out(),
            msg::outcome_find_out__lead(),
            msg::rule_employer_ceiling(),
            msg::fact_document_fingerprints__hint(),
            to_employer.clone(),
            msg::fact_employer_other_labour_immigrants__ask(),
            msg::fact_work_in_permit_unit__ask(),
        ],
        std::slice::from_ref(&to_worker),
    );
    check(
        &unknown("employer"),
        &[to_worker.clone(), msg::fact_work_in_permit_unit__ask(), msg::fact_document_fingerprints__ask()],
        std::slice::from_ref(&to_employer),
    );
    check(
        &unknown("consultant"),
        &[to_worker, msg::fact_document_fingerprints__ask(), to_employer, msg::fact_work_in_permit_unit__ask()],
        &[],
    );
}

#[test]
fn after_the_pilot_a_banner_says_so() {
    let banner = [msg::banner_after_pilot(), msg::banner_after_pilot__text(date("2026-05-31"))];
    let filed = |day: &str| {
        json!({
            "application.date": day, "stay.entry_date": day, "stay.days_in_180": 1, "worker.digital_signature": false,
            "tax.state": "paid", "tax.paid_tenge": 51_900,
        })
    };
    check(&filed("2026-05-31"), &[msg::rule_worker_signature()], &banner);
    let [heading, text] = banner;
    check(
        &filed("2026-06-01"),
        &[
            heading,
            text,
            msg::verdict_verify(),
            msg::outcome_ask_office(),
            msg::rule_worker_signature__not_met(choice::Edition::AfterPilot),
            msg::rule_worker_signature__ask(choice::Role::Worker),
            msg::rule_regime_after_pilot(),
        ],
        &[],
    );
}

#[test]
fn own_values_are_shown_as_they_were_given() {
    let page = page(
        &json!({ "worker.iin": "900101300008\u{1b}[2J", "worker.birth_date": "1990-01-01", "tax.state": "paid", "tax.paid_tenge": 1 }),
        "en",
    );
    for value in ["900101300008\u{fffd}[2J", "1 January 1990", "1 ₸", "Uzbekistan", "10 February 2031"] {
        assert!(flat(&page).contains(value), "{value}: {page}");
    }
}

/// In the pseudo-language every text of a message stands in brackets, so that what stands outside is no sentence.
#[test]
fn every_sentence_is_a_message() {
    let cases = [
        json!({}),
        json!({ "permit.months": 13, "document.fingerprints": "unknown", "worker.citizenship": "GEO" }),
        json!({ "application.date": "2026-06-01", "stay.days_in_180": 102, "role": "employer" }),
        json!({ "worker.status": "student" }),
        json!({ "permit.months": null, "role": null }),
    ];
    let book = ruqsat_rulebook::book();
    let pseudo = Catalog::native("qps").expect("it is part of native programs");
    // Days beside a text are no sentence; their months are written as the language writes them.
    let days: Vec<_> =
        (1..=12).filter_map(|month| Some(pseudo.value(&NaiveDate::from_ymd_opt(2026, month, 1)?.into()))).collect();
    for changes in cases {
        let mut outside = String::new();
        let mut depth = 0;
        for letter in page(&changes, "qps").chars() {
            match letter {
                '⟦' => depth += 1,
                '⟧' => depth -= 1,
                _ if depth == 0 => outside.push(letter),
                _ => {}
            }
        }
        let mut outside = flat(&outside);
        let data = book.records.iter().flat_map(|record| [record.article.to_string(), record.id.to_string()]);
        let data = data.chain(book.acts.iter().map(|act| act.url.to_string()));
        let mut data: Vec<_> = data.filter(|text| !text.is_empty()).map(|text| flat(&text)).collect();
        data.sort_by_key(|text| std::cmp::Reverse(text.len()));
        for text in data {
            outside = outside.replace(&text, "");
        }
        for word in outside.split_whitespace() {
            let is_mark = word.chars().all(|letter| letter.is_ascii_digit() || "-=[]x:.,₸".contains(letter));
            let is_fact = ruqsat_eligibility::FactId::from_id(word).is_some();
            let is_month = days.iter().any(|day| day.split_whitespace().any(|part| part == word));
            assert!(is_mark || is_fact || is_month, "`{word}` in {outside}");
        }
    }
}
