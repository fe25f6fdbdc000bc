//! The keyboard alone: keys wherever the focus is, and where the focus goes.

use crate::tab::Tab;
use anyhow::{Context, Result, bail, ensure};
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use serde_json::Value;

/// More stops than a screen has.
const MOST_STOPS: usize = 400;

/// What has the focus.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Focused {
    /// Name of the element, `a`, `button`, …
    pub tag: String,
    /// Its id; empty without one.
    pub id: String,
    /// Tag, classes and words, for messages.
    pub name: String,
    /// Everything it says.
    pub text: String,
    /// It lies within the window, and under nothing else.
    pub in_view: bool,
    /// A ring of two pixels or more, three times as light or dark as what is around it, is drawn.
    pub ring: bool,
}

impl Tab {
    /// Presses a key, as a person does: `Key::Tab`, `' '`, `'7'`.
    pub async fn key(&self, key: impl Into<char>) -> Result<()> {
        self.chord(&[key.into()]).await
    }

    /// Presses keys together and lets go in reverse order: Shift and Tab.
    pub async fn chord(&self, keys: &[char]) -> Result<()> {
        let mut actions = KeyActions::new("keyboard".to_owned());
        for value in keys {
            actions = actions.then(KeyAction::Down { value: *value });
        }
        for value in keys.iter().rev() {
            actions = actions.then(KeyAction::Up { value: *value });
        }
        Ok(self.client().perform_actions(actions).await?)
    }

    /// Types a text key by key.
    pub async fn type_text(&self, text: &str) -> Result<()> {
        for key in text.chars() {
            self.key(key).await?;
        }
        Ok(())
    }

    /// What has the focus; `None` for the page as a whole.
    pub async fn focused(&self) -> Result<Option<Focused>> {
        const SCRIPT: &str = concat!(include_str!("scripts/colours.js"), include_str!("scripts/focus.js"));
        let found = self.run(SCRIPT).await?;
        let text = |key: &str| found[key].as_str().unwrap_or_default().to_owned();
        Ok((found != Value::Null).then(|| Focused {
            tag: text("tag"),
            id: text("id"),
            name: text("name"),
            text: text("text"),
            in_view: found["in_view"] == true,
            ring: found["ring"] == true,
        }))
    }

    /// Whether the focus is on the first element of a CSS selector.
    pub async fn is_focused(&self, selector: &str) -> Result<bool> {
        let script = "return document.activeElement === document.querySelector(arguments[0])";
        Ok(self.run_with(script, vec![selector.into()]).await? == true)
    }

    /// Presses Tab and gives the control that has the focus now; `None` behind the last.
    ///
    /// # Errors
    /// When nobody would see which control that is.
    pub async fn tab_on(&self) -> Result<Option<Focused>> {
        self.key(Key::Tab).await?;
        self.seen().await
    }

    /// Presses Shift and Tab, see [`Tab::tab_on`].
    pub async fn tab_back(&self) -> Result<Option<Focused>> {
        self.chord(&[Key::Shift.into(), Key::Tab.into()]).await?;
        self.seen().await
    }

    async fn seen(&self) -> Result<Option<Focused>> {
        let focused = self.focused().await?;
        if let Some(control) = &focused {
            ensure!(control.ring, "no ring shows that {} has the focus", control.name);
            ensure!(control.in_view, "{} has the focus where nobody sees it", control.name);
        }
        Ok(focused)
    }

    /// Presses Tab until the control of a CSS selector has the focus.
    ///
    /// # Errors
    /// When Tab does not lead there, or nobody would see where it leads.
    pub async fn tab_to(&self, selector: &str) -> Result<()> {
        for _ in 0..MOST_STOPS {
            let focused = self.tab_on().await.with_context(|| format!("on the way to {selector}"))?;
            if self.is_focused(selector).await? {
                return Ok(());
            }
            ensure!(focused.is_some(), "Tab does not lead to {selector}");
        }
        bail!("Tab does not lead out of the page on the way to {selector}")
    }

    /// How many controls Tab has to lead to: those that are shown, and one radio button of each group.
    ///
    /// # Errors
    /// When the page does not answer.
    pub async fn controls(&self) -> Result<usize> {
        const SCRIPT: &str = "
            const controls = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
                .filter((element) => element.checkVisibility() && !element.disabled);
            const groups = controls.filter(({ type }) => type === 'radio').map(({ name }) => name);
            return controls.length - groups.length + new Set(groups).size;";
        let count = self.run(SCRIPT).await?.as_u64().context("no number of controls")?;
        Ok(usize::try_from(count)?)
    }

    /// The controls that Tab leads to, from the start of the page to its end.
    ///
    /// # Errors
    /// When Tab does not lead out of the page, or nobody would see where it leads.
    pub async fn stops(&self) -> Result<Vec<String>> {
        // Tab goes on from where the focus was last, so it is put before everything first.
        const SCRIPT: &str = "
            const start = document.createElement('span');
            start.tabIndex = -1;
            document.body.prepend(start);
            start.focus();
            start.remove();";
        self.run(SCRIPT).await?;
        let mut stops: Vec<String> = Vec::new();
        while let Some(focused) = self.tab_on().await? {
            ensure!(stops.len() < MOST_STOPS, "Tab does not lead out: {stops:?}");
            stops.push(focused.name);
        }
        Ok(stops)
    }
}
