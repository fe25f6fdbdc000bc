//! `check`: one case, one report.

use std::path::Path;

use crate::Surroundings;
use crate::explain::explain;
use crate::failure::Failure;
use crate::input::read_case;
use crate::view_model::{self, Words};

/// Prints the report of a case: as JSON, or in words where a language is given.
///
/// # Errors
/// Bad input, with the fact, the value and what is allowed; a language that there is not.
pub(crate) fn run(
    around: &mut Surroundings<'_>,
    file: &Path,
    on: Option<&str>,
    lang: Option<&str>,
) -> Result<(), Failure> {
    let day = around.day(on)?;
    let catalog = lang.map(view_model::catalog).transpose()?;
    let facts = read_case(around, file)?;
    let book = ruqsat_rulebook::book();
    let report = ruqsat_eligibility::evaluate(book, &facts, day)?;
    match catalog {
        None => around.print_json(&report),
        Some(catalog) => {
            let words = Words::about(&catalog, book, &facts, report.on);
            around.print(&explain(&words, book, &facts, &report, around.today))
        }
    }
}
