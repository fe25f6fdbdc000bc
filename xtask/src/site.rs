//! Building the site, serving it, and the files for hosts.

use crate::finish;
use crate::process;
use crate::project::Project;
use crate::steps::{Steps, seconds};
use crate::tools::{self, Tools};
use anyhow::{Context, Result, bail};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use xtask::hosting::{self, Headers};
use xtask::server::{Changes, Server, bind};

/// Steps that [`build`] announces.
pub(crate) const BUILD_STEPS: usize = 2;

/// What is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Edition {
    /// What people get, in `dist/`.
    Release,
    /// The same with what its makers need: every component under `#/components`, and a way to break the page.
    Workshop,
}

impl Edition {
    /// The folder of the finished site.
    pub(crate) fn dist(self, project: &Project) -> PathBuf {
        match self {
            Self::Release => project.dist(),
            Self::Workshop => project.target.join("site/workshop"),
        }
    }

    /// Trunk's own output, before it is finished.
    fn raw(self, project: &Project) -> PathBuf {
        project.target.join(match self {
            Self::Release => "site/raw",
            Self::Workshop => "site/raw-workshop",
        })
    }
}

/// `cargo xtask serve`.
pub(crate) fn serve(project: &Project, port: u16) -> Result<bool> {
    // Said before minutes of building, and checked again after them.
    drop(bind(port)?);
    let mut steps = Steps::new(tools::STEPS + BUILD_STEPS);
    let tools = tools::install(project, &mut steps, false)?;
    let edition = Edition::Workshop;
    build(project, &tools, edition, &mut steps)?;
    let headers = Headers::read(&project.root)?;
    let server = Server::start(&edition.dist(project), &headers, port, &Changes::default())?;
    println!("Ready after {}: {}  (Ctrl-C ends it)", seconds(steps.elapsed()), server.url());
    println!("Every component in every state: {}#/components", server.url());
    server.wait();
    Ok(true)
}

/// `cargo xtask build`: tools and site. Under CI without anything left out.
pub(crate) fn build_all(project: &Project, editions: &[Edition]) -> Result<()> {
    let mut steps = Steps::new(tools::STEPS + editions.len() * BUILD_STEPS);
    let tools = tools::install(project, &mut steps, project.ci)?;
    editions.iter().try_for_each(|edition| build(project, &tools, *edition, &mut steps))
}

/// Builds the site.
pub(crate) fn build(project: &Project, tools: &Tools, edition: Edition, steps: &mut Steps) -> Result<()> {
    steps.step("release build by Trunk", || trunk(project, tools, edition).map(|()| ((), "built".to_owned())))?;
    steps.step("wasm-opt, esbuild, names by content, brotli", || {
        let (raw, dist) = (edition.raw(project), edition.dist(project));
        let summary = finish::finish(project, &raw, &dist, tools.shrinkers.as_ref())?;
        Ok(((), summary))
    })
}

fn trunk(project: &Project, tools: &Tools, edition: Edition) -> Result<()> {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = [tools.bin.clone()].into_iter().chain(env::split_paths(&path));
    let mut trunk = project.command(&tools.trunk);
    trunk.args(["build", "--release", "--skip-version-check", "--color", "never"]);
    if edition == Edition::Workshop {
        trunk.args(["--features", "workshop"]);
    }
    trunk.arg("--dist").arg(edition.raw(project));
    trunk.env("PATH", env::join_paths(folders).context("PATH")?);
    trunk.env("RUST_BACKTRACE", "0");
    // The linker tells what refers to what (links.rs).
    let flags = format!("-Clink-arg=--emit-relocs {}", path_flags(project).unwrap_or_default());
    trunk.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags.trim());
    // Settings of the person's own for other projects; Trunk also chokes on NO_COLOR=1.
    for (name, _) in env::vars_os() {
        if name.to_str().is_some_and(|name| name == "NO_COLOR" || name.starts_with("TRUNK_")) {
            trunk.env_remove(name);
        }
    }
    let finished = process::run(&mut trunk)?;
    if !finished.success {
        bail!("trunk build failed:\n{}", without_chatter(&finished.log));
    }
    Ok(())
}

/// The compiler's words, before Trunk tells six times over that there was an error.
fn without_chatter(log: &str) -> String {
    let own = log.split("ERROR ❌").next().unwrap_or(log);
    process::last_lines(own, 60)
}

/// Keeps this machine's folders out of the messages of a panic: the same sources give the same
/// file everywhere. For the page's target alone, or every native program would be built anew.
fn path_flags(project: &Project) -> Option<String> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| env::home_dir().map(|home| home.join(".cargo")))?;
    let flag = |path: &Path, name| {
        // The variable is split at spaces and knows no quotes.
        let path = path.to_str().filter(|path| !path.contains(' '))?;
        Some(format!("--remap-path-prefix={path}={name}"))
    };
    let registry = flag(&home.join("registry/src"), "crates")?;
    Some(format!("{registry} {}", flag(&project.root, "ruqsat")?))
}

/// The files made from `hosting/headers.toml`, with the text they should have.
pub(crate) fn hosting_files(project: &Project) -> Result<Vec<(PathBuf, String)>> {
    let headers = Headers::read(&project.root)?;
    let mut files = headers.host_files();
    let index = fs::read_to_string(project.root.join("index.html")).context("index.html")?;
    let filled = hosting::with_csp_meta(&index, &headers.csp_meta())?;
    files.push((PathBuf::from("index.html"), filled));
    Ok(files)
}

/// `cargo xtask hosting`.
pub(crate) fn write_hosting_files(project: &Project) -> Result<()> {
    for (path, text) in hosting_files(project)? {
        let file = project.root.join(&path);
        let same = fs::read_to_string(&file).is_ok_and(|old| old == text);
        if !same {
            fs::write(&file, text).with_context(|| format!("cannot write {}", path.display()))?;
        }
        println!("{} {}", if same { "unchanged" } else { "written  " }, path.display());
    }
    Ok(())
}
