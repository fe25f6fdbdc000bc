//! The pseudo-language, which no build of the site contains.

use anyhow::{Context, Result, bail};
use ruqsat_message_compiler::{NOT_IN_BROWSER, PSEUDO, compile_without};
use std::sync::OnceLock;
use xtask::assets::project_root;

/// Its file, as the page would load it.
pub(crate) fn pseudo() -> Result<Vec<u8>> {
    static FILE: OnceLock<Vec<u8>> = OnceLock::new();
    if let Some(file) = FILE.get() {
        return Ok(file.clone());
    }
    let compiled = match compile_without(&project_root().join("locales"), &NOT_IN_BROWSER) {
        Ok(compiled) => compiled,
        Err(diagnostics) => bail!("the wording does not compile: {}", diagnostics.len()),
    };
    let file = compiled.file(PSEUDO).context("there is no pseudo-language")?;
    Ok(FILE.get_or_init(|| file).clone())
}

/// The file of the guide in it.
pub(crate) fn pseudo_guide() -> Result<Vec<u8>> {
    static FILE: OnceLock<Vec<u8>> = OnceLock::new();
    if let Some(file) = FILE.get() {
        return Ok(file.clone());
    }
    let guide = ruqsat_guide_compiler::compile(&project_root()).or_else(|lines| bail!("{}", lines.join("\n")))?;
    let file = guide.file(PSEUDO).context("there is no guide in the pseudo-language")?;
    let file = file.or_else(|error| bail!("the guide in the pseudo-language: {error}"))?;
    Ok(FILE.get_or_init(|| file).clone())
}
