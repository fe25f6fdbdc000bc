//! Numbers of any width as one string of bits, and days in it.

use chrono::{Datelike as _, NaiveDate};

/// 1990-01-01 as [`day_number`] counts.
const NEAR_FROM: u32 = 726_468;
const NEAR_WIDTH: u32 = 15;
const FAR_WIDTH: u32 = 22;

/// Collects bits, the most significant first, as symbols of five.
#[derive(Default)]
pub(crate) struct Writer {
    symbols: Vec<u8>,
    /// Bits that the last symbol still has room for.
    room: u32,
}

impl Writer {
    /// Appends the lower `width` bits of a number.
    pub(crate) fn put(&mut self, number: u64, width: u32) {
        for place in (0..width).rev() {
            if self.room == 0 {
                self.symbols.push(0);
                self.room = 5;
            }
            self.room -= 1;
            if let Some(last) = self.symbols.last_mut() {
                *last |= ((number >> place & 1) as u8) << self.room;
            }
        }
    }

    pub(crate) fn flag(&mut self, flag: bool) {
        self.put(u64::from(flag), 1);
    }

    /// Appends a day of the years 1 to 9999; any other becomes the nearest of these.
    pub(crate) fn day(&mut self, day: NaiveDate) {
        let days = day_number(day);
        let near = days.wrapping_sub(NEAR_FROM);
        let is_near = days >= NEAR_FROM && near < 1 << NEAR_WIDTH;
        self.flag(!is_near);
        if is_near { self.put(u64::from(near), NEAR_WIDTH) } else { self.put(u64::from(days), FAR_WIDTH) }
    }

    /// The symbols, the last filled up with zeros.
    pub(crate) fn symbols(self) -> Vec<u8> {
        self.symbols
    }
}

/// Days since 0001-01-01, that day being one.
fn day_number(day: NaiveDate) -> u32 {
    let last = NaiveDate::from_ymd_opt(9999, 12, 31).unwrap_or_default().num_days_from_ce();
    day.num_days_from_ce().clamp(1, last).unsigned_abs()
}

/// Takes bits from symbols of five.
pub(crate) struct Reader<'a> {
    symbols: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(symbols: &'a [u8]) -> Self {
        Self { symbols, at: 0 }
    }

    /// The next `width` bits; `None` past the end.
    pub(crate) fn take(&mut self, width: u32) -> Option<u64> {
        let mut number = 0;
        for _ in 0..width {
            let symbol = self.symbols.get(self.at / 5)?;
            number = number << 1 | u64::from(symbol >> (4 - self.at % 5) & 1);
            self.at += 1;
        }
        Some(number)
    }

    pub(crate) fn small(&mut self, width: u32) -> Option<u8> {
        self.take(width).map(|number| number as u8)
    }

    pub(crate) fn flag(&mut self) -> Option<bool> {
        self.take(1).map(|bit| bit == 1)
    }

    pub(crate) fn day(&mut self) -> Option<NaiveDate> {
        let is_far = self.flag()?;
        self.day_after(is_far)
    }

    /// A day of which it is known already whether it is far.
    pub(crate) fn day_after(&mut self, is_far: bool) -> Option<NaiveDate> {
        let days = if is_far { self.take(FAR_WIDTH)? } else { self.take(NEAR_WIDTH)? + u64::from(NEAR_FROM) };
        let day = NaiveDate::from_num_days_from_ce_opt(i32::try_from(days).ok()?)?;
        (1..=9999).contains(&day.year()).then_some(day)
    }
}

/// Symbols of five bits as bytes; what does not fill the last byte is cut.
pub(crate) fn pack(symbols: &[u8]) -> Vec<u8> {
    let mut reader = Reader::new(symbols);
    core::iter::from_fn(|| reader.small(8)).collect()
}

/// Bytes as symbols of five bits, the last filled up with zeros.
pub(crate) fn unpack(bytes: &[u8]) -> Vec<u8> {
    let mut writer = Writer::default();
    bytes.iter().for_each(|byte| writer.put(u64::from(*byte), 8));
    writer.symbols()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(day: &str, width: usize) {
        let day = ruqsat_eligibility::parse_date(day).expect("the test names a day");
        let mut writer = Writer::default();
        writer.day(day);
        let symbols = writer.symbols();
        assert_eq!(symbols.len(), width.div_ceil(5));
        assert_eq!(Reader::new(&symbols).day(), Some(day));
    }

    #[test]
    fn days_come_back_and_near_ones_are_short() {
        for day in ["1990-01-01", "2026-03-02", "2079-09-18"] {
            check(day, 16);
        }
        for day in ["0001-01-01", "1989-12-31", "2079-09-19", "9999-12-31"] {
            check(day, 23);
        }
    }

    #[test]
    fn days_that_no_case_has_are_refused() {
        for days in [0, 3_652_060, (1 << FAR_WIDTH) - 1] {
            let mut writer = Writer::default();
            writer.flag(true);
            writer.put(days, FAR_WIDTH);
            assert_eq!(Reader::new(&writer.symbols()).day(), None, "{days}");
        }
    }

    #[test]
    fn nothing_is_read_past_the_end() {
        assert_eq!(Reader::new(&[31]).take(5), Some(31));
        assert_eq!(Reader::new(&[31]).take(6), None);
    }
}
