//! The start page.

use ruqsat_messages::msg;
use yew::prelude::*;

use crate::components::Sign;
use crate::view_model::Words;

#[derive(Properties, PartialEq)]
pub struct HomePageProps {
    /// The wording.
    pub words: Words,
    /// Begins in a role.
    pub on_start: Callback<&'static str>,
    /// Forgets everything.
    pub on_erase: Callback<()>,
}

/// What this is and is not, and the three ways in.
#[component]
pub fn HomePage(props: &HomePageProps) -> Html {
    let words = &props.words;
    let way = |role: &'static str, title, hint| {
        let onclick = props.on_start.reform(move |_: MouseEvent| role);
        html! {
            <li key={role}>
                <button type="button" class="app-way" data-action="start" data-role={role} {onclick}>
                    <Sign name={role} />
                    <span class="app-way__title">{ words.text(&title) }</span>
                    <span class="app-way__text">{ words.text(&hint) }</span>
                </button>
            </li>
        }
    };
    let list = |messages: &[ruqsat_messages::Message]| {
        html! {
            <ul>
                { for messages.iter().enumerate().map(|(place, message)| html! {
                    <li key={place}>{ words.text(message) }</li>
                }) }
            </ul>
        }
    };
    let on_erase = props.on_erase.reform(|_: MouseEvent| ());
    html! {
        <>
            <h1 class="app-start__title" tabindex="-1">{ words.text(&msg::start_heading()) }</h1>
            <p class="app-lead">{ words.text(&msg::start_lead()) }</p>
            <h2>{ words.text(&msg::start_ways_heading()) }</h2>
            <ul class="app-ways">
                { way("worker", msg::action_start_worker(), msg::action_start_worker__hint()) }
                { way("employer", msg::action_start_employer(), msg::action_start_employer__hint()) }
                { way("consultant", msg::action_start_consultant(), msg::action_start_consultant__hint()) }
            </ul>
            <p class="app-u-muted">{ words.text(&msg::start_time()) }</p>
            <section class="app-section">
                <h2 class="app-section__title">{ words.text(&msg::start_at_hand_heading()) }</h2>
                { list(&[
                    msg::start_at_hand_passport(),
                    msg::start_at_hand_permit(),
                    msg::start_at_hand_papers(),
                    msg::start_at_hand_receipt(),
                    msg::start_at_hand_employer(),
                ]) }
            </section>
            <section class="app-section">
                <h2 class="app-section__title">{ words.text(&msg::prepare_heading()) }</h2>
                <p>{ words.text(&msg::prepare_lead()) }</p>
                <ol>
                    { for [msg::prepare_iin(), msg::prepare_signature(), msg::prepare_papers(), msg::prepare_tax()]
                        .iter().enumerate().map(|(place, message)| html! {
                            <li key={place}>{ words.text(message) }</li>
                        }) }
                </ol>
            </section>
            <section class="app-section">
                <h2 class="app-section__title">{ words.text(&msg::start_is_heading()) }</h2>
                { list(&[msg::start_is_check(), msg::start_is_checklist()]) }
                <h2 class="app-section__title">{ words.text(&msg::start_is_not_heading()) }</h2>
                { list(&[msg::start_is_not_government(), msg::start_is_not_promise(), msg::start_is_not_advice()]) }
            </section>
            <div class="app-notice app-notice--good">
                <Sign name="ready" />
                <p class="app-notice__title">{ words.text(&msg::start_privacy()) }</p>
                <p>{ words.text(&msg::start_phone()) }</p>
                <p>
                    <button type="button" class="app-button app-button--danger app-button--small" data-action="erase"
                        onclick={on_erase}>
                        { words.text(&msg::action_erase()) }
                    </button>
                </p>
            </div>
        </>
    }
}
