//! Drawings: signs of verdicts, documents and roles.

use super::{Tag, fragment, tag};

/// A drawing of `styles/signs/`, on a ground of 48 by 48.
struct Drawing {
    name: &'static str,
    /// Drawn in lines, not filled.
    lined: bool,
    width: &'static str,
    shapes: &'static [Shape],
}

struct Shape {
    d: &'static str,
    width: Option<&'static str>,
    dashes: Option<&'static str>,
}

include!(concat!(env!("OUT_DIR"), "/drawings.rs"));

/// A drawing that says nothing by itself: the words stand beside it.
pub fn sign(name: &str) -> Tag {
    drawing(name, "app-sign")
}

/// The drawing of this name, in an element of this class.
#[inline(never)]
pub fn drawing(name: &str, class: &'static str) -> Tag {
    let drawing = DRAWINGS.iter().find(|drawing| drawing.name == name);
    debug_assert!(drawing.is_some(), "there is no drawing {name}");
    let Some(drawing) = drawing else { return fragment() };
    // What is the same for all of them stands in styles/base.css: many stand on one page.
    let (fill, stroke, width) = match drawing.lined {
        true => ("none", Some("currentColor"), Some(drawing.width)),
        false => ("currentColor", None, None),
    };
    tag("svg")
        .class(class)
        .aria_hidden("true")
        .view_box("0 0 48 48")
        .fill(fill)
        .stroke(stroke)
        .stroke_width(width)
        .children(drawing.shapes.iter().enumerate().map(path))
}

fn path((place, shape): (usize, &Shape)) -> Tag {
    // A dashed ring in a filled drawing is drawn in lines.
    let (fill, stroke) = if shape.dashes.is_some() { (Some("none"), Some("currentColor")) } else { (None, None) };
    tag("path")
        .key(&place.to_string())
        .d(shape.d)
        .fill(fill)
        .stroke(stroke)
        .stroke_width(shape.width)
        .stroke_dasharray(shape.dashes)
}

/// The names of all drawings.
#[cfg(any(feature = "workshop", not(target_arch = "wasm32")))]
pub(crate) fn drawing_names() -> impl Iterator<Item = &'static str> {
    DRAWINGS.iter().map(|drawing| drawing.name)
}
