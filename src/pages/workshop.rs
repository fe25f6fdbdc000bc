//! Every component in every state, for whoever works on them: `#/components`. No release contains it.

use chrono::NaiveDate;
use ruqsat_eligibility::{Advice, Answer, DocumentState, Effect, FactId, Facts, Status, Verdict};
use ruqsat_messages::msg;
use yew::{AttrValue, Callback, Html};

use super::answers::row;
use super::checklist::item;
use super::outcome::{copy_list, deadlines};
use super::{CopyState, QuestionContext, Told, ToldKind, question_page};
use crate::components::{
    PRIMARY, SECONDARY, Tag, actions, banner, button, drawing_names, finding_card, fragment, heading, language_menu,
    language_row, notice, paragraph, payment_card, prepare_map, section, sign, tag, trips, verdict_panel, way,
};
use crate::interview::{FieldError, Interview, Trip, TypedAnswer};
use crate::route::Route;
use crate::view_model::{self, FindingView, Picker, Words, question};

/// A day for everything that shows one.
fn some_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 2).unwrap_or_default()
}

/// All components in all states.
pub fn workshop_page(words: &Words) -> Html {
    fragment()
        .child(heading("", words.text(msg::app_name())))
        .children(parts(words).into_iter().map(|(name, content)| part(name, content)))
        .html()
}

/// One component; its name is that of its file and needs no translation.
fn part(name: &'static str, content: Tag) -> Tag {
    section(name, AttrValue::Static(name), None, content)
}

fn parts(words: &Words) -> Vec<(&'static str, Tag)> {
    let mut parts = vec![
        ("button", buttons(words)),
        ("language", language(words)),
        ("way", ways(words)),
        ("route_map", prepare_map(words)),
        ("notice", notices(words)),
        ("banner", banners(words)),
        ("sign", drawings()),
    ];
    parts.extend(questions(words));
    parts.extend([
        ("trips", trip_cards(words)),
        ("answers", answers(words)),
        ("verdict_panel", verdicts(words)),
        ("payment_card", payments(words)),
        ("finding", findings(words)),
        ("copy_list", asks(words)),
        ("deadlines", last_days(words)),
        ("checklist", checklist(words)),
    ]);
    parts
}

fn buttons(words: &Words) -> Tag {
    let noop = Callback::noop();
    let button = |look, text| button(look, "none", words.text(text), &noop);
    actions()
        .child(button(PRIMARY, msg::action_continue()))
        .child(button(SECONDARY, msg::action_unknown()))
        .child(button("app-button app-button--danger", msg::action_erase()))
        .child(button("app-button app-button--danger app-button--small", msg::action_erase()))
        .child(button("app-button app-button--quiet", msg::action_change()))
}

fn language(words: &Words) -> Tag {
    let noop = Callback::noop();
    fragment().child(language_row(words, &noop)).child(language_menu(words, &noop))
}

fn ways(words: &Words) -> Tag {
    let (title, hint) = (words.text(msg::action_start_worker()), words.text(msg::action_start_worker__hint()));
    let roles = ["worker", "employer", "consultant"];
    tag("ul").class("app-ways").children(roles.map(|role| way(role, &title, &hint, &Callback::noop())))
}

fn notices(words: &Words) -> Tag {
    let looks = [
        ("app-notice", "info"),
        ("app-notice app-notice--good", "ready"),
        ("app-notice app-notice--ask", "verify"),
        ("app-notice app-notice--stop", "warning"),
    ];
    let text = || paragraph("", words.text(msg::stop_go_on_hint()));
    fragment()
        .children(looks.map(|(look, drawing)| notice(look, look, drawing, words.text(msg::stop_no_tax()), text())))
}

fn banners(words: &Words) -> Tag {
    let looks = ["app-banner", "app-banner app-banner--date", "app-banner app-banner--inset"];
    fragment().children(looks.map(|look| {
        let text = words.text(msg::storage_off__lead());
        banner(look, look, "calendar", &words.text(msg::storage_off()), fragment().child(text))
    }))
}

fn drawings() -> Tag {
    tag("p").children(drawing_names().map(sign))
}

/// One question of each kind: empty, filled, and with a mistake.
fn questions(words: &Words) -> Vec<(&'static str, Tag)> {
    let of_facts = [
        ("field, choice", FactId::WorkerStatus),
        ("field, yes or no", FactId::IsAdult),
        ("field, country", FactId::Citizenship),
        ("field, date", FactId::EntryDate),
        ("field, number", FactId::Months),
        ("field, money", FactId::TaxPaid),
    ];
    let mut list: Vec<_> =
        of_facts.map(|(name, fact)| (name, fragment().child(one_question(words, fact, None)))).into();
    list.push(("field with a mistake", fragment().child(one_question(words, FactId::EntryDate, Some("month")))));
    list
}

