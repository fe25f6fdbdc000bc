//! Links: a consultant presets a check, halves meet, a result comes back; and links that cannot be opened.

use anyhow::{Context, Result, ensure};
use ruqsat_e2e::pages::{Answers, Home, Outcome, Question};
use ruqsat_e2e::{Role, Setup, Tab, begin_on, journey, resume};
use std::sync::OnceLock;

/// A payload of version 2, with the CRC-24 of OpenPGP as Python computes it bit by bit.
const NEWER: &str = "2ABCDEFGH012345671S0RM";

/// Begins in a role and puts a case in the place of what is kept.
async fn begin(tab: &Tab, role: Role, case: &str, others: &[(&str, &str)]) -> Result<()> {
    Home::open(tab, Some("2026-03-02")).await?.start(role).await?;
    resume(tab, case, others).await
}

/// Calls the case something, in the tab's own store.
async fn name(tab: &Tab, code: &str) -> Result<()> {
    const SCRIPT: &str = r"
        const others = sessionStorage.ruqsat.split('\x1e').filter((line) => !line.startsWith('reference='));
        sessionStorage.ruqsat = [...others, 'reference=' + arguments[0]].join('\x1e');";
    tab.run_with(SCRIPT, vec![code.into()]).await.map(drop)
}

/// What the case is called.
async fn reference(tab: &Tab) -> Result<String> {
    let code = tab.run(r"return /\x1ereference=([^\x1e]*)/.exec(sessionStorage.ruqsat)?.[1]").await?;
    Ok(code.as_str().context("no line for it")?.to_owned())
}

async fn address(tab: &Tab) -> Result<String> {
    tab.find("[name=\"share.address\"]").await?;
    let value = tab.run("return document.querySelector('[name=\"share.address\"]').value").await?;
    Ok(value.as_str().context("no address")?.to_owned())
}

/// What follows the page's own address.
fn hash(address: &str) -> String {
    address.find('#').map_or_else(String::new, |place| address[place..].to_owned())
}

/// Opens the form for a link, and chooses what it is for.
async fn share(tab: &Tab, purpose: &str) -> Result<()> {
    tab.open("#/share").await?;
    tab.until_screen("share").await?;
    tab.press(&format!("[name=\"share.purpose\"][value={purpose}]")).await?;
    tab.until("the purpose", async || {
        let chosen = format!("[name=\"share.purpose\"][value={purpose}]:checked");
        Ok((tab.count(&chosen).await? == 1).then_some(()))
    })
    .await
}

/// Opens a link, which leaves the address bar and the history at once.
async fn receive(tab: &Tab, link: &str) -> Result<()> {
    tab.open(link).await?;
    tab.until_screen("check").await?;
    tab.find("main h1").await?;
    let shown = tab.run("return location.hash").await?;
    ensure!(shown == "#/check", "the address bar says {shown}");
    Ok(())
}

/// Runs steps on one profile that give a link.
fn made(name: &str, setup: Setup, steps: impl AsyncFnOnce(&Tab) -> Result<String>) -> Result<String> {
    let link = OnceLock::new();
    journey(name, setup, async |tab| {
        let address = steps(tab).await?;
        let payload = hash(&address);
        ensure!(payload.len() - "#/check/".len() <= 400, "{} characters", payload.len());
        ensure!(payload.ends_with(|last: char| last.is_ascii_alphanumeric()), "ends in {payload}");
        link.set(payload).map_err(|twice| anyhow::anyhow!("made twice: {twice}"))
    })?;
    link.into_inner().context("no link was made")
}

