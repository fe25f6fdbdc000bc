//! Which edition of the law a link was made under, in few bits, and what has changed since.
//!
//! A link holds the day up to which sources were known, a mark of 24 bits of all that the law says for the operation
//! and the day of filing, and a mark of six bits for the edition of each rule. The large one tells *that* something
//! changed; the small ones tell which rule. One rule in 64 keeps its small mark by chance although its edition changed:
//! then the large mark still tells that something did ([`LawChanges::other`]).
//!
//! What is marked is what the law says, not how the book is laid out: places in it are followed to what they name, and
//! wording, sources and grades do not count.

use chrono::{Datelike as _, NaiveDate};
use ruqsat_eligibility::{
    Anchor, Condition, Country, DateTerm, FactId, IinTest, MrzTest, Operation, Report, Rule, RuleBook, Status, Symbol,
};
use sha2::{Digest as _, Sha256};

use crate::bits::{Reader, Writer};

/// The rules by the numbers that payloads know them by: what stands here stays, a new rule goes to the end.
pub(crate) const RULES: [&str; 51] = [
    "route.citizen",
    "route.eaeu",
    "route.permanent_resident",
    "route.exempt_status",
    "route.student",
    "route.family_reunion",
    "route.employer_permit",
    "route.seasonal",
    "route.transfer",
    "route.specialist",
    "route.own_business",
    "worker.citizenship",
    "worker.adult",
    "term.issue",
    "term.extension",
    "term.ceiling",
    "term.not_ended",
    "employer.ceiling",
    "term.unit",
    "contract.order",
    "change.notification",
    "stay.in_country",
    "stay.registration",
    "stay.thirty_days",
    "stay.ninety_days",
    "stay.residence_ceiling",
    "stay.lawful",
    "term.renewal",
    "term.time_left",
    "passport.valid",
    "passport.mrz_valid",
    "passport.mrz_matches",
    "passport.covers_term",
    "worker.iin",
    "worker.iin_valid",
    "worker.iin_birth_date",
    "worker.signature",
    "worker.data_consent",
    "document.fingerprints",
    "document.medical_certificate",
    "document.medical_insurance",
    "document.criminal_record",
    "document.proof_of_work",
    "worker.court_ban",
    "tax.year_known",
    "tax.next_year",
    "tax.paid",
    "revoke.grounds",
    "external.quota",
    "external.police",
    "regime.after_pilot",
];

/// Bits of the number of rules, of the large mark and of a small one.
const COUNT_WIDTH: u32 = 7;
const WHOLE_WIDTH: u32 = 24;
const MARK_WIDTH: u32 = 6;

/// The edition of the law that a link was made under.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Law {
    known_on: NaiveDate,
    whole: u32,
    /// By the number of the rule; `None` where it had no edition for the operation and day.
    pub(crate) marks: Vec<Option<u8>>,
}

/// What happened to a rule since a link was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EditionChange {
    /// Another edition applies.
    Changed,
    /// It did not say anything about this operation on that day, and does now.
    Added,
    /// It said something, and does no more.
    Removed,
}

impl EditionChange {
    /// The word that scripts and texts know it by.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Changed => "changed",
            Self::Added => "added",
            Self::Removed => "removed",
        }
    }
}

/// A rule whose edition differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RuleChange {
    /// Id of the rule.
    pub rule: &'static str,
    /// What happened to it.
    pub change: EditionChange,
}

/// How the law differs from the one that a link was made under.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LawChanges {
    /// Day up to which sources were known when the link was made.
    pub known_then: NaiveDate,
    /// The same for the book at hand.
    pub known_now: NaiveDate,
    /// The rules whose edition differs.
    pub rules: Vec<RuleChange>,
    /// Rules of the link that are not known here: it was made by a newer page.
    pub unknown_rules: usize,
    /// Something differs that no rule above tells: a value, a document, a last safe day, or a rule by bad luck.
    pub other: bool,
}

impl LawChanges {
    /// Whether nothing that the law says differs, whatever was read since.
    #[must_use]
    pub fn is_none(&self) -> bool {
        self.rules.is_empty() && self.unknown_rules == 0 && !self.other
    }
}

impl Law {
    /// What a book says for an operation and a day of filing; nothing but its day of knowledge on a day that it does
    /// not cover.
    #[must_use]
    pub fn of(book: &RuleBook, operation: Option<Operation>, on: NaiveDate) -> Self {
        let mut law = Self { known_on: book.known_on.date(), whole: 0, marks: Vec::new() };
        if !book.covers(on) {
            return law;
        }
        let mut whole = Text::default();
        for (place, id) in RULES.iter().enumerate() {
            let Some(rule) = book.rules.iter().find(|rule| rule.id == *id) else { continue };
            let Some(digest) = edition(book, rule, operation, on) else { continue };
            whole.0.update(digest);
            law.marks.resize(place, None);
            law.marks.push(Some(digest[0] >> (8 - MARK_WIDTH)));
        }
        rest(book, operation, on, &mut whole);
        let digest = whole.0.finalize();
        law.whole = digest.iter().take(3).fold(0, |sum, byte| sum << 8 | u32::from(*byte));
        law
    }

