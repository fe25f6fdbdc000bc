//! Keeps the answers in the tab's session storage, and nowhere else.

use chrono::NaiveDate;
use gloo::utils::window;

use super::address::forget_payload;
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
    storage().is_some_and(|storage| {
        let is_empty = household.is_empty() && interview.is_empty();
        let done = if is_empty {
            storage.remove_item(ENTRY)
        } else {
            storage.set_item(ENTRY, &kept::write(interview, household))
        };
        done.is_ok()
    })
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

/// Forgets what the tab holds beside the answers: the language that was chosen, and what a link carried.
pub fn forget() {
    // Where the browser forbids keeping, nothing was kept.
    let _ = storage().map(|storage| storage.remove_item(LANGUAGE));
    forget_payload();
}
