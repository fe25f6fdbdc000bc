//! The wording of the application: texts by key, with typed arguments.
//!
//! Owns: which texts there are, what each needs, and how a language writes numbers, money, dates and lists.
//! Leaves to others: which text is said when (the application's view models), and the wording itself (`locales/`).
//! The texts are compiled by `ruqsat-message-compiler`; a text that a language lacks does not build, nor does a call of
//! a text that is not there.
//!
//! ```
//! use ruqsat_messages::{Catalog, Key, Message, MessageError, msg};
//!
//! let english = Catalog::english();
//! // A text of its own: a function, whose parameters are what the text needs.
//! assert_eq!(english.text(&msg::app_name()), "Ruqsat");
//!
//! // A text of a family: found by name, takes what it needs from all that is known.
//! let known = [("role", "worker".into()), ("operation", "issue".into())];
//! if let Some(key) = Key::find("rule-route-citizen.met") {
//!     let reason: Message = Message::family(key, &known)?;
//!     assert!(!english.text(&reason).is_empty());
//! }
//! # Ok::<(), MessageError>(())
//! ```
//!
//! A text that is not there, or an argument that is missing, does not compile:
//!
//! ```compile_fail
//! ruqsat_messages::msg::no_such_text();
//! ```

mod catalog;
mod generated;
mod key;
mod message;
mod number;
mod plural;
mod render;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]
mod tests;

pub use catalog::{Catalog, CatalogError};
pub use generated::{LANGUAGES, choice, msg};
pub use key::{Key, Kind};
pub use message::{Message, MessageError, Money, Text, Value};