#[test]
fn a_consultant_presets_and_a_client_answers_on_another_profile() -> Result<()> {
    let link = made("link_preset", Setup::desktop().english(), async |tab| {
        begin(tab, Role::Consultant, "issue-everything-in-order", &[("worker.name_latin", "Karimov Azizbek")]).await?;
        share(tab, "preset").await?;
        tab.press("[name=\"share.language\"][value=ru]").await?;
        let before = address(tab).await?;
        tab.fill("[name=\"share.reference\"]", "AB-12").await?;
        tab.keys("\t").await?;
        tab.until("another link", async || {
            let now = address(tab).await?;
            Ok((now != before).then_some(()))
        })
        .await?;
        address(tab).await
    })?;
    let back = made("link_preset_opened", Setup::phone().english(), async |tab| {
        receive(tab, &link).await?;
        // Nothing is kept before a yes; the language is offered in its own name.
        assert_eq!(tab.run("return sessionStorage.getItem('ruqsat')").await?, serde_json::Value::Null);
        tab.press("main [data-language=ru]").await?;
        tab.until("Russian", async || {
            Ok((tab.run("return document.documentElement.lang").await? == "ru").then_some(()))
        })
        .await?;
        tab.find("[data-action=accept]").await?;
        tab.act("accept").await?;
        let question = Question::shown(tab).await?;
        // What the consultant fixed is not asked again.
        assert_eq!(question.fact().await?, "worker.status");
        question.answer("none").await?;
        question.next().await?;
        // The result goes back, as far as it is known.
        share(tab, "result").await?;
        address(tab).await
    })?;
    journey("link_result_opened", Setup::desktop().english(), async |tab| {
        receive(tab, &back).await?;
        tab.find("[data-part=then][data-verdict=unfinished]").await?;
        tab.find("[data-part=now][data-verdict=unfinished]").await?;
        tab.find("[data-notice=same]").await?;
        assert_eq!(tab.requested_elsewhere().await?, Vec::<String>::new());
        Ok(())
    })
}

#[test]
fn two_halves_meet_with_one_contradiction() -> Result<()> {
    let half = made("link_half", Setup::phone(), async |tab| {
        begin(tab, Role::Employer, "issue-everything-in-order", &[]).await?;
        name(tab, "HALF-2").await?;
        share(tab, "half").await?;
        address(tab).await
    })?;
    journey("link_halves", Setup::phone(), async |tab| {
        begin(tab, Role::Worker, "issue-thirteen-months", &[]).await?;
        receive(tab, &half).await?;
        // The code is a line like the others.
        tab.find("tr[data-part=reference][data-state=new]").await?;
        name(tab, "HALF-2").await?;
        receive(tab, &half).await?;
        tab.find("tr[data-part=reference][data-state=same]").await?;
        name(tab, "OWN-1").await?;
        receive(tab, &half).await?;
        tab.find("tr[data-part=reference][data-state=contradiction]").await?;
        let code = tab.text("tr[data-part=reference]").await?;
        ensure!(code.contains("HALF-2") && code.contains("OWN-1"), "side by side: {code}");
        assert_eq!(tab.count("tr[data-fact][data-state=contradiction]").await?, 1);
        tab.find("tr[data-fact=\"permit.months\"][data-state=contradiction]").await?;
        // The own answer counts unless the other is chosen; no changes nothing.
        tab.act("cancel").await?;
        tab.until_screen("answers").await?;
        receive(tab, &half).await?;
        tab.press("[name=\"take.permit.months\"][value=theirs]").await?;
        tab.act("accept").await?;
        let outcome = Answers::shown(tab).await?.next().await?;
        assert_eq!(outcome.verdict().await?, "ready");
        assert_eq!(reference(tab).await?, "OWN-1", "the own code stays unless the other is chosen");
        receive(tab, &half).await?;
        tab.press("[name=\"take.reference\"][value=theirs]").await?;
        tab.act("accept").await?;
        Answers::shown(tab).await?;
        assert_eq!(reference(tab).await?, "HALF-2");
        Ok(())
    })
}

/// Opens a link in the tab that is open, as pressing one does.
async fn follow(tab: &Tab, link: &str) -> Result<()> {
    tab.run_with("location.hash = arguments[0]", vec![link.into()]).await?;
    tab.until("the link to be read", async || {
        let hash = tab.run("return location.hash").await?;
        Ok(hash.as_str().is_some_and(|hash| hash.matches('/').count() == 1).then_some(()))
    })
    .await
}

/// Waits until the heading has the focus, and nothing else.
async fn until_heading(tab: &Tab) -> Result<()> {
    tab.until("the focus on the heading", async || {
        let focused = "const focus = document.activeElement; return focus.tagName === 'H1' && !!focus.closest('main')";
        Ok((tab.run(focused).await? == true).then_some(()))
    })
    .await
}

