//! The guide, practice, the household: what is loaded when it is asked for.

use anyhow::{Context, Result, ensure};
use fantoccini::key::Key;
use ruqsat_e2e::pages::{Answers, Home, Outcome, Question, Stop};
use ruqsat_e2e::{Role, Setup, Tab, cases, dist, journey, resume, walk};
use std::time::Duration;
use xtask::assets;

/// Opens an address of the guide and waits for its heading.
async fn read(tab: &Tab, address: &str, screen: &str) -> Result<()> {
    tab.open(address).await?;
    tab.until_screen(screen).await?;
    tab.find("main h1").await.map(drop)
}

#[test]
fn a_company_is_sent_to_a_page_that_leads_back_to_the_answer() -> Result<()> {
    journey("guide_stop", Setup::phone(), async |tab| {
        walk(tab, &cases::named("issue-company-employer")?.facts, Role::Worker).await?;
        Stop::shown(tab).await?;
        tab.act("guide").await?;
        tab.find("[data-page=destination-employer_permit]").await?;
        assert!(tab.count("[data-page] [data-part]").await? >= 2, "what it is, and what to do now");
        tab.act("change").await?;
        assert_eq!(Question::shown(tab).await?.fact().await?, "employer.kind");
        Ok(())
    })
}

#[test]
fn the_guide_is_loaded_once_and_of_own_files_alone() -> Result<()> {
    journey("guide_loads", Setup::phone().english(), async |tab| {
        tab.open("").await?;
        tab.until_screen("home").await?;
        let before = tab.served().len();
        read(tab, "#/guide/filing", "guide").await?;
        let loaded = || {
            // An address opens the page itself anew.
            let paths = tab.served().into_iter().skip(before).map(|request| request.path);
            let mut paths: Vec<String> =
                paths.filter(|path| path != "/").map(|path| path.trim_start_matches('/').to_owned()).collect();
            paths.sort();
            paths
        };
        assert_eq!(loaded(), assets::later(&dist(), "en")?);
        read(tab, "#/guide/changes", "guide").await?;
        read(tab, "#/practice", "practice").await?;
        read(tab, "#/law", "law").await?;
        assert_eq!(loaded(), assets::later(&dist(), "en")?, "nothing more");
        assert_eq!(tab.requested_elsewhere().await?, Vec::<String>::new());
        Ok(())
    })
}

#[test]
fn a_guide_that_does_not_come_is_told_and_may_come_later() -> Result<()> {
    let later = assets::later(&dist(), "en")?.into_iter().find(|name| name.contains("-guide-")).unwrap_or_default();
    let end: &'static str = Box::leak(later.into_boxed_str());
    journey("guide_missing", Setup::phone().english().without(end).tolerate("404"), async |tab| {
        let home = Home::open(tab, Some("2026-03-02")).await?;
        home.start(Role::Worker).await?.answer("issue").await?;
        tab.act("continue").await?;
        tab.until_screen("question").await?;
        tab.open("#/guide/filing").await?;
        tab.find("[data-action=again]").await?;
        tab.act("again").await?;
        tab.find("[data-action=again]").await?;
        // Nothing that was answered is lost, and the walk goes on.
        tab.open("#/answers").await?;
        Answers::shown(tab).await?;
        Ok(())
    })
}

#[test]
fn a_guide_of_a_language_left_meanwhile_is_not_shown() -> Result<()> {
    let setup = Setup::phone().english().late("en-guide", Duration::from_secs(3));
    journey("guide_late", setup, async |tab| {
        tab.open("#/guide/filing").await?;
        tab.press("details.app-language > summary").await?;
        tab.press("[data-language=ru]").await?;
        tab.find("html[lang=ru] [data-page] [data-part]").await?;
        let heading = tab.text("main h1").await?;
        ensure!(heading.starts_with(|first: char| !first.is_ascii()), "not Russian: {heading}");
        tab.until("the English guide to arrive", async || {
            Ok(tab.served().iter().any(|request| request.path.contains("en-guide")).then_some(()))
        })
        .await?;
        // What arrives is taken in by the task of its own; one more round and it would be shown.
        for _ in 0..10 {
            assert_eq!(tab.text("main h1").await?, heading);
        }
        Ok(())
    })
}

#[test]
fn a_practice_case_is_loaded_and_compared() -> Result<()> {
    journey("practice", Setup::phone(), async |tab| {
        // Answers of one's own are not replaced without a yes.
        Home::open(tab, Some("2026-03-02")).await?.start(Role::Worker).await?.answer("issue").await?;
        tab.act("continue").await?;
        tab.until_screen("question").await?;
        read(tab, "#/practice/1", "practice").await?;
        tab.act("practice-load").await?;
        tab.find("[data-notice=replaces]").await?;
        tab.act("cancel").await?;
        tab.act("practice-load").await?;
        tab.act("confirm").await?;
        let outcome = Answers::shown(tab).await?.next().await?;
        assert_eq!(outcome.verdict().await?, "ready");
        tab.press("main a[href=\"#/practice/1\"]").await?;
        tab.find(".app-notice--good[data-notice=compared]").await?;
        // Another one is not the same.
        read(tab, "#/practice/3", "practice").await?;
        assert_eq!(tab.count("[data-notice=compared]").await?, 0, "these answers are of another case");
        tab.act("practice-walk").await?;
        assert_eq!(Question::shown(tab).await?.fact().await?, "operation");
        Ok(())
    })
}

