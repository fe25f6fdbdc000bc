//! The calculator of days from journeys.

use ruqsat_messages::msg;
use yew::{AttrValue, Callback};

use super::{SECONDARY, Tag, actions, button, folded, fragment, paragraph, tag};
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
    let day = |part: &str, label: AttrValue, value: &AttrValue, described_by: Option<String>| {
        let name = AttrValue::from(format!("trip.{place}.{part}"));
        let field = tag("input")
            .class("app-text-input")
            .type_("date")
            .id(&name)
            .name(&name)
            .form_value(value.clone())
            .aria_describedby(described_by);
        tag("div").class("app-trips__way").child(tag("label").for_(name).child(label)).child(field)
    };
    let hint_id = format!("trip.{place}-hint");
    let hint = paragraph("app-u-muted", words.text(msg::trips_exit_hint())).id(hint_id.clone());
    let remove = may_go.then(|| {
        let take = act.reform(move |()| TripAction::Remove(place));
        button("app-button app-button--quiet", "remove-trip", words.text(msg::trips_remove()), &take)
            .aria_label(&trip.remove)
    });
    let fields = tag("fieldset")
        .child(tag("legend").child(&trip.title))
        .child(tag("div").child(trip.error.clone().map(|error| paragraph("app-error", error).role("alert"))))
        .child(day("entry", words.text(msg::trips_entry()), &trip.entry, None))
        .child(day("exit", words.text(msg::trips_exit()), &trip.exit, Some(hint_id)).child(hint))
        .child(tag("div").child(remove));
    tag("li").key(&place.to_string()).class("app-trips__trip").child(fields)
}
