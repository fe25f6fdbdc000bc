//! What probably went wrong when the lines of a passport do not hold.
//!
//! Owns: which document the lines belong to, every check digit that is wrong, and the repair that is proposed. No rule
//! calls this; whether a zone holds is decided by [`Passport::parse`](super::Passport::parse) alone.

use super::fields::expected;
use super::normalise::{Normalised, Place, TD1_LINE, TD2_LINE, is_allowed};
use super::{Field, LINE};
use crate::look_alike;

/// The shortest first line that is worth to be filled up.
const SHORTEST_FIRST: usize = 10;

/// What lines are, and what is wrong with them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnosis {
    /// Which document has such lines, by their number, length and first letter.
    pub kind: Kind,
    /// What is wrong; `None` if the lines are a passport's and every check digit is right.
    pub fault: Option<Fault>,
    /// Lines that hold and are one likely slip away; `None` where there are none, or more than one.
    pub repair: Option<Repair>,
}

/// A document with machine-readable lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Two lines of 44 signs, the first beginning with `P`: format TD3.
    Passport,
    /// Three lines of 30 signs, or the first two of them: an identity card of format TD1.
    CardTd1,
    /// Two lines of 36 signs: an identity card of format TD2.
    CardTd2,
    /// Two lines of 44 or 36 signs, the first beginning with `V`: a visa.
    Visa,
    /// Two lines of 44 signs of something else.
    Other,
    /// Lines of no format of the standard.
    Unknown,
}

/// What is wrong with the lines. The first that applies, in this order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing was typed.
    Empty,
    /// A sign that the standard does not know.
    Foreign {
        /// Where it stands.
        place: Place,
        /// The sign.
        character: char,
    },
    /// Lines of no format of the standard.
    Lengths {
        /// How many signs each line has, at least one line; two of 44 are a passport's.
        lines: Vec<usize>,
    },
    /// Another document, see [`Diagnosis::kind`].
    NotPassport,
    /// Check digits of these fields are wrong: at least one, in the order of [`Field::ALL`]. A wrong field usually
    /// makes the composite one wrong as well.
    CheckDigits {
        /// The fields.
        fields: Vec<Field>,
    },
}

/// A proposal, never more: the person compares it with the passport.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Repair {
    /// One sign of line 2 becomes the one it is often misread for. It is the only such change after which all check
    /// digits are right and no sign stands where it cannot.
    LookAlike {
        /// Where.
        place: Place,
        /// The sign there, as typed.
        from: char,
        /// What it becomes.
        to: char,
        /// Both lines after it; they hold.
        lines: [String; 2],
    },
    /// Fillers at the end of line 1, which carry no meaning, were miscounted.
    Fillers {
        /// How many signs line 1 has, not 44.
        length: usize,
        /// Both lines with line 1 at 44 signs; they hold.
        lines: [String; 2],
    },
}

/// Says what the lines are and what is wrong with them.
///
/// Without a fault exactly when [`Passport::parse`](super::Passport::parse) takes [`Normalised::text`].
/// Source: ICAO Doc 9303, part 4 (TD3), parts 5, 6 and 7 for telling others apart; VAL-05, VAL-06.
#[must_use]
pub fn diagnose(zone: &Normalised) -> Diagnosis {
    let lines: Vec<&str> = zone.lines().iter().map(String::as_str).collect();
    let kind = kind(&lines);
    let (fault, repair) = judge(kind, &lines);
    Diagnosis { kind, fault, repair }
}

fn kind(lines: &[&str]) -> Kind {
    let lengths: Vec<usize> = lines.iter().map(|line| line.chars().count()).collect();
    let first = lines.first().and_then(|line| line.chars().next());
    match (lengths.as_slice(), first) {
        ([LINE, LINE], Some('P')) => Kind::Passport,
        ([LINE, LINE] | [TD2_LINE, TD2_LINE], Some('V')) => Kind::Visa,
        ([LINE, LINE], _) => Kind::Other,
        ([TD2_LINE, TD2_LINE], _) => Kind::CardTd2,
        ([TD1_LINE, TD1_LINE] | [TD1_LINE, TD1_LINE, TD1_LINE], _) => Kind::CardTd1,
        _ => Kind::Unknown,
    }
}

