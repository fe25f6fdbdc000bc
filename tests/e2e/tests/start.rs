//! The start of the page: what it loads, under which rules, and what stands there when it cannot.

use anyhow::Result;
use ruqsat_e2e::{Setup, Tab, dist, journey};
use std::collections::BTreeSet;
use xtask::assets::first_visit;

#[test]
fn application_takes_over_from_the_static_page() -> Result<()> {
    journey("start", Setup::desktop(), async |tab| {
        let state = tab.open("").await?;
        assert_eq!(state.screen, "home");
        assert_eq!(tab.count("#static").await?, 0, "the static page is still there");
        assert_eq!(tab.console().await?, [], "not even a warning");
        Ok(())
    })
}

#[test]
fn first_visit_loads_each_counted_file_once_and_nothing_else() -> Result<()> {
    journey("first_visit", Setup::phone(), async |tab| {
        tab.open("").await?;
        assert_eq!(tab.requested_elsewhere().await?, Vec::<String>::new());
        let paths: Vec<String> = tab.served().into_iter().map(|request| request.path).collect();
        let once: BTreeSet<String> = paths.iter().cloned().collect();
        assert_eq!(once.len(), paths.len(), "loaded twice: {paths:?}");
        let counted: BTreeSet<String> = (first_visit(&dist(), "en")?.into_iter())
            .map(|name| if name == "index.html" { "/".to_owned() } else { format!("/{name}") })
            .collect();
        assert_eq!(once, counted, "`cargo xtask size` counts other files than Chromium loads");
        Ok(())
    })
}

#[test]
fn policy_refuses_inline_scripts_and_text_as_script() -> Result<()> {
    let setup = Setup::desktop().tolerate("Content Security Policy").tolerate("requires 'TrustedScript'");
    journey("policy", setup, async |tab| {
        tab.open("").await?;
        const SCRIPT: &str = "
            const script = document.createElement('script');
            let refused = false;
            try { script.textContent = 'window.inline = true'; } catch { refused = true; }
            document.body.append(script);
            // No name leads anywhere in a journey: that the fetch fails says nothing, who refused it does.
            const refusal = new Promise((told) => document.addEventListener('securitypolicyviolation', (event) => {
                if (event.blockedURI.startsWith('https://example.com')) told(event.effectiveDirective);
            }));
            return fetch('https://example.com/').catch(() => refusal)
                .then((by) => [refused, window.inline === undefined, by]);";
        let seen = tab.run(SCRIPT).await?;
        assert_eq!(seen, serde_json::json!([true, true, "connect-src"]));
        Ok(())
    })
}

/// The static page is shown, readable, and the application is not.
async fn static_page_stays(tab: &Tab) -> Result<()> {
    let heading = tab.find("#static h1").await?;
    assert!(heading.is_displayed().await?, "the static page is hidden");
    assert!(!tab.find("#app").await?.is_displayed().await?, "an empty application is shown");
    Ok(())
}

#[test]
fn static_page_stays_when_webassembly_cannot_be_loaded() -> Result<()> {
    // The failed load and the error that boot.js passes on belong to it.
    let setup = Setup::phone().without(".wasm").tolerate("404").tolerate("boot-");
    journey("no_wasm_file", setup, async |tab| {
        tab.load("").await?;
        tab.find("html[data-boot=failed]").await?;
        static_page_stays(tab).await?;
        assert!(tab.find("[data-boot-note]").await?.is_displayed().await?);
        Ok(())
    })
}

#[test]
fn static_page_stays_when_the_glue_cannot_be_loaded() -> Result<()> {
    let glue = first_visit(&dist(), "en")?;
    let glue = glue.into_iter().find(|name| name.starts_with("assets/ruqsat-") && name.ends_with(".js"));
    let end: &'static str = Box::leak(glue.unwrap_or_default().into_boxed_str());
    let setup = Setup::phone().without(end).tolerate("404").tolerate("boot-");
    journey("no_glue", setup, async |tab| {
        tab.load("").await?;
        tab.find("html[data-boot=failed]").await?;
        static_page_stays(tab).await
    })
}

#[test]
fn static_page_stays_without_webassembly() -> Result<()> {
    let setup = Setup::phone().tolerate("no WebAssembly");
    journey("no_webassembly", setup, async |tab| {
        let source = "delete globalThis.WebAssembly";
        let script = serde_json::json!({ "source": source });
        tab.cdp("Page.addScriptToEvaluateOnNewDocument", script).await?;
        tab.load("").await?;
        tab.find("html[data-boot=failed]").await?;
        static_page_stays(tab).await
    })
}

#[test]
fn static_page_stays_without_scripts() -> Result<()> {
    journey("no_scripts", Setup::phone().without_scripts(), async |tab| {
        tab.load("").await?;
        static_page_stays(tab).await?;
        assert!(tab.find("noscript p").await?.is_displayed().await?);
        Ok(())
    })
}
