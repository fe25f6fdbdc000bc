//! The interview: the answers of a tab, and what to show next. Pure: the browser comes in through `platform`.

mod household;
pub mod kept;
mod state;
mod trips;
mod typed;
mod walk;

pub use household::Household;
pub use state::{Action, Interview, MOST_OF_REFERENCE, is_reference};
pub use trips::{TRIP_WINDOW, Trip, TripError, days_of_trips};
pub(crate) use typed::{DATE_PARTS, read_day, whole_number};
pub use typed::{FieldError, TypedAnswer, read_typed};
pub(crate) use walk::put;
pub use walk::{Step, Walk};
