//! The guide: what is told beside the walk, as data. Pages, practice cases, and the register of the law.
//!
//! Owns the shape, and how a file is put together. What stands in it is compiled from `data/guide`, `data/practice`
//! and `locales/` by `ruqsat-guide-compiler`, so the browser parses no TOML and looks no text up by name. How it is
//! shown belongs to the application.
//!
//! Texts are named by their number in the catalogue that lies in the same file.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Number of a text in the guide's catalogue.
pub type TextNumber = u16;

/// Everything but the words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guide {
    /// Over the keys of the catalogue and their arguments: it has to be of the same build.
    pub hash: u64,
    /// How many texts the catalogue has.
    pub texts: u16,
    /// The acts and other sources.
    pub acts: Vec<Act>,
    /// What was found in them.
    pub records: Vec<Record>,
    /// The pages: those of the list in its order, then the others.
    pub pages: Vec<Page>,
    /// The practice cases, in their order.
    pub practice: Vec<PracticeCase>,
    /// The documents: those with a card in their order, then those that are only taken for one of them.
    pub papers: Vec<Paper>,
}

/// An act or another source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Act {
    /// Id, stable.
    pub id: String,
    /// Its title, short.
    pub title: TextNumber,
    /// What was read of it, and in which edition; none where the title says all.
    pub edition: Option<TextNumber>,
    /// Address of the text; empty where there is none to show.
    pub url: String,
}

/// A statement found in a source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// Id, for instance `PER-01`.
    pub id: String,
    /// Place of the act in [`Guide::acts`].
    pub act: u16,
    /// Article, point or item; empty where the source has none.
    pub article: String,
    /// The same in words, where figures alone do not say it.
    pub place: Option<TextNumber>,
    /// `A` to `D`: how well it is established.
    pub grade: u8,
    /// What it says, in one sentence.
    pub text: TextNumber,
}

/// A text with what it needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// Which one.
    pub text: TextNumber,
    /// Its arguments, in the order of their names.
    pub arguments: Vec<Argument>,
}

/// An argument of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Argument {
    /// The role of whoever reads.
    Role,
    /// The operation that the case is about.
    Operation,
    /// A number.
    Number(i64),
    /// A day, its year, month and day as the decimal digits YYYYMMDD.
    Date(u32),
    /// So many monthly calculation indices, in words with their amount in the year of the day of filing.
    Mci(i64),
    /// Whole tenge.
    Tenge(i64),
}

/// When something is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct When {
    /// For days of filing from this one on, as YYYYMMDD.
    pub from: Option<u32>,
    /// For days of filing before this one.
    pub until: Option<u32>,
    /// To these roles; to all where it is empty.
    pub roles: Vec<String>,
}

/// A page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    /// Id, stable; its address is `#/guide/<id>`.
    pub id: String,
    /// Whether it stands in the list of all pages.
    pub is_listed: bool,
    /// The heading.
    pub title: Said,
    /// What it is about.
    pub lead: Said,
    /// Its parts.
    pub sections: Vec<Section>,
    /// Places in [`Guide::pages`] of those to read next.
    pub related: Vec<u16>,
}

/// How the items of a section are laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Look {
    /// Beside each other.
    Points,
    /// In order.
    Steps,
    /// Each under a title.
    Terms,
    /// Rows with a cell for each column.
    Table,
}

/// A part of a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// Id, unique in its page.
    pub id: String,
    /// The heading.
    pub title: Said,
    /// What it is about.
    pub lead: Option<Said>,
    /// How it is laid out.
    pub look: Look,
    /// When it is shown.
    pub when: When,
    /// Headings of the columns of a table.
    pub columns: Vec<Said>,
    /// What it holds.
    pub items: Vec<Item>,
}

