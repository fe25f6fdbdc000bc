//! Reads the law below `data/`, refuses it with file, entry, cause and remedy if anything is wrong, and embeds it.

use std::error::Error;
use std::path::{Path, PathBuf};

use databake::Bake as _;
use ruqsat_law_compiler::{LawFiles, cited_only, compile};

fn main() -> Result<(), Box<dyn Error>> {
    let root = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR")?).join("../..");
    let (data, wording) = (root.join("data"), root.join("locales"));
    println!("cargo::rerun-if-changed={}", data.display());
    println!("cargo::rerun-if-changed={}", wording.join("en").display());

    let keys = ruqsat_message_compiler::keys(&wording).map_err(|problems| report("wording", &problems))?;
    let files = LawFiles::read(&data)?;
    let book = compile(&files, &|key| keys.contains(key)).map_err(|problems| report("law", &problems))?;

    // Only the command line and the tests need the records that no rule cites.
    let register = std::env::var_os("CARGO_FEATURE_REGISTER").is_some();
    let book = if register { book } else { cited_only(book) };

    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    write(&out.join("book.rs"), book.bake(&databake::CrateEnv::default()).to_string().as_bytes())?;
    if std::env::var_os("CARGO_FEATURE_POSTCARD").is_some() {
        write(&out.join("book.postcard"), &postcard_bytes(&book)?)?;
    }
    Ok(())
}

fn postcard_bytes(book: &ruqsat_law_compiler::RuleBook) -> Result<Vec<u8>, postcard::Error> {
    postcard::to_allocvec(book)
}

fn write(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    std::fs::write(path, bytes)
}

/// Prints every problem where a person looks for it and gives the line that stops the build.
fn report(what: &str, problems: &[impl core::fmt::Display]) -> String {
    for problem in problems {
        println!("cargo::error={problem}");
    }
    format!("the {what} has {} problem(s)", problems.len())
}
