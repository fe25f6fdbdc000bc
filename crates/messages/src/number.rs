//! Whole numbers in digits.

/// Appends `number` with `separator` between groups of three digits; an empty separator groups nothing.
///
/// The minus sign is U+2212, which is as wide as a digit and never breaks from it.
pub(crate) fn write(out: &mut String, number: i64, separator: &str) {
    if number < 0 {
        out.push('\u{2212}');
    }
    let mut rest = number.unsigned_abs();
    // The largest has twenty digits.
    let mut digits = [b'0'; 20];
    let mut count = 0;
    for digit in &mut digits {
        *digit = b'0' + u8::try_from(rest % 10).unwrap_or_default();
        count += 1;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    for (place, digit) in digits.iter().enumerate().take(count).rev() {
        out.push(char::from(*digit));
        if place > 0 && place % 3 == 0 {
            out.push_str(separator);
        }
    }
}
