//! The small parts that every screen repeats. Each stands here once, never inlined: that halves the page's code.

use yew::prelude::*;

use super::{drawing, sign};

/// A paragraph.
#[inline(never)]
pub fn paragraph(class: &'static str, text: AttrValue) -> Html {
    html! { <p class={class}>{ text }</p> }
}

/// The heading of a screen; takes the focus when the screen opens.
#[inline(never)]
pub fn heading(class: &'static str, text: AttrValue) -> Html {
    html! { <h1 class={class} tabindex="-1">{ text }</h1> }
}

/// The heading of a section.
#[inline(never)]
pub fn subheading(text: AttrValue) -> Html {
    html! { <h2 class="app-section__title">{ text }</h2> }
}

/// A list of texts.
#[inline(never)]
pub fn bullets(texts: Vec<AttrValue>) -> Html {
    html! { <ul>{ items(texts) }</ul> }
}

/// A list of texts in order.
#[inline(never)]
pub fn steps(class: &'static str, texts: Vec<AttrValue>) -> Html {
    html! { <ol class={class}>{ items(texts) }</ol> }
}

fn items(texts: Vec<AttrValue>) -> Html {
    texts.into_iter().enumerate().map(|(place, text)| html! { <li key={place}>{ text }</li> }).collect()
}

/// A section with a heading, what it is about, and what it holds.
#[inline(never)]
pub fn section(key: &'static str, title: AttrValue, lead: Option<AttrValue>, content: Html) -> Html {
    html! {
        <section class="app-section" key={key}>
            { subheading(title) }
            { paragraph("app-section__lead", lead.unwrap_or_default()) }
            { content }
        </section>
    }
}

/// A button that does something. `look` is the class beside `app-button`.
#[inline(never)]
pub fn button(look: &'static str, action: &'static str, text: AttrValue, on_press: &Callback<()>) -> Html {
    let onclick = on_press.reform(|_: MouseEvent| ());
    html! { <button type="button" class={look} data-action={action} {onclick}>{ text }</button> }
}

/// A link that looks like a button.
#[inline(never)]
pub fn link_button(look: &'static str, action: Option<&'static str>, href: String, text: AttrValue) -> Html {
    html! { <a class={look} {href} data-action={action}>{ text }</a> }
}

/// Looks of buttons.
pub const PRIMARY: &str = "app-button app-button--primary";
/// See [`PRIMARY`].
pub const SECONDARY: &str = "app-button app-button--secondary";

/// Something to know before anything else, across the page. `name` tells tests which one it is.
#[inline(never)]
pub fn banner(look: &'static str, name: &'static str, drawing: &'static str, title: AttrValue, rest: Html) -> Html {
    html! {
        <section class={look} aria-label={title.clone()} data-notice={name}>
            <div class="app-banner__inner">
                { sign(drawing) }
                <p><span class="app-banner__title">{ title }</span>{ " " }{ rest }</p>
            </div>
        </section>
    }
}

/// Something to know about the step at hand.
#[inline(never)]
pub fn notice(look: &'static str, name: &'static str, drawing: &'static str, title: AttrValue, content: Html) -> Html {
    html! {
        <div class={look} data-notice={name}>
            { sign(drawing) }
            <p class="app-notice__title">{ title }</p>
            { content }
        </div>
    }
}

/// More for those who want it, folded.
#[inline(never)]
pub fn folded(look: &'static str, summary: Html, content: Html) -> Html {
    html! {
        <details class={look}>
            <summary>{ summary }</summary>
            <div class="app-why__body">{ content }</div>
        </details>
    }
}

/// Buttons beside each other.
#[inline(never)]
pub fn actions(buttons: Vec<Html>) -> Html {
    html! { <div class="app-actions">{ for buttons }</div> }
}

/// One of the big ways in on the start page.
#[inline(never)]
pub fn way(role: &'static str, title: AttrValue, text: AttrValue, on_start: &Callback<&'static str>) -> Html {
    let onclick = on_start.reform(move |_: MouseEvent| role);
    html! {
        <li key={role}>
            <button type="button" class="app-way" data-action="start" data-role={role} {onclick}>
                { drawing(role, "app-sign") }
                <span class="app-way__title">{ title }</span>
                <span class="app-way__text">{ text }</span>
            </button>
        </li>
    }
}
