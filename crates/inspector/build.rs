//! Sets the most memory that the WebAssembly may take.

/// In bytes. Whatever a file unpacks to, the worker ends here and not the page: the most that a whole file, a picture
/// in several passes and its scaled copy need together.
const MOST: u32 = 512 << 20;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|target| target == "wasm32") {
        println!("cargo::rustc-link-arg-cdylib=--max-memory={MOST}");
    }
}
