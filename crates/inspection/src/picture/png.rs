//! PNG, row by row.

use png::{ColorType, Decoder, DecodingError, Limits, Transformations};

use super::{Closed, Opened, Shrinker, Size, brightness, exceeds};

/// As many pixels as are opened where the rows come in their order.
const MOST_PIXELS: u64 = 100_000_000;
/// As many where they come in seven passes, and the picture has to be held.
const MOST_INTERLACED: u64 = 24_000_000;
/// As many bytes as the decoder may hold beside the rows: notes, tables.
const MOST_BYTES: usize = 16 << 20;

pub(super) fn open(bytes: &[u8], size: &mut Option<Size>) -> Result<Opened, Closed> {
    let mut decoder = Decoder::new_with_limits(std::io::Cursor::new(bytes), Limits { bytes: MOST_BYTES });
    decoder.set_ignore_text_chunk(true);
    decoder.set_ignore_iccp_chunk(true);
    // Eight bits a colour, colours in place of a palette.
    decoder.set_transformations(Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().map_err(why)?;
    let info = reader.info();
    let (whole, is_interlaced) = (info.size(), info.interlaced);
    *size = Some(whole);
    let most = if is_interlaced { MOST_INTERLACED } else { MOST_PIXELS };
    if exceeds(whole, most) {
        return Err(Closed::TooLarge);
    }
    let (colour, _) = reader.output_color_type();
    let mut shrinker = Shrinker::new(whole);
    if is_interlaced {
        let length = reader.output_buffer_size().ok_or(Closed::TooLarge)?;
        let mut buffer = vec![0; length];
        let frame = reader.next_frame(&mut buffer).map_err(why)?;
        for row in buffer.chunks(frame.line_size.max(1)) {
            push(&mut shrinker, row, colour);
        }
    } else {
        for _ in 0..whole.1 {
            let row = reader.next_row().map_err(why)?.ok_or(Closed::Truncated)?;
            push(&mut shrinker, row.data(), colour);
        }
    }
    // The end, with the notes that may stand before it.
    reader.finish().map_err(why)?;
    let exif = reader.info().exif_metadata.as_ref().map(|exif| exif.to_vec());
    let grey = shrinker.finish().ok_or(Closed::Unreadable)?;
    Ok(Opened { grey, exif, is_cut: false })
}

/// What is transparent shows white paper.
fn push(shrinker: &mut Shrinker, row: &[u8], colour: ColorType) {
    match colour {
        ColorType::Grayscale | ColorType::Indexed => shrinker.push(row.iter().copied()),
        ColorType::GrayscaleAlpha => shrinker.push(row.chunks_exact(2).map(|pixel| on_white(pixel[0], pixel[1]))),
        ColorType::Rgb => shrinker.push(row.chunks_exact(3).map(|pixel| brightness(pixel[0], pixel[1], pixel[2]))),
        ColorType::Rgba => {
            shrinker.push(row.chunks_exact(4).map(|pixel| on_white(brightness(pixel[0], pixel[1], pixel[2]), pixel[3])))
        }
    }
}

/// A shade that lets this much of white paper through: 255 none.
pub(super) fn on_white(shade: u8, alpha: u8) -> u8 {
    let (shade, alpha) = (u32::from(shade), u32::from(alpha));
    ((shade * alpha + 255 * (255 - alpha)) / 255) as u8
}

fn why(error: DecodingError) -> Closed {
    match error {
        DecodingError::IoError(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => Closed::Truncated,
        DecodingError::LimitsExceeded => Closed::TooLarge,
        _ => Closed::Unreadable,
    }
}
