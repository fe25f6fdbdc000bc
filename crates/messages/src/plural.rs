//! Plural categories of whole numbers, by the rules of CLDR.

/// How a language counts; a catalogue names its rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PluralRule {
    /// English, Kazakh, Uzbek: one thing, other things.
    OneOther,
    /// Russian: by the last digits.
    EastSlavic,
    /// Tajik: no difference.
    Other,
}

impl PluralRule {
    /// The rule of this name.
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "one-other" => Self::OneOther,
            "east-slavic" => Self::EastSlavic,
            "other" => Self::Other,
            _ => return None,
        })
    }

    /// The category of `number`; the sign does not matter.
    pub(crate) fn category(self, number: i64) -> &'static str {
        let number = number.unsigned_abs();
        match self {
            Self::OneOther if number == 1 => "one",
            Self::OneOther | Self::Other => "other",
            Self::EastSlavic => match (number % 10, number % 100) {
                (_, 11..=14) => "many",
                (1, _) => "one",
                (2..=4, _) => "few",
                _ => "many",
            },
        }
    }
}
