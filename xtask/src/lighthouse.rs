//! `cargo xtask bench lighthouse`: Lighthouse as on a phone, against the finished site with its real headers.

use crate::browser;
use crate::process;
use crate::project::Project;
use crate::site::{self, Edition};
use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use std::fs;
use xtask::hosting::Headers;
use xtask::server::{Changes, Server};

/// From npm, installed when it is asked for: nothing else needs it.
const PACKAGE: &str = "lighthouse@12.8.2";
/// The least that each category of each screen must reach.
const LEAST: u32 = 98;
/// What the script prints of one screen.
#[derive(Deserialize)]
struct Screen {
    screen: String,
    shown: String,
    /// Category and score.
    scores: Vec<(String, u32)>,
    /// Audits that did not reach their mark.
    open: Vec<String>,
}

/// Prints the scores. Whether all of them are good enough.
pub(crate) fn run(project: &Project) -> Result<bool> {
    site::build_all(project, &[Edition::Release])?;
    let folder = project.tools().join("lighthouse");
    fs::create_dir_all(&folder)?;
    if !fs::read_to_string(folder.join("version")).is_ok_and(|version| version == PACKAGE) {
        let mut npm = project.command("npm");
        npm.args(["install", "--no-audit", "--no-fund", "--prefix"]).arg(&folder).arg(PACKAGE);
        process::run_or_fail(&mut npm, "npm")?;
        fs::write(folder.join("version"), PACKAGE)?;
    }
    let browser = browser::find().context("no Chromium; `cargo xtask test` installs it")?;
    let headers = Headers::read(&project.root)?;
    let server = Server::start(&project.dist(), &headers, 0, &Changes::default())?;
    let mut node = project.command("node");
    node.arg("xtask/src/lighthouse.mjs").arg(server.url()).arg(browser.chromium());
    node.arg("tests/cases/issue-only-the-tax-is-left.json").arg(&folder);
    let output =
        process::output_of(&mut node).context("Lighthouse failed; run it by hand: node xtask/src/lighthouse.mjs")?;
    let mut good = true;
    for line in output.lines() {
        let Screen { screen, shown, scores, open } = serde_json::from_str(line).context("what Lighthouse says")?;
        ensure!(screen == shown, "Lighthouse looked at {shown} in place of {screen}");
        let low = scores.iter().any(|(_, score)| *score < LEAST);
        good &= !low;
        let scores: Vec<String> = scores.iter().map(|(category, score)| format!("{category} {score}")).collect();
        let open = if low { format!("   open: {}", open.join(", ")) } else { String::new() };
        println!("{screen:<10} {}{open}", scores.join("  "));
    }
    Ok(good)
}
