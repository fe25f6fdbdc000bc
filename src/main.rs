//! Starts the application in the browser.

use std::rc::Rc;

use ruqsat::{App, AppProps, platform};

fn main() {
    let today = platform::today();
    // Without wording nothing is drawn, and boot.js leaves the static page.
    let Some(catalog) = platform::loaded_catalog().map(Rc::new) else { return };
    platform::install(today);
    if let Some(mount) = platform::mount() {
        yew::Renderer::<App>::with_root_and_props(mount, AppProps { today, catalog }).render();
    }
}
