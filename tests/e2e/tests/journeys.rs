//! What people do on the page, one goal a test.

use anyhow::{Context, Result, ensure};
use ruqsat_e2e::pages::{Answers, Checklist, Home, Outcome, Question, Stop};
use ruqsat_e2e::{Role, Setup, Tab, cases, dist, journey, walk};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use xtask::assets;

/// What `ruqsat-cli link --result` makes of a citizen of Uzbekistan who asks for three months from 2 March 2026.
const RESULT: &str = "#/check/14TAC1MM9E6B13773J4DZ3JQ1YPZVXKYF7YH79YW3HYFXF8VGZCJ1ZXVQTQDZ5X3CAVFRY3M3DFH7DY7ZBZQC3WHWJKTSWSR290GK76D9J2000004CC945R";

fn case(name: &str) -> Result<Value> {
    Ok(cases::named(name)?.facts)
}

/// Walks a case by clicking and compares what the page shows with what the case expects.
async fn shows_what_the_case_expects(tab: &Tab, name: &str, role: Role) -> Result<()> {
    let expected = cases::named(name)?;
    walk(tab, &expected.facts, role).await?;
    let outcome = Outcome::shown(tab).await?;
    assert_eq!(Some(outcome.verdict().await?.as_str()), expected.expect["verdict"].as_str());
    assert_eq!(outcome.advice().await?.as_deref(), expected.expect["payment"].as_str());
    let not_met: BTreeSet<String> = serde_json::from_value(expected.expect["not_met"].clone())?;
    assert_eq!(outcome.rules("not_met").await?, not_met);
    Ok(())
}

#[test]
fn opens_on_the_start_page() -> Result<()> {
    journey("opens", Setup::phone(), async |tab| {
        tab.open("").await?;
        tab.until_screen("home").await?;
        assert_eq!(tab.count("[data-action=start]").await?, 3);
        Ok(())
    })
}

#[test]
fn a_worker_with_everything_in_order_gets_to_the_checklist() -> Result<()> {
    journey("in_order", Setup::phone(), async |tab| {
        shows_what_the_case_expects(tab, "issue-everything-in-order", Role::Worker).await?;
        let checklist = Outcome::shown(tab).await?.checklist().await?;
        let documents = checklist.documents().await?;
        let ids: Vec<_> = documents.iter().map(|line| line.document.as_str()).collect();
        let expected = [
            "application",
            "passport",
            "lawful_stay",
            "criminal_record",
            "medical_certificate",
            "medical_insurance",
            "fingerprints",
            "tax_receipt",
        ];
        assert_eq!(ids, expected);
        Ok(())
    })
}

#[test]
fn an_employer_learns_that_only_the_tax_is_left() -> Result<()> {
    journey("only_tax", Setup::phone(), async |tab| {
        shows_what_the_case_expects(tab, "issue-only-the-tax-is-left", Role::Employer).await?;
        let text = tab.text("[data-advice=pay]").await?;
        ensure!(text.contains("51,900"), "the amount is not shown: {text}");
        Ok(())
    })
}

#[test]
fn what_is_fine_says_why_once_it_is_unfolded() -> Result<()> {
    journey("fine", Setup::phone(), async |tab| {
        walk(tab, &case("issue-only-the-tax-is-left")?, Role::Worker).await?;
        Outcome::shown(tab).await?;
        let met = tab.count("details [data-rule][data-status=met]").await?;
        ensure!(met > 20, "only {met} are fine");
        let sources = "details [data-status=met]:has(cite > a[href])";
        assert_eq!(tab.count(sources).await?, 0, "nothing is drawn that nobody looks at");
        tab.press("details:has([data-status=met]) > summary").await?;
        tab.until("a source for everything", async || Ok((tab.count(sources).await? == met).then_some(()))).await?;
        tab.press("details [data-status=met] summary").await?;
        ensure!(!tab.text("details [data-status=met] details[open] cite").await?.is_empty(), "a source is shown");
        // Whoever comes back to the result finds it as it was at first.
        tab.act("back").await?;
        Answers::shown(tab).await?.next().await?;
        assert_eq!(tab.count(sources).await?, 0);
        Ok(())
    })
}

