//! What makes the walk one that a tired person on a cheap phone gets through: languages, helpers, repairs.

use anyhow::{Context, Result, ensure};
use fantoccini::key::Key;
use ruqsat_e2e::pages::{Answers, Home, Outcome, Question};
use ruqsat_e2e::{Role, Setup, Tab, cases, dist, journey, walk};
use serde_json::{Value, json};

/// Walks to a question with the answers of a case.
async fn walk_to<'t>(tab: &'t Tab, case: &str, fact: &str) -> Result<Question<'t>> {
    let facts = cases::named(case)?.facts;
    let question = Home::open(tab, facts["application.date"].as_str()).await?.start(Role::Worker).await?;
    loop {
        let asked = question.fact().await?;
        if asked == fact {
            return Ok(question);
        }
        ruqsat_e2e::answer(&question, &asked, &facts[&asked]).await?;
    }
}

async fn language_of(tab: &Tab) -> Result<Value> {
    tab.run("return document.documentElement.lang").await
}

/// Chooses a language in the menu of a screen and waits until it is spoken.
async fn speak(tab: &Tab, language: &str) -> Result<()> {
    tab.press(".app-language > summary").await?;
    tab.press(&format!(".app-language [data-language={language}]")).await?;
    tab.until("the language", async || Ok((language_of(tab).await? == language).then_some(()))).await
}

#[test]
fn a_worker_walks_in_russian() -> Result<()> {
    journey("russian", Setup::phone().languages("ru"), async |tab| {
        let facts = cases::named("issue-only-the-tax-is-left")?.facts;
        walk(tab, &facts, Role::Worker).await?;
        let outcome = Outcome::shown(tab).await?;
        assert_eq!(outcome.advice().await?.as_deref(), Some("pay"));
        assert_eq!(language_of(tab).await?, "ru");
        // The amount and the date in the form of the language: a thin gap is a no-break space.
        let text = tab.text("main").await?.replace('\u{a0}', " ");
        ensure!(text.contains("51 900 ₸"), "the amount in Russian form: {text}");
        ensure!(text.contains("марта 2026 г."), "a date in Russian form: {text}");
        let title = tab.client().title().await?;
        ensure!(title.contains("Ruqsat") && title.chars().any(|letter| ('а'..='я').contains(&letter)), "{title}");
        outcome.checklist().await?;
        let english = ["Continue", "Back", "Print", "Source"];
        let text = tab.text("main").await?;
        ensure!(english.iter().all(|word| !text.contains(word)), "English words: {text}");
        Ok(())
    })
}

#[test]
fn whose_language_has_no_file_yet_reads_russian_and_others_english() -> Result<()> {
    for (asked, spoken) in [("uz", "ru"), ("tg-TJ,tg", "ru"), ("kk-KZ", "ru"), ("tr", "en"), ("ru-RU,en", "ru")] {
        journey("first_language", Setup::phone().languages(asked).english(), async |tab| {
            tab.open("").await?;
            assert_eq!(language_of(tab).await?, spoken, "for {asked}");
            Ok(())
        })?;
    }
    Ok(())
}

#[test]
fn another_language_keeps_the_answers_and_what_is_being_typed() -> Result<()> {
    journey("language", Setup::phone().english(), async |tab| {
        let question = walk_to(tab, "issue-everything-in-order", "worker.citizenship").await?;
        question.answer_text("Tajikistan").await?;
        speak(tab, "ru").await?;
        assert_eq!(question.answered().await?.as_deref(), Some("Таджикистан"), "the name of the same country");
        assert_eq!(tab.count(".app-language[open]").await?, 0, "the menu has closed");
        // The language outlives a new load, and the answer is the same in it.
        question.next().await?;
        tab.client().refresh().await?;
        tab.until("the application", async || Ok((language_of(tab).await? == "ru").then_some(()))).await?;
        Question::shown(tab).await?;
        let kept = tab.run("return sessionStorage.ruqsat.split('\\x1e').includes('worker.citizenship=TJK')").await?;
        assert_eq!(kept, true);
        // A chosen radio button that is not sent yet stays chosen.
        question.answer_choice("none").await?;
        speak(tab, "en").await?;
        assert_eq!(question.answered().await?.as_deref(), Some("none"));
        Ok(())
    })
}

