//! What scripts on the page may call: `window.ruqsat`.

use chrono::NaiveDate;
use gloo::utils::window;
use js_sys::{Error, Object, Reflect};
use ruqsat_eligibility::{CaseError, ErrorCode};
use serde::Serialize as _;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

/// Puts `window.ruqsat.check` and `window.ruqsat.version` in place. `today` is the day of filing of cases without one.
pub fn install(today: NaiveDate) {
    let check = Closure::<dyn Fn(JsValue) -> Result<JsValue, JsValue>>::new(move |case| check(case, today));
    // boot.js has put the wording there.
    let there = Reflect::get(&window(), &"ruqsat".into()).ok().filter(JsValue::is_object);
    let object = there.unwrap_or_else(|| Object::new().into());
    let entries = [("check", check.into_js_value()), ("version", JsValue::from_str(env!("CARGO_PKG_VERSION")))];
    for (name, value) in entries {
        let _ = Reflect::set(&object, &name.into(), &value);
    }
    let _ = Reflect::set(&window(), &"ruqsat".into(), &object);
}

/// The report on a case, as the command line gives it; throws an `Error` with `code` and `fact`.
fn check(case: JsValue, today: NaiveDate) -> Result<JsValue, JsValue> {
    let input = super::case::entries(&case).ok_or_else(|| {
        thrown(&CaseError::Unreadable { cause: "it is not an object of fact ids and answers".to_owned() })
    })?;
    let facts = input.facts().map_err(|error| thrown(&error))?;
    let report = ruqsat_rulebook::check(&facts, today).map_err(|error| thrown(&error))?;
    report.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).map_err(JsValue::from)
}

fn thrown(error: &CaseError) -> JsValue {
    let object = Error::new(&error.to_string());
    let code: ErrorCode = error.code();
    let fact = error.fact().map_or(JsValue::NULL, JsValue::from_str);
    let value = error.value().map_or(JsValue::NULL, JsValue::from);
    for (name, value) in [("code", JsValue::from_str(code.as_str())), ("fact", fact), ("value", value)] {
        let _ = Reflect::set(&object, &name.into(), &value);
    }
    object.into()
}
