//! Turns the drawings of `styles/signs/` into data, since the page may not parse markup at run time.
//!
//! Every shape becomes a path, so that the page needs one kind of element for all of them.

use std::error::Error;
use std::fmt::Write as _;
use std::path::PathBuf;

use roxmltree::{Document, Node};
use ruqsat_guide_compiler::outline;

fn main() -> Result<(), Box<dyn Error>> {
    labels()?;
    let folder = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR")?).join("styles/signs");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut paths: Vec<_> =
        std::fs::read_dir(&folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "svg"));
    paths.sort();

    let mut rust = String::from("static DRAWINGS: &[Drawing] = &[\n");
    for path in paths {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path)?;
        let tree = Document::parse(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        let root = tree.root_element();
        let lined = root.attribute("fill") == Some("none");
        let width = root.attribute("stroke-width").unwrap_or("2");
        writeln!(rust, "Drawing {{ name: {name:?}, lined: {lined}, width: {width:?}, shapes: &[")?;
        for shape in root.children().filter(Node::is_element) {
            let d = outline(&shape).ok_or_else(|| {
                let tag = shape.tag_name().name();
                format!("{}: <{tag}> is no shape known here; draw it as a path", path.display())
            })?;
            let (width, dashes) = (shape.attribute("stroke-width"), shape.attribute("stroke-dasharray"));
            writeln!(rust, "Shape {{ d: {d:?}, width: {width:?}, dashes: {dashes:?} }},")?;
        }
        rust.push_str("] },\n");
    }
    rust.push_str("];\n");
    std::fs::write(PathBuf::from(std::env::var("OUT_DIR")?).join("drawings.rs"), rust)?;
    Ok(())
}

/// A function for each text of the guide's catalogue that the application itself says. The catalogue is a file that is
/// loaded later; what is compiled here are the numbers and the arguments of its texts.
fn labels() -> Result<(), Box<dyn Error>> {
    let root = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR")?);
    for folder in ["data", "locales", "styles/papers"] {
        println!("cargo::rerun-if-changed={}", root.join(folder).display());
    }
    let guide = ruqsat_guide_compiler::compile(&root).map_err(|problems| {
        for problem in &problems {
            println!("cargo::error={problem}");
        }
        format!("the guide has {} problem(s)", problems.len())
    })?;
    std::fs::write(PathBuf::from(std::env::var("OUT_DIR")?).join("labels.rs"), guide.functions())?;
    Ok(())
}
