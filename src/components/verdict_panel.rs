//! The verdict, understood in two seconds.

use yew::prelude::*;

use super::{drawing, heading, paragraph};

/// The verdict in words, sign and colour, all already translated.
///
/// `look` is the word of the verdict, or `pay` where only the tax is left.
pub fn verdict_panel(look: &'static str, title: &AttrValue, lead: &AttrValue, note: &AttrValue) -> Html {
    let name = if look == "pay" { "pay_now" } else { look };
    html! {
        <div class={format!("app-outcome app-outcome--{look}")}>
            { drawing(name, "app-outcome__sign") }
            { heading("app-outcome__title", title.clone()) }
            { paragraph("app-outcome__lead", lead.clone()) }
            { paragraph("app-outcome__for", note.clone()) }
        </div>
    }
}
