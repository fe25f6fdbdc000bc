//! The browser journeys: finding Chromium and its driver, and running `ruqsat-e2e` against `dist/`.

use crate::process::{self, Finished};
use crate::project::{Project, in_path};
use crate::site::{self, Edition};
use crate::tools;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The browser and its driver.
pub(crate) struct Browser {
    chromium: PathBuf,
    driver: PathBuf,
    /// Reads what the browser prints.
    pdftotext: PathBuf,
}

/// Programs in PATH that Debian's packages bring.
const CHROMIUM: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const DRIVER: [&str; 1] = ["chromedriver"];
const PDFTOTEXT: [&str; 1] = ["pdftotext"];
const NODE: [&str; 1] = ["npm"];
/// Reads QR codes back, for the tests.
const ZBARIMG: [&str; 1] = ["zbarimg"];

/// Chromium, its driver and pdftotext, if they are all there.
pub(crate) fn find() -> Option<Browser> {
    Some(Browser { chromium: in_path(&CHROMIUM)?, driver: in_path(&DRIVER)?, pdftotext: in_path(&PDFTOTEXT)? })
}

/// Installs what of Chromium, its driver, pdftotext, zbarimg and Node is missing, from Debian's packages.
///
/// # Errors
/// In one line, how to do it by hand, when this machine or its rights do not allow it.
pub(crate) fn install_packages(project: &Project) -> Result<String> {
    let mut packages = Vec::new();
    if in_path(&CHROMIUM).is_none() {
        // Without a font a headless browser draws nothing that a screenshot could show.
        packages.extend(["chromium", "fonts-dejavu-core"]);
    }
    if in_path(&DRIVER).is_none() {
        packages.push("chromium-driver");
    }
    if in_path(&PDFTOTEXT).is_none() {
        packages.push("poppler-utils");
    }
    if in_path(&ZBARIMG).is_none() {
        packages.push("zbar-tools");
    }
    if in_path(&NODE).is_none() {
        packages.extend(["nodejs", "npm"]);
    }
    if packages.is_empty() {
        return Ok("Chromium, chromedriver, pdftotext, zbarimg and Node are there".to_owned());
    }
    let by_hand = format!("install it by hand: apt-get install {}", packages.join(" "));
    let wanted = packages.join(", ");
    if in_path(&["apt-get"]).is_none() {
        bail!(
            "missing: {wanted}; this is no Debian, so install Chromium, chromedriver, pdftotext, zbarimg and Node yourself"
        );
    }
    let Some(rights) = root_prefix(project) else {
        bail!("missing: {wanted}; neither root nor passwordless sudo, so {by_hand}");
    };
    let apt = |arguments: &[&str]| {
        let mut words = rights.iter().copied().chain(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        let mut command = project.command(words.next().unwrap_or("env"));
        command.args(words).args(arguments);
        process::run_or_fail(&mut command, "apt-get")
    };
    apt(&["update", "--quiet"]).with_context(|| by_hand.clone())?;
    let mut arguments = vec!["install", "--quiet", "--yes", "--no-install-recommends"];
    arguments.extend(&packages);
    apt(&arguments).with_context(|| by_hand.clone())?;
    Ok(format!("installed {wanted}"))
}

/// What to put before a command that needs root: nothing, or sudo that asks for no password.
fn root_prefix(project: &Project) -> Option<&'static [&'static str]> {
    if process::output_of(project.command("id").arg("-u"))? == "0" {
        return Some(&[]);
    }
    process::output_of(project.command("sudo").args(["-n", "true"]))?;
    Some(&["sudo", "-n"])
}

impl Browser {
    /// The browser itself.
    pub(crate) fn chromium(&self) -> &Path {
        &self.chromium
    }
}

/// Prints how fast the page answers, on a processor made six times slower.
pub(crate) fn speed(project: &Project) -> Result<bool> {
    run_ignored(project, "next_question")
}

/// Prints how fast files are looked into, and in how much memory.
pub(crate) fn files(project: &Project) -> Result<bool> {
    run_ignored(project, "files_looked_into")
}

/// `cargo xtask screens`: takes the pictures of docs/screens anew.
pub(crate) fn screens(project: &Project) -> Result<bool> {
    run_ignored(project, "pictures")
}

/// A journey that checks nothing and runs only when it is asked for.
fn run_ignored(project: &Project, name: &str) -> Result<bool> {
    let browser = find().context("no Chromium; `cargo xtask test` installs it")?;
    site::build_all(project, &[Edition::Release])?;
    let mut cargo = journeys(project, &browser, Wording::Own, &["--ignored", "--nocapture", name]);
    Ok(cargo.status().context("cannot start cargo")?.success())
}

/// In which wording the journeys run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wording {
    /// English, or the language that a journey sets.
    Own,
    /// The pseudo-language in the place of English: longer texts, letters of other languages.
    Pseudo,
}

impl Wording {
    /// All of them, in the order in which the journeys run.
    pub(crate) const ALL: [Self; 2] = [Self::Own, Self::Pseudo];
}

/// The journeys against the built site, quietly.
pub(crate) fn run(project: &Project, browser: &Browser, wording: Wording) -> Result<Finished> {
    process::run(&mut journeys(project, browser, wording, &[]))
}

/// `cargo xtask e2e [filter]`: builds and shows the journeys as they run; a filter may also name a file of them.
pub(crate) fn run_live(project: &Project, filter: &[&str]) -> Result<bool> {
    if find().is_none() {
        eprintln!("{}", install_packages(project)?);
    }
    let browser = find().context("Chromium, chromedriver or pdftotext is still not in PATH")?;
    site::build_all(project, &[Edition::Release, Edition::Workshop])?;
    let mut passed = true;
    for wording in Wording::ALL {
        let status = journeys(project, &browser, wording, filter).status().context("cannot start cargo")?;
        passed &= status.success();
    }
    Ok(passed)
}

fn journeys(project: &Project, browser: &Browser, wording: Wording, filter: &[&str]) -> Command {
    let failures = project.target.join(match wording {
        Wording::Own => "e2e",
        Wording::Pseudo => "e2e-pseudo",
    });
    // What an earlier run kept would be taken for this one's. It may not be there.
    let _ = fs::remove_dir_all(&failures);
    let mut cargo = project.cargo(&["test", "--package", "ruqsat-e2e", "--no-fail-fast"]);
    match filter {
        [file] if project.root.join(format!("tests/e2e/tests/{file}.rs")).is_file() => {
            cargo.args(["--test", file, "--"])
        }
        _ => cargo.arg("--").args(filter),
    };
    // Where an error comes from is told by its own words.
    cargo.env("RUST_LIB_BACKTRACE", "0");
    if wording == Wording::Pseudo {
        cargo.env("RUQSAT_PSEUDO", "1");
        // Modules with this name hold journeys that do not depend on the wording.
        cargo.args(["--skip", "once::", "--skip", "every_case"]);
    }
    cargo.env("RUQSAT_DIST", Edition::Release.dist(project));
    cargo.env("RUQSAT_WORKSHOP", Edition::Workshop.dist(project));
    cargo.env("RUQSAT_CHROMIUM", &browser.chromium);
    cargo.env("RUQSAT_CHROMEDRIVER", &browser.driver);
    cargo.env("RUQSAT_PDFTOTEXT", &browser.pdftotext);
    cargo.env("RUQSAT_AXE", tools::axe(project));
    cargo.env("RUQSAT_FAILURES", &failures);
    cargo
}