fn judge(kind: Kind, lines: &[&str]) -> (Option<Fault>, Option<Repair>) {
    if lines.is_empty() {
        return (Some(Fault::Empty), None);
    }
    if let Some(fault) = foreign(lines) {
        return (Some(fault), None);
    }
    match (kind, lines) {
        (Kind::Passport, &[first, second]) => match wrong(second) {
            fields if fields.is_empty() => (None, None),
            fields => (Some(Fault::CheckDigits { fields }), only_look_alike(first, second)),
        },
        (Kind::Unknown, _) => {
            let repair = match *lines {
                [first, second] => fillers(first, second),
                _ => None,
            };
            (Some(Fault::Lengths { lines: lines.iter().map(|line| line.len()).collect() }), repair)
        }
        _ => (Some(Fault::NotPassport), None),
    }
}

/// The first sign that the standard does not know.
fn foreign(lines: &[&str]) -> Option<Fault> {
    lines.iter().zip(1..).find_map(|(text, line)| {
        let is_known = |sign: char| u8::try_from(sign).is_ok_and(is_allowed);
        let (character, position) = text.chars().zip(1..).find(|(sign, _)| !is_known(*sign))?;
        Some(Fault::Foreign { place: Place { line, position }, character })
    })
}

/// The fields whose check digit is wrong in a second line.
fn wrong(second: &str) -> Vec<Field> {
    Field::ALL.into_iter().filter(|field| !field.holds(second.as_bytes())).collect()
}

/// The only exchange of a sign for its look-alike after which line 2 holds.
fn only_look_alike(first: &str, second: &str) -> Option<Repair> {
    let mut found = second.bytes().zip(1..).filter_map(|(from, position)| {
        let place = Place { line: 2, position };
        let to = look_alike::twin(from).filter(|to| expected(place).is_none_or(|expected| expected.allows(*to)))?;
        let (head, tail) = (second.get(..position - 1)?, second.get(position..)?);
        let (from, to) = (char::from(from), char::from(to));
        let repaired = format!("{head}{to}{tail}");
        let holds = wrong(&repaired).is_empty();
        holds.then(|| Repair::LookAlike { place, from, to, lines: [first.to_owned(), repaired] })
    });
    let only = found.next()?;
    found.next().is_none().then_some(only)
}

/// Line 1 with as many fillers at its end as it should have, if that is all that is wrong.
fn fillers(first: &str, second: &str) -> Option<Repair> {
    let names = first.trim_end_matches('<');
    let is_name = first.starts_with('P') && names.contains("<<") && (SHORTEST_FIRST..=LINE).contains(&names.len());
    if !is_name || second.len() != LINE || !wrong(second).is_empty() {
        return None;
    }
    Some(Repair::Fillers { length: first.len(), lines: [format!("{names:<<LINE$}"), second.to_owned()] })
}

#[cfg(test)]
mod tests {
    use super::super::normalise::normalise;
    use super::*;

    const FIRST: &str = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
    const SECOND: &str = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

    #[track_caller]
    fn check(text: &str, kind: Kind, fault: Option<Fault>) {
        let found = diagnose(&normalise(text));
        assert_eq!((found.kind, found.fault), (kind, fault), "{text:?}");
    }

    fn repair(first: &str, second: &str) -> Option<Repair> {
        diagnose(&normalise(&format!("{first}\n{second}"))).repair
    }

    fn wrong_fields(second: &str) -> Vec<Field> {
        match diagnose(&normalise(&format!("{FIRST}\n{second}"))).fault {
            Some(Fault::CheckDigits { fields }) => fields,
            _ => Vec::new(),
        }
    }

