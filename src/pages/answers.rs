//! All answers, to look through and change.

use ruqsat_messages::msg;
use yew::{Callback, Html};

use crate::components::{
    PRIMARY, SECONDARY, Tag, actions, back_link, button, fragment, heading, link_button, paragraph, section, span,
    subheading, tag,
};
use crate::route::Route;
use crate::view_model::{AnswerGroup, AnswerLine, Words};

/// All answers with a way to change each.
#[inline(never)]
pub fn answers_page(
    words: &Words,
    groups: &[AnswerGroup],
    numbers: Option<&[AnswerLine]>,
    back: Route,
    on_continue: &Callback<()>,
) -> Html {
    let groups = groups.iter().map(|group| {
        tag("section")
            .key(&group.title)
            .class("app-section")
            .child(subheading(group.title.clone()))
            .child(tag("dl").class("app-answers").children(group.lines.iter().map(|line| row(words, line))))
    });
    let numbers = numbers.map(|lines| {
        let check = link_button(SECONDARY, Some("numbers"), Route::Numbers.hash(), words.text(msg::action_numbers()));
        let list = tag("dl").class("app-answers").children(lines.iter().map(|line| row(words, line)));
        let content = fragment().child((!lines.is_empty()).then_some(list)).child(actions().child(check));
        section("numbers", words.text(msg::answers_numbers()), Some(words.text(msg::answers_numbers__lead())), content)
    });
    let go_on = button(PRIMARY, "continue", words.text(msg::answers_see_result()), on_continue);
    fragment()
        .child(back_link(words, back))
        .child(heading("", words.text(msg::answers_heading())))
        .child(paragraph("", words.text(msg::answers_heading__lead())))
        .child(tag("div").children(groups).child(numbers))
        .child(actions().child(go_on))
        .html()
}

pub(super) fn row(words: &Words, line: &AnswerLine) -> Tag {
    let look = if line.is_aside { "app-answers__row app-answers__row--aside" } else { "app-answers__row" };
    let value = span(if line.is_unknown { "app-tag app-tag--open" } else { "" }, &line.value);
    let change = tag("a")
        .class("app-button app-button--quiet")
        .href(Route::Question(line.fact).hash())
        .data_action("change")
        .aria_label(&line.change)
        .child(words.text(msg::action_change()));
    tag("div")
        .key(line.fact.id())
        .class(look)
        .data_fact(line.fact.id())
        .child(tag("dt").class("app-answers__key").child(&line.label))
        .child(
            tag("dd")
                .class("app-answers__value")
                .child(value)
                .child(tag("span").class("app-answers__note").child(line.note.clone().unwrap_or_default())),
        )
        .child(tag("dd").class("app-answers__change").child(change))
}