#[test]
fn nobody_is_urged_to_pay_while_something_is_open() -> Result<()> {
    journey("hold", Setup::phone(), async |tab| {
        shows_what_the_case_expects(tab, "issue-hold-the-tax-for-a-missing-paper", Role::Worker).await?;
        let text = tab.text("main").await?;
        ensure!(!text.contains("51,900"), "an amount invites to pay while it is to be held");
        Ok(())
    })
}

#[test]
fn a_consultant_extends_on_the_last_day() -> Result<()> {
    journey("extend", Setup::desktop(), async |tab| {
        shows_what_the_case_expects(tab, "extend-on-the-last-day", Role::Consultant).await
    })
}

#[test]
fn a_change_of_employer_ends_in_a_question_to_the_office() -> Result<()> {
    journey("change", Setup::desktop(), async |tab| {
        shows_what_the_case_expects(tab, "change-employer", Role::Employer).await
    })
}

#[test]
fn a_revocation_asks_nothing() -> Result<()> {
    journey("revoke", Setup::desktop(), async |tab| {
        let walked = walk(tab, &case("revoke")?, Role::Worker).await?;
        assert_eq!(walked.asked, ["operation"]);
        assert_eq!(Outcome::shown(tab).await?.verdict().await?, "verify");
        Ok(())
    })
}

#[test]
fn a_citizen_of_the_eurasian_union_is_sent_on_and_may_correct_the_answer() -> Result<()> {
    journey("eaeu", Setup::phone(), async |tab| {
        let home = Home::open(tab, Some("2026-03-02")).await?;
        home.start(Role::Worker).await?;
        let question = Question::shown(tab).await?;
        question.answer("issue").await?;
        question.next().await?;
        question.answer("RUS").await?;
        question.next().await?;
        let stop = Stop::shown(tab).await?;
        assert_eq!(stop.verdict().await?, "another_service");
        assert!(!stop.can_continue().await?, "from a route nobody goes on");
        let question = stop.change().await?;
        assert_eq!(question.fact().await?, "worker.citizenship");
        question.answer("uzb").await?;
        assert_eq!(question.next().await?.fact.as_deref(), Some("worker.status"));
        Ok(())
    })
}

#[test]
fn a_citizenship_that_is_not_confirmed_is_told_at_once_with_its_sources() -> Result<()> {
    journey("told", Setup::phone(), async |tab| {
        let question = Home::open(tab, Some("2026-03-02")).await?.start(Role::Worker).await?;
        question.answer("issue").await?;
        question.next().await?;
        // Probably closed; sources differ.
        for (country, look) in [("IND", "app-notice--stop"), ("GEO", "app-notice--ask")] {
            question.answer(country).await?;
            question.next().await?;
            let told = format!(".{look}[data-notice=told]");
            assert_eq!(tab.count(&told).await?, 1, "{country}");
            assert_eq!(tab.count(&format!("{told} details[open]")).await?, 0, "{country}: the sources are folded");
            tab.press(&format!("{told} summary")).await?;
            let sources = format!("{told} details[open] li:has(cite > a[href^=http])");
            tab.find(&sources).await?;
            ensure!(!tab.text(&sources).await?.is_empty(), "{country}: a source is shown");
            question.back().await?;
        }
        Ok(())
    })
}

