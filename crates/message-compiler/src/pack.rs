//! The catalogue as the file that a browser loads: one byte a letter.
//!
//! Letters beyond ASCII stand for themselves in the first line, in order; below it the n-th of them is the byte
//! 128 + n. After brotli, Cyrillic text weighs a twelfth less than as UTF-8.

use std::collections::BTreeSet;

/// How many different letters beyond ASCII a language can have: what a byte leaves.
pub(crate) const MOST_LETTERS: usize = 128;

/// The letters of a text beyond ASCII, each once, in order.
pub(crate) fn letters(text: &str) -> BTreeSet<char> {
    text.chars().filter(|letter| !letter.is_ascii()).collect()
}

/// The bytes of the file.
pub(crate) fn packed(catalogue: &str) -> Vec<u8> {
    let letters: Vec<char> = letters(catalogue).into_iter().collect();
    let mut bytes: Vec<u8> = letters.iter().collect::<String>().into_bytes();
    bytes.push(b'\n');
    bytes.extend(catalogue.chars().map(|letter| match u8::try_from(letter) {
        Ok(byte) if byte.is_ascii() => byte,
        // The compiler refuses a language with more letters than this can count.
        _ => letters.binary_search(&letter).ok().and_then(|place| u8::try_from(128 + place).ok()).unwrap_or(b'?'),
    }));
    bytes
}