    /// Day up to which sources were known.
    #[must_use]
    pub fn known_on(&self) -> NaiveDate {
        self.known_on
    }

    /// The mark of all that the law says, 24 bits.
    #[must_use]
    pub fn whole(&self) -> u32 {
        self.whole
    }

    /// What differs in a book, for an operation and a day of filing.
    #[must_use]
    pub fn changes(&self, book: &RuleBook, operation: Option<Operation>, on: NaiveDate) -> LawChanges {
        let now = Self::of(book, operation, on);
        let mark = |law: &Self, place: usize| law.marks.get(place).copied().flatten();
        let rules: Vec<_> = (RULES.iter().enumerate())
            .filter_map(|(place, rule)| {
                let change = match (mark(self, place), mark(&now, place)) {
                    (None, Some(_)) => EditionChange::Added,
                    (Some(_), None) => EditionChange::Removed,
                    (then, now) if then != now => EditionChange::Changed,
                    _ => return None,
                };
                Some(RuleChange { rule, change })
            })
            .collect();
        let unknown_rules = self.marks.iter().skip(RULES.len()).filter(|mark| mark.is_some()).count();
        let other = self.whole != now.whole && rules.is_empty() && unknown_rules == 0;
        LawChanges { known_then: self.known_on, known_now: now.known_on, rules, unknown_rules, other }
    }

    /// Appends it; `status` gives two further bits for each edition.
    pub(crate) fn write(&self, writer: &mut Writer, mut status: impl FnMut() -> Option<u8>) {
        writer.day(self.known_on);
        writer.put(u64::from(self.whole), WHOLE_WIDTH);
        let marks = || self.marks.iter().take((1 << COUNT_WIDTH) - 1);
        writer.put(marks().count() as u64, COUNT_WIDTH);
        for mark in marks() {
            writer.flag(mark.is_some());
            if let Some(mark) = mark {
                writer.put(u64::from(*mark), MARK_WIDTH);
                if let Some(status) = status() {
                    writer.put(u64::from(status), 2);
                }
            }
        }
    }

    /// Takes it; `status` is told the two further bits of each edition, where `has_status`.
    pub(crate) fn read(reader: &mut Reader<'_>, has_status: bool, mut status: impl FnMut(u8)) -> Option<Self> {
        let known_on = reader.day()?;
        let whole = u32::try_from(reader.take(WHOLE_WIDTH)?).ok()?;
        let count = reader.small(COUNT_WIDTH)?;
        let mut marks = Vec::new();
        for _ in 0..count {
            let mark = if reader.flag()? { Some(reader.small(MARK_WIDTH)?) } else { None };
            if mark.is_some() && has_status {
                status(reader.small(2)?);
            }
            marks.push(mark);
        }
        Some(Self { known_on, whole, marks })
    }
}

/// A text without ambiguity, of which the hash is taken: every part ends in a byte that no part contains.
#[derive(Default)]
struct Text(Sha256);

impl Text {
    fn word(&mut self, word: &str) {
        self.0.update(word);
        self.0.update([0]);
    }

    fn number(&mut self, number: i64) {
        self.0.update(number.to_le_bytes());
    }

    fn fact(&mut self, fact: FactId) {
        self.word(fact.id());
    }

    fn list<T>(&mut self, items: &[T], mut write: impl FnMut(&mut Self, &T)) {
        self.number(items.len() as i64);
        for item in items {
            write(self, item);
        }
    }

    fn day(&mut self, term: &DateTerm) {
        match term.anchor {
            Anchor::Fact(fact) => self.fact(fact),
            Anchor::PeriodEnd => self.word("period end"),
        }
        self.number(i64::from(term.months));
        self.number(i64::from(term.days));
        self.number(i64::from(term.working_days));
        self.number(i64::from(term.leaving));
    }

    fn symbols(&mut self, fact: FactId, symbols: &[Symbol]) {
        self.fact(fact);
        self.list(symbols, |text, symbol| match symbol {
            Symbol::Choice(place) => text.word(fact.choices().get(usize::from(*place)).copied().unwrap_or_default()),
            Symbol::Country(place) => {
                text.word(Country::all().nth(usize::from(*place)).map(Country::code).unwrap_or_default());
            }
        });
    }

    fn days(&mut self, name: &str, one: &DateTerm, other: &DateTerm) {
        self.word(name);
        self.day(one);
        self.day(other);
    }

