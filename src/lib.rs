//! Ruqsat: the pre-check in the browser.
//!
//! [`interview`] holds the answers, [`view_model`] joins ids to words, [`pages`] and [`components`] make HTML of
//! that, [`platform`] alone touches the browser, and [`App`] ties them together. [`more`] is loaded when it is asked for.

mod app;
pub mod components;
pub mod interview;
pub mod more;
pub mod pages;
pub mod platform;
pub mod route;
pub mod view_model;

pub use app::{App, AppProps, Event};
