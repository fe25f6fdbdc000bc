//! The core has no clock, storage, network, user interface or randomness: proved by what its
//! crates may depend on, not by review. The methods of the standard library are refused by
//! `clippy.toml` in the same crates, and here it is seen to that nobody switches that off.

use crate::process;
use crate::project::Project;
use anyhow::{Context, Result};
use std::collections::BTreeSet;
use std::fs;
use xtask::assets::files_below;

/// A crate and all that may be in its tree of normal dependencies.
struct Pure {
    package: &'static str,
    /// Where `clippy.toml` refuses calls. The rule book has none: its build script reads files, and
    /// all else in it is generated.
    linted: Option<&'static str>,
    allowed: &'static [&'static str],
}

/// Whoever adds a package here answers for it: no clock, storage, network or randomness, on any
/// target. `num-traits` is chrono's, `serde_core` is serde's own; `ruqsat-documents` is held to the
/// same below. `cpufeatures` and `libc` look at the processor only, for the hash.
const PURE: [Pure; 5] = [
    Pure {
        package: "ruqsat-eligibility",
        linted: Some("crates/eligibility"),
        allowed: &["ruqsat-documents", "chrono", "num-traits", "serde", "serde_core"],
    },
    Pure {
        package: "ruqsat-documents",
        linted: Some("crates/documents"),
        allowed: &["chrono", "num-traits", "serde", "serde_core"],
    },
    Pure {
        package: "ruqsat-inspection",
        linted: Some("crates/inspection"),
        // What opens PDF and pictures, and what that unpacks with.
        allowed: &[
            "adler2",
            "bitflags",
            "byteorder-lite",
            "cfg-if",
            "crc32fast",
            "fdeflate",
            "flate2",
            "hayro-syntax",
            "image-webp",
            "infer",
            "jpeg-decoder",
            "kamadak-exif",
            "miniz_oxide",
            "mutate_once",
            "png",
            "quick-error",
            "simd-adler32",
            "smallvec",
        ],
    },
    Pure {
        package: "ruqsat-rulebook",
        linted: None,
        allowed: &[
            "ruqsat-eligibility",
            "ruqsat-documents",
            "chrono",
            "num-traits",
            "serde",
            "serde_core",
            "postcard",
            "cobs",
            "thiserror",
        ],
    },
    Pure {
        package: "ruqsat-link",
        linted: Some("crates/link"),
        allowed: &[
            "ruqsat-eligibility",
            "ruqsat-documents",
            "chrono",
            "num-traits",
            "serde",
            "serde_core",
            "crc",
            "crc-catalog",
            "qrcodegen",
            "argon2",
            "blake2",
            "base64ct",
            "chacha20poly1305",
            "chacha20",
            "poly1305",
            "aead",
            "cipher",
            "inout",
            "universal-hash",
            "ctutils",
            "cmov",
            "sha2",
            "digest",
            "block-buffer",
            "crypto-common",
            "hybrid-array",
            "typenum",
            "cfg-if",
            "cpufeatures",
            "libc",
        ],
    },
];

/// Features that bring a clock, the browser or the machine's settings into an allowed package.
const REFUSED_FEATURES: [(&str, &[&str]); 1] =
    [("chrono", &["clock", "now", "wasmbind", "oldtime", "winapi", "unstable-locales", "default"])];

/// Every breach, one line each; empty when the core is pure.
pub(crate) fn breaches(project: &Project) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for pure in &PURE {
        let mut cargo = project.cargo(&["tree", "--package", pure.package]);
        // Of this package alone: another member's features must not show up in its tree.
        cargo.args(["--edges", "normal,no-proc-macro", "--target", "all"]);
        cargo.args(["--prefix", "none", "--format", "{p}|{f}"]);
        let tree =
            process::output_of(&mut cargo).with_context(|| format!("cargo tree --package {} failed", pure.package))?;
        found.extend(breaches_in_tree(pure, &tree));
        if let Some(folder) = pure.linted {
            found.extend(silenced_lints(project, folder)?);
        }
    }
    Ok(found)
}

/// At most a line about packages and one about features.
fn breaches_in_tree(pure: &Pure, tree: &str) -> Vec<String> {
    let (mut packages, mut settings) = (BTreeSet::new(), BTreeSet::new());
    for line in tree.lines() {
        let (package, features) = line.split_once('|').unwrap_or((line, ""));
        let name = package.split(' ').next().unwrap_or(package);
        if name.is_empty() || name == pure.package {
            continue;
        }
        if !pure.allowed.contains(&name) {
            packages.insert(name);
        }
        let refused = REFUSED_FEATURES.iter().filter(|(package, _)| *package == name);
        for feature in refused.flat_map(|(_, refused)| refused.iter()) {
            if features.split([',', ' ']).any(|active| active == *feature) {
                settings.insert(format!("{name}/{feature}"));
            }
        }
    }
    let list = |names: BTreeSet<&str>| names.into_iter().collect::<Vec<_>>().join(", ");
    let mut found = Vec::new();
    if !settings.is_empty() {
        found.push(format!(
            "{} uses {}; it needs default-features = false and only features without a clock",
            pure.package,
            list(settings.iter().map(String::as_str).collect())
        ));
    }
    if !packages.is_empty() {
        found.push(format!(
            "{} depends on {}; keep that out of the core, or allow it in xtask/src/purity.rs and say why",
            pure.package,
            list(packages)
        ));
    }
    found
}

/// Places that allow what `clippy.toml` of the crate refuses, and a missing `clippy.toml`.
fn silenced_lints(project: &Project, crate_folder: &str) -> Result<Vec<String>> {
    let folder = project.root.join(crate_folder);
    let mut found = Vec::new();
    if !folder.join("clippy.toml").is_file() {
        found.push(format!("{crate_folder}/clippy.toml is missing; it refuses clocks, files and the network"));
    }
    for name in files_below(&folder.join("src"))? {
        let text = fs::read_to_string(folder.join("src").join(&name)).unwrap_or_default();
        for (number, line) in text.lines().enumerate() {
            if line.contains("clippy::disallowed") {
                found.push(format!(
                    "{crate_folder}/src/{name}:{}: the core may not allow clippy::disallowed_*",
                    number + 1
                ));
            }
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(tree: &str, expected: &[&str]) {
        let found = breaches_in_tree(&PURE[0], tree);
        assert_eq!(found.len(), expected.len(), "{found:?}");
        for (line, start) in found.iter().zip(expected) {
            assert!(line.starts_with(start), "{line}");
        }
    }

    #[test]
    fn allowed_packages_pass() {
        check("ruqsat-eligibility v0.1.0 (/x)|\nchrono v0.4.45|alloc,serde\nserde v1.0.0|std\n", &[]);
    }

    #[test]
    fn other_packages_and_clock_features_are_named() {
        check(
            "ruqsat-eligibility v0.1.0|\nrand v0.9.0|\njs-sys v0.3.1|default\nchrono v0.4.45|clock,now\n",
            &[
                "ruqsat-eligibility uses chrono/clock, chrono/now; it needs",
                "ruqsat-eligibility depends on js-sys, rand; keep",
            ],
        );
    }
}
