//! The shape of the law's files as they are written.

use serde::Deserialize;
use toml::value::Datetime;

/// Everything that was read, with the file each entry comes from.
#[derive(Debug)]
pub(crate) struct RawBook {
    pub(crate) head: Head,
    pub(crate) acts: Vec<(String, Act)>,
    pub(crate) records: Vec<(String, Record)>,
    pub(crate) parameters: Vec<(String, Parameter)>,
    pub(crate) periods: Vec<Period>,
    pub(crate) tax: Tax,
    pub(crate) rules: Vec<(String, Rule)>,
    pub(crate) documents: Vec<Document>,
    pub(crate) deadlines: Vec<Deadline>,
}

pub(crate) const BOOK: &str = "data/book.toml";
pub(crate) const TAX: &str = "data/tax.toml";
pub(crate) const PERIODS: &str = "data/periods.toml";
pub(crate) const DOCUMENTS: &str = "data/documents.toml";
pub(crate) const DEADLINES: &str = "data/deadlines.toml";
pub(crate) const ACTS: &str = "data/acts.toml";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Head {
    pub(crate) covered: Covered,
    pub(crate) known_on: Datetime,
    pub(crate) order: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Covered {
    pub(crate) from: Datetime,
    pub(crate) to: Datetime,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Acts {
    pub(crate) act: Vec<Act>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Act {
    pub(crate) id: String,
    #[serde(default)]
    pub(crate) url: String,
    /// Day up to which this text is known.
    pub(crate) known_on: Datetime,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Records {
    pub(crate) record: Vec<Record>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Record {
    pub(crate) id: String,
    pub(crate) act: String,
    #[serde(default)]
    pub(crate) article: String,
    pub(crate) grade: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Parameter {
    pub(crate) id: String,
    pub(crate) unit: String,
    #[serde(default)]
    pub(crate) value: Vec<ParameterValue>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ParameterValue {
    pub(crate) from: Datetime,
    pub(crate) value: Option<i64>,
    #[serde(default)]
    pub(crate) not_established: bool,
    #[serde(default)]
    pub(crate) source: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Periods {
    pub(crate) period: Vec<Period>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Period {
    pub(crate) operation: String,
    pub(crate) start: DateTerm,
    pub(crate) months: String,
    pub(crate) limited_by: String,
    #[serde(default)]
    pub(crate) source: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Tax {
    pub(crate) index: String,
    pub(crate) multiplier: String,
    pub(crate) paid: String,
    #[serde(default)]
    pub(crate) source: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rules {
    pub(crate) rule: Vec<Rule>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rule {
    pub(crate) id: String,
    #[serde(default)]
    pub(crate) basis: Vec<String>,
    pub(crate) destination: Option<String>,
    #[serde(default)]
    pub(crate) variant: Vec<Variant>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Variant {
    pub(crate) operations: Vec<String>,
    #[serde(default)]
    pub(crate) edition: Vec<Edition>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Edition {
    pub(crate) from: Datetime,
    pub(crate) name: Option<String>,
    pub(crate) effect: String,
    pub(crate) applies: Option<Condition>,
    pub(crate) met: Option<Condition>,
    #[serde(default)]
    pub(crate) telling: Vec<Telling>,
    #[serde(default)]
    pub(crate) source: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Telling {
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) met: bool,
    pub(crate) when: Condition,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Documents {
    pub(crate) document: Vec<Document>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Document {
    pub(crate) id: String,
    pub(crate) operations: Vec<String>,
    pub(crate) state: State,
    pub(crate) how: Vec<HowEdition>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum State {
    Fixed(String),
    ValidTo(String),
    YesNo(String),
    Choice(String),
    Paid(String),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct HowEdition {
    pub(crate) from: Datetime,
    pub(crate) how: String,
    /// No source says how it is given; the records cited only say that it is needed.
    #[serde(default)]
    pub(crate) our_reading: bool,
    #[serde(default)]
    pub(crate) source: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Deadlines {
    pub(crate) deadline: Vec<Deadline>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Deadline {
    pub(crate) id: String,
    pub(crate) operations: Vec<String>,
    pub(crate) unless: Option<Condition>,
    pub(crate) only_if: Option<Condition>,
    pub(crate) date: DateTerm,
    #[serde(default)]
    pub(crate) source: Vec<String>,
}

/// A condition as written; the names are the vocabulary.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Condition {
    Always,
    Never,
    TaxEstablished,
    All(Vec<Condition>),
    Any(Vec<Condition>),
    IsTrue(String),
    IsFalse(String),
    Given(String),
    OneOf(Among),
    NoneOf(Among),
    Within(Within),
    NotAfter([DateTerm; 2]),
    Before([DateTerm; 2]),
    After([DateTerm; 2]),
    SameYear([DateTerm; 2]),
    NotBroken(String),
    FullAge(FullAge),
    IinHasTwelveDigits(String),
    IinValid(String),
    IinAgrees(IinAgrees),
    MrzValid(String),
    MrzAgrees(MrzAgrees),
    CoversTax(String),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Among {
    pub(crate) fact: String,
    pub(crate) values: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Within {
    pub(crate) facts: Vec<String>,
    pub(crate) min: Option<i64>,
    pub(crate) max: Option<i64>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FullAge {
    pub(crate) claim: String,
    pub(crate) born: String,
    pub(crate) years: i32,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct IinAgrees {
    pub(crate) iin: String,
    pub(crate) born: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct MrzAgrees {
    pub(crate) mrz: String,
    pub(crate) born: String,
    pub(crate) valid_to: String,
    pub(crate) citizenship: String,
    pub(crate) name: String,
}

/// A day as written: where it starts and how it is moved.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DateTerm {
    pub(crate) fact: Option<String>,
    #[serde(default)]
    pub(crate) period_end: bool,
    #[serde(default)]
    pub(crate) months: u32,
    #[serde(default)]
    pub(crate) days: i32,
    /// The day counted from the start, the start being the first.
    pub(crate) nth_day: Option<i32>,
    #[serde(default)]
    pub(crate) working_days: u32,
    #[serde(default)]
    pub(crate) leaving_working_days: u32,
}
