//! Brotli, at the quality a host uses for files it compresses once.

use brotli::enc::BrotliEncoderParams;
use std::io;

/// Brotli of `bytes` at quality 11 with the largest ordinary window.
///
/// # Errors
/// None that a buffer in memory can cause; kept because the encoder speaks `io`.
pub fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let params = BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    let mut compressed = Vec::new();
    let mut input = bytes;
    brotli::BrotliCompress(&mut input, &mut compressed, &params)?;
    Ok(compressed)
}
