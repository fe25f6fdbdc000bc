//! The law, or another service, stops it.

use ruqsat_eligibility::Verdict;
use ruqsat_messages::msg;
use yew::prelude::*;

use crate::components::{
    PRIMARY, SECONDARY, actions, button, finding_card, link_button, paragraph, section, source_list, verdict_panel,
};
use crate::route::Route;
use crate::view_model::{DestinationView, StopView, Words};

/// Why it stops, what to do instead, and the way back to the answer.
#[inline(never)]
pub fn stop_page(words: &Words, view: &StopView, on_continue: &Callback<()>) -> Html {
    let is_bar = view.verdict == Verdict::WillNotPass;
    let change = view.change.map_or(Route::Answers, Route::Question);
    let mut buttons = vec![link_button(PRIMARY, Some("change"), change.hash(), words.text(msg::action_wrong_answer()))];
    if is_bar {
        buttons.push(button(SECONDARY, "continue", words.text(msg::action_go_on()), on_continue));
    }
    let hint = if is_bar { words.text(msg::stop_go_on_hint()) } else { AttrValue::default() };
    let findings = view.findings.iter().map(|finding| finding_card(words, finding));
    html! {
        <>
            { verdict_panel(view.verdict.word(), &view.title, &view.lead, &words.text(msg::stop_lead_told_at_once())) }
            <section class="app-stop">{ for findings }</section>
            <div>{ for view.destination.iter().map(|destination| destination_section(words, destination)) }</div>
            <p><strong>{ words.text(msg::stop_no_tax()) }</strong></p>
            { actions(buttons) }
            { paragraph("app-u-muted", hint) }
        </>
    }
}

/// Where to turn instead.
pub(crate) fn destination_section(words: &Words, destination: &DestinationView) -> Html {
    let parts = destination.parts.iter().map(|(heading, text)| {
        html! { <div key={heading.to_string()}><dt><strong>{ heading }</strong></dt><dd>{ text }</dd></div> }
    });
    let content = html! {
        <div class="app-stop__then">
            <h3>{ &destination.title }</h3>
            <dl>{ for parts }</dl>
            { source_list(&destination.sources) }
        </div>
    };
    section("destination", words.text(msg::outcome_instead()), None, content)
}
