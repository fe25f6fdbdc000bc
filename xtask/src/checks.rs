//! `cargo xtask test`: every check in order, and a table of how they ended.

use crate::browser::{self, Wording};
use crate::process::{self, Finished, last_lines};
use crate::project::Project;
use crate::purity;
use crate::site::{self, Edition};
use crate::size;
use crate::steps::{Steps, seconds};
use crate::tools::{self, Tools};
use anyhow::{Result, bail};
use std::fs;
use std::process::Command;
use std::time::{Duration, Instant};

/// How a check ended.
enum Outcome {
    Passed(String),
    /// Everything a person needs to see, already cut to length.
    Failed(String),
    /// Why, and how to get it. Under CI this is a failure.
    Skipped(String),
}

/// One line of the final table.
struct Row {
    name: &'static str,
    outcome: Outcome,
    time: Duration,
}

/// What a check may use, and what it leaves for the next.
struct Session<'a> {
    project: &'a Project,
    tools: Option<Tools>,
    built: bool,
}

type Check = fn(&mut Session) -> Result<Outcome>;

/// Name, what it does in a few words, and the check. In this order: the quick ones first.
const CHECKS: [(&str, &str, Check); 12] = [
    ("tools", "wasm target, Trunk, wasm-bindgen, wasm-opt, axe-core, Chromium, pdftotext, zbarimg", prepare),
    ("fmt", "formatting", format),
    ("hosting", "files made from hosting/headers.toml are up to date", hosting),
    ("purity", "dependencies of the core", core_is_pure),
    ("clippy", "clippy, natively, warnings as errors", clippy),
    ("clippy-wasm", "clippy for the page, warnings as errors", clippy_wasm),
    ("test", "native tests", native_tests),
    ("doc", "documentation without warnings", documentation),
    ("wasm", "release build of the page", build),
    ("size", "weight of a first visit", weight),
    ("e2e", "browser journeys in headless Chromium", journeys),
    ("e2e-pseudo", "the same journeys in the pseudo-language", pseudo_journeys),
];

/// Runs all checks, or the named ones with what they need. Whether all passed.
pub(crate) fn run(project: &Project, only: Option<&[&str]>) -> Result<bool> {
    let names: Vec<&str> = CHECKS.iter().map(|(name, ..)| *name).collect();
    if let Some(unknown) = only.into_iter().flatten().find(|name| !names.contains(name)) {
        bail!("no check is called {unknown:?}; there are {}", names.join(", "));
    }
    let wanted = |name: &str| only.is_none_or(|only| only.iter().any(|one| with_needs(one).contains(&name)));
    let chosen: Vec<_> = CHECKS.iter().filter(|(name, ..)| wanted(name)).collect();
    let mut session = Session { project, tools: None, built: false };
    let mut steps = Steps::new(chosen.len());
    let mut rows = Vec::new();
    for (name, about, check) in chosen {
        steps.announce(&format!("{name}: {about}"));
        let started = Instant::now();
        let outcome = match check(&mut session) {
            Ok(Outcome::Skipped(why)) if project.ci => Outcome::Failed(why),
            Ok(outcome) => outcome,
            Err(error) => Outcome::Failed(format!("{error:#}")),
        };
        let time = started.elapsed();
        match &outcome {
            Outcome::Passed(detail) => eprintln!("      passed, {detail} ({})", seconds(time)),
            Outcome::Skipped(why) => eprintln!("      skipped: {why}"),
            Outcome::Failed(log) => eprintln!("{log}\n      FAILED ({})", seconds(time)),
        }
        rows.push(Row { name, outcome, time });
    }
    Ok(report(&rows, steps.elapsed()))
}

/// A check with those that must run before it.
fn with_needs(name: &str) -> &'static [&'static str] {
    match name {
        "tools" => &["tools"],
        "fmt" => &["fmt"],
        "hosting" => &["hosting"],
        "purity" => &["purity"],
        "clippy" => &["clippy"],
        "clippy-wasm" => &["tools", "clippy-wasm"],
        "test" => &["test"],
        "doc" => &["doc"],
        "wasm" => &["tools", "wasm"],
        "size" => &["tools", "wasm", "size"],
        "e2e" => &["tools", "wasm", "e2e"],
        "e2e-pseudo" => &["tools", "wasm", "e2e-pseudo"],
        _ => &[],
    }
}

/// Prints the table, then the line that counts.
fn report(rows: &[Row], total: Duration) -> bool {
    println!("\n{:<12} {:<8} {:>12}", "check", "result", "time");
    println!("{}", "-".repeat(34));
    for row in rows {
        let result = match row.outcome {
            Outcome::Passed(_) => "passed",
            Outcome::Failed(_) => "FAILED",
            Outcome::Skipped(_) => "skipped",
        };
        println!("{:<12} {result:<8} {:>12}", row.name, seconds(row.time));
    }
    println!("{}\n{:<21} {:>12}\n", "-".repeat(34), "together", seconds(total));
    let count = |wanted: fn(&Outcome) -> bool| rows.iter().filter(|row| wanted(&row.outcome)).count();
    let failed = count(|outcome| matches!(outcome, Outcome::Failed(_)));
    let skipped = count(|outcome| matches!(outcome, Outcome::Skipped(_)));
    if skipped > 0 {
        println!("{skipped} skipped; CI=true allows none");
    }
    let passed = count(|outcome| matches!(outcome, Outcome::Passed(_)));
    println!("{passed} passed, {failed} failed");
    failed == 0
}

