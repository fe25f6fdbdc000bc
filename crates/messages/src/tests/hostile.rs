//! Bytes that are no catalogue: refused or rendered somehow, but never a panic.

use std::borrow::Cow;
use std::path::Path;

use chrono::NaiveDate;
use proptest::collection::vec;
use proptest::prelude::*;
use ruqsat_message_compiler::{Source, compile_sources};

use super::fixture::Fixture;
use crate::catalog::{Catalog, CatalogError, FORMATS};
use crate::generated::tables::{COUNT, HASH};
use crate::message::{Message, Money, Value};

fn values() -> Vec<Value> {
    vec![
        1.into(),
        "worker".into(),
        Value::Money(Money(-51_900)),
        NaiveDate::MIN.into(),
        Value::List(vec![Message::new(0, vec![]), Message::new(1, vec![2.into()]), Message::new(u16::MAX, vec![])]),
    ]
}

fn render_all(catalogue: &Catalog, count: u16) {
    for key in 0..count.saturating_add(1) {
        let _ = catalogue.text(&Message::new(key, values()));
        let _ = catalogue.text(&Message::new(key, vec![]));
    }
}

/// A file with this body, which claims to hold `count` texts.
fn file(body: &str) -> (Cow<'static, str>, u16) {
    let texts = body.matches('\0').count();
    let count = u16::try_from(texts.saturating_sub(FORMATS)).unwrap();
    (format!("ruqsat-messages 1 7 ru east-slavic ltr\n{body}").into(), count)
}

fn english() -> String {
    Fixture::en("a = A { $x } { $n ->\n    [one] day\n   *[other] days\n    } { DATE($d) }\nb = B").compiled.catalogues
        ["en"]
        .clone()
}

/// The file of the application's Russian, as a browser loads it, with the texts of this build.
fn file_of_the_wording() -> Vec<u8> {
    let left_out: &[&str] = if cfg!(feature = "register") { &[] } else { &ruqsat_message_compiler::NOT_IN_BROWSER };
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    ruqsat_message_compiler::compile_without(&dir, left_out).unwrap().file("ru").unwrap()
}

proptest! {
    #[test]
    fn random_bytes(bytes in vec(any::<u8>(), 0..400)) {
        prop_assert!(Catalog::from_file(&bytes).is_err());
    }

    #[test]
    fn random_marks(body in "[\\x00-\\x08 -&a-cж\\n0-2]{0,300}") {
        let (file, count) = file(&body);
        if let Ok(catalogue) = Catalog::parse(file, 7, count) {
            render_all(&catalogue, count);
        }
    }

    #[test]
    fn changed_bytes(changes in vec((any::<prop::sample::Index>(), any::<u8>()), 1..6)) {
        let mut bytes = english().into_bytes();
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        let Ok(text) = String::from_utf8(bytes) else { return Ok(()) };
        let hash = text.split(' ').nth(2).and_then(|word| u64::from_str_radix(word, 16).ok());
        if let Ok(catalogue) = Catalog::parse(text.into(), hash.unwrap_or_default(), 2) {
            render_all(&catalogue, 2);
        }
    }

    #[test]
    fn random_fluent(text in r#"([a-c]+ = )?[a-cA-C{}$\-.=\n *\[\]"0-9>(),:#\\]{0,60}"#) {
        let sources = ["en", "ru"].map(|tag| Source::new(tag, format!("locales/{tag}/a.ftl"), &text));
        prop_assert!(compile_sources(&sources).is_err());
    }
}

#[test]
fn a_truncated_file_is_refused() {
    let file = file_of_the_wording();
    for place in (0..file.len()).step_by(97) {
        assert!(Catalog::from_file(&file[..place]).is_err(), "{place}");
    }
}

#[test]
fn deeply_nested_choices_end() {
    let body = format!("{}{}", "\0".repeat(FORMATS), "\u{3} \u{8}".repeat(100_000) + "\0");
    let (file, count) = file(&body);
    render_all(&Catalog::parse(file, 7, count).unwrap(), count);
}

#[test]
fn a_message_within_itself_many_times_ends() {
    let mut message = Message::new(0, vec![]);
    for _ in 0..1000 {
        message = Message::new(0, vec![message.into()]);
    }
    let (file, count) = file(&format!("{}\u{1} \0", "\0".repeat(FORMATS)));
    let _ = Catalog::parse(file, 7, count).unwrap().text(&message);
}

#[test]
fn each_reason_to_refuse_a_file_is_told() {
    let check = |text: &str, expected: CatalogError| {
        let found = Catalog::from_file(format!("\n{text}").as_bytes());
        assert_eq!(found, Err(expected.clone()), "{text:?}");
        assert!(!expected.to_string().is_empty());
    };
    let header = |words: &str| format!("ruqsat-messages 1 {HASH:016x} {words}\n");
    let expected = FORMATS + usize::from(COUNT);
    check("", CatalogError::NotACatalog);
    check("<!doctype html>\n<html></html>", CatalogError::NotACatalog);
    check("ruqsat-messages 2 0 en one-other ltr\n", CatalogError::Version("2".into()));
    check("ruqsat-messages 1 0 en one-other ltr\n", CatalogError::Stale);
    check("ruqsat-messages 1 zz en one-other ltr\n", CatalogError::Stale);
    check(&header("en"), CatalogError::NotACatalog);
    check(&header("en unheard-of ltr"), CatalogError::NotACatalog);
    check(&header("en one-other ltr"), CatalogError::Incomplete { expected, found: 0 });
    let body = "x\0".repeat(expected);
    check(&(header("en one-other ltr") + &body + "x"), CatalogError::Incomplete { expected, found: expected });
    for no_text in [&b""[..], b"no first line", b"\xFF\n", "ж\nab\u{80}".as_bytes()] {
        assert_eq!(Catalog::from_file(no_text), Err(CatalogError::NotText), "{no_text:?}");
    }
}

#[test]
fn a_loaded_file_renders_like_an_embedded_one() {
    let loaded = Catalog::from_file(&file_of_the_wording()).unwrap();
    assert_eq!(Some(loaded), Catalog::native("ru"));
}
