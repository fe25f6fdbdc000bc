//! Pages rendered to HTML natively, in every language.

use std::rc::Rc;

use ruqsat::components::{finding_card, fragment, tag};
use ruqsat::interview::{Action, FieldError, Interview, Step, Walk};
use ruqsat::pages::{
    CopyState, FineState, QuestionContext, answers_page, checklist_page, erased_page, home_page, kept_notice,
    not_found_page, outcome_page, privacy_page, question_page, stop_page, workshop_page,
};
use ruqsat::route::Route;
use ruqsat::view_model::{self, Words, answer_groups};
use ruqsat_eligibility::{Answer, FactId, InputValue};
use ruqsat_messages::{Catalog, msg};
use yew::prelude::*;

mod support;
use support::{answered, html};

fn words(lang: &str, role: &'static str, walk: &Walk) -> Words {
    let catalog = Catalog::native(lang).expect("a language of the project");
    Words::new(Rc::new(catalog), role, walk.report.as_ref().ok().and_then(|report| report.operation))
}

/// Every screen that a finished walk can show.
fn screens(lang: &'static str, role: &'static str, case: &str) -> Vec<(&'static str, String)> {
    let interview = Rc::new(answered(case));
    let walk = Rc::new(interview.walk());
    let make = |draw: fn(&Words, &Interview, &Walk) -> Html| {
        let (words, interview, walk) = (words(lang, role, &walk), interview.clone(), walk.clone());
        html(move || draw(&words, &interview, &walk))
    };
    vec![
        (
            "home",
            make(|words, interview, _| {
                home_page(
                    words,
                    interview.today,
                    true,
                    Some(kept_notice(words)),
                    &Callback::noop(),
                    &Callback::noop(),
                    &Callback::noop(),
                )
            }),
        ),
        (
            "answers",
            make(|words, interview, walk| {
                let numbers = view_model::number_lines(words, interview, walk);
                let groups = answer_groups(words, interview, walk);
                answers_page(words, &groups, numbers.as_deref(), Route::Stop, &Callback::noop())
            }),
        ),
        (
            "outcome",
            make(|words, _, walk| {
                let view = view_model::outcome(words, walk).expect("a finished walk has an outcome");
                let copy = CopyState { copied: None, on_copied: Callback::noop() };
                let fine = FineState { unfolded: true, on_unfold: Callback::noop() };
                outcome_page(words, &view, &copy, &fine, None, &Callback::noop(), &Callback::noop())
            }),
        ),
        (
            "checklist",
            make(|words, _, walk| {
                let report = walk.report.as_ref().expect("a finished walk has a report");
                let view = view_model::outcome(words, walk).expect("a finished walk has an outcome");
                let lines = view_model::checklist(words, report);
                checklist_page(words, &lines, &view, &[], Vec::new(), &Callback::noop(), &Callback::noop())
            }),
        ),
        (
            "stop",
            make(|words, _, walk| match view_model::stop(words, walk) {
                Some(view) => stop_page(words, &view, &Callback::noop()),
                None => not_found_page(words),
            }),
        ),
        ("privacy", make(|words, _, _| privacy_page(words, Some(kept_notice(words)), &Callback::noop()))),
        ("erased", make(|words, _, _| erased_page(words, Some(kept_notice(words))))),
    ]
}

#[test]
fn an_element_has_the_parts_it_was_given_and_no_others() {
    let field = || tag("input").type_("radio").id(None::<String>).form_value("a".into()).checked(true);
    let parts = move || {
        fragment()
            .child("1 < 2")
            .child(tag("p").class("").child(None))
            .children(["a", "b"].map(|text| tag("b").key(text).class(text).lang(Some("kk")).child(text)))
            .child(field())
    };
    assert_eq!(
        html(move || tag("div").child(parts()).html()),
        "<div>1 &lt; 2<p></p><b class=\"a\" lang=\"kk\">a</b><b class=\"b\" lang=\"kk\">b</b>\
         <input value=\"a\" checked type=\"radio\"></div>"
    );
}

