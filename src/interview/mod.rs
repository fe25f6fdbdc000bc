//! The interview: the answers of a tab, and what to show next. Pure: the browser comes in through `platform`.

mod state;
mod trips;
mod typed;
mod walk;

pub use state::{Action, Interview};
pub use trips::{TRIP_WINDOW, Trip, TripError, days_of_trips};
pub(crate) use typed::{DATE_PARTS, whole_number};
pub use typed::{FieldError, TypedAnswer, read_typed};
pub use walk::{Step, Walk};
