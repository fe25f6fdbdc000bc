//! Screens that only say something.

use ruqsat_messages::{Message, msg};
use yew::{Callback, Html};

use crate::components::{PRIMARY, Tag, actions, button, fragment, heading, link_button, paragraph};
use crate::route::Route;
use crate::view_model::Words;

/// A heading, some paragraphs, and the way to the start.
#[inline(never)]
fn page(words: &Words, title: Message, texts: Vec<Message>, more: Option<Tag>) -> Html {
    let start = link_button(PRIMARY, None, Route::Home { on: None }.hash(), words.text(msg::action_home()));
    fragment()
        .child(heading("", words.text(title)))
        .children(texts.into_iter().map(|text| paragraph("", words.text(text))))
        .child(actions().child(start).child(more))
        .html()
}

/// What happens to the answers.
pub fn privacy_page(words: &Words, on_erase: &Callback<()>) -> Html {
    let erase = button("app-button app-button--danger", "erase", words.text(msg::action_erase()), on_erase);
    page(
        words,
        msg::privacy_heading(),
        vec![
            msg::privacy_stay(),
            msg::privacy_storage(),
            msg::privacy_reopen(),
            msg::privacy_print(),
            msg::privacy_consent(),
            msg::privacy_erase(),
        ],
        Some(erase),
    )
}

/// Everything is erased.
pub fn erased_page(words: &Words) -> Html {
    page(words, msg::erase_done(), vec![msg::erase_done__lead()], None)
}

/// There is no such screen.
pub fn not_found_page(words: &Words) -> Html {
    page(words, msg::not_found_heading(), vec![msg::not_found_lead()], None)
}
