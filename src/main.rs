//! Starts the application in the browser.

use ruqsat::{App, AppProps, platform};

fn main() {
    let today = platform::today();
    platform::install(today);
    if let Some(mount) = platform::mount() {
        yew::Renderer::<App>::with_root_and_props(mount, AppProps { today }).render();
    }
}
