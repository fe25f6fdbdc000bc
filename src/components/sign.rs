//! Drawings: signs of verdicts, documents and roles.

use yew::prelude::*;
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

#[derive(Properties, PartialEq)]
pub struct SignProps {
    /// Name of the drawing.
    pub name: AttrValue,
    /// Class of the element.
    #[prop_or(AttrValue::Static("app-sign"))]
    pub class: AttrValue,
}

/// A drawing that says nothing by itself: the words stand beside it.
#[component]
pub fn Sign(props: &SignProps) -> Html {
    let mut svg = VTag::new("svg");
    svg.add_attribute("class", props.class.clone());
    svg.add_attribute("aria-hidden", "true");
    svg.add_attribute("focusable", "false");
    let drawing = DRAWINGS.iter().find(|drawing| drawing.name == &*props.name);
    debug_assert!(drawing.is_some(), "there is no drawing {}", props.name);
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
