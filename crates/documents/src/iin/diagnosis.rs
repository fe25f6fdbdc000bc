//! What probably went wrong when an individual identification number does not hold.
//!
//! Owns: reading the number as people type it, naming the likely slip, and what the digits usually say. No rule calls
//! this; whether a number holds is decided by [`is_valid`](super::is_valid) alone.

use super::{control_digit, digits};
use crate::{Sex, look_alike};

/// How many digits a number has. Source: VAL-01.
pub const LENGTH: usize = 12;

/// A number as it was typed, and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnosis {
    /// What was typed without spaces, dashes and invisible signs. Twelve digits that hold where `fault` is `None`;
    /// otherwise anything at all.
    pub number: String,
    /// How many signs were taken out.
    pub removed: usize,
    /// What is wrong; `None` if the number holds.
    pub fault: Option<Fault>,
    /// A number that holds and is one likely slip away; `None` where there is none, or more than one.
    pub repair: Option<Repair>,
}

/// What is wrong with a number. The first that applies, in this order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing was typed.
    Empty,
    /// A sign that is no digit and looks like none.
    Foreign {
        /// Its place, from 1, spaces and dashes not counted.
        position: usize,
        /// The sign.
        character: char,
    },
    /// Fewer than twelve digits, look-alikes counted as digits.
    TooShort {
        /// How many lack, 1 to 11.
        missing: usize,
    },
    /// More than twelve digits, look-alikes counted as digits.
    TooLong {
        /// How many there are too many, at least 1.
        extra: usize,
    },
    /// Twelve signs, some of them letters that look like digits, or digits of another script.
    LookAlikes {
        /// Their places, from 1, ascending, at least one.
        positions: Vec<usize>,
    },
    /// Twelve digits, but another control digit belongs to the first eleven. Which digit is wrong cannot be told
    /// from this alone.
    ControlDigit {
        /// The digit that belongs there, 0 to 9.
        expected: u8,
    },
    /// Twelve digits, but no control digit belongs to the first eleven: such a number is not issued.
    NotIssued,
}

/// A proposal, never more: the person compares it with the paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Repair {
    /// Two neighbouring digits change places. It is the only such change after which the number holds; not proposed where
    /// the digits then name no day, as they usually do.
    Swap {
        /// Place of the left one, 1 to 11.
        position: usize,
        /// The number that results; it holds.
        number: String,
    },
    /// Every look-alike becomes its digit.
    LookAlikes {
        /// The number that results; it holds.
        number: String,
    },
}

/// What the digits usually say. A note only: since Government Decree No. 853 of 26.08.2013 nothing ties them to the
/// person (VAL-04).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Says {
    /// The birth date of digits 1 to 6 in the century of digit 7; `None` if there is no such day, or digit 7 names no
    /// century.
    pub birth: Option<BirthDate>,
    /// The sex of digit 7, odd for male; `None` where it is 0 or above 6.
    pub sex: Option<Sex>,
}

/// A day of the Gregorian calendar from 1800 to 2099.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BirthDate {
    /// 1800 to 2099.
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31, as many as the month has.
    pub day: u8,
}

/// Reads a number as people type it and says what is wrong with it.
///
/// Source: VAL-01 (twelve digits), VAL-03 (control digit, both rows of weights).
#[must_use]
pub fn diagnose(text: &str) -> Diagnosis {
    let is_between = |sign: &char| look_alike::is_blank(*sign) || look_alike::is_dash(*sign);
    let number: String = text.chars().filter(|sign| !is_between(sign)).collect();
    let removed = text.chars().filter(is_between).count();
    let (fault, repair) = judge(&number);
    Diagnosis { number, removed, fault, repair }
}

fn judge(number: &str) -> (Option<Fault>, Option<Repair>) {
    let signs = || number.chars().zip(1..);
    let is_digit = |sign: char| sign.is_ascii_digit() || look_alike::digit(sign).is_some();
    if let Some((character, position)) = signs().find(|(sign, _)| !is_digit(*sign)) {
        return (Some(Fault::Foreign { position, character }), None);
    }
    let count = signs().count();
    let fault = match count {
        0 => Fault::Empty,
        1..LENGTH => Fault::TooShort { missing: LENGTH - count },
        LENGTH => return judge_twelve(number),
        _ => Fault::TooLong { extra: count - LENGTH },
    };
    (Some(fault), None)
}

/// Judges twelve signs, each a digit or like one.
fn judge_twelve(number: &str) -> (Option<Fault>, Option<Repair>) {
    let Some(all) = digits(number) else {
        let positions =
            (number.chars().zip(1..)).filter(|(sign, _)| !sign.is_ascii_digit()).map(|(_, at)| at).collect();
        let repaired: String = number.chars().map(|sign| look_alike::digit(sign).unwrap_or(sign)).collect();
        let repair = super::is_valid(&repaired).then_some(Repair::LookAlikes { number: repaired });
        return (Some(Fault::LookAlikes { positions }), repair);
    };
    let [first @ .., last] = all;
    let fault = match control_digit(&first) {
        Some(expected) if expected == last => return (None, None),
        Some(expected) => Fault::ControlDigit { expected },
        None => Fault::NotIssued,
    };
    (Some(fault), only_swap(all))
}

/// The only change of places of two neighbours after which the digits hold, unless they then name no day: a number with
/// one wrong digit has such a change by chance about two times in five.
fn only_swap(all: [u8; LENGTH]) -> Option<Repair> {
    let mut found = (1..LENGTH).filter_map(|position| {
        let mut swapped = all;
        swapped.swap(position - 1, position);
        let [first @ .., last] = swapped;
        let holds = swapped != all && control_digit(&first) == Some(last);
        holds.then(|| Repair::Swap { position, number: swapped.map(|digit| char::from(b'0' + digit)).iter().collect() })
    });
    let only = found.next()?;
    let day = |repair: &Repair| matches!(repair, Repair::Swap { number, .. } if says(number).is_some_and(|says| says.birth.is_some()));
    (found.next().is_none() && day(&only)).then_some(only)
}

