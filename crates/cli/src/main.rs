//! The pre-check on the command line; everything it does stands in the library of the same name.

use std::io::IsTerminal as _;
use std::process::ExitCode;

use ruqsat_cli::Surroundings;

fn main() -> ExitCode {
    let error = std::io::stderr();
    let now = chrono::Local::now();
    let surroundings = Surroundings {
        input: &mut std::io::stdin().lock(),
        out: &mut std::io::stdout().lock(),
        on_terminal: error.is_terminal(),
        error: &mut error.lock(),
        today: now.date_naive(),
        now: now.naive_utc(),
    };
    ExitCode::from(ruqsat_cli::run(std::env::args_os(), surroundings))
}
