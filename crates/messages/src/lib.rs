//! The wording of the application: texts by key, with typed arguments.
//!
//! Owns: which texts there are, what each needs, and how a language writes numbers, money, dates and lists.
//! Leaves to others: which text is said when (the application's view models), and the wording itself (`locales/`).
//! The texts are compiled by `ruqsat-message-compiler`; a text that a language lacks does not build, nor does a call of
//! a text that is not there.
//!
//! ```ignore
//! let english = Catalog::embedded();
//! let lead = english.text(&msg::payment_hold_lead(Money(51_900)));
//! let why = Key::find("rule-term-issue.why").map(|key| Message::family(key, &arguments));
//! ```

mod catalog;
mod generated;
mod key;
mod message;
mod number;
mod plural;
mod render;
#[cfg(test)]
mod tests;

pub use catalog::{Catalog, CatalogError};
pub use generated::{LANGUAGES, choice, msg};
pub use key::{Key, Kind};
pub use message::{Message, MessageError, Money, Text, Value};
