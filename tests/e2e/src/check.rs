//! `window.ruqsat.check`, called from a journey.

use crate::tab::Tab;
use anyhow::{Context, Result};
use serde_json::Value;

/// The `Error` that `window.ruqsat.check` throws on bad input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckError {
    /// `unknown_fact`, `bad_value`, `contradiction`, `date_not_covered`, …
    pub code: String,
    /// The fact at fault.
    pub fact: Option<String>,
    /// For people.
    pub message: String,
}

/// The report of a case, or the error for it, as a script on the page would get them.
///
/// # Errors
/// When the page has no `window.ruqsat.check`, or throws something else than it promises.
pub async fn ruqsat_check(tab: &Tab, case: &Value) -> Result<Result<Value, CheckError>> {
    // Through JSON text: WebDriver would turn a Map into something that is no report.
    const SCRIPT: &str = "
        if (typeof window.ruqsat?.check !== 'function') return { absent: true };
        try {
            return { report: JSON.stringify(window.ruqsat.check(JSON.parse(arguments[0]))) };
        } catch (error) {
            return { isError: error instanceof Error, code: error.code, fact: error.fact ?? null,
                     message: String(error.message ?? error) };
        }";
    let answer = tab.run_with(SCRIPT, vec![Value::String(case.to_string())]).await?;
    anyhow::ensure!(answer["absent"] != true, "the page has no window.ruqsat.check");
    if let Some(report) = answer["report"].as_str() {
        return Ok(Ok(serde_json::from_str(report).context("the report is no JSON")?));
    }
    let text = |key: &str| answer[key].as_str().map(str::to_owned);
    let message = text("message").unwrap_or_default();
    anyhow::ensure!(answer["isError"] == true, "check threw no Error but {message}");
    let code = text("code").with_context(|| format!("the Error has no code: {message}"))?;
    Ok(Err(CheckError { code, fact: text("fact"), message }))
}
