//! The screens as a person uses them, by the language-free marks (`data-*`) of the page.
//!
//! Methods that act only act. Those that lead on say in their name or return value where to, and
//! wait until the page is there.

mod question;
mod result;

pub use question::Question;
pub use result::{Answers, Checklist, DocumentLine, Outcome, ShownFinding, Stop};

use crate::tab::Tab;
use crate::walk::Role;
use anyhow::Result;

/// The start page with its three ways in.
pub struct Home<'t> {
    tab: &'t Tab,
}

impl<'t> Home<'t> {
    /// Opens the site, with this day of filing if one is given.
    pub async fn open(tab: &'t Tab, on: Option<&str>) -> Result<Self> {
        let rest = on.map_or_else(String::new, |day| format!("#/?on={day}"));
        tab.open(&rest).await?;
        tab.until_screen("home").await?;
        Ok(Self { tab })
    }

    /// Takes one of the three ways in and waits for the first question.
    pub async fn start(&self, role: Role) -> Result<Question<'t>> {
        let way = format!("[data-action=\"start\"][data-role=\"{}\"]", role.id());
        self.tab.press(&way).await?;
        Question::shown(self.tab).await
    }
}
