//! Parts that screens are made of: plain properties in, HTML out.

mod error_summary;
mod field;
mod finding;
mod frame;
mod payment_card;
mod sign;
mod verdict_panel;

pub use error_summary::ErrorSummary;
pub use field::Field;
pub use finding::{FindingCard, SourceList};
pub use frame::{BackLink, Frame};
pub use payment_card::PaymentCard;
pub use sign::Sign;
pub use verdict_panel::VerdictPanel;
