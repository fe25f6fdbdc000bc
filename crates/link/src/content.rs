//! What a link holds, and its payload.

use chrono::NaiveDate;
use ruqsat_eligibility::{CaseError, FactId, Facts, Operation, RuleBook, Status, Verdict, evaluate};

use crate::bits::{Reader, Writer};
use crate::frame::{DecodeError, LONGEST, VERSION, close, open};
use crate::law::Law;
use crate::schema;
use crate::share::{Selection, Shared};

/// One of the two who make a case together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The worker.
    Worker,
    /// The employer.
    Employer,
}

impl Side {
    /// The word of the fact `role`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Worker => "worker",
            Self::Employer => "employer",
        }
    }

    /// The side with this word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Worker, Self::Employer].into_iter().find(|side| side.word() == word)
    }
}

/// What a consultant calls a case: one to 24 of A–Z, 0–9 and `-`. The only text in a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference(Box<str>);

/// Characters of a reference, by their codes.
const REFERENCE: &[u8; 37] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-";

impl Reference {
    /// Most characters of one.
    pub const LONGEST: usize = 24;

    /// The reference, if the text is one: of the alphabet, not too long, and no individual identification number, which
    /// would say who somebody is wherever the reference stands.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let fits = (1..=Self::LONGEST).contains(&text.len()) && text.bytes().all(|byte| REFERENCE.contains(&byte));
        (fits && !is_number(text)).then(|| Self(text.into()))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether a text is an individual identification number that holds, with or without hyphens.
#[must_use]
pub fn is_number(text: &str) -> bool {
    let digits: String = text.chars().filter(|sign| *sign != '-').collect();
    ruqsat_documents::iin::is_valid(&digits)
}

/// Languages by the codes that payloads know them by: what stands here stays, a new one goes to the end.
const LANGUAGES: [&str; 2] = ["en", "ru"];

/// A language that a consultant chose for a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language(u8);

impl Language {
    /// The language with this tag, if links know it.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        LANGUAGES.iter().position(|known| *known == tag).map(|place| Self(place as u8))
    }

    /// Its tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        LANGUAGES[usize::from(self.0)]
    }
}

/// How a case came out when a link was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    verdict: Verdict,
    /// For each edition that the law of the link holds, in its order.
    pub(crate) statuses: Vec<Status>,
}

impl Outcome {
    /// The verdict on the answers in the link.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        self.verdict
    }
}

/// What a link is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A consultant fixed a part; the client answers the rest.
    Preset,
    /// A case and how it came out.
    Result(Outcome),
    /// What one side knows, for the other.
    Half(Side),
}

impl Purpose {
    /// The kind, as scripts and texts know it.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Preset => "preset",
            Self::Result(_) => "result",
            Self::Half(_) => "half",
        }
    }
}

/// What `#/check/<payload>` holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    purpose: Purpose,
    made_on: NaiveDate,
    valid_until: Option<NaiveDate>,
    language: Option<Language>,
    reference: Option<Reference>,
    law: Law,
    shared: Shared,
}

/// Bits of the purpose, a language, the length and a character of a reference, a verdict.
const PURPOSE_WIDTH: u32 = 3;
const LANGUAGE_WIDTH: u32 = 5;
const LENGTH_WIDTH: u32 = 5;
const CHARACTER_WIDTH: u32 = 6;
const VERDICT_WIDTH: u32 = 3;

/// The day that the law is read as of.
pub(crate) fn filed_on(facts: &Facts, today: NaiveDate) -> NaiveDate {
    facts.date(FactId::ApplicationDate).unwrap_or(today)
}

pub(crate) fn operation(facts: &Facts) -> Option<Operation> {
    facts.choice(FactId::Operation).and_then(Operation::from_word)
}

impl Link {
    fn new(book: &RuleBook, shared: Shared, purpose: Purpose, today: NaiveDate) -> Self {
        let law = Law::of(book, operation(shared.facts()), filed_on(shared.facts(), today));
        Self { purpose, made_on: today, valid_until: None, language: None, reference: None, law, shared }
    }

    /// What a consultant fixes for a client; usually [`Selection::household`].
    #[must_use]
    pub fn preset(book: &RuleBook, facts: &Facts, selection: Selection, today: NaiveDate) -> Self {
        Self::new(book, Shared::of(facts, selection), Purpose::Preset, today)
    }

