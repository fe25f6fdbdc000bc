//! One chromedriver for all journeys of a test process.

use crate::settings;
use anyhow::{Context, Result, anyhow, bail};
use std::io::{BufRead, BufReader, Read};
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::thread;

/// Ends chromedriver and its browsers when the test process is gone, however it went: the shell
/// reads from a pipe that closes with it. A static value of Rust is never dropped, so it could not
/// do that. The group is the shell's own, see [`start`].
const GUARD: &str = r#""$0" --port=0 --log-level=WARNING &
read -r _
trap '' TERM
kill -TERM "-$$""#;

/// Address of the driver, which the first caller starts.
///
/// # Errors
/// When chromedriver cannot be started; the same for every caller.
pub(crate) fn address() -> Result<&'static str> {
    static DRIVER: OnceLock<Result<(String, Child), String>> = OnceLock::new();
    let driver = DRIVER.get_or_init(|| start().map_err(|error| format!("{error:#}")));
    match driver {
        Ok((address, _)) => Ok(address),
        Err(error) => Err(anyhow!("{error}")),
    }
}

fn start() -> Result<(String, Child)> {
    let program = settings::chromedriver();
    let mut child = Command::new("sh")
        .arg("-c")
        .arg(GUARD)
        .arg(&program)
        .process_group(0)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .context("cannot start sh")?;
    let output = child.stdout.take().context("chromedriver has no output")?;
    let mut lines = BufReader::new(output);
    let mut line = String::new();
    while lines.read_line(&mut line)? > 0 {
        // "ChromeDriver was started successfully on port 40577."
        if let Some((_, port)) = line.trim_end().rsplit_once("successfully on port ") {
            let address = format!("http://127.0.0.1:{}", port.trim_end_matches('.'));
            // A full pipe would stop the driver.
            thread::spawn(move || lines.read_to_end(&mut Vec::new()));
            return Ok((address, child));
        }
        line.clear();
    }
    bail!("{} did not start; `cargo xtask e2e` installs it", program.display())
}
