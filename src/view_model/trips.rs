//! What the calculator of days shows.

use chrono::{Days, NaiveDate};
use ruqsat_eligibility::FactId;
use ruqsat_messages::msg;
use yew::AttrValue;

use super::question::date_fields;
use super::words::Words;
use crate::interview::{Interview, TRIP_WINDOW, Trip, TripError, days_of_trips};

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
    /// What the fields hold.
    pub trip: Trip,
    /// What is wrong with it.
    pub error: Option<AttrValue>,
    /// What the button to take it away says to a screen reader.
    pub remove: AttrValue,
}

/// The journeys that are written down; at first one, from the last entry if that is known.
#[must_use]
pub fn trips_of(interview: &Interview) -> Vec<Trip> {
    if interview.trips.is_empty() {
        let entry = interview.answers.date(FactId::EntryDate).map(date_fields).unwrap_or_default();
        return vec![Trip { entry, ..Trip::default() }];
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
        let error = match &counted {
            Err(TripError::Wrong { place: wrong, message }) if *wrong == place => Some(words.text(message.clone())),
            _ => None,
        };
        TripView {
            title: words.text(msg::trips_trip(number)),
            trip: trip.clone(),
            error,
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
