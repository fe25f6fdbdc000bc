//! Writes the catalogues that the browser loads as files.
//!
//! `cargo run -p ruqsat-message-compiler -- emit <out-dir> [--pseudo] [--locales <dir>]`

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

use ruqsat_message_compiler::{Compiled, NOT_IN_BROWSER, PSEUDO, REFERENCE, compile_without};

const USAGE: &str = "usage: ruqsat-message-compiler emit <out-dir> [--pseudo] [--locales <dir>]

Writes <language>.bin for every language other than English, which is part of the program.
  --pseudo         also the pseudo-language, as qps.bin
  --locales <dir>  the folder of the languages (default: locales of the workspace)";

/// What the command line asks for.
#[derive(Debug)]
struct Emit {
    out: PathBuf,
    locales: PathBuf,
    pseudo: bool,
}

fn main() -> ExitCode {
    let Some(emit) = arguments(env::args().skip(1)) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let compiled = match compile_without(&emit.locales, &NOT_IN_BROWSER) {
        Ok(compiled) => compiled,
        Err(diagnostics) => {
            for diagnostic in diagnostics {
                eprintln!("error: {diagnostic}");
            }
            return ExitCode::FAILURE;
        }
    };
    match write(&emit, &compiled) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {}: {error}", emit.out.display());
            ExitCode::FAILURE
        }
    }
}

/// `None` for anything but the one command.
fn arguments(mut given: impl Iterator<Item = String>) -> Option<Emit> {
    if given.next()? != "emit" {
        return None;
    }
    let mut out = None;
    let mut locales = default_locales();
    let mut pseudo = false;
    while let Some(argument) = given.next() {
        match argument.as_str() {
            "--pseudo" => pseudo = true,
            "--locales" => locales = given.next()?.into(),
            path if !path.starts_with('-') && out.is_none() => out = Some(path.into()),
            _ => return None,
        }
    }
    Some(Emit { out: out?, locales, pseudo })
}

/// Cargo tells where this package lies; without it, the current folder is the workspace.
fn default_locales() -> PathBuf {
    let package = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let workspace = package.as_deref().and_then(Path::parent).and_then(Path::parent);
    workspace.map_or_else(|| PathBuf::from("locales"), |root| root.join("locales"))
}

fn write(emit: &Emit, compiled: &Compiled) -> io::Result<()> {
    fs::create_dir_all(&emit.out)?;
    for (language, catalogue) in &compiled.catalogues {
        if language == REFERENCE || (language == PSEUDO && !emit.pseudo) {
            continue;
        }
        let path = emit.out.join(format!("{language}.bin"));
        // A file that is rewritten without need would start a watching builder again.
        if fs::read(&path).is_ok_and(|old| old == catalogue.as_bytes()) {
            continue;
        }
        fs::write(&path, catalogue)?;
    }
    Ok(())
}
