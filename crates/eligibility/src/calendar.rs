//! Counting days, working days, months and years as the rules count them.
//!
//! All functions are total over the dates that [`parse_date`] gives (years 1 to 9999); where a result would
//! leave the calendar they saturate at its end, which no rule can tell from "very far away".

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

/// What adding months to a day does when the target month lacks that day.
///
/// The acts that are known do not say; the choice is our reading and labelled so where it shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MonthEnd {
    /// 31 January plus one month is the last day of February.
    LastDay,
}

/// Reads `YYYY-MM-DD`, years 0001 to 9999, exactly ten ASCII characters; `None` for anything else.
#[must_use]
pub fn parse_date(text: &str) -> Option<NaiveDate> {
    let bytes = text.as_bytes();
    if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
        return None;
    }
    let number = |range: core::ops::Range<usize>| {
        bytes[range]
            .iter()
            .try_fold(0_u32, |sum, &byte| byte.is_ascii_digit().then(|| sum * 10 + u32::from(byte - b'0')))
    };
    let year = i32::try_from(number(0..4)?).ok().filter(|&year| year >= 1)?;
    NaiveDate::from_ymd_opt(year, number(5..7)?, number(8..10)?)
}

/// Writes a date as `YYYY-MM-DD`.
#[must_use]
pub fn format_date(date: NaiveDate) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), date.month(), date.day())
}

/// `date` moved by `days`, backwards if negative.
#[must_use]
pub(crate) fn add_days(date: NaiveDate, days: i32) -> NaiveDate {
    let count = Days::new(u64::from(days.unsigned_abs()));
    if days >= 0 {
        date.checked_add_days(count).unwrap_or(NaiveDate::MAX)
    } else {
        date.checked_sub_days(count).unwrap_or(NaiveDate::MIN)
    }
}

/// `date` moved forward by whole calendar months.
#[must_use]
pub fn add_months(date: NaiveDate, months: u32, month_end: MonthEnd) -> NaiveDate {
    match month_end {
        // chrono takes the last day of a shorter month, which is this reading.
        MonthEnd::LastDay => date.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX),
    }
}

fn is_working_day(date: NaiveDate) -> bool {
    !matches!(date.weekday(), Weekday::Sat | Weekday::Sun)
}

/// The `count`-th working day after `date`; `date` itself for zero.
///
/// Working days are Monday to Friday. Public holidays are not known here; they would only move the day later.
#[must_use]
pub fn add_working_days(date: NaiveDate, count: u32) -> NaiveDate {
    let mut day = date;
    for _ in 0..count {
        loop {
            let Some(next) = day.succ_opt() else { return day };
            day = next;
            if is_working_day(day) {
                break;
            }
        }
    }
    day
}

/// The last calendar day from which `count` working days still end on or before `end`.
#[must_use]
pub fn last_day_leaving(end: NaiveDate, count: u32) -> NaiveDate {
    let mut day = end;
    while add_working_days(day, count) > end {
        match day.pred_opt() {
            Some(previous) => day = previous,
            None => break,
        }
    }
    day
}

/// Full years from `born` to `on`, both days included in the usual way: a year is full on the birthday.
///
/// Born on 29 February, a year is full on 1 March of a common year. Negative when `on` is earlier.
#[must_use]
pub fn full_years(born: NaiveDate, on: NaiveDate) -> i32 {
    let before_birthday = (on.month(), on.day()) < (born.month(), born.day());
    on.year() - born.year() - i32::from(before_birthday)
}

/// A date as YYMMDD, as identification numbers and passports write it.
#[must_use]
pub fn short_date(date: NaiveDate) -> String {
    format!("{:02}{:02}{:02}", date.year().rem_euclid(100), date.month(), date.day())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        parse_date(text).expect("the test names a date")
    }

    #[test]
    fn only_whole_iso_dates_are_read() {
        for text in [
            "2026-02-29",
            "2026-2-3",
            "2026-02-3 ",
            " 2026-02-3",
            "+026-02-03",
            "0000-01-01",
            "2026-13-01",
            "2026/01/01",
            "2026-01-01T",
            "２０26-01-0",
        ] {
            assert_eq!(parse_date(text), None, "{text}");
        }
        assert_eq!(parse_date("2024-02-29"), NaiveDate::from_ymd_opt(2024, 2, 29));
        assert_eq!(format_date(date("0009-12-31")), "0009-12-31");
    }

    #[test]
    fn months_end_on_the_last_day_of_a_shorter_month() {
        assert_eq!(add_months(date("2026-01-31"), 1, MonthEnd::LastDay), date("2026-02-28"));
        assert_eq!(add_months(date("2024-02-29"), 12, MonthEnd::LastDay), date("2025-02-28"));
        assert_eq!(add_months(date("2026-01-30"), 12, MonthEnd::LastDay), date("2027-01-30"));
    }

    #[test]
    fn working_days_skip_the_weekend() {
        // 2026-05-29 is a Friday.
        assert_eq!(add_working_days(date("2026-05-29"), 1), date("2026-06-01"));
        assert_eq!(add_working_days(date("2026-05-30"), 2), date("2026-06-02"));
        assert_eq!(add_working_days(date("2026-05-31"), 2), date("2026-06-02"));
        assert_eq!(add_working_days(date("2026-05-27"), 0), date("2026-05-27"));
    }

    #[test]
    fn the_last_day_leaves_just_enough_working_days() {
        assert_eq!(last_day_leaving(date("2026-06-01"), 2), date("2026-05-28"));
        assert_eq!(last_day_leaving(date("2026-06-07"), 2), date("2026-06-03"));
        assert_eq!(last_day_leaving(date("2026-06-02"), 2), date("2026-05-31"));
    }

    #[test]
    fn a_leap_day_birthday_is_full_on_the_first_of_march() {
        assert_eq!(full_years(date("2008-02-29"), date("2026-02-28")), 17);
        assert_eq!(full_years(date("2008-02-29"), date("2026-03-01")), 18);
        assert_eq!(full_years(date("2004-02-29"), date("2024-02-29")), 20);
        assert_eq!(full_years(date("2008-03-02"), date("2026-03-01")), 17);
    }

    #[test]
    fn the_ends_of_the_calendar_do_not_panic() {
        let _ = add_working_days(NaiveDate::MAX, 3);
        let _ = last_day_leaving(NaiveDate::MIN, 3);
        let _ = add_days(NaiveDate::MIN, -5);
        let _ = add_months(NaiveDate::MAX, 12, MonthEnd::LastDay);
    }
}
