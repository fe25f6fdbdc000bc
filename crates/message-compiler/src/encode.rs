//! From [`Node`]s to the bytes of a catalogue.
//!
//! A catalogue is UTF-8 text: one line that says what it is, then every text, each ended by NUL.
//! Within a text, control characters are marks; what follows a mark is printable, so that the whole remains UTF-8:
//!
//! | mark | followed by | means |
//! |---|---|---|
//! | U+0001 | argument | the argument as its kind is written |
//! | U+0002 | argument | the number, grouped |
//! | U+0003 | argument | a choice by number or plural category, until U+0007 |
//! | U+0004 | argument | a choice by word, until U+0007 |
//! | U+0005 | key | a variant of the choice; its key ends at U+0006 |
//! | U+0006 | | the variant's text begins |
//! | U+0007 | | the choice ends |
//! | U+0008 | | the variant that everything else falls to; always the last |
//!
//! An argument is its place in the alphabetical order of the text's arguments, counted from the space character.

use std::collections::BTreeMap;

use crate::kinds::{FORMATS, Use};
use crate::lower::Lowered;
use crate::node::{Format, Node, Select, Shape, Variant, VariantKey};
use crate::plural::{PluralRule, direction};

/// Version of the format; the runtime refuses any other.
pub(crate) const VERSION: u32 = 1;

/// The catalogue of a language.
pub(crate) fn catalogue(
    language: &str,
    rule: PluralRule,
    hash: u64,
    texts: &BTreeMap<String, Lowered<'_>>,
    signatures: &BTreeMap<String, BTreeMap<String, Use>>,
) -> String {
    let mut out = format!("ruqsat-messages {VERSION} {hash:016x} {language} {} {}\n", rule.name, direction(language));
    let formats = FORMATS.iter().map(|(key, _)| *key);
    let keys = signatures.keys().map(String::as_str).filter(|key| !is_format(key));
    for key in formats.chain(keys) {
        if let (Some(text), Some(signature)) = (texts.get(key), signatures.get(key)) {
            let arguments: Vec<&str> = signature.keys().map(String::as_str).collect();
            encode(&text.nodes, &arguments, &mut out);
        }
        out.push('\0');
    }
    out
}

/// Whether a key is one of the runtime's own.
pub(crate) fn is_format(key: &str) -> bool {
    FORMATS.iter().any(|(name, _)| *name == key)
}

fn encode(nodes: &[Node<'_>], arguments: &[&str], out: &mut String) {
    for node in nodes {
        match node {
            Node::Text(text) => out.push_str(text),
            Node::Argument { name, format, .. } => {
                out.push(if *format == Format::Number { '\u{2}' } else { '\u{1}' });
                out.push(argument(name, arguments));
            }
            Node::Select(select) => encode_select(select, arguments, out),
        }
    }
}

fn encode_select(select: &Select<'_>, arguments: &[&str], out: &mut String) {
    let Some(default) = select.default_variant() else {
        return;
    };
    if select.variants.len() == 1 {
        encode(&default.nodes, arguments, out);
        return;
    }
    out.push(if select.shape() == Shape::Choice { '\u{4}' } else { '\u{3}' });
    out.push(argument(select.name, arguments));
    let mut rest: Vec<&Variant<'_>> =
        select.variants.iter().enumerate().filter(|(i, _)| *i != select.default).map(|(_, v)| v).collect();
    // An exact number goes before a category that contains it, whatever the order they are written in.
    rest.sort_by_key(|variant| matches!(variant.key, VariantKey::Name(_)));
    for variant in rest {
        out.push('\u{5}');
        match variant.key {
            VariantKey::Name(name) => out.push_str(name),
            VariantKey::Number(number) => out.push_str(&number.to_string()),
        }
        out.push('\u{6}');
        encode(&variant.nodes, arguments, out);
    }
    out.push('\u{8}');
    encode(&default.nodes, arguments, out);
    out.push('\u{7}');
}

fn argument(name: &str, arguments: &[&str]) -> char {
    let place = arguments.iter().position(|known| *known == name).unwrap_or(0);
    u8::try_from(place).ok().and_then(|place| place.checked_add(b' ')).map_or(' ', char::from)
}
