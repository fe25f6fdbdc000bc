//! A case as it is kept on the device: lines of what a case file has no place for, an empty line, the case file.
//!
//! ```text
//! ruqsat-case 1
//! revision 7
//! private no
//! ticked passport
//!
//! { "schema": 1, … }
//! ```

use chrono::NaiveDate;
use ruqsat_eligibility::{FactId, Facts};
use ruqsat_link::{CaseFile, CaseFileError, Reference, read_case, write_case};

use crate::interview::{Interview, Trip};

/// The word that the first line begins with.
const FIRST: &str = "ruqsat-case";
/// The newest form that is read, and the one that is written.
const VERSION: u32 = 1;
/// Stands between the parts of a journey.
const PART: char = '\u{1f}';

/// A case that was kept.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct KeptCase {
    /// How often it was written. Whoever writes next must have read this one.
    pub(super) revision: u32,
    /// Whether private answers are kept with it.
    pub(super) with_private: bool,
    /// The answers.
    pub(super) file: CaseFile,
    seen_bars: Vec<String>,
    ticked: Vec<String>,
    trips: Vec<Trip>,
    practice: Option<u8>,
}

/// Why what is kept cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum KeptError {
    /// In a form that is newer than what is known here.
    Newer,
    /// Not what this page keeps, or damaged.
    Foreign,
}

impl From<CaseFile> for KeptCase {
    fn from(file: CaseFile) -> Self {
        let (seen_bars, ticked, trips) = Default::default();
        Self { revision: 0, with_private: true, file, seen_bars, ticked, trips, practice: None }
    }
}

impl KeptCase {
    /// The case, to go on with. Nothing says yet that it is kept.
    pub(super) fn interview(&self, today: NaiveDate) -> Interview {
        Interview {
            answers: self.file.facts.clone(),
            reference: written(self.file.reference.as_ref()),
            id: written(self.file.id.as_ref()),
            seen_bars: self.seen_bars.clone(),
            ticked: self.ticked.clone(),
            trips: self.trips.clone(),
            practice: self.practice,
            ..Interview::new(today)
        }
    }
}

fn written(code: Option<&Reference>) -> String {
    code.map(|code| code.as_str().to_owned()).unwrap_or_default()
}

/// The answers without those that name a person.
pub(super) fn public(answers: &Facts) -> Facts {
    let mut facts = answers.clone();
    FactId::ALL.iter().filter(|fact| fact.is_private()).for_each(|fact| facts.clear(*fact));
    facts
}

/// A case as a file with this id, with the answers that name a person or without.
pub(super) fn file(interview: &Interview, id: &str, with_private: bool, saved_on: NaiveDate) -> String {
    let [reference, id] = [&interview.reference, id].map(Reference::new);
    let facts = if with_private { interview.answers.clone() } else { public(&interview.answers) };
    write_case(&facts, saved_on, reference.as_ref(), id.as_ref())
}

/// Writes what is kept.
pub(super) fn write(interview: &Interview, revision: u32, with_private: bool, saved_on: NaiveDate) -> String {
    let mut text = String::new();
    let mut line = |name: &str, value: &str| {
        text.push_str(name);
        text.push(' ');
        // Typed text may hold anything but what keeps the lines apart.
        text.extend(value.chars().filter(|sign| *sign == PART || !sign.is_control()));
        text.push('\n');
    };
    line(FIRST, &VERSION.to_string());
    line("revision", &revision.to_string());
    line("private", if with_private { "yes" } else { "no" });
    interview.seen_bars.iter().for_each(|bar| line("seen", bar));
    interview.ticked.iter().for_each(|document| line("ticked", document));
    for trip in &interview.trips {
        let mut parts = String::new();
        for part in trip.entry.iter().chain(&trip.exit) {
            parts.extend(part.chars().filter(|sign| *sign != PART));
            parts.push(PART);
        }
        line("trip", &parts);
    }
    if let Some(case) = interview.practice {
        line("practice", &case.to_string());
    }
    text.push('\n');
    text.push_str(&file(interview, &interview.id, with_private, saved_on));
    text
}

/// Reads what [`write()`] wrote, now or in an earlier version. Single answers that cannot be read are told in
/// [`CaseFile::refused`].
///
/// # Errors
/// Why there is nothing to open.
pub(super) fn read(text: &str) -> Result<KeptCase, KeptError> {
    let (first, rest) = text.split_once('\n').ok_or(KeptError::Foreign)?;
    let version = first.strip_prefix(FIRST).and_then(|number| number.strip_prefix(' ')?.parse::<u32>().ok());
    match version {
        Some(1..=VERSION) => {}
        Some(newer) if newer > VERSION => return Err(KeptError::Newer),
        _ => return Err(KeptError::Foreign),
    }
    let (lines, file) = rest.split_once("\n\n").ok_or(KeptError::Foreign)?;
    let file = read_case(file.as_bytes()).map_err(|error| match error {
        CaseFileError::Newer { .. } => KeptError::Newer,
        _ => KeptError::Foreign,
    })?;
    let mut kept = KeptCase { with_private: false, ..KeptCase::from(file) };
    for line in lines.split('\n') {
        kept.take(line).ok_or(KeptError::Foreign)?;
    }
    if kept.revision == 0 { Err(KeptError::Foreign) } else { Ok(kept) }
}

