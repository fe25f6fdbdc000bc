//! A name in Latin letters beside the one in the zone: where they part.
//!
//! Agrees with [`Passport::bears_name`](super::Passport::bears_name), which the rule asks, and says more.

use super::{is_apostrophe, is_separator};
use crate::look_alike;

/// How a name and the name field of a zone agree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// Word by word the same.
    Equal,
    /// The field is full to its last sign, and the name is what it says, cut: words cut from the right, or words at the
    /// end left out.
    Truncated,
    /// They differ; the first place where they do.
    Differs(Difference),
}

/// The first word in which a name and the name field differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Where it stands in the zone.
    pub part: Part,
    /// The word in the zone; `None` if the zone ends before it.
    pub written: Option<String>,
    /// The word that was given, in capitals and without apostrophes; `None` if the name ends before it.
    pub typed: Option<String>,
    /// Whether they would be the same if letters of another script were the Latin ones that they look like.
    pub only_script: bool,
}

/// A part of a name, with the number of the word in it, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The primary identifier, before `<<`.
    Surname(usize),
    /// The secondary identifier: given names, and patronymics after them.
    GivenNames(usize),
}

/// Compares a name, surname first, with the 39 signs of a name field ([`Passport::names`](super::Passport::names)).
///
/// Word by word as the standard writes names: capitals, apostrophes dropped, hyphens and spaces as fillers; a
/// transliteration is taken as it is given, since a state may choose among several. Source: ICAO Doc 9303, part 3,
/// section 4.6, and part 4, section 4.2.3; that the name in the state's register follows the zone: IIN-02.
#[must_use]
pub fn compare(field: &str, name: &str) -> Agreement {
    let typed: String = name.to_ascii_uppercase().chars().filter(|letter| !is_apostrophe(*letter)).collect();
    let mut typed = typed.split(is_separator).filter(|word| !word.is_empty());
    let (surname, given) = field.split_once("<<").unwrap_or((field, ""));
    let mut written = (words(surname).zip(1..).map(|(word, number)| (word, Part::Surname(number))))
        .chain(words(given).zip(1..).map(|(word, number)| (word, Part::GivenNames(number))));
    let may_be_cut = !field.ends_with('<');
    let mut cut = false;
    loop {
        let (word, part) = match written.next() {
            Some((word, part)) => (Some(word), part),
            None => (None, Part::GivenNames(words(given).count() + 1)),
        };
        match (word, typed.next()) {
            (None, None) if cut => return Agreement::Truncated,
            (None, None) => return Agreement::Equal,
            (None, Some(_)) if may_be_cut => return Agreement::Truncated,
            (Some(word), Some(typed)) if word == typed => {}
            (Some(word), Some(typed)) if may_be_cut && typed.starts_with(word) => cut = true,
            (word, typed) => {
                let latin =
                    |word: &str| word.chars().map(|sign| look_alike::latin(sign).unwrap_or(sign)).collect::<String>();
                let only_script = word.is_some() && word == typed.map(latin).as_deref();
                let [written, typed] = [word, typed].map(|word| word.map(str::to_owned));
                return Agreement::Differs(Difference { part, written, typed, only_script });
            }
        }
    }
}

/// The words between the fillers.
fn words(names: &str) -> impl Iterator<Item = &str> {
    names.split('<').filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(field: &str, name: &str, expected: Agreement) {
        assert_eq!(compare(field, name), expected, "{name:?} beside {field}");
    }

    fn differs(part: Part, written: &str, typed: &str) -> Agreement {
        let word = |word: &str| (!word.is_empty()).then(|| word.to_owned());
        Agreement::Differs(Difference { part, written: word(written), typed: word(typed), only_script: false })
    }

    const FIELD: &str = "ERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";

    #[test]
    fn capitals_apostrophes_hyphens_and_commas_do_not_matter() {
        for name in ["Eriksson Anna Maria", "ERIKSSON, ANNA-MARIA", "Erik'sson Anna Maria", "  eriksson  anna‑maria "]
        {
            check(FIELD, name, Agreement::Equal);
        }
        // The examples of the standard: D'ARTIGNAN, SMITH-JONES, VAN DER MUELLEN.
        check("DARTIGNAN<<JACQUES<<<<<<<<<<<<<<<<<<<<<", "D’Artignan Jacques", Agreement::Equal);
        check("SMITH<JONES<<SUSIE<MARGARET<<<<<<<<<<<<", "Smith-Jones Susie Margaret", Agreement::Equal);
        check("VAN<DER<MUELLEN<<PIET<<<<<<<<<<<<<<<<<<", "van der Muellen Piet", Agreement::Equal);
    }

    #[test]
    fn a_patronymic_is_a_further_given_name() {
        let field = "KARIMOV<<AZIZBEK<RUSTAM<UGLI<<<<<<<<<<<";
        check(field, "Karimov Azizbek Rustam o‘gli", differs(Part::GivenNames(3), "UGLI", "OGLI"));
        check(field, "Karimov Azizbek Rustam ugli", Agreement::Equal);
        check(field, "Karimov Azizbek", differs(Part::GivenNames(2), "RUSTAM", ""));
        check(
            "KARIMOV<<AZIZBEK<<<<<<<<<<<<<<<<<<<<<<<",
            "Karimov Azizbek Rustam",
            differs(Part::GivenNames(2), "", "RUSTAM"),
        );
    }

    #[test]
    fn the_first_part_that_differs_is_named() {
        check(FIELD, "Ericsson Anna Maria", differs(Part::Surname(1), "ERIKSSON", "ERICSSON"));
        check(FIELD, "Anna Maria Eriksson", differs(Part::Surname(1), "ERIKSSON", "ANNA"));
        check(FIELD, "Eriksson Ana Maria", differs(Part::GivenNames(1), "ANNA", "ANA"));
        check(FIELD, "", differs(Part::Surname(1), "ERIKSSON", ""));
        check("ARKFREITH<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<", "Arkfreith Ann", differs(Part::GivenNames(1), "", "ANN"));
        check("", "", Agreement::Equal);
    }

    #[test]
    fn letters_of_another_script_are_told_apart() {
        let Agreement::Differs(found) = compare(FIELD, "Eriksson АNNА Maria") else {
            unreachable!("two letters differ")
        };
        assert!(found.only_script);
        assert_eq!(found.part, Part::GivenNames(1));
    }

    // The example of the standard for a name that is too long: Nilavadhanananda Chayapa Dejthamrong Krasuang.
    #[test]
    fn a_full_field_may_hold_less_than_the_name() {
        let field = "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K";
        assert_eq!(field.len(), 39);
        check(field, "Nilavadhanananda Chayapa Dejthamrong Krasuang", Agreement::Truncated);
        check(field, "Nilavadhanananda Chayapa Dejthamrong K", Agreement::Equal);
        check(field, "Nilavadhanananda Chayapa Dejthamrong Krasuang Ann", Agreement::Truncated);
        check(field, "Nilavadhanananda Chayapa Dejthamrong", differs(Part::GivenNames(3), "K", ""));
        check(
            field,
            "Nilavadhanananda Chayapa Dejtham Krasuang",
            differs(Part::GivenNames(2), "DEJTHAMRONG", "DEJTHAM"),
        );
        // Not full: nothing may lack.
        check(
            "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<<",
            "Nilavadhanananda Chayapa Dejthamrong Krasuang",
            differs(Part::GivenNames(3), "", "KRASUANG"),
        );
    }
}
