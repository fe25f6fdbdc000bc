//! The screens.

mod answers;
mod checklist;
mod home;
mod outcome;
mod question;
mod stop;
mod texts;
#[cfg(any(feature = "workshop", not(target_arch = "wasm32")))]
mod workshop;

pub use answers::answers_page;
pub use checklist::checklist_page;
pub use home::home_page;
pub(crate) use outcome::copy_callback;
pub use outcome::{CopyState, FineState, outcome_page};
pub use question::{QuestionContext, Told, ToldKind, question_page};
pub use stop::stop_page;
pub use texts::{erased_page, kept_notice, not_found_page, privacy_page};
#[cfg(any(feature = "workshop", not(target_arch = "wasm32")))]
pub use workshop::workshop_page;
