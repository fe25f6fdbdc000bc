//! The individual identification number (индивидуальный идентификационный номер, ИИН; жеке сәйкестендіру нөмірі, ЖСН).

pub mod diagnosis;

/// Weights of the first eleven digits, first pass.
const FIRST_PASS: [u32; 11] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
/// Weights of the second pass, taken when the first leaves ten.
const SECOND_PASS: [u32; 11] = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/// The twelve digits of a text of exactly twelve ASCII digits; `None` for anything else.
///
/// Source: Law No. 223-III of 12.01.2007, art. 1(1).
#[must_use]
pub fn digits(text: &str) -> Option<[u8; 12]> {
    let bytes: [u8; 12] = text.as_bytes().try_into().ok()?;
    bytes.iter().all(u8::is_ascii_digit).then(|| bytes.map(|byte| byte - b'0'))
}

/// The control digit that belongs to the first eleven digits; `None` if such a number is not issued.
///
/// Sum of the digits by weight modulo 11; if that is 10, again with other weights; if that is 10 again, there is
/// no control digit. Source: Government Decree No. 565 of 11.06.2003 by way of agreeing public implementations.
#[must_use]
pub fn control_digit(first: &[u8; 11]) -> Option<u8> {
    [FIRST_PASS, SECOND_PASS].into_iter().find_map(|weights| {
        let sum: u32 = first.iter().zip(weights).map(|(&digit, weight)| u32::from(digit) * weight).sum();
        u8::try_from(sum % 11).ok().filter(|&digit| digit < 10)
    })
}

/// Whether the text is twelve digits with the right control digit.
#[must_use]
pub fn is_valid(text: &str) -> bool {
    digits(text).is_some_and(|all| {
        let [first @ .., last] = all;
        control_digit(&first) == Some(last)
    })
}

/// The first six of twelve digits, which usually are the birth date as YYMMDD.
///
/// Only a hint: since Government Decree No. 853 of 26.08.2013 nothing ties them to the birth date.
#[must_use]
pub fn birth_digits(text: &str) -> Option<&str> {
    digits(text).and_then(|_| text.get(..6))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_control_digit_takes_the_second_pass_when_the_first_leaves_ten() {
        assert!(is_valid("900101300007"), "first pass");
        assert!(is_valid("900101300811"), "second pass");
    }

    #[test]
    fn a_number_without_control_digit_never_holds() {
        for last in 0..10 {
            assert!(!is_valid(&format!("90010130080{last}")), "{last}");
        }
    }

    #[test]
    fn anything_but_twelve_ascii_digits_does_not_hold() {
        for text in ["", "90010130000", "9001013000070", "90010130000O", "900101 30000", "９００１", "900101300008"]
        {
            assert!(!is_valid(text), "{text}");
        }
        assert_eq!(birth_digits("900101300008"), Some("900101"));
        assert_eq!(birth_digits("90010130000"), None);
    }
}