#[test]
fn a_language_that_cannot_be_loaded_is_told_and_loses_nothing() -> Result<()> {
    let files = xtask::assets::languages(&dist())?;
    let (_, file) = files.into_iter().find(|(language, _)| language == "ru").context("the page names Russian")?;
    let end: &'static str = Box::leak(file.into_boxed_str());
    let setup = Setup::phone().without(end).tolerate("404").english();
    journey("language_missing", setup, async |tab| {
        let question = walk_to(tab, "issue-everything-in-order", "worker.citizenship").await?;
        question.answer_text("Taj").await?;
        tab.press(".app-language > summary").await?;
        tab.press(".app-language [data-language=ru]").await?;
        tab.find("[data-notice=language]").await?;
        assert_eq!(language_of(tab).await?, "en");
        assert_eq!(question.answered().await?.as_deref(), Some("Taj"));
        Ok(())
    })
}

#[test]
fn a_country_is_found_by_typing_and_chosen_with_keys() -> Result<()> {
    journey("country_keys", Setup::phone().english(), async |tab| {
        let question = walk_to(tab, "issue-everything-in-order", "worker.citizenship").await?;
        let field = "input[role=combobox]";
        tab.press(field).await?;
        let first = tab.run("return document.querySelector('[role=option]').textContent").await?;
        ensure!(first.as_str().is_some_and(|text| text.contains("UZB")), "common ones first: {first}");
        assert_eq!(tab.count("[role=option]").await?, 249);
        tab.keys("ge").await?;
        let down = char::from(Key::Down).to_string();
        tab.keys(&down).await?;
        let active = tab.run("return document.querySelector('[role=combobox]').getAttribute('aria-activedescendant')");
        assert_eq!(active.await?, "country-GEO");
        tab.keys(&char::from(Key::Enter).to_string()).await?;
        assert_eq!(question.answered().await?.as_deref(), Some("Georgia"), "taken, and not sent yet");
        assert_eq!(tab.count("[role=listbox]").await?, 0);
        tab.keys(&char::from(Key::Enter).to_string()).await?;
        tab.find("[data-notice=told]").await?;
        // With the finger: a part of the name, then the option.
        tab.act("back").await?;
        Question::shown(tab).await?;
        tab.fill(field, "kist").await?;
        tab.press("#country-UZB").await?;
        assert_eq!(question.answered().await?.as_deref(), Some("Uzbekistan"));
        let focused = tab.run("return document.activeElement.getAttribute('role')").await?;
        assert_eq!(focused, "combobox", "the field keeps the focus");
        tab.press(field).await?;
        assert_eq!(tab.count("[role=listbox]").await?, 0, "nothing is left to choose");
        tab.fill(field, "Nowhereland").await?;
        assert_eq!(tab.count("[role=option]").await?, 0);
        let said = tab.run("return document.querySelector('.app-country-picker__status').textContent").await?;
        ensure!(said.as_str().is_some_and(|text| !text.is_empty()), "that none fits is said");
        tab.keys(&char::from(Key::Escape).to_string()).await?;
        assert_eq!(tab.count("[role=listbox]").await?, 0);
        Ok(())
    })
}

