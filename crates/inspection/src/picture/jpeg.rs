//! JPEG, opened at a half, a quarter or an eighth of its size where it is large.

use jpeg_decoder::{Decoder, Error, PixelFormat};

use super::{Closed, LONG_SIDE, Opened, Shrinker, Size, brightness, exceeds};

/// As many pixels as are opened. In one pass a picture takes little; in several, six bytes a pixel until it is scaled.
const MOST_PIXELS: u64 = 64_000_000;
/// As many bytes as the scaled picture may take.
const MOST_BYTES: usize = 64 << 20;

pub(super) fn open(bytes: &[u8], size: &mut Option<Size>) -> Result<Opened, Closed> {
    let mut decoder = Decoder::new(bytes);
    decoder.set_max_decoding_buffer_size(MOST_BYTES);
    decoder.read_info().map_err(why)?;
    let info = decoder.info().ok_or(Closed::Unreadable)?;
    let whole = (u32::from(info.width), u32::from(info.height));
    *size = Some(whole);
    if exceeds(whole, MOST_PIXELS) {
        return Err(Closed::TooLarge);
    }
    let long = LONG_SIDE as u16;
    // The smallest scale at which one side, the longer, is not below what is measured.
    let (width, height) = decoder.scale(long, long).map_err(why)?;
    let pixels = decoder.decode().map_err(why)?;
    let exif = decoder.exif_data().map(<[u8]>::to_vec);
    let mut shrinker = Shrinker::new((u32::from(width), u32::from(height)));
    let bytes_a_pixel = info.pixel_format.pixel_bytes();
    for row in pixels.chunks(usize::from(width) * bytes_a_pixel) {
        let pixels = row.chunks_exact(bytes_a_pixel);
        match info.pixel_format {
            PixelFormat::RGB24 => shrinker.push(pixels.map(|pixel| brightness(pixel[0], pixel[1], pixel[2]))),
            PixelFormat::CMYK32 => shrinker.push(pixels.map(|pixel| {
                let light = |ink: u8| (u32::from(255 - ink) * u32::from(255 - pixel[3]) / 255) as u8;
                brightness(light(pixel[0]), light(pixel[1]), light(pixel[2]))
            })),
            // Two bytes: the first is the higher.
            PixelFormat::L8 | PixelFormat::L16 => shrinker.push(pixels.map(|pixel| pixel[0])),
        }
    }
    let grey = shrinker.finish().ok_or(Closed::Unreadable)?;
    Ok(Opened { grey, exif, is_cut: !ends(bytes) })
}

/// Whether the mark of the end stands somewhere behind the last scan. What cameras add behind it does not matter, and
/// within a scan the mark cannot stand.
fn ends(bytes: &[u8]) -> bool {
    let scan = bytes.windows(2).rposition(|pair| pair == [0xFF, 0xDA]).unwrap_or_default();
    bytes[scan..].windows(2).any(|pair| pair == [0xFF, 0xD9])
}

fn why(error: Error) -> Closed {
    match error {
        Error::Io(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => Closed::Truncated,
        _ => Closed::Unreadable,
    }
}