#[test]
fn a_bar_stops_at_once_and_lets_the_person_go_on() -> Result<()> {
    journey("bar", Setup::phone(), async |tab| {
        let walked = walk(tab, &case("issue-thirteen-months")?, Role::Worker).await?;
        assert_eq!(walked.stops, ["will_not_pass"]);
        assert_eq!(Outcome::shown(tab).await?.verdict().await?, "will_not_pass");
        // PER-02: twelve months at most. Mended and broken once more, it stops once more.
        tab.act("back").await?;
        let question = Answers::shown(tab).await?.change("permit.months").await?;
        question.answer("3").await?;
        // Only for a lawful number of months is there an amount to compare with.
        assert_eq!(question.next().await?.fact.as_deref(), Some("tax.paid_tenge"));
        question.answer("51900").await?;
        question.next().await?;
        let question = Answers::shown(tab).await?.change("permit.months").await?;
        question.answer("14").await?;
        question.next().await?;
        assert_eq!(Stop::shown(tab).await?.verdict().await?, "will_not_pass");
        Ok(())
    })
}

#[test]
fn going_back_and_reloading_loses_nothing() -> Result<()> {
    journey("back", Setup::phone(), async |tab| {
        let home = Home::open(tab, Some("2026-03-02")).await?;
        home.start(Role::Worker).await?;
        let question = Question::shown(tab).await?;
        for answer in ["issue", "UZB", "none", "natural_person"] {
            question.answer(answer).await?;
            question.next().await?;
        }
        assert_eq!(question.back().await?.fact.as_deref(), Some("employer.kind"));
        assert_eq!(question.answered().await?.as_deref(), Some("natural_person"));
        tab.client().refresh().await?;
        let question = Question::shown(tab).await?;
        assert_eq!(question.fact().await?, "employer.kind");
        assert_eq!(question.answered().await?.as_deref(), Some("natural_person"));
        assert_eq!(question.next().await?.fact.as_deref(), Some("work.kind"));
        tab.client().back().await?;
        tab.until("the question before", async || {
            Ok((tab.state().await?.fact.as_deref() == Some("employer.kind")).then_some(()))
        })
        .await?;
        Ok(())
    })
}

#[test]
fn changing_one_answer_keeps_the_others_and_asks_only_what_became_open() -> Result<()> {
    journey("change_answer", Setup::phone(), async |tab| {
        walk(tab, &case("issue-everything-in-order")?, Role::Worker).await?;
        tab.act("back").await?;
        let answers = Answers::shown(tab).await?;
        let question = answers.change("permit.previous").await?;
        question.answer("yes").await?;
        // A permit before makes its last day matter, and nothing else.
        assert_eq!(question.next().await?.fact.as_deref(), Some("permit.end"));
        question.answer("2023-05-01").await?;
        question.next().await?;
        let outcome = Answers::shown(tab).await?.next().await?;
        assert_eq!(outcome.verdict().await?, "ready");
        tab.act("back").await?;
        let question = Answers::shown(tab).await?.change("permit.previous").await?;
        question.answer("no").await?;
        question.next().await?;
        let answers = Answers::shown(tab).await?;
        ensure!(answers.facts().await?.contains(&"permit.end".to_owned()), "the answer is kept aside");
        assert_eq!(tab.count(".app-answers__row--aside").await?, 1);
        Ok(())
    })
}

#[test]
fn bad_input_names_the_field_and_keeps_what_was_typed() -> Result<()> {
    journey("errors", Setup::phone(), async |tab| {
        let home = Home::open(tab, Some("2026-03-02")).await?;
        home.start(Role::Worker).await?;
        let question = Question::shown(tab).await?;
        question.continue_().await?;
        tab.find("#error-summary").await?;
        question.answer("issue").await?;
        question.next().await?;
        question.answer_text("Atlantis").await?;
        question.continue_().await?;
        tab.find("#error-summary").await?;
        assert_eq!(question.answered().await?.as_deref(), Some("Atlantis"));
        tab.until("the summary to take the focus", async || {
            let focused = tab.run("return document.activeElement.id").await?;
            Ok((focused == "error-summary").then_some(()))
        })
        .await?;
        let title = tab.client().title().await?;
        // The pseudo-language writes it "⟦Eerroʻr:".
        ensure!(title.trim_start_matches('⟦').starts_with('E'), "the title says that there is an error: {title}");
        ensure!(title.contains(':'), "and of which screen: {title}");
        Ok(())
    })
}