    /// What one side knows.
    #[must_use]
    pub fn half(book: &RuleBook, facts: &Facts, side: Side, selection: Selection, today: NaiveDate) -> Self {
        Self::new(book, Shared::of(facts, selection), Purpose::Half(side), today)
    }

    /// A case and how it comes out; usually [`Selection::everything`] with what was ticked.
    ///
    /// The verdict is the one on the answers in the link, so that it tells nothing about the others, and whoever opens
    /// the link comes to the same.
    ///
    /// # Errors
    /// Those of [`evaluate`] on these answers.
    pub fn result(book: &RuleBook, facts: &Facts, selection: Selection, today: NaiveDate) -> Result<Self, CaseError> {
        let shared = Shared::of(facts, selection);
        let report = evaluate(book, shared.facts(), today)?;
        let outcome = Outcome { verdict: report.verdict, statuses: crate::law::statuses(&report) };
        Ok(Self::new(book, shared, Purpose::Result(outcome), today))
    }

    /// The same, to be made anew after this day.
    #[must_use]
    pub fn with_valid_until(self, day: NaiveDate) -> Self {
        Self { valid_until: Some(day), ..self }
    }

    /// The same, to be read in this language.
    #[must_use]
    pub fn with_language(self, language: Language) -> Self {
        Self { language: Some(language), ..self }
    }

    /// The same with what the consultant calls the case.
    #[must_use]
    pub fn with_reference(self, reference: Reference) -> Self {
        Self { reference: Some(reference), ..self }
    }

    /// What it is for.
    #[must_use]
    pub fn purpose(&self) -> &Purpose {
        &self.purpose
    }

    /// The day it was made, by the clock of the device it was made on.
    #[must_use]
    pub fn made_on(&self) -> NaiveDate {
        self.made_on
    }

    /// The last day on which it is valid; `None` where it always is.
    #[must_use]
    pub fn valid_until(&self) -> Option<NaiveDate> {
        self.valid_until
    }

    /// Whether it should be made anew.
    #[must_use]
    pub fn is_expired(&self, today: NaiveDate) -> bool {
        self.valid_until.is_some_and(|last| last < today)
    }

    /// The language chosen for the reader.
    #[must_use]
    pub fn language(&self) -> Option<Language> {
        self.language
    }

    /// What the consultant calls the case.
    #[must_use]
    pub fn reference(&self) -> Option<&Reference> {
        self.reference.as_ref()
    }

    /// The edition of the law that it was made under.
    #[must_use]
    pub fn law(&self) -> &Law {
        &self.law
    }

    /// The answers.
    #[must_use]
    pub fn facts(&self) -> &Facts {
        self.shared.facts()
    }

    /// The answers, as what may leave the device.
    #[must_use]
    pub fn shared(&self) -> &Shared {
        &self.shared
    }

    /// The operation, where it is given.
    #[must_use]
    pub fn operation(&self) -> Option<Operation> {
        operation(self.facts())
    }

    /// The day that the law was read as of when the link was made.
    #[must_use]
    pub fn filed_on(&self) -> NaiveDate {
        filed_on(self.facts(), self.made_on)
    }

    /// The day that the law is read as of today.
    #[must_use]
    pub fn filed_today(&self, today: NaiveDate) -> NaiveDate {
        filed_on(self.facts(), today)
    }

    /// What follows `#/check/`: at most [`crate::LONGEST`] capitals and digits.
    #[must_use]
    pub fn payload(&self) -> String {
        let mut writer = Writer::default();
        let (purpose, outcome) = match &self.purpose {
            Purpose::Preset => (0, None),
            Purpose::Result(outcome) => (1, Some(outcome)),
            Purpose::Half(Side::Worker) => (2, None),
            Purpose::Half(Side::Employer) => (3, None),
        };
        writer.put(purpose, PURPOSE_WIDTH);
        writer.day(self.made_on);
        writer.flag(self.valid_until.is_some());
        if let Some(day) = self.valid_until {
            writer.day(day);
        }
        writer.flag(self.language.is_some());
        if let Some(language) = self.language {
            writer.put(u64::from(language.0), LANGUAGE_WIDTH);
        }
        write_reference(&mut writer, self.reference.as_ref());
        let mut statuses = outcome.into_iter().flat_map(|outcome| &outcome.statuses);
        self.law.write(&mut writer, || statuses.next().map(|status| *status as u8));
        if let Some(outcome) = outcome {
            writer.put(outcome.verdict as u64, VERDICT_WIDTH);
        }
        schema::write(self.facts(), &mut writer);
        close(VERSION, &writer.symbols())
    }

