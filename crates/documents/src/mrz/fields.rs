//! What two lines of 44 signs say, field by field, whether their check digits hold or not.

use core::ops::Range;

use super::LINE;
use super::normalise::{Normalised, Place};
use crate::Sex;

/// The fields of a passport's zone, as written. Fillers at their right end are left out.
///
/// Source: ICAO Doc 9303, part 4, section 4.2; VAL-06.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fields<'a> {
    /// Line 1, 1–2: `P`, and a letter for the kind of passport where the state gives one.
    pub document_code: &'a str,
    /// Line 1, 3–5: the state or organisation that issued it; `D` for Germany.
    pub issuing_state: &'a str,
    /// Line 1, 6–44: surname, with spaces for the fillers.
    pub surname: String,
    /// Line 1, 6–44: given names and patronymics, with spaces for the fillers; empty where there are none.
    pub given_names: String,
    /// Whether the name field is full to its last sign, so that names may have been cut.
    pub names_may_be_cut: bool,
    /// Line 2, 1–9: number of the passport.
    pub number: &'a str,
    /// Line 2, 11–13: nationality; `D` for Germany.
    pub nationality: &'a str,
    /// Line 2, 14–19: birth date as YYMMDD; fillers where a part is not known.
    pub birth_date: &'a str,
    /// Line 2, 21; `None` where it is not given, or is neither `F` nor `M`.
    pub sex: Option<Sex>,
    /// Line 2, 22–27: last day of validity as YYMMDD.
    pub expiry: &'a str,
    /// Line 2, 29–42: what the state wants, often a personal number; may be empty.
    pub optional: &'a str,
}

/// What has to stand at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// `A`–`Z` or the filler.
    Letter,
    /// `0`–`9`.
    Digit,
    /// `0`–`9` or the filler.
    DigitOrFiller,
    /// `F`, `M` or the filler.
    Sex,
}

/// A sign that cannot stand where it does, whatever the check digits say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Misplaced {
    /// Where it stands.
    pub place: Place,
    /// What has to stand there.
    pub expected: Expected,
}

/// The fields of normalised lines; `None` unless they are two of 44 signs that the standard knows.
#[must_use]
pub fn fields(zone: &Normalised) -> Option<Fields<'_>> {
    let [first, second] = zone.td3()?;
    let names = part(first, 5..LINE);
    let (surname, given_names) = names.split_once("<<").unwrap_or((names, ""));
    Some(Fields {
        document_code: trimmed(first, 0..2),
        issuing_state: trimmed(first, 2..5),
        surname: words(surname),
        given_names: words(given_names),
        names_may_be_cut: !names.ends_with('<'),
        number: trimmed(second, 0..9),
        nationality: trimmed(second, 10..13),
        birth_date: trimmed(second, 13..19),
        sex: match part(second, 20..21) {
            "F" => Some(Sex::Female),
            "M" => Some(Sex::Male),
            _ => None,
        },
        expiry: trimmed(second, 21..27),
        optional: trimmed(second, 28..42),
    })
}

fn part(line: &str, range: Range<usize>) -> &str {
    line.get(range).unwrap_or_default()
}

fn trimmed(line: &str, range: Range<usize>) -> &str {
    part(line, range).trim_end_matches('<')
}

fn words(names: &str) -> String {
    names.split('<').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The signs that cannot stand where they do, in order; none unless there are two lines of 44 signs.
///
/// Line 1 has no check digit, so a digit in a name is found only here. Source: ICAO Doc 9303, part 4, section 4.2.
#[must_use]
pub fn misplaced(zone: &Normalised) -> Vec<Misplaced> {
    let Some(lines) = zone.td3() else { return Vec::new() };
    let signs = lines.into_iter().zip(1..).flat_map(|(line, number)| {
        line.bytes().zip(1..).map(move |(sign, position)| (sign, Place { line: number, position }))
    });
    signs
        .filter_map(|(sign, place)| {
            expected(place).filter(|expected| !expected.allows(sign)).map(|expected| Misplaced { place, expected })
        })
        .collect()
}

/// What has to stand at a place of a zone of TD3; `None` where it may be anything the standard knows.
pub(super) fn expected(place: Place) -> Option<Expected> {
    match (place.line, place.position) {
        (1, _) | (2, 11..=13) => Some(Expected::Letter),
        (2, 21) => Some(Expected::Sex),
        // The birth date and the check digit of an empty field may be fillers.
        (2, 14..=19 | 43) => Some(Expected::DigitOrFiller),
        (2, 10 | 20 | 22..=28 | 44) => Some(Expected::Digit),
        _ => None,
    }
}

impl Expected {
    pub(super) fn allows(self, sign: u8) -> bool {
        match self {
            Self::Letter => matches!(sign, b'A'..=b'Z' | b'<'),
            Self::Digit => sign.is_ascii_digit(),
            Self::DigitOrFiller => sign.is_ascii_digit() || sign == b'<',
            Self::Sex => matches!(sign, b'F' | b'M' | b'<'),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::normalise::normalise;
    use super::*;

    const SPECIMEN: &str = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";

    #[test]
    fn the_specimen_says_what_the_standard_says() {
        let zone = normalise(SPECIMEN);
        let expected = Fields {
            document_code: "P",
            issuing_state: "UTO",
            surname: "ERIKSSON".to_owned(),
            given_names: "ANNA MARIA".to_owned(),
            names_may_be_cut: false,
            number: "L898902C3",
            nationality: "UTO",
            birth_date: "740812",
            sex: Some(Sex::Female),
            expiry: "120415",
            optional: "ZE184226B",
        };
        assert_eq!(fields(&zone), Some(expected));
        assert_eq!(misplaced(&zone), []);
    }

    #[test]
    fn names_of_one_part_and_names_that_may_be_cut() {
        let read = |first: &str| {
            let text = SPECIMEN.replace("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", first);
            let zone = normalise(&text);
            let found = fields(&zone).expect("two lines of 44");
            (found.surname, found.given_names, found.names_may_be_cut)
        };
        let names = |surname: &str, given: &str, cut| (surname.to_owned(), given.to_owned(), cut);
        assert_eq!(read("P<UTOARKFREITH<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"), names("ARKFREITH", "", false));
        assert_eq!(
            read("P<UTONILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K"),
            names("NILAVADHANANANDA", "CHAYAPA DEJTHAMRONG K", true)
        );
    }

    #[test]
    fn signs_that_cannot_stand_where_they_do_are_named() {
        let text = SPECIMEN.replace("ANNA", "ANN4").replace("740812", "74O812").replace("2F1", "2X1");
        let found: Vec<_> =
            misplaced(&normalise(&text)).iter().map(|one| (one.place.line, one.place.position, one.expected)).collect();
        assert_eq!(found, [(1, 19, Expected::Letter), (2, 16, Expected::DigitOrFiller), (2, 21, Expected::Sex)]);
        assert_eq!(misplaced(&normalise("x")), []);
    }
}
