//! Choosing files on the screen for them.

use crate::tab::Tab;
use anyhow::Result;
use std::path::PathBuf;
use xtask::assets::project_root;

/// A sample of `crates/inspection/tests/data`.
#[must_use]
pub fn sample_file(name: &str) -> PathBuf {
    project_root().join("crates/inspection/tests/data").join(name)
}

/// Chooses samples, as in the browser's dialogue.
///
/// # Errors
/// When no files can be chosen on the page.
pub async fn choose_files(tab: &Tab, names: &[&str]) -> Result<()> {
    let paths: Vec<String> = names.iter().map(|name| sample_file(name).display().to_string()).collect();
    let field = tab.find("input[type=file][multiple]").await?;
    Ok(field.send_keys(&paths.join("\n")).await?)
}
