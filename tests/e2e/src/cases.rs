//! Acceptance cases: facts with the report they must give, one JSON file each in `tests/cases/`.
//!
//! ```json
//! { "name": "revoke", "case": { "operation": "revoke" },
//!   "expect": { "verdict": "verify", "payment": null, "destination": null,
//!               "not_met": ["revoke.grounds"], "missing": [], "due_tenge": null } }
//! ```

use crate::check::ruqsat_check;
use crate::tab::Tab;
use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use xtask::assets::project_root;

/// One acceptance case.
#[derive(Debug, Clone)]
pub struct Case {
    /// Name of the file without its end.
    pub name: String,
    /// The facts.
    pub facts: Value,
    /// The report's parts that matter.
    pub expect: Value,
}

/// All cases of the project, by name.
///
/// # Errors
/// When the folder is missing or empty, or a file is no case: no cases would prove nothing.
pub fn all() -> Result<Vec<Case>> {
    let folder = project_root().join("tests/cases");
    let entries = fs::read_dir(&folder).with_context(|| format!("no {}", folder.display()))?;
    let mut files: Vec<PathBuf> = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_some_and(|end| end == "json") {
            files.push(path);
        }
    }
    files.sort();
    ensure!(!files.is_empty(), "{} holds no case", folder.display());
    files.iter().map(|path| read(path).with_context(|| path.display().to_string())).collect()
}

/// One case by its name.
///
/// # Errors
/// When there is none.
pub fn named(name: &str) -> Result<Case> {
    let found = all()?.into_iter().find(|case| case.name == name);
    found.with_context(|| format!("tests/cases/ has no {name}.json"))
}

/// Every case whose report from `window.ruqsat.check` is not as expected, one line each.
///
/// # Errors
/// When the page has no `window.ruqsat.check`.
pub async fn differences(tab: &Tab) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for case in all()? {
        match ruqsat_check(tab, &case.facts).await? {
            Ok(report) => {
                found.extend((case.differences(&report).into_iter()).map(|line| format!("{}: {line}", case.name)))
            }
            Err(error) => found.push(format!("{}: refused, {error:?}", case.name)),
        }
    }
    Ok(found)
}

impl Case {
    /// What of a report is not as expected.
    #[must_use]
    pub fn differences(&self, report: &Value) -> Vec<String> {
        let expect = &self.expect;
        let mut found = Vec::new();
        let mut compare = |what: &str, expected: &Value, seen: &Value| {
            if expected != seen {
                found.push(format!("{what} is {seen}, expected {expected}"));
            }
        };
        compare("verdict", &expect["verdict"], &report["verdict"]);
        compare("destination", &expect["destination"], &report["destination"]);
        // Indexing null gives null, as does a case that expects no payment or no amount.
        compare("payment", &expect["payment"], &report["payment"]["advice"]);
        compare("due_tenge", &expect["due_tenge"], &report["tax"]["due_tenge"]);
        compare("missing", &expect["missing"], &report["missing"]);
        let expected = strings(&expect["not_met"]);
        let seen = not_met(report);
        if expected != seen {
            found.push(format!("not_met is {seen:?}, expected {expected:?}"));
        }
        found
    }
}

fn read(path: &PathBuf) -> Result<Case> {
    let value: Value = serde_json::from_str(&fs::read_to_string(path)?)?;
    ensure!(value["case"].is_object(), "`case` must be a map of facts");
    ensure!(value["expect"].is_object(), "`expect` must be a map");
    let keys = ["verdict", "payment", "destination", "not_met", "missing", "due_tenge"];
    for key in keys {
        ensure!(value["expect"].get(key).is_some(), "`expect` lacks {key}");
    }
    let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    ensure!(value["name"] == stem, "`name` must be {stem}, like the file");
    Ok(Case { name: stem.to_owned(), facts: value["case"].clone(), expect: value["expect"].clone() })
}

fn not_met(report: &Value) -> BTreeSet<String> {
    let findings = report["findings"].as_array().map(Vec::as_slice).unwrap_or_default();
    let broken = findings.iter().filter(|finding| finding["status"] == "not_met");
    broken.filter_map(|finding| finding["rule"].as_str().map(str::to_owned)).collect()
}

fn strings(value: &Value) -> BTreeSet<String> {
    let items = value.as_array().map(Vec::as_slice).unwrap_or_default();
    items.iter().filter_map(|item| item.as_str().map(str::to_owned)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_report_is_compared_part_by_part() {
        let case = Case {
            name: "x".to_owned(),
            facts: json!({}),
            expect: json!({ "verdict": "ready", "payment": null, "destination": null,
                            "not_met": ["b", "a"], "missing": ["f"], "due_tenge": null }),
        };
        let mut report = json!({ "verdict": "ready", "destination": null, "payment": null,
            "tax": null, "missing": ["f"], "findings": [
                { "rule": "a", "status": "not_met" }, { "rule": "b", "status": "not_met" },
                { "rule": "c", "status": "met" } ] });
        assert_eq!(case.differences(&report), Vec::<String>::new());
        report["missing"] = json!([]);
        report["tax"] = json!({ "due_tenge": 1 });
        assert_eq!(case.differences(&report), ["due_tenge is 1, expected null", "missing is [], expected [\"f\"]"]);
    }
}
