//! A row of a table: its facts, and what comes out for them.

use chrono::NaiveDate;
use csv::ByteRecord;
use ruqsat_eligibility::{CaseError, CaseInput, FactId, FactKind, InputValue, Report, Status};

/// The column that may hold anything, for those who have to find their cases again.
const FREE: &str = "case";
/// The columns that are added.
const ADDED: [&str; 6] = ["verdict", "destination", "not_met", "missing", "due_tenge", "error"];

/// What the columns of a table are.
pub(super) struct Header {
    names: Vec<String>,
    /// The fact of each column; `None` for the free one.
    facts: Vec<Option<FactId>>,
}

/// What is added to a row.
pub(super) struct Judged([String; ADDED.len()]);

impl Header {
    /// Reads the first row of a table.
    ///
    /// # Errors
    /// A column that is no fact, or one that is there already.
    pub(super) fn read(row: &ByteRecord) -> Result<Self, CaseError> {
        let mut header = Self { names: Vec::new(), facts: Vec::new() };
        for name in row {
            let name = String::from_utf8_lossy(name).into_owned();
            if header.names.contains(&name) {
                return Err(CaseError::Repeated { id: name });
            }
            let fact = FactId::from_id(&name);
            if fact.is_none() && name != FREE {
                return Err(CaseError::UnknownFact { id: name });
            }
            header.facts.push(fact);
            header.names.push(name);
        }
        Ok(header)
    }

    /// The names of all columns that come out.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str).chain(ADDED)
    }

    /// Checks the case of a row.
    pub(super) fn judge(&self, row: &ByteRecord, today: NaiveDate) -> Judged {
        let report = self.case(row).and_then(|case| ruqsat_rulebook::check(&case.facts()?, today));
        match report {
            Ok(report) => Judged::report(&report),
            Err(error) => Judged::mistake(&error),
        }
    }

    /// The cells of a row as they came in, one for each column, and what is added.
    pub(super) fn cells<'a>(&'a self, row: &'a ByteRecord, judged: &'a Judged) -> impl Iterator<Item = &'a [u8]> {
        let known = (0..self.names.len()).map(|place| row.get(place).unwrap_or_default());
        known.chain(judged.0.iter().map(String::as_bytes))
    }

    fn case(&self, row: &ByteRecord) -> Result<CaseInput, CaseError> {
        if row.len() != self.names.len() {
            let cause = format!("the row has {} cells and the header {}", row.len(), self.names.len());
            return Err(CaseError::Unreadable { cause });
        }
        let mut case = CaseInput::default();
        for (fact, cell) in self.facts.iter().zip(row) {
            let Some(fact) = fact else { continue };
            if !cell.is_empty() {
                case.entries.push((fact.id().to_owned(), answer(*fact, &String::from_utf8_lossy(cell))));
            }
        }
        Ok(case)
    }
}

/// The answer that a cell gives to a fact. What is none of the fact's answers stays text and is refused later.
fn answer(fact: FactId, cell: &str) -> InputValue {
    let text = || InputValue::Text(cell.to_owned());
    match fact.kind() {
        FactKind::Bool if ["true", "yes"].iter().any(|word| cell.eq_ignore_ascii_case(word)) => InputValue::Bool(true),
        FactKind::Bool if ["false", "no"].iter().any(|word| cell.eq_ignore_ascii_case(word)) => InputValue::Bool(false),
        FactKind::Integer { .. } | FactKind::Money => {
            let digits = cell.strip_prefix('-').unwrap_or(cell);
            let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
            cell.parse().ok().filter(|_| is_number).map_or_else(text, InputValue::Integer)
        }
        _ => text(),
    }
}

impl Judged {
    /// What is added for a case that cannot be judged.
    pub(super) fn mistake(error: &CaseError) -> Self {
        let mut added = [const { String::new() }; ADDED.len()];
        added[ADDED.len() - 1] = format!("{}: {error}", error.code().as_str());
        Self(added)
    }

    fn report(report: &Report<'_>) -> Self {
        let broken = report.findings.iter().filter(|finding| finding.status == Status::NotMet);
        let missing: Vec<_> = report.missing.iter().map(|fact| fact.id()).collect();
        Self([
            report.verdict.word().to_owned(),
            report.destination.map(|destination| destination.word().to_owned()).unwrap_or_default(),
            broken.map(|finding| finding.rule).collect::<Vec<_>>().join(" "),
            missing.join(" "),
            report.tax.map(|tax| tax.due_tenge.0.to_string()).unwrap_or_default(),
            String::new(),
        ])
    }

    /// Whether the case could not be judged.
    pub(super) fn is_mistake(&self) -> bool {
        self.0.last().is_some_and(|error| !error.is_empty())
    }
}
