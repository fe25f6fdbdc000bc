//! The address bar.

use gloo::events::EventListener;
use gloo::utils::window;
use yew::Callback;

use crate::route::Route;

/// The screen that the address names.
#[must_use]
pub fn route() -> Route {
    Route::from_hash(&window().location().hash().unwrap_or_default())
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
