//! The shape of the law's files as they are written.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::value::Datetime;

use crate::diagnostic::Diagnostic;
use crate::files::LawFiles;

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
const ACTS: &str = "data/acts.toml";

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
struct Acts {
    act: Vec<Act>,
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
struct Records {
    record: Vec<Record>,
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
struct Periods {
    period: Vec<Period>,
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
struct Rules {
    rule: Vec<Rule>,
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
    pub(crate) when: Condition,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Documents {
    document: Vec<Document>,
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
struct Deadlines {
    deadline: Vec<Deadline>,
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

impl RawBook {
    pub(crate) fn read(files: &LawFiles) -> Result<Self, Vec<Diagnostic>> {
        let mut reader = Reader { files, diagnostics: Vec::new() };
        let head = reader.one::<Head>(BOOK);
        let acts = reader.one::<Acts>(ACTS);
        let tax = reader.one::<Tax>(TAX);
        let periods = reader.one::<Periods>(PERIODS);
        let documents = reader.one::<Documents>(DOCUMENTS);
        let deadlines = reader.one::<Deadlines>(DEADLINES);
        let records = reader.below::<Records>("data/records/");
        let parameters = reader.below::<Parameter>("data/parameters/");
        let rules = reader.below::<Rules>("data/rules/");
        reader.refuse_strays();
        let diagnostics = reader.diagnostics;
        let (Some(head), Some(acts), Some(tax), Some(periods), Some(documents), Some(deadlines), true) =
            (head, acts, tax, periods, documents, deadlines, diagnostics.is_empty())
        else {
            return Err(diagnostics);
        };
        Ok(Self {
            head,
            acts: acts.act.into_iter().map(|act| (ACTS.to_owned(), act)).collect(),
            records: flatten(records, |file| file.record),
            parameters,
            periods: periods.period,
            tax,
            rules: flatten(rules, |file| file.rule),
            documents: documents.document,
            deadlines: deadlines.deadline,
        })
    }
}

fn flatten<F, T>(files: Vec<(String, F)>, entries: impl Fn(F) -> Vec<T>) -> Vec<(String, T)> {
    files
        .into_iter()
        .flat_map(|(path, file)| entries(file).into_iter().map(move |entry| (path.clone(), entry)))
        .collect()
}

struct Reader<'a> {
    files: &'a LawFiles,
    diagnostics: Vec<Diagnostic>,
}

impl Reader<'_> {
    fn one<T: DeserializeOwned>(&mut self, path: &str) -> Option<T> {
        let Some(text) = self.files.text(path) else {
            self.diagnostics.push(Diagnostic::new(path, "the file", "it is missing", "add it"));
            return None;
        };
        self.parse(path, text)
    }

    fn below<T: DeserializeOwned>(&mut self, folder: &str) -> Vec<(String, T)> {
        let files = self.files;
        files
            .files
            .iter()
            .filter(|(path, _)| path.starts_with(folder))
            .filter_map(|(path, text)| Some((path.clone(), self.parse(path, text)?)))
            .collect()
    }

    fn refuse_strays(&mut self) {
        const FOLDERS: [&str; 3] = ["data/records/", "data/parameters/", "data/rules/"];
        for (path, _) in &self.files.files {
            let known = [BOOK, ACTS, TAX, PERIODS, DOCUMENTS, DEADLINES].contains(&path.as_str())
                || FOLDERS.iter().any(|folder| path.starts_with(folder));
            if !known {
                self.diagnostics.push(Diagnostic::new(
                    path,
                    "the file",
                    "nothing reads it",
                    "move its entries to records, parameters or rules",
                ));
            }
        }
    }

    fn parse<T: DeserializeOwned>(&mut self, path: &str, text: &str) -> Option<T> {
        let parsed = toml::Deserializer::parse(text).map_err(|error| (String::new(), error)).and_then(|deserializer| {
            serde_path_to_error::deserialize(deserializer)
                .map_err(|error| (error.path().to_string(), error.into_inner()))
        });
        match parsed {
            Ok(value) => Some(value),
            Err((key, error)) => {
                let line = error.span().map(|span| 1 + text.get(..span.start).unwrap_or_default().matches('\n').count());
                let key = if key.is_empty() || key == "." { "the file".to_owned() } else { format!("`{key}`") };
                self.diagnostics.push(Diagnostic {
                    file: path.to_owned(),
                    line,
                    key,
                    cause: error.message().to_owned(),
                    remedy: "write it as the other entries of this kind are written".to_owned(),
                });
                None
            }
        }
    }
}