    // The specimens of ICAO Doc 9303, parts 4 to 7.
    #[test]
    fn documents_are_told_apart() {
        check(&format!("{FIRST}\n{SECOND}"), Kind::Passport, None);
        let not_passport = Some(Fault::NotPassport);
        for (text, kind) in [
            (
                "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
                Kind::CardTd1,
            ),
            ("I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6", Kind::CardTd1),
            ("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6", Kind::CardTd2),
            ("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX4009078F96121096ZE184226B<<<<<<", Kind::Visa),
            ("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nL8988901C4XXX4009078F9612109<<<<<<<<", Kind::Visa),
        ] {
            check(text, kind, not_passport.clone());
            check(
                &text.replace('\n', ""),
                if text.len() == 61 { Kind::Unknown } else { kind },
                match text.len() {
                    61 => Some(Fault::Lengths { lines: vec![60] }),
                    _ => not_passport.clone(),
                },
            );
        }
        check(&format!("{}\n{SECOND}", FIRST.replacen('P', "X", 1)), Kind::Other, not_passport);
    }

    #[test]
    fn lines_that_are_none_say_why() {
        check("", Kind::Unknown, Some(Fault::Empty));
        check(" \n ", Kind::Unknown, Some(Fault::Empty));
        check(FIRST, Kind::Unknown, Some(Fault::Lengths { lines: vec![44] }));
        check(&format!("{FIRST}\n{}", &SECOND[1..]), Kind::Unknown, Some(Fault::Lengths { lines: vec![44, 43] }));
        let place = Place { line: 1, position: 26 };
        check(
            &format!("{}\n{SECOND}", FIRST.replacen("MARIA<", "MARIAЯ", 1)),
            Kind::Passport,
            Some(Fault::Foreign { place, character: 'Я' }),
        );
    }

    #[test]
    fn every_wrong_check_digit_is_named() {
        use Field::{BirthDate, Composite, DocumentNumber, Expiry, PersonalNumber};
        for (from, to, fields) in [
            ("L898902C36", "L898902C46", vec![DocumentNumber, Composite]),
            ("740812", "740813", vec![BirthDate, Composite]),
            ("120415", "120425", vec![Expiry, Composite]),
            ("ZE184226B", "ZE184226C", vec![PersonalNumber, Composite]),
            ("<10", "<11", vec![Composite]),
            ("L898902C36UTO740812", "L898902C46UTO740813", vec![DocumentNumber, BirthDate, Composite]),
        ] {
            assert_eq!(wrong_fields(&SECOND.replacen(from, to, 1)), fields, "{to}");
        }
    }

    #[test]
    fn one_look_alike_is_repaired() {
        for (from, to, position) in [
            ("L898902C3", "L8989O2C3", 6),
            // Making the 2 a Z would repair as well, or the other 8 a B: it cannot be told.
            ("L898902C3", "LB98902C3", 0),
            ("L898902C3", "L89B902C3", 0),
            ("740812", "74O812", 16),
            ("740812", "7408I2", 18),
            // A wrong digit that is no look-alike.
            ("740812", "740813", 0),
            ("120415", "I20415", 22),
            ("120415", "12041S", 27),
            ("ZE184226B", "2E184226B", 0),
            ("ZE184226B", "ZE1842268", 0),
            ("<10", "<1O", 44),
        ] {
            let found = repair(FIRST, &SECOND.replacen(from, to, 1));
            let at = match &found {
                Some(Repair::LookAlike { place: Place { line: 2, position }, lines, .. }) if lines[1] == SECOND => {
                    *position
                }
                Some(other) => unreachable!("{other:?}"),
                None => 0,
            };
            assert_eq!(at, position, "{to}");
        }
        assert_eq!(repair(FIRST, &SECOND.replacen("740812", "74O8I2", 1)), None, "two at once are not guessed");
    }

    #[test]
    fn miscounted_fillers_are_repaired() {
        let expected = |length| Some(Repair::Fillers { length, lines: [FIRST.to_owned(), SECOND.to_owned()] });
        for length in [25, 26, 43] {
            assert_eq!(repair(&FIRST[..length], SECOND), expected(length));
        }
        assert_eq!(repair(&format!("{FIRST}<<<"), SECOND), expected(47));
        assert_eq!(repair(&FIRST[1..], SECOND), None, "the beginning lacks");
        assert_eq!(repair(&FIRST[..43], &SECOND.replacen("740812", "740813", 1)), None, "line 2 does not hold");
        assert_eq!(repair("P<", SECOND), None);
    }
}
