//! Cases, and pages drawn as HTML natively.

use std::rc::Rc;

use ruqsat::interview::Interview;
use ruqsat_eligibility::{CaseInput, Facts, parse_date};
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

/// An interview in which everything of a case of `tests/cases` is answered.
pub(crate) fn answered(case: &str) -> Interview {
    let path = format!("{}/tests/cases/{case}.json", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).expect("the case is there");
    let json: serde_json::Value = serde_json::from_str(&text).expect("the case is JSON");
    let input: CaseInput = serde_json::from_value(json["case"].clone()).expect("the case is an object");
    let answers: Facts = input.facts().expect("the case has the form");
    Interview { answers, ..Interview::new(parse_date("2026-03-02").expect("a date")) }
}
