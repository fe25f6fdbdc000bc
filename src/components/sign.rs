//! Drawings: signs of verdicts, documents and roles.

use yew::Html;
use yew::virtual_dom::VTag;

/// A drawing of `styles/signs/`.
pub(crate) struct Drawing {
    name: &'static str,
    attributes: &'static [(&'static str, &'static str)],
    shapes: &'static [Shape],
}

struct Shape {
    tag: &'static str,
    attributes: &'static [(&'static str, &'static str)],
}

include!(concat!(env!("OUT_DIR"), "/drawings.rs"));

/// A drawing that says nothing by itself: the words stand beside it.
#[must_use]
pub fn sign(name: &str) -> Html {
    drawing(name, "app-sign")
}

/// The drawing of this name, in an element of this class.
#[must_use]
pub fn drawing(name: &str, class: &'static str) -> Html {
    let mut svg = VTag::new("svg");
    svg.add_attribute("class", class);
    svg.add_attribute("aria-hidden", "true");
    svg.add_attribute("focusable", "false");
    let drawing = DRAWINGS.iter().find(|drawing| drawing.name == name);
    debug_assert!(drawing.is_some(), "there is no drawing {name}");
    for (name, value) in drawing.map(|drawing| drawing.attributes).unwrap_or_default() {
        svg.add_attribute(name, *value);
    }
    for shape in drawing.map(|drawing| drawing.shapes).unwrap_or_default() {
        let mut tag = VTag::new(shape.tag);
        for (name, value) in shape.attributes {
            tag.add_attribute(name, *value);
        }
        svg.add_child(tag.into());
    }
    svg.into()
}