impl KeptCase {
    fn take(&mut self, line: &str) -> Option<()> {
        let (name, value) = line.split_once(' ')?;
        match name {
            "revision" => self.revision = value.parse().ok()?,
            "private" => self.with_private = value == "yes",
            "seen" => self.seen_bars.push(value.to_owned()),
            "ticked" => self.ticked.push(value.to_owned()),
            "practice" => self.practice = Some(value.parse().ok().filter(|case| *case > 0)?),
            "trip" => {
                let mut parts = value.split(PART).map(str::to_owned);
                let mut day = || Some([parts.next()?, parts.next()?, parts.next()?]);
                self.trips.push(Trip { entry: day()?, exit: day()? });
            }
            _ => return None,
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use proptest::prelude::*;
    use ruqsat_eligibility::{InputValue, parse_date};

    fn today() -> NaiveDate {
        parse_date("2026-03-02").expect("a date")
    }

    fn full() -> Interview {
        let mut case = Interview {
            reference: "MSK-0042".into(),
            id: "BFADCE".into(),
            practice: Some(3),
            ..Interview::new(today())
        };
        let text = |text: &str| InputValue::Text(text.to_owned());
        for (fact, value) in [
            (FactId::Role, text("worker")),
            (FactId::Operation, text("extend")),
            (FactId::Citizenship, text("UZB")),
            (FactId::IsAdult, InputValue::Bool(true)),
            (FactId::HasIin, text("unknown")),
            (FactId::TaxPaid, InputValue::Integer(51_900)),
            (FactId::Iin, text("900101300007")),
            (FactId::PassportMrz, text("P<UTO\nL898902C")),
        ] {
            case.answers.set_input(fact, &value).expect("it has the form");
        }
        case.seen_bars.push("term.issue".to_owned());
        case.ticked.push("passport".to_owned());
        let day = |day: &str| [day, "2", ""].map(str::to_owned);
        case.trips.push(Trip { entry: day("1.2.2026"), exit: day("=") });
        case
    }

    #[test]
    fn what_was_kept_comes_back() {
        let kept = read(&write(&full(), 7, true, today())).expect("our own text");
        assert_eq!((kept.revision, kept.with_private, kept.file.saved_on), (7, true, Some(today())));
        assert_eq!(kept.file.refused, []);
        assert_eq!(kept.interview(today()), full());
    }

    #[test]
    fn without_private_answers_none_of_them_stands_in_the_text() {
        let text = write(&full(), 1, false, today());
        for private in ["900101300007", "L898902C", "worker.iin", "passport.mrz"] {
            assert!(!text.contains(private), "{private}");
        }
        let kept = read(&text).expect("our own text");
        assert!(!kept.with_private);
        assert_eq!(kept.interview(today()).answers, public(&full().answers));
    }

    #[test]
    fn what_cannot_be_read_says_why() {
        let case = "{\"schema\": 1, \"facts\": {\"operation\": \"issue\"}}";
        let check = |head: &str, case: &str, expected: Result<u32, KeptError>| {
            let text = format!("{head}\n\n{case}");
            assert_eq!(read(&text).map(|kept| kept.revision), expected, "{text}");
        };
        check("ruqsat-case 1\nrevision 1\nprivate no", case, Ok(1));
        check("ruqsat-case 2\nrevision 1\nwhatever", "{}", Err(KeptError::Newer));
        check("ruqsat-case 1\nrevision 1", "{\"schema\": 2, \"cases\": []}", Err(KeptError::Newer));
        for head in [
            "",
            "ruqsat-case",
            "ruqsat-case 0\nrevision 1",
            "ruqsat-case x\nrevision 1",
            "ruqsat-case 1",
            "ruqsat-case 1\nrevision 0",
            "ruqsat-case 1\nrevision -1",
            "ruqsat-case 1\nrevision 1\nwhat else",
            "ruqsat-case 1\nrevision 1\npractice 0",
            "ruqsat-case 1\nrevision 1\ntrip 1",
        ] {
            check(head, case, Err(KeptError::Foreign));
        }
        for broken in ["", "{", "[]", "{\"name\": \"x\"}"] {
            check("ruqsat-case 1\nrevision 1", broken, Err(KeptError::Foreign));
        }
    }

    #[test]
    fn answers_of_another_version_are_told_one_by_one() {
        let case =
            "{\"schema\": 1, \"facts\": {\"operation\": \"issue\", \"permit.colour\": 1, \"permit.months\": \"x\"}}";
        let kept = read(&format!("ruqsat-case 1\nrevision 4\n\n{case}")).expect("a case");
        let told: Vec<_> = kept.file.refused.iter().map(ruqsat_eligibility::CaseError::fact).collect();
        assert_eq!(told, [Some("permit.colour"), Some("permit.months")]);
        assert_eq!(kept.file.facts.choice(FactId::Operation), Some("issue"));
    }

    proptest! {
        #[test]
        fn no_text_breaks_the_reader(text in any::<String>(), lines in "[a-z 0-9\u{1f}\n]{0,60}", case in "[\\[\\]{}:,\"a-z0-9. ]{0,60}") {
            let _ = read(&text);
            let _ = read(&format!("ruqsat-case 1\nrevision 1\n{lines}\n\n{case}"));
        }

        #[test]
        fn whatever_is_typed_comes_back_or_loses_only_what_parts_lines(typed in any::<String>(), revision in 1u32..) {
            let trip = Trip { entry: [typed.clone(), String::new(), String::new()], ..Trip::default() };
            let case = Interview { trips: vec![trip], ..Interview::new(today()) };
            let back = read(&write(&case, revision, true, today())).expect("our own text");
            let expected: String = typed.chars().filter(|sign| !sign.is_control()).collect();
            prop_assert_eq!(&back.trips[0].entry[0], &expected);
            prop_assert_eq!(back.revision, revision);
        }
    }
}
