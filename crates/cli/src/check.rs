//! `check`: one case, one report.

use std::path::Path;

use ruqsat_eligibility::Report;
use serde::Serialize;

use crate::Surroundings;
use crate::explain::explain;
use crate::failure::Failure;
use crate::input::read_case;
use crate::link::Hash;
use crate::view_model::{self, Words};

/// A report with what was asked for beside it.
#[derive(Serialize)]
struct Checked<'a> {
    #[serde(flatten)]
    report: &'a Report<'a>,
    #[serde(flatten)]
    hash: Option<Hash>,
}

/// Prints the report of a case as JSON, with the hash where ticks for it are given.
///
/// # Errors
/// Bad input, with the fact, the value and what is allowed.
pub(crate) fn run(
    around: &mut Surroundings<'_>,
    file: &Path,
    on: Option<&str>,
    ticks: Option<&[String]>,
) -> Result<(), Failure> {
    let day = around.day(on)?;
    let facts = read_case(around, file)?;
    let report = ruqsat_rulebook::check(&facts, day)?;
    let hash = ticks.map(|ticks| Hash::of(&facts, ticks, day)).transpose()?;
    around.print_json(&Checked { report: &report, hash })
}

/// Prints the report of a case in words.
///
/// # Errors
/// Bad input, with the fact, the value and what is allowed; a language that there is not.
pub(crate) fn explained(
    around: &mut Surroundings<'_>,
    file: &Path,
    on: Option<&str>,
    lang: &str,
) -> Result<(), Failure> {
    let day = around.day(on)?;
    let catalog = view_model::catalog(lang)?;
    let facts = read_case(around, file)?;
    let book = ruqsat_rulebook::book();
    let report = ruqsat_eligibility::evaluate(book, &facts, day)?;
    let words = Words::about(&catalog, book, &facts, report.on);
    around.print(&explain(&words, book, &facts, &report, around.today))
}
