//! What is wrong with a form, at its top.

use ruqsat_messages::msg;
use yew::prelude::*;

use super::Sign;
use crate::view_model::Words;

/// Id of the element; `pages` moves the focus to it.
const ERROR_SUMMARY: &str = "error-summary";

#[derive(Properties, PartialEq)]
pub struct ErrorSummaryProps {
    /// The wording.
    pub words: Words,
    /// Id of the field that is wrong.
    pub field: AttrValue,
    /// What is wrong.
    pub text: AttrValue,
}

/// What is wrong with a form; takes the focus and leads to the field.
#[component]
pub fn ErrorSummary(props: &ErrorSummaryProps) -> Html {
    let to_field = {
        let field = props.field.clone();
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            crate::platform::focus_id(&field);
        })
    };
    html! {
        <div class="app-error-summary" role="alert" tabindex="-1" id={ERROR_SUMMARY}>
            <h2 class="app-error-summary__title">
                <Sign name="warning" />
                { props.words.text(&msg::error_summary_heading()) }
            </h2>
            <ul class="app-error-summary__list">
                <li><a href={format!("#{}", props.field)} onclick={to_field}>{ &props.text }</a></li>
            </ul>
        </div>
    }
}
