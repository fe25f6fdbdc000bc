//! What the person at the terminal sees: which step, out of how many, and how long it took.

use anyhow::Result;
use std::io::{IsTerminal, Write, stderr};
use std::time::{Duration, Instant};

/// Numbered steps of one command.
pub(crate) struct Steps {
    total: usize,
    done: usize,
    started: Instant,
}

impl Steps {
    pub(crate) fn new(total: usize) -> Self {
        Self { total, done: 0, started: Instant::now() }
    }

    /// Announces a step, does it and tells how it ended.
    pub(crate) fn step<T>(&mut self, name: &str, work: impl FnOnce() -> Result<(T, String)>) -> Result<T> {
        self.announce(name);
        let started = Instant::now();
        let (value, detail) = work()?;
        eprintln!("      {detail} ({})", seconds(started.elapsed()));
        Ok(value)
    }

    /// `[2/6] name`, for a caller that reports the end itself.
    pub(crate) fn announce(&mut self, name: &str) {
        self.done += 1;
        eprintln!("[{}/{}] {name}", self.done, self.total);
    }

    /// Time since the first step.
    pub(crate) fn elapsed(&self) -> Duration {
        self.started.elapsed()
    }
}

/// `0.3 s`, `42 s`, `2 min 05 s`.
pub(crate) fn seconds(duration: Duration) -> String {
    let whole = duration.as_secs();
    match whole {
        0..=9 => format!("{:.1} s", duration.as_secs_f64()),
        10..=59 => format!("{whole} s"),
        _ => format!("{} min {:02} s", whole / 60, whole % 60),
    }
}

/// A line about work under way: rewritten on a terminal, else one now and then.
pub(crate) struct Progress {
    started: Instant,
    last: Instant,
    terminal: bool,
}

impl Progress {
    pub(crate) fn new() -> Self {
        Self { started: Instant::now(), last: Instant::now(), terminal: stderr().is_terminal() }
    }

    /// Shows how far the work is, unless it did so a moment ago.
    pub(crate) fn show(&mut self, what: &str) {
        let pause = Duration::from_secs(if self.terminal { 1 } else { 30 });
        if self.last.elapsed() < pause {
            return;
        }
        self.last = Instant::now();
        let line: String = format!("      … {}, {what}", seconds(self.started.elapsed())).chars().take(76).collect();
        if self.terminal {
            eprint!("\r{line:<76}");
            let _ = stderr().flush();
        } else {
            eprintln!("{line}");
        }
    }

    /// Takes the line away again.
    pub(crate) fn clear(&self) {
        if self.terminal {
            eprint!("\r{:76}\r", "");
            let _ = stderr().flush();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_short() {
        let check = |millis, expected| assert_eq!(seconds(Duration::from_millis(millis)), expected);
        check(0, "0.0 s");
        check(9_940, "9.9 s");
        check(59_999, "59 s");
        check(125_000, "2 min 05 s");
    }
}
