//! What goes on paper: the result, for the talk with the office, the checklist, for the bag, and the cards.

use anyhow::{Result, ensure};
use ruqsat_e2e::{Paper, Reading, Setup, Tab, every_screen, journey, print_in_order, print_plainly};

/// What the wording does not change: these are not repeated in the pseudo-language.
mod once {
    use super::*;

    #[test]
    fn papers_are_complete_and_in_order() -> Result<()> {
        prints_well("print", Setup::desktop())
    }

    #[test]
    fn papers_are_complete_and_in_order_in_russian() -> Result<()> {
        prints_well("print_ru", Setup::desktop().languages("ru"))
    }
}

/// Stops, results of every verdict, checklists, and cards that tell documents apart.
fn prints_well(name: &str, setup: Setup) -> Result<()> {
    journey(name, setup.long(4), async |tab| {
        every_screen(tab, async |screen| match screen.split('-').next() {
            // The list of all cards is a way in and nothing to hand on.
            Some("papers") if screen == "papers" => Ok(()),
            Some("papers") => prints_a_card(tab, name, screen).await,
            Some("stop" | "checklist") => prints_in_order(tab, name, screen).await.map(|_| ()),
            Some("outcome") => prints_a_result(tab, name, screen).await,
            _ => Ok(()),
        })
        .await
    })
}

/// What a card says of its own document; look-alikes stand beside each other, so their texts have no one order.
async fn prints_a_card(tab: &Tab, journey: &str, screen: &str) -> Result<()> {
    let paper = print_plainly(tab, &format!("{journey}-{screen}"), Reading::Laid).await?;
    const SCRIPT: &str = "
        return [...document.querySelectorAll('main h1, article dd, article > ul :is(h2, .app-guide__text)')]
            .map((element) => element.textContent);";
    let texts: Vec<String> = serde_json::from_value(tab.run(SCRIPT).await?)?;
    ensure!(texts.len() > 10, "the card says only {texts:?}");
    for text in &texts {
        ensure!(paper.says(text), "not on paper: {text}");
    }
    ensure!(paper.filled.len() <= 3, "a card of {} pages", paper.filled.len());
    Ok(())
}

/// As [`print_in_order`]; a checklist is short.
async fn prints_in_order(tab: &Tab, journey: &str, screen: &str) -> Result<Paper> {
    let paper = print_in_order(tab, &format!("{journey}-{screen}"), Reading::Laid).await?;
    if screen == "checklist" {
        ensure!(paper.filled.len() <= 2, "a checklist of {} pages", paper.filled.len());
    }
    Ok(paper)
}

/// Beside that where everything stands, and what is fine, which is folded on the screen.
async fn prints_a_result(tab: &Tab, journey: &str, screen: &str) -> Result<()> {
    let paper = prints_in_order(tab, journey, screen).await?;
    const SCRIPT: &str = "
        return [[...document.querySelectorAll('[data-status=met] h3')].map((title) => title.textContent),
            [...document.querySelectorAll('section [data-rule] cite a')].map((source) => source.href)];";
    let (fine, sources): (Vec<String>, Vec<String>) = serde_json::from_value(tab.run(SCRIPT).await?)?;
    ensure!(screen == "outcome-revoke" || !fine.is_empty(), "nothing is fine");
    ensure!(!sources.is_empty(), "nothing has a source");
    for text in fine.iter().chain(&sources) {
        ensure!(paper.says(text), "not on paper: {text}");
    }
    Ok(())
}
