//! Keys and the messages made of them, on the wording of the application.

use std::path::Path;

use chrono::NaiveDate;

use crate::key::{Key, Kind};
use crate::message::{Message, MessageError, Money, Value};

/// A value that fits; for a choice its first word.
pub(super) fn sample(kind: Kind) -> Value {
    match kind {
        Kind::Text => "Sample".into(),
        Kind::Number => 21.into(),
        Kind::Money => Value::Money(Money(51_900)),
        Kind::Date => NaiveDate::from_ymd_opt(2026, 3, 2).unwrap().into(),
        Kind::Choice(words) => words.first().copied().unwrap_or_default().into(),
    }
}

fn samples(key: Key) -> Vec<(&'static str, Value)> {
    key.arguments().iter().map(|&(name, kind)| (name, sample(kind))).collect()
}

/// The first text with an argument for which `test` holds, and the argument's name.
fn key_with(test: impl Fn(Kind) -> bool) -> Option<(Key, &'static str)> {
    Key::all().find_map(|key| {
        let (name, _) = key.arguments().iter().find(|(_, kind)| test(*kind))?;
        Some((key, *name))
    })
}

#[test]
fn every_text_of_a_family_is_found_by_its_name() {
    let left_out: &[&str] = if cfg!(feature = "register") { &[] } else { &ruqsat_message_compiler::NOT_IN_BROWSER };
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let compiled = ruqsat_message_compiler::compile_without(&dir, left_out).unwrap();
    assert_eq!(compiled.messages.len(), Key::all().len());
    let mut found = 0;
    for (name, key) in compiled.messages.keys().zip(Key::all()) {
        assert_eq!(Key::find(&format!("{name}~")), None);
        if ruqsat_message_compiler::is_of_a_family(name) {
            assert_eq!((Key::find(name), key.name().as_str()), (Some(key), name.as_str()));
            found += 1;
        } else {
            assert!(Key::find(name).is_none_or(|known| known == key), "{name}");
        }
    }
    assert!(found > 500, "{found}");
}

#[test]
fn other_names_are_not_found() {
    for name in ["", " ", "\n", "0", "zzzzzz", "~", "format-date", "list-two", "ключ"] {
        assert_eq!(Key::find(name), None, "{name:?}");
    }
}

#[test]
fn arguments_are_sorted() {
    for key in Key::all() {
        assert!(key.arguments().is_sorted_by_key(|(name, _)| *name), "{}", key.name());
    }
}

#[test]
fn a_dynamic_message_needs_exactly_its_arguments() {
    let (key, argument) = key_with(|_| true).unwrap();
    let mut values = samples(key);
    assert!(Message::dynamic(key, &values).is_ok());
    values.push(("superfluous", "x".into()));
    assert_eq!(Message::dynamic(key, &values), Err(MessageError::Superfluous { key, argument: "superfluous".into() }));
    assert!(Message::family(key, &values).is_ok());
    values.retain(|(name, _)| *name != argument);
    let missing = MessageError::Missing { key, argument };
    assert_eq!(Message::family(key, &values), Err(missing.clone()));
    let expected = format!("message `{}` needs the argument `${argument}`, which is not given", key.name());
    assert_eq!(missing.to_string(), expected);
}

#[test]
fn a_value_of_another_kind_is_refused() {
    for wrong in [Kind::Number, Kind::Money, Kind::Date] {
        let Some((key, argument)) = key_with(|kind| kind == wrong) else {
            continue;
        };
        let mut values = samples(key);
        for (name, value) in &mut values {
            if *name == argument {
                *value = "text".into();
            }
        }
        let found = Message::family(key, &values);
        assert_eq!(found, Err(MessageError::Mismatch { key, argument, expected: wrong }));
    }
}

#[test]
fn a_word_that_is_no_choice_is_refused() {
    let (key, argument) = key_with(|kind| matches!(kind, Kind::Choice(_))).unwrap();
    let mut values = samples(key);
    for (name, value) in &mut values {
        if *name == argument {
            *value = "nobody".into();
        }
    }
    let value = "nobody".to_owned();
    assert_eq!(Message::family(key, &values), Err(MessageError::UnknownChoice { key, argument, value }));
}

#[test]
fn a_word_for_a_choice_is_text() {
    let values = [("role", Value::from("worker"))];
    let role = crate::choice::Role::from_name("worker").map(Value::from);
    assert_eq!(role.as_ref(), values.first().map(|(_, value)| value));
    assert_eq!(crate::choice::Role::from_name("nobody"), None);
}
