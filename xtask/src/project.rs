//! Where things are, and what this run may do.

use anyhow::{Context, Result};
use serde::Deserialize;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The project on this machine.
pub(crate) struct Project {
    /// Folder of the workspace.
    pub(crate) root: PathBuf,
    /// Cargo's target folder; everything built by the way goes below it.
    pub(crate) target: PathBuf,
    /// Whether `CI=true`: then nothing may be skipped.
    pub(crate) ci: bool,
}

#[derive(Deserialize)]
struct Lock {
    package: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
}

impl Project {
    pub(crate) fn find() -> Self {
        let root = xtask::assets::project_root();
        let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |path| root.join(path));
        let ci = env::var("CI").is_ok_and(|value| !matches!(value.as_str(), "" | "0" | "false"));
        Self { root, target, ci }
    }

    /// The built site.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// The WebAssembly as the linker writes it, before wasm-bindgen.
    pub(crate) fn linked(&self) -> PathBuf {
        self.target.join("wasm32-unknown-unknown/release/ruqsat.wasm")
    }

    /// Pinned tools of the project, ignored by git.
    pub(crate) fn tools(&self) -> PathBuf {
        self.root.join(".tools")
    }

    /// `program`, to be started in the project's folder.
    pub(crate) fn command(&self, program: impl AsRef<Path>) -> Command {
        let mut command = Command::new(program.as_ref());
        command.current_dir(&self.root);
        command
    }

    /// `cargo` with these arguments.
    pub(crate) fn cargo(&self, arguments: &[&str]) -> Command {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = self.command(Path::new(&cargo));
        command.args(arguments);
        command
    }

    /// Version of a package as `Cargo.lock` has it.
    ///
    /// # Errors
    /// When the file cannot be read or does not name the package.
    pub(crate) fn locked_version(&self, package: &str) -> Result<String> {
        let text = fs::read_to_string(self.root.join("Cargo.lock")).context("cannot read Cargo.lock")?;
        let lock: Lock = toml::from_str(&text).context("Cargo.lock")?;
        lock.package
            .into_iter()
            .find(|candidate| candidate.name == package)
            .map(|candidate| candidate.version)
            .with_context(|| format!("Cargo.lock names no package {package}"))
    }
}

/// The first of these programs that is in PATH.
pub(crate) fn in_path(names: &[&str]) -> Option<PathBuf> {
    let folders: Vec<PathBuf> = env::split_paths(&env::var_os("PATH")?).collect();
    names.iter().find_map(|name| folders.iter().map(|folder| folder.join(name)).find(|candidate| candidate.is_file()))
}
