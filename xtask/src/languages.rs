//! The files of the languages and of the guide, compiled from `locales/` and `data/`.
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
    let guide = ruqsat_guide_compiler::compile(&project.root).or_else(|lines| bail!("{}", lines.join("\n")))?;
    for language in compiled.catalogues.keys().filter(|tag| *tag != PSEUDO) {
        let pages = guide.file(language).with_context(|| format!("no guide in {language}"))?;
        let pages = pages.or_else(|error| bail!("the guide in {language}: {error}"))?;
        let files = [("", compiled.file(language).unwrap_or_default()), ("-guide", pages)];
        for (name, bytes) in files {
            let path = folder.join(format!("{language}{name}.bin"));
            fs::write(&path, bytes).with_context(|| format!("cannot write {}", path.display()))?;
        }
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
