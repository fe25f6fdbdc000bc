//! Screens that only say something.

use ruqsat_messages::{Message, msg};
use yew::{Callback, Html};

use crate::components::{PRIMARY, SECONDARY, Tag, actions, button, fragment, heading, link_button, notice, paragraph};
use crate::route::Route;
use crate::view_model::Words;

/// A heading, some paragraphs, and the way to the start.
#[inline(never)]
fn page(words: &Words, title: Message, texts: Vec<Message>, kept: Option<Tag>, more: Option<Tag>) -> Html {
    let start = link_button(PRIMARY, None, Route::Home { on: None }.hash(), words.text(msg::action_home()));
    fragment()
        .child(heading("", words.text(title)))
        .children(texts.into_iter().map(|text| paragraph("", words.text(text))))
        .child(kept)
        .child(actions().child(start).child(more))
        .html()
}

const KEPT: Route = Route::Kept { erases: false };

/// That answers are kept on this device, with the ways to see and to erase them.
#[inline(never)]
pub fn kept_notice(words: &Words) -> Tag {
    let see = link_button(SECONDARY, Some("kept"), KEPT.hash(), words.text(msg::kept_see()));
    let erase = Route::Kept { erases: true }.hash();
    let erase =
        link_button("app-button app-button--danger", Some("erase-all-kept"), erase, words.text(msg::kept_erase()));
    notice("app-notice", "kept", "info", words.text(msg::kept_here()), actions().child(see).child(erase))
}

/// What happens to the answers.
pub fn privacy_page(words: &Words, kept: Option<Tag>, on_erase: &Callback<()>) -> Html {
    let erase = button("app-button app-button--danger", "erase", words.text(msg::action_erase()), on_erase);
    let keep = link_button(SECONDARY, Some("kept"), KEPT.hash(), words.text(msg::next_kept()));
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
        kept,
        Some(fragment().child(erase).child(keep)),
    )
}

/// Everything is erased.
pub fn erased_page(words: &Words, kept: Option<Tag>) -> Html {
    page(words, msg::erase_done(), vec![msg::erase_done__lead()], kept, None)
}

/// There is no such screen.
pub fn not_found_page(words: &Words) -> Html {
    page(words, msg::not_found_heading(), vec![msg::not_found_lead()], None, None)
}
