//! Where the site and the browser are. `cargo xtask` says so by environment variables; without
//! them the project's `dist/` and the programs in PATH are used.

use std::env;
use std::path::PathBuf;
use xtask::assets::project_root;

/// Folder of the built site.
#[must_use]
pub fn dist() -> PathBuf {
    from("RUQSAT_DIST").unwrap_or_else(|| project_root().join("dist"))
}

/// Folder of the site built for its makers: with all components, and with a way to break it.
pub(crate) fn workshop() -> PathBuf {
    from("RUQSAT_WORKSHOP").unwrap_or_else(|| project_root().join("target/site/workshop"))
}

/// Chromium; `None` leaves the search to the driver.
pub(crate) fn chromium() -> Option<PathBuf> {
    from("RUQSAT_CHROMIUM")
}

/// The program that speaks WebDriver.
pub(crate) fn chromedriver() -> PathBuf {
    from("RUQSAT_CHROMEDRIVER").unwrap_or_else(|| PathBuf::from("chromedriver"))
}

/// axe-core as one script.
pub(crate) fn axe() -> PathBuf {
    from("RUQSAT_AXE").unwrap_or_else(|| project_root().join(".tools/npm/node_modules/axe-core/axe.min.js"))
}

/// The program that reads PDF.
pub(crate) fn pdftotext() -> PathBuf {
    from("RUQSAT_PDFTOTEXT").unwrap_or_else(|| PathBuf::from("pdftotext"))
}

/// Folder for what was printed, to be looked at.
pub(crate) fn papers() -> PathBuf {
    failures().join("paper")
}

/// Folder of the pictures of the screens.
#[must_use]
pub fn screens() -> PathBuf {
    from("RUQSAT_SCREENS").unwrap_or_else(|| project_root().join("docs/screens"))
}

/// Folder for what is kept of a failed journey.
pub(crate) fn failures() -> PathBuf {
    from("RUQSAT_FAILURES").unwrap_or_else(|| project_root().join("target/e2e"))
}

/// Whether all journeys run in the pseudo-language.
pub(crate) fn pseudo() -> bool {
    env::var_os("RUQSAT_PSEUDO").is_some()
}

fn from(name: &str) -> Option<PathBuf> {
    env::var_os(name).map(PathBuf::from)
}