    /// Reads what follows `#/check/`. Space and punctuation around it do not count.
    ///
    /// # Errors
    /// Why it cannot be opened. One that is past its day can: see [`Link::is_expired`].
    pub fn read(payload: &str) -> Result<Self, DecodeError> {
        let symbols = open(payload, VERSION, LONGEST)?;
        let link = Self::read_fields(&mut Reader::new(&symbols))?;
        // What can be written in one way only is what this page writes; anything else was made by hand.
        if link.payload() == close(VERSION, &symbols) { Ok(link) } else { Err(DecodeError::Damaged) }
    }

    fn read_fields(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const CUT: DecodeError = DecodeError::Damaged;
        const NEWER: DecodeError = DecodeError::Newer { version: VERSION };

        let purpose = reader.small(PURPOSE_WIDTH).ok_or(CUT)?;
        let made_on = reader.day().ok_or(CUT)?;
        let valid_until = if reader.flag().ok_or(CUT)? { Some(reader.day().ok_or(CUT)?) } else { None };
        let language = if reader.flag().ok_or(CUT)? {
            let place = reader.small(LANGUAGE_WIDTH).ok_or(CUT)?;
            Some(LANGUAGES.get(usize::from(place)).map(|_| Language(place)).ok_or(NEWER)?)
        } else {
            None
        };
        let reference = read_reference(reader).ok_or(CUT)?;
        let is_result = purpose == 1;
        let mut statuses = Vec::new();
        let law =
            Law::read(reader, is_result, |code| statuses.extend(Status::ALL.get(usize::from(code)))).ok_or(CUT)?;
        let purpose = match purpose {
            0 => Purpose::Preset,
            1 => {
                let code = reader.small(VERDICT_WIDTH).ok_or(CUT)?;
                let verdict = *Verdict::ALL.get(usize::from(code)).ok_or(NEWER)?;
                Purpose::Result(Outcome { verdict, statuses })
            }
            2 => Purpose::Half(Side::Worker),
            3 => Purpose::Half(Side::Employer),
            _ => return Err(NEWER),
        };
        let shared = Shared::received(schema::read(reader)?);
        Ok(Self { purpose, made_on, valid_until, language, reference, law, shared })
    }
}

/// Appends whether there is a reference, and it.
pub(crate) fn write_reference(writer: &mut Writer, reference: Option<&Reference>) {
    writer.flag(reference.is_some());
    if let Some(reference) = reference {
        writer.put(reference.0.len() as u64, LENGTH_WIDTH);
        for byte in reference.0.bytes() {
            let code = REFERENCE.iter().position(|known| *known == byte).unwrap_or_default();
            writer.put(code as u64, CHARACTER_WIDTH);
        }
    }
}

