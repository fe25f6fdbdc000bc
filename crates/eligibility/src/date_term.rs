//! Dates that conditions and deadlines compare: a day of the case, moved by days or months.

use chrono::NaiveDate;

use crate::calendar::{MonthEnd, add_days, add_months, add_working_days, last_day_leaving};
use crate::facts::FactId;

/// Where a [`DateTerm`] starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde-book", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "embed", derive(databake::Bake), databake(path = ruqsat_eligibility))]
pub enum Anchor {
    /// The day this fact gives.
    Fact(FactId),
    /// The last day of the period asked for; only in operations that have one.
    PeriodEnd,
}

/// A day of the case, moved. The moves are applied in the order of the fields.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde-book", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "embed", derive(databake::Bake), databake(path = ruqsat_eligibility))]
pub struct DateTerm {
    /// Where it starts.
    pub anchor: Anchor,
    /// Whole months forward; a shorter month gives its last day.
    pub months: u32,
    /// Calendar days, backwards if negative.
    pub days: i32,
    /// Working days forward, Monday to Friday.
    pub working_days: u32,
    /// Back to the last day from which so many working days still end in time.
    pub leaving: u32,
}

impl DateTerm {
    /// The day itself, not moved.
    #[must_use]
    pub const fn at(anchor: Anchor) -> Self {
        Self { anchor, months: 0, days: 0, working_days: 0, leaving: 0 }
    }

    /// The moved day.
    pub(crate) fn moved(&self, start: NaiveDate) -> NaiveDate {
        let mut day = start;
        if self.months > 0 {
            day = add_months(day, self.months, MonthEnd::LastDay);
        }
        if self.days != 0 {
            day = add_days(day, self.days);
        }
        if self.working_days > 0 {
            day = add_working_days(day, self.working_days);
        }
        if self.leaving > 0 {
            day = last_day_leaving(day, self.leaving);
        }
        day
    }
}
