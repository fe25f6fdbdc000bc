//! Which plural categories a language distinguishes for whole numbers.
//!
//! The runtime holds the arithmetic; a catalogue names the rule in its header.

/// How whole numbers are counted in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PluralRule {
    /// The name in the header of a catalogue.
    pub(crate) name: &'static str,
    /// The CLDR categories that each select expression must have.
    pub(crate) categories: &'static [&'static str],
}

const ONE_OTHER: PluralRule = PluralRule { name: "one-other", categories: &["one", "other"] };
const EAST_SLAVIC: PluralRule = PluralRule { name: "east-slavic", categories: &["one", "few", "many", "other"] };
const OTHER: PluralRule = PluralRule { name: "other", categories: &["other"] };

/// All category names of CLDR.
pub(crate) const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The languages with known rules, for diagnostics.
pub(crate) const LANGUAGES: [&str; 6] = ["en", "kk", "qps", "ru", "tg", "uz"];

/// The rule of a language; a region or script does not matter: `uz-Latn` counts as `uz`.
pub(crate) fn rule(tag: &str) -> Option<PluralRule> {
    match tag.split('-').next()? {
        "en" | "kk" | "uz" | "qps" => Some(ONE_OTHER),
        "ru" => Some(EAST_SLAVIC),
        // CLDR has no rule for Tajik; the noun stays singular after a numeral.
        "tg" => Some(OTHER),
        _ => None,
    }
}

/// Which way the language is written, as the `dir` attribute of HTML has it.
pub(crate) fn direction(tag: &str) -> &'static str {
    match tag.split('-').next() {
        Some("ar" | "fa" | "he" | "ps" | "ur") => "rtl",
        _ => "ltr",
    }
}