#[test]
fn an_employer_walks_two_workers_and_sees_both() -> Result<()> {
    journey("household", Setup::phone().long(2), async |tab| {
        let case = cases::named("issue-everything-in-order")?.facts;
        walk(tab, &case, Role::Employer).await?;
        Outcome::shown(tab).await?;
        read(tab, "#/household", "household").await?;
        tab.act("add-worker").await?;
        // What is said of the household is taken over, the rest is asked.
        assert_eq!(Question::shown(tab).await?.fact().await?, "worker.citizenship");
        tab.client().refresh().await?;
        tab.until_screen("question").await?;
        read(tab, "#/household", "household").await?;
        assert_eq!(tab.count(".app-household__worker").await?, 2);
        assert_eq!(tab.count(".app-household__worker:first-child [data-verdict=ready]").await?, 1);
        assert_eq!(tab.count(".app-household__worker:nth-child(2) [data-verdict=unfinished]").await?, 1);
        tab.press(".app-household__worker:first-child [data-action=open-worker]").await?;
        assert_eq!(Answers::shown(tab).await?.next().await?.verdict().await?, "ready");
        read(tab, "#/household", "household").await?;
        tab.press(".app-household__worker:nth-child(2) [data-action=remove-worker]").await?;
        tab.until("one worker", async || Ok((tab.count(".app-household__worker").await? == 1).then_some(()))).await?;
        tab.press("footer [data-action=erase]").await?;
        assert_eq!(tab.run("return sessionStorage.length").await?, 0, "everything is erased");
        Ok(())
    })
}

#[test]
fn a_consultant_names_the_case_by_a_code_that_names_nobody() -> Result<()> {
    journey("reference", Setup::desktop(), async |tab| {
        walk(tab, &cases::named("issue-everything-in-order")?.facts, Role::Consultant).await?;
        read(tab, "#/household", "household").await?;
        tab.fill("[name=\"reference.0\"]", "Gulnora <b>").await?;
        tab.act("name-worker").await?;
        tab.find("[aria-invalid=true]").await?;
        let kept = tab.run("return document.querySelector('[name=\"reference.0\"]').value").await?;
        assert_eq!(kept, "Gulnora <b>", "what was typed stays");
        tab.fill("[name=\"reference.0\"]", "alm-2026-17").await?;
        tab.act("name-worker").await?;
        tab.until("the code", async || Ok((tab.count("[aria-invalid=true]").await? == 0).then_some(()))).await?;
        tab.open("#/outcome").await?;
        Outcome::shown(tab).await?;
        ensure!(tab.text("body").await?.contains("ALM-2026-17"), "the result does not carry the code");
        Ok(())
    })
}

#[test]
fn a_consultant_sees_sources_conflicts_and_open_questions_at_once() -> Result<()> {
    journey("consultant", Setup::desktop(), async |tab| {
        walk(tab, &cases::named("issue-everything-in-order")?.facts, Role::Consultant).await?;
        tab.find("[data-page=open] [data-part=conflicts]").await?;
        tab.find("[data-page=open] [data-part=questions]").await?;
        assert_eq!(tab.count("[data-page=open] details:not([open])").await?, 0, "every source lies open");
        assert_eq!(tab.count("article[data-rule] details:not([open])").await?, 0, "so do those of the findings");
        Ok(())
    })
}

#[test]
fn a_revocation_says_what_is_known_of_it() -> Result<()> {
    journey("revoke_page", Setup::phone(), async |tab| {
        walk(tab, &cases::named("revoke")?.facts, Role::Worker).await?;
        for part in ["who", "conditions", "hearing", "complaint"] {
            tab.find(&format!("[data-page=revoke] [data-part={part}]")).await.with_context(|| part.to_owned())?;
        }
        Ok(())
    })
}

#[test]
fn an_employer_is_told_first_whose_application_it_is() -> Result<()> {
    journey("employer_first", Setup::phone(), async |tab| {
        Home::open(tab, None).await?.start(Role::Employer).await?;
        tab.find("[data-notice=told] .app-source").await?;
        Home::open(tab, None).await?.start(Role::Worker).await?;
        assert_eq!(tab.count("[data-notice=told]").await?, 0);
        Ok(())
    })
}

#[test]
fn own_facts_are_copied_in_plain_form() -> Result<()> {
    journey("facts", Setup::desktop().english(), async |tab| {
        tab.open("").await?;
        Home::open(tab, None).await?.start(Role::Worker).await?;
        resume(tab, "issue-everything-in-order", &[]).await?;
        tab.client().refresh().await?;
        read(tab, "#/guide/filing", "guide").await?;
        let entry = "[data-fact=\"stay.entry_date\"]";
        let text = tab.text(entry).await?;
        // 20 February 2026 in the case, as it is typed elsewhere.
        ensure!(text.contains("20.02.2026"), "{text}");
        tab.press(&format!("{entry} [data-action=copy]")).await?;
        // No script may read the clipboard here, so it is pasted as a person would.
        read(tab, "#/numbers", "numbers").await?;
        let field = "[name=\"worker.name_latin\"]";
        let (control, none) = (char::from(Key::Control), char::from(Key::Null));
        tab.find(field).await?.send_keys(&format!("{control}v{none}")).await?;
        let pasted = tab.run_with("return document.querySelector(arguments[0]).value", vec![field.into()]).await?;
        assert_eq!(pasted, "20.02.2026");
        Ok(())
    })
}