fn prepare(session: &mut Session) -> Result<Outcome> {
    let project = session.project;
    // Node first: wasm-opt comes through it.
    let packages = browser::install_packages(project);
    if project.ci {
        packages.as_ref().map_err(|error| anyhow::anyhow!("{error:#}"))?;
    }
    let mut steps = Steps::new(tools::STEPS);
    session.tools = Some(tools::install(project, &mut steps, project.ci)?);
    Ok(match packages {
        Ok(detail) => Outcome::Passed(detail),
        Err(error) => Outcome::Skipped(format!("{error:#}")),
    })
}

fn format(session: &mut Session) -> Result<Outcome> {
    cargo(session, &["fmt", "--all", "--check"], "formatted")
}

fn hosting(session: &mut Session) -> Result<Outcome> {
    let files = site::hosting_files(session.project)?;
    let stale: Vec<String> = (files.iter())
        .filter(|(path, text)| {
            fs::read_to_string(session.project.root.join(path)).is_ok_and(|old| old == *text).eq(&false)
        })
        .map(|(path, _)| path.display().to_string())
        .collect();
    if stale.is_empty() {
        return Ok(Outcome::Passed(format!("{} files", files.len())));
    }
    Ok(Outcome::Failed(format!("{} differ from hosting/headers.toml; run `cargo xtask hosting`", stale.join(", "))))
}

fn core_is_pure(session: &mut Session) -> Result<Outcome> {
    let breaches = purity::breaches(session.project)?;
    if breaches.is_empty() {
        return Ok(Outcome::Passed("no clock, network, storage or randomness".to_owned()));
    }
    Ok(Outcome::Failed(breaches.join("\n")))
}

fn clippy(session: &mut Session) -> Result<Outcome> {
    let arguments = ["clippy", "--workspace", "--all-targets", "--keep-going", "--", "-D", "warnings"];
    cargo(session, &arguments, "no warning")
}

fn clippy_wasm(session: &mut Session) -> Result<Outcome> {
    let target = "wasm32-unknown-unknown";
    let arguments = ["clippy", "--package", "ruqsat", "--target", target, "--", "-D", "warnings"];
    cargo(session, &arguments, "no warning")
}

fn native_tests(session: &mut Session) -> Result<Outcome> {
    match tools::python_packages(session.project) {
        Err(error) if session.project.ci => return Ok(Outcome::Failed(format!("{error:#}"))),
        // Some tests say that they compare nothing, and the rest goes on.
        Err(error) => eprintln!("      {error:#}"),
        Ok(_) => {}
    }
    let arguments = ["test", "--workspace", "--exclude", "ruqsat-e2e", "--no-fail-fast"];
    let finished = process::run(&mut session.project.cargo(&arguments))?;
    Ok(tested(&finished))
}

fn documentation(session: &mut Session) -> Result<Outcome> {
    let mut command = session.project.cargo(&["doc", "--workspace", "--no-deps"]);
    command.env("RUSTDOCFLAGS", "-D warnings");
    quietly(&mut command, "no warning")
}

fn build(session: &mut Session) -> Result<Outcome> {
    let Some(tools) = &session.tools else {
        return Ok(Outcome::Failed("the tools are missing, see above".to_owned()));
    };
    let editions = [Edition::Release, Edition::Workshop];
    let mut steps = Steps::new(editions.len() * site::BUILD_STEPS);
    for edition in editions {
        site::build(session.project, tools, edition, &mut steps)?;
    }
    session.built = true;
    Ok(Outcome::Passed(match tools.shrinkers {
        Some(_) => "with wasm-opt".to_owned(),
        None => "without wasm-opt, which CI would not accept".to_owned(),
    }))
}

fn weight(session: &mut Session) -> Result<Outcome> {
    if !session.built {
        return Ok(Outcome::Failed("not weighed: the build failed".to_owned()));
    }
    let weight = size::weigh(session.project)?;
    eprint!("{}", weight.table);
    Ok(match weight.in_budget {
        true => Outcome::Passed(weight.summary),
        false => Outcome::Failed(weight.summary),
    })
}

fn journeys(session: &mut Session) -> Result<Outcome> {
    journeys_in(session, Wording::Own)
}

fn pseudo_journeys(session: &mut Session) -> Result<Outcome> {
    journeys_in(session, Wording::Pseudo)
}

fn journeys_in(session: &Session, wording: Wording) -> Result<Outcome> {
    if !session.built {
        return Ok(Outcome::Failed("not run: the build failed".to_owned()));
    }
    let Some(browser) = browser::find() else {
        let how = "no Chromium, chromedriver or pdftotext: apt-get install chromium chromium-driver poppler-utils";
        return Ok(Outcome::Skipped(how.to_owned()));
    };
    if !tools::axe(session.project).is_file() {
        return Ok(Outcome::Skipped("no axe-core: install Debian's packages nodejs and npm".to_owned()));
    }
    Ok(tested(&browser::run(session.project, &browser, wording)?))
}

/// A cargo command of which only failure is worth more than a line.
fn cargo(session: &Session, arguments: &[&str], detail: &str) -> Result<Outcome> {
    quietly(&mut session.project.cargo(arguments), detail)
}

fn quietly(command: &mut Command, detail: &str) -> Result<Outcome> {
    let finished = process::run(command)?;
    Ok(match finished.success {
        true => Outcome::Passed(detail.to_owned()),
        false => Outcome::Failed(last_lines(&finished.log, 120)),
    })
}

/// Counts the tests of all binaries of one `cargo test`.
fn tested(finished: &Finished) -> Outcome {
    if !finished.success {
        return Outcome::Failed(last_lines(&finished.log, 200));
    }
    let passed: usize = (finished.log.lines())
        .filter_map(|line| line.strip_prefix("test result: ok. "))
        .filter_map(|line| line.split(' ').next()?.parse::<usize>().ok())
        .sum();
    Outcome::Passed(format!("{passed} tests"))
}
