//! The wording, which boot.js loads: one language at the start, another one when it is chosen.

use gloo::utils::window;
use js_sys::{Function, Promise, Reflect, Uint8Array};
use ruqsat_messages::Catalog;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

/// What boot.js left in `window.ruqsat` under this name.
fn left(name: &str) -> Option<JsValue> {
    let ruqsat = Reflect::get(&window(), &"ruqsat".into()).ok()?;
    Reflect::get(&ruqsat, &name.into()).ok()
}

fn catalog(bytes: JsValue) -> Option<Catalog> {
    Catalog::from_file(&bytes.dyn_into::<Uint8Array>().ok()?.to_vec()).ok()
}

/// The catalogue that was loaded beside the application; `None` for one of another build.
#[must_use]
pub fn loaded_catalog() -> Option<Catalog> {
    catalog(left("first")?)
}

/// Loads the catalogue of a language that the page names; `None` where that fails, for one without network.
pub async fn load_catalog(language: &str) -> Option<Catalog> {
    let words: Function = left("words")?.dyn_into().ok()?;
    let promise: Promise = words.call1(&JsValue::NULL, &language.into()).ok()?.dyn_into().ok()?;
    catalog(JsFuture::from(promise).await.ok()?)
}
