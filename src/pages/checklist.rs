//! What to bring, in which order.

use ruqsat_eligibility::{Advice, DocumentState};
use ruqsat_messages::msg;
use yew::prelude::*;

use super::outcome::deadlines;
use crate::components::{PRIMARY, SECONDARY, actions, back_link, button, drawing, heading, link_button, paragraph};
use crate::platform;
use crate::route::Route;
use crate::view_model::{ChecklistLine, OutcomeView, PaymentView, Words};

/// The checklist with boxes to tick; the tax always last.
#[inline(never)]
pub fn checklist_page(words: &Words, lines: &[ChecklistLine], outcome: &OutcomeView) -> Html {
    let lines = lines.iter().map(|line| {
        let tax = if line.id == "tax_receipt" { outcome.payment.as_ref() } else { None };
        item(line, tax)
    });
    let buttons = vec![
        button(PRIMARY, "print", words.text(msg::action_print()), &Callback::from(|()| platform::print())),
        link_button(SECONDARY, None, Route::Outcome.hash(), words.text(msg::action_outcome())),
    ];
    html! {
        <>
            { back_link(words, Route::Outcome) }
            { heading("", words.text(msg::outcome_checklist())) }
            { paragraph("app-lead", words.text(msg::outcome_checklist__lead())) }
            { paragraph("app-u-muted", outcome.law_as_of.clone()) }
            <ul class="app-checklist">{ for lines }</ul>
            <div>{ for deadlines(words, &outcome.deadlines) }</div>
            { actions(buttons) }
        </>
    }
}

fn item(line: &ChecklistLine, tax: Option<&PaymentView>) -> Html {
    let tag = match line.state {
        DocumentState::Have => "app-tag app-tag--good",
        DocumentState::Missing => "app-tag app-tag--prepare",
        DocumentState::Expired => "app-tag app-tag--stop",
        DocumentState::ToDo | DocumentState::Unknown => "app-tag app-tag--open",
    };
    let id = format!("document-{}", line.id);
    let look = match tax {
        Some(tax) if tax.advice == Advice::Hold => "app-checklist__item app-checklist__item--hold",
        _ => "app-checklist__item",
    };
    let notes = [Some(line.what.clone()), line.mistaken.clone(), line.online.clone()];
    html! {
        <li class={look} key={line.id.to_string()} data-document={line.id.clone()} data-state={line.state.word()}>
            { drawing(&line.id, "app-checklist__drawing") }
            <label class="app-checklist__tick" for={id.clone()}>
                <input class="app-tick" type="checkbox" id={id} /><span>{ &line.title }</span>
            </label>
            <p class="app-checklist__how"><span class={tag}>{ &line.state_label }</span>{ " " }{ &line.how }</p>
            <div class="app-checklist__note">
                { for notes.into_iter().flatten().map(|note| paragraph("", note)) }
                { for tax.map(|tax| html! { <p><strong>{ &tax.title }</strong>{ ". " }{ &tax.lead }</p> }) }
            </div>
        </li>
    }
}
