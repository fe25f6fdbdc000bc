//! The countries to choose from, and the search among them.

use ruqsat_eligibility::Country;
use yew::AttrValue;

use super::insert_in_order;
use super::words::{Words, folded};

/// Countries that people with this question most often come from, by the sources that name any.
const LIKELY: [&str; 9] = ["UZB", "TJK", "AZE", "KGZ", "UKR", "MDA", "GEO", "RUS", "TUR"];

/// A country to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountryOption {
    /// Its three letters.
    pub code: &'static str,
    /// Its name in the language of the page.
    pub name: AttrValue,
    /// The name for comparing: small letters, without marks.
    folded: String,
}

/// All countries in one language: the likely ones, then the others by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Countries {
    options: Vec<CountryOption>,
}

impl Countries {
    /// The countries as this language names them.
    #[must_use]
    #[inline(never)]
    pub fn new(words: &Words) -> Self {
        let option = |code: &'static str| {
            let name = words.country(code);
            CountryOption { code, folded: folded(&name), name }
        };
        let mut options: Vec<_> = LIKELY.into_iter().map(option).collect();
        let mut others = Vec::new();
        for code in Country::all().map(Country::code).filter(|code| !LIKELY.contains(code)) {
            insert_in_order(&mut others, option(code), |one, other| one.folded <= other.folded);
        }
        options.append(&mut others);
        Self { options }
    }

    /// How many countries of those that [`Self::found`] gives for nothing typed are the likely ones.
    pub const LIKELY: usize = LIKELY.len();

    /// Those that fit what is typed, best first: the name or code begins with it, then a word of the name does, then
    /// it stands anywhere. All of them for nothing typed.
    #[must_use]
    #[inline(never)]
    pub fn found(self, typed: &str) -> Vec<CountryOption> {
        let typed = folded(typed.trim());
        if typed.is_empty() {
            return self.options;
        }
        let mut found = Vec::new();
        for wanted in 0..3 {
            found.extend(self.options.iter().filter(|option| option.rank(&typed) == Some(wanted)).cloned());
        }
        found
    }
}

impl CountryOption {
    /// How well the name fits; 0 is best, `None` not at all.
    fn rank(&self, typed: &str) -> Option<u8> {
        if self.folded.starts_with(typed) || folded(self.code) == typed {
            return Some(0);
        }
        let place = self.folded.find(typed)?;
        let before = self.folded.get(..place).and_then(|before| before.chars().next_back());
        Some(if before.is_some_and(|letter| letter == ' ' || letter == '-') { 1 } else { 2 })
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use ruqsat_messages::Catalog;

    use super::*;

    fn check(language: &str, typed: &str, first: &[&str]) {
        let words = Words::new(Rc::new(Catalog::native(language).expect("a language")), "worker", None);
        let countries = Countries::new(&words);
        let found: Vec<_> = countries.found(typed).iter().map(|option| option.code).take(first.len()).collect();
        assert_eq!(found, first, "{language}: {typed:?}");
    }

    #[test]
    fn the_best_fit_comes_first() {
        check("en", "uz", &["UZB"]);
        check("en", "UZB", &["UZB"]);
        check("en", " Tajik", &["TJK"]);
        check("en", "guinea", &["GIN", "GNB", "GNQ", "PNG"]);
        check("ru", "узб", &["UZB"]);
        check("ru", "ТАДЖИК", &["TJK"]);
        check("en", "xyz", &[]);
    }

    #[test]
    fn the_likely_ones_lead_and_all_are_there() {
        check("en", "", &LIKELY);
        let words = Words::new(Rc::new(Catalog::english()), "worker", None);
        let all = Countries::new(&words).found("");
        assert_eq!(all.len(), Country::all().count());
        let names: Vec<_> = all.iter().skip(Countries::LIKELY).map(|option| option.folded.clone()).collect();
        assert!(names.is_sorted(), "{names:?}");
    }
}
