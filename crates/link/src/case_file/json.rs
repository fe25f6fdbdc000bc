//! JSON as RFC 8259 has it, strictly, as far as a case needs it.
//!
//! `serde_json` would do the same in more than twice the weight; see ARCHITECTURE.md.

use core::iter::Peekable;
use core::str::Chars;

use ruqsat_eligibility::InputValue;

/// Objects and lists within each other. A case has two.
const DEEPEST: u32 = 16;

/// Names and values in the order written, repeated ones included.
pub(super) type Entries = Vec<(String, Json)>;

/// What was read. Of what no answer can be, only the kind is kept.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Json {
    Object(Entries),
    List,
    Text(String),
    /// As it was written.
    Number(String),
    Bool(bool),
    Null,
}

/// Where the first mistake is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) line: u32,
    pub(super) column: u32,
}

impl Json {
    /// The number, if it is a whole one that fits.
    pub(super) fn whole(&self) -> Option<i64> {
        match self {
            Self::Number(text) => text.parse().ok(),
            _ => None,
        }
    }

    /// The value as an answer may be written.
    pub(super) fn input(self) -> InputValue {
        match (self.whole(), self) {
            (Some(number), _) => InputValue::Integer(number),
            (None, Self::Text(text)) => InputValue::Text(text),
            (None, Self::Bool(value)) => InputValue::Bool(value),
            (None, Self::Number(text)) => InputValue::Other(text),
            (None, Self::Null) => InputValue::Other("empty".to_owned()),
            (None, Self::List) => InputValue::Other("a list".to_owned()),
            (None, Self::Object(_)) => InputValue::Other("an object".to_owned()),
        }
    }
}

/// Reads a whole text.
pub(super) fn parse(text: &str) -> Result<Json, Place> {
    let mut reader = Reader { letters: text.chars().peekable(), place: Place { line: 1, column: 1 }, depth: 0 };
    let value = reader.value();
    match value {
        Some(value) if reader.after_space().is_none() => Ok(value),
        _ => Err(reader.place),
    }
}

/// Appends a text in quotation marks.
pub(super) fn quote(out: &mut String, text: &str) {
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => {
                out.push('\\');
                out.push(letter);
            }
            '\n' => out.push_str("\\n"),
            // What is left below the space, and what breaks lines in some readers.
            '\0'..='\u{1f}' | '\u{7f}' | '\u{2028}' | '\u{2029}' => {
                out.push_str("\\u");
                for place in (0..4).rev() {
                    out.push(char::from_digit(letter as u32 >> (4 * place) & 15, 16).unwrap_or('0'));
                }
            }
            letter => out.push(letter),
        }
    }
    out.push('"');
}

struct Reader<'t> {
    letters: Peekable<Chars<'t>>,
    /// Of the next letter.
    place: Place,
    depth: u32,
}

