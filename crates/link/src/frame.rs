//! The frame of a payload: alphabet, version and checksum, the same in every version.

use core::fmt;

use crc::{CRC_24_OPENPGP, Crc, NoTable};
use ruqsat_eligibility::FactId;

/// Crockford's thirty-two: no letters that look like digits, none that a messenger cuts off at the end.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Letters of the checksum.
const CHECKSUM: usize = 5;
/// More letters than any payload has. A longer text is not looked at.
pub const LONGEST: usize = 400;
/// More letters than any sealed payload has.
pub const LONGEST_SEALED: usize = 3000;
/// The newest version that is read, and the one that is written.
pub const VERSION: u8 = 1;
/// The same of sealed payloads, which have the upper half of the versions.
pub const SEALED_VERSION: u8 = SEALED | 1;
/// What sealed versions have in common.
const SEALED: u8 = 16;

/// Why a payload cannot be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecodeError {
    /// Longer than any payload of its kind.
    TooLong {
        /// Its length in bytes.
        length: usize,
    },
    /// Not made by this page: other characters, or too few of them.
    Foreign,
    /// Letters are missing or changed.
    Damaged,
    /// Made by a newer page: in a version, for a purpose or in a language that is not known here.
    Newer {
        /// Its version.
        version: u8,
    },
    /// It holds facts that are not known here.
    UnknownFact {
        /// How many at most.
        count: u8,
    },
    /// It holds an answer that is not known here.
    UnknownAnswer {
        /// The fact.
        fact: FactId,
    },
}

impl DecodeError {
    /// The kind, as scripts and texts know it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::TooLong { .. } => "too_long",
            Self::Foreign => "foreign",
            Self::Damaged => "damaged",
            Self::Newer { .. } => "newer",
            Self::UnknownFact { .. } => "unknown_fact",
            Self::UnknownAnswer { .. } => "unknown_answer",
        }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLong { length } => {
                write!(formatter, "this text of {length} bytes is longer than any payload")
            }
            Self::Foreign => formatter.write_str("this is no payload of this program"),
            Self::Damaged => formatter.write_str("the payload is damaged: characters are missing or changed"),
            Self::Newer { version } => {
                write!(formatter, "the payload was made by a newer program (version {version})")
            }
            Self::UnknownFact { count } => {
                write!(formatter, "the payload was made by a newer program: it may hold {count} fact(s) unknown here")
            }
            Self::UnknownAnswer { fact } => {
                write!(formatter, "the payload holds an answer to `{}` that is unknown here", fact.id())
            }
        }
    }
}

impl core::error::Error for DecodeError {}

fn checksum(letters: &[u8]) -> u32 {
    Crc::<u32, NoTable>::new(&CRC_24_OPENPGP).checksum(letters)
}

/// The letters of symbols below 32.
pub(crate) fn letters(symbols: impl IntoIterator<Item = u8>) -> String {
    symbols.into_iter().map(|symbol| char::from(ALPHABET[usize::from(symbol & 31)])).collect()
}

/// Writes symbols of a version as a payload.
pub(crate) fn close(version: u8, symbols: &[u8]) -> String {
    let mut text = letters([version].into_iter().chain(symbols.iter().copied()));
    let sum = checksum(text.as_bytes());
    text.push_str(&letters((0..CHECKSUM).rev().map(|place| (sum >> (5 * place)) as u8)));
    text
}

/// The symbols of a payload whose version is known and whose checksum holds.
///
/// Space and punctuation around it, which messengers put there, do not count.
/// `newest` is the newest version of its kind that is known, `longest` its longest text.
pub(crate) fn open(text: &str, newest: u8, longest: usize) -> Result<Vec<u8>, DecodeError> {
    let text = text.trim_matches(|letter: char| !letter.is_ascii_alphanumeric());
    if text.len() > longest {
        return Err(DecodeError::TooLong { length: text.len() });
    }
    let symbol = |letter: u8| ALPHABET.iter().position(|known| *known == letter);
    let strange = text.bytes().filter(|letter| symbol(*letter).is_none()).count();
    // A few odd characters among many are damage, more are another thing altogether.
    if text.len() <= CHECKSUM + 1 || strange * 8 > text.len() {
        return Err(DecodeError::Foreign);
    }
    let symbols: Vec<u8> = text.bytes().filter_map(symbol).map(|place| place as u8).collect();
    let (body, sum) = text.as_bytes().split_at(text.len() - CHECKSUM);
    let written = symbols.iter().rev().take(CHECKSUM).rev().fold(0, |sum, symbol| sum << 5 | u32::from(*symbol));
    if strange > 0 || sum.len() != CHECKSUM || checksum(body) != written {
        return Err(DecodeError::Damaged);
    }
    let Some((&version, rest)) = symbols.split_first() else { return Err(DecodeError::Foreign) };
    // Version 0 is none, and the other half of the versions is the other kind of payload.
    if version & SEALED != newest & SEALED || version == newest & SEALED {
        return Err(DecodeError::Foreign);
    }
    if version > newest {
        return Err(DecodeError::Newer { version: version & !SEALED });
    }
    rest.get(..rest.len() - CHECKSUM).map(<[u8]>::to_vec).ok_or(DecodeError::Damaged)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Result<&[u8], DecodeError>) {
        assert_eq!(open(text, VERSION, LONGEST), expected.map(<[u8]>::to_vec), "{text}");
    }

    #[test]
    fn the_checksum_is_the_one_of_openpgp() {
        // The check value of the catalogue of CRCs by Greg Cook: CRC-24/OPENPGP of "123456789".
        assert_eq!(checksum(b"123456789"), 0x21_cf02);
        assert_eq!(close(1, &[2, 3, 4, 5, 6, 7, 8, 9]).get(..9), Some("123456789"));
        assert_eq!(close(1, &[2, 3, 4, 5, 6, 7, 8, 9]).get(9..), Some("23KR2"));
    }

    #[test]
    fn each_failure_has_its_name() {
        let sound = close(1, &[7, 31, 0]);
        check(&sound, Ok(&[7, 31, 0]));
        check(&format!(" {sound}.\n"), Ok(&[7, 31, 0]));
        check(&format!("{sound})."), Ok(&[7, 31, 0]));
        check(&sound.to_lowercase(), Err(DecodeError::Foreign));
        check(&sound[1..], Err(DecodeError::Damaged));
        check("", Err(DecodeError::Foreign));
        check("......", Err(DecodeError::Foreign));
        check("HTTPS", Err(DecodeError::Foreign));
        check("ұқұқұқұқұқ", Err(DecodeError::Foreign));
        check(&close(2, &[7]), Err(DecodeError::Newer { version: 2 }));
        check(&close(0, &[7]), Err(DecodeError::Foreign));
        check(&close(SEALED_VERSION, &[7]), Err(DecodeError::Foreign));
        let sealed = |payload: &str| open(payload, SEALED_VERSION, LONGEST_SEALED);
        assert_eq!(sealed(&close(SEALED_VERSION + 1, &[7])), Err(DecodeError::Newer { version: 2 }));
        assert_eq!(sealed(&close(SEALED, &[7])), Err(DecodeError::Foreign));
        assert_eq!(sealed(&close(VERSION, &[7])), Err(DecodeError::Foreign));
        check(&"A".repeat(LONGEST + 1), Err(DecodeError::TooLong { length: LONGEST + 1 }));
        check(&"A".repeat(LONGEST), Err(DecodeError::Damaged));
    }
}