const CASES: [&str; 8] = [
    "issue-everything-in-order",
    "issue-only-the-tax-is-left",
    "issue-hold-the-tax-probably-closed",
    "issue-kandas",
    "issue-thirteen-months",
    "issue-no-signature-after-the-pilot",
    "extend-on-the-last-day",
    "change-employer",
];

#[test]
fn every_screen_has_one_heading_and_no_gap_in_its_text() {
    for lang in ["en", "ru", "qps"] {
        for role in ["worker", "employer", "consultant"] {
            for case in CASES {
                for (name, page) in screens(lang, role, case) {
                    let place = format!("{name} of {case} for the {role} in {lang}");
                    assert_eq!(page.matches("<h1").count(), 1, "{place}: one heading");
                    assert!(!page.contains("{ $") && !page.contains("{$"), "{place}: an argument is left over");
                    for empty in
                        ["<h1 class=\"\" tabindex=\"-1\"></h1>", "<h2 class=\"app-section__title\"></h2>", "<li></li>"]
                    {
                        assert!(!page.contains(empty), "{place}: {empty}");
                    }
                }
            }
        }
    }
}

fn screen(case: &str, name: &str) -> String {
    let found = screens("en", "worker", case).into_iter().find(|(known, _)| *known == name);
    found.expect("the screen is one of the list").1
}

#[test]
fn an_amount_shows_only_where_it_may_be_paid() {
    for (case, name, shows) in [
        ("issue-only-the-tax-is-left", "outcome", true),
        ("issue-hold-the-tax-probably-closed", "outcome", false),
        ("issue-hold-the-tax-probably-closed", "checklist", false),
    ] {
        assert_eq!(screen(case, name).contains("51,900"), shows, "{name} of {case}");
    }
}

#[test]
fn nobody_with_an_exempt_status_is_told_that_no_permit_is_needed() {
    for role in ["worker", "employer", "consultant"] {
        for (name, page) in screens("en", role, "issue-kandas") {
            for claim in
                ["no permit is needed", "You need no permit", "do not need a permit", "do not need this permit"]
            {
                assert!(!page.contains(claim), "{name}: {claim}");
            }
        }
    }
}

/// Which facts a role that does not know them is told to ask the worker, and which the employer.
fn asks(role: &'static str, unknown: &[FactId]) -> [Vec<FactId>; 2] {
    let mut interview = answered("issue-everything-in-order");
    unknown.iter().for_each(|fact| interview.answers.set_unknown(*fact));
    let walk = interview.walk();
    let words = words("en", role, &walk);
    let view = view_model::outcome(&words, &walk).expect("a finished walk has an outcome");
    ["ask-worker", "ask-employer"].map(|key| {
        let lists = view.asks.iter().filter(|list| list.key == key);
        let questions: Vec<_> = lists.flat_map(|list| list.questions.clone()).collect();
        let of_list = |fact: &&FactId| questions.contains(&words.fact(**fact, "ask").expect("a question to others"));
        unknown.iter().filter(of_list).copied().collect()
    })
}

#[test]
fn everybody_is_sent_to_whoever_can_know() {
    use FactId::{Citizenship, EmployerKind, HasIin, IsAdult, Months, OtherLabourImmigrants, WorkKind};
    let unknown = [Citizenship, IsAdult, HasIin, OtherLabourImmigrants, WorkKind, Months, EmployerKind];
    assert_eq!(asks("worker", &unknown), [vec![], vec![OtherLabourImmigrants, WorkKind, Months, EmployerKind]]);
    assert_eq!(asks("employer", &unknown), [vec![Citizenship, IsAdult, HasIin, WorkKind, Months], vec![]]);
    let of_consultant =
        [vec![Citizenship, IsAdult, HasIin, Months], vec![OtherLabourImmigrants, WorkKind, EmployerKind]];
    assert_eq!(asks("consultant", &unknown), of_consultant);
}

#[test]
fn the_time_after_the_pilot_is_said_to_be_unconfirmed() {
    assert!(screen("issue-no-signature-after-the-pilot", "outcome").contains("data-notice=\"regime\""));
    assert!(!screen("issue-everything-in-order", "outcome").contains("data-notice=\"regime\""));
}

