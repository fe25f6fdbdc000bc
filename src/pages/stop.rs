//! The law, or another service, stops it.

use ruqsat_eligibility::Verdict;
use ruqsat_messages::msg;
use yew::{AttrValue, Callback, Html};

use crate::components::{
    PRIMARY, SECONDARY, Tag, actions, button, fragment, link_button, notice, open_finding_card, paragraph, section,
    source_list, tag, verdict_panel,
};
use crate::route::Route;
use crate::view_model::{DestinationView, StopView, Words};

/// Why it stops, what to do instead, and the way back to the answer.
#[inline(never)]
pub fn stop_page(words: &Words, view: &StopView, on_continue: &Callback<()>) -> Html {
    let is_bar = view.verdict == Verdict::WillNotPass;
    let change = view.change.map_or(Route::Answers, Route::Question);
    let wrong = link_button(PRIMARY, Some("change"), change.hash(), words.text(msg::action_wrong_answer()));
    let go_on = is_bar.then(|| button(SECONDARY, "continue", words.text(msg::action_go_on()), on_continue));
    let hint = if is_bar { words.text(msg::stop_go_on_hint()) } else { AttrValue::default() };
    let findings = view.findings.iter().map(|finding| open_finding_card(words, finding));
    let destination = view.destination.as_ref().map(|destination| destination_section(words, destination));
    fragment()
        .child(verdict_panel(view.verdict.word(), &view.title, &view.lead, &words.text(msg::stop_lead_told_at_once())))
        .child(notice("app-notice app-notice--stop", "no-tax", "pay_hold", words.text(msg::stop_no_tax()), fragment()))
        .child(tag("section").class("app-stop").children(findings))
        .child(tag("div").child(destination))
        .child(actions().child(wrong).child(go_on))
        .child(paragraph("app-u-muted", hint))
        .html()
}

/// Where to turn instead.
pub(crate) fn destination_section(words: &Words, destination: &DestinationView) -> Tag {
    let parts = destination.parts.iter().map(|(heading, text)| {
        tag("div").key(heading).child(tag("dt").child(tag("strong").child(heading))).child(tag("dd").child(text))
    });
    let content = tag("div")
        .class("app-stop__then")
        .child(tag("h3").child(&destination.title))
        .child(tag("dl").children(parts))
        .child(tag("p").child(link_button(
            "app-u-link",
            Some("guide"),
            destination.page.clone(),
            words.text(msg::next_destination()),
        )))
        .child(source_list(&destination.sources));
    section("destination", words.text(msg::outcome_instead()), None, content)
}
