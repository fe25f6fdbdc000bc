//! How bright and how sharp a picture is, and how much of it is the page.
//!
//! The thresholds are ours; `MEASURED.md` of this crate tells how each was set.

use crate::picture::{Grey, LONG_SIDE};

/// Side of the squares in which sharpness is measured, in pixels.
const SQUARE: usize = 16;
/// Difference between the light and the dark of a square from which on there is something in it, as a share of the light
/// in hundredths, and its bounds: above the noise of a photo taken in poor light.
const CONTRAST: (u8, u8, u8) = (25, 20, 40);
/// How often the picture is halved in search of something: what is only in larger squares is the light of the room.
const HALVINGS: u32 = 2;
/// The share of squares, in thousandths, that have to have something in them.
const TEXTURED: usize = 4;
/// From this spread on a picture is blurred; in pixels of a picture 1600 pixels long.
const BLURRED: f32 = 4.2;
/// Below this spread in pixels of its own no picture is: it has as few pixels as that, and [`Small`] says so.
///
/// [`Small`]: crate::Problem::Small
const SHARP: f32 = 2.6;
/// The brightest tenth of a picture has to be this bright.
const DARK: u8 = 90;
/// Below this share of the picture, in hundredths, the page was taken from too far away.
const FAR: u32 = 35;

/// What was measured.
#[derive(Debug)]
pub(crate) struct Measured {
    /// How wide the edge of a letter is: in pixels of a picture [`LONG_SIDE`] pixels long, and in its own. `None` where
    /// nothing is in the picture.
    pub(crate) spread: Option<f32>,
    own_spread: f32,
    /// The shade that nine tenths of the pixels do not exceed.
    pub(crate) light: u8,
    /// The share of the page in hundredths, where it lies on something darker.
    pub(crate) page: Option<u32>,
}

impl Measured {
    pub(crate) fn is_blank(&self) -> bool {
        self.spread.is_none()
    }

    pub(crate) fn is_dark(&self) -> bool {
        self.light < DARK
    }

    pub(crate) fn is_blurred(&self) -> bool {
        self.spread.is_some_and(|spread| spread >= BLURRED && self.own_spread >= SHARP)
    }

    /// The share of the page, where it is too small.
    pub(crate) fn is_far(&self) -> Option<u32> {
        self.page.filter(|page| *page < FAR)
    }
}

pub(crate) fn measure(grey: &Grey) -> Measured {
    let light = percentile(&histogram(grey.pixels.iter().copied()), 90);
    let contrast = (u16::from(light) * u16::from(CONTRAST.0) / 100) as u8;
    let own_spread = spread(&smooth(grey), contrast.clamp(CONTRAST.1, CONTRAST.2));
    let scale = LONG_SIDE as f32 / grey.width.max(grey.height).max(1) as f32;
    Measured {
        spread: own_spread.map(|spread| spread * scale),
        own_spread: own_spread.unwrap_or_default(),
        light,
        page: page(grey),
    }
}

/// How wide edges are, in pixels: over the squares that have something in them, contrast divided by slope, and of these
/// the quarter that is sharper. Twice halved where it is so blurred that small squares hold nothing any more.
fn spread(grey: &Grey, contrast: u8) -> Option<f32> {
    if let Some(spread) = spread_in_squares(grey, contrast) {
        return Some(spread);
    }
    let mut halved = halve(grey);
    for halving in 1..=HALVINGS {
        if let Some(spread) = spread_in_squares(&halved, contrast) {
            return Some(spread * (1 << halving) as f32);
        }
        halved = halve(&halved);
    }
    None
}

fn spread_in_squares(grey: &Grey, contrast: u8) -> Option<f32> {
    let (across, down) = (grey.width / SQUARE, grey.height / SQUARE);
    let mut spreads = Vec::new();
    for top in 0..down {
        for left in 0..across {
            spreads.extend(spread_in(grey, left * SQUARE, top * SQUARE, contrast));
        }
    }
    if spreads.is_empty() || spreads.len() * 1000 < across * down * TEXTURED {
        return None;
    }
    spreads.sort_by(f32::total_cmp);
    spreads.get(spreads.len() / 4).copied()
}