#[test]
fn a_date_typed_wrongly_is_told_at_its_field() -> Result<()> {
    journey("dates", Setup::phone(), async |tab| {
        let mut open = case("issue-everything-in-order")?;
        open.as_object_mut().context("a case is an object")?.remove("stay.entry_date");
        let home = Home::open(tab, Some("2026-03-02")).await?;
        home.start(Role::Worker).await?;
        let question = Question::shown(tab).await?;
        while question.fact().await? != "stay.entry_date" {
            let fact = question.fact().await?;
            ruqsat_e2e::answer(&question, &fact, &open[&fact]).await?;
        }
        question.answer_date_as("30", "2", "2026").await?;
        question.continue_().await?;
        tab.find("#error-summary").await?;
        assert_eq!(tab.count("[name=\"stay.entry_date.day\"][aria-invalid=true]").await?, 1);
        // The day after filing contradicts the day of filing: told here, not later.
        question.answer_date(2026, 3, 3).await?;
        question.continue_().await?;
        tab.find("#error-summary").await?;
        assert_eq!(tab.state().await?.fact.as_deref(), Some("stay.entry_date"));
        question.answer_date_as("20.2.2026", "", "").await?;
        question.next().await?;
        Ok(())
    })
}

#[test]
fn what_is_not_known_is_collected_for_the_one_who_knows() -> Result<()> {
    journey("unknown", Setup::phone(), async |tab| {
        shows_what_the_case_expects(tab, "issue-does-not-know-criminal-record", Role::Employer).await?;
        ensure!(tab.count("main ol.app-copy-list__items li").await? >= 3, "questions to ask are listed");
        tab.press("[data-action=copy]").await?;
        tab.until("the word that it is copied", async || {
            let said = tab.run("return document.querySelector('.app-copy-list [role=status]').textContent").await?;
            Ok(said.as_str().is_some_and(|text| !text.is_empty()).then_some(()))
        })
        .await?;
        Ok(())
    })
}

#[test]
fn erasing_leaves_nothing_readable() -> Result<()> {
    journey("erase", Setup::phone(), async |tab| {
        walk(tab, &case("issue-everything-in-order")?, Role::Worker).await?;
        let kept = tab.run("return JSON.stringify({...sessionStorage})").await?;
        ensure!(kept.as_str().is_some_and(|text| text.contains("UZB")), "answers are kept in the tab: {kept}");
        tab.press("footer [data-action=erase]").await?;
        tab.until_screen("erased").await?;
        let left = tab
            .run("return [sessionStorage.length, localStorage.length, document.cookie, document.body.textContent.includes('Uzbekistan')]")
            .await?;
        assert_eq!(left, json!([0, 0, "", false]));
        // What a link carried is among it, also for whoever goes back to it.
        tab.run_with("location.hash = arguments[0]", vec![RESULT.into()]).await?;
        tab.find("main [data-action=accept]").await?;
        ensure!(tab.text("main").await?.contains("Uzbekistan"), "the link is open");
        tab.press("footer [data-action=erase]").await?;
        tab.until_screen("erased").await?;
        tab.client().back().await?;
        tab.until_screen("check").await?;
        tab.find("main h1").await?;
        assert_eq!(tab.count("main [data-action=accept], main [data-fact]").await?, 0, "nothing of it is left");
        ensure!(!tab.text("main").await?.contains("Uzbekistan"), "nothing of it is left");
        let left = tab.run("return [sessionStorage.length, localStorage.length]").await?;
        assert_eq!(left, json!([0, 0]));
        Ok(())
    })
}

