//! Counts the days in Kazakhstan from journeys, for the question of `stay.days_in_180`.

use chrono::NaiveDate;
use ruqsat_eligibility::parse_date;
use ruqsat_messages::{Message, msg};

/// Days of the time that is looked at, the day of filing included.
pub const TRIP_WINDOW: i64 = 180;

/// A stay in Kazakhstan, as it stands in the fields: `YYYY-MM-DD` or empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trip {
    /// The day of entry.
    pub entry: String,
    /// The day of leaving; empty for a stay that goes on.
    pub exit: String,
}

/// A journey that cannot be counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TripError {
    /// Its place in the list, from 0.
    pub place: usize,
    /// What is wrong and what is allowed.
    pub message: Message,
}

impl Trip {
    fn is_empty(&self) -> bool {
        self.entry.is_empty() && self.exit.is_empty()
    }

    /// The first and the last day.
    fn days(&self, filing: NaiveDate) -> Result<(NaiveDate, NaiveDate), Message> {
        let entry = parse_date(&self.entry).ok_or_else(msg::trips_no_entry)?;
        let exit = if self.exit.is_empty() { Some(filing.max(entry)) } else { parse_date(&self.exit) };
        let exit = exit.ok_or_else(msg::trips_no_exit)?;
        if entry > filing {
            return Err(msg::trips_later(filing));
        }
        if exit < entry { Err(msg::trips_reversed()) } else { Ok((entry, exit)) }
    }
}

/// The days in Kazakhstan among the 180 days that end with the day of filing, from 0 to 180.
///
/// The days of entry and of leaving count (our reading), a day of two journeys once. Days after the day of filing do
/// not count. Empty lines are passed over.
///
/// # Errors
/// The first journey that has no entry, ends before it begins, or begins after the day of filing.
pub fn days_of_trips(trips: &[Trip], filing: NaiveDate) -> Result<usize, TripError> {
    // One place a day; the last is the day of filing.
    let mut present = [false; TRIP_WINDOW as usize];
    for (place, trip) in trips.iter().enumerate().filter(|(_, trip)| !trip.is_empty()) {
        let (entry, exit) = trip.days(filing).map_err(|message| TripError { place, message })?;
        let place_of = |day: NaiveDate| TRIP_WINDOW - 1 - filing.signed_duration_since(day).num_days();
        for day in place_of(entry).max(0)..=place_of(exit).min(TRIP_WINDOW - 1) {
            if let Some(day) = usize::try_from(day).ok().and_then(|day| present.get_mut(day)) {
                *day = true;
            }
        }
    }
    Ok(present.iter().filter(|day| **day).count())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        parse_date(text).expect("a date")
    }

    fn check(trips: &[(&str, &str)], filing: &str, expected: Result<usize, TripError>) {
        let of = |(entry, exit): &(&str, &str)| Trip { entry: (*entry).to_owned(), exit: (*exit).to_owned() };
        let list: Vec<_> = trips.iter().map(of).collect();
        assert_eq!(days_of_trips(&list, day(filing)), expected, "{trips:?} to {filing}");
    }

    // The counts are those of Python: len({entry + timedelta(n) …} & {filing - timedelta(179) … filing}).
    #[test]
    fn days_of_entry_and_of_leaving_count() {
        check(&[("2026-03-01", "2026-03-01")], "2026-03-02", Ok(1));
        check(&[("2026-03-01", "")], "2026-03-02", Ok(2));
        check(&[("2026-01-10", "2026-01-20"), ("2026-02-20", "")], "2026-03-02", Ok(22));
    }

    #[test]
    fn the_window_begins_179_days_before_the_day_of_filing() {
        // 2 March 2026 less 179 days is 4 September 2025.
        check(&[("2025-09-03", "2025-09-03")], "2026-03-02", Ok(0));
        check(&[("2025-09-04", "2025-09-04")], "2026-03-02", Ok(1));
        check(&[("2025-08-01", "2025-09-04")], "2026-03-02", Ok(1));
        check(&[("2020-01-01", "")], "2026-03-02", Ok(180));
    }

    #[test]
    fn a_day_of_two_journeys_counts_once_and_days_after_filing_not_at_all() {
        check(&[("2026-02-01", "2026-02-10"), ("2026-02-10", "2026-02-12")], "2026-03-02", Ok(12));
        check(&[("2026-02-27", "2026-04-01")], "2026-03-02", Ok(4));
        check(&[], "2026-03-02", Ok(0));
        check(&[("", "")], "2026-03-02", Ok(0));
    }

    #[test]
    fn a_journey_that_cannot_be_counted_is_named() {
        let wrong = |place, message| Err(TripError { place, message });
        check(&[("", ""), ("", "2026-02-10")], "2026-03-02", wrong(1, msg::trips_no_entry()));
        check(&[("2026-02-30", "")], "2026-03-02", wrong(0, msg::trips_no_entry()));
        check(&[("2026-02-01", "2026-02-31")], "2026-03-02", wrong(0, msg::trips_no_exit()));
        check(&[("2026-02-11", "2026-02-10")], "2026-03-02", wrong(0, msg::trips_reversed()));
        check(&[("2026-03-03", "")], "2026-03-02", wrong(0, msg::trips_later(day("2026-03-02"))));
    }
}