#[test]
fn a_second_link_in_the_same_tab_is_begun_anew() -> Result<()> {
    let half = |name: &str, months: &'static str| {
        made(name, Setup::phone(), async move |tab| {
            begin(tab, Role::Employer, "issue-everything-in-order", &[]).await?;
            tab.run_with(
                r"sessionStorage.ruqsat = sessionStorage.ruqsat.replace(/permit.months=\d+/, 'permit.months=' + arguments[0])",
                vec![months.into()],
            )
            .await?;
            share(tab, "half").await?;
            address(tab).await
        })
    };
    let (first, second) = (half("link_first", "3")?, half("link_second", "5")?);
    journey("link_row", Setup::phone(), async |tab| {
        begin(tab, Role::Worker, "issue-thirteen-months", &[]).await?;
        receive(tab, &first).await?;
        tab.press("[name=\"take.permit.months\"][value=theirs]").await?;
        // Another language draws the screen anew, and keeps what was chosen.
        tab.press(".app-language summary").await?;
        tab.press(".app-language [data-language=ru]").await?;
        tab.until("Russian", async || {
            Ok((tab.run("return document.documentElement.lang").await? == "ru").then_some(()))
        })
        .await?;
        tab.find("[name=\"take.permit.months\"][value=theirs]:checked").await?;
        follow(tab, &second).await?;
        tab.until("the second link", async || {
            let row = tab.text("tr[data-fact=\"permit.months\"]").await?;
            Ok(row.contains('5').then_some(()))
        })
        .await?;
        assert_eq!(tab.count("[name=\"take.permit.months\"][value=mine]:checked").await?, 1, "nothing is chosen yet");
        until_heading(tab).await?;
        Ok(())
    })
}

#[test]
fn a_second_sealed_link_in_the_same_tab_asks_for_its_own_passphrase() -> Result<()> {
    const PASSPHRASES: [&str; 2] = ["степь небо мост 7", "дождь трава окно 9"];
    const NAMES: [&str; 2] = ["Karimov Azizbek", "Rahimov Sherzod"];
    let links = OnceLock::new();
    journey("link_sealed_twice", Setup::phone(), async |tab| {
        Home::open(tab, Some("2026-03-02")).await?.start(Role::Worker).await?;
        let mut made = Vec::new();
        for (name, passphrase) in NAMES.iter().zip(PASSPHRASES) {
            resume(tab, "issue-everything-in-order", &[("worker.name_latin", name)]).await?;
            made.push(sealed(tab, passphrase).await?);
        }
        links.set(made).map_err(|twice| anyhow::anyhow!("made twice: {twice:?}"))
    })?;
    let links = links.into_inner().context("no links were made")?;
    journey("link_sealed_row", Setup::phone(), async |tab| {
        tab.open(&links[0]).await?;
        tab.fill("[name=\"sealed.passphrase\"]", PASSPHRASES[0]).await?;
        tab.act("open-sealed").await?;
        ensure!(tab.text("tr[data-fact=\"worker.name_latin\"]").await?.contains(NAMES[0]), "the first case");
        follow(tab, &links[1]).await?;
        tab.find("[name=\"sealed.passphrase\"]").await?;
        ensure!(!tab.text("main").await?.contains(NAMES[0]), "nothing of the first case is left");
        assert_eq!(tab.count("[data-action=accept]").await?, 0);
        until_heading(tab).await?;
        // The passphrase of the first opens nothing of it.
        tab.fill("[name=\"sealed.passphrase\"]", PASSPHRASES[0]).await?;
        tab.act("open-sealed").await?;
        tab.find("[id=\"sealed.passphrase-error\"]").await?;
        tab.fill("[name=\"sealed.passphrase\"]", PASSPHRASES[1]).await?;
        tab.act("open-sealed").await?;
        ensure!(tab.text("tr[data-fact=\"worker.name_latin\"]").await?.contains(NAMES[1]), "the second case");
        tab.act("accept").await?;
        Answers::shown(tab).await?;
        let kept = tab.run("return sessionStorage.ruqsat").await?;
        ensure!(kept.as_str().is_some_and(|kept| kept.contains(NAMES[1]) && !kept.contains(NAMES[0])), "{kept}");
        Ok(())
    })
}

