//! The verdict, understood in two seconds.

use yew::AttrValue;

use super::{Tag, drawing, heading, paragraph, tag};

/// The verdict in words, sign and colour, all already translated.
///
/// `look` is the word of the verdict, or `pay` where only the tax is left.
pub fn verdict_panel(look: &'static str, title: &AttrValue, lead: &AttrValue, note: &AttrValue) -> Tag {
    let name = if look == "pay" { "pay_now" } else { look };
    tag("div")
        .classes(format!("app-outcome app-outcome--{look}"))
        .child(drawing(name, "app-outcome__sign"))
        .child(heading("app-outcome__title", title.clone()))
        .child(paragraph("app-outcome__lead", lead.clone()))
        .child((!note.is_empty()).then(|| paragraph("app-outcome__for", note.clone())))
}
