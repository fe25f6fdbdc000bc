//! Prints the line of a report for each file that is named.

#![allow(clippy::disallowed_methods, reason = "an example reads files")]

use std::error::Error;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    for path in std::env::args_os().skip(1) {
        let bytes = std::fs::read(&path)?;
        let (name, size) = (Path::new(&path).file_name().unwrap_or_default().to_string_lossy(), bytes.len() as u64);
        println!("{}", ruqsat_inspection::inspect(bytes, &name, size).line());
    }
    Ok(())
}
