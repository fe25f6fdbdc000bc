//! The tools that turn the crates into a site, in pinned versions below `.tools/`.
//!
//! A stamp file per tool holds the version that was installed, so that a second run finds out in
//! milliseconds that nothing is to be done.

use crate::process;
use crate::project::{Project, in_path};
use crate::steps::Steps;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};

const WASM_TARGET: &str = "wasm32-unknown-unknown";
/// Newer versions need a newer Rust than the one this project promises.
const TRUNK_VERSION: &str = "0.21.14";
/// The npm packages that make files smaller: wasm-opt (Debian's is too old for what Rust emits
/// today) and esbuild (Trunk's own minifier gives up on what wasm-bindgen writes).
const SHRINKERS: &str = "binaryen@132.0.0 esbuild@0.28.2";
/// The one that judges whether everybody can use a screen.
const AXE: &str = "axe-core@4.14.1";
/// From PyPI: the outside implementations of passports' zones and of calendar files, and what makes the scans that are
/// measured.
const PYTHON: &str = "mrz==0.6.2 icalendar==6.3.2 pillow==13.0.0";
/// Steps that [`install`] announces.
pub(crate) const STEPS: usize = 4;

/// Where the tools are.
pub(crate) struct Tools {
    /// `trunk` itself.
    pub(crate) trunk: PathBuf,
    /// Folder of `wasm-bindgen`, to be put first in PATH.
    pub(crate) bin: PathBuf,
    /// `None` without Node: then the site is larger.
    pub(crate) shrinkers: Option<Shrinkers>,
}

/// The programs from npm.
pub(crate) struct Shrinkers {
    pub(crate) wasm_opt: PathBuf,
    pub(crate) esbuild: PathBuf,
    /// Names and versions, for what is kept of their results.
    pub(crate) versions: &'static str,
}

/// Installs what is missing. `strict`: nothing may be.
pub(crate) fn install(project: &Project, steps: &mut Steps, strict: bool) -> Result<Tools> {
    steps.step("WebAssembly target of Rust", || wasm_target(project))?;
    let trunk = steps.step(&format!("Trunk {TRUNK_VERSION}"), || {
        let options = ["--locked", "--no-default-features"];
        cargo_tool(project, "trunk", "trunk", TRUNK_VERSION, &options, "3 minutes")
    })?;
    let version = project.locked_version("wasm-bindgen")?;
    steps.step(&format!("wasm-bindgen {version}, as in Cargo.lock"), || {
        // Without --locked: the lock file of a tool's release may name versions long yanked.
        cargo_tool(project, "wasm-bindgen-cli", "wasm-bindgen", &version, &[], "1 minute")
    })?;
    let shrinkers = steps.step(&format!("from npm: {SHRINKERS} {AXE}"), || npm_tools(project, strict))?;
    Ok(Tools { trunk, bin: project.tools().join("bin"), shrinkers })
}

fn wasm_target(project: &Project) -> Result<((), String)> {
    if has_wasm_target(project) {
        return Ok(((), "there".to_owned()));
    }
    if in_path(&["rustup"]).is_none() {
        bail!("Rust has no target {WASM_TARGET} and there is no rustup to add it; see https://rustup.rs");
    }
    let mut rustup = project.command("rustup");
    process::run_or_fail(rustup.args(["target", "add", WASM_TARGET]), "rustup target add")?;
    if !has_wasm_target(project) {
        bail!("rustup added {WASM_TARGET}, but to another toolchain than rustc in PATH");
    }
    Ok(((), "added".to_owned()))
}

/// Asks the compiler and not rustup, so that a distribution's Rust does as well.
fn has_wasm_target(project: &Project) -> bool {
    let mut rustc = project.command("rustc");
    rustc.args(["--print", "target-libdir", "--target", WASM_TARGET]);
    let Some(folder) = process::output_of(&mut rustc) else {
        return false;
    };
    fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some())
}