/// A statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Id, unique in its section.
    pub id: String,
    /// Its title.
    pub title: Option<Said>,
    /// What it says; none in a row of a table, which has cells.
    pub text: Option<Said>,
    /// Where it stands.
    pub basis: Basis,
    /// When it is shown.
    pub when: When,
    /// Place in [`Guide::pages`] of the page that it leads to.
    pub link: Option<u16>,
    /// Cells of a row of a table, one for each column.
    pub cells: Vec<Cell>,
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// What it says.
    pub text: Said,
    /// Where it stands.
    pub basis: Basis,
}

/// A document, told apart from those that it is taken for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paper {
    /// Id, stable; the address of its card is `#/papers/<id>`. Those of the checklist have the id of their line.
    pub id: String,
    /// Where its card stands.
    pub shelf: Shelf,
    /// Its name.
    pub title: Said,
    /// Its name in Russian; empty where none is established.
    pub russian: String,
    /// Its name in Kazakh; empty where none is established.
    pub kazakh: String,
    /// The answer that tells whether it is there; empty where the checklist tells it, or nothing does.
    pub fact: String,
    /// The last safe day that belongs to it; empty for none.
    pub deadline: String,
    /// Our drawing of it, on a ground of 120 by 90; what stands first lies below.
    pub drawing: Vec<Shape>,
    /// What is said of it, in the order of [`About`].
    pub points: Vec<Point>,
    /// What it is taken for.
    pub alike: Vec<Alike>,
}

/// Where the card of a document stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shelf {
    /// It is a line of the checklist.
    Checklist,
    /// It belongs to the stay and the work.
    Stay,
    /// It has none: other documents are compared with it.
    Beside,
}

/// A part of a drawing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shape {
    /// Place in [`TONES`].
    pub tone: u8,
    /// The data of its path.
    pub d: String,
}

/// What the parts of a drawing are coloured as: grounds, then lines.
pub const TONES: [&str; 8] = ["sheet", "tint", "gold", "solid", "ink", "line", "fine", "stamp"];

/// What a statement about a document tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum About {
    /// What it is for.
    For,
    /// What it is known by.
    Tell,
    /// How it is given.
    Give,
    /// Who issues it.
    Issuer,
    /// How long it takes, or how long it holds.
    Time,
    /// Something else to know.
    Note,
}

/// A statement about a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    /// What it tells.
    pub about: About,
    /// It in words.
    pub text: Said,
    /// Where it stands.
    pub basis: Basis,
    /// When it is shown.
    pub when: When,
}

/// What a document is taken for, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alike {
    /// Place in [`Guide::papers`].
    pub paper: u16,
    /// What they have in common, and what parts them.
    pub text: Said,
    /// Where that stands.
    pub basis: Basis,
    /// When it is shown.
    pub when: When,
}

/// What a statement rests on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Basis {
    /// Places in [`Guide::records`].
    pub records: Vec<u16>,
    /// Nothing was found, and the statement says so.
    pub gap: bool,
    /// The law does not say it in so many words.
    pub our_reading: bool,
}

/// A fictional case to practise with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PracticeCase {
    /// Id, stable.
    pub id: String,
    /// Name and what it is about.
    pub title: TextNumber,
    /// The story as the person tells it.
    pub story: TextNumber,
    /// What it teaches.
    pub shows: TextNumber,
    /// The expected outcome in words.
    pub outcome: TextNumber,
    /// What a trainer shows and asks.
    pub trainer: TextNumber,
    /// Places in [`Guide::records`].
    pub records: Vec<u16>,
    /// Facts and answers.
    pub facts: Vec<(String, FactValue)>,
    /// The expected outcome.
    pub expected: Expected,
}

/// An answer of a practice case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FactValue {
    /// Yes or no.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A word, a date as YYYY-MM-DD, or `unknown`.
    Text(String),
}

/// The expected outcome of a practice case, in the words of a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Expected {
    /// The verdict.
    pub verdict: String,
    /// Where it leads, when another service applies.
    pub destination: Option<String>,
    /// The advice on paying.
    pub payment: Option<String>,
    /// The rules that are not met, in the order of the book.
    pub not_met: Vec<String>,
    /// The facts still to be asked for.
    pub missing: Vec<String>,
    /// The tax, in whole tenge.
    pub due_tenge: Option<i64>,
}

