//! The machine-readable zone of a passport: format TD3 of ICAO Doc 9303.
//!
//! Positions below count from one, as the standard does. Line 1 has no check digit: name and issuing state
//! cannot be verified by arithmetic.

pub mod diagnosis;
pub mod fields;
pub mod names;
pub mod normalise;

use core::ops::Range;

/// Length of each of the two lines.
pub const LINE: usize = 44;

/// A passport's two lines, of the right form and with every check digit right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passport<'a> {
    first: &'a str,
    second: &'a str,
}

/// Why two lines are not a valid passport zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Not two lines of 44 characters of `A`–`Z`, `0`–`9` and `<`, joined by one line feed.
    Form,
    /// The first line does not begin with `P`: another document.
    NotPassport,
    /// The check digit of this field is wrong.
    Check(Field),
}

/// A field of line 2 that a check digit covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// Positions 1–9, check digit 10.
    DocumentNumber,
    /// Positions 14–19, check digit 20.
    BirthDate,
    /// Positions 22–27, check digit 28.
    Expiry,
    /// Positions 29–42, check digit 43, which may be `<` when the field is empty.
    PersonalNumber,
    /// Positions 1–10, 14–20 and 22–43, check digit 44.
    Composite,
}

impl Field {
    /// Every field, in the order of its check digit.
    pub const ALL: [Self; 5] =
        [Self::DocumentNumber, Self::BirthDate, Self::Expiry, Self::PersonalNumber, Self::Composite];

    #[allow(clippy::single_range_in_vec_init, reason = "the composite field covers several ranges")]
    fn covered(self) -> &'static [Range<usize>] {
        match self {
            Self::DocumentNumber => &[0..9],
            Self::BirthDate => &[13..19],
            Self::Expiry => &[21..27],
            Self::PersonalNumber => &[28..42],
            Self::Composite => &[0..10, 13..20, 21..43],
        }
    }

    fn check_position(self) -> usize {
        match self {
            Self::DocumentNumber => 9,
            Self::BirthDate => 19,
            Self::Expiry => 27,
            Self::PersonalNumber => 42,
            Self::Composite => 43,
        }
    }

    fn holds(self, line: &[u8]) -> bool {
        let covered = || self.covered().iter().flat_map(|range| line.get(range.clone()).unwrap_or_default()).copied();
        let Some(&check) = line.get(self.check_position()) else { return false };
        let empty = self == Self::PersonalNumber && covered().all(|byte| byte == b'<');
        check == b'0' + check_digit(covered()) || (empty && check == b'<')
    }
}

/// The check digit over these characters: weights 7, 3, 1 repeating, sum modulo ten.
///
/// Digits count as they are, letters from `A` = 10, anything else nothing.
pub fn check_digit(characters: impl Iterator<Item = u8>) -> u8 {
    let sum: u32 = characters
        .zip([7, 3, 1].into_iter().cycle())
        .map(|(byte, weight)| {
            let value = match byte {
                b'0'..=b'9' => byte - b'0',
                b'A'..=b'Z' => byte - b'A' + 10,
                _ => 0,
            };
            u32::from(value) * weight
        })
        .fold(0, |sum, term| (sum + term) % 10);
    u8::try_from(sum).unwrap_or_default()
}

impl<'a> Passport<'a> {
    /// Reads two lines joined by one line feed.
    ///
    /// # Errors
    /// The first [`Fault`], form before content.
    pub fn parse(text: &'a str) -> Result<Self, Fault> {
        let (first, second) = text.split_once('\n').ok_or(Fault::Form)?;
        let allowed = |line: &str| {
            line.len() == LINE && line.bytes().all(|byte| matches!(byte, b'A'..=b'Z' | b'0'..=b'9' | b'<'))
        };
        if !allowed(first) || !allowed(second) {
            return Err(Fault::Form);
        }
        if !first.starts_with('P') {
            return Err(Fault::NotPassport);
        }
        match Field::ALL.into_iter().find(|field| !field.holds(second.as_bytes())) {
            Some(field) => Err(Fault::Check(field)),
            None => Ok(Self { first, second }),
        }
    }

