//! The law as data: what a rule book holds.
//!
//! A book is made by the law compiler from reviewed text files and validated there; evaluation relies on what
//! the compiler guarantees (places in range, editions ascending and without gap) but never panics without it.

use std::borrow::Cow;

use chrono::{Datelike, NaiveDate};

use crate::condition::Condition;
use crate::date_term::DateTerm;
use crate::facts::FactId;
use crate::report::{Destination, DocumentState, Effect, Operation, Operations, words};

/// Text of a book: its ids.
type Text = Cow<'static, str>;
/// A sequence in a book.
type List<T> = Cow<'static, [T]>;

words! {
    /// How well a statement of law is established, best first.
    Grade {
        /// Read in the act itself.
        A = "A",
        /// Official notice or reputable legal summary.
        B = "B",
        /// One secondary source.
        C = "C",
        /// Not established.
        D = "D",
    }
}

words! {
    /// How a document is given.
    How {
        /// Filled in on the portal.
        Online = "online",
        /// Attached as a scan.
        Upload = "upload",
        /// Taken from state databases.
        Database = "database",
        /// Done in person.
        InPerson = "in_person",
    }
}

/// A day of the law, compact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "serde-book", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "embed", derive(databake::Bake), databake(path = ruqsat_eligibility))]
pub struct LawDay {
    /// Year, month and day as the decimal digits YYYYMMDD.
    pub yyyymmdd: u32,
}

impl From<NaiveDate> for LawDay {
    fn from(date: NaiveDate) -> Self {
        let year = u32::try_from(date.year()).unwrap_or_default();
        Self { yyyymmdd: year * 10_000 + date.month() * 100 + date.day() }
    }
}

impl LawDay {
    /// The day as a date.
    #[must_use]
    pub fn date(self) -> NaiveDate {
        let year = i32::try_from(self.yyyymmdd / 10_000).unwrap_or_default();
        NaiveDate::from_ymd_opt(year, self.yyyymmdd / 100 % 100, self.yyyymmdd % 100).unwrap_or_default()
    }
}

