//! The pre-check on the command line.
//!
//! Exit status 0 whatever the verdict; 2 for bad input, with an error object on standard output and one plain
//! line on standard error.

mod check;
mod failure;
mod input;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use failure::Failure;

/// Checks applications for permits to labour immigrants in Kazakhstan before they are filed.
///
/// Not legal advice and no promise of a permit.
#[derive(Parser)]
#[command(version, max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Check one case and print the report as JSON
    Check {
        /// Case as .json or .toml; - reads JSON from standard input
        file: PathBuf,
        /// Day of filing where the case gives none; today if left out
        #[arg(long, value_name = "YYYY-MM-DD")]
        on: Option<String>,
        /// Print the report for a person instead
        #[arg(long)]
        explain: bool,
        /// Language of --explain
        #[arg(long, default_value = "en", requires = "explain")]
        lang: String,
    },
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Check { file, on, explain, lang } => check::run(&file, on.as_deref(), explain.then_some(&lang)),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(),
    }
}

/// Writes to standard output; a reader that went away is no failure of ours.
fn print(text: &str) -> Result<(), Failure> {
    use std::io::Write as _;
    match writeln!(std::io::stdout().lock(), "{text}") {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(Failure::Output(error)),
        _ => Ok(()),
    }
}