/// Also the regression of Yew's bug 3262: a list that grows must not make the field before it anew.
#[test]
fn days_are_counted_from_journeys() -> Result<()> {
    journey("trips", Setup::phone(), async |tab| {
        let question = walk_to(tab, "issue-everything-in-order", "stay.days_in_180").await?;
        question.answer_text("7").await?;
        tab.run("document.getElementById('stay.days_in_180').mark = 'same'").await?;
        tab.press("[data-action=trips] > summary").await?;
        // The last entry stands there already.
        let entry = tab.run("return document.getElementById('trip.0.entry.year').value").await?;
        assert_eq!(entry, "2026");
        for (part, text) in
            [("entry.day", "10"), ("entry.month", "1"), ("exit.day", "20"), ("exit.month", "1"), ("exit.year", "2026")]
        {
            tab.fill(&format!("[id='trip.0.{part}']"), text).await?;
        }
        tab.press("[data-action=add-trip]").await?;
        tab.find("[id='trip.1.entry.day']").await?;
        for (part, text) in [("day", "20"), ("month", "2"), ("year", "2026")] {
            tab.fill(&format!("[id='trip.1.entry.{part}']"), text).await?;
        }
        tab.press("[data-action=add-trip]").await?;
        tab.find("[id='trip.2.entry.day']").await?;
        // 10 to 20 January and 20 February to 2 March 2026: 11 + 11 days, by Python's dates.
        let same = tab.run("return document.getElementById('stay.days_in_180').mark").await?;
        assert_eq!(same, "same", "the field is the same element as before");
        assert_eq!(question.answered().await?.as_deref(), Some("7"), "and holds what was typed");
        tab.press("[data-action=use-days]").await?;
        tab.until("the sum in the field", async || {
            Ok((question.answered().await?.as_deref() == Some("22")).then_some(()))
        })
        .await?;
        // The journeys outlive a new load; one that ends before it begins is told.
        tab.client().refresh().await?;
        Question::shown(tab).await?;
        tab.press("[data-action=trips] > summary").await?;
        assert_eq!(tab.count("[id='trip.2.entry.day']").await?, 1);
        tab.press("li:nth-child(3) [data-action=remove-trip]").await?;
        tab.until("the journey to go", async || Ok((tab.count("[id='trip.2.entry.day']").await? == 0).then_some(())))
            .await?;
        tab.fill("[id='trip.0.exit.day']", "9").await?;
        tab.press("[data-action=add-trip]").await?;
        tab.find(".app-trips [role=alert]").await?;
        assert_eq!(tab.count("[data-action=use-days]").await?, 0, "nothing is counted while a journey is wrong");
        Ok(())
    })
}

#[test]
fn another_day_of_filing_is_set_marked_and_taken_back() -> Result<()> {
    journey("day", Setup::phone(), async |tab| {
        tab.open("").await?;
        assert_eq!(tab.count("[data-notice=day]").await?, 0);
        tab.act("set-date").await?;
        let question = Question::shown(tab).await?;
        assert_eq!(question.fact().await?, "application.date");
        question.answer_date(2031, 1, 1).await?;
        question.continue_().await?;
        tab.find("#error-summary").await?;
        question.answer_date(2026, 3, 2).await?;
        question.continue_().await?;
        tab.until_screen("home").await?;
        assert_eq!(tab.count("[data-notice=day]").await?, 1);
        let mut facts = cases::named("issue-everything-in-order")?.facts;
        facts.as_object_mut().context("a case is an object")?.remove("application.date");
        tab.press("[data-action=start][data-role=worker]").await?;
        let question = Question::shown(tab).await?;
        while tab.state().await?.screen == "question" {
            assert_eq!(tab.count("[data-notice=day]").await?, 1, "marked on every page");
            let fact = question.fact().await?;
            ruqsat_e2e::answer(&question, &fact, &facts[&fact]).await?;
        }
        let answers = Answers::shown(tab).await?;
        ensure!(answers.facts().await?.contains(&"application.date".to_owned()), "it is among the answers");
        let question = answers.change("application.date").await?;
        question.answer_date(2026, 3, 3).await?;
        question.next().await?;
        Answers::shown(tab).await?;
        tab.press("[data-notice=day] [data-action=today]").await?;
        tab.until("the mark to go", async || Ok((tab.count("[data-notice=day]").await? == 0).then_some(()))).await?;
        Ok(())
    })
}

#[test]
fn an_answer_that_counts_again_is_marked() -> Result<()> {
    journey("restored", Setup::phone(), async |tab| {
        walk(tab, &cases::named("issue-back-after-years")?.facts, Role::Worker).await?;
        tab.act("back").await?;
        for answer in ["no", "yes"] {
            let question = Answers::shown(tab).await?.change("permit.previous").await?;
            question.answer(answer).await?;
            question.next().await?;
        }
        Answers::shown(tab).await?;
        let row = "[data-fact='permit.end']";
        let note = tab.run_with(
            "return document.querySelector(arguments[0] + ' .app-answers__note').textContent",
            vec![row.into()],
        );
        let note = note.await?;
        ensure!(note.as_str().is_some_and(|note| !note.is_empty()), "it says that it counts again");
        assert_eq!(tab.count(".app-answers__row--aside").await?, 0);
        Ok(())
    })
}

