//! Compiles `locales/` into catalogues and Rust.

use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let locales = Path::new("../../locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    println!("cargo::rerun-if-changed=build.rs");
    // Without the register the catalogue is a quarter smaller; only the command line prints it.
    let register = env::var_os("CARGO_FEATURE_REGISTER").is_some();
    let left_out: &[&str] = if register { &[] } else { &ruqsat_message_compiler::NOT_IN_BROWSER };
    let compiled = match ruqsat_message_compiler::compile_without(locales, left_out) {
        Ok(compiled) => compiled,
        Err(diagnostics) => {
            for diagnostic in diagnostics {
                println!("cargo::error={diagnostic}");
            }
            return Ok(());
        }
    };
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo sets OUT_DIR"))?;
    let out = Path::new(&out);
    for (language, catalogue) in &compiled.catalogues {
        fs::write(out.join(format!("{language}.bin")), catalogue)?;
    }
    let rust = compiled.rust();
    fs::write(out.join("tables.rs"), rust.tables)?;
    fs::write(out.join("constructors.rs"), rust.constructors)?;
    fs::write(out.join("choices.rs"), rust.choices)
}
