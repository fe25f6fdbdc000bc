//! The core of the pre-check: a case, a rule book and a date give a report.
//!
//! This crate owns facts and their forms ([`Facts`]), three-valued conditions ([`Condition`]), the shape of
//! the law as data ([`RuleBook`]), its evaluation ([`evaluate`]) and the [`Report`]. It leaves to others: the
//! law itself (`ruqsat-rulebook`), every sentence a person reads (`ruqsat-messages`), the day of today, storage
//! and screens (the applications).
//!
//! Nothing here reads a clock, a file, the network or chance, and nothing here panics: the same rule book,
//! facts and date always give the same report.

mod book;
mod calendar;
mod condition;
mod country;
mod date_term;
mod error;
mod evaluate;
mod facts;
mod input;
mod money;
mod report;
mod truth;

pub use book::{
    Act, Covered, Deadline, Document, DocumentEdition, Edition, Grade, How, IndexEdition, LawDay, Limit, Parameter,
    Period, Record, Rule, RuleBook, StateFrom, Tax, Telling, Variant,
};
pub use calendar::{
    MonthEnd, add_months, add_working_days, format_date, full_years, last_day_leaving, parse_date, short_date,
};
pub use condition::{Condition, IinTest, MrzTest, Symbol};
pub use country::Country;
pub use date_term::{Anchor, DateTerm};
pub use error::{CaseError, ErrorCode};
pub use evaluate::{evaluate, facts_read};
pub use facts::{Answer, Asked, FactId, FactKind, Facts, KnownBy, Value};
pub use input::{CaseInput, InputValue};
pub use money::Tenge;
pub use report::{
    Advice, DeadlineLine, Destination, DocumentLine, DocumentState, Effect, Finding, Operation, Operations, Payment,
    Report, Status, TaxDue, Verdict,
};
pub use truth::Truth;