/// Why bytes are no guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GuideError {
    /// The length of the first part is missing or wrong.
    CutOff,
    /// The first part is not of this build.
    Foreign,
}

impl fmt::Display for GuideError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::CutOff => "the guide is cut off",
            Self::Foreign => "the guide belongs to another version of the program",
        })
    }
}

impl std::error::Error for GuideError {}

impl Guide {
    /// The file that a browser loads: the length of the data as four bytes, the least first, the data, the catalogue.
    ///
    /// # Errors
    /// More data than four bytes can count; the cause in words.
    pub fn file(&self, catalogue: &[u8]) -> Result<Vec<u8>, String> {
        let data = postcard::to_allocvec(self).map_err(|error| error.to_string())?;
        let length = u32::try_from(data.len()).map_err(|error| error.to_string())?;
        Ok([length.to_le_bytes().as_slice(), &data, catalogue].concat())
    }

    /// Reads a file: the guide, and the bytes of its catalogue.
    ///
    /// # Errors
    /// Bytes of another kind or build.
    pub fn read(file: &[u8]) -> Result<(Self, &[u8]), GuideError> {
        let (length, rest) = file.split_first_chunk::<4>().ok_or(GuideError::CutOff)?;
        let length = usize::try_from(u32::from_le_bytes(*length)).map_err(|_| GuideError::CutOff)?;
        let (data, catalogue) = rest.split_at_checked(length).ok_or(GuideError::CutOff)?;
        let guide = postcard::from_bytes(data).map_err(|_| GuideError::Foreign)?;
        Ok((guide, catalogue))
    }

    /// The page of this id.
    #[must_use]
    pub fn page(&self, id: &str) -> Option<&Page> {
        self.pages.iter().find(|page| page.id == id)
    }

    /// The document of this id.
    #[must_use]
    pub fn paper(&self, id: &str) -> Option<&Paper> {
        self.papers.iter().find(|paper| paper.id == id)
    }
}

impl When {
    /// Whether it is shown for this day of filing, as YYYYMMDD, to this role.
    #[must_use]
    pub fn is_shown(&self, on: u32, role: &str) -> bool {
        self.from.is_none_or(|from| from <= on)
            && self.until.is_none_or(|until| on < until)
            && (self.roles.is_empty() || self.roles.iter().any(|known| known == role))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guide() -> Guide {
        let (acts, records, pages, practice, papers) = Default::default();
        Guide { hash: 7, texts: 0, acts, records, pages, practice, papers }
    }

    #[test]
    fn a_file_is_read_as_it_was_written() {
        let file = guide().file(b"words").expect("it is short");
        assert_eq!(Guide::read(&file), Ok((guide(), b"words".as_slice())));
    }

    #[test]
    fn other_bytes_are_refused() {
        let file = guide().file(b"").expect("it is short");
        assert_eq!(Guide::read(&file[..3]), Err(GuideError::CutOff));
        assert_eq!(Guide::read(&file[..file.len() - 1]), Err(GuideError::CutOff));
        assert_eq!(Guide::read(&[2, 0, 0, 0, 255, 255]), Err(GuideError::Foreign));
    }

    #[test]
    fn days_and_roles_decide_what_is_shown() {
        let when = When { from: Some(20_260_413), until: Some(20_260_601), roles: vec!["employer".to_owned()] };
        for (on, role, expected) in [
            (20_260_412, "employer", false),
            (20_260_413, "employer", true),
            (20_260_531, "employer", true),
            (20_260_601, "employer", false),
            (20_260_413, "worker", false),
        ] {
            assert_eq!(when.is_shown(on, role), expected, "{on} {role}");
        }
        assert!(When::default().is_shown(20_260_413, "worker"));
    }
}
