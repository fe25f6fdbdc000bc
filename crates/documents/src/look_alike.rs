//! Signs that are taken for others: by the eye, by a camera, by a keyboard that was set to another script.

/// Whether the sign stands between others without meaning: white space, and what is invisible.
pub(crate) fn is_blank(sign: char) -> bool {
    sign.is_whitespace()
        || matches!(sign, '\u{ad}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'
            | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Whether the sign is a hyphen, a dash or a minus.
pub(crate) fn is_dash(sign: char) -> bool {
    matches!(sign, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}')
}

/// The ASCII sign of which this is the wide form.
pub(crate) fn narrow(sign: char) -> Option<char> {
    match sign {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(sign) - 0xfee0),
        _ => None,
    }
}

/// The digit that another sign stands for: a letter that looks like it, Latin or Cyrillic, or the same digit of
/// another script. `None` for the ASCII digits themselves and for all else.
pub(crate) fn digit(sign: char) -> Option<char> {
    if let Some(narrow) = narrow(sign) {
        return if narrow.is_ascii_digit() { Some(narrow) } else { digit(narrow) };
    }
    Some(match sign {
        'O' | 'o' | 'О' | 'о' | 'Ο' | 'ο' => '0',
        'I' | 'i' | 'l' | '|' | 'І' | 'і' | 'Ӏ' | 'ӏ' | 'Ι' => '1',
        'Z' | 'z' => '2',
        'З' | 'з' => '3',
        'Ч' | 'ч' => '4',
        'S' | 's' | 'Ѕ' | 'ѕ' => '5',
        'б' | 'Б' | 'b' => '6',
        'B' | 'В' | 'в' => '8',
        '\u{660}'..='\u{669}' => char::from_digit(u32::from(sign) - 0x660, 10)?,
        '\u{6f0}'..='\u{6f9}' => char::from_digit(u32::from(sign) - 0x6f0, 10)?,
        _ => return None,
    })
}

/// The Latin capital or digit that a letter of another script looks like, or shares its key with in small form.
pub(crate) fn latin(sign: char) -> Option<char> {
    Some(match sign {
        'А' | 'а' | 'Α' => 'A',
        'В' | 'в' | 'Β' => 'B',
        'С' | 'с' => 'C',
        'Е' | 'е' | 'Ε' => 'E',
        'Н' | 'н' | 'Η' => 'H',
        'І' | 'і' | 'Ӏ' | 'ӏ' | 'Ι' => 'I',
        'Ј' | 'ј' => 'J',
        'К' | 'к' | 'Κ' => 'K',
        'М' | 'м' | 'Μ' => 'M',
        'Ν' => 'N',
        'О' | 'о' | 'Ο' | 'ο' => 'O',
        'Р' | 'р' | 'Ρ' => 'P',
        'Ѕ' | 'ѕ' => 'S',
        'Т' | 'т' | 'Τ' => 'T',
        'Х' | 'х' | 'Χ' => 'X',
        'У' | 'у' | 'Υ' => 'Y',
        'З' | 'з' => '3',
        _ => return None,
    })
}

/// The other of a pair that machine-readable lines are misread by: 0 and O, 1 and I, 5 and S, 8 and B, 2 and Z.
pub(crate) fn twin(sign: u8) -> Option<u8> {
    Some(match sign {
        b'0' => b'O',
        b'O' => b'0',
        b'1' => b'I',
        b'I' => b'1',
        b'2' => b'Z',
        b'Z' => b'2',
        b'5' => b'S',
        b'S' => b'5',
        b'8' => b'B',
        b'B' => b'8',
        _ => return None,
    })
}
