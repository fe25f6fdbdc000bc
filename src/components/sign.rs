//! Drawings: signs of verdicts, documents and roles.

use yew::prelude::*;

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
pub fn sign(name: &str) -> Html {
    drawing(name, "app-sign")
}

/// The drawing of this name, in an element of this class.
#[inline(never)]
pub fn drawing(name: &str, class: &'static str) -> Html {
    let drawing = DRAWINGS.iter().find(|drawing| drawing.name == name);
    debug_assert!(drawing.is_some(), "there is no drawing {name}");
    let Some(drawing) = drawing else { return Html::default() };
    let shapes = drawing.shapes.iter().enumerate().map(|(place, shape)| {
        // A dashed ring in a filled drawing is drawn in lines.
        let (fill, stroke) = if shape.dashes.is_some() { (Some("none"), Some("currentColor")) } else { (None, None) };
        html! {
            <path key={place} d={shape.d} {fill} {stroke} stroke-width={shape.width} stroke-dasharray={shape.dashes} />
        }
    });
    let (fill, stroke) = if drawing.lined { ("none", Some("currentColor")) } else { ("currentColor", None) };
    html! {
        <svg {class} aria-hidden="true" focusable="false" viewBox="0 0 48 48" fill-rule="evenodd" {fill} {stroke}
            stroke-width={drawing.width} stroke-linecap="round" stroke-linejoin="round">
            { for shapes }
        </svg>
    }
}