macro_rules! book_type {
    ($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $kind:ty,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[cfg_attr(feature = "serde-book", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(feature = "embed", derive(databake::Bake), databake(path = ruqsat_eligibility))]
        pub struct $name { $($(#[$field_doc])* pub $field: $kind,)+ }
    };
}

book_type! {
    /// The law that a case is checked against.
    RuleBook {
        /// The days of filing it covers.
        covered: Covered,
        /// Up to when sources were read.
        known_on: LawDay,
        /// The acts and other sources.
        acts: List<Act>,
        /// What was found in them.
        records: List<Record>,
        /// Values that the law sets by date.
        parameters: List<Parameter>,
        /// The period that each operation asks for.
        periods: List<Period>,
        /// How the advance tax is computed.
        tax: Tax,
        /// The rules, in the order of asking and listing.
        rules: List<Rule>,
        /// The checklist, in its order.
        documents: List<Document>,
        /// The last safe days, in their order.
        deadlines: List<Deadline>,
    }
}

book_type! {
    /// The days of filing that a book covers, both inclusive.
    Covered {
        /// First day.
        from: LawDay,
        /// Last day.
        to: LawDay,
    }
}

book_type! {
    /// An act or another source.
    Act {
        /// Id, stable.
        id: Text,
        /// Address of the text; empty where there is none to show.
        url: Text,
        /// Day up to which this text is known.
        known_on: LawDay,
    }
}

book_type! {
    /// A statement found in a source.
    Record {
        /// Id, for instance `PER-01`.
        id: Text,
        /// Place of the act in [`RuleBook::acts`].
        act: u8,
        /// Article, point or item; empty where the source has none.
        article: Text,
        /// How well it is established.
        grade: Grade,
    }
}

book_type! {
    /// A value that the law sets by date.
    Parameter {
        /// Id, for instance `mci`.
        id: Text,
        /// Its values, ascending from the first covered day, without gap.
        editions: List<IndexEdition>,
    }
}

book_type! {
    /// A value from a day on.
    IndexEdition {
        /// In force from this day inclusive.
        from: LawDay,
        /// The value; `None` where none is established.
        value: Option<i64>,
        /// Places of the records that set it.
        basis: List<u8>,
    }
}

book_type! {
    /// The period that an operation asks for.
    Period {
        /// The operation.
        operation: Operation,
        /// Its first day.
        start: DateTerm,
        /// The number of months.
        months: FactId,
        /// Place of the rule that limits the number.
        limited_by: u8,
    }
}

book_type! {
    /// The advance tax: an index by a multiplier for each month of the period.
    Tax {
        /// Place of the index in [`RuleBook::parameters`]; its value of 1 January counts.
        index: u8,
        /// Place of the multiplier; its value of 1 January counts.
        multiplier: u8,
        /// Place of the rule that says whether it is paid.
        paid: u8,
    }
}

book_type! {
    /// A rule.
    Rule {
        /// Id, stable, dotted by topic.
        id: Text,
        /// Where a broken route rule leads.
        destination: Option<Destination>,
        /// Places of the records it rests on.
        basis: List<u8>,
        /// Weakest grade among them.
        grade: Grade,
        /// What it says, by operation; no operation twice.
        variants: List<Variant>,
    }
}

book_type! {
    /// What a rule says in some operations.
    Variant {
        /// The operations.
        operations: Operations,
        /// Its editions, ascending from the first covered day, without gap.
        editions: List<Edition>,
    }
}

book_type! {
    /// What a rule says from a day on.
    Edition {
        /// In force from this day inclusive.
        from: LawDay,
        /// Name, where texts distinguish the editions.
        name: Option<Text>,
        /// What it does to the verdict.
        effect: Effect,
        /// When it says anything at all.
        applies: Condition,
        /// When nothing stands in the way.
        met: Condition,
        /// Which wording fits how it came out; the first that holds.
        tellings: List<Telling>,
        /// The facts it reads, in order.
        facts: List<FactId>,
        /// The numbers in its conditions, for texts.
        limits: List<Limit>,
        /// Places of the records that set this edition.
        basis: List<u8>,
    }
}

book_type! {
    /// A wording and when it fits.
    Telling {
        /// Name of the wording.
        name: Text,
        /// Whether it is about a met rule, else about a broken one.
        met: bool,
        /// When it fits.
        when: Condition,
    }
}

book_type! {
    /// A number of the law that texts may name.
    Limit {
        /// Name in texts.
        name: Text,
        /// The number.
        value: i64,
    }
}

book_type! {
    /// A line of the checklist.
    Document {
        /// Id, stable.
        id: Text,
        /// The operations that need it.
        operations: Operations,
        /// What its state follows from.
        state: StateFrom,
        /// How it is given, ascending from the first covered day, without gap.
        editions: List<DocumentEdition>,
    }
}

book_type! {
    /// How a document is given from a day on.
    DocumentEdition {
        /// From this day inclusive.
        from: LawDay,
        /// How it is given.
        how: How,
        /// No source says how; the records only say that it is needed.
        our_reading: bool,
        /// Places of the records that it rests on.
        basis: List<u8>,
    }
}

/// What the state of a document follows from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde-book", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "embed", derive(databake::Bake), databake(path = ruqsat_eligibility))]
pub enum StateFrom {
    /// Always the same.
    Fixed(DocumentState),
    /// A date fact: expired once it lies before the day of filing.
    ValidTo(FactId),
    /// A yes-or-no fact: at hand or missing.
    YesNo(FactId),
    /// A choice of `have`, `missing`, `expired`.
    Choice(FactId),
    /// The choice `paid` or `not_paid`.
    Paid(FactId),
}

book_type! {
    /// A last safe day.
    Deadline {
        /// Id, stable.
        id: Text,
        /// The operations it belongs to.
        operations: Operations,
        /// Not listed where this is decided to hold.
        unless: Condition,
        /// Listed only where this is decided to hold.
        only_if: Condition,
        /// The day.
        date: DateTerm,
        /// Places of the records that set it.
        basis: List<u8>,
    }
}

/// The last of ascending editions that starts on or before the day.
fn in_force<T>(editions: &[T], from: impl Fn(&T) -> LawDay, on: NaiveDate) -> Option<&T> {
    let on = LawDay::from(on);
    editions.iter().rev().find(|edition| from(edition) <= on)
}

impl RuleBook {
    /// Whether the law of this day of filing is in the book.
    #[must_use]
    pub fn covers(&self, on: NaiveDate) -> bool {
        (self.covered.from..=self.covered.to).contains(&LawDay::from(on))
    }

    /// The record at this place.
    #[must_use]
    pub fn record(&self, place: u8) -> Option<&Record> {
        self.records.get(usize::from(place))
    }

    /// The period that the operation asks for.
    #[must_use]
    pub fn period(&self, operation: Operation) -> Option<&Period> {
        self.periods.iter().find(|period| period.operation == operation)
    }

    /// The value of the parameter at this place on a day; `None` where none is established.
    #[must_use]
    pub fn parameter(&self, place: u8, on: NaiveDate) -> Option<i64> {
        let parameter = self.parameters.get(usize::from(place))?;
        in_force(&parameter.editions, |edition| edition.from, on)?.value
    }
}

impl Rule {
    /// The edition of the rule for an operation on a day; without operation, of a rule that routes.
    #[must_use]
    pub fn edition(&self, operation: Option<Operation>, on: NaiveDate) -> Option<&Edition> {
        let variant = match operation {
            Some(operation) => self.variants.iter().find(|variant| variant.operations.contains(operation)),
            None => self.variants.iter().find(|_| self.destination.is_some()),
        }?;
        in_force(&variant.editions, |edition| edition.from, on)
    }
}

impl Telling {
    /// The part of a rule's texts that it is: `met-counted`, `not-met-sources_differ`.
    #[must_use]
    pub fn part(&self) -> String {
        let status = if self.met { "met" } else { "not-met" };
        format!("{status}-{}", self.name)
    }
}

impl Document {
    /// How the document is given on a day.
    #[must_use]
    pub fn edition(&self, on: NaiveDate) -> Option<&DocumentEdition> {
        in_force(&self.editions, |edition| edition.from, on)
    }
}
