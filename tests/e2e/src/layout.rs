//! Whether everything fits, can be hit, and is there in every colour.

use crate::look::Look;
use crate::tab::Tab;
use anyhow::{Context, Result};
use serde_json::Value;

/// The least size of what can be pressed, in CSS pixels: a fingertip. WCAG 2.2 asks for 24.
pub const TARGET: u32 = 48;

/// What does not fit into the width of this look: sideways scrolling, text cut off or sticking out.
///
/// # Errors
/// When the page does not answer.
pub async fn overflow(tab: &Tab, look: Look) -> Result<Vec<String>> {
    texts(tab.run_with(include_str!("scripts/overflow.js"), vec![look.width().into()]).await?)
}

/// Controls smaller than [`TARGET`], links in running text excepted.
///
/// # Errors
/// When the page does not answer.
pub async fn small_targets(tab: &Tab) -> Result<Vec<String>> {
    texts(tab.run_with(include_str!("scripts/targets.js"), vec![TARGET.into()]).await?)
}

/// Words, edges, drawings and marks that stand out in the page's own colours and do not once the system's take their
/// place.
///
/// # Errors
/// When the page does not answer.
pub async fn lost_in_forced_colours(tab: &Tab, look: Look) -> Result<Vec<String>> {
    const SCRIPT: &str = concat!(include_str!("scripts/colours.js"), include_str!("scripts/standing_out.js"));
    tab.look(look).await?;
    tab.run_with(SCRIPT, vec!["note".into()]).await?;
    tab.look(look.forced_colours()).await?;
    texts(tab.run_with(SCRIPT, vec!["compare".into()]).await?)
}

/// Unfolds everything that is folded, so that it is judged as well; menus, which lie over the page, excepted.
///
/// # Errors
/// When the page does not answer.
pub async fn unfold(tab: &Tab) -> Result<()> {
    const SCRIPT: &str = "
        for (const folded of document.querySelectorAll('details:not(:has([data-action=language]))')) folded.open = true;";
    // What a folded part holds may be drawn only once it is unfolded.
    const EMPTY: &str = "details[open] > .app-why__body:empty";
    tab.run(SCRIPT).await?;
    tab.until("what was folded to be drawn", async || Ok((tab.count(EMPTY).await? == 0).then_some(()))).await
}

fn texts(found: Value) -> Result<Vec<String>> {
    let texts = found.as_array().context("the page gives no list")?;
    Ok(texts.iter().filter_map(Value::as_str).map(str::to_owned).collect())
}
