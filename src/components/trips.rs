//! The calculator of days from journeys.

use ruqsat_messages::msg;
use yew::{AttrValue, Callback};

use super::{SECONDARY, Tag, actions, button, date_fields, folded, fragment, paragraph, tag};
use crate::view_model::{TripView, TripsView, Words};

/// What a person does to the journeys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TripAction {
    /// Changed a day.
    Change,
    /// Adds a journey.
    Add,
    /// Takes this one away.
    Remove(usize),
    /// Takes the sum as the answer.
    Use(usize),
}

/// The journeys with their sum, folded; what is wrong stands at its journey.
pub fn trips(words: &Words, view: &TripsView, act: &Callback<TripAction>) -> Tag {
    let cards = view.trips.iter().enumerate().map(|(place, trip)| card(words, place, trip, view.trips.len() > 1, act));
    let sum = view.sum.as_ref().map(|(days, text)| {
        let days = *days;
        let take = words.text(msg::trips_use());
        fragment().child(paragraph("app-trips__sum", text.clone())).child(button(
            SECONDARY,
            "use-days",
            take,
            &act.reform(move |()| TripAction::Use(days)),
        ))
    });
    let add = button(
        "app-button app-button--quiet",
        "add-trip",
        words.text(msg::trips_add()),
        &act.reform(|()| TripAction::Add),
    );
    let content = fragment()
        .child(paragraph("", view.lead.clone()))
        .child(tag("ul").class("app-trips").on_change(&act.reform(|()| TripAction::Change)).children(cards))
        .child(actions().child(add))
        .child(tag("div").role("status").child(sum));
    folded("app-why", fragment().child(words.text(msg::trips_heading())), content).data_action("trips")
}

fn card(words: &Words, place: usize, trip: &TripView, may_go: bool, act: &Callback<TripAction>) -> Tag {
    let error_id = format!("trip.{place}-error");
    let hint_id = format!("trip.{place}-hint");
    let hint = paragraph("app-u-muted", words.text(msg::trips_exit_hint())).id(hint_id.clone());
    let day = |part: &str, label: AttrValue, typed: &[String; 3], described_by: String| {
        let fields = date_fields(words, &format!("trip.{place}.{part}"), typed, None, &described_by);
        tag("fieldset").class("app-trips__way").child(tag("legend").child(label)).child(fields)
    };
    let error = trip.error.clone().map(|error| paragraph("app-error", error).role("alert"));
    let remove = may_go.then(|| {
        let take = act.reform(move |()| TripAction::Remove(place));
        button("app-button app-button--quiet", "remove-trip", words.text(msg::trips_remove()), &take)
            .aria_label(&trip.remove)
    });
    let fields = tag("fieldset")
        .child(tag("legend").child(&trip.title))
        .child(tag("div").id(error_id.clone()).child(error))
        .child(day("entry", words.text(msg::trips_entry()), &trip.trip.entry, error_id.clone()))
        .child(day("exit", words.text(msg::trips_exit()), &trip.trip.exit, format!("{hint_id} {error_id}")).child(hint))
        .child(tag("div").child(remove));
    tag("li").key(&place.to_string()).class("app-trips__trip").child(fields)
}