/// What twelve ASCII digits usually say, whether they hold or not; `None` for anything else.
///
/// Source: VAL-02, and VAL-04 for why it is a note only.
#[must_use]
pub fn says(number: &str) -> Option<Says> {
    let [y1, y2, m1, m2, d1, d2, seventh, ..] = digits(number)?;
    let (century, sex) = match seventh {
        1..=6 => (
            Some(1800 + u16::from((seventh - 1) / 2) * 100),
            Some(if seventh % 2 == 1 { Sex::Male } else { Sex::Female }),
        ),
        _ => (None, None),
    };
    let birth = century.map(|century| BirthDate {
        year: century + u16::from(y1 * 10 + y2),
        month: m1 * 10 + m2,
        day: d1 * 10 + d2,
    });
    Some(Says { birth: birth.filter(|day| day.exists()), sex })
}

impl BirthDate {
    fn exists(self) -> bool {
        let leap = self.year.is_multiple_of(4) && (!self.year.is_multiple_of(100) || self.year.is_multiple_of(400));
        let days = match self.month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => 0,
        };
        (1..=days).contains(&self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, fault: Option<Fault>, repair: Option<Repair>) {
        let found = diagnose(text);
        assert_eq!((found.fault, found.repair), (fault, repair), "{text:?}");
    }

    fn swap(position: usize, number: &str) -> Option<Repair> {
        Some(Repair::Swap { position, number: number.to_owned() })
    }

    fn look_alikes(number: &str) -> Option<Repair> {
        Some(Repair::LookAlikes { number: number.to_owned() })
    }

    #[test]
    fn spaces_and_dashes_are_no_part_of_the_number() {
        for text in
            ["900101 300007", "900101-300007", " 9001 0130\u{a0}0007\n", "900101–300007", "90\u{200b}0101300007"]
        {
            check(text, None, None);
            let found = diagnose(text);
            assert_eq!(found.number, "900101300007");
            assert_eq!(found.removed, text.chars().count() - LENGTH);
        }
        assert_eq!(diagnose("900101300007").removed, 0);
    }

    #[test]
    fn the_length_is_told() {
        check("", Some(Fault::Empty), None);
        check(" - ", Some(Fault::Empty), None);
        check("9", Some(Fault::TooShort { missing: 11 }), None);
        check("90010130000", Some(Fault::TooShort { missing: 1 }), None);
        check("9001O130000", Some(Fault::TooShort { missing: 1 }), None);
        check("9001013000070", Some(Fault::TooLong { extra: 1 }), None);
    }

    // 900101300007 with its eighth and seventh digit exchanged: 9 + 4 + 6 + 8 · 3 = 43, which is 10 over 33; by the
    // second row 9 · 3 + 1 · 6 + 1 · 8 + 3 · 10 = 71, which is 5 over 66. Worked by hand from VAL-03.
    #[test]
    fn two_digits_that_changed_places_are_found_where_only_one_change_repairs() {
        check("900101030007", Some(Fault::ControlDigit { expected: 5 }), swap(7, "900101300007"));
        // The last two, and then 900101300700 holds as well.
        check("900101300070", Some(Fault::ControlDigit { expected: 7 }), None);
    }

    #[test]
    fn a_single_wrong_digit_cannot_be_told() {
        // The fourth and the fifth exchanged would hold, but in month 0 nobody is born.
        check("900101300008", Some(Fault::ControlDigit { expected: 7 }), None);
        check("900101300800", Some(Fault::NotIssued), None);
    }

    #[test]
    fn a_letter_in_place_of_a_digit_is_repaired() {
        check(
            "9OO1O13OOOO7",
            Some(Fault::LookAlikes { positions: vec![2, 3, 5, 8, 9, 10, 11] }),
            look_alikes("900101300007"),
        );
        for text in ["9О0101300007", "90010l300007", "90010I300007", "90010і300007", "900101З00007", "９00101300007"]
        {
            let found = diagnose(text);
            assert!(matches!(&found.fault, Some(Fault::LookAlikes { positions }) if positions.len() == 1), "{text}");
            assert_eq!(found.repair, look_alikes("900101300007"), "{text}");
        }
        check("90010130000O", Some(Fault::LookAlikes { positions: vec![12] }), None);
    }

    #[test]
    fn a_foreign_sign_is_named_with_its_place() {
        check("900101 30000Ж", Some(Fault::Foreign { position: 12, character: 'Ж' }), None);
        check("х", Some(Fault::Foreign { position: 1, character: 'х' }), None);
    }

    #[test]
    fn what_the_digits_usually_say_is_read() {
        let born = |year, month, day| Some(BirthDate { year, month, day });
        for (number, birth, sex) in [
            ("900101300007", born(1990, 1, 1), Some(Sex::Male)),
            ("000229600000", born(2000, 2, 29), Some(Sex::Female)),
            ("000229400000", None, Some(Sex::Female)),
            ("991231100000", born(1899, 12, 31), Some(Sex::Male)),
            ("991331300000", None, Some(Sex::Male)),
            ("990400300000", None, Some(Sex::Male)),
            ("900101000000", None, None),
            ("900101700000", None, None),
        ] {
            assert_eq!(says(number), Some(Says { birth, sex }), "{number}");
        }
        assert_eq!(says("90010130000"), None);
    }
}
