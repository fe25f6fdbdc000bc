//! Makes a [`RuleBook`] of the law's text files.
//!
//! The files are reviewed like text by people who know the law; this crate is what stands between them and the
//! evaluation. It reads the closed vocabulary of `data/`, refuses whatever a reviewer could overlook, and says
//! where and how to mend it. It runs in the build script of `ruqsat-rulebook`, never in the browser.

mod check;
mod cited;
mod conditions;
mod diagnostic;
mod files;
mod names;
mod raw;
mod read;
mod rules;
mod unreadable;
mod wording;

use std::borrow::Cow;

pub use ruqsat_eligibility::RuleBook;

pub use cited::cited_only;
pub use diagnostic::Diagnostic;
pub use files::LawFiles;
pub use wording::{is_in_figures, record_key, rule_key};

/// Makes a rule book of the files.
///
/// `has_wording` tells whether a message with this key (`rule-term-issue.why`) exists in the reference language.
///
/// # Errors
/// Every [`Diagnostic`] found; files that cannot be read at all hide those of the rest.
pub fn compile(files: &LawFiles, has_wording: &dyn Fn(&str) -> bool) -> Result<RuleBook, Vec<Diagnostic>> {
    let raw = raw::RawBook::read(files)?;
    let mut diagnostics = Vec::new();
    let book = rules::assemble(&raw, &mut diagnostics);
    check::check(&raw, &book, &mut diagnostics);
    wording::check(&raw, &book, has_wording, &mut diagnostics);
    if diagnostics.is_empty() { Ok(book) } else { Err(diagnostics) }
}

/// A list as rule books keep it.
fn list<T: Clone>(items: Vec<T>) -> Cow<'static, [T]> {
    Cow::Owned(items)
}
