//! Drawings as data: the page may not parse markup at run time, and needs one kind of element for all shapes.

use std::collections::BTreeMap;
use std::path::Path;

use roxmltree::{Document, Node};
use ruqsat_guide::{Shape, TONES};

/// The parts of a drawing of a document, or why it is none.
pub(crate) type ToneDrawing = Result<Vec<Shape>, String>;

/// The drawings of documents in a folder, by name.
pub(crate) fn drawings(folder: &Path) -> std::io::Result<BTreeMap<String, ToneDrawing>> {
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "svg") {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            found.insert(name, toned(&std::fs::read_to_string(&path)?));
        }
    }
    Ok(found)
}

/// Every shape with the tone that its class names.
pub(crate) fn toned(text: &str) -> ToneDrawing {
    let tree = Document::parse(text).map_err(|error| error.to_string())?;
    let shapes = tree.root_element().children().filter(Node::is_element).map(|shape| {
        let class = shape.attribute("class").unwrap_or_default();
        let tone = TONES.iter().position(|tone| *tone == class).and_then(|place| u8::try_from(place).ok());
        let tone = tone.ok_or_else(|| format!("`{class}` is no tone"))?;
        let d = outline(&shape).ok_or_else(|| format!("<{}> is no shape known here", shape.tag_name().name()))?;
        Ok(Shape { tone, d })
    });
    shapes.collect()
}

/// A shape as the data of a path; `None` for an element that is none known here.
#[must_use]
pub fn outline(shape: &Node<'_, '_>) -> Option<String> {
    let number = |name: &str| shape.attribute(name).and_then(|text| text.parse::<f32>().ok());
    match shape.tag_name().name() {
        "path" => shape.attribute("d").map(str::to_owned),
        "circle" => {
            let (x, y, r) = (number("cx")?, number("cy")?, number("r")?);
            Some(format!("M{} {y}a{r} {r} 0 1 0 {} 0a{r} {r} 0 1 0 {} 0z", x - r, 2.0 * r, -2.0 * r))
        }
        "rect" => {
            let (x, y, width, height) = (number("x")?, number("y")?, number("width")?, number("height")?);
            let r = number("rx").unwrap_or_default();
            let (across, down) = (width - 2.0 * r, height - 2.0 * r);
            Some(format!(
                "M{} {y}h{across}a{r} {r} 0 0 1 {r} {r}v{down}a{r} {r} 0 0 1 -{r} {r}h-{across}\
                 a{r} {r} 0 0 1 -{r} -{r}v-{down}a{r} {r} 0 0 1 {r} -{r}z",
                x + r
            ))
        }
        _ => None,
    }
}
