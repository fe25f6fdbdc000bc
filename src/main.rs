//! Starts the application in the browser.

use std::rc::Rc;

use ruqsat::{App, AppProps, platform};

/// Smaller by a kilobyte and a half than the standard library's allocator, and faster.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
#[allow(unsafe_code, reason = "SAFETY: the page has one thread, and the allocator asks for no more")]
static ALLOCATOR: talc::TalckWasm = unsafe { talc::TalckWasm::new_global() };

fn main() {
    let today = platform::today();
    // Without wording nothing is drawn, and boot.js leaves the static page.
    let Some(catalog) = platform::loaded_catalog().map(Rc::new) else { return };
    platform::install(today);
    if let Some(mount) = platform::mount() {
        yew::Renderer::<App>::with_root_and_props(mount, AppProps { today, catalog }).render();
    }
}