#[test]
fn a_day_of_filing_that_is_today_travels_once_it_is_fixed() -> Result<()> {
    let link = made("link_day", Setup::phone(), async |tab| {
        begin_on(tab, "2026-05-20").await?;
        Home::open(tab, None).await?.start(Role::Consultant).await?;
        Question::shown(tab).await?.answer("issue").await?;
        Question::shown(tab).await?.next().await?;
        share(tab, "preset").await?;
        // Until it is, the page says so and leads there.
        assert_eq!(tab.count("[data-part=preview] [data-fact=\"application.date\"]").await?, 0);
        tab.act("fix-day").await?;
        let question = Question::shown(tab).await?;
        question.answer_date(2026, 5, 20).await?;
        question.next().await?;
        assert_eq!(tab.count("[data-notice=day]").await?, 0, "it is today");
        share(tab, "preset").await?;
        tab.find("[data-part=preview] [data-fact=\"application.date\"]").await?;
        assert_eq!(tab.count("[data-notice=day-open]").await?, 0);
        address(tab).await
    })?;
    for (name, day, marked) in [("link_day_same", "2026-05-20", 0), ("link_day_later", "2026-05-23", 1)] {
        journey(name, Setup::phone(), async |tab| {
            begin_on(tab, day).await?;
            receive(tab, &link).await?;
            tab.find("tr[data-fact=\"application.date\"][data-state=new]").await?;
            tab.act("accept").await?;
            Question::shown(tab).await?;
            assert_eq!(tab.count("[data-notice=day]").await?, marked, "{day}");
            let kept = tab.run("return sessionStorage.ruqsat").await?;
            ensure!(kept.as_str().is_some_and(|kept| kept.contains("application.date=2026-05-20")), "{kept}");
            Ok(())
        })?;
    }
    Ok(())
}

#[test]
fn a_result_is_judged_again_and_taken_over() -> Result<()> {
    let link = made("link_result", Setup::phone(), async |tab| {
        begin(tab, Role::Worker, "issue-hold-the-tax-for-a-missing-paper", &[]).await?;
        share(tab, "result").await?;
        // What may hurt stays out until it is ticked.
        assert_eq!(tab.count("[data-part=preview] [data-fact=\"stay.lawful\"]").await?, 0);
        for fact in ["stay.lawful", "worker.status", "worker.court_ban", "stay.registered"] {
            let tick = format!("[id=\"share.tick.{fact}\"]");
            if tab.count(&tick).await? == 1 {
                tab.press(&tick).await?;
                tab.find(&format!("[data-part=preview] [data-fact=\"{fact}\"]")).await?;
            }
        }
        address(tab).await
    })?;
    journey("link_result_taken", Setup::phone(), async |tab| {
        receive(tab, &link).await?;
        tab.find("[data-part=then][data-verdict=not_ready]").await?;
        tab.find("[data-part=now][data-verdict=not_ready]").await?;
        tab.act("accept").await?;
        assert_eq!(Outcome::shown(tab).await?.verdict().await?, "not_ready");
        Ok(())
    })
}

/// Its box is not there any more to be taken back.
#[test]
fn a_tick_does_not_travel_in_a_link_that_has_no_box_for_it() -> Result<()> {
    journey("link_tick", Setup::phone(), async |tab| {
        begin(tab, Role::Consultant, "issue-everything-in-order", &[]).await?;
        share(tab, "preset").await?;
        let plain = address(tab).await?;
        share(tab, "result").await?;
        tab.press("[id=\"share.tick.worker.court_ban\"]").await?;
        tab.find("[data-part=preview] [data-fact=\"worker.court_ban\"]").await?;
        tab.press("[name=\"share.purpose\"][value=preset]").await?;
        tab.until("the box to go", async || {
            Ok((tab.count("[id=\"share.tick.worker.court_ban\"]").await? == 0).then_some(()))
        })
        .await?;
        assert_eq!(address(tab).await?, plain);
        assert_eq!(tab.count("[data-part=preview] [data-fact=\"worker.court_ban\"]").await?, 0);
        Ok(())
    })
}