/// Also the regression of Yew's bug 4092: what comes and goes beside each other must not break the page.
#[test]
fn notices_and_mistakes_come_and_go() -> Result<()> {
    journey("notices", Setup::phone(), async |tab| {
        let question = walk_to(tab, "issue-everything-in-order", "worker.citizenship").await?;
        for (country, told) in [("IND", 1), ("UZB", 0), ("GEO", 1), ("AZE", 0), ("IND", 1)] {
            question.answer_text("Atlantis").await?;
            question.continue_().await?;
            tab.find("#error-summary").await?;
            question.answer_text(country).await?;
            question.next().await?;
            assert_eq!(tab.count("[data-notice=told]").await?, told, "after {country}");
            question.continue_().await?;
            tab.find("#error-summary").await?;
            assert_eq!(tab.count("[data-notice=told]").await?, told, "beside the mistake");
            question.back().await?;
        }
        assert_eq!(tab.run("return document.documentElement.dataset.boot").await?, "ready");
        Ok(())
    })
}

#[test]
fn a_broken_page_says_so_calmly_and_keeps_the_answers() -> Result<()> {
    let setup = Setup::phone().workshop().tolerate("asked to break").tolerate("unreachable");
    journey("panic", setup, async |tab| {
        walk_to(tab, "issue-everything-in-order", "worker.status").await?;
        let before = tab.run("return sessionStorage.ruqsat").await?;
        tab.run("location.hash = '#/panic'").await?;
        tab.until_screen("broken").await?;
        assert_eq!(tab.count("#broken section:not([hidden])").await?, 1, "in one language");
        assert_eq!(tab.run("return sessionStorage.ruqsat").await?, before);
        assert_eq!(tab.run("return document.activeElement.dataset.action").await?, "reload");
        // Loading it again breaks again; the start page does not.
        tab.press("#broken section:not([hidden]) [data-action=reload]").await?;
        tab.until("the page to break again", async || {
            let broken = tab.run("return document.documentElement.dataset.boot === 'broken'").await?;
            Ok((broken == true).then_some(()))
        })
        .await?;
        tab.press("#broken section:not([hidden]) [data-action=home]").await?;
        tab.until_screen("home").await?;
        assert_eq!(tab.run("return sessionStorage.ruqsat").await?, before, "the answers are still there");
        Ok(())
    })
}

#[test]
fn no_release_shows_components_or_breaks_when_asked() -> Result<()> {
    journey("no_workshop", Setup::phone(), async |tab| {
        for hash in ["#/components", "#/panic"] {
            tab.open(hash).await?;
            tab.until_screen("not-found").await?;
        }
        Ok(())
    })
}

#[test]
fn every_component_is_shown_to_its_makers() -> Result<()> {
    journey("components", Setup::phone().workshop().dark(), async |tab| {
        tab.open("#/components").await?;
        tab.until_screen("components").await?;
        let looks = tab.run("return [...document.querySelectorAll('.app-outcome')].length").await?;
        assert_eq!(looks, json!(7), "a panel for each verdict and for the tax alone");
        assert_eq!(tab.count("[data-advice]").await?, 4);
        assert_eq!(tab.count("[role=option]").await?, 249);
        let width = tab.run("return document.documentElement.scrollWidth").await?;
        assert_eq!(width, json!(360), "nothing is wider than the phone");
        Ok(())
    })
}

/// What is typed or chosen wrongly, by fact: one entry of the text field, or day, month and year.
const MISTAKES: [(&str, &[&[&str]]); 8] = [
    ("operation", &[&[]]),
    ("worker.citizenship", &[&[""], &["Atlantis"]]),
    ("worker.is_adult", &[&[]]),
    (
        "passport.valid_to",
        &[
            &["", "", ""],
            &["", "3", "2026"],
            &["1", "", "2026"],
            &["1", "3", ""],
            &["1", "3", "26"],
            &["one", "3", "2026"],
            &["30", "2", "2026"],
            &["01/03/2026", "", ""],
            &["01/03/26", "", ""],
        ],
    ),
    ("permit.months", &[&[""], &["three"], &["2.5"]]),
    ("employer.other_labour_immigrants", &[&["-1"]]),
    // Before the last entry there is none; after the day of filing it contradicts it.
    ("stay.entry_date", &[&["3", "3", "2026"]]),
    ("stay.days_in_180", &[&["181"], &["-1"], &["0"]]),
];

