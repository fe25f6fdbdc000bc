//! The wording of the application: every text, in every language, with every choice.

use std::path::Path;

use ruqsat_message_compiler::{Source, compile, compile_sources};

use super::keys::sample;
use crate::LANGUAGES;
use crate::catalog::Catalog;
use crate::key::{Key, Kind};
use crate::message::{Message, Value};

/// Argument lists that reach each word of each choice and each plural form.
fn cases(key: Key) -> Vec<Vec<(&'static str, Value)>> {
    let first: Vec<_> = key.arguments().iter().map(|&(name, kind)| (name, sample(kind))).collect();
    let mut cases = vec![first.clone()];
    for (place, (_, kind)) in key.arguments().iter().enumerate() {
        let values: Vec<Value> = match kind {
            Kind::Number => [-1, 0, 1, 2, 5, 11, 1000].map(Value::from).into(),
            Kind::Choice(words) => words.iter().map(|word| Value::from(*word)).collect(),
            _ => Vec::new(),
        };
        for value in values {
            let mut case = first.clone();
            case[place].1 = value;
            cases.push(case);
        }
    }
    cases
}

#[test]
fn every_text_renders_in_every_language() {
    for lang in LANGUAGES.iter().chain(["qps"].iter()) {
        let catalogue = Catalog::native(lang).unwrap();
        for key in Key::all() {
            for case in cases(key) {
                let message = Message::dynamic(key, &case).unwrap();
                let text = catalogue.text(&message);
                let left = text.chars().find(|c| c.is_control() && *c != '\n' || "{}$".contains(*c));
                assert_eq!(left, None, "{lang} {} {case:?}: {text}", key.name());
                assert!(!text.trim().is_empty(), "{lang} {} {case:?}", key.name());
            }
        }
    }
}

#[test]
fn every_argument_reaches_the_text() {
    for lang in LANGUAGES.iter().chain(["qps"].iter()) {
        let catalogue = Catalog::native(lang).unwrap();
        for key in Key::all() {
            let Some(&(name, _)) = key.arguments().iter().find(|(_, kind)| *kind == Kind::Text) else {
                continue;
            };
            let shown = cases(key).into_iter().any(|mut case| {
                for (argument, value) in &mut case {
                    if *argument == name {
                        *value = "❦".into();
                    }
                }
                catalogue.text(&Message::family(key, &case).unwrap()).contains('❦')
            });
            assert!(shown, "{lang} {} does not show ${name}", key.name());
        }
    }
}

#[test]
fn languages_are_built_in() {
    let english = Catalog::english();
    assert_eq!(english.lang(), "en");
    assert_eq!(english.dir(), "ltr");
    assert_eq!(Some(english), Catalog::native("en"));
    assert!(LANGUAGES.contains(&"en") && !LANGUAGES.contains(&"qps"));
    assert_eq!(Catalog::native("xx"), None);
}

#[test]
fn the_same_wording_gives_the_same_bytes() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let (first, second) = (compile(&dir).unwrap(), compile(&dir).unwrap());
    assert_eq!(first.hash, second.hash);
    assert_eq!(first.catalogues, second.catalogues);
    assert_eq!(first.rust(), second.rust());
}

#[test]
fn the_order_of_files_does_not_matter() {
    let formats = Source::new("en", "locales/en/b.ftl", super::fixture::EN);
    let texts = Source::new("en", "locales/en/a.ftl", "b = B { $x }\na = A");
    let one = compile_sources(&[formats.clone(), texts.clone()]).unwrap();
    let other = compile_sources(&[texts, formats]).unwrap();
    assert_eq!(one.catalogues, other.catalogues);
}