#[test]
fn links_that_cannot_be_opened_say_why_and_change_nothing() -> Result<()> {
    let link = made("link_sound", Setup::phone(), async |tab| {
        begin(tab, Role::Worker, "issue-everything-in-order", &[]).await?;
        share(tab, "result").await?;
        address(tab).await
    })?;
    let (path, payload) = link.split_at("#/check/".len());
    let other = if payload.ends_with('0') { '1' } else { '0' };
    let damaged = format!("{path}{}{other}", &payload[..payload.len() - 1]);
    journey("link_damaged", Setup::phone(), async |tab| {
        begin(tab, Role::Worker, "issue-thirteen-months", &[]).await?;
        tab.open("#/answers").await?;
        let before = tab.run("return sessionStorage.getItem('ruqsat')").await?;
        for (link, notice) in [
            (damaged.clone(), "damaged"),
            (format!("{path}%3Cscript%3Ealert(1)%3C/script%3E"), "foreign"),
            (format!("{path}{}", "A".repeat(5000)), "too_long"),
            (format!("{path}{NEWER}"), "newer"),
        ] {
            receive(tab, &link).await?;
            tab.find(&format!("[data-notice={notice}]")).await.with_context(|| link.clone())?;
            assert_eq!(tab.count("[data-action=accept]").await?, 0);
            ensure!(!tab.text("main").await?.contains("alert"), "nothing of the link appears on the page");
        }
        assert_eq!(tab.run("return sessionStorage.getItem('ruqsat')").await?, before);
        Ok(())
    })
}

#[test]
fn a_link_that_is_over_says_so_and_can_be_looked_at() -> Result<()> {
    let link = made("link_until", Setup::phone(), async |tab| {
        begin(tab, Role::Worker, "issue-everything-in-order", &[]).await?;
        share(tab, "half").await?;
        // A day that is over is refused, and stays to be mended.
        for (part, text) in [("day", "1"), ("month", "1"), ("year", "2020")] {
            tab.fill(&format!("[name=\"share.until.{part}\"]"), text).await?;
        }
        tab.act("make").await?;
        tab.find("[id=\"share.until-error\"]").await?;
        assert_eq!(tab.count("[name=\"share.address\"]").await?, 0, "a link without what was meant to be in it");
        // Tomorrow, wherever the test runs.
        let script = "const day = new Date(Date.now() + 864e5);
            return [day.getDate(), day.getMonth() + 1, day.getFullYear()].map(String)";
        let tomorrow: Vec<String> = serde_json::from_value(tab.run(script).await?)?;
        for (part, text) in ["day", "month", "year"].iter().zip(&tomorrow) {
            tab.fill(&format!("[name=\"share.until.{part}\"]"), text).await?;
        }
        tab.act("make").await?;
        tab.find("[name=\"share.address\"]").await?;
        address(tab).await
    })?;
    journey("link_over", Setup::phone(), async |tab| {
        receive(tab, &link).await?;
        assert_eq!(tab.count("[data-notice=expired]").await?, 0);
        // Three days later.
        let script = "const Then = Date; const later = 3 * 864e5;
            Date = class extends Then { constructor(...of) { of.length ? super(...of) : super(Then.now() + later); } };";
        tab.cdp("Page.addScriptToEvaluateOnNewDocument", serde_json::json!({ "source": script })).await?;
        receive(tab, &link).await?;
        tab.find("[data-notice=expired]").await?;
        tab.find("[data-action=accept]").await?;
        Ok(())
    })
}

