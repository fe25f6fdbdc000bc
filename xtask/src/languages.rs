//! The files of the languages, compiled from `locales/`.
//!
//! Trunk calls this before it builds (a hook in `Trunk.toml`): the page loads the one it needs.

use crate::project::Project;
use anyhow::{Context, Result, bail};
use ruqsat_message_compiler::{Compiled, NOT_IN_BROWSER, PSEUDO, compile_without};
use std::env;
use std::fs;
use std::path::PathBuf;

/// The folder that `index.html` refers to.
const FOLDER: &str = "lang";

/// `cargo xtask languages`, for Trunk: puts a file for each language beside the others of the build.
pub(crate) fn write(project: &Project) -> Result<()> {
    let staging = env::var_os("TRUNK_STAGING_DIR").context("only Trunk calls this")?;
    let folder = PathBuf::from(staging).join(FOLDER);
    fs::create_dir_all(&folder)?;
    let compiled = compiled(project)?;
    for language in compiled.catalogues.keys().filter(|tag| *tag != PSEUDO) {
        let path = folder.join(format!("{language}.bin"));
        let bytes = compiled.file(language).unwrap_or_default();
        fs::write(&path, bytes).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}

/// The wording as the page has it.
fn compiled(project: &Project) -> Result<Compiled> {
    compile_without(&project.root.join("locales"), &NOT_IN_BROWSER).or_else(|diagnostics| {
        let lines: Vec<String> = diagnostics.iter().map(ToString::to_string).collect();
        bail!("{}", lines.join("\n"))
    })
}
