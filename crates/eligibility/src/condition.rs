//! The closed vocabulary of conditions that a rule book may use.
//!
//! There is no expression language: a condition is one of these comparisons, or several joined by *and* or *or*.
//! How each is evaluated stands in `evaluate.rs`.

use std::borrow::Cow;

use crate::country::Country;
use crate::date_term::DateTerm;
use crate::facts::{FactId, Value};

/// A condition over the facts of a case.
///
/// A comparison with an absent or unknown fact is open; nothing is deduced from ranges.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde-book", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "embed", derive(databake::Bake), databake(path = ruqsat_eligibility))]
pub enum Condition {
    /// Holds in every case.
    Always,
    /// Holds in no case.
    Never,
    /// All parts hold.
    All(Cow<'static, [Condition]>),
    /// At least one part holds.
    Any(Cow<'static, [Condition]>),
    /// A yes-or-no fact has this value.
    Is(FactId, bool),
    /// A choice or country is among these.
    OneOf(FactId, Cow<'static, [Symbol]>),
    /// A choice or country is none of these.
    NoneOf(FactId, Cow<'static, [Symbol]>),
    /// The sum of these numbers lies within the bounds, both inclusive.
    Within {
        /// The numbers to add up.
        facts: Cow<'static, [FactId]>,
        /// Least sum, if there is one.
        min: Option<i64>,
        /// Greatest sum, if there is one.
        max: Option<i64>,
    },
    /// The first day is the second or lies before it.
    NotAfter(DateTerm, DateTerm),
    /// The first day lies before the second.
    Before(DateTerm, DateTerm),
    /// The first day lies after the second.
    After(DateTerm, DateTerm),
    /// Both days lie in the same calendar year.
    SameYear(DateTerm, DateTerm),
    /// The fact is present and not unknown; always decided.
    Given(FactId),
    /// The rule at this place of the book, an earlier one, is not broken by known facts; always decided.
    NotBroken(u8),
    /// Full age: decided by the birth date where it is given, else by the claim.
    FullAge {
        /// Yes-or-no fact: is of this age.
        claim: FactId,
        /// Date fact: birth date.
        born: FactId,
        /// Full years on the day of filing.
        years: i32,
    },
    /// What the digits of an individual identification number say. Open while the number is not given.
    Iin(FactId, IinTest),
    /// What a passport's machine-readable zone says. Open while the zone is not given.
    Mrz(FactId, MrzTest),
    /// The values that the tax is computed from are established for the year of filing; always decided.
    TaxEstablished,
    /// The amount is at least the tax due. Open while the tax due is not known.
    CoversTax(FactId),
}

/// A question to the digits of an individual identification number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde-book", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "embed", derive(databake::Bake), databake(path = ruqsat_eligibility))]
pub enum IinTest {
    /// Twelve digits.
    HasTwelveDigits,
    /// Twelve digits with the right control digit.
    IsValid,
    /// The first six digits are this birth date as YYMMDD. Open while the date is not given.
    AgreesWithBirthDate(FactId),
}

/// A question to a passport's machine-readable zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde-book", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "embed", derive(databake::Bake), databake(path = ruqsat_eligibility))]
pub enum MrzTest {
    /// A passport (TD3) with every check digit right.
    IsValid,
    /// Those of these facts that are given agree with a valid zone; holds if none is given.
    Agrees {
        /// Birth date.
        born: FactId,
        /// Last day of validity.
        valid_to: FactId,
        /// Citizenship.
        citizenship: FactId,
        /// Name in Latin letters, surname first.
        name: FactId,
    },
}

/// A value that a choice or country is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde-book", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "embed", derive(databake::Bake), databake(path = ruqsat_eligibility))]
pub enum Symbol {
    /// Place of the word among the choices of the fact.
    Choice(u8),
    /// Place of the country in the list of countries.
    Country(u8),
}

impl Symbol {
    /// The symbol of a word or code of this fact; `None` if the fact has no such value.
    #[must_use]
    pub fn of(fact: FactId, word: &str) -> Option<Self> {
        let place = fact.choices().iter().position(|choice| *choice == word);
        match place {
            Some(place) => u8::try_from(place).ok().map(Self::Choice),
            None if fact.kind() == crate::facts::FactKind::Country => {
                Country::from_code(word).map(|country| Self::Country(country.place()))
            }
            None => None,
        }
    }

    pub(crate) fn is(self, value: &Value) -> bool {
        match (self, value) {
            (Self::Choice(place), Value::Choice(chosen)) => place == *chosen,
            (Self::Country(place), Value::Country(country)) => place == country.place(),
            _ => false,
        }
    }
}
