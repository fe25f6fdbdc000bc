//! The start page.

use ruqsat_messages::msg;
use yew::prelude::*;

use crate::components::{bullets, button, heading, language_row, notice, paragraph, section, steps, subheading, way};
use crate::view_model::Words;

/// What this is and is not, and the three ways in.
#[inline(never)]
pub fn home_page(
    words: &Words,
    on_start: &Callback<&'static str>,
    on_erase: &Callback<()>,
    on_language: &Callback<&'static str>,
) -> Html {
    let text = |message| words.text(message);
    let at_hand = vec![
        text(msg::start_at_hand_passport()),
        text(msg::start_at_hand_permit()),
        text(msg::start_at_hand_papers()),
        text(msg::start_at_hand_receipt()),
        text(msg::start_at_hand_employer()),
    ];
    let prepare = vec![
        text(msg::prepare_iin()),
        text(msg::prepare_signature()),
        text(msg::prepare_papers()),
        text(msg::prepare_tax()),
    ];
    let is = vec![text(msg::start_is_check()), text(msg::start_is_checklist())];
    let is_not =
        vec![text(msg::start_is_not_government()), text(msg::start_is_not_promise()), text(msg::start_is_not_advice())];
    let erase = button("app-button app-button--danger app-button--small", "erase", text(msg::action_erase()), on_erase);
    html! {
        <>
            <div class="app-start__sky">
                <div class="app-column">
                    { language_row(words, on_language) }
                    { heading("app-start__title", text(msg::start_heading())) }
                    { paragraph("app-lead", text(msg::start_lead())) }
                </div>
                <div class="app-ornament"></div>
            </div>
            <div class="app-column">
                { subheading(text(msg::start_ways_heading())) }
                <ul class="app-ways">
                    { way("worker", text(msg::action_start_worker()), text(msg::action_start_worker__hint()), on_start) }
                    { way("employer", text(msg::action_start_employer()), text(msg::action_start_employer__hint()), on_start) }
                    { way("consultant", text(msg::action_start_consultant()), text(msg::action_start_consultant__hint()), on_start) }
                </ul>
                { paragraph("app-u-muted", text(msg::start_time())) }
                { section("hand", text(msg::start_at_hand_heading()), None, bullets(at_hand)) }
                { section("prepare", text(msg::prepare_heading()), Some(text(msg::prepare_lead())), steps("", prepare)) }
                { section("is", text(msg::start_is_heading()), None, bullets(is)) }
                { section("is-not", text(msg::start_is_not_heading()), None, bullets(is_not)) }
                { notice("app-notice app-notice--good", "privacy", "ready", text(msg::start_privacy()), html! {
                    <>
                        { paragraph("", text(msg::start_phone())) }
                        <p>{ erase }</p>
                    </>
                }) }
            </div>
        </>
    }
}
