//! `check`: one case, one report.

use std::path::Path;

use chrono::NaiveDate;
use ruqsat_eligibility::{CaseError, FactId, parse_date};

use crate::failure::Failure;
use crate::input::read_case;

/// Prints the report of a case.
///
/// # Errors
/// Bad input, with the fact, the value and what is allowed.
pub(crate) fn run(file: &Path, on: Option<&str>, explain: Option<&String>) -> Result<(), Failure> {
    let today = day(on)?;
    let facts = read_case(file)?;
    let report = ruqsat_rulebook::check(&facts, today)?;
    match explain {
        Some(_) => Err(Failure::unreadable("not yet")),
        None => {
            let text = serde_json::to_string_pretty(&report)
                .map_err(|error| Failure::Output(std::io::Error::other(error)))?;
            crate::print(&text)
        }
    }
}

/// The day to read the law as of where a case does not say: the one given, else today.
fn day(on: Option<&str>) -> Result<NaiveDate, Failure> {
    match on {
        None => Ok(chrono::Local::now().date_naive()),
        Some(text) => parse_date(text).ok_or_else(|| {
            Failure::Case(CaseError::BadValue { fact: FactId::ApplicationDate, value: format!("\"{text}\"") })
        }),
    }
}