#[test]
fn every_finding_of_an_outcome_names_a_source() {
    let interview = answered("issue-everything-in-order");
    let walk = interview.walk();
    let words = words("en", "worker", &walk);
    let view = view_model::outcome(&words, &walk).expect("an outcome");
    for finding in view.fine.iter().chain(&view.external) {
        assert!(!finding.reason.is_empty() && !finding.sources.is_empty(), "{}", finding.rule);
        assert!(finding.sources.iter().all(|source| !source.title.is_empty()), "{}", finding.rule);
        let (words, finding) = (words.clone(), finding.clone());
        assert!(html(move || finding_card(&words, &finding).html()).contains("app-source"));
    }
}

/// DUTY-06, one press report: citizens of Uzbekistan may stay beyond the thirty days of DUTY-05. ELIG-08, another: the
/// country is named.
#[test]
fn what_is_met_on_one_report_alone_is_asked_and_has_no_tick() {
    // Calendar day 30 from 20 February 2026, the day of crossing counted, is 21 March.
    for (country, filed, asked) in [
        ("UZB", "2026-03-21", vec!["worker.citizenship"]),
        ("UZB", "2026-03-22", vec!["worker.citizenship", "stay.thirty_days"]),
        ("TJK", "2026-03-21", vec!["worker.citizenship"]),
    ] {
        let mut interview = answered("issue-everything-in-order");
        for (fact, value) in [(FactId::Citizenship, country), (FactId::ApplicationDate, filed)] {
            interview.answers.set_input(fact, &InputValue::Text(value.to_owned())).expect("an answer");
        }
        let walk = interview.walk();
        let words = words("en", "worker", &walk);
        let view = view_model::outcome(&words, &walk).expect("an outcome");
        let told: Vec<_> = view.notes.iter().map(|finding| &*finding.rule).collect();
        assert_eq!(told, asked, "{country} on {filed}");
        for finding in view.notes {
            assert!(finding.reason.starts_with("Not confirmed."), "{}", finding.reason);
            let question = finding.ask.clone().expect("a question is left");
            assert!(view.asks.iter().any(|list| list.questions.contains(&question)), "{question}");
            let words = words.clone();
            let card = html(move || finding_card(&words, &finding).html());
            assert!(card.contains("app-finding--verify") && !card.contains("app-finding--met"), "{card}");
        }
        assert!(view.fine.iter().all(|finding| !asked.contains(&&*finding.rule)));
    }
}

#[test]
fn every_question_says_why_it_is_asked_and_where_that_stands() {
    let cases = std::fs::read_dir(format!("{}/tests/cases", env!("CARGO_MANIFEST_DIR"))).expect("the cases are there");
    let catalogs = ["en", "ru"].map(|lang| Rc::new(Catalog::native(lang).expect("a language of the project")));
    let mut asked = std::collections::BTreeSet::new();
    for case in cases.map(|case| case.expect("a file").path()) {
        let interview = answered(&case.file_stem().expect("a name").to_string_lossy());
        let walk = interview.walk();
        // Nothing is asked about a day that is not covered.
        let Ok(report) = &walk.report else { continue };
        let next = if let Step::Ask(fact) = walk.step { Some(fact) } else { None };
        for fact in walk.asked.iter().copied().chain(next).chain([FactId::ApplicationDate]) {
            for catalog in &catalogs {
                let words = Words::new(catalog.clone(), "worker", report.operation);
                let view = view_model::question(&words, fact, &Answer::Absent, interview.filing_day());
                assert!(!view.why.is_empty() && view.why.iter().all(|why| !why.is_empty()), "{case:?}: {}", fact.id());
                assert!(!view.sources.is_empty(), "{case:?}: {} without a source", fact.id());
            }
            asked.insert(fact);
        }
    }
    // Every fact that can be asked for is asked in some case.
    let never: Vec<_> = FactId::ALL.iter().filter(|fact| !fact.is_optional() && !asked.contains(fact)).collect();
    assert_eq!(never, [&FactId::Role]);
}

