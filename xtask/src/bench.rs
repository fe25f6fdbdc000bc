//! `cargo xtask bench`: the benchmarks of the workspace.

use crate::project::Project;
use anyhow::{Context, Result};

/// Runs every benchmark target, or those whose benchmarks fit the filter, and shows their figures.
pub(crate) fn run(project: &Project, filter: &[&str]) -> Result<bool> {
    // The release profile is made for size; the figures are those of native programs.
    let mut cargo = project.cargo(&["bench", "--workspace", "--bench", "*", "--profile", "native"]);
    if !filter.is_empty() {
        cargo.arg("--").args(filter);
    }
    let status = cargo.status().context("cannot start cargo")?;
    Ok(status.success())
}