fn one_question(words: &Words, fact: FactId, wrong: Option<&str>) -> Html {
    let mut view = question(words, fact, &Answer::Unknown, some_day());
    view.typed = match fact {
        FactId::EntryDate => TypedAnswer { date: ["1", "13", "2026"].map(str::to_owned), ..TypedAnswer::default() },
        FactId::TaxPaid => TypedAnswer { single: "51900".to_owned(), ..TypedAnswer::default() },
        FactId::IsAdult => TypedAnswer { single: "yes".to_owned(), ..TypedAnswer::default() },
        _ => TypedAnswer::default(),
    };
    let error =
        wrong.map(|part| FieldError { field: format!("{}.{part}", fact.id()), message: msg::error_date_not_real() });
    let told = Told {
        kind: if wrong.is_some() { ToldKind::ProbablyClosed } else { ToldKind::Ask },
        title: words.text(msg::stop_no_tax()),
        text: words.text(msg::stop_lead_told_at_once()),
        sources: view_model::SourceView::all(words, [0].into_iter()),
        more: None,
    };
    let amount = view_model::typed_amount(words, fact, &view.typed);
    let picker = Picker { is_open: fact == FactId::Citizenship, active: Some(1) };
    let context = QuestionContext {
        words,
        filing: some_day(),
        told: Some(told),
        progress: Some((3, 20)),
        back: Route::Answers,
        error: error.as_ref(),
        on_submit: Callback::noop(),
        on_unknown: Callback::noop(),
        picker: picker.view(words, ""),
        on_pick: Callback::noop(),
        amount,
        on_input: Callback::noop(),
        trips: None,
        on_trip: Callback::noop(),
    };
    question_page(&view, context)
}

fn trip_cards(words: &Words) -> Tag {
    let day = |day: [&str; 3]| day.map(str::to_owned);
    let written = |exit| {
        vec![
            Trip { entry: day(["1", "2", "2026"]), exit: day(exit) },
            Trip { entry: day(["20", "2", "2026"]), ..Trip::default() },
        ]
    };
    let show = |trips_written| {
        let interview = Interview { trips: trips_written, ..Interview::new(some_day()) };
        trips(words, &view_model::trips(words, &interview), &Callback::noop())
    };
    fragment().child(show(written(["10", "2", "2026"]))).child(show(written(["10", "1", "2026"])))
}

fn answers(words: &Words) -> Tag {
    let line = |value, is_unknown, is_aside, note: Option<ruqsat_messages::Message>| view_model::AnswerLine {
        fact: FactId::PermitEnd,
        label: words.fact(FactId::PermitEnd, "").unwrap_or_default(),
        value,
        is_unknown,
        is_aside,
        note: note.map(|note| words.text(note)),
        change: words.text(msg::action_change()),
    };
    let day = words.date(some_day());
    tag("dl")
        .class("app-answers")
        .child(row(words, &line(day.clone(), false, false, None)))
        .child(row(words, &line(words.text(msg::answers_unknown()), true, false, None)))
        .child(row(words, &line(day.clone(), false, true, Some(msg::answers_kept()))))
        .child(row(words, &line(day, false, false, Some(msg::answers_restored()))))
}

fn verdicts(words: &Words) -> Tag {
    let looks = [
        Verdict::AnotherService,
        Verdict::WillNotPass,
        Verdict::Unfinished,
        Verdict::NotReady,
        Verdict::Verify,
        Verdict::Ready,
    ];
    let looks = looks.map(Verdict::word).into_iter().chain(["pay"]);
    let note = words.text(msg::law_as_of(some_day(), some_day()));
    fragment().children(looks.map(|look| {
        let word = if look == "pay" { "not_ready" } else { look };
        verdict_panel(look, &words.get("verdict", word, ""), &words.get("verdict", word, "lead"), &note)
    }))
}

fn payments(words: &Words) -> Tag {
    let card = |advice: Advice| {
        let has_amount = matches!(advice, Advice::Pay | Advice::Done);
        let because = if advice == Advice::Hold {
            vec![("passport.valid".into(), words.get("rule", "passport.valid", ""))]
        } else {
            Vec::new()
        };
        payment_card(
            words,
            &view_model::PaymentView {
                advice,
                title: words.get("payment", advice.word(), ""),
                lead: words.get("payment", advice.word(), "lead"),
                because,
                amount: has_amount.then(|| words.money(51_900)),
                sum: None,
            },
        )
    };
    fragment().children([Advice::Hold, Advice::Pay, Advice::Done, Advice::Unknown].map(card))
}