#[test]
fn whoever_has_to_show_the_basis_sees_it_unfolded() {
    let drawn = |role: &'static str| {
        html(move || {
            let walk = Interview::new(answered("revoke").today).walk();
            let words = words("en", role, &walk);
            let view = view_model::question(&words, FactId::Operation, &Answer::Absent, walk.today);
            question_page(&view, unanswered(&words, &walk, None))
        })
    };
    let why = "<details class=\"app-why\" open";
    assert!(drawn("consultant").contains(why));
    assert!(!drawn("worker").contains(why));
}

#[test]
fn a_group_of_answers_is_described_by_what_is_wrong() {
    let drawn = html(|| {
        let walk = Interview::new(answered("revoke").today).walk();
        let words = words("en", "worker", &walk);
        let view = view_model::question(&words, FactId::Operation, &Answer::Absent, walk.today);
        let wrong = FieldError { field: "operation".to_owned(), message: msg::error_summary_heading() };
        question_page(&view, unanswered(&words, &walk, Some(&wrong)))
    });
    let group = drawn.split("<fieldset").nth(1).and_then(|rest| rest.split('>').next()).expect("a group");
    assert!(group.contains("role=\"radiogroup\"") && group.contains("aria-invalid=\"true\""), "{group}");
    assert!(group.contains("aria-describedby=\"operation-hint operation-error\""), "{group}");
    assert!(drawn.contains("id=\"operation-error\""), "{drawn}");
}

/// What stands around a question that was not answered yet.
fn unanswered<'a>(words: &'a Words, walk: &Walk, error: Option<&'a FieldError>) -> QuestionContext<'a> {
    QuestionContext {
        words,
        filing: walk.today,
        told: None,
        progress: None,
        back: Route::Home { on: None },
        error,
        on_submit: Callback::noop(),
        on_unknown: Callback::noop(),
        picker: view_model::Picker::default().view(words, ""),
        on_pick: Callback::noop(),
        amount: None,
        on_input: Callback::noop(),
        trips: None,
        on_trip: Callback::noop(),
    }
}

#[test]
fn another_service_leads_to_its_page_and_not_to_a_checklist() {
    let page = screen("issue-company-employer", "outcome");
    assert!(!page.contains("href=\"#/checklist\""), "{page}");
    assert!(page.contains("data-action=\"destination\""), "{page}");
    assert!(screen("issue-only-the-tax-is-left", "outcome").contains("href=\"#/checklist\""));
}

#[test]
fn where_another_service_applies_nothing_is_asked_about_this_one() {
    let interview = answered("issue-farm-for-sale");
    let walk = interview.walk();
    let view = view_model::outcome(&words("en", "worker", &walk), &walk).expect("an outcome");
    assert!(view.destination.is_some() && !view.obstacles.is_empty());
    assert!(view.external.is_empty() && view.undetermined.is_empty() && view.asks.is_empty(), "{:?}", view.asks);
    assert!(view.notes.is_empty(), "{:?}", view.notes);
}

#[test]
fn what_a_rule_or_a_paper_cites_has_its_title_in_the_browser() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let left_out = &ruqsat_message_compiler::NOT_IN_BROWSER;
    let words =
        ruqsat_message_compiler::compile_without(&root.join("locales"), left_out).expect("the wording compiles");
    // The book as the browser has it, whatever the other tests have switched on.
    let files = ruqsat_law_compiler::LawFiles::read(&root.join("data")).expect("the law is there");
    let book = ruqsat_law_compiler::compile(&files, &|_| true).expect("the law compiles");
    for act in ruqsat_law_compiler::cited_only(book).acts.iter() {
        let key = format!("act-{}", act.id);
        assert!(words.messages.contains_key(&key), "move {key} from records.ftl to sources.ftl");
    }
}

