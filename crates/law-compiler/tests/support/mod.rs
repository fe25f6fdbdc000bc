//! The real law and its wording, and what the compiler says of a changed law.

#![allow(dead_code, reason = "each test program uses a part of this")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use ruqsat_law_compiler::{Diagnostic, LawFiles, RuleBook};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The files below `data/`.
pub(crate) fn real_law() -> LawFiles {
    static FILES: LazyLock<LawFiles> =
        LazyLock::new(|| LawFiles::read(&root().join("data")).expect("the law is readable"));
    FILES.clone()
}

/// Whether the reference language has a text of this name.
fn has_wording(key: &str) -> bool {
    static KEYS: LazyLock<BTreeSet<String>> =
        LazyLock::new(|| ruqsat_message_compiler::keys(&root().join("locales")).expect("the wording is readable"));
    KEYS.contains(key)
}

/// Compiles a law with the real wording.
pub(crate) fn compile(files: &LawFiles) -> Result<RuleBook, Vec<Diagnostic>> {
    ruqsat_law_compiler::compile(files, &has_wording)
}

/// The diagnostics of a law, a line each; nothing for one that compiles.
pub(crate) fn diagnostics(files: &LawFiles) -> String {
    let diagnostics = compile(files).err().unwrap_or_default();
    diagnostics.iter().map(|diagnostic| format!("{diagnostic}\n")).collect()
}