#[test]
fn a_result_is_compared_after_a_change_of_the_law() -> Result<()> {
    // The pilot ended on 31 May 2026; from 1 June on other editions hold, and the time after it is warned of.
    let link = made("link_before_june", Setup::phone(), async |tab| {
        begin_on(tab, "2026-05-20").await?;
        Home::open(tab, None).await?.start(Role::Worker).await?;
        resume(tab, "issue-everything-in-order", &[]).await?;
        // Filed on the day that it is, not on a fixed one.
        tab.run(
            r"sessionStorage.setItem('ruqsat', sessionStorage.getItem('ruqsat').split('\x1e')
                .filter((line) => !/^(application.date|stay.days_in_180)=/.test(line)).join('\x1e'))",
        )
        .await?;
        share(tab, "result").await?;
        address(tab).await
    })?;
    journey("link_after_june", Setup::phone(), async |tab| {
        begin_on(tab, "2026-06-10").await?;
        receive(tab, &link).await?;
        // STEP-06, STEP-13: what the order on the pilot says holds until 31 May 2026, and nothing is known of later days.
        tab.find("[data-notice=law-changed] li").await?;
        const RULES: &str = "return [...document.querySelectorAll('[data-notice=law-changed] [data-rule]')]
            .map((line) => line.dataset.rule).sort()";
        assert_eq!(tab.run(RULES).await?, serde_json::json!(["regime.after_pilot", "worker.signature"]));
        tab.find("[data-notice=differs] li").await?;
        Ok(())
    })
}

/// Puts the whole case behind a passphrase, and gives the link.
async fn sealed(tab: &Tab, passphrase: &str) -> Result<String> {
    tab.open("#/share").await?;
    tab.until_screen("share").await?;
    tab.fill("[name=\"share.passphrase\"]", passphrase).await?;
    tab.act("seal").await?;
    tab.find("[name=\"sealed.address\"]").await?;
    let address = tab.run("return document.querySelector('[name=\"sealed.address\"]').value").await?;
    Ok(hash(address.as_str().unwrap_or_default()))
}

#[test]
fn a_whole_case_travels_behind_a_passphrase() -> Result<()> {
    const PASSPHRASE: &str = "степь небо мост 7";
    let link = OnceLock::new();
    journey("link_sealed", Setup::phone(), async |tab| {
        begin(tab, Role::Worker, "issue-everything-in-order", &[("worker.name_latin", "Karimov Azizbek")]).await?;
        tab.open("#/share").await?;
        tab.until_screen("share").await?;
        tab.fill("[name=\"share.passphrase\"]", "short").await?;
        tab.act("seal").await?;
        tab.find("[id=\"share.passphrase-error\"]").await?;
        link.set(sealed(tab, PASSPHRASE).await?).map_err(|twice| anyhow::anyhow!("made twice: {twice}"))?;
        // The address does not stay beside a passphrase that is not its own.
        tab.fill("[name=\"share.passphrase\"]", "quite another one").await?;
        tab.until("no address", async || Ok((tab.count("[name=\"sealed.address\"]").await? == 0).then_some(())))
            .await?;
        let typed = tab.run("return document.querySelector('[name=\"share.passphrase\"]').value").await?;
        assert_eq!(typed, "quite another one");
        Ok(())
    })?;
    let link = link.into_inner().context("no link was made")?;
    journey("link_unsealed", Setup::phone(), async |tab| {
        tab.open(&link).await?;
        tab.until_screen("sealed").await?;
        tab.find("[name=\"sealed.passphrase\"]").await?;
        let shown = tab.run("return location.hash").await?;
        ensure!(shown == "#/sealed", "the address bar says {shown}");
        tab.fill("[name=\"sealed.passphrase\"]", "another passphrase").await?;
        tab.act("open-sealed").await?;
        tab.find("[id=\"sealed.passphrase-error\"] p").await?;
        tab.fill("[name=\"sealed.passphrase\"]", PASSPHRASE).await?;
        tab.act("open-sealed").await?;
        let name = tab.text("tr[data-fact=\"worker.name_latin\"]").await?;
        ensure!(name.contains("Karimov Azizbek"), "the whole case: {name}");
        assert_eq!(tab.run("return sessionStorage.getItem('ruqsat')").await?, serde_json::Value::Null);
        tab.act("accept").await?;
        Answers::shown(tab).await?;
        assert_eq!(tab.requested_elsewhere().await?, Vec::<String>::new());
        Ok(())
    })
}
