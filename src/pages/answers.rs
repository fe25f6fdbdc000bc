//! All answers, to look through and change.

use ruqsat_messages::msg;
use yew::prelude::*;

use crate::components::{PRIMARY, actions, back_link, button, heading, paragraph};
use crate::route::Route;
use crate::view_model::{AnswerGroup, AnswerLine, Words};

/// All answers with a way to change each.
#[inline(never)]
pub fn answers_page(words: &Words, groups: &[AnswerGroup], back: Route, on_continue: &Callback<()>) -> Html {
    let groups = groups.iter().map(|group| {
        html! {
            <section key={group.title.to_string()}>
                <h2>{ &group.title }</h2>
                <dl class="app-answers">{ for group.lines.iter().map(|line| row(words, line)) }</dl>
            </section>
        }
    });
    html! {
        <>
            { back_link(words, back) }
            { heading("", words.text(msg::answers_heading())) }
            { paragraph("", words.text(msg::answers_heading__lead())) }
            <div>{ for groups }</div>
            { actions(vec![button(PRIMARY, "continue", words.text(msg::answers_see_result()), on_continue)]) }
        </>
    }
}

fn row(words: &Words, line: &AnswerLine) -> Html {
    let aside = line.aside.is_some();
    html! {
        <div class={if aside { "app-answers__row app-answers__row--aside" } else { "app-answers__row" }} key={line.fact.id()}
            data-fact={line.fact.id()}>
            <dt class="app-answers__key">{ &line.label }</dt>
            <dd class="app-answers__value">
                <span class={if line.is_unknown { "app-tag app-tag--open" } else { "" }}>{ &line.value }</span>
                <span class="app-answers__note">{ line.aside.clone().unwrap_or_default() }</span>
            </dd>
            <dd class="app-answers__change">
                <a class="app-button app-button--quiet" href={Route::Question(line.fact).hash()} data-action="change"
                    aria-label={line.change.clone()}>
                    { words.text(msg::action_change()) }
                </a>
            </dd>
        </div>
    }
}