/// Takes a reference, if there is one; `None` where it is cut off or none.
pub(crate) fn read_reference(reader: &mut Reader<'_>) -> Option<Option<Reference>> {
    if !reader.flag()? {
        return Some(None);
    }
    let length = reader.small(LENGTH_WIDTH)?;
    let mut text = String::new();
    for _ in 0..length {
        let code = reader.small(CHARACTER_WIDTH)?;
        text.push(char::from(*REFERENCE.get(usize::from(code))?));
    }
    Reference::new(&text).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The payload names a verdict and a status by its place.
    #[test]
    fn verdicts_and_statuses_keep_their_places() {
        let words: Vec<_> = Verdict::ALL.iter().map(|verdict| verdict.word()).collect();
        assert_eq!(words[..6], ["another_service", "will_not_pass", "unfinished", "not_ready", "verify", "ready"]);
        let words: Vec<_> = Status::ALL.iter().map(|status| status.word()).collect();
        assert_eq!(words, ["met", "not_met", "not_applicable", "undetermined"]);
    }

    #[test]
    fn every_language_of_the_page_has_a_code() {
        for tag in ruqsat_messages::LANGUAGES {
            assert_eq!(Language::from_tag(tag).map(Language::tag), Some(*tag), "add {tag} to the end of LANGUAGES");
        }
    }

    /// A payload with these facts, and `change` made to its fields.
    fn made_by_hand(purpose: u64, language: Option<u64>, change: impl FnOnce(&mut Writer)) -> String {
        let today = ruqsat_eligibility::parse_date("2026-03-02").expect("a day");
        let mut writer = Writer::default();
        writer.put(purpose, PURPOSE_WIDTH);
        writer.day(today);
        writer.flag(false);
        writer.flag(language.is_some());
        if let Some(language) = language {
            writer.put(language, LANGUAGE_WIDTH);
        }
        writer.flag(false);
        Law::of(ruqsat_rulebook::book(), None, today).write(&mut writer, || None);
        change(&mut writer);
        close(VERSION, &writer.symbols())
    }

    fn check(payload: &str, expected: Result<(), DecodeError>) {
        assert_eq!(Link::read(payload).map(|_| ()), expected);
    }

    #[test]
    fn what_a_newer_page_may_write_is_told_and_not_dropped() {
        let newer = Err(DecodeError::Newer { version: VERSION });
        check(&made_by_hand(0, None, |writer| writer.put(0, 6)), Ok(()));
        check(&made_by_hand(4, None, |writer| writer.put(0, 6)), newer);
        check(&made_by_hand(0, Some(1), |writer| writer.put(0, 6)), Ok(()));
        check(&made_by_hand(0, Some(31), |writer| writer.put(0, 6)), newer);
        check(&made_by_hand(0, None, |writer| writer.put(36, 6)), Err(DecodeError::UnknownFact { count: 2 }));
        let word = |code: u64| made_by_hand(0, None, |writer| writer.put(1 << 3 | code, 9));
        check(&word(2), Ok(()));
        check(&word(6), Err(DecodeError::UnknownAnswer { fact: FactId::Operation }));
        // Nobody may not know what they want.
        check(&word(1), Err(DecodeError::UnknownAnswer { fact: FactId::Operation }));
    }

    #[test]
    fn what_can_be_written_shorter_or_fuller_is_damaged() {
        let damaged = Err(DecodeError::Damaged);
        // An absent fact at the end; bits behind the end; facts that are announced and do not come.
        check(&made_by_hand(0, None, |writer| writer.put(1 << 3, 9)), damaged);
        check(&made_by_hand(0, None, |writer| writer.put(0, 16)), damaged);
        check(&made_by_hand(0, None, |writer| writer.put(34, 6)), damaged);
        // A near number written as a far one: 1 month.
        let months = |writer: &mut Writer| {
            writer.put(16, 6);
            for fact in crate::LinkFact::all().take(15) {
                writer.put(0, schema::tag_width(fact));
            }
            writer.put(3, 2);
            writer.put(1, 54);
        };
        check(&made_by_hand(0, None, months), damaged);
    }

    proptest::proptest! {
        #[test]
        fn any_fields_give_a_link_or_an_error(symbols in proptest::collection::vec(0_u8..32, 0..390)) {
            let payload = close(VERSION, &symbols);
            if let Ok(link) = Link::read(&payload) {
                proptest::prop_assert_eq!(link.payload(), payload);
            }
        }

        #[test]
        fn any_facts_give_a_link_or_an_error(symbols in proptest::collection::vec(0_u64..32, 60)) {
            let payload = made_by_hand(0, None, |writer| symbols.iter().for_each(|symbol| writer.put(*symbol, 5)));
            if let Ok(link) = Link::read(&payload) {
                proptest::prop_assert_eq!(link.payload(), payload);
            }
        }
    }

    #[test]
    fn references_have_a_narrow_alphabet() {
        for text in ["A", "Z-09", "CASE-2026-03-02-00000012"] {
            assert_eq!(Reference::new(text).as_ref().map(Reference::as_str), Some(text));
        }
        for text in ["", "a", "A B", "А", "<B>", "A_B", "CASE-2026-03-02-000000123"] {
            assert_eq!(Reference::new(text), None, "{text}");
        }
        // Twelve digits are a number only where the control digit holds.
        for (number, is_code) in [("900101300007", false), ("900101-300007", false), ("900101300008", true)] {
            assert_eq!(Reference::new(number).is_some(), is_code, "{number}");
        }
    }
}
