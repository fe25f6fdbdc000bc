//! One question.

use crate::tab::{State, Tab};
use anyhow::{Context, Result, bail};
use fantoccini::Locator;
use fantoccini::elements::Element;

/// The screen `question`. The object stays usable from question to question.
pub struct Question<'t> {
    tab: &'t Tab,
}

impl<'t> Question<'t> {
    /// Waits until a question is shown.
    pub async fn shown(tab: &'t Tab) -> Result<Self> {
        tab.until("a question", async || {
            let state = tab.state().await?;
            Ok((state.screen == "question" && state.fact.is_some()).then_some(()))
        })
        .await?;
        Ok(Self { tab })
    }

    /// The fact that is asked for.
    pub async fn fact(&self) -> Result<String> {
        let state = self.tab.state().await?;
        state.fact.with_context(|| format!("no question is shown, but {}", state.screen))
    }

    /// Chooses a value, whether by radio button or from a list.
    pub async fn answer_choice(&self, value: &str) -> Result<()> {
        let fact = self.fact().await?;
        let radio = format!("input[name=\"{fact}\"][value=\"{value}\"]");
        if self.tab.count(&radio).await? > 0 {
            self.tab.press(&radio).await?;
            let chosen = format!("{radio}:checked");
            let what = format!("pressing {value} to choose it");
            return self.tab.until(&what, async || Ok((self.tab.count(&chosen).await? > 0).then_some(()))).await;
        }
        let list = format!("select[name=\"{fact}\"]");
        if let Some(list) = self.existing(&list).await? {
            return list.select_by_value(value).await.with_context(|| format!("{fact} offers no {value}"));
        }
        bail!("{fact} offers no {value}")
    }

    /// Types a date into its three fields.
    pub async fn answer_date(&self, year: i32, month: u32, day: u32) -> Result<()> {
        self.answer_date_as(&day.to_string(), &month.to_string(), &year.to_string()).await
    }

    /// Types any text into the three fields of a date.
    pub async fn answer_date_as(&self, day: &str, month: &str, year: &str) -> Result<()> {
        let fact = self.fact().await?;
        for (part, text) in [("day", day), ("month", month), ("year", year)] {
            self.tab.fill(&format!("input[name=\"{fact}.{part}\"]"), text).await?;
        }
        Ok(())
    }

    /// Types into the text field: a number, an amount, a country's code.
    pub async fn answer_text(&self, text: &str) -> Result<()> {
        let fact = self.fact().await?;
        let field = format!("input[name=\"{fact}\"], textarea[name=\"{fact}\"]");
        self.tab.fill(&field, text).await
    }

    /// Answers in whatever way the form offers: `YYYY-MM-DD` in three fields where there are
    /// three, a choice where there is one, else as text. `yes` and `no` are choices.
    pub async fn answer(&self, value: &str) -> Result<()> {
        const SCRIPT: &str = "
            const fact = document.querySelector('form[data-fact]')?.dataset.fact;
            if (document.querySelector(`input[name=\"${fact}.day\"]`)) return 'date';
            const offers = `input[name=\"${fact}\"][type=radio], select[name=\"${fact}\"]`;
            return document.querySelector(offers) ? 'choice' : 'text';";
        match self.tab.run(SCRIPT).await?.as_str() {
            Some("date") => {
                let parts: Vec<&str> = value.split('-').collect();
                let [year, month, day] = parts[..] else {
                    bail!("the form asks for a date, not {value}");
                };
                self.answer_date_as(day, month, year).await
            }
            Some("choice") => self.answer_choice(value).await,
            _ => self.answer_text(value).await,
        }
    }

    /// "I don't know"; waits for what comes next.
    pub async fn unknown(&self) -> Result<State> {
        let before = self.tab.state().await?;
        self.tab.act("unknown").await?;
        self.tab.until_changed(&before).await
    }

    /// Presses continue and stays: for answers that are refused.
    pub async fn continue_(&self) -> Result<()> {
        self.tab.act("continue").await
    }

    /// Presses continue and waits for what comes next.
    pub async fn next(&self) -> Result<State> {
        let before = self.tab.state().await?;
        self.continue_().await?;
        self.tab
            .until_changed(&before)
            .await
            .with_context(|| format!("after the answer to {:?}", before.fact.unwrap_or_default()))
    }

    /// Goes back and waits for what comes.
    pub async fn back(&self) -> Result<State> {
        let before = self.tab.state().await?;
        self.tab.act("back").await?;
        self.tab.until_changed(&before).await
    }

    /// What stands in the text field, or the value of the chosen radio button or option.
    pub async fn answered(&self) -> Result<Option<String>> {
        const SCRIPT: &str = "
            const fields = [...document.querySelectorAll(`[name=\"${arguments[0]}\"]`)];
            const chosen = fields.find((field) => field.type !== 'radio' || field.checked);
            return chosen ? chosen.value : null;";
        let fact = self.fact().await?;
        let found = self.tab.run_with(SCRIPT, vec![fact.into()]).await?;
        Ok(found.as_str().map(str::to_owned))
    }

    async fn existing(&self, selector: &str) -> Result<Option<Element>> {
        let found = self.tab.client().find_all(Locator::Css(selector)).await?;
        Ok(found.into_iter().next())
    }
}