#[test]
fn every_kind_of_mistake_is_told_at_its_field_and_nothing_is_lost() -> Result<()> {
    const SAID: &str = "
        const summary = document.querySelector('#error-summary a');
        const error = document.querySelector('.app-error');
        const [focus, field] = [document.activeElement.id, summary?.getAttribute('href')?.slice(1)];
        return [summary?.textContent, error?.textContent, focus, !!document.getElementById(field), document.title];";
    journey("mistakes", Setup::phone().long(2), async |tab| {
        let mut facts = cases::named("issue-tax-one-tenge-short")?.facts;
        facts["stay.entry_date"] = json!("2026-02-20");
        let question = Home::open(tab, Some("2026-03-02")).await?.start(Role::Worker).await?;
        let mut told = 0;
        while tab.state().await?.screen == "question" {
            let fact = question.fact().await?;
            let tries = MISTAKES.iter().find(|(known, _)| *known == fact).map_or(&[][..], |(_, tries)| *tries);
            for typed in tries {
                match typed {
                    [] => {}
                    [text] => question.answer_text(text).await?,
                    [day, month, year] => question.answer_date_as(day, month, year).await?,
                    _ => anyhow::bail!("a field has one part or three"),
                }
                let place = format!("{typed:?} for {fact}");
                question.continue_().await?;
                tab.find("#error-summary").await.context(place.clone())?;
                // Yew may let time pass between drawing and what follows it.
                let has_focus = async || {
                    let focus = tab.run("return document.activeElement.id").await?;
                    Ok((focus == "error-summary").then_some(()))
                };
                tab.until("the focus on the summary", has_focus).await.context(place.clone())?;
                let said = tab.run(SAID).await?;
                ensure!(said[0].as_str().is_some_and(|text| !text.is_empty()), "{place}: {said}");
                assert_eq!(said[0], said[1], "{place}: the same words in the summary and at the field");
                assert_eq!(said[2], "error-summary", "{place}: the summary has the focus");
                assert_eq!(said[3], true, "{place}: its link leads to a field");
                if let [text] = typed {
                    assert_eq!(question.answered().await?.as_deref(), Some(*text), "{place}: it stays");
                }
                if let [day, ..] = typed
                    && typed.len() == 3
                {
                    let kept = tab.run_with(
                        "return document.getElementsByName(arguments[0])[0].value",
                        vec![format!("{fact}.day").into()],
                    );
                    assert_eq!(kept.await?, *day, "{place}: it stays");
                }
                told += 1;
            }
            ruqsat_e2e::answer(&question, &fact, &facts[&fact]).await?;
        }
        assert_eq!(told, MISTAKES.iter().map(|(_, tries)| tries.len()).sum::<usize>(), "every question was asked");
        let outcome = Answers::shown(tab).await?.next().await?;
        ensure!(outcome.rules("not_met").await?.contains("tax.paid"), "the tax is short");
        Ok(())
    })
}

#[test]
fn a_tax_that_is_short_is_told_in_the_dark() -> Result<()> {
    journey("shortfall", Setup::phone().dark().english(), async |tab| {
        walk(tab, &cases::named("issue-tax-one-tenge-short")?.facts, Role::Worker).await?;
        let outcome = Outcome::shown(tab).await?;
        assert_eq!(outcome.verdict().await?, "not_ready");
        assert_eq!(outcome.advice().await?.as_deref(), Some("pay"));
        let text = tab.text("main").await?;
        ensure!(text.contains("51,899"), "the own amount is among the reasons: {text}");
        let ground = tab.run("return getComputedStyle(document.body).backgroundColor").await?;
        ensure!(ground != "rgb(255, 255, 255)", "the ground is dark: {ground}");
        Ok(())
    })
}

#[test]
fn ticks_on_the_checklist_stay() -> Result<()> {
    journey("ticks", Setup::phone(), async |tab| {
        walk(tab, &cases::named("issue-everything-in-order")?.facts, Role::Worker).await?;
        Outcome::shown(tab).await?.checklist().await?;
        let ticked = async || tab.count(".app-tick:checked").await;
        tab.press("#document-passport").await?;
        tab.press("#document-fingerprints").await?;
        tab.press("#document-passport").await?;
        assert_eq!(ticked().await?, 1);
        tab.client().refresh().await?;
        tab.until_screen("checklist").await?;
        assert_eq!(ticked().await?, 1);
        assert_eq!(tab.count("#document-fingerprints:checked").await?, 1);
        Ok(())
    })
}
