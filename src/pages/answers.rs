//! All answers, to look through and change.

use ruqsat_messages::msg;
use yew::prelude::*;

use crate::components::BackLink;
use crate::route::Route;
use crate::view_model::{AnswerGroup, AnswerLine, Words};

#[derive(Properties, PartialEq)]
pub struct AnswersPageProps {
    /// The wording.
    pub words: Words,
    /// The answers.
    pub groups: Vec<AnswerGroup>,
    /// Where the way back leads.
    pub back: Route,
    /// Goes on: to the next open question or the result.
    pub on_continue: Callback<()>,
}

/// All answers with a way to change each.
#[component]
pub fn AnswersPage(props: &AnswersPageProps) -> Html {
    let words = &props.words;
    let on_continue = props.on_continue.reform(|_: MouseEvent| ());
    html! {
        <>
            <BackLink words={words.clone()} to={props.back} />
            <h1 tabindex="-1">{ words.text(&msg::answers_heading()) }</h1>
            <p>{ words.text(&msg::answers_heading__lead()) }</p>
            { for props.groups.iter().map(|group| html! {
                <section key={group.title.to_string()}>
                    <h2>{ &group.title }</h2>
                    <dl class="app-answers">{ for group.lines.iter().map(|line| row(words, line)) }</dl>
                </section>
            }) }
            <div class="app-actions">
                <button type="button" class="app-button app-button--primary" data-action="continue" onclick={on_continue}>
                    { words.text(&msg::answers_see_result()) }
                </button>
            </div>
        </>
    }
}

fn row(words: &Words, line: &AnswerLine) -> Html {
    let aside = line.aside.is_some();
    html! {
        <div class={classes!("app-answers__row", aside.then_some("app-answers__row--aside"))} key={line.fact.id()}
            data-fact={line.fact.id()}>
            <dt class="app-answers__key">{ &line.label }</dt>
            <dd class="app-answers__value">
                if line.is_unknown {
                    <span class="app-tag app-tag--open">{ &line.value }</span>
                } else {
                    <span>{ &line.value }</span>
                }
                if let Some(note) = &line.aside {
                    <span class="app-answers__note">{ note }</span>
                }
            </dd>
            <dd class="app-answers__change">
                <a class="app-button app-button--quiet" href={Route::Question(line.fact).hash()} data-action="change"
                    aria-label={line.change.clone()}>
                    { words.text(&msg::action_change()) }
                </a>
            </dd>
        </div>
    }
}
