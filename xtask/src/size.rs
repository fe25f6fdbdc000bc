//! What a first visit weighs, against the budgets.

use crate::finish::kilobytes;
use crate::project::Project;
use crate::site;
use anyhow::{Context, Result};
use std::fmt::Write as _;
use std::fs;
use xtask::assets;

/// Everything a first visit loads, in bytes of brotli. Above it the check fails.
const BUDGET: usize = 150_000;
/// Where the project wants to be.
const AIM: usize = 110_000;
/// The page itself: what fits into the first answer of a new connection.
const PAGE_BUDGET: usize = 14_000;

/// The parts, and whether they keep the budgets.
pub(crate) struct Weight {
    pub(crate) table: String,
    pub(crate) summary: String,
    pub(crate) in_budget: bool,
}

/// `cargo xtask size`.
pub(crate) fn run(project: &Project) -> Result<bool> {
    site::build_all(project)?;
    let weight = weigh(project)?;
    println!("{}{}", weight.table, weight.summary);
    Ok(weight.in_budget)
}

/// Weighs the site in `dist/`.
pub(crate) fn weigh(project: &Project) -> Result<Weight> {
    let dist = project.dist();
    let first = assets::first_visit(&dist)?;
    let (mut table, mut total, mut page) = (String::new(), 0, 0);
    let mut later = Vec::new();
    for name in assets::files_below(&dist)? {
        if name.ends_with(".br") {
            continue;
        }
        let plain = fs::metadata(dist.join(&name)).with_context(|| name.clone())?.len();
        let plain = usize::try_from(plain)?;
        let compressed =
            fs::metadata(dist.join(format!("{name}.br"))).ok().and_then(|file| usize::try_from(file.len()).ok());
        let sent = compressed.unwrap_or(plain);
        let line = format!("{:>8.1} KB  {name} ({:.1} KB uncompressed)\n", kilobytes(sent), kilobytes(plain));
        if first.contains(&name) {
            total += sent;
            if name == "index.html" {
                page = sent;
            }
            table += &line;
        } else {
            later.push(line);
        }
    }
    let _ = writeln!(table, "{:>8.1} KB  first visit", kilobytes(total));
    if !later.is_empty() {
        table += "   on demand:\n";
        table.extend(later);
    }
    let in_budget = total <= BUDGET && page <= PAGE_BUDGET;
    let verdict = match (in_budget, total <= AIM) {
        (true, true) => "within the aim of",
        (true, false) => "in budget, above the aim of",
        (false, _) => "TOO MUCH; the aim is",
    };
    let summary = format!(
        "first visit {:.1} KB of {:.0}, page {:.1} KB of {:.0}; {verdict} {:.0} KB",
        kilobytes(total),
        kilobytes(BUDGET),
        kilobytes(page),
        kilobytes(PAGE_BUDGET),
        kilobytes(AIM),
    );
    Ok(Weight { table, summary, in_budget })
}
