//! What a first visit weighs, against the budgets.

use crate::finish::kilobytes;
use crate::project::Project;
use crate::site::{self, Edition};
use anyhow::{Context, Result};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use xtask::assets;

/// Everything a first visit loads, in bytes of brotli. Above it the check fails.
const BUDGET: usize = 150_000;
/// Where the project wants to be.
const AIM: usize = 110_000;
/// The page itself: what fits into the first answer of a new connection.
const PAGE_BUDGET: usize = 14_000;

/// What looks into files, script and WebAssembly; loaded with the screen for them.
const INSPECTOR_BUDGET: usize = 350_000;

/// The parts, and whether they keep the budgets.
pub(crate) struct Weight {
    pub(crate) table: String,
    pub(crate) summary: String,
    pub(crate) in_budget: bool,
}

/// `cargo xtask size`.
pub(crate) fn run(project: &Project) -> Result<bool> {
    site::build_all(project, &[Edition::Release])?;
    let weight = weigh(project)?;
    println!("{}{}", weight.table, weight.summary);
    Ok(weight.in_budget)
}

/// Weighs the site in `dist/`: what everybody loads, then what each language adds. The heaviest language counts.
pub(crate) fn weigh(project: &Project) -> Result<Weight> {
    let dist = project.dist();
    let languages = assets::languages(&dist)?;
    let of_languages: BTreeSet<&str> = languages.iter().map(|(_, file)| file.as_str()).collect();
    let mut first = BTreeSet::new();
    for (language, _) in &languages {
        first.extend(assets::first_visit(&dist, language)?);
    }
    let (mut table, mut shared, mut page) = (String::new(), 0, 0);
    let mut later = Vec::new();
    let mut sizes = BTreeMap::new();
    for name in assets::files_below(&dist)? {
        if name.ends_with(".br") {
            continue;
        }
        let plain = size(&dist.join(&name)).with_context(|| name.clone())?;
        let sent = size(&dist.join(format!("{name}.br"))).unwrap_or(plain);
        let line = format!("{:>8.1} KB  {name} ({:.1} KB uncompressed)\n", kilobytes(sent), kilobytes(plain));
        if of_languages.contains(name.as_str()) {
            table += &line;
        } else if first.contains(&name) {
            shared += sent;
            page = if name == "index.html" { sent } else { page };
            table += &line;
        } else {
            later.push(line);
        }
        sizes.insert(name, sent);
    }
    let mut total = shared;
    for (language, file) in &languages {
        let with = shared + sizes.get(file).copied().unwrap_or_default();
        let _ = writeln!(table, "{:>8.1} KB  first visit in {language}", kilobytes(with));
        total = total.max(with);
    }
    if !later.is_empty() {
        table += "   on demand:\n";
        table.extend(later);
    }
    let inspector = assets::inspector(&dist)?;
    let inspector = sizes.get(&inspector).copied().with_context(|| format!("{inspector} is not there"))?;
    let in_budget = total <= BUDGET && page <= PAGE_BUDGET && inspector <= INSPECTOR_BUDGET;
    let verdict = match (in_budget, total <= AIM) {
        (true, true) => "within the aim of",
        (true, false) => "in budget, above the aim of",
        (false, _) => "TOO MUCH; the aim is",
    };
    let summary = format!(
        "first visit {:.1} KB of {:.0}, page {:.1} KB of {:.0}, inspector {:.1} KB of {:.0}; {verdict} {:.0} KB",
        kilobytes(total),
        kilobytes(BUDGET),
        kilobytes(page),
        kilobytes(PAGE_BUDGET),
        kilobytes(inspector),
        kilobytes(INSPECTOR_BUDGET),
        kilobytes(AIM),
    );
    Ok(Weight { table, summary, in_budget })
}

fn size(file: &Path) -> Result<usize> {
    Ok(usize::try_from(fs::metadata(file)?.len())?)
}
