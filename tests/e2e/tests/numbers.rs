//! Number and passport: the step that may be skipped.
//!
//! The digits and lines hold or fail by VAL-03 and by ICAO Doc 9303; the package `mrz` judged the lines as well, see
//! `crates/documents/tests/outside.rs`.

use anyhow::{Result, ensure};
use ruqsat_e2e::pages::{Answers, Home, Outcome};
use ruqsat_e2e::{Role, Setup, Tab, journey, resume};

const IIN: &str = "[name=\"worker.iin\"]";
const NAME: &str = "[name=\"worker.name_latin\"]";
const LINES: &str = "[name=\"passport.mrz\"]";
const FIRST: &str = "P<UZBKARIMOV<<AZIZBEK<<<<<<<<<<<<<<<<<<<<<<<";
const SECOND: &str = "AA12345678UZB9001011M2812313<<<<<<<<<<<<<<<4";

/// From the answers of a case in order to the step.
async fn open(tab: &Tab) -> Result<()> {
    Home::open(tab, Some("2026-03-02")).await?.start(Role::Worker).await?;
    resume(tab, "issue-everything-in-order", &[]).await?;
    tab.open("#/answers").await?;
    Answers::shown(tab).await?;
    tab.act("numbers").await?;
    tab.until_screen("numbers").await?;
    tab.find(IIN).await.map(drop)
}

async fn value(tab: &Tab, selector: &str) -> Result<String> {
    let value = tab.run_with("return document.querySelector(arguments[0]).value", vec![selector.into()]).await?;
    Ok(value.as_str().unwrap_or_default().to_owned())
}

#[test]
fn a_typo_in_the_number_is_found_and_mended() -> Result<()> {
    journey("numbers_iin", Setup::phone(), async |tab| {
        open(tab).await?;
        tab.fill(IIN, "900-101 030 007").await?;
        tab.act("check").await?;
        tab.find("[data-notice=iin-control]").await?;
        assert_eq!(tab.run("return document.activeElement.id").await?, "error-summary");
        // What does not fit is told once and then left to the person; the result says the rest.
        tab.act("continue").await?;
        Answers::shown(tab).await?.next().await?;
        let outcome = Outcome::shown(tab).await?;
        assert!(outcome.rules("not_met").await?.contains("worker.iin_valid"));
        tab.open("#/numbers").await?;
        tab.find("[data-notice=iin-control]").await?;
        tab.act("use").await?;
        tab.find("[data-notice=iin-fine]").await?;
        assert_eq!(value(tab, IIN).await?, "900101300007");
        assert_eq!(tab.run("return document.activeElement.name").await?, "worker.iin", "the button is gone");
        tab.act("continue").await?;
        let outcome = Answers::shown(tab).await?.next().await?;
        assert!(outcome.rules("met").await?.contains("worker.iin_valid"));
        Ok(())
    })
}

#[test]
fn each_slip_of_the_number_has_its_name() -> Result<()> {
    journey("numbers_slips", Setup::desktop(), async |tab| {
        open(tab).await?;
        for (typed, notice) in [
            ("90010130000", "iin-short"),
            ("9001013000070", "iin-long"),
            ("9OO101300007", "iin-look-alikes"),
            ("90010130000?", "iin-foreign"),
            ("900101300801", "iin-not-issued"),
            ("900 101 300 811", "iin-fine"),
        ] {
            tab.fill(IIN, typed).await?;
            tab.act("check").await?;
            tab.find(&format!("[data-notice={notice}]")).await?;
            assert_eq!(value(tab, IIN).await?, typed, "what was typed stays");
        }
        Ok(())
    })
}

#[test]
fn pasted_lines_with_one_wrong_letter_are_mended() -> Result<()> {
    journey("numbers_mrz", Setup::phone(), async |tab| {
        open(tab).await?;
        // As copied from a message: one line, small letters, a Z for a two.
        let pasted = format!("{FIRST}{}", SECOND.replacen("AA12", "AA1Z", 1)).to_lowercase();
        tab.fill(LINES, &pasted).await?;
        tab.act("check").await?;
        tab.find("[data-notice=mrz-check-digits]").await?;
        assert_eq!(tab.text("[data-notice=mrz-check-digits] mark").await?, "2");
        tab.act("use").await?;
        tab.find("[data-notice=mrz-fine]").await?;
        assert_eq!(value(tab, LINES).await?, format!("{FIRST}\n{SECOND}"));
        // The case is of another passport: the last day differs, the citizenship does not.
        let state = |fact: &str| format!("tr[data-fact=\"{fact}\"]");
        for (fact, expected) in
            [("worker.citizenship", "same"), ("passport.valid_to", "differs"), ("worker.name_latin", "not-given")]
        {
            let row = tab.find(&state(fact)).await?;
            assert_eq!(row.attr("data-state").await?.as_deref(), Some(expected), "{fact}");
        }
        Ok(())
    })
}

