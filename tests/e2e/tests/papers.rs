//! The cards that tell documents apart.

use anyhow::{Result, ensure};
use ruqsat_e2e::pages::{Checklist, Home, Question};
use ruqsat_e2e::{Role, Setup, Tab, journey, resume};

/// Opens the checklist of a case, with some answers changed.
async fn checklist<'t>(tab: &'t Tab, case: &str, changed: &[(&str, &str)]) -> Result<Checklist<'t>> {
    Home::open(tab, None).await?.start(Role::Worker).await?;
    resume(tab, case, changed).await?;
    tab.open("#/checklist").await?;
    Checklist::shown(tab).await
}

/// From a line of the checklist to its card.
async fn open_card(tab: &Tab, document: &str) -> Result<()> {
    tab.press(&format!("li[data-document={document}] [data-action=paper]")).await?;
    tab.until_screen("papers").await?;
    tab.find(&format!("article[data-document={document}]")).await.map(drop)
}

#[test]
fn a_card_is_opened_from_the_checklist_and_leads_back_to_it() -> Result<()> {
    journey("card", Setup::phone(), async |tab| {
        let lines = checklist(tab, "issue-everything-in-order", &[]).await?.documents().await?;
        for line in &lines {
            open_card(tab, &line.document).await?;
            let beside = tab.count(".app-alike > li").await?;
            ensure!(beside >= 2, "{} stands beside nothing", line.document);
            assert_eq!(tab.count("[data-part=apart] thead th").await?, beside, "{}", line.document);
            // From one card to another and on: the way back still leads to the checklist. The receipts that a tax receipt
            // is taken for have no card.
            if line.document != "tax_receipt" {
                tab.press("[data-part=alike] [data-action=paper]").await?;
                let other = format!("article:not([data-document={}])", line.document);
                tab.find(&other).await?;
            }
            tab.act("back").await?;
            Checklist::shown(tab).await?;
        }
        Ok(())
    })
}

#[test]
fn a_passport_that_has_run_out_says_so_on_its_card() -> Result<()> {
    journey("card_expired", Setup::phone(), async |tab| {
        // The case is filed on 2 March 2026.
        checklist(tab, "issue-everything-in-order", &[("passport.valid_to", "2026-03-01")]).await?;
        open_card(tab, "passport").await?;
        tab.find("[data-notice=state][data-state=expired]").await?;
        tab.act("change").await?;
        assert_eq!(Question::shown(tab).await?.fact().await?, "passport.valid_to");
        Ok(())
    })
}

#[test]
fn insurance_is_uploaded_before_13_april_2026_and_from_a_database_after() -> Result<()> {
    journey("card_database", Setup::phone().english(), async |tab| {
        for (on, how) in [("2026-04-12", "upload"), ("2026-04-13", "database")] {
            checklist(tab, "issue-everything-in-order", &[("application.date", on)]).await?;
            open_card(tab, "medical_insurance").await?;
            assert_eq!(tab.count(&format!("[data-part=given][data-status={how}]")).await?, 1, "on {on}");
            let text = tab.text("[data-part=given]").await?;
            assert_eq!(text.contains("From a database"), how == "database", "on {on}: {text}");
        }
        Ok(())
    })
}

#[test]
fn every_card_is_reached_from_the_guide() -> Result<()> {
    journey("cards", Setup::desktop(), async |tab| {
        tab.open("#/guide").await?;
        tab.press("main a[href=\"#/papers\"]").await?;
        tab.until_screen("papers").await?;
        tab.find(".app-papers__link").await?;
        const SCRIPT: &str = "
            return [...document.querySelectorAll('.app-papers__link')].map((link) => link.getAttribute('href'));";
        let links: Vec<String> = serde_json::from_value(tab.run(SCRIPT).await?)?;
        ensure!(links.len() == 17, "nine of the checklist and eight of the stay: {links:?}");
        for link in links {
            tab.open(&link).await?;
            tab.find("main article svg path").await?;
            tab.find("[data-part=apart] table").await?;
        }
        Ok(())
    })
}
