//! Running other programs: quiet while they do well, with all they said when they do not.

use crate::steps::Progress;
use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader, Read};
use std::process::{Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread;
use std::time::Duration;

/// How a program ended, and everything it wrote, in order of arrival.
pub(crate) struct Finished {
    pub(crate) success: bool,
    pub(crate) log: String,
}

/// Runs the program without input and shows how far it is.
pub(crate) fn run(command: &mut Command) -> Result<Finished> {
    let name = name_of(command);
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start {name}"))?;
    let (sender, lines) = mpsc::channel();
    if let Some(output) = child.stdout.take() {
        forward(output, sender.clone());
    }
    if let Some(output) = child.stderr.take() {
        forward(output, sender.clone());
    }
    drop(sender);
    let mut progress = Progress::new();
    let (mut log, mut last, mut crates) = (String::new(), String::new(), 0_usize);
    loop {
        match lines.recv_timeout(Duration::from_secs(1)) {
            Ok(line) => {
                let trimmed = line.trim();
                crates += usize::from(is_crate(trimmed));
                if !trimmed.is_empty() {
                    trimmed.clone_into(&mut last);
                }
                log.push_str(&line);
                log.push('\n');
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => break,
        }
        match crates {
            0 => progress.show(&last),
            _ => progress.show(&format!("crate {crates}: {last}")),
        }
    }
    progress.clear();
    let status = child.wait().with_context(|| format!("cannot wait for {name}"))?;
    Ok(Finished { success: status.success(), log })
}

/// What the program wrote, or an error that ends with the last lines of it.
pub(crate) fn run_or_fail(command: &mut Command, what: &str) -> Result<String> {
    let finished = run(command)?;
    if finished.success {
        return Ok(finished.log);
    }
    bail!("{what} failed:\n{}", last_lines(&finished.log, 30));
}

/// Standard output of a short program; `None` when it is missing or unhappy.
pub(crate) fn output_of(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

/// The last `count` lines of a log.
pub(crate) fn last_lines(log: &str, count: usize) -> String {
    let lines: Vec<&str> = log.lines().collect();
    lines[lines.len().saturating_sub(count)..].join("\n")
}

fn forward(output: impl Read + Send + 'static, sender: Sender<String>) {
    thread::spawn(move || {
        let mut reader = BufReader::new(output);
        let mut line = Vec::new();
        // A program may write bytes that are no UTF-8; they must not end the reading.
        while reader.read_until(b'\n', &mut line).is_ok_and(|read| read > 0) {
            let text = String::from_utf8_lossy(&line);
            if sender.send(text.trim_end_matches(['\n', '\r']).to_owned()).is_err() {
                break;
            }
            line.clear();
        }
    });
}

fn is_crate(line: &str) -> bool {
    ["Compiling ", "Checking ", "Documenting "].iter().any(|verb| line.starts_with(verb))
}

fn name_of(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}
