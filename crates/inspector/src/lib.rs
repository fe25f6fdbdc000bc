//! The inspection of files for a Web Worker: takes a file piece by piece, gives a line.
//!
//! `worker.js` beside this crate calls it, `files.js` shows the page what comes out.

use std::fmt::Write as _;

use ruqsat_inspection::{MOST_BYTES, inspect};
use sha2::{Digest as _, Sha256};
use wasm_bindgen::prelude::wasm_bindgen;

/// One file on its way in.
#[wasm_bindgen]
pub struct Inspector {
    name: String,
    size: u64,
    /// All that came, up to [`MOST_BYTES`].
    bytes: Vec<u8>,
    hash: Sha256,
}

#[wasm_bindgen]
impl Inspector {
    /// For a file of this name and of so many bytes.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(name: String, size: f64) -> Self {
        // A whole number of bytes, never negative.
        let size = size as u64;
        let bytes = Vec::with_capacity(usize::try_from(size.min(MOST_BYTES)).unwrap_or_default());
        Self { name, size, bytes, hash: Sha256::new() }
    }

    /// The next piece.
    pub fn push(&mut self, piece: &[u8]) {
        self.hash.update(piece);
        let most = usize::try_from(MOST_BYTES).unwrap_or(usize::MAX);
        let room = most.saturating_sub(self.bytes.len()).min(piece.len());
        self.bytes.extend_from_slice(&piece[..room]);
    }

    /// SHA-256 of everything in hexadecimal, a space, and the report as a line.
    #[must_use]
    pub fn finish(self) -> String {
        let hash = self.hash.finalize().iter().fold(String::new(), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        });
        format!("{hash} {}", inspect(self.bytes, &self.name, self.size).line())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_make_a_file() {
        let mut inspector = Inspector::new("note.txt".to_owned(), 3.0);
        inspector.push(b"a");
        inspector.push(b"bc");
        // The hash is the example of FIPS 180-2, appendix B.1.
        let hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(inspector.finish(), format!("{hash} other;;;;;other"));
    }
}
