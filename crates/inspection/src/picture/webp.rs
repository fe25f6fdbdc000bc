//! WebP, which has to be opened as a whole.

use image_webp::{DecodingError, WebPDecoder};

use super::png::on_white;
use super::{Closed, Opened, Shrinker, Size, brightness, exceeds};

/// As many pixels as are opened.
const MOST_PIXELS: u64 = 24_000_000;
/// As many bytes as notes and profiles may have.
const MOST_BYTES: usize = 16 << 20;

pub(super) fn open(bytes: &[u8], size: &mut Option<Size>) -> Result<Opened, Closed> {
    if is_cut(bytes) {
        return Err(Closed::Truncated);
    }
    let mut decoder = WebPDecoder::new(std::io::Cursor::new(bytes)).map_err(why)?;
    decoder.set_memory_limit(MOST_BYTES);
    let whole = decoder.dimensions();
    *size = Some(whole);
    if exceeds(whole, MOST_PIXELS) {
        return Err(Closed::TooLarge);
    }
    let length = decoder.output_buffer_size().ok_or(Closed::TooLarge)?;
    let mut buffer = vec![0; length];
    decoder.read_image(&mut buffer).map_err(why)?;
    let exif = decoder.exif_metadata().ok().flatten();
    let bytes_a_pixel = if decoder.has_alpha() { 4 } else { 3 };
    let mut shrinker = Shrinker::new(whole);
    for row in buffer.chunks(whole.0 as usize * bytes_a_pixel) {
        let shade = |pixel: &[u8]| brightness(pixel[0], pixel[1], pixel[2]);
        let pixels = row.chunks_exact(bytes_a_pixel);
        match bytes_a_pixel {
            4 => shrinker.push(pixels.map(|pixel| on_white(shade(pixel), pixel[3]))),
            _ => shrinker.push(pixels.map(shade)),
        }
    }
    let grey = shrinker.finish().ok_or(Closed::Unreadable)?;
    Ok(Opened { grey, exif, is_cut: false })
}

/// Whether the container says that it is longer than the file is.
fn is_cut(bytes: &[u8]) -> bool {
    let said = bytes.get(4..8).and_then(|said| said.try_into().ok()).map(u32::from_le_bytes);
    said.is_none_or(|said| u64::from(said) + 8 > bytes.len() as u64)
}

fn why(error: DecodingError) -> Closed {
    match error {
        DecodingError::IoError(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => Closed::Truncated,
        DecodingError::MemoryLimitExceeded | DecodingError::ImageTooLarge => Closed::TooLarge,
        _ => Closed::Unreadable,
    }
}
