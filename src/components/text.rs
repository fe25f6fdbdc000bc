//! The small parts that every screen repeats. Each stands here once, never inlined: that halves the page's code.

use yew::{AttrValue, Callback};

use super::{Tag, drawing, sign, tag};

/// A paragraph.
#[inline(never)]
pub fn paragraph(class: &'static str, text: AttrValue) -> Tag {
    tag("p").class(class).child(text)
}

/// A piece of text inside a paragraph.
#[inline(never)]
pub fn span(class: &'static str, text: &AttrValue) -> Tag {
    tag("span").class(class).child(text)
}

/// Finds the heading of the screen.
pub const HEADING: &str = "main h1[tabindex]";

/// What a few words are about, for a screen reader alone.
#[inline(never)]
pub fn about(what: &AttrValue) -> Tag {
    tag("span").class("app-u-hidden").child(": ").child(what)
}

/// The heading of a screen; takes the focus when the screen opens.
#[inline(never)]
pub fn heading(class: &'static str, text: AttrValue) -> Tag {
    tag("h1").class(class).tabindex("-1").child(text)
}

/// The heading of a section.
#[inline(never)]
pub fn subheading(text: AttrValue) -> Tag {
    tag("h2").class("app-section__title").child(text)
}

/// A list of texts.
#[inline(never)]
pub fn bullets(texts: Vec<AttrValue>) -> Tag {
    items(tag("ul"), texts)
}

/// A list of texts in order.
#[inline(never)]
pub fn steps(class: &'static str, texts: Vec<AttrValue>) -> Tag {
    items(tag("ol").class(class), texts)
}

#[inline(never)]
fn items(list: Tag, texts: Vec<AttrValue>) -> Tag {
    list.children(texts.into_iter().enumerate().map(|(place, text)| tag("li").key(&place.to_string()).child(text)))
}

/// A section with a heading, what it is about, and what it holds.
#[inline(never)]
pub fn section(key: &'static str, title: AttrValue, lead: Option<AttrValue>, content: Tag) -> Tag {
    tag("section")
        .key(key)
        .class("app-section")
        .child(subheading(title))
        .child(paragraph("app-section__lead", lead.unwrap_or_default()))
        .child(content)
}

/// A button that does something. `look` is the class beside `app-button`.
#[inline(never)]
pub fn button(look: &'static str, action: &'static str, text: AttrValue, on_press: &Callback<()>) -> Tag {
    tag("button").type_("button").class(look).data_action(action).on_click(on_press).child(text)
}

/// A link that looks like a button.
#[inline(never)]
pub fn link_button(look: &'static str, action: Option<&'static str>, href: String, text: AttrValue) -> Tag {
    tag("a").class(look).href(href).data_action(action).child(text)
}

/// Looks of buttons.
pub const PRIMARY: &str = "app-button app-button--primary";
/// See [`PRIMARY`].
pub const SECONDARY: &str = "app-button app-button--secondary";

/// Something to know before anything else, across the page. `name` tells tests which one it is.
#[inline(never)]
pub fn banner(look: &'static str, name: &'static str, drawing: &'static str, title: &AttrValue, rest: Tag) -> Tag {
    let text = tag("p").child(span("app-banner__title", title)).child(" ").child(rest);
    tag("section")
        .class(look)
        .aria_label(title)
        .data_notice(name)
        .child(tag("div").class("app-banner__inner").child(sign(drawing)).child(text))
}

/// Something to know about the step at hand.
#[inline(never)]
pub fn notice(look: &'static str, name: &'static str, drawing: &'static str, title: AttrValue, content: Tag) -> Tag {
    tag("div")
        .class(look)
        .data_notice(name)
        .child(sign(drawing))
        .child(paragraph("app-notice__title", title))
        .child(content)
}

/// More for those who want it, folded.
#[inline(never)]
pub fn folded(look: &'static str, summary: Tag, content: Tag) -> Tag {
    tag("details")
        .class(look)
        .child(tag("summary").child(summary))
        .child(tag("div").class("app-why__body").child(content))
}

/// Buttons beside each other.
#[inline(never)]
pub fn actions() -> Tag {
    tag("div").class("app-actions")
}

/// One of the big ways in on the start page.
#[inline(never)]
pub fn way(role: &'static str, title: &AttrValue, text: &AttrValue, on_start: &Callback<&'static str>) -> Tag {
    let button = tag("button")
        .type_("button")
        .class("app-way")
        .data_action("start")
        .data_role(role)
        .on_click(&on_start.reform(move |()| role))
        .child(drawing(role, "app-sign"))
        .child(span("app-way__title", title))
        .child(span("app-way__text", text));
    tag("li").key(role).child(button)
}
