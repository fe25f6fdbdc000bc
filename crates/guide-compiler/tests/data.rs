//! The guide of this project.

use std::path::Path;

use ruqsat_guide::Guide;
use ruqsat_guide_compiler::compile;

#[test]
fn the_guide_is_in_order_and_can_be_read_back() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let compiled = compile(&root).unwrap_or_else(|lines| unreachable!("{}", lines.join("\n")));
    for language in ["en", "ru"] {
        let file = compiled.file(language).expect("a language").expect("it is short");
        let (read, catalogue) = Guide::read(&file).expect("its own file");
        assert_eq!(read, compiled.guide);
        assert!(!catalogue.is_empty());
    }
}