/// Contrast by slope in one square; `None` where there is too little contrast.
fn spread_in(grey: &Grey, left: usize, top: usize, least: u8) -> Option<f32> {
    /// As many pixels of a square may be brighter or darker by chance; as many slopes make the mean.
    const FEW: usize = 5;
    const STEEP: usize = 13;
    let at = |x: usize, y: usize| i32::from(grey.pixels[y * grey.width + x]);
    let rows = (top..top + SQUARE).map(|y| &grey.pixels[y * grey.width + left..y * grey.width + left + SQUARE]);
    let shades = histogram(rows.flatten().copied());
    let contrast = nth(&shades, SQUARE * SQUARE - FEW) - nth(&shades, FEW);
    if contrast < least {
        return None;
    }
    let mut slopes = [0_i32; STEEP];
    for y in top.max(1)..(top + SQUARE).min(grey.height - 1) {
        for x in left.max(1)..(left + SQUARE).min(grey.width - 1) {
            let (right, down) = (at(x + 1, y) - at(x - 1, y), at(x, y + 1) - at(x, y - 1));
            let slope = right * right + down * down;
            // Kept in order, the gentlest first.
            if slope > slopes[0] {
                let place = slopes.partition_point(|known| *known < slope);
                slopes.copy_within(1..place, 0);
                slopes[place - 1] = slope;
            }
        }
    }
    // Over two pixels.
    let mean = slopes.iter().map(|slope| (*slope as f32).sqrt()).sum::<f32>() / (STEEP as f32 * 2.0);
    (mean > 0.0).then(|| f32::from(contrast) / mean)
}

/// Each pixel with its neighbours, the nearer the more: takes the most of the noise away, and little of an edge.
fn smooth(grey: &Grey) -> Grey {
    let (width, height) = (grey.width, grey.height);
    let mut pixels = Vec::with_capacity(width * height);
    for y in 0..height {
        let row = |y: usize| &grey.pixels[y * width..(y + 1) * width];
        let rows = [row(y.saturating_sub(1)), row(y), row((y + 1).min(height - 1))];
        let column = |x: usize| u32::from(rows[0][x]) + 2 * u32::from(rows[1][x]) + u32::from(rows[2][x]);
        for x in 0..width {
            let sum = column(x.saturating_sub(1)) + 2 * column(x) + column((x + 1).min(width - 1));
            pixels.push((sum / 16) as u8);
        }
    }
    Grey { width, height, pixels }
}

/// Half as wide and half as high; each pixel the mean of four.
fn halve(grey: &Grey) -> Grey {
    let (width, height) = (grey.width / 2, grey.height / 2);
    let mut pixels = Vec::with_capacity(width * height);
    for y in 0..height {
        for x in 0..width {
            let at = |x: usize, y: usize| u32::from(grey.pixels[y * grey.width + x]);
            let sum = at(2 * x, 2 * y) + at(2 * x + 1, 2 * y) + at(2 * x, 2 * y + 1) + at(2 * x + 1, 2 * y + 1);
            pixels.push((sum / 4) as u8);
        }
    }
    Grey { width, height, pixels }
}

/// How much of the picture, in hundredths, is as bright as paper, where its rim is much darker; `None` where the page
/// reaches the rim.
fn page(grey: &Grey) -> Option<u32> {
    let paper = percentile(&histogram(grey.pixels.iter().copied()), 97);
    let rim_x = (grey.width / 30).max(1);
    let rim_y = (grey.height / 30).max(1);
    let in_rim = |place: usize| {
        let (x, y) = (place % grey.width, place / grey.width);
        x < rim_x || y < rim_y || x + rim_x >= grey.width || y + rim_y >= grey.height
    };
    let rim = histogram(grey.pixels.iter().enumerate().filter(|(place, _)| in_rim(*place)).map(|(_, shade)| *shade));
    let is_darker = |shade: u8, share: u32| u32::from(shade) * 100 < u32::from(paper) * share;
    if !is_darker(percentile(&rim, 75), 60) {
        return None;
    }
    let bright = grey.pixels.iter().filter(|shade| !is_darker(**shade, 70)).count();
    u32::try_from(bright * 100 / grey.pixels.len().max(1)).ok()
}

type Histogram = [u32; 256];

fn histogram(shades: impl Iterator<Item = u8>) -> Histogram {
    let mut counts = [0; 256];
    for shade in shades {
        counts[usize::from(shade)] += 1;
    }
    counts
}

/// The shade at this place, counted from 0, if all were in order.
fn nth(histogram: &Histogram, place: usize) -> u8 {
    let mut before = 0;
    for (shade, count) in (0_u8..=255).zip(histogram) {
        before += *count as usize;
        if before > place {
            return shade;
        }
    }
    255
}

/// The shade that so many hundredths do not exceed; 255 where there is none.
fn percentile(histogram: &Histogram, hundredths: usize) -> u8 {
    let all: usize = histogram.iter().map(|count| *count as usize).sum();
    nth(histogram, (all * hundredths / 100).min(all.saturating_sub(1)))
}
