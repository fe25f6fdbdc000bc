//! What boot.js loads: the wording in a language, and what a first visit does without.

use gloo::utils::window;
use js_sys::{Function, Reflect, Uint8Array};
use ruqsat_messages::Catalog;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use yew::Callback;

/// What boot.js left in `window.ruqsat` under this name.
fn left(name: &str) -> Option<JsValue> {
    let ruqsat = Reflect::get(&window(), &"ruqsat".into()).ok()?;
    Reflect::get(&ruqsat, &name.into()).ok()
}

/// Bytes, or what holds some; none for anything else.
fn bytes(value: &JsValue) -> Vec<u8> {
    Uint8Array::new(value).to_vec()
}

/// What a script calls with bytes; without any where something failed.
pub(super) fn receiver(done: Callback<Option<Vec<u8>>>) -> JsValue {
    Closure::once_into_js(move |value: JsValue| done.emit(Some(bytes(&value)).filter(|bytes| !bytes.is_empty())))
}

/// The catalogue that was loaded beside the application; `None` for one of another build.
#[must_use]
pub fn loaded_catalog() -> Option<Catalog> {
    Catalog::from_file(&bytes(&left("first")?)).ok()
}

/// Something to load.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Load {
    /// The wording.
    Words,
    /// The half of the application that a first visit does without, and the guide.
    Guide,
    /// The wording of a second language beside the first.
    OtherWords,
    /// The guide in a second language.
    OtherGuide,
    /// What is known of the chosen files, once that changes; the first time what looks into them, and the page seals
    /// itself (`files.js`).
    Files,
}

/// Loads something in a language; calls back with its bytes, or nothing where that fails, as without network.
///
/// A callback and not a future: what drives a future would weigh more than all of this.
pub fn load(what: Load, language: &str, done: Callback<Option<Vec<u8>>>) {
    let what = match what {
        Load::Words => "words",
        Load::OtherWords => "beside",
        Load::Guide | Load::OtherGuide => "guide",
        Load::Files => "files",
    };
    let given_up = done.clone();
    let done = receiver(done);
    let asked = left("load").and_then(|load| load.dyn_into::<Function>().ok());
    let called = asked.and_then(|load| load.call3(&JsValue::NULL, &what.into(), &language.into(), &done).ok());
    if called.is_none() {
        given_up.emit(None);
    }
}