#[test]
fn a_name_that_is_not_the_passports_is_shown_beside_it() -> Result<()> {
    journey("numbers_name", Setup::phone(), async |tab| {
        open(tab).await?;
        tab.fill(LINES, &format!("{FIRST}\n{SECOND}")).await?;
        tab.fill(NAME, "Karimov Asizbek").await?;
        tab.act("check").await?;
        let row = tab.text("tr[data-fact=\"worker.name_latin\"][data-state=differs]").await?;
        ensure!(row.contains("KARIMOV AZIZBEK") && row.contains("Karimov Asizbek"), "side by side: {row}");
        tab.fill(NAME, "Karimov Azizbek").await?;
        tab.act("check").await?;
        tab.find("tr[data-fact=\"worker.name_latin\"][data-state=same]").await?;
        Ok(())
    })
}

#[test]
fn other_documents_are_told_apart() -> Result<()> {
    journey("numbers_cards", Setup::desktop(), async |tab| {
        open(tab).await?;
        for (typed, notice) in [
            // The specimens of ICAO Doc 9303, parts 5, 6 and 7.
            (
                "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
                "mrz-card",
            ),
            ("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6", "mrz-card"),
            ("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX4009078F96121096ZE184226B<<<<<<", "mrz-visa"),
            (
                "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
                "mrz-expired",
            ),
            ("P<UTO", "mrz-lengths"),
            ("P<UTO*", "mrz-foreign"),
        ] {
            tab.fill(LINES, typed).await?;
            tab.act("check").await?;
            tab.find(&format!("[data-notice={notice}]")).await?;
        }
        Ok(())
    })
}

#[test]
fn what_is_typed_outlives_a_reload_and_a_language_and_not_an_erasure() -> Result<()> {
    journey("numbers_kept", Setup::phone().english(), async |tab| {
        open(tab).await?;
        tab.fill(NAME, "Karimov").await?;
        tab.press(".app-language > summary").await?;
        tab.press(".app-language [data-language=ru]").await?;
        tab.until("Russian", async || {
            Ok((tab.run("return document.documentElement.lang").await? == "ru").then_some(()))
        })
        .await?;
        tab.find(NAME).await?;
        assert_eq!(value(tab, NAME).await?, "Karimov", "not checked yet, and not lost");
        tab.act("check").await?;
        tab.open("#/answers").await?;
        let line = tab.text("[data-screen=answers] [data-fact=\"worker.name_latin\"]").await?;
        ensure!(line.contains("Karimov") && line.contains("личное"), "marked as private: {line}");
        tab.open("#/numbers").await?;
        tab.find(NAME).await?;
        assert_eq!(value(tab, NAME).await?, "Karimov");
        tab.act("erase").await?;
        tab.until_screen("erased").await?;
        tab.open("#/numbers").await?;
        tab.find(NAME).await?;
        assert_eq!(value(tab, NAME).await?, "");
        Ok(())
    })
}

#[test]
fn a_day_of_birth_that_cannot_be_is_refused_at_its_field() -> Result<()> {
    journey("numbers_born", Setup::phone(), async |tab| {
        open(tab).await?;
        for (day, month, year, wrong) in
            [("31", "2", "1990", "worker.birth_date.day"), ("1", "1", "2030", "worker.birth_date.day")]
        {
            for (part, text) in [("day", day), ("month", month), ("year", year)] {
                tab.fill(&format!("[name=\"worker.birth_date.{part}\"]"), text).await?;
            }
            tab.act("continue").await?;
            tab.find("#error-summary").await?;
            assert_eq!(tab.count(&format!("[name=\"{wrong}\"][aria-invalid=true]")).await?, 1, "{day}.{month}.{year}");
            assert_eq!(value(tab, "[name=\"worker.birth_date.year\"]").await?, year);
        }
        Ok(())
    })
}
