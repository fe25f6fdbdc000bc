//! axe-core: the rules of accessibility that a program can judge.

use crate::settings;
use crate::tab::Tab;
use anyhow::{Context, Result};
use serde_json::Value;
use std::fs;

/// What axe-core finds wrong with the page as it is shown now, or cannot judge: one text each, with the rule, the
/// selector and what is asked for.
///
/// # Errors
/// When axe-core is not installed or does not run.
pub async fn axe(tab: &Tab) -> Result<Vec<String>> {
    if tab.run("return typeof axe === 'undefined'").await? == true {
        let path = settings::axe();
        let source = fs::read_to_string(&path)
            .with_context(|| format!("no {}; `cargo xtask e2e` installs it", path.display()))?;
        // Through the driver, which the page's policy does not bind.
        tab.run(&format!("{source}\nwindow.axe = axe;")).await.context("axe-core does not start")?;
    }
    let found = tab.run(include_str!("scripts/axe.js")).await.context("axe-core does not run")?;
    let texts = found.as_array().context("axe-core gives no list")?;
    Ok(texts.iter().filter_map(Value::as_str).map(str::to_owned).collect())
}