    /// Nationality as written, three characters, `<` filling the right.
    #[must_use]
    pub fn nationality(&self) -> &'a str {
        self.second.get(10..13).unwrap_or_default()
    }

    /// Birth date as YYMMDD.
    #[must_use]
    pub fn birth_date(&self) -> &'a str {
        self.second.get(13..19).unwrap_or_default()
    }

    /// Last day of validity as YYMMDD.
    #[must_use]
    pub fn expiry(&self) -> &'a str {
        self.second.get(21..27).unwrap_or_default()
    }

    /// The name field: surname, `<<`, given names, filled with `<` to 39 characters.
    #[must_use]
    pub fn names(&self) -> &'a str {
        self.first.get(5..LINE).unwrap_or_default()
    }

    /// Whether the nationality field names this ISO 3166-1 alpha-3 code. Germany writes `D<<`.
    #[must_use]
    pub fn is_citizen_of(&self, code: &str) -> bool {
        self.nationality() == if code == "DEU" { "D<<" } else { code } || self.nationality() == code
    }

    /// Whether a name in Latin letters, surname first, is the one in the zone.
    ///
    /// Compared word by word as the standard writes names: capitals, apostrophes dropped, hyphens and spaces as
    /// fillers. Where the field is full to its last character the standard lets names be cut: then the words
    /// may be cut from the right, and words at the end may be missing.
    #[must_use]
    pub fn bears_name(&self, name: &str) -> bool {
        let typed = name.to_ascii_uppercase();
        let typed: String = typed.chars().filter(|letter| !is_apostrophe(*letter)).collect();
        let mut typed = typed.split(is_separator);
        let mut typed = typed.by_ref().filter(|word| !word.is_empty());
        let mut written = self.names().split('<').filter(|word| !word.is_empty());
        let cut = !self.names().ends_with('<');
        loop {
            match (written.next(), typed.next()) {
                (None, None) => return true,
                (None, Some(_)) => return cut,
                (Some(_), None) => return false,
                (Some(written), Some(typed)) if written == typed || (cut && typed.starts_with(written)) => {}
                (Some(_), Some(_)) => return false,
            }
        }
    }
}

/// What the standard leaves out of a name.
fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | 'ʻ' | 'ʼ' | '`')
}

/// What the standard writes as a filler between the words of a name.
fn is_separator(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '-' | '‐' | '‑' | ',' | '<')
}

#[cfg(test)]
mod tests {
    use super::*;

    // The specimen of ICAO Doc 9303, part 4.
    const FIRST: &str = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
    const SECOND: &str = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

    fn read(first: &str, second: &str) -> Result<(), Fault> {
        Passport::parse(&format!("{first}\n{second}")).map(|_| ())
    }

    #[test]
    fn the_specimen_holds() {
        let text = format!("{FIRST}\n{SECOND}");
        let passport = Passport::parse(&text).expect("the specimen is valid");
        assert_eq!((passport.nationality(), passport.birth_date(), passport.expiry()), ("UTO", "740812", "120415"));
        for (name, expected) in [
            ("Eriksson Anna Maria", true),
            ("ERIKSSON ANNA-MARIA", true),
            ("Erik'sson Anna Maria", true),
            ("Eriksson Anna", false),
            ("Eriksson Anna Maria Lind", false),
            ("Anna Maria Eriksson", false),
            ("", false),
        ] {
            assert_eq!(passport.bears_name(name), expected, "{name}");
        }
    }

    #[test]
    fn every_wrong_check_digit_is_named() {
        for field in Field::ALL {
            let mut line = SECOND.as_bytes().to_vec();
            line[field.check_position()] = if line[field.check_position()] == b'5' { b'6' } else { b'5' };
            let line = String::from_utf8(line).expect("ASCII");
            assert_eq!(read(FIRST, &line), Err(Fault::Check(field)));
        }
    }

    #[test]
    fn only_two_full_lines_have_the_form() {
        for (first, second) in [
            (&FIRST[1..], SECOND),
            (FIRST, &SECOND[..43]),
            (FIRST, "l898902C36UTO7408122F1204159ZE184226B<<<<<10"),
            ("P<UTOERIKSSON<<ANNA<MARIÄ<<<<<<<<<<<<<<<<<<", SECOND),
            (FIRST, "L898902C36UTO7408122F1204159ZE184226B<<<<<10\n"),
        ] {
            assert_eq!(read(first, second), Err(Fault::Form));
        }
        assert_eq!(Passport::parse(""), Err(Fault::Form));
        assert_eq!(read(&FIRST.replacen('P', "I", 1), SECOND), Err(Fault::NotPassport));
    }
}