#[test]
fn answers_that_stop_applying_are_kept_aside_and_come_back() {
    let before = answered("issue-back-after-years");
    let without = before.after(Action::Answer(FactId::PreviousPermit, InputValue::Bool(false)));
    assert!(!without.walk().asked.contains(&FactId::PermitEnd), "it is not asked");
    assert!(without.answers.is_given(FactId::PermitEnd), "but kept");
    let again = without.after(Action::Answer(FactId::PreviousPermit, InputValue::Bool(true)));
    assert_eq!(again.walk().asked, before.walk().asked);
    assert_eq!(before.walk().step, Step::Done);
    let done = acted(&before, None);
    assert_eq!(done.restored, [], "nothing has lain aside yet");
    let marked = acted(&acted(&done, Some(without_previous())), Some(with_previous()));
    assert_eq!(marked.restored, [FactId::PermitEnd], "only what lay aside");
    let looked_at = marked.after(Action::Unknown(FactId::PermitEnd));
    assert_eq!(looked_at.restored, []);
}

/// After an action, with what counts again marked, as the page does it.
fn acted(before: &Interview, action: Option<Action>) -> Interview {
    let mut next = action.map_or_else(|| before.clone(), |action| before.after(action));
    next.mark_restored(&next.walk());
    next
}

fn with_previous() -> Action {
    Action::Answer(FactId::PreviousPermit, InputValue::Bool(true))
}

fn without_previous() -> Action {
    Action::Answer(FactId::PreviousPermit, InputValue::Bool(false))
}

#[test]
fn answers_come_back_marked_before_the_first_walk_is_finished() {
    let all = answered("issue-back-after-years");
    let asked = all.walk().asked;
    let end = asked.iter().position(|fact| *fact == FactId::PermitEnd).expect("it is asked");
    // The walk as far as two questions behind it; more are left.
    let mut walked = all.clone();
    asked[end + 3..].iter().for_each(|fact| walked.answers.clear(*fact));
    let walked = acted(&walked, None);
    assert_eq!((walked.walk().step, &*walked.restored), (Step::Ask(asked[end + 3]), &[][..]));
    let without = acted(&walked, Some(without_previous()));
    assert!(matches!(without.walk().step, Step::Ask(_)) && without.aside.contains(&FactId::PermitEnd));
    let again = acted(&without, Some(with_previous()));
    assert_eq!(again.restored, [FactId::PermitEnd], "asked and answered behind it counts all along");
    // Another operation asks for little of it; back again, all that it left aside counts.
    let other = acted(&walked, Some(Action::Answer(FactId::Operation, InputValue::Text("revoke".to_owned()))));
    let back = acted(&other, Some(Action::Answer(FactId::Operation, InputValue::Text("issue".to_owned()))));
    let left: Vec<_> = walked.walk().asked.into_iter().filter(|fact| !other.walk().asked.contains(fact)).collect();
    assert!(left.contains(&FactId::PermitEnd) && back.restored.len() == left.len());
    assert!(left.iter().all(|fact| back.restored.contains(fact)), "{:?} of {left:?}", back.restored);
}

#[test]
fn answers_that_are_only_not_reached_yet_do_not_come_back() {
    let all = answered("issue-back-after-years");
    let mut tried = 0;
    for fact in all.walk().asked {
        // A question in the middle is open, as after an answer that opened it: those behind it wait.
        let mut open = all.clone();
        open.answers.clear(fact);
        let open = acted(&open, None);
        if fact == FactId::Operation || open.walk().step != Step::Ask(fact) {
            continue;
        }
        let mut closed = open.clone();
        let Answer::Given(value) = all.answers.answer(fact) else { continue };
        closed.answers.set_value(fact, value.clone());
        assert_eq!(acted(&closed, None).restored, [], "{}", fact.id());
        tried += 1;
    }
    assert!(tried > 20, "{tried}");
}

#[test]
fn a_service_that_does_not_apply_leaves_the_answers_aside() {
    let citizen = |country: &str| Action::Answer(FactId::Citizenship, InputValue::Text(country.to_owned()));
    let all = acted(&answered("issue-back-after-years"), None);
    let stopped = acted(&all, Some(citizen("RUS")));
    assert_eq!(stopped.walk().step, Step::Stop);
    let back = acted(&stopped, Some(citizen("UZB")));
    let behind: Vec<_> = all.walk().asked.into_iter().filter(|fact| !stopped.walk().asked.contains(fact)).collect();
    assert!(behind.contains(&FactId::EntryDate) && behind.iter().all(|fact| back.restored.contains(fact)));
}

