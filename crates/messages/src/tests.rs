//! Tests of the runtime, on fixtures and on the wording of the application.

mod constructs;
mod fixture;
mod hostile;
mod keys;
mod plurals;
mod wording;
