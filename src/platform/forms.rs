//! What a form's fields hold.

use gloo::utils::document;
use js_sys::Reflect;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlInputElement};

use crate::interview::{DATE_PARTS, Trip, TypedAnswer};

/// Reads the fields of the question that is shown: those named by the fact, and by the fact and a part of a date.
/// `None` where no form asks for this fact.
#[must_use]
pub fn read(fact: &str) -> Option<TypedAnswer> {
    let form = document().query_selector(&format!("form[data-fact=\"{fact}\"]")).ok()??;
    let date = DATE_PARTS.map(|part| value(&form, &format!("{fact}.{part}")));
    Some(TypedAnswer { single: value(&form, fact), date })
}

/// Reads the journeys of the calculator of days: the fields `trip.0.entry.day`, `trip.0.entry.month`, ….
#[must_use]
pub fn read_trips() -> Vec<Trip> {
    let field = |name: String| {
        let field = document().get_element_by_id(&name)?.dyn_into::<HtmlInputElement>().ok()?;
        Some(field.value())
    };
    let day = |place: usize, end: &str| {
        let [day, month, year] = DATE_PARTS.map(|part| field(format!("trip.{place}.{end}.{part}")));
        Some([day?, month?, year?])
    };
    (0..).map_while(|place| Some(Trip { entry: day(place, "entry")?, exit: day(place, "exit")? })).collect()
}

/// The value of the field, of the chosen one where several share the name; empty without one.
fn value(form: &Element, name: &str) -> String {
    let Ok(fields) = form.query_selector_all(&format!("[name=\"{name}\"]")) else { return String::new() };
    (0..fields.length())
        .filter_map(|place| fields.get(place)?.dyn_into::<HtmlInputElement>().ok())
        .find(|field| field.type_() != "radio" || field.checked())
        .map(|field| field.value())
        .unwrap_or_default()
}

/// What stands in the field of this id, of one line or several; empty without one.
#[must_use]
pub fn typed_into(id: &str) -> String {
    let value = document().get_element_by_id(id).and_then(|field| Reflect::get(&field, &"value".into()).ok());
    value.and_then(|value| value.as_string()).unwrap_or_default()
}

/// The value of the radio button that is chosen of those with this name; empty without one.
#[must_use]
pub fn chosen(name: &str) -> String {
    let found = document().query_selector(&format!("[name=\"{name}\"]:checked")).ok().flatten();
    let value = found.and_then(|field| Reflect::get(&field, &"value".into()).ok());
    value.and_then(|value| value.as_string()).unwrap_or_default()
}

/// Whether the box of this id is ticked.
#[must_use]
pub fn is_ticked(id: &str) -> bool {
    let field = document().get_element_by_id(id);
    field.is_some_and(|field| Reflect::get(&field, &"checked".into()).is_ok_and(|checked| checked.is_truthy()))
}

/// Whether there is a field of this id.
#[must_use]
pub fn has(id: &str) -> bool {
    document().get_element_by_id(id).is_some()
}

/// What stands in a field, letters with marks in their composed form: keyboards differ in that, passphrases may not.
#[must_use]
pub fn composed(id: &str) -> String {
    let typed = typed_into(id);
    if typed.is_ascii() { typed } else { js_sys::JsString::from(typed).normalize("NFC").into() }
}
