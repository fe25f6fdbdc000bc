//! What the calculator of days shows.

use chrono::{Days, NaiveDate};
use ruqsat_eligibility::{FactId, format_date};
use ruqsat_messages::msg;
use yew::AttrValue;

use super::words::Words;
use crate::interview::{Interview, TRIP_WINDOW, Trip, days_of_trips};

/// What the calculator of days shows.
#[derive(Clone, Debug, PartialEq)]
pub struct TripsView {
    /// What to write.
    pub lead: AttrValue,
    /// The journeys.
    pub trips: Vec<TripView>,
    /// The days, and the words for them; none while a journey cannot be counted or nothing is written.
    pub sum: Option<(usize, AttrValue)>,
}

/// A journey.
#[derive(Clone, Debug, PartialEq)]
pub struct TripView {
    /// Which one it is.
    pub title: AttrValue,
    /// The day of entry as the field holds it.
    pub entry: AttrValue,
    /// The day of leaving as the field holds it.
    pub exit: AttrValue,
    /// What is wrong with it.
    pub error: Option<AttrValue>,
    /// What the button to take it away says to a screen reader.
    pub remove: AttrValue,
}

/// The journeys that are written down; at first one, from the last entry if that is known.
#[must_use]
pub fn trips_of(interview: &Interview) -> Vec<Trip> {
    if interview.trips.is_empty() {
        let entry = interview.answers.date(FactId::EntryDate).map(format_date).unwrap_or_default();
        return vec![Trip { entry, exit: String::new() }];
    }
    interview.trips.clone()
}

/// The view of the calculator.
#[must_use]
#[inline(never)]
pub fn trips(words: &Words, interview: &Interview) -> TripsView {
    let (journeys, filing) = (trips_of(interview), interview.filing_day());
    let counted = days_of_trips(&journeys, filing);
    let is_written = journeys.iter().any(|trip| *trip != Trip::default());
    let view = |(place, trip): (usize, &Trip)| {
        let number = i64::try_from(place + 1).unwrap_or(i64::MAX);
        let error = counted.as_ref().err().filter(|error| error.place == place);
        TripView {
            title: words.text(msg::trips_trip(number)),
            entry: AttrValue::from(trip.entry.clone()),
            exit: AttrValue::from(trip.exit.clone()),
            error: error.map(|error| words.text(error.message.clone())),
            remove: words.text(msg::trips_remove__label(number)),
        }
    };
    let sum = counted
        .as_ref()
        .ok()
        .filter(|_| is_written)
        .map(|days| (*days, words.text(msg::trips_sum(i64::try_from(*days).unwrap_or(i64::MAX)))));
    let first: NaiveDate = filing.checked_sub_days(Days::new(TRIP_WINDOW.unsigned_abs() - 1)).unwrap_or(filing);
    TripsView {
        lead: words.text(msg::trips_lead(first, filing)),
        trips: journeys.iter().enumerate().map(view).collect(),
        sum,
    }
}
