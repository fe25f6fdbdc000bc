//! What to bring, in which order.

use ruqsat_eligibility::{Advice, DocumentState};
use ruqsat_messages::msg;
use yew::{AttrValue, Callback, Html};

use super::outcome::deadlines;
use crate::components::{
    PRIMARY, SECONDARY, Tag, actions, back_link, banner, button, card_link, drawing, folded_sources, fragment, heading,
    link_button, paragraph, span, tag,
};
use crate::platform;
use crate::route::Route;
use crate::view_model::{ChecklistLine, OutcomeView, PaymentView, Words};

/// The checklist with boxes to tick; the tax always last. `checked` is what was found in the files of each line.
#[inline(never)]
pub fn checklist_page(
    words: &Words,
    lines: &[ChecklistLine],
    outcome: &OutcomeView,
    ticked: &[String],
    mut checked: Vec<Html>,
    on_tick: &Callback<String>,
    on_calendar: &Callback<()>,
) -> Html {
    let regime = outcome.regime.as_ref().map(|(title, text)| {
        banner("app-banner app-banner--inset", "regime", "warning", title, fragment().child(text))
    });
    let empty = lines.is_empty().then(|| paragraph("app-lead", words.text(msg::outcome_checklist__empty())));
    let lead = if lines.is_empty() { AttrValue::default() } else { words.text(msg::outcome_checklist__lead()) };
    let lines = lines.iter().enumerate().map(|(place, line)| {
        let tax = if line.id == "tax_receipt" { outcome.payment.as_ref() } else { None };
        let id = line.id.to_string();
        let is_ticked = ticked.contains(&id);
        item(words, line, tax, is_ticked, &on_tick.reform(move |()| id.clone()))
            .child(checked.get_mut(place).map(std::mem::take).unwrap_or_default())
    });
    let print = button(PRIMARY, "print", words.text(msg::action_print()), &Callback::from(|()| platform::print()));
    let sheet = link_button(SECONDARY, Some("sheet"), Route::Sheet.hash(), words.text(msg::action_sheet()));
    let files = link_button(SECONDARY, Some("documents"), Route::Documents.hash(), words.text(msg::action_documents()));
    let outcome_link = link_button(SECONDARY, None, Route::Outcome.hash(), words.text(msg::action_outcome()));
    fragment()
        .child(back_link(words, Route::Outcome))
        .child(heading("", words.text(msg::outcome_checklist())))
        .child(paragraph("app-lead", lead))
        .child(paragraph("app-u-muted", outcome.law_as_of.clone()))
        .child(tag("div").child(regime))
        .child(tag("div").child(empty))
        .child(tag("ul").class("app-checklist").children(lines))
        .child(tag("div").child(deadlines(words, &outcome.deadlines, outcome.timeline.as_ref(), on_calendar)))
        .child(actions().child(print).child(sheet).child(files).child(outcome_link))
        .html()
}

pub(super) fn item(
    words: &Words,
    line: &ChecklistLine,
    tax: Option<&PaymentView>,
    is_ticked: bool,
    on_tick: &Callback<()>,
) -> Tag {
    let state = match line.state {
        DocumentState::Have => "app-tag app-tag--good",
        DocumentState::Missing => "app-tag app-tag--prepare",
        DocumentState::Expired => "app-tag app-tag--stop",
        DocumentState::ToDo | DocumentState::Unknown => "app-tag app-tag--open",
    };
    let id = AttrValue::from(format!("document-{}", line.id));
    let look = match tax {
        Some(tax) if tax.advice == Advice::Hold => "app-checklist__item app-checklist__item--hold",
        _ => "app-checklist__item",
    };
    let tick = tag("input").class("app-tick").type_("checkbox").id(&id).checked(is_ticked).on_change(on_tick);
    let label = tag("label").class("app-checklist__tick").for_(id).child(tick).child(span("", &line.title));
    let how = tag("p").class("app-checklist__how").child(span(state, &line.state_label)).child(" ").child(&line.how);
    let notes = [Some(&line.what), line.mistaken.as_ref(), line.online.as_ref()];
    let tax = tax.map(|tax| tag("p").child(tag("strong").child(&tax.title)).child(". ").child(&tax.lead));
    let notes = tag("div")
        .class("app-checklist__note")
        .children(notes.into_iter().flatten().map(|note| paragraph("", note.clone())))
        .child(tax)
        .child(card_link(words, &line.id, &line.title))
        .child(folded_sources(words, &line.title, &line.sources));
    tag("li")
        .key(&line.id)
        .class(look)
        .data_document(&line.id)
        .data_state(line.state.word())
        .child(drawing(&line.id, "app-checklist__drawing"))
        .child(label)
        .child(how)
        .child(notes)
}