    fn condition(&mut self, book: &RuleBook, condition: &Condition) {
        match condition {
            Condition::Always => self.word("always"),
            Condition::Never => self.word("never"),
            Condition::All(parts) => {
                self.word("all");
                self.list(parts, |text, part| text.condition(book, part));
            }
            Condition::Any(parts) => {
                self.word("any");
                self.list(parts, |text, part| text.condition(book, part));
            }
            Condition::Is(fact, yes) => {
                self.word(if *yes { "is" } else { "is not" });
                self.fact(*fact);
            }
            Condition::OneOf(fact, symbols) => {
                self.word("one of");
                self.symbols(*fact, symbols);
            }
            Condition::NoneOf(fact, symbols) => {
                self.word("none of");
                self.symbols(*fact, symbols);
            }
            Condition::Within { facts, min, max } => {
                self.word("within");
                self.list(facts, |text, fact| text.fact(*fact));
                self.list(min.as_slice(), |text, number| text.number(*number));
                self.list(max.as_slice(), |text, number| text.number(*number));
            }
            Condition::NotAfter(one, other) => self.days("not after", one, other),
            Condition::Before(one, other) => self.days("before", one, other),
            Condition::After(one, other) => self.days("after", one, other),
            Condition::SameYear(one, other) => self.days("same year", one, other),
            Condition::Given(fact) => {
                self.word("given");
                self.fact(*fact);
            }
            Condition::NotBroken(place) => {
                self.word("not broken");
                self.word(book.rules.get(usize::from(*place)).map(|rule| &*rule.id).unwrap_or_default());
            }
            Condition::FullAge { claim, born, years } => {
                self.word("full age");
                self.fact(*claim);
                self.fact(*born);
                self.number(i64::from(*years));
            }
            Condition::Iin(fact, test) => {
                self.fact(*fact);
                match test {
                    IinTest::HasTwelveDigits => self.word("twelve digits"),
                    IinTest::IsValid => self.word("valid number"),
                    IinTest::AgreesWithBirthDate(born) => {
                        self.word("agrees with");
                        self.fact(*born);
                    }
                }
            }
            Condition::Mrz(fact, test) => {
                self.fact(*fact);
                match test {
                    MrzTest::IsValid => self.word("valid zone"),
                    MrzTest::Agrees { born, valid_to, citizenship, name } => {
                        self.word("agrees with");
                        self.list(&[*born, *valid_to, *citizenship, *name], |text, fact| text.fact(*fact));
                    }
                }
            }
            Condition::TaxEstablished => self.word("tax established"),
            Condition::CoversTax(fact) => {
                self.word("covers tax");
                self.fact(*fact);
            }
        }
    }
}

/// How the rules came out, one status for each mark of [`Law::of`] on the report's operation and day.
pub(crate) fn statuses(report: &Report<'_>) -> Vec<Status> {
    RULES.iter().filter_map(|rule| report.finding(rule)).map(|finding| finding.status).collect()
}

/// The hash of what a rule says for an operation on a day; `None` where it says nothing.
fn edition(book: &RuleBook, rule: &Rule, operation: Option<Operation>, on: NaiveDate) -> Option<[u8; 32]> {
    let edition = rule.edition(operation, on)?;
    let mut text = Text::default();
    text.word(&rule.id);
    text.number(i64::from(edition.from.yyyymmdd));
    text.word(edition.effect.word());
    text.word(rule.destination.map(ruqsat_eligibility::Destination::word).unwrap_or_default());
    text.condition(book, &edition.applies);
    text.condition(book, &edition.met);
    Some(text.0.finalize().into())
}

/// What else the law says: values, the period asked for, documents, last safe days.
fn rest(book: &RuleBook, operation: Option<Operation>, on: NaiveDate, text: &mut Text) {
    // The value of 1 January counts for the whole year.
    let new_year = on.with_day(1).and_then(|day| day.with_month(1)).unwrap_or(on);
    for (place, parameter) in (0_u8..).zip(book.parameters.iter()) {
        text.word(&parameter.id);
        text.list(book.parameter(place, new_year).as_slice(), |text, value| text.number(*value));
    }
    let Some(operation) = operation else { return };
    text.word(operation.word());
    if let Some(period) = book.period(operation) {
        text.day(&period.start);
        text.fact(period.months);
    }
    for document in book.documents.iter().filter(|document| document.operations.contains(operation)) {
        text.word(&document.id);
        text.word(document.edition(on).map(|edition| edition.how.word()).unwrap_or_default());
    }
    for deadline in book.deadlines.iter().filter(|deadline| deadline.operations.contains(operation)) {
        text.word(&deadline.id);
        text.day(&deadline.date);
        text.condition(book, &deadline.unless);
        text.condition(book, &deadline.only_if);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A rule without a number would change without a link telling so.
    #[test]
    fn every_rule_of_the_book_has_a_number() {
        for rule in ruqsat_rulebook::book().rules.iter() {
            assert!(RULES.contains(&&*rule.id), "add {} to the end of RULES", rule.id);
        }
        for (place, rule) in RULES.iter().enumerate() {
            assert!(!RULES[..place].contains(rule), "{rule} stands twice");
        }
        const { assert!(RULES.len() < 1 << COUNT_WIDTH, "more rules than a payload can count") };
    }
}