/// A finding for each effect and status that a case with these answers brings about.
fn findings(words: &Words) -> Tag {
    let mut seen = Vec::new();
    let mut cards = fragment();
    for facts in sample_cases() {
        let Ok(report) = ruqsat_rulebook::check(&facts, some_day()) else { continue };
        for finding in &report.findings {
            let kind = (finding.effect, finding.status);
            if finding.status == Status::NotApplicable || seen.contains(&kind) {
                continue;
            }
            if let Some(view) = FindingView::new(words, &report, &facts, finding) {
                seen.push(kind);
                cards = cards.child(finding_card(words, &view));
            }
        }
    }
    debug_assert!(seen.iter().any(|(effect, status)| *effect == Effect::Bar && *status == Status::NotMet));
    cards
}

fn sample_cases() -> [Facts; 3] {
    [
        case(&[
            (FactId::Operation, "issue"),
            (FactId::Citizenship, "GEO"),
            (FactId::Months, "13"),
            (FactId::TaxState, "not_paid"),
        ]),
        case(&[(FactId::Operation, "issue"), (FactId::Citizenship, "KAZ")]),
        case(&[
            (FactId::Operation, "issue"),
            (FactId::Citizenship, "UZB"),
            (FactId::Months, "12"),
            (FactId::PassportValidTo, "2026-06-30"),
            (FactId::HasIin, "true"),
        ]),
    ]
}

/// A case with these answers.
fn case(answers: &[(FactId, &str)]) -> Facts {
    let mut facts = Facts::default();
    for (fact, word) in answers {
        let input = match *word {
            "true" => ruqsat_eligibility::InputValue::Bool(true),
            number if number.bytes().all(|byte| byte.is_ascii_digit()) => {
                ruqsat_eligibility::InputValue::Integer(number.parse().unwrap_or_default())
            }
            text => ruqsat_eligibility::InputValue::Text(text.to_owned()),
        };
        let kept = facts.set_input(*fact, &input);
        debug_assert!(kept.is_ok(), "{kept:?}");
    }
    facts
}

fn asks(words: &Words) -> Tag {
    let list = view_model::AskList {
        key: "ask-office",
        title: words.text(msg::outcome_ask_office()),
        lead: words.text(msg::outcome_ask_office__lead()),
        questions: [FactId::PermitEnd, FactId::Citizenship]
            .map(|fact| words.fact(fact, "ask").unwrap_or_default())
            .into(),
    };
    let state = |copied| CopyState { copied, on_copied: Callback::noop() };
    fragment().child(copy_list(words, &list, &state(None))).child(copy_list(words, &list, &state(Some("ask-office"))))
}

fn last_days(words: &Words) -> Tag {
    let line = |id: &'static str, is_past: bool| view_model::DeadlineView {
        id: id.into(),
        date: words.date(some_day()),
        title: words.get("deadline", id, ""),
        why: words.get("deadline", id, "why"),
        note: None,
        past: is_past.then(|| words.text(msg::deadline_past())),
        sources: Vec::new(),
    };
    fragment().child(deadlines(
        words,
        &[line("host_informs_police", true), line("registration", false)],
        picture(words).as_ref(),
        &Callback::noop(),
    ))
}

/// The picture of an extension, with days before and after that of filing.
fn picture(words: &Words) -> Option<view_model::TimelineView> {
    let facts = case(&[
        (FactId::Operation, "extend"),
        (FactId::InCountry, "true"),
        (FactId::EntryDate, "2026-02-20"),
        (FactId::PermitEnd, "2026-04-01"),
        (FactId::MonthsGranted, "3"),
        (FactId::Months, "2"),
    ]);
    let today = some_day().pred_opt()?;
    view_model::timeline(words, &ruqsat_rulebook::check(&facts, some_day()).ok()?, &facts, today)
}

fn checklist(words: &Words) -> Tag {
    let states = [
        ("passport", DocumentState::Have),
        ("criminal_record", DocumentState::Missing),
        ("medical_certificate", DocumentState::Expired),
        ("application", DocumentState::ToDo),
        ("fingerprints", DocumentState::Unknown),
    ];
    let line = |(id, state): (&'static str, DocumentState)| {
        let line = view_model::ChecklistLine {
            id: id.into(),
            title: words.get("document", id, ""),
            what: words.get("document", id, "what"),
            mistaken: words.find("document", id, "mistaken", &[]),
            how: words.get("how", "upload", ""),
            online: words.find("document", id, "online", &[]),
            state,
            state_label: words.get("state", state.word(), ""),
            sources: Vec::new(),
        };
        item(words, &line, None, state == DocumentState::Have, &Callback::noop())
    };
    tag("ul").class("app-checklist").children(states.map(line))
}
