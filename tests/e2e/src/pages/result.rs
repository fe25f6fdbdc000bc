//! What comes after questions: stop, answers, outcome, checklist.

use crate::pages::Question;
use crate::tab::{State, Tab};
use anyhow::{Context, Result};
use serde_json::Value;
use std::collections::BTreeSet;

/// The screen `stop`: a route or a bar is not met.
pub struct Stop<'t> {
    tab: &'t Tab,
}

/// The screen `answers`, between the last question and the outcome.
pub struct Answers<'t> {
    tab: &'t Tab,
}

/// The screen `outcome`.
pub struct Outcome<'t> {
    tab: &'t Tab,
}

/// The screen `checklist`.
pub struct Checklist<'t> {
    tab: &'t Tab,
}

/// A finding as the page shows it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ShownFinding {
    /// `data-rule`
    pub rule: String,
    /// `data-status`
    pub status: String,
}

/// A line of the checklist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentLine {
    /// `data-document`
    pub document: String,
    /// Everything the line says.
    pub text: String,
}

impl<'t> Stop<'t> {
    /// Waits for the screen.
    pub async fn shown(tab: &'t Tab) -> Result<Self> {
        tab.until_screen("stop").await?;
        Ok(Self { tab })
    }

    /// `another_service` or `will_not_pass`.
    pub async fn verdict(&self) -> Result<String> {
        verdict(self.tab).await
    }

    /// Findings that stand on the page.
    pub async fn findings(&self) -> Result<Vec<ShownFinding>> {
        findings(self.tab).await
    }

    /// Whether the person may go on, as from a bar.
    pub async fn can_continue(&self) -> Result<bool> {
        Ok(self.tab.count("[data-action=\"continue\"]").await? > 0)
    }

    /// Goes on with the rest and waits for it.
    pub async fn next(&self) -> Result<State> {
        leave(self.tab, "continue").await
    }

    /// "I answered wrongly": waits for the question.
    pub async fn change(&self) -> Result<Question<'t>> {
        leave(self.tab, "change").await?;
        Question::shown(self.tab).await
    }
}

impl<'t> Answers<'t> {
    /// Waits for the screen.
    pub async fn shown(tab: &'t Tab) -> Result<Self> {
        tab.until_screen("answers").await?;
        Ok(Self { tab })
    }

    /// Facts with a line of their own, in the order of the page.
    pub async fn facts(&self) -> Result<Vec<String>> {
        texts(self.tab, "[data-screen=\"answers\"] [data-fact]", "data-fact").await
    }

    /// Presses Change beside a fact and waits for its question.
    pub async fn change(&self, fact: &str) -> Result<Question<'t>> {
        let before = self.tab.state().await?;
        // The mark stands on the line or on the button itself.
        let line = format!("[data-fact=\"{fact}\"] [data-action=\"change\"]");
        let button = format!("[data-action=\"change\"][data-fact=\"{fact}\"]");
        self.tab.press(&format!("{line}, {button}")).await?;
        self.tab.until_changed(&before).await?;
        Question::shown(self.tab).await
    }

    /// Goes on to the outcome.
    pub async fn next(&self) -> Result<Outcome<'t>> {
        self.tab.act("continue").await?;
        Outcome::shown(self.tab).await
    }
}

impl<'t> Outcome<'t> {
    /// Waits for the screen.
    pub async fn shown(tab: &'t Tab) -> Result<Self> {
        tab.until_screen("outcome").await?;
        Ok(Self { tab })
    }

    /// `data-verdict`
    pub async fn verdict(&self) -> Result<String> {
        verdict(self.tab).await
    }

    /// `data-advice` of the payment card; `None` without the card.
    pub async fn advice(&self) -> Result<Option<String>> {
        Ok(texts(self.tab, "[data-advice]", "data-advice").await?.into_iter().next())
    }

    /// All findings, folded ones too, in the order of the page.
    pub async fn findings(&self) -> Result<Vec<ShownFinding>> {
        findings(self.tab).await
    }

    /// Rules shown with this status.
    pub async fn rules(&self, status: &str) -> Result<BTreeSet<String>> {
        let shown = self.findings().await?.into_iter();
        Ok(shown.filter(|finding| finding.status == status).map(|finding| finding.rule).collect())
    }

    /// The checklist, which stands on this screen or behind `continue`.
    pub async fn checklist(&self) -> Result<Checklist<'t>> {
        if self.tab.count("[data-document]").await? == 0 {
            self.tab.act("continue").await?;
            self.tab.until_screen("checklist").await?;
        }
        Ok(Checklist { tab: self.tab })
    }
}

impl<'t> Checklist<'t> {
    /// Waits for the screen.
    pub async fn shown(tab: &'t Tab) -> Result<Self> {
        tab.until_screen("checklist").await?;
        Ok(Self { tab })
    }

    /// The documents, in the order of the page.
    pub async fn documents(&self) -> Result<Vec<DocumentLine>> {
        const SCRIPT: &str = "
            return [...document.querySelectorAll('[data-document]')]
                .map((line) => [line.dataset.document, line.textContent]);";
        let found = self.tab.run(SCRIPT).await?;
        let lines = found.as_array().context("no list of documents")?;
        Ok(lines.iter().map(|line| DocumentLine { document: text(&line[0]), text: text(&line[1]) }).collect())
    }
}

async fn verdict(tab: &Tab) -> Result<String> {
    tab.state().await?.verdict.context("the page shows no data-verdict")
}

async fn findings(tab: &Tab) -> Result<Vec<ShownFinding>> {
    const SCRIPT: &str = "
        return [...document.querySelectorAll('[data-rule]')]
            .map((finding) => [finding.dataset.rule, finding.dataset.status]);";
    let found = tab.run(SCRIPT).await?;
    let lines = found.as_array().context("no list of findings")?;
    Ok(lines.iter().map(|line| ShownFinding { rule: text(&line[0]), status: text(&line[1]) }).collect())
}

async fn leave(tab: &Tab, action: &str) -> Result<State> {
    let before = tab.state().await?;
    tab.act(action).await?;
    tab.until_changed(&before).await
}

/// An attribute of all elements of a selector.
async fn texts(tab: &Tab, selector: &str, attribute: &str) -> Result<Vec<String>> {
    const SCRIPT: &str = "
        return [...document.querySelectorAll(arguments[0])]
            .map((element) => element.getAttribute(arguments[1]));";
    let found = tab.run_with(SCRIPT, vec![selector.into(), attribute.into()]).await?;
    let values = found.as_array().map(Vec::as_slice).unwrap_or_default();
    Ok(values.iter().map(text).collect())
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
