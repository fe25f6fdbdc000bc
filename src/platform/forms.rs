//! What a form's fields hold.

use wasm_bindgen::JsCast as _;
use web_sys::{HtmlFormElement, HtmlInputElement, SubmitEvent};

use crate::interview::{DATE_PARTS, TypedAnswer};

/// Reads the fields of a question's form: those named by the fact, and by the fact and a part of a date.
#[must_use]
pub fn read(event: &SubmitEvent, fact: &str) -> TypedAnswer {
    let Some(form) = event.target().and_then(|target| target.dyn_into::<HtmlFormElement>().ok()) else {
        return TypedAnswer::default();
    };
    TypedAnswer { single: value(&form, fact), date: DATE_PARTS.map(|part| value(&form, &format!("{fact}.{part}"))) }
}

/// The value of the field, of the chosen one where several share the name; empty without one.
fn value(form: &HtmlFormElement, name: &str) -> String {
    let Ok(fields) = form.query_selector_all(&format!("[name=\"{name}\"]")) else { return String::new() };
    (0..fields.length())
        .filter_map(|place| fields.get(place)?.dyn_into::<HtmlInputElement>().ok())
        .find(|field| field.type_() != "radio" || field.checked())
        .map(|field| field.value())
        .unwrap_or_default()
}
