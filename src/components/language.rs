//! The choice of language.

use ruqsat_messages::{LANGUAGES, msg};
use yew::prelude::*;

use super::sign;
use crate::view_model::Words;

/// All languages, lying open: who cannot read this one finds the own one at once.
pub fn language_row(words: &Words, on_choose: &Callback<&'static str>) -> Html {
    list("app-language__list app-language__list--row", words, on_choose)
}

/// All languages, folded behind the name of the current one.
pub fn language_menu(words: &Words, on_choose: &Callback<&'static str>) -> Html {
    html! {
        <details class="app-language">
            <summary>
                { sign("globe") }
                <span class="app-u-hidden">{ words.text(msg::ui_language()) }{ ": " }</span>
                { words.get("language", &words.lang(), "") }
            </summary>
            { list("app-language__list", words, on_choose) }
        </details>
    }
}

fn list(class: &'static str, words: &Words, on_choose: &Callback<&'static str>) -> Html {
    let current = words.lang();
    let languages = LANGUAGES.iter().map(|language| {
        let onclick = on_choose.reform(|_: MouseEvent| *language);
        html! {
            <li key={*language}>
                <button type="button" lang={*language} data-action="language" data-language={*language} {onclick}
                    aria-current={(**language == *current).then_some("true")}>
                    { words.get("language", language, "") }
                </button>
            </li>
        }
    });
    html! { <ul {class} aria-label={words.text(msg::ui_language())}>{ for languages }</ul> }
}
