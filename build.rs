//! Turns the drawings of `styles/signs/` into data, since the page may not parse markup at run time.

use std::error::Error;
use std::fmt::Write as _;
use std::path::PathBuf;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR")?).join("styles/signs");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut paths: Vec<_> =
        std::fs::read_dir(&folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "svg"));
    paths.sort();

    let mut rust = String::from("pub(crate) static DRAWINGS: &[Drawing] = &[\n");
    for path in paths {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path)?;
        let tree = roxmltree::Document::parse(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        writeln!(rust, "Drawing {{ name: {name:?}, attributes: &{}, shapes: &[", attributes(&tree.root_element()))?;
        for shape in tree.root_element().children().filter(roxmltree::Node::is_element) {
            writeln!(rust, "Shape {{ tag: {:?}, attributes: &{} }},", shape.tag_name().name(), attributes(&shape))?;
        }
        rust.push_str("] },\n");
    }
    rust.push_str("];\n");
    std::fs::write(PathBuf::from(std::env::var("OUT_DIR")?).join("drawings.rs"), rust)?;
    Ok(())
}

/// The attributes as a Rust array of pairs.
fn attributes(node: &roxmltree::Node<'_, '_>) -> String {
    let pairs: Vec<_> = node.attributes().map(|attribute| (attribute.name(), attribute.value())).collect();
    format!("{pairs:?}")
}
