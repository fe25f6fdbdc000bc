//! What a first visit does without: the guide, the cards of documents, practice, the household, and our facts ready to copy.
//!
//! The build puts the code below this module into a WebAssembly of its own (`xtask/src/split.rs`), which is loaded
//! together with the guide's data and wording when a screen asks for it. So the rest of the application calls only
//! what is in [`entry`], and only after [`platform::load`](crate::platform::load) has been waited for.

mod calendar;
mod check;
pub mod entry;
mod facts;
mod files;
mod guide;
mod household;
mod keeping;
mod label;
mod law;
mod library;
mod map;
mod numbers;
mod papers;
mod practice;
mod share;
mod sheet;
mod state;

pub use library::Library;
