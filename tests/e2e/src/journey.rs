//! Running one journey, and keeping what helps to understand a failed one.

use crate::settings;
use crate::setup::Setup;
use crate::tab::Tab;
use anyhow::{Context, Result, anyhow, bail, ensure};
use futures_util::FutureExt;
use std::fs;
use std::panic::AssertUnwindSafe;
use std::path::PathBuf;
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

/// A journey that takes longer hangs, unless its setup says that it is a long one.
pub const LIMIT: Duration = Duration::from_secs(180);
/// Browsers at a time: more than the processors of a small machine only make waiting longer.
const AT_A_TIME: usize = 2;

/// What is on the page, in one line.
const SHOWN: &str = "
    const main = document.querySelector('main'), focus = document.activeElement;
    return { boot: document.documentElement.dataset.boot, hash: location.hash, title: document.title,
        screen: main?.dataset.screen, fact: document.querySelector('form[data-fact]')?.dataset.fact,
        focus: `${focus?.tagName} ${focus?.id} ${focus?.dataset.action ?? ''}`, scroll: scrollY,
        pressed: window.pressed, text: main?.innerText.slice(0, 400) };";

/// Runs the steps in a browser of their own.
///
/// # Errors
/// When a step fails or panics, the console holds an error that the setup does not tolerate, or
/// the steps take longer than [`LIMIT`]. The error names the folder with what was kept.
pub fn journey(name: &str, setup: Setup, steps: impl AsyncFnOnce(&Tab) -> Result<()>) -> Result<()> {
    let _place = Place::take();
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().context("cannot start a runtime")?;
    runtime.block_on(async {
        let tab = Tab::start(&setup).await?;
        let guarded = AssertUnwindSafe(steps(&tab)).catch_unwind();
        let result = match tokio::time::timeout(setup.limit, guarded).await {
            Ok(Ok(result)) => result,
            Ok(Err(panic)) => Err(anyhow!("{}", message_of(panic.as_ref()))),
            Err(_) => Err(anyhow!("not done after {} s", setup.limit.as_secs())),
        };
        let result = match result {
            Ok(()) => quiet_console(&tab, &setup).await,
            failed => failed,
        };
        let result = match result {
            Ok(()) => Ok(()),
            Err(error) => match keep(&tab, name, &error).await {
                Ok((folder, shown)) => Err(error.context(format!("{name}; see {}\n{shown}", folder.display()))),
                Err(other) => Err(error.context(format!("{name}; nothing kept: {other:#}"))),
            },
        };
        tab.close().await;
        result
    })
}

async fn quiet_console(tab: &Tab, setup: &Setup) -> Result<()> {
    let mut errors = tab.console().await?;
    errors.retain(|entry| entry.is_error() && !setup.tolerated.iter().any(|text| entry.message.contains(text)));
    let lines: Vec<String> = errors.iter().map(ToString::to_string).collect();
    ensure!(lines.is_empty(), "errors on the console:\n{}", lines.join("\n"));
    Ok(())
}

/// Keeps a picture, the page, the console and the error, and tells what was shown: where only the output of a run is
/// left, that is all there is to go by.
async fn keep(tab: &Tab, name: &str, error: &anyhow::Error) -> Result<(PathBuf, String)> {
    let folder = settings::failures().join(name.replace(|c: char| !c.is_ascii_alphanumeric(), "_"));
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("error.txt"), format!("{error:#}"))?;
    let mut kept = 0;
    if let Ok(picture) = tab.client().screenshot().await {
        fs::write(folder.join("page.png"), picture)?;
        kept += 1;
    }
    if let Ok(source) = tab.client().source().await {
        fs::write(folder.join("page.html"), source)?;
        kept += 1;
    }
    if let Ok(entries) = tab.console().await {
        let lines: Vec<String> = entries.iter().map(ToString::to_string).collect();
        fs::write(folder.join("console.txt"), lines.join("\n"))?;
        kept += 1;
    }
    if kept == 0 {
        bail!("the browser does not answer any more");
    }
    let shown = tab.run(SHOWN).await.map_or_else(|error| format!("{error:#}"), |shown| shown.to_string());
    Ok((folder, shown))
}

fn message_of(panic: &(dyn std::any::Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("a step panicked")
}

/// One of the places for running browsers, given back when dropped.
struct Place;

static TAKEN: Mutex<usize> = Mutex::new(0);
static FREED: Condvar = Condvar::new();

impl Place {
    fn take() -> Self {
        let mut taken = TAKEN.lock().unwrap_or_else(PoisonError::into_inner);
        while *taken >= AT_A_TIME {
            taken = FREED.wait(taken).unwrap_or_else(PoisonError::into_inner);
        }
        *taken += 1;
        Self
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        *TAKEN.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        FREED.notify_one();
    }
}
