//! Browser journeys: what a person does in the built site, in headless Chromium.
//!
//! `cargo xtask e2e` builds the site and runs them. Each journey has a browser session and a static
//! server of its own, so that nothing is shared but the driver; at most two run at a time.
//!
//! ```no_run
//! use ruqsat_e2e::pages::Home;
//! use ruqsat_e2e::{Role, Setup, journey};
//!
//! # fn main() -> anyhow::Result<()> {
//! journey("worker_is_asked_what_they_want", Setup::phone().dark(), async |tab| {
//!     let question = Home::open(tab, Some("2026-03-02")).await?.start(Role::Worker).await?;
//!     assert_eq!(question.fact().await?, "operation");
//!     Ok(())
//! })
//! # }
//! ```
//!
//! A journey fails when a step fails or panics, when the console holds an error, or after
//! [`journey::LIMIT`]. A picture, the page and the console are then kept below `target/e2e/`.
//!
//! Steps wait for conditions ([`Tab::until`]), never for a length of time.

mod axe;
pub mod cases;
mod check;
mod command;
mod console;
mod driver;
mod files;
mod findings;
pub mod journey;
mod keyboard;
mod layout;
mod look;
pub mod pages;
mod paper;
mod screens;
mod settings;
mod setup;
mod tab;
mod walk;
mod wording;

pub use axe::axe;
pub use check::{CheckError, ruqsat_check};
pub use console::Entry;
pub use files::{choose_files, sample_file};
pub use findings::Findings;
pub use journey::journey;
pub use keyboard::Focused;
pub use layout::{TARGET, lost_in_forced_colours, overflow, small_targets, unfold};
pub use look::Look;
pub use paper::{Paper, Reading, print_in_order, print_plainly, texts_for_print};
pub use screens::{begin_on, every_screen, resume};
pub use settings::{dist, screens};
pub use setup::Setup;
pub use tab::{State, Tab};
pub use walk::{End, Role, Walked, answer, walk};
