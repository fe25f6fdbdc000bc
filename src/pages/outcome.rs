//! The result.

use ruqsat_eligibility::Verdict;
use ruqsat_messages::{Message, msg};
use yew::prelude::*;

use super::stop::destination_section;
use crate::components::{
    PRIMARY, SECONDARY, actions, back_link, banner, button, finding_card, folded, link_button, paragraph, payment_card,
    section, steps, verdict_panel,
};
use crate::platform;
use crate::route::Route;
use crate::view_model::{AskList, DeadlineView, FindingView, OutcomeView, Words};

/// Which list was copied last, and whom to tell.
pub struct CopyState {
    /// Its name.
    pub copied: Option<&'static str>,
    /// Learns the name of a list that is on the clipboard now; none where that failed.
    pub on_copied: Callback<Option<&'static str>>,
}

/// The result: verdict, payment, what stands in the way, what to get, whom to ask what, what is fine.
#[inline(never)]
pub fn outcome_page(words: &Words, view: &OutcomeView, copy: &CopyState, on_continue: &Callback<()>) -> Html {
    let cards = |key, title: Message, lead: Option<Message>, findings: &[FindingView]| {
        (!findings.is_empty()).then(|| {
            let cards = findings.iter().map(|finding| finding_card(words, finding)).collect();
            section(key, words.text(title), lead.map(|lead| words.text(lead)), cards)
        })
    };
    let go_on = (view.verdict == Verdict::Unfinished)
        .then(|| actions(vec![button(PRIMARY, "continue", words.text(msg::action_continue()), on_continue)]));
    let regime = view
        .regime
        .clone()
        .map(|(title, text)| banner("app-banner app-banner--inset", "regime", "warning", title, text.into()));
    let parts = vec![
        go_on,
        view.destination.as_ref().map(|destination| destination_section(words, destination)),
        view.payment.as_ref().map(|payment| payment_card(words, payment)),
        regime,
        cards("obstacles", msg::outcome_obstacles(), None, &view.obstacles),
        cards("get", msg::outcome_get(), None, &view.get),
        cards("find-out", msg::outcome_find_out(), Some(msg::outcome_find_out__lead()), &view.undetermined),
        cards("verify", msg::effect_verify(), None, &view.verify),
        cards("notes", msg::outcome_notes(), None, &view.notes),
    ];
    let asks = view
        .asks
        .iter()
        .map(|list| section(list.key, list.title.clone(), Some(list.lead.clone()), copy_list(words, list, copy)));
    let rest = vec![
        deadlines(words, &view.deadlines),
        cards("external", msg::outcome_external(), Some(msg::outcome_external__lead()), &view.external),
    ];
    let fine = html! {
        <>
            { paragraph("", words.text(msg::outcome_fine__lead())) }
            { for view.fine.iter().map(|finding| finding_card(words, finding)) }
        </>
    };
    let buttons = vec![
        link_button(PRIMARY, Some("continue"), Route::Checklist.hash(), words.text(msg::action_checklist())),
        link_button(SECONDARY, Some("change"), Route::Answers.hash(), words.text(msg::action_answers())),
        button(SECONDARY, "print", words.text(msg::action_print()), &Callback::from(|()| platform::print())),
    ];
    html! {
        <>
            { back_link(words, Route::Answers) }
            { verdict_panel(view.look, &view.title, &view.lead, &view.law_as_of) }
            <div>{ for parts.into_iter().flatten() }</div>
            <div>{ for asks }</div>
            <div>{ for rest.into_iter().flatten() }</div>
            { folded("app-why app-why--print", words.text(msg::outcome_fine()).into(), fine) }
            { actions(buttons) }
        </>
    }
}

/// A list with a button that copies it.
fn copy_list(words: &Words, list: &AskList, copy: &CopyState) -> Html {
    let on_copy = {
        let (key, items, on_copied) = (list.key, list.questions.clone(), copy.on_copied.clone());
        Callback::from(move |()| {
            let text: Vec<_> = items.iter().map(|item| format!("– {item}")).collect();
            let on_copied = on_copied.clone();
            platform::copy_text(
                &text.join("\n"),
                Callback::from(move |done: bool| on_copied.emit(done.then_some(key))),
            );
        })
    };
    let copied = if copy.copied == Some(list.key) { words.text(msg::action_copied()) } else { AttrValue::default() };
    html! {
        <div class="app-copy-list">
            { steps("app-copy-list__items", list.questions.clone()) }
            <div class="app-actions">
                { button(SECONDARY, "copy", words.text(msg::action_copy()), &on_copy) }
                <span role="status">{ copied }</span>
            </div>
        </div>
    }
}

/// The last safe days as a list; none without any.
pub(crate) fn deadlines(words: &Words, lines: &[DeadlineView]) -> Option<Html> {
    if lines.is_empty() {
        return None;
    }
    let rows = lines.iter().map(|line| {
        let look = if line.is_past { "app-timeline__row app-timeline__row--late" } else { "app-timeline__row" };
        html! {
            <li class={look} key={line.id.to_string()} data-deadline={line.id.clone()}>
                <span class="app-timeline__date">{ &line.date }</span>
                <span class="app-timeline__what">
                    <strong>{ &line.title }</strong>
                    { paragraph("", line.why.clone()) }
                    { paragraph("app-u-muted", line.note.clone().unwrap_or_default()) }
                </span>
            </li>
        }
    });
    let list = html! { <ol class="app-timeline__list">{ for rows }</ol> };
    Some(section("deadlines", words.text(msg::outcome_deadlines()), None, list))
}
