//! An address as a QR code, drawn as one path.
//!
//! The payload goes in as letters and digits, five and a half bits each instead of eight; that is why payloads have the
//! alphabet they have.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// Modules left white on every side, as the standard asks.
const MARGIN: i32 = 4;

/// A QR code as an SVG shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QrPicture {
    /// Width and height in modules, the white margin included: for `viewBox="0 0 size size"`.
    pub size: u16,
    /// The dark modules, for the `d` of one filled path: a rectangle for each run in a row.
    pub path: String,
}

/// The QR code of an address: a part that stands as it is, then a payload. `None` if both are too long for one.
///
/// A seventh of it may be unreadable (level M), more where there is room.
#[must_use]
pub fn qr_picture(address: &str, payload: &str) -> Option<QrPicture> {
    // The encoder's own question would bring the search for texts within texts along: four kilobytes.
    let payload_part = if payload.bytes().all(|letter| matches!(letter, b'0'..=b'9' | b'A'..=b'Z')) {
        QrSegment::make_alphanumeric(payload)
    } else {
        QrSegment::make_bytes(payload.as_bytes())
    };
    let parts = [QrSegment::make_bytes(address.as_bytes()), payload_part];
    let code =
        QrCode::encode_segments_advanced(&parts, QrCodeEcc::Medium, Version::MIN, Version::MAX, None, true).ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let start = x;
            while code.get_module(x, y) {
                x += 1;
            }
            if x > start {
                run(&mut path, start + MARGIN, y + MARGIN, x - start);
            }
            x += 1;
        }
    }
    Some(QrPicture { size: u16::try_from(code.size() + 2 * MARGIN).ok()?, path })
}

/// Appends a rectangle one module high.
fn run(path: &mut String, x: i32, y: i32, width: i32) {
    for (before, number) in [("M", x), (" ", y), ("h", width), ("v1h-", width)] {
        path.push_str(before);
        // At most three digits; those in front of the first are left out.
        for power in [100, 10, 1] {
            if number >= power || power == 1 {
                path.extend(char::from_digit((number / power % 10).unsigned_abs(), 10));
            }
        }
    }
    path.push('z');
}