/// A program from crates.io. `--debug` and no debug information: it builds several times faster,
/// and works on so little that its own speed does not matter.
fn cargo_tool(
    project: &Project,
    package: &str,
    program: &str,
    version: &str,
    options: &[&str],
    about: &str,
) -> Result<(PathBuf, String)> {
    let tools = project.tools();
    let path = tools.join("bin").join(program);
    let stamp = Stamp::new(&tools, package);
    if path.is_file() && stamp.says(version) {
        return Ok((path, "there".to_owned()));
    }
    // Shared by the tools, and kept after an interruption, so that the next run goes on.
    let build = tools.join("build");
    eprintln!("      building it, about {about}");
    let mut cargo = project.cargo(&["install", "--debug", package, "--version", version, "--force"]);
    cargo.args(options).arg("--root").arg(&tools);
    cargo.env("CARGO_PROFILE_DEV_DEBUG", "0");
    cargo.env("CARGO_TARGET_DIR", &build);
    process::run_or_fail(&mut cargo, &format!("cargo install {package} {version}"))?;
    stamp.write(version)?;
    // More than a gigabyte that nothing needs any more.
    let _ = fs::remove_dir_all(&build);
    Ok((path, "installed".to_owned()))
}

/// axe-core as one script, for the page to be judged by; it is there once [`install`] could fetch it.
pub(crate) fn axe(project: &Project) -> PathBuf {
    npm_folder(project).join("node_modules/axe-core/axe.min.js")
}

/// The Python packages that tests compare with, below `.tools/python`.
///
/// # Errors
/// Without Python and pip, or when a package cannot be fetched.
pub(crate) fn python_packages(project: &Project) -> Result<String> {
    let stamp = Stamp::new(&project.tools(), "python");
    if stamp.says(PYTHON) {
        return Ok("there".to_owned());
    }
    let folder = project.tools().join("python");
    let mut pip = project.command("python3");
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", "--upgrade"]);
    pip.arg("--target").arg(&folder).args(PYTHON.split(' '));
    process::run_or_fail(&mut pip, "pip install (Debian: python3-pip)")?;
    stamp.write(PYTHON)?;
    Ok("installed".to_owned())
}

fn npm_folder(project: &Project) -> PathBuf {
    project.tools().join("npm")
}

/// wasm-opt, esbuild and axe-core, where Node is.
fn npm_tools(project: &Project, strict: bool) -> Result<(Option<Shrinkers>, String)> {
    let folder = npm_folder(project);
    let modules = folder.join("node_modules");
    // In one go: npm takes away what an earlier call without --save brought.
    let packages = format!("{SHRINKERS} {AXE}");
    let found = Shrinkers {
        wasm_opt: modules.join("binaryen/bin/wasm-opt"),
        esbuild: modules.join("esbuild/bin/esbuild"),
        versions: SHRINKERS,
    };
    if in_path(&["node"]).is_none() || in_path(&["npm"]).is_none() {
        if strict {
            bail!("no Node: wasm-opt is mandatory here; install Debian's packages nodejs and npm");
        }
        let detail = "no Node and npm in PATH: goes on without, the page will be larger";
        return Ok((None, detail.to_owned()));
    }
    let stamp = Stamp::new(&project.tools(), "npm");
    let there = [&found.wasm_opt, &found.esbuild, &axe(project)].iter().all(|file| file.is_file());
    if there && stamp.says(&packages) {
        return Ok((Some(found), "there".to_owned()));
    }
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let mut npm = project.command("npm");
    npm.args(["install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts"]);
    npm.arg("--prefix").arg(&folder).args(packages.split(' '));
    match process::run_or_fail(&mut npm, "npm install") {
        Ok(_) => {}
        Err(error) if strict => return Err(error),
        Err(_) => {
            let detail = "npm could not fetch them: goes on without, the page will be larger";
            return Ok((None, detail.to_owned()));
        }
    }
    stamp.write(&packages)?;
    Ok((Some(found), "installed".to_owned()))
}

/// The version that was last installed completely.
struct Stamp(PathBuf);

impl Stamp {
    fn new(tools: &Path, name: &str) -> Self {
        Self(tools.join("stamps").join(name))
    }

    fn says(&self, version: &str) -> bool {
        fs::read_to_string(&self.0).is_ok_and(|text| text.trim() == version)
    }

    fn write(&self, version: &str) -> Result<()> {
        let write = || {
            if let Some(folder) = self.0.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(&self.0, version)
        };
        write().with_context(|| format!("cannot write {}", self.0.display()))
    }
}
