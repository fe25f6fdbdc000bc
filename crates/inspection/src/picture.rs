//! JPEG, PNG and WebP: opened in bounded memory as a small picture in shades of grey, and measured.

mod jpeg;
mod png;
mod webp;

use exif::{In, Tag};

use crate::measure::{self, Measured};
use crate::report::{Kind, Problem, Report};

/// The longer side of the picture that is measured, in pixels.
pub(crate) const LONG_SIDE: u32 = 1600;
/// Our guidance for the picture of a whole page: A4 at 100 dots an inch, in pixels.
const PAGE: (u32, u32) = (827, 1169);

/// A picture in shades of grey, 0 black, row by row.
pub(crate) struct Grey {
    pub(crate) width: usize,
    pub(crate) height: usize,
    /// `width * height` of them.
    pub(crate) pixels: Vec<u8>,
}

/// A picture as it was opened.
struct Opened {
    grey: Grey,
    /// The notes of the camera.
    exif: Option<Vec<u8>>,
    /// Whether it ends too early; what is missing is grey.
    is_cut: bool,
}

/// Why a picture was not opened.
enum Closed {
    Truncated,
    Unreadable,
    /// More pixels than are opened in this form.
    TooLarge,
}

type Size = (u32, u32);

pub(crate) fn inspect(bytes: &[u8], report: &mut Report) {
    let open = match report.kind {
        Kind::Jpeg => jpeg::open,
        Kind::Png => png::open,
        _ => webp::open,
    };
    let mut size = None;
    let opened = open(bytes, &mut size);
    report.pixels = size;
    let opened = match opened {
        Ok(opened) => opened,
        Err(why) => {
            return report.problems.push(match (why, size) {
                (Closed::TooLarge, Some(size)) => Problem::TooManyPixels(millions(size)),
                (Closed::Truncated, _) => Problem::Truncated,
                _ => Problem::Unreadable,
            });
        }
    };
    if opened.is_cut {
        report.problems.push(Problem::Truncated);
        return;
    }
    let turned = opened.exif.and_then(orientation).unwrap_or(1);
    if let (5..=8, Some((width, height))) = (turned, size) {
        report.pixels = Some((height, width));
    }
    judge(&measure::measure(&opened.grey), turned, report);
}

fn judge(measured: &Measured, turned: u32, report: &mut Report) {
    report.spread = measured.spread.map(|spread| (spread * 100.0).round() as u32);
    let mut found = Vec::new();
    if measured.is_blank() {
        found.push(Problem::Blank);
    }
    if measured.is_dark() {
        found.push(Problem::Dark);
    }
    if measured.is_blurred() {
        found.push(Problem::Blurred);
    }
    if let Some((width, height)) = report.pixels
        && (width.min(height) < PAGE.0 || width.max(height) < PAGE.1)
    {
        found.push(Problem::Small);
    }
    found.extend(measured.is_far().map(Problem::Far));
    if turned != 1 {
        found.push(Problem::Turned);
    }
    report.problems.extend(found);
}

/// Millions of pixels, rounded up.
fn millions((width, height): Size) -> u32 {
    u32::try_from((u64::from(width) * u64::from(height)).div_ceil(1_000_000)).unwrap_or(u32::MAX)
}

/// Whether a picture of this size has more than so many pixels.
fn exceeds((width, height): Size, most: u64) -> bool {
    u64::from(width) * u64::from(height) > most
}

/// How the picture lies, 1 to 8, as the camera noted it.
///
/// Source: Exif 2.32, tag 0x0112.
fn orientation(exif: Vec<u8>) -> Option<u32> {
    let exif = exif::Reader::new().read_raw(exif).ok()?;
    let value = exif.get_field(Tag::Orientation, In::PRIMARY)?.value.get_uint(0)?;
    (1..=8).contains(&value).then_some(value)
}

/// How bright a colour is.
///
/// Source: ITU-R BT.601, in 256ths.
fn brightness(red: u8, green: u8, blue: u8) -> u8 {
    ((77 * u32::from(red) + 150 * u32::from(green) + 29 * u32::from(blue)) >> 8) as u8
}

/// Makes a picture smaller while its rows come in: each pixel is the mean of those that it stands for.
struct Shrinker {
    from: (usize, usize),
    to: (usize, usize),
    row: usize,
    sums: Vec<u32>,
    counts: Vec<u32>,
    pixels: Vec<u8>,
}

impl Shrinker {
    /// For a picture of this size, which is not empty. What is small already keeps its size.
    fn new((width, height): Size) -> Self {
        let long = width.max(height).max(1);
        let scaled = |side: u32| {
            let scaled = if long <= LONG_SIDE {
                side
            } else {
                (u64::from(side) * u64::from(LONG_SIDE) / u64::from(long)) as u32
            };
            scaled.max(1) as usize
        };
        let to = (scaled(width), scaled(height));
        let from = (width as usize, height as usize);
        Self { from, to, row: 0, sums: vec![0; to.0], counts: vec![0; to.0], pixels: Vec::with_capacity(to.0 * to.1) }
    }

    /// The next row, as bright as each of its pixels is.
    fn push(&mut self, row: impl Iterator<Item = u8>) {
        if self.row >= self.from.1 {
            return;
        }
        for (x, value) in row.take(self.from.0).enumerate() {
            let place = x * self.to.0 / self.from.0;
            self.sums[place] += u32::from(value);
            self.counts[place] += 1;
        }
        let target = self.row * self.to.1 / self.from.1;
        self.row += 1;
        let next = self.row * self.to.1 / self.from.1;
        if next > target {
            for (sum, count) in self.sums.iter_mut().zip(&mut self.counts) {
                self.pixels.push((*sum / (*count).max(1)) as u8);
                (*sum, *count) = (0, 0);
            }
        }
    }

    /// The picture, if all rows came.
    fn finish(self) -> Option<Grey> {
        let is_whole = self.pixels.len() == self.to.0 * self.to.1;
        is_whole.then_some(Grey { width: self.to.0, height: self.to.1, pixels: self.pixels })
    }
}
