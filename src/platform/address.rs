//! The address bar.

use std::cell::RefCell;

use gloo::events::EventListener;
use gloo::utils::window;
use js_sys::{Function, Object, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use yew::Callback;

use crate::route::Route;

/// How the addresses of links begin that carry a case, open or behind a passphrase.
const LINKS: [&str; 2] = ["#/check/", "#/sealed/"];

thread_local! {
    /// What the link carried that was opened last.
    static PAYLOAD: RefCell<String> = const { RefCell::new(String::new()) };
}

/// The screen that the address names. What a link carries is taken out of the address bar and of the history at once.
#[must_use]
pub fn route() -> Route {
    let hash = window().location().hash().unwrap_or_default();
    for link in LINKS {
        if let Some(payload) = hash.strip_prefix(link) {
            PAYLOAD.set(payload.to_owned());
            // Where the browser does not let it, the link stays in the address and works all the same.
            let address = Some(link.trim_end_matches('/'));
            let _ = window().history().map(|history| history.replace_state_with_url(&JsValue::NULL, "", address));
        }
    }
    Route::from_hash(&hash)
}

/// What the link carried that was opened last; empty without one.
#[must_use]
pub fn payload() -> String {
    PAYLOAD.with_borrow(String::clone)
}

/// Forgets it.
pub fn forget_payload() {
    PAYLOAD.take();
}

/// The address that opens a mail with this subject and text.
#[must_use]
pub fn mail_address(subject: &str, text: &str) -> String {
    let encoded = |text: &str| match cfg!(target_arch = "wasm32") {
        true => String::from(js_sys::encode_uri_component(text)),
        false => String::new(),
    };
    format!("mailto:?subject={}&body={}", encoded(subject), encoded(text))
}

/// The function of the browser that hands something to another application, where it has one.
fn system_share() -> Option<Function> {
    Reflect::get(&window().navigator(), &"share".into()).ok()?.dyn_into().ok()
}

/// Whether the browser can hand something to another application; natively there is none.
#[must_use]
pub fn can_share() -> bool {
    cfg!(target_arch = "wasm32") && system_share().is_some()
}

/// Hands an address to another application that the person chooses. Without a title: it could name what is in it.
pub fn share_address(address: &str) {
    let data = Object::new();
    let _ = Reflect::set(&data, &"url".into(), &address.into());
    // Whoever closes the sheet has changed nothing.
    let _ = system_share().map(|share| share.call1(&window().navigator(), &data));
}

/// Shows another screen; with a new entry in the history unless `replace`.
pub fn go_to(route: Route, replace: bool) {
    let location = window().location();
    let hash = route.hash();
    if replace {
        // Replacing the address through the location, not the history, so that the change is told to listeners.
        let _ = location.replace(&hash);
    } else {
        let _ = location.set_hash(&hash);
    }
}

/// Listens until it is dropped.
pub type AddressListener = EventListener;

/// Calls back whenever the address changes, until the result is dropped.
pub fn on_address_change(callback: Callback<Route>) -> AddressListener {
    EventListener::new(&window(), "hashchange", move |_| callback.emit(route()))
}

/// The address of the page without what stands behind `#`; natively there is none.
#[must_use]
pub fn page_address() -> String {
    let href =
        if cfg!(target_arch = "wasm32") { window().location().href().unwrap_or_default() } else { String::new() };
    href.split('#').next().unwrap_or_default().to_owned()
}
