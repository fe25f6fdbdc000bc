//! Draws HTML natively.

use std::rc::Rc;

use yew::prelude::*;

/// Draws whatever it is given.
#[derive(Properties)]
struct DrawnProps {
    draw: Rc<dyn Fn() -> Html>,
}

impl PartialEq for DrawnProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.draw, &other.draw)
    }
}

#[component]
fn Drawn(props: &DrawnProps) -> Html {
    (props.draw)()
}

/// What is drawn, as HTML.
pub(crate) fn html(draw: impl Fn() -> Html + 'static) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime starts");
    let props = DrawnProps { draw: Rc::new(draw) };
    let renderer = yew::LocalServerRenderer::<Drawn>::with_props(props).hydratable(false);
    tokio::task::LocalSet::new().block_on(&runtime, renderer.render())
}
