//! The start page.

use chrono::NaiveDate;
use ruqsat_eligibility::FactId;
use ruqsat_messages::{Message, msg};
use yew::{Callback, Html};

use crate::components::{
    Tag, bullets, button, fragment, heading, language_row, link_button, notice, paragraph, prepare_map, section,
    subheading, tag, way,
};
use crate::route::Route;
use crate::view_model::{Words, pilot_ended};

/// What this is and is not, and the three ways in.
#[inline(never)]
pub fn home_page(
    words: &Words,
    filing: NaiveDate,
    is_today: bool,
    kept: Option<Tag>,
    on_start: &Callback<&'static str>,
    on_erase: &Callback<()>,
    on_language: &Callback<&'static str>,
) -> Html {
    let text = |message| words.text(message);
    let at_hand = vec![
        text(msg::start_at_hand_passport()),
        text(msg::start_at_hand_permit()),
        text(msg::start_at_hand_papers()),
        text(msg::start_at_hand_receipt()),
        text(msg::start_at_hand_employer()),
    ];
    let is = vec![text(msg::start_is_check()), text(msg::start_is_checklist())];
    let is_not =
        vec![text(msg::start_is_not_government()), text(msg::start_is_not_promise()), text(msg::start_is_not_advice())];
    let erase = button("app-button app-button--danger app-button--small", "erase", text(msg::action_erase()), on_erase);
    let sky = tag("div")
        .class("app-column")
        .child(language_row(words, on_language))
        .child(heading("app-start__title", text(msg::start_heading())))
        .child(paragraph("app-lead", text(msg::start_lead())));
    let way = |role, title, hint| way(role, &text(title), &text(hint), on_start);
    let ways = tag("ul")
        .class("app-ways")
        .child(way("worker", msg::action_start_worker(), msg::action_start_worker__hint()))
        .child(way("employer", msg::action_start_employer(), msg::action_start_employer__hint()))
        .child(way("consultant", msg::action_start_consultant(), msg::action_start_consultant__hint()));
    let phone = fragment().child(paragraph("", text(msg::start_phone()))).child(tag("p").child(erase));
    let other_day = Route::Question(FactId::ApplicationDate).hash();
    let day = tag("p").class("app-u-muted").child(text(msg::start_day(filing))).child(" ").child(link_button(
        "",
        Some("set-date"),
        other_day,
        text(msg::action_set_date()),
    ));
    let column = tag("div")
        .class("app-column")
        .child(tag("div").child(kept))
        .child(subheading(text(msg::start_ways_heading())))
        .child(ways)
        .child(paragraph("app-u-muted", text(msg::start_time())))
        .child(tag("p").child(link_button(
            "app-u-link",
            Some("guide"),
            Route::GuidePage("service").hash(),
            text(msg::start_which()),
        )))
        .child(tag("div").child(is_today.then_some(day)))
        .child(section("prepare", text(msg::prepare_heading()), Some(text(prepare_lead(filing))), prepare_map(words)))
        .child(section("hand", text(msg::start_at_hand_heading()), None, bullets(at_hand)))
        .child(section("is", text(msg::start_is_heading()), None, bullets(is)))
        .child(section("is-not", text(msg::start_is_not_heading()), None, bullets(is_not)))
        .child(notice("app-notice app-notice--good", "privacy", "ready", text(msg::start_privacy()), phone));
    fragment()
        .child(tag("div").class("app-start__sky").child(sky).child(tag("div").class("app-ornament")))
        .child(column)
        .html()
}

/// What the map of the way is about: after the pilot what was needed when it ended.
pub(super) fn prepare_lead(filing: NaiveDate) -> Message {
    pilot_ended(filing).map_or_else(msg::prepare_lead, msg::prepare_lead__ended)
}
