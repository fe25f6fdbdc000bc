//! What is wrong with a form, at its top.

use ruqsat_messages::msg;
use yew::{AttrValue, Callback};

use super::{Tag, sign, tag};
use crate::view_model::Words;

/// Finds the element, which takes the focus when there is a new mistake.
pub const ERROR_SUMMARY: &str = "#error-summary";

/// What is wrong with a form; takes the focus and leads to the field.
pub fn error_summary(words: &Words, field: &AttrValue, text: &AttrValue) -> Tag {
    summary_of(words.text(msg::error_summary_heading()), &[(field.clone(), text.clone())])
}

/// Everything that is wrong with a form, each with the id of its field; takes the focus and leads to the fields.
#[inline(never)]
pub fn summary_of(title: AttrValue, wrong: &[(AttrValue, AttrValue)]) -> Tag {
    let title = tag("h2").class("app-error-summary__title").child(sign("warning")).child(title);
    let lines = wrong.iter().enumerate().map(|(place, (field, text))| {
        let to_field = {
            let field = field.clone();
            Callback::from(move |()| crate::platform::focus_id(&field))
        };
        let link = tag("a").href(format!("#{field}")).on_click_instead(&to_field).child(text);
        tag("li").key(&place.to_string()).child(link)
    });
    tag("div")
        .class("app-error-summary")
        .role("alert")
        .tabindex("-1")
        .id("error-summary")
        .child(title)
        .child(tag("ul").class("app-error-summary__list").children(lines))
}
