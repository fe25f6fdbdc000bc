//! The countries to choose from, and the search among them.

use ruqsat_eligibility::Country;
use yew::AttrValue;

use super::insert_in_order;
use super::words::{Words, folded};

/// Countries that people with this question most often come from, by the sources that name any.
const LIKELY: [&str; 9] = ["UZB", "TJK", "AZE", "KGZ", "UKR", "MDA", "GEO", "RUS", "TUR"];

/// Other names under which people look for the likely ones, in small letters as [`folded`] makes them: their own, the
/// English ones, and spellings of long ago.
const ALSO: [(&str, &str); 9] = [
    ("UZB", "узбекстан|узбекистон|o'zbekiston|ozbekiston|uzbekistan"),
    ("TJK", "тоҷикистон|точикистон|тожикистон|tojikiston|tajikistan"),
    ("AZE", "azərbaycan|azerbaycan|azerbaijan"),
    ("KGZ", "кыргызстан|киргизия|kyrgyzstan|kirgizia"),
    ("UKR", "україна|ukraine"),
    ("MDA", "молдавия|moldova"),
    ("GEO", "сакартвело|sakartvelo|georgia"),
    ("RUS", "рф|россия|russia"),
    ("TUR", "туркия|turkiye|turkey"),
];

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

    /// The code of the country that is called so.
    #[must_use]
    pub fn code_of(&self, typed: &str) -> Option<&'static str> {
        let typed = folded(typed.trim());
        self.options.iter().find(|option| option.is_called(&typed)).map(|option| option.code)
    }

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
    fn other_names(&self) -> &'static str {
        ALSO.iter().find(|(code, _)| *code == self.code).map_or("", |(_, names)| *names)
    }

    /// Whether this is a name or the code of the country, typed in full.
    fn is_called(&self, typed: &str) -> bool {
        self.folded == typed || folded(self.code) == typed || self.other_names().split('|').any(|name| name == typed)
    }

    /// How well the name fits; 0 is best, `None` not at all.
    fn rank(&self, typed: &str) -> Option<u8> {
        let is_other_name = self.other_names().split('|').any(|name| name.starts_with(typed));
        if self.folded.starts_with(typed) || folded(self.code) == typed || is_other_name {
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
        // Names of the neighbours' own, and of the other language.
        for (typed, code) in
            [("Oʻzbekiston", "UZB"), ("Ўзбекистон", "UZB"), ("кирг", "KGZ"), ("Кыргыз", "KGZ"), ("Тоҷикистон", "TJK")]
        {
            check("ru", typed, &[code]);
            check("en", typed, &[code]);
        }
    }

    #[test]
    fn a_country_typed_in_full_is_known_by_each_of_its_names() {
        let words = Words::new(Rc::new(Catalog::native("ru").expect("a language")), "worker", None);
        let countries = Countries::new(&words);
        for (typed, code) in [("uzb", "UZB"), ("Узбекистан", "UZB"), ("Uzbekistan", "UZB"), ("Киргизия", "KGZ")]
        {
            assert_eq!(countries.code_of(typed), Some(code), "{typed}");
        }
        assert_eq!(countries.code_of("Узбек"), None);
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
