//! Counts the days in Kazakhstan from journeys, for the question of `stay.days_in_180`.

use chrono::NaiveDate;
use ruqsat_messages::{Message, msg};

use super::typed::read_day;

/// Days of the time that is looked at, the day of filing included.
pub const TRIP_WINDOW: i64 = 180;

/// A stay in Kazakhstan, as it stands in the fields: day, month and year.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trip {
    /// The day of entry.
    pub entry: [String; 3],
    /// The day of leaving; empty for a stay that goes on.
    pub exit: [String; 3],
}

/// Why the days cannot be counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TripError {
    /// A day is not typed to its end.
    Unfinished,
    /// A journey is wrong.
    Wrong {
        /// Its place in the list, from 0.
        place: usize,
        /// What is wrong and what is allowed.
        message: Message,
    },
}

/// Whether a day is being typed: one of its fields holds something, another nothing.
fn is_unfinished(day: &[String; 3]) -> bool {
    day.iter().any(|part| part.trim().is_empty()) && read_day(day).is_err()
}

impl Trip {
    /// The first and the last day; `None` for an empty line.
    fn days(&self, filing: NaiveDate) -> Result<Option<(NaiveDate, NaiveDate)>, Message> {
        let [entry, exit] = [&self.entry, &self.exit].map(|day| read_day(day).map_err(|(_, message)| message));
        let (entry, exit) = match (entry?, exit?) {
            (None, None) => return Ok(None),
            (None, Some(_)) => return Err(msg::trips_no_entry()),
            (Some(entry), exit) => (entry, exit.unwrap_or_else(|| filing.max(entry))),
        };
        if entry > filing {
            return Err(msg::trips_later(filing));
        }
        if exit < entry { Err(msg::trips_reversed()) } else { Ok(Some((entry, exit))) }
    }
}

/// The days in Kazakhstan among the 180 days that end with the day of filing, from 0 to 180.
///
/// The days of entry and of leaving count (our reading), a day of two journeys once. Days after the day of filing do
/// not count. Empty lines are passed over.
///
/// # Errors
/// While a day is being typed; the first journey that has no entry, ends before it begins, begins after the day of
/// filing, or has a day that does not exist.
pub fn days_of_trips(trips: &[Trip], filing: NaiveDate) -> Result<usize, TripError> {
    if trips.iter().any(|trip| is_unfinished(&trip.entry) || is_unfinished(&trip.exit)) {
        return Err(TripError::Unfinished);
    }
    let entries: Vec<_> = trips.iter().map(|trip| read_day(&trip.entry).ok().flatten()).collect();
    // One place a day; the last is the day of filing.
    let mut present = [false; TRIP_WINDOW as usize];
    for (place, trip) in trips.iter().enumerate() {
        let days = trip.days(filing).map_err(|message| TripError::Wrong { place, message })?;
        let Some((entry, exit)) = days else { continue };
        // Whoever entered again has left before.
        if trip.exit.iter().all(String::is_empty) && entries.iter().flatten().any(|other| *other > entry) {
            return Err(TripError::Wrong { place, message: msg::trips_no_exit() });
        }
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

    use ruqsat_eligibility::parse_date;

    fn day(text: &str) -> NaiveDate {
        parse_date(text).expect("a date")
    }

    /// `2026-03-01` in its three fields.
    fn typed(text: &str) -> [String; 3] {
        let mut parts: Vec<_> = text.split('-').map(str::to_owned).collect();
        parts.reverse();
        parts.try_into().unwrap_or_default()
    }

    fn check(trips: &[(&str, &str)], filing: &str, expected: Result<usize, TripError>) {
        let of = |(entry, exit): &(&str, &str)| Trip { entry: typed(entry), exit: typed(exit) };
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
        let wrong = |place, message| Err(TripError::Wrong { place, message });
        check(&[("", ""), ("", "2026-02-10")], "2026-03-02", wrong(1, msg::trips_no_entry()));
        check(&[("2026-02-30", "")], "2026-03-02", wrong(0, msg::error_date_not_real()));
        check(&[("2026-02-01", "2026-02-31")], "2026-03-02", wrong(0, msg::error_date_not_real()));
        check(&[("26-02-01", "")], "2026-03-02", wrong(0, msg::error_date_two_digit_year()));
        check(&[("2026-02-11", "2026-02-10")], "2026-03-02", wrong(0, msg::trips_reversed()));
        check(&[("2026-01-10", ""), ("2026-02-20", "")], "2026-03-02", wrong(0, msg::trips_no_exit()));
        check(&[("2026-03-03", "")], "2026-03-02", wrong(0, msg::trips_later(day("2026-03-02"))));
    }

    #[test]
    fn a_day_that_is_being_typed_is_no_mistake_yet() {
        for entry in [["1", "", ""], ["1", "2", ""], ["", "2", "2026"]] {
            let trip = Trip { entry: entry.map(str::to_owned), ..Trip::default() };
            assert_eq!(days_of_trips(&[trip], day("2026-03-02")), Err(TripError::Unfinished), "{entry:?}");
        }
        let whole = Trip { entry: ["1.3.2026", "", ""].map(str::to_owned), ..Trip::default() };
        assert_eq!(days_of_trips(&[whole], day("2026-03-02")), Ok(2));
    }
}
