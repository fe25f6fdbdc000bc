//! The plural rules against those of CLDR.

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use super::fixture::{EN, Fixture};

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

/// A catalogue of the language, with texts that need no translation.
fn rule(tag: &str) -> crate::plural::PluralRule {
    let languages = [("en", EN, "name = Name"), (tag, EN, "name = Name")];
    let languages = if tag == "en" { &languages[..1] } else { &languages[..] };
    Fixture::new(languages).catalogue(tag).plural
}

#[track_caller]
fn check(tag: &str) {
    let identifier: LanguageIdentifier = tag.parse().unwrap();
    let known = PluralRules::get_locales(PluralRuleType::CARDINAL);
    assert!(known.contains(&identifier), "CLDR has no {tag}");
    let theirs = PluralRules::create(identifier, PluralRuleType::CARDINAL).unwrap();
    let ours = rule(tag);
    for number in (0..=10_000_i64).flat_map(|n| [n, -n]).chain([i64::MAX, i64::MIN + 1]) {
        let expected = name(theirs.select(number.unsigned_abs()).unwrap());
        assert_eq!(ours.category(number), expected, "{tag} {number}");
    }
    assert!(!ours.category(i64::MIN).is_empty());
}

#[test]
fn english() {
    check("en");
}

#[test]
fn russian() {
    check("ru");
}

#[test]
fn uzbek() {
    check("uz");
}

#[test]
fn kazakh() {
    check("kk");
}

/// CLDR has no rule for Tajik, so there is nothing to compare with.
#[test]
fn tajik_does_not_distinguish() {
    let rule = rule("tg");
    assert!((-100..100).all(|number| rule.category(number) == "other"));
}
