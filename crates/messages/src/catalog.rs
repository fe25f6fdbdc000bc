//! The texts of one language.

use std::borrow::Cow;
use std::fmt;

use crate::generated::tables::{COUNT, HASH};
use crate::key::Key;
use crate::message::{Message, Value};
use crate::plural::PluralRule;

/// Version of the format that this program reads.
const VERSION: &str = "1";
/// First word of every catalogue.
const MAGIC: &str = "ruqsat-messages";
/// Texts that go before those of the keys: how the language writes dates, money and lists.
pub(crate) const FORMATS: usize = 5;

/// All texts of one language.
///
/// Reading it takes one pass over the bytes; cloning copies them, so share it by reference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Catalog {
    /// The whole file: a line that says what it is, then the texts, each ended by NUL.
    file: Cow<'static, str>,
    lang: String,
    left_to_right: bool,
    pub(crate) plural: PluralRule,
    /// Where each text starts; one more than there are texts.
    starts: Vec<u32>,
}

/// Why bytes are no catalogue for this program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CatalogError {
    /// The bytes are no text in one byte a letter.
    NotText,
    /// The first line is not that of a catalogue.
    NotACatalog,
    /// The format is of another version.
    Version(String),
    /// The keys or their arguments are those of another build.
    Stale,
    /// There are fewer or more texts than keys.
    Incomplete {
        /// How many there should be.
        expected: usize,
        /// How many there are.
        found: usize,
    },
}

impl Catalog {
    /// A language from its file: the letters beyond ASCII in the first line, then one byte a letter.
    ///
    /// # Errors
    /// Bytes that are no catalogue, or that of another build: better none than the wrong words.
    pub fn from_file(bytes: &[u8]) -> Result<Self, CatalogError> {
        Self::parse(Cow::Owned(unpacked(bytes).ok_or(CatalogError::NotText)?), HASH, COUNT)
    }

    /// A catalogue of its own that lies beside the program's, such as the guide's: `hash` and `count` of its texts are
    /// what it has to agree with. Its texts are said by [`Message::numbered`].
    ///
    /// # Errors
    /// As [`Self::from_file`].
    pub fn beside(bytes: &[u8], hash: u64, count: u16) -> Result<Self, CatalogError> {
        Self::parse(Cow::Owned(unpacked(bytes).ok_or(CatalogError::NotText)?), hash, count)
    }

    /// English, for programs that have it built in.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn english() -> Self {
        let Some(english) = Self::native("en") else {
            unreachable!("the build script wrote the catalogue together with these tables");
        };
        english
    }

    /// A language of [`LANGUAGES`](crate::LANGUAGES) or `qps`, the pseudo-language.
    ///
    /// For programs that have no files to load; a page with them would carry all languages.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn native(lang: &str) -> Option<Self> {
        use crate::generated::tables::CATALOGUES;
        let (_, text) = CATALOGUES.iter().find(|(tag, _)| *tag == lang)?;
        Self::parse(Cow::Borrowed(text), HASH, COUNT).ok()
    }

    pub(crate) fn parse(file: Cow<'static, str>, hash: u64, count: u16) -> Result<Self, CatalogError> {
        let (header, _) = file.split_once('\n').ok_or(CatalogError::NotACatalog)?;
        let mut words = header.split(' ');
        let mut word = || words.next().ok_or(CatalogError::NotACatalog);
        if word()? != MAGIC {
            return Err(CatalogError::NotACatalog);
        }
        let version = word()?;
        if version != VERSION {
            return Err(CatalogError::Version(version.to_owned()));
        }
        if u64::from_str_radix(word()?, 16) != Ok(hash) {
            return Err(CatalogError::Stale);
        }
        let lang = word()?.to_owned();
        let plural = PluralRule::from_name(word()?).ok_or(CatalogError::NotACatalog)?;
        let left_to_right = word()? == "ltr";

        let expected = FORMATS + usize::from(count);
        let first = header.len() + 1;
        let mut starts = Vec::with_capacity(expected + 1);
        starts.push(u32::try_from(first).map_err(|_| CatalogError::NotACatalog)?);
        for (place, byte) in file.bytes().enumerate().skip(first) {
            if byte == 0 {
                starts.push(u32::try_from(place + 1).map_err(|_| CatalogError::NotACatalog)?);
            }
        }
        let found = starts.len() - 1;
        if found != expected || !file.ends_with('\0') {
            return Err(CatalogError::Incomplete { expected, found });
        }
        Ok(Self { file, lang, left_to_right, plural, starts })
    }

    /// The words of a message.
    #[must_use]
    pub fn text(&self, message: &Message) -> String {
        let mut out = String::new();
        self.write_message(&mut out, message, 0);
        out
    }

    /// A value on its own, such as a date in a table; numbers are grouped.
    #[must_use]
    pub fn value(&self, value: &Value) -> String {
        let mut out = String::new();
        self.write_value(&mut out, value, true, 0);
        out
    }

    /// The language tag, for the `lang` attribute.
    #[must_use]
    pub fn lang(&self) -> &str {
        &self.lang
    }

    /// The direction of writing, for the `dir` attribute: `ltr` or `rtl`.
    #[must_use]
    pub fn dir(&self) -> &'static str {
        if self.left_to_right { "ltr" } else { "rtl" }
    }

    /// The text of a key, with its marks.
    pub(crate) fn pattern(&self, key: Key) -> &str {
        self.raw(FORMATS + usize::from(key.0))
    }

    /// The text at a place of the file; empty where there is none.
    pub(crate) fn raw(&self, place: usize) -> &str {
        let range = self.starts.get(place).zip(self.starts.get(place + 1));
        range
            .and_then(|(&start, &end)| self.file.get(start as usize..(end as usize).checked_sub(1)?))
            .unwrap_or_default()
    }
}

impl fmt::Display for CatalogError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotText => f.write_str("the language file is no text"),
            Self::NotACatalog => f.write_str("this is not a language file"),
            Self::Version(found) => {
                write!(f, "the language file has format {found}, this program reads {VERSION}")
            }
            Self::Stale => f.write_str("the language file belongs to another version of the program"),
            Self::Incomplete { expected, found } => {
                write!(f, "the language file has {found} texts, {expected} are needed")
            }
        }
    }
}

impl std::error::Error for CatalogError {}

/// The text of a language file: its first line holds the letters beyond ASCII in UTF-8, below it the n-th of them is
/// the byte 128 + n. `None` where a letter is not in the list.
fn unpacked(bytes: &[u8]) -> Option<String> {
    let end = bytes.iter().position(|byte| *byte == b'\n')?;
    let (letters, text) = bytes.split_at_checked(end)?;
    let letters: Vec<char> = std::str::from_utf8(letters).ok()?.chars().collect();
    let letter = |byte: &u8| match byte.checked_sub(128) {
        Some(place) => letters.get(usize::from(place)).copied(),
        None => Some(char::from(*byte)),
    };
    text.get(1..)?.iter().map(letter).collect()
}
