//! Reads a case from a JavaScript object.
//!
//! By hand, not through serde: the errors of serde-wasm-bindgen's reader bring the formatting of floating-point
//! numbers along, six kilobytes of a first visit. Reports go out through serde-wasm-bindgen.

use js_sys::{Array, Number, Object};
use ruqsat_eligibility::{CaseInput, InputValue};
use wasm_bindgen::{JsCast as _, JsValue};

/// The entries of an object in their order; `None` for anything else.
pub(super) fn entries(value: &JsValue) -> Option<CaseInput> {
    if !value.is_object() || Array::is_array(value) {
        return None;
    }
    let pairs = Object::entries(value.unchecked_ref());
    let entries = pairs.iter().map(|pair| {
        let pair: Array = pair.unchecked_into();
        (pair.get(0).as_string().unwrap_or_default(), input(&pair.get(1)))
    });
    Some(CaseInput { entries: entries.collect() })
}

fn input(value: &JsValue) -> InputValue {
    if let Some(yes) = value.as_bool() {
        InputValue::Bool(yes)
    } else if let Some(text) = value.as_string() {
        InputValue::Text(text)
    } else if Number::is_safe_integer(value) {
        // A safe integer fits 64 bits and is not rounded.
        InputValue::Integer(value.as_f64().unwrap_or_default() as i64)
    } else if value.as_f64().is_some() {
        let number: &Number = value.unchecked_ref();
        let written = number.to_string_with_radix(10).map(String::from).unwrap_or_default();
        InputValue::Other(format!("the number {written}"))
    } else if Array::is_array(value) {
        InputValue::Other("a list".to_owned())
    } else if value.is_object() {
        InputValue::Other("an object".to_owned())
    } else {
        InputValue::Other("empty".to_owned())
    }
}
