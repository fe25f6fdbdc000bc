//! Screens that only say something.

use ruqsat_messages::msg;
use yew::prelude::*;

use crate::route::Route;
use crate::view_model::Words;

#[derive(Properties, PartialEq)]
pub struct TextPageProps {
    /// The wording.
    pub words: Words,
}

fn to_start(words: &Words) -> Html {
    html! {
        <div class="app-actions">
            <a class="app-button app-button--primary" href={Route::Home { on: None }.hash()}>
                { words.text(&msg::action_home()) }
            </a>
        </div>
    }
}

/// What happens to the answers.
#[component]
pub fn PrivacyPage(props: &TextPageProps) -> Html {
    let words = &props.words;
    let texts = [
        msg::privacy_stay(),
        msg::privacy_storage(),
        msg::privacy_reopen(),
        msg::privacy_print(),
        msg::privacy_consent(),
    ];
    html! {
        <>
            <h1 tabindex="-1">{ words.text(&msg::privacy_heading()) }</h1>
            { for texts.iter().enumerate().map(|(place, message)| html! { <p key={place}>{ words.text(message) }</p> }) }
            { to_start(words) }
        </>
    }
}

/// Everything is erased.
#[component]
pub fn ErasedPage(props: &TextPageProps) -> Html {
    let words = &props.words;
    html! {
        <>
            <h1 tabindex="-1">{ words.text(&msg::erase_done()) }</h1>
            <p class="app-lead">{ words.text(&msg::erase_done__lead()) }</p>
            { to_start(words) }
        </>
    }
}

/// There is no such screen.
#[component]
pub fn NotFoundPage(props: &TextPageProps) -> Html {
    let words = &props.words;
    html! {
        <>
            <h1 tabindex="-1">{ words.text(&msg::not_found_heading()) }</h1>
            <p class="app-lead">{ words.text(&msg::not_found_lead()) }</p>
            { to_start(words) }
        </>
    }
}
