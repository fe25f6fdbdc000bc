//! `cargo xtask bench`: the benchmarks of the workspace.

use crate::browser;
use crate::lighthouse;
use crate::project::Project;
use anyhow::{Context, Result};

/// Runs every benchmark target, then what is measured in the browser (`next-question`, `files`, `lighthouse`), or those whose benchmarks fit the filter, and shows their figures.
pub(crate) fn run(project: &Project, filter: &[&str]) -> Result<bool> {
    match filter {
        ["lighthouse"] => return lighthouse::run(project),
        ["next-question"] => return browser::speed(project),
        ["files"] => return browser::files(project),
        _ => {}
    }
    // The release profile is made for size; the figures are those of native programs.
    let mut cargo = project.cargo(&["bench", "--workspace", "--bench", "*", "--profile", "native"]);
    if !filter.is_empty() {
        cargo.arg("--").args(filter);
    }
    let status = cargo.status().context("cannot start cargo")?;
    if !filter.is_empty() || !status.success() {
        return Ok(status.success());
    }
    Ok(browser::speed(project)? && browser::files(project)? && lighthouse::run(project)?)
}
