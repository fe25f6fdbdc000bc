//! The worker that looks into files: its WebAssembly and its script in one file, loaded when a screen asks for it.
//!
//! Trunk calls this before it builds (a hook in `Trunk.toml`), with wasm-bindgen in PATH.

use crate::process;
use crate::project::Project;
use anyhow::{Context, Result};
use std::env;
use std::fs;
use std::path::PathBuf;

/// The file that `index.html` refers to.
pub(crate) const FILE: &str = "inspector.bin";
/// The script of the page that loads it.
const PAGE: &str = "files.js";
const PACKAGE: &str = "ruqsat-inspector";
/// As cargo names what it makes of it.
const MODULE: &str = "ruqsat_inspector";
const TARGET: &str = "wasm32-unknown-unknown";
const PROFILE: &str = "worker";
/// Flags of the compiler that [`crate::site`] sets for the application.
const FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// `cargo xtask inspector`, for Trunk: puts the file and the page's script beside the others of the build.
pub(crate) fn write(project: &Project) -> Result<()> {
    let staging = PathBuf::from(env::var_os("TRUNK_STAGING_DIR").context("only Trunk calls this")?);
    let arguments = ["build", "--package", PACKAGE, "--lib", "--target", TARGET, "--profile", PROFILE];
    let mut cargo = project.cargo(&arguments);
    // What the linker tells of the application serves to split it; this module is not split.
    if let Ok(flags) = env::var(FLAGS) {
        cargo.env(FLAGS, flags.replace("-Clink-arg=--emit-relocs", ""));
    }
    process::run_or_fail(&mut cargo, "cargo build of the inspector")?;
    let module = project.target.join(TARGET).join(PROFILE).join(format!("{MODULE}.wasm"));
    let folder = project.target.join("site/inspector");
    let mut bindgen = project.command("wasm-bindgen");
    // One classic script: a worker made from a blob imports nothing.
    bindgen.args(["--target", "no-modules", "--no-typescript", "--out-dir"]).arg(&folder).arg(&module);
    process::run_or_fail(&mut bindgen, "wasm-bindgen for the inspector")?;
    let glue = fs::read_to_string(folder.join(format!("{MODULE}.js"))).context("the inspector's glue")?;
    let worker = fs::read_to_string(project.root.join("crates/inspector/worker.js")).context("worker.js")?;
    let code = fs::read(folder.join(format!("{MODULE}_bg.wasm"))).context("the inspector's module")?;
    fs::write(staging.join(FILE), packed(&format!("{glue}\n{worker}"), &code)?)?;
    fs::copy(project.root.join(PAGE), staging.join(PAGE)).context(PAGE)?;
    Ok(())
}

/// The length of the script in four bytes, the lowest first; the script; the WebAssembly.
pub(crate) fn packed(script: &str, module: &[u8]) -> Result<Vec<u8>> {
    let length = u32::try_from(script.len()).context("the worker's script is too long")?;
    Ok([&length.to_le_bytes(), script.as_bytes(), module].concat())
}

/// Script and WebAssembly of such a file.
pub(crate) fn unpacked(file: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = file.split_first_chunk()?;
    rest.split_at_checked(usize::try_from(u32::from_le_bytes(*length)).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_is_unpacked() -> Result<()> {
        let file = packed("let a;", b"\0asm")?;
        assert_eq!(unpacked(&file), Some((&b"let a;"[..], &b"\0asm"[..])));
        assert_eq!(unpacked(&file[..8]), None);
        Ok(())
    }
}