/// `None` is a mistake at the place where the reader stands.
impl Reader<'_> {
    fn peek(&mut self) -> Option<char> {
        self.letters.peek().copied()
    }

    fn next(&mut self) -> Option<char> {
        let letter = self.letters.next()?;
        match letter {
            '\n' => self.place = Place { line: self.place.line + 1, column: 1 },
            _ => self.place.column += 1,
        }
        Some(letter)
    }

    /// The next letter, if it is one of these.
    fn take(&mut self, wanted: impl Fn(char) -> bool) -> Option<char> {
        if wanted(self.peek()?) { self.next() } else { None }
    }

    fn after_space(&mut self) -> Option<char> {
        while self.take(|letter| matches!(letter, ' ' | '\t' | '\r' | '\n')).is_some() {}
        self.peek()
    }

    fn value(&mut self) -> Option<Json> {
        match self.after_space()? {
            '{' => self.nested('}', |reader, entries| {
                reader.after_space().filter(|letter| *letter == '"')?;
                let name = reader.text()?;
                reader.after_space()?;
                reader.take(|letter| letter == ':')?;
                let value = reader.value()?;
                entries.push((name, value));
                Some(())
            }),
            '[' => self.nested(']', |reader, _| reader.value().map(|_| ())).map(|_| Json::List),
            '"' => self.text().map(Json::Text),
            '-' | '0'..='9' => self.number(),
            't' => self.word("true", Json::Bool(true)),
            'f' => self.word("false", Json::Bool(false)),
            'n' => self.word("null", Json::Null),
            _ => None,
        }
    }

    /// What stands between brackets, with commas.
    fn nested(&mut self, end: char, item: impl Fn(&mut Self, &mut Entries) -> Option<()>) -> Option<Json> {
        if self.depth == DEEPEST {
            return None;
        }
        self.depth += 1;
        self.next()?;
        let mut entries = Entries::new();
        if self.after_space()? == end {
            self.next()?;
        } else {
            loop {
                item(self, &mut entries)?;
                let letter = self.after_space()?;
                self.take(|letter| letter == ',' || letter == end)?;
                if letter == end {
                    break;
                }
            }
        }
        self.depth -= 1;
        Some(Json::Object(entries))
    }

    fn word(&mut self, word: &str, value: Json) -> Option<Json> {
        for wanted in word.chars() {
            self.take(|letter| letter == wanted)?;
        }
        Some(value)
    }

    fn number(&mut self) -> Option<Json> {
        let mut text = String::new();
        text.extend(self.take(|letter| letter == '-'));
        // No zero in front of other digits.
        match self.take(|letter| letter.is_ascii_digit())? {
            '0' => text.push('0'),
            digit => {
                text.push(digit);
                self.digits(&mut text);
            }
        }
        if let Some(point) = self.take(|letter| letter == '.') {
            text.push(point);
            text.push(self.take(|letter| letter.is_ascii_digit())?);
            self.digits(&mut text);
        }
        if let Some(letter) = self.take(|letter| matches!(letter, 'e' | 'E')) {
            text.push(letter);
            text.extend(self.take(|letter| matches!(letter, '+' | '-')));
            text.push(self.take(|letter| letter.is_ascii_digit())?);
            self.digits(&mut text);
        }
        Some(Json::Number(text))
    }

    fn digits(&mut self, text: &mut String) {
        while let Some(digit) = self.take(|letter| letter.is_ascii_digit()) {
            text.push(digit);
        }
    }

    fn text(&mut self) -> Option<String> {
        self.next()?;
        let mut text = String::new();
        loop {
            match self.take(|letter| letter >= ' ')? {
                '"' => return Some(text),
                '\\' => text.push(self.escaped()?),
                letter => text.push(letter),
            }
        }
    }

    fn escaped(&mut self) -> Option<char> {
        Some(match self.take(|letter| matches!(letter, '"' | '\\' | '/' | 'b' | 'f' | 'n' | 'r' | 't' | 'u'))? {
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => match self.unit()? {
                high @ 0xd800..=0xdbff => {
                    self.take(|letter| letter == '\\')?;
                    self.take(|letter| letter == 'u')?;
                    let low = self.unit()?.checked_sub(0xdc00).filter(|low| *low < 0x400)?;
                    char::from_u32(0x1_0000 + ((high - 0xd800) << 10) + low)?
                }
                unit => char::from_u32(unit)?,
            },
            letter => letter,
        })
    }

    /// Four hexadecimal digits.
    fn unit(&mut self) -> Option<u32> {
        (0..4).try_fold(0, |sum, _| Some(sum << 4 | self.take(|letter| letter.is_ascii_hexdigit())?.to_digit(16)?))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What `serde_json` says to the same text.
    fn other(text: &str) -> Option<serde_json::Value> {
        serde_json::from_str(text).ok()
    }

    fn same(own: &Json, other: &serde_json::Value) -> bool {
        match (own, other) {
            (Json::Object(own), serde_json::Value::Object(other)) => {
                // Of a name that stands twice the other reader keeps the last.
                other.iter().all(|(name, value)| {
                    own.iter().rev().find(|(known, _)| known == name).is_some_and(|(_, own)| same(own, value))
                }) && own.iter().all(|(name, _)| other.contains_key(name))
            }
            (Json::List, serde_json::Value::Array(_)) | (Json::Null, serde_json::Value::Null) => true,
            (Json::Text(own), serde_json::Value::String(other)) => own == other,
            (Json::Bool(own), serde_json::Value::Bool(other)) => own == other,
            (own @ Json::Number(_), other @ serde_json::Value::Number(_)) => match other.as_i64() {
                // The other reader takes -0 for a number with a fraction.
                Some(number) => own.whole() == Some(number),
                None => own.whole().is_none_or(|number| number == 0),
            },
            _ => false,
        }
    }

    fn check(text: &str) {
        match (parse(text), other(text)) {
            (Ok(own), Some(other)) => assert!(same(&own, &other), "{text}: {own:?} and {other}"),
            (Err(_), None) => {}
            // Numbers beyond any that a computer has are refused by the other one and kept as text here.
            (Ok(own), None) => assert!(text.contains(['e', 'E']), "{text}: {own:?} and a mistake"),
            (Err(place), Some(other)) => {
                assert!(text.matches(['[', '{']).count() > 15, "{text}: {place:?} and {other}")
            }
        }
    }

    #[test]
    fn both_readers_agree_on_the_edges() {
        for text in [
            "01",
            "-",
            "-0",
            "1.",
            "1.5",
            ".5",
            "1e",
            "1e5",
            "1E+5",
            "+1",
            "\"",
            "\"\t\"",
            "\"\\u12\"",
            "\"\\ud800\"",
            "\"\\ud83d\\ude00\"",
            "\"\\ud83d\\u0041\"",
            "\"\\udc00\"",
            "\"\\x\"",
            "tru",
            "true",
            "nul",
            "[1,]",
            "[,]",
            "[1 2]",
            "{\"a\"}",
            "{\"a\":}",
            "{\"a\":1,}",
            "{a:1}",
            "{\"a\":1 \"b\":2}",
            " [ ] ",
            "{}x",
            "\u{a0}1",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775808",
            "\"\u{7f}\u{2028}\"",
            "//",
            "NaN",
        ] {
            check(text);
        }
    }

    proptest! {
        #[test]
        fn both_readers_agree_on_any_text(text in "[\\[\\]{}:,\"\\\\ \\n0-9a-fntrulse.+E-]{0,24}") {
            check(&text);
        }

        #[test]
        fn what_is_quoted_is_read_by_both(text in any::<String>()) {
            let mut quoted = String::new();
            quote(&mut quoted, &text);
            prop_assert_eq!(parse(&quoted), Ok(Json::Text(text.clone())));
            prop_assert_eq!(other(&quoted), Some(serde_json::Value::String(text)));
        }
    }
}