#[test]
fn a_day_of_filing_is_fixed_also_where_it_is_today() {
    let case = answered("issue-back-after-years");
    let fixed = Interview::new(case.today).after(Action::FileOn(Some(case.today)));
    assert_eq!(fixed.answers.date(FactId::ApplicationDate), Some(case.today));
    // Opened again on another day it is still that one.
    let tomorrow = Interview { today: case.today.succ_opt().expect("a day"), ..fixed.clone() };
    assert_eq!(tomorrow.filing_day(), case.today);
    assert!(fixed.after(Action::FileOn(None)).is_empty());
}

#[test]
fn progress_never_goes_back() {
    for case in CASES {
        let all = answered(case);
        let mut walked = Interview::new(all.today);
        for fact in [FactId::Role, FactId::ApplicationDate] {
            if let Answer::Given(value) = all.answers.answer(fact) {
                walked.answers.set_value(fact, value.clone());
            }
        }
        let mut shares = Vec::new();
        while let Step::Ask(fact) = walked.walk().step {
            let walk = walked.walk();
            if walk.report.as_ref().is_ok_and(|report| report.operation.is_some()) {
                shares.push(walk.asked.len() as f64 / (walk.asked.len() + walk.left()) as f64);
            }
            assert!(walk.left() > 0, "{case}: a question is left and said to be");
            match all.answers.answer(fact) {
                Answer::Unknown | Answer::Absent => walked.answers.set_unknown(fact),
                Answer::Given(value) => walked.answers.set_value(fact, value.clone()),
            }
        }
        assert!(shares.is_sorted(), "{case}: {shares:?}");
    }
}

#[test]
fn the_static_parts_of_the_page_say_what_the_wording_says() {
    let page =
        std::fs::read_to_string(format!("{}/index.html", env!("CARGO_MANIFEST_DIR"))).expect("the page is there");
    let is_static = |name: &str| name.starts_with("static-") || name.starts_with("broken-");
    let is_own = |key: &ruqsat_messages::Key| ruqsat_messages::Key::find(&key.name()) == Some(*key);
    let keys: Vec<_> = ruqsat_messages::Key::all().filter(|key| is_static(&key.name()) && is_own(key)).collect();
    assert!(!keys.is_empty(), "there are texts for it");
    for lang in ruqsat_messages::LANGUAGES {
        let catalog = Catalog::native(lang).expect("a language of the project");
        assert_eq!(page.matches(&format!("<section lang=\"{lang}\">")).count(), 2, "two parts in {lang}");
        for key in &keys {
            let message = ruqsat_messages::Message::dynamic(*key, &[]).expect("it needs no argument");
            assert!(
                page.contains(&format!(">{}<", catalog.text(&message))),
                "index.html lacks {} in {lang}",
                key.name()
            );
        }
    }
}

#[test]
fn the_workshop_shows_every_component_in_every_language() {
    for lang in ["en", "ru", "qps"] {
        let catalog = Rc::new(Catalog::native(lang).expect("a language of the project"));
        let page = html(move || workshop_page(&Words::new(catalog.clone(), "worker", None)));
        for class in [
            "app-button--primary",
            "app-button--danger",
            "app-language__list--row",
            "app-way",
            "app-route-map__step",
            "app-notice--stop",
            "app-banner--date",
            "app-radio",
            "app-country-picker__option--active",
            "app-date-input",
            "app-field--error",
            "app-affix",
            "app-trips__sum",
            "app-answers__row--aside",
            "app-outcome--pay",
            "app-payment-card--hold",
            "app-finding--bar",
            "app-finding--route",
            "app-finding--prepare",
            "app-copy-list",
            "app-timeline__picture",
            "app-checklist__item",
        ] {
            assert!(page.contains(class), "{lang}: no {class}");
        }
        for state in ["have", "missing", "expired", "to_do", "unknown"] {
            assert!(page.contains(&format!("data-state=\"{state}\"")), "{lang}: no document that is {state}");
        }
        assert!(!page.contains("{ $") && !page.contains("{$"), "{lang}: an argument is left over");
    }
}