#[test]
fn the_language_outlasts_everything_but_erasing() -> Result<()> {
    let lang = async |tab: &Tab| tab.run("return document.documentElement.lang").await;
    journey("language_kept", Setup::phone().english(), async |tab| {
        // Another day, and today again: nothing is answered then.
        tab.open("#/?on=2026-03-02").await?;
        tab.press("main [data-language=ru]").await?;
        tab.until("Russian", async || Ok((lang(tab).await? == "ru").then_some(()))).await?;
        tab.act("today").await?;
        tab.until("today", async || Ok((tab.count("[data-notice=day]").await? == 0).then_some(()))).await?;
        assert_eq!(tab.run("return sessionStorage.getItem('ruqsat')").await?, Value::Null);
        tab.open("").await?;
        assert_eq!(lang(tab).await?, "ru");
        // A link that is not taken over.
        tab.open(RESULT).await?;
        tab.find("main [data-action=cancel]").await?;
        tab.act("cancel").await?;
        tab.until_screen("home").await?;
        tab.open("").await?;
        assert_eq!(lang(tab).await?, "ru");
        tab.press("footer [data-action=erase]").await?;
        tab.until_screen("erased").await?;
        tab.open("").await?;
        assert_eq!(lang(tab).await?, "en", "as the browser wants it");
        Ok(())
    })
}

#[test]
fn nothing_is_requested_during_a_walk() -> Result<()> {
    journey("requests", Setup::phone(), async |tab| {
        tab.open("").await?;
        let before = tab.served();
        walk(tab, &case("issue-everything-in-order")?, Role::Worker).await?;
        Outcome::shown(tab).await?.checklist().await?;
        Checklist::shown(tab).await?;
        assert_eq!(tab.requested_elsewhere().await?, Vec::<String>::new());
        // The walk opens the start page once more, with the day of filing; result and checklist ask for what later
        // screens need. Nothing for an answer, and nothing with anything in its address.
        let mut known: Vec<_> = before.into_iter().map(|request| request.path).collect();
        let more = assets::later(&dist(), "en")?;
        known.extend(more.into_iter().map(|name| format!("/{name}")));
        for request in tab.served() {
            ensure!(request.method == "GET" && request.body_length == 0, "sent: {request:?}");
            ensure!(known.contains(&request.path), "requested during the walk: {}", request.path);
        }
        Ok(())
    })
}

#[test]
fn a_corrupt_store_is_told_and_begun_anew() -> Result<()> {
    journey("corrupt", Setup::phone(), async |tab| {
        tab.open("").await?;
        for text in [
            "{",
            "[]",
            r#"{"schema":2,"facts":{"permit.months":"1"}}"#,
            "ruqsat 4\u{1e}case=open\u{1e}permit.months=x",
            "ruqsat 99\u{1e}case=open",
        ] {
            tab.run_with("sessionStorage.setItem('ruqsat', arguments[0])", vec![text.into()]).await?;
            tab.client().refresh().await?;
            tab.until_screen("home").await?;
            assert_eq!(tab.count("[data-notice=storage]").await?, 1, "{text}");
        }
        Ok(())
    })
}

#[test]
fn a_script_gets_errors_with_code_and_fact() -> Result<()> {
    journey("api_errors", Setup::desktop(), async |tab| {
        tab.open("").await?;
        const SCRIPT: &str = "
            try { window.ruqsat.check(arguments[0]); return 'no error'; }
            catch (error) { return [error instanceof Error, error.code, error.fact]; }";
        for (case, code, fact) in [
            (json!({"permit.month": 3}), "unknown_fact", json!("permit.month")),
            (json!({"permit.months": 2.5}), "bad_value", json!("permit.months")),
            (json!({"permit.months": null}), "bad_value", json!("permit.months")),
            (json!({"worker.citizenship": "uzb"}), "bad_value", json!("worker.citizenship")),
            (json!({"application.date": "2031-01-01"}), "date_not_covered", json!("application.date")),
            (json!([1, 2]), "unreadable", Value::Null),
            (json!("text"), "unreadable", Value::Null),
        ] {
            let got = tab.run_with(SCRIPT, vec![case.clone()]).await?;
            assert_eq!(got, json!([true, code, fact]), "{case}");
        }
        let version = tab.run("return window.ruqsat.version").await?;
        ensure!(version.as_str().is_some_and(|text| !text.is_empty()));
        Ok(())
    })
}
