//! The screens.

mod answers;
mod checklist;
mod home;
mod law;
mod outcome;
mod question;
mod stop;
mod texts;

pub use answers::AnswersPage;
pub use checklist::ChecklistPage;
pub use home::HomePage;
pub use law::LawPage;
pub use outcome::OutcomePage;
pub use question::QuestionPage;
pub use stop::StopPage;
pub use texts::{ErasedPage, NotFoundPage, PrivacyPage};
