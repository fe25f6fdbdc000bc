//! The guide with its wording, and how its texts are said.

use chrono::{Datelike as _, NaiveDate};
use ruqsat_eligibility::Grade;
use ruqsat_guide::{Argument, Basis, Guide, Said, TextNumber};
use ruqsat_messages::{Catalog, Message, Money, Value};
use ruqsat_rulebook::book;
use yew::AttrValue;

use super::label;
use crate::view_model::{SourceView, Words};

/// The guide with its wording in one language.
#[derive(Debug)]
pub struct Library {
    /// Pages, records and cases.
    pub guide: Guide,
    pub(super) catalog: Catalog,
}

impl Library {
    /// From the file that the browser loads; `None` for one of another build.
    #[must_use]
    pub fn read(file: &[u8]) -> Option<Self> {
        let (guide, catalogue) = Guide::read(file).ok()?;
        let catalog = Catalog::beside(catalogue, guide.hash, guide.texts).ok()?;
        Some(Self { guide, catalog })
    }

    /// The language, as an IETF tag.
    #[must_use]
    pub fn lang(&self) -> &str {
        self.catalog.lang()
    }

    pub(super) fn plain(&self, text: TextNumber) -> AttrValue {
        self.text(text, Vec::new())
    }

    fn text(&self, number: TextNumber, values: Vec<Value>) -> AttrValue {
        self.say(Message::numbered(number, values))
    }

    #[allow(clippy::needless_pass_by_value, reason = "the code to drop it stands here once")]
    #[inline(never)]
    fn say(&self, message: Message) -> AttrValue {
        AttrValue::from(self.catalog.text(&message))
    }
}

/// The library, said to somebody about a case on a day.
#[derive(Clone, Copy)]
pub struct Telling<'a> {
    /// Pages, records and cases.
    pub library: &'a Library,
    /// The wording of the rest.
    pub words: &'a Words,
    /// The day of filing.
    pub on: NaiveDate,
    /// Whether the sources lie open: for who has to show the basis of every statement.
    pub opens_sources: bool,
}

impl Telling<'_> {
    /// The day of filing as YYYYMMDD.
    pub(super) fn day(&self) -> u32 {
        u32::try_from(self.on.year()).unwrap_or_default() * 10_000 + self.on.month() * 100 + self.on.day()
    }

    pub(super) fn said(&self, said: &Said) -> AttrValue {
        let values = said.arguments.iter().map(|argument| self.value(*argument)).collect();
        self.library.text(said.text, values)
    }

    /// One of the texts in [`label`].
    pub(super) fn say(&self, message: Message) -> AttrValue {
        self.library.say(message)
    }

    fn value(&self, argument: Argument) -> Value {
        match argument {
            Argument::Role => Value::Text(self.words.role().into()),
            Argument::Operation => {
                let operation = self.words.operation().map_or("issue", ruqsat_eligibility::Operation::word);
                Value::Text(operation.into())
            }
            Argument::Number(number) => Value::Number(number),
            Argument::Date(day) => {
                let year = i32::try_from(day / 10_000).unwrap_or_default();
                Value::Date(NaiveDate::from_ymd_opt(year, day / 100 % 100, day % 100).unwrap_or_default())
            }
            Argument::Mci(count) => Value::Text(self.indices(count).to_string().into()),
            Argument::Tenge(tenge) => Value::Money(Money(tenge)),
        }
    }

    /// So many monthly calculation indices, with their amount where the index of the year is established.
    fn indices(&self, count: i64) -> AttrValue {
        let place = book().parameters.iter().position(|parameter| parameter.id == "mci");
        let index = place.and_then(|place| book().parameter(u8::try_from(place).ok()?, self.on));
        self.say(match index {
            Some(index) => label::more_mci_amount(Money(index * count), count),
            None => label::more_mci(count),
        })
    }

    /// Where a statement stands.
    pub(super) fn sources(&self, records: &[u16]) -> Vec<SourceView> {
        let guide = &self.library.guide;
        let mut sources = Vec::new();
        for record in records.iter().filter_map(|place| guide.records.get(usize::from(*place))) {
            let act = guide.acts.get(usize::from(record.act));
            // What was looked for and not found is said in the statement itself.
            if act.is_some_and(|act| act.id == "unverified") {
                continue;
            }
            let source = {
                let place = record.place.map(|text| self.library.plain(text));
                SourceView::of_record(
                    self.words,
                    act.map_or(("", ""), |act| (&act.id, &act.url)),
                    act.map(|act| self.library.plain(act.title)).unwrap_or_default(),
                    place.unwrap_or_else(|| self.words.figures(&record.article)),
                    grade(record.grade),
                )
            };
            if !sources.contains(&source) {
                sources.push(source);
            }
        }
        sources
    }

    /// How sure a statement is: its best source.
    pub(super) fn grade(&self, basis: &Basis) -> Option<Grade> {
        let records = basis.records.iter().filter_map(|place| self.library.guide.records.get(usize::from(*place)));
        records.map(|record| grade(record.grade)).min()
    }
}

fn grade(letter: u8) -> Grade {
    match letter {
        b'A' => Grade::A,
        b'B' => Grade::B,
        b'C' => Grade::C,
        _ => Grade::D,
    }
}
