//! What can be called, and with which arguments.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

use crate::calendar::CalendarArguments;
use crate::link::LinkArguments;

/// Checks applications for permits to labour immigrants in Kazakhstan before they are filed.
///
/// Not legal advice and no promise of a permit.
#[derive(Parser)]
#[command(name = "ruqsat-cli", version, max_term_width = 100)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
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
        /// Add the short hash over facts and law that a printout bears
        #[arg(long, conflicts_with = "explain")]
        hash: bool,
        /// Count this sensitive fact in the hash, as in a link where it is ticked
        #[arg(long, value_name = "FACT", requires = "hash")]
        tick: Vec<String>,
    },
    /// Check a table of cases, a row each
    Batch {
        /// Table as CSV: a header of fact ids, and a column `case` if you like; yes-or-no facts as yes or no
        file: PathBuf,
        /// Where the rows go, with verdict, destination, not_met, missing, due_tenge and error added
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// Day of filing where a row gives none; today if left out
        #[arg(long, value_name = "YYYY-MM-DD")]
        on: Option<String>,
    },
    /// Say whether an individual identification number holds, what it says, and what probably went wrong
    Iin {
        /// The twelve digits; spaces and dashes do not count
        digits: String,
    },
    /// Say whether the machine-readable lines of a passport hold, what they say, and what probably went wrong
    Mrz {
        /// The two lines of 44 characters, as two arguments or in one
        #[arg(required = true, num_args = 1..=3, value_name = "LINE")]
        lines: Vec<String>,
    },
    /// Print every rule with its edition, wording, sources and grade
    Law {
        /// Day that the law is read as of; today if left out
        #[arg(long, value_name = "YYYY-MM-DD")]
        on: Option<String>,
        /// How it is printed
        #[arg(long, value_enum, default_value_t = Format::Json)]
        format: Format,
        /// Language of the wording
        #[arg(long, default_value = "en")]
        lang: String,
    },
    /// Write the last safe days of a case as a calendar file (.ics)
    Calendar {
        /// Case as .json or .toml; - reads JSON from standard input
        file: PathBuf,
        #[command(flatten)]
        arguments: CalendarArguments,
    },
    /// Print a case as the payload of a link, without private facts, with sensitive ones only where ticked
    Link {
        /// Case as .json or .toml; - reads JSON from standard input
        file: PathBuf,
        #[command(flatten)]
        arguments: LinkArguments,
    },
    /// Print a whole case, private facts included, as a payload that a passphrase opens
    Seal {
        /// Case as .json or .toml
        file: PathBuf,
        /// File with the passphrase in its first line; - reads standard input
        #[arg(long, value_name = "FILE")]
        passphrase: PathBuf,
        /// What you call the case: up to 24 of A-Z, 0-9 and -
        #[arg(long, value_name = "CODE")]
        reference: Option<String>,
    },
    /// Print what the payload of a link holds, and what has become of it since, as JSON
    Open {
        /// What follows #/check/ or #/sealed/, or the whole address
        payload: String,
        /// File with the passphrase of a sealed case in its first line; - reads standard input
        #[arg(long, value_name = "FILE")]
        passphrase: Option<PathBuf>,
        /// Day that it is opened on; today if left out
        #[arg(long, value_name = "YYYY-MM-DD")]
        on: Option<String>,
    },
    /// Print the rules whose edition differs between two days; with a case, also what changes for it
    Diff {
        /// The one day
        #[arg(long, value_name = "YYYY-MM-DD")]
        from: String,
        /// The other day
        #[arg(long, value_name = "YYYY-MM-DD")]
        to: String,
        /// Case as .json or .toml; - reads JSON from standard input
        file: Option<PathBuf>,
    },
}

/// How the law is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For scripts.
    Json,
    /// For persons.
    Markdown,
}
