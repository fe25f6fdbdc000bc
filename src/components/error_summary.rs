//! What is wrong with a form, at its top.

use ruqsat_messages::msg;
use yew::prelude::*;

use super::sign;
use crate::view_model::Words;

/// Id of the element; `pages` moves the focus to it.
pub const ERROR_SUMMARY: &str = "error-summary";

/// What is wrong with a form; takes the focus and leads to the field.
pub fn error_summary(words: &Words, field: &AttrValue, text: &AttrValue) -> Html {
    let to_field = {
        let field = field.clone();
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            crate::platform::focus_id(&field);
        })
    };
    html! {
        <div class="app-error-summary" role="alert" tabindex="-1" id={ERROR_SUMMARY}>
            <h2 class="app-error-summary__title">
                { sign("warning") }
                { words.text(msg::error_summary_heading()) }
            </h2>
            <ul class="app-error-summary__list">
                <li><a href={format!("#{field}")} onclick={to_field}>{ text }</a></li>
            </ul>
        </div>
    }
}
