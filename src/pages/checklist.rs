//! What to bring, in which order.

use ruqsat_eligibility::DocumentState;
use ruqsat_messages::msg;
use yew::prelude::*;

use super::outcome::deadlines;
use crate::components::{BackLink, Sign};
use crate::platform;
use crate::route::Route;
use crate::view_model::{ChecklistLine, DeadlineView, PaymentView, Words};

#[derive(Properties, PartialEq)]
pub struct ChecklistPageProps {
    /// The wording.
    pub words: Words,
    /// Its lines.
    pub lines: Vec<ChecklistLine>,
    /// The payment card, for the note at the tax.
    pub payment: Option<PaymentView>,
    /// The last safe days.
    pub deadlines: Vec<DeadlineView>,
    /// The day of the law.
    pub law_as_of: AttrValue,
}

/// The checklist with boxes to tick; the tax always last.
#[component]
pub fn ChecklistPage(props: &ChecklistPageProps) -> Html {
    let words = &props.words;
    let on_print = Callback::from(|_: MouseEvent| platform::print());
    html! {
        <>
            <BackLink words={words.clone()} to={Route::Outcome} />
            <h1 tabindex="-1">{ words.text(&msg::outcome_checklist()) }</h1>
            <p class="app-lead">{ words.text(&msg::outcome_checklist__lead()) }</p>
            <p class="app-u-muted">{ &props.law_as_of }</p>
            <ul class="app-checklist">
                { for props.lines.iter().map(|line| {
                    let tax = (line.id == "tax_receipt").then_some(()).and(props.payment.as_ref());
                    item(line, tax)
                }) }
            </ul>
            { deadlines(words, &props.deadlines) }
            <div class="app-actions">
                <button type="button" class="app-button app-button--primary" data-action="print" onclick={on_print}>
                    { words.text(&msg::action_print()) }
                </button>
                <a class="app-button app-button--secondary" href={Route::Outcome.hash()}>
                    { words.text(&msg::action_outcome()) }
                </a>
            </div>
        </>
    }
}

fn item(line: &ChecklistLine, tax: Option<&PaymentView>) -> Html {
    let tag = match line.state {
        DocumentState::Have => "app-tag--good",
        DocumentState::Missing => "app-tag--prepare",
        DocumentState::Expired => "app-tag--stop",
        DocumentState::ToDo | DocumentState::Unknown => "app-tag--open",
    };
    let id = format!("document-{}", line.id);
    html! {
        <li class="app-checklist__item" key={line.id.to_string()} data-document={line.id.clone()} data-state={line.state.word()}>
            <Sign name={line.id.clone()} class="app-checklist__drawing" />
            <label class="app-checklist__tick" for={id.clone()}>
                <input type="checkbox" id={id} /><span>{ &line.title }</span>
            </label>
            <p class="app-checklist__how">
                <span class={classes!("app-tag", tag)}>{ &line.state_label }</span>{ " " }{ &line.how }
            </p>
            <p class="app-checklist__note">{ &line.what }</p>
            <div class="app-checklist__note">
                <p>{ line.mistaken.clone().unwrap_or_default() }</p>
                <p>{ line.online.clone().unwrap_or_default() }</p>
                if let Some(tax) = tax {
                    <p><strong>{ &tax.title }</strong>{ " " }{ &tax.lead }</p>
                }
            </div>
        </li>
    }
}
