//! Starts the application in the browser.

fn main() {
    yew::Renderer::<ruqsat::App>::new().render();
}
