//! Keeps the answers in the tab's session storage, and nowhere else.

use chrono::NaiveDate;
use gloo::utils::window;

use crate::interview::{Household, Interview, kept};

/// Name of the entry.
const ENTRY: &str = "ruqsat";
/// Name of the entry for the language, which boot.js reads.
const LANGUAGE: &str = "ruqsat-language";

/// What the tab had kept.
pub enum Kept {
    /// Nothing.
    Nothing,
    /// The answers of the worker whose case was open, and those of the others.
    Answers(Box<(Interview, Household)>),
    /// Something that cannot be read.
    Unreadable,
    /// The browser forbids keeping.
    Forbidden,
}

fn storage() -> Option<web_sys::Storage> {
    window().session_storage().ok().flatten()
}

/// Keeps the answers; `false` where the browser does not let it.
#[must_use]
#[inline(never)]
pub fn keep(interview: &Interview, household: &Household) -> bool {
    if household.is_empty() && interview.is_empty() {
        return erase();
    }
    storage().is_some_and(|storage| storage.set_item(ENTRY, &kept::write(interview, household)).is_ok())
}

/// What the tab had kept.
#[must_use]
#[inline(never)]
pub fn restore(today: NaiveDate) -> Kept {
    let Some(storage) = storage() else { return Kept::Forbidden };
    let Ok(Some(text)) = storage.get_item(ENTRY) else { return Kept::Nothing };
    match kept::read(&text, today) {
        Some(answers) => Kept::Answers(Box::new(answers)),
        None => {
            let _ = storage.remove_item(ENTRY);
            Kept::Unreadable
        }
    }
}

/// Keeps the language that was chosen, for when the page is loaded again.
pub fn keep_language(language: &str) {
    // Where nothing can be kept, the person chooses again.
    let _ = storage().map(|storage| storage.set_item(LANGUAGE, language));
}

/// Removes everything that was kept; `false` where the browser does not let it.
pub fn erase() -> bool {
    storage().is_some_and(|storage| storage.remove_item(ENTRY).is_ok() && storage.remove_item(LANGUAGE).is_ok())
}
