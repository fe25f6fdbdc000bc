//! The guide as it is written in `data/guide` and `data/practice`.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::value::{Datetime, Table};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Page {
    pub(crate) id: String,
    /// Where the page stands in the list of all; without it, it is only linked to.
    pub(crate) place: Option<u8>,
    #[serde(default)]
    pub(crate) related: Vec<String>,
    #[serde(default)]
    pub(crate) section: Vec<Section>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Section {
    pub(crate) id: String,
    pub(crate) look: String,
    pub(crate) from: Option<Datetime>,
    pub(crate) until: Option<Datetime>,
    #[serde(default)]
    pub(crate) roles: Vec<String>,
    #[serde(default)]
    pub(crate) columns: Vec<String>,
    /// Arguments of heading and lead.
    #[serde(default)]
    pub(crate) args: BTreeMap<String, ArgumentValue>,
    #[serde(default)]
    pub(crate) item: Vec<Item>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Item {
    pub(crate) id: String,
    #[serde(default)]
    pub(crate) source: Vec<String>,
    #[serde(default)]
    pub(crate) gap: bool,
    #[serde(default)]
    pub(crate) our_reading: bool,
    pub(crate) from: Option<Datetime>,
    pub(crate) until: Option<Datetime>,
    #[serde(default)]
    pub(crate) roles: Vec<String>,
    pub(crate) link: Option<String>,
    #[serde(default)]
    pub(crate) args: BTreeMap<String, ArgumentValue>,
    #[serde(default)]
    pub(crate) cell: Vec<Cell>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Cell {
    pub(crate) column: String,
    #[serde(default)]
    pub(crate) source: Vec<String>,
    #[serde(default)]
    pub(crate) gap: bool,
    #[serde(default)]
    pub(crate) our_reading: bool,
    #[serde(default)]
    pub(crate) args: BTreeMap<String, ArgumentValue>,
}

/// A document.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Paper {
    pub(crate) id: String,
    /// Where its card stands among all; without it, others are only compared with it.
    pub(crate) place: Option<u8>,
    #[serde(default)]
    pub(crate) russian: String,
    #[serde(default)]
    pub(crate) kazakh: String,
    #[serde(default)]
    pub(crate) fact: String,
    #[serde(default)]
    pub(crate) deadline: String,
    pub(crate) point: Vec<Point>,
    #[serde(default)]
    pub(crate) alike: Vec<Alike>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Point {
    pub(crate) about: String,
    /// What tells it from another that is about the same.
    pub(crate) id: Option<String>,
    /// A text that several documents share.
    pub(crate) say: Option<String>,
    #[serde(default)]
    pub(crate) source: Vec<String>,
    #[serde(default)]
    pub(crate) gap: bool,
    #[serde(default)]
    pub(crate) our_reading: bool,
    pub(crate) from: Option<Datetime>,
    pub(crate) until: Option<Datetime>,
    #[serde(default)]
    pub(crate) args: BTreeMap<String, ArgumentValue>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Alike {
    pub(crate) paper: String,
    #[serde(default)]
    pub(crate) source: Vec<String>,
    #[serde(default)]
    pub(crate) gap: bool,
    #[serde(default)]
    pub(crate) our_reading: bool,
    pub(crate) from: Option<Datetime>,
    pub(crate) until: Option<Datetime>,
    #[serde(default)]
    pub(crate) args: BTreeMap<String, ArgumentValue>,
}

/// An argument of a text.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum ArgumentValue {
    Number(i64),
    Date(Datetime),
    Mci { mci: i64 },
    Tenge { tenge: i64 },
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PracticeCase {
    pub(crate) id: String,
    pub(crate) source: Vec<String>,
    pub(crate) facts: Table,
    pub(crate) expect: Expect,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Expect {
    pub(crate) verdict: String,
    pub(crate) destination: Option<String>,
    pub(crate) payment: Option<String>,
    #[serde(default)]
    pub(crate) not_met: Vec<String>,
    #[serde(default)]
    pub(crate) missing: Vec<String>,
    pub(crate) due_tenge: Option<i64>,
}
