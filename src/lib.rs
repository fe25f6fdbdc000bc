//! The application.

use yew::prelude::*;

/// The whole page.
#[function_component]
pub fn App() -> Html {
    html! { <main data-screen="home"><h1>{ "Ruqsat" }</h1></main> }
}
