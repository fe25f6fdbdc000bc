//! `cargo xtask …`: builds, serves and checks the project.
//!
//! This file reads the command line; each command has a module of its own.

mod bench;
mod browser;
mod checks;
mod finish;
mod inspector;
mod languages;
mod lighthouse;
mod links;
mod module;
mod names;
mod order;
mod process;
mod project;
mod purity;
mod quiet;
mod site;
mod size;
mod split;
mod steps;
mod styles;
mod tools;

use anyhow::{Result, bail};
use project::Project;
use site::Edition;
use std::process::ExitCode;

const HELP: &str = "\
cargo xtask serve [--port N]     install what is missing, build, serve on http://127.0.0.1:8080;
                                 every component in every state under #/components
cargo xtask test [--only a,b]    all checks, or the named ones
cargo xtask e2e [filter]         build, then the browser journeys, or those of this file or name
cargo xtask bench [filter]       benchmarks of the workspace; next-question, files and lighthouse in the browser
cargo xtask screens              build, then take the pictures of docs/screens anew
cargo xtask size                 build, then what a first visit weighs
cargo xtask build                build the site into dist/
cargo xtask hosting              write the files made from hosting/headers.toml";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Whether the command found everything in order.
fn run(arguments: &[String]) -> Result<bool> {
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let Some((&command, rest)) = arguments.split_first() else {
        println!("{HELP}");
        return Ok(false);
    };
    let project = Project::find();
    match (command, rest) {
        ("serve", []) => site::serve(&project, 8080),
        ("serve", ["--port", port]) => match port.parse() {
            Ok(port) if port > 0 => site::serve(&project, port),
            _ => bail!("--port takes a number from 1 to 65535, not {port:?}"),
        },
        ("build", []) => site::build_all(&project, &[Edition::Release]).map(|()| true),
        ("test", []) => checks::run(&project, None),
        ("test", ["--only", names]) => checks::run(&project, Some(&names.split(',').collect::<Vec<_>>())),
        ("e2e", filter) => browser::run_live(&project, filter),
        ("bench", filter) => bench::run(&project, filter),
        ("screens", []) => browser::screens(&project),
        ("size", []) => size::run(&project),
        ("languages", []) => languages::write(&project).map(|()| true),
        ("inspector", []) => inspector::write(&project).map(|()| true),
        ("styles", []) => styles::write(&project).map(|()| true),
        ("hosting", []) => site::write_hosting_files(&project).map(|()| true),
        ("help" | "--help" | "-h", _) => {
            println!("{HELP}");
            Ok(true)
        }
        _ => bail!("no such command: {}\n{HELP}", arguments.join(" ")),
    }
}
