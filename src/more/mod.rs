//! What a first visit does without: the guide, practice, the household, and our facts ready to copy.
//!
//! The build puts the code below this module into a WebAssembly of its own (`xtask/src/split.rs`), which is loaded
//! together with the guide's data and wording when a screen asks for it. So the rest of the application calls only
//! what is in [`entry`], and only after [`platform::load`](crate::platform::load) has been waited for.

pub mod entry;
mod facts;
mod guide;
mod household;
mod keeping;
mod label;
mod law;
mod library;
mod numbers;
mod practice;
mod state;

pub use library::Library;

/// Ids of the guide's pages, as addresses have them; a test holds them to `data/guide`.
pub const PAGES: [&str; 22] = [
    "after",
    "change",
    "changes",
    "destination-ask_exempt_status",
    "destination-business_immigrant",
    "destination-employer_permit",
    "destination-family_rules",
    "destination-no_permit_citizen",
    "destination-no_permit_eaeu",
    "destination-no_permit_resident",
    "destination-qualification_certificate",
    "destination-seasonal_permit",
    "destination-student_rules",
    "destination-transfer_permit",
    "employer",
    "extend",
    "filing",
    "fines",
    "open",
    "revoke",
    "service",
    "worker",
];
