//! Reads the scenario files: cases with the result that the law gives them.

#![allow(dead_code, clippy::panic, reason = "each test program uses a part of this; a test may panic")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use ruqsat_eligibility::{CaseError, CaseInput, Facts, InputValue, Report, parse_date};
use serde::Deserialize;

/// One scenario file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Scenario {
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) on: Option<String>,
    pub(crate) source: Vec<String>,
    #[serde(default)]
    pub(crate) base: Option<String>,
    #[serde(default)]
    pub(crate) facts: toml::Table,
    #[serde(default)]
    pub(crate) absent: Vec<String>,
    pub(crate) expect: Expect,
    #[serde(skip)]
    pub(crate) path: PathBuf,
}

/// The expected result; what is not named is not looked at.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Expect {
    pub(crate) verdict: Option<String>,
    pub(crate) destination: Option<String>,
    pub(crate) not_met: Option<Vec<String>>,
    #[serde(default)]
    pub(crate) status: BTreeMap<String, String>,
    pub(crate) missing: Option<Vec<String>>,
    pub(crate) unknown: Option<Vec<String>>,
    pub(crate) due_tenge: Option<toml::Value>,
    pub(crate) payment: Option<String>,
    pub(crate) hold_because: Option<Vec<String>>,
    #[serde(default)]
    pub(crate) documents: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) how: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) deadlines: BTreeMap<String, String>,
    pub(crate) error: Option<ExpectedError>,
}

/// The expected error.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ExpectedError {
    pub(crate) code: String,
    pub(crate) fact: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Base {
    on: String,
    facts: toml::Table,
}

/// The folder of all scenarios.
pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/scenarios")
}

/// Every scenario, sorted by path.
pub(crate) fn all() -> Vec<Scenario> {
    let mut paths = Vec::new();
    collect(&folder(), &mut paths);
    paths.sort();
    paths.into_iter().filter(|path| path.parent().is_none_or(|parent| !parent.ends_with("base"))).map(read).collect()
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("the scenario folder is readable") {
        let path = entry.expect("its entries are readable").path();
        if path.is_dir() {
            collect(&path, paths);
        } else if path.extension().is_some_and(|extension| extension == "toml") {
            paths.push(path);
        }
    }
}

fn read(path: PathBuf) -> Scenario {
    let text = std::fs::read_to_string(&path).expect("a scenario is readable");
    let mut scenario: Scenario = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    scenario.path = path;
    scenario
}

impl Scenario {
    /// The case as somebody would write it, day of filing included.
    pub(crate) fn input(&self) -> CaseInput {
        let mut facts = toml::Table::new();
        let mut on = self.on.clone();
        if let Some(base) = &self.base {
            let path = folder().join("base").join(format!("{base}.toml"));
            let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            let base: Base = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            facts.extend(base.facts);
            on = on.or(Some(base.on));
        }
        for fact in &self.absent {
            assert!(facts.remove(fact).is_some(), "{}: the base has no `{fact}` to take away", self.path.display());
        }
        if let Some(on) = on {
            facts.insert("application.date".to_owned(), toml::Value::String(on));
        }
        facts.extend(self.facts.clone());
        CaseInput { entries: facts.into_iter().map(|(id, value)| (id, input_value(value))).collect() }
    }

    /// The facts, if the case can be read.
    pub(crate) fn facts(&self) -> Result<Facts, CaseError> {
        self.input().facts()
    }

    /// The report of the embedded rule book.
    pub(crate) fn report(&self) -> Result<Report<'static>, CaseError> {
        ruqsat_rulebook::check(&self.facts()?, far_from_any_edition())
    }
}

/// A scenario always gives its day of filing; this day is not covered, so that a forgotten one shows.
fn far_from_any_edition() -> NaiveDate {
    parse_date("1991-12-16").expect("a date")
}

fn input_value(value: toml::Value) -> InputValue {
    match value {
        toml::Value::Boolean(value) => InputValue::Bool(value),
        toml::Value::Integer(value) => InputValue::Integer(value),
        toml::Value::String(value) => InputValue::Text(value),
        other => InputValue::Other(other.to_string()),
    }
}
