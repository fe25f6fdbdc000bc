//! What is wrong with a case, before any rule is asked.

use core::fmt;

use crate::calendar::format_date;
use crate::facts::{FactId, FactKind, LARGEST};
use chrono::NaiveDate;

/// The kind of a [`CaseError`], as scripts see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorCode {
    /// There is no fact with this id.
    UnknownFact,
    /// The answer does not have the form of its fact.
    BadValue,
    /// Two answers cannot both be true.
    Contradiction,
    /// The law of the day of filing is not in the rule book.
    DateNotCovered,
    /// The input is not a case at all.
    Unreadable,
}

impl ErrorCode {
    /// The code's text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::UnknownFact => "unknown_fact",
            Self::BadValue => "bad_value",
            Self::Contradiction => "contradiction",
            Self::DateNotCovered => "date_not_covered",
            Self::Unreadable => "unreadable",
        }
    }
}

/// What is wrong with a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CaseError {
    /// No fact has this id.
    UnknownFact {
        /// The id as it was written.
        id: String,
    },
    /// The answer does not have the form of its fact.
    BadValue {
        /// The fact.
        fact: FactId,
        /// The answer as it was written, shortened if long.
        value: String,
    },
    /// The same fact was answered twice.
    Repeated {
        /// The id.
        id: String,
    },
    /// Two answers cannot both be true.
    Contradiction {
        /// The facts, the one to look at first in front.
        facts: [FactId; 2],
        /// Their answers.
        values: [String; 2],
        /// For days in the last 180: the least number that fits the day of entry.
        least: Option<i64>,
    },
    /// The law of the day of filing is not in the rule book.
    DateNotCovered {
        /// The day of filing.
        date: NaiveDate,
        /// First day covered.
        from: NaiveDate,
        /// Last day covered.
        to: NaiveDate,
    },
    /// The input is not a case at all.
    Unreadable {
        /// What the reader met, for a person.
        cause: String,
    },
}

impl CaseError {
    /// The kind.
    #[must_use]
    pub const fn code(&self) -> ErrorCode {
        match self {
            Self::UnknownFact { .. } => ErrorCode::UnknownFact,
            Self::BadValue { .. } => ErrorCode::BadValue,
            Self::Contradiction { .. } => ErrorCode::Contradiction,
            Self::DateNotCovered { .. } => ErrorCode::DateNotCovered,
            Self::Repeated { .. } | Self::Unreadable { .. } => ErrorCode::Unreadable,
        }
    }

    /// The id of the fact it is about, where there is one.
    #[must_use]
    pub fn fact(&self) -> Option<&str> {
        match self {
            Self::UnknownFact { id } | Self::Repeated { id } => Some(id),
            Self::BadValue { fact, .. } => Some(fact.id()),
            Self::Contradiction { facts, .. } => Some(facts[0].id()),
            Self::DateNotCovered { .. } => Some(FactId::ApplicationDate.id()),
            Self::Unreadable { .. } => None,
        }
    }

    /// The answer it is about, where there is one.
    #[must_use]
    pub fn value(&self) -> Option<String> {
        match self {
            Self::BadValue { value, .. } => Some(value.clone()),
            Self::Contradiction { values, .. } => Some(values[0].clone()),
            Self::DateNotCovered { date, .. } => Some(format_date(*date)),
            Self::UnknownFact { .. } | Self::Repeated { .. } | Self::Unreadable { .. } => None,
        }
    }
}

/// Says which form the answers of a fact have.
struct Allowed(FactId);

impl fmt::Display for Allowed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.kind() {
            FactKind::Bool => formatter.write_str("true or false")?,
            FactKind::Choice(words) => write!(formatter, "one of {}", words.join(", "))?,
            FactKind::Country => formatter.write_str("an ISO 3166-1 alpha-3 code in capitals, for instance UZB")?,
            FactKind::Date => formatter.write_str("a real date written YYYY-MM-DD")?,
            FactKind::Integer { min, max } if min == -max => {
                write!(formatter, "a whole number of at most {LARGEST} either way")?;
            }
            FactKind::Integer { min, max } => write!(formatter, "a whole number from {min} to {max}")?,
            FactKind::Money => write!(formatter, "whole tenge from 0 to {LARGEST}")?,
            FactKind::Text => formatter.write_str("text")?,
        }
        if self.0.may_be_unknown() { formatter.write_str(", or \"unknown\"") } else { Ok(()) }
    }
}

impl fmt::Display for CaseError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownFact { id } => {
                write!(
                    formatter,
                    "there is no fact `{}`; the facts are listed by their ids, such as `permit.months`",
                    Shown(id)
                )
            }
            Self::BadValue { fact, value } => {
                write!(formatter, "`{}` is {value}; allowed is {}", fact.id(), Allowed(*fact))
            }
            Self::Repeated { id } => write!(formatter, "`{}` is answered twice; give each fact once", Shown(id)),
            Self::Contradiction { facts: [first, second], values: [one, other], least } => {
                write!(formatter, "`{}` is {one} and `{}` is {other}; ", first.id(), second.id())?;
                match (least, first) {
                    (Some(days), _) => write!(formatter, "at least {days} days follow from the day of entry"),
                    (None, FactId::BirthDate) => {
                        formatter.write_str("the birth date must lie before the day of filing")
                    }
                    (None, _) => formatter.write_str("it must not lie after the day of filing"),
                }
            }
            Self::DateNotCovered { date, from, to } => write!(
                formatter,
                "`application.date` is {}; the rule book covers {} to {} and never guesses beyond",
                format_date(*date),
                format_date(*from),
                format_date(*to)
            ),
            Self::Unreadable { cause } => write!(formatter, "this is not a case: {cause}"),
        }
    }
}

impl core::error::Error for CaseError {}

/// Text from outside, made safe for one line: control characters out, cut after sixty characters.
pub(crate) struct Shown<'a>(pub(crate) &'a str);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        use fmt::Write as _;
        for (count, letter) in self.0.chars().enumerate() {
            if count == 60 {
                return formatter.write_char('…');
            }
            formatter.write_char(if letter.is_control() { '\u{fffd}' } else { letter })?;
        }
        Ok(())
    }
}
