//! The texts that the screens of the guide say themselves: a function for each, made by `build.rs` of the wording.
//!
//! `household-left` is `household_left`, `more-index.lead` is `more_index__lead`.
#![allow(non_snake_case, unreachable_pub, clippy::missing_docs_in_private_items, reason = "made of names of texts")]

#[allow(unused_imports, reason = "which kinds occur depends on the wording")]
use chrono::NaiveDate;
#[allow(unused_imports, reason = "which kinds occur depends on the wording")]
use ruqsat_messages::{Message, Money, Text, Value, choice};

include!(concat!(env!("OUT_DIR"), "/labels.rs"));
