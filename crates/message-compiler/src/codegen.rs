//! The Rust that `ruqsat-messages` includes: tables, and a function for every text.

use std::collections::BTreeMap;
use std::fmt::{Display, Write as _};

use crate::node::Node;
use crate::rust_names::{rust_name, type_name, variant_name};
use crate::{Argument, Compiled, Kind, PSEUDO, Text, names};

/// Generated source files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Generated {
    /// Statics: names, signatures, hash, languages.
    pub tables: String,
    /// `pub fn` for every text.
    pub constructors: String,
    /// A call of the macro `choice!` for every choice variable, which makes an enum of it.
    pub choices: String,
}

impl Compiled {
    /// The Rust for these messages; the same input gives the same text.
    #[must_use]
    pub fn rust(&self) -> Generated {
        Generated { tables: self.tables(), constructors: self.constructors(), choices: self.choices() }
    }

    fn tables(&self) -> String {
        let (table, blocks) = names::table(self.messages.keys().map(String::as_str));
        let mut signatures: Vec<String> = Vec::new();
        let mut signature_of = Vec::new();
        for text in self.messages.values() {
            let signature = signature(text);
            let place = signatures.iter().position(|known| *known == signature);
            signature_of.push(place.unwrap_or_else(|| {
                signatures.push(signature);
                signatures.len() - 1
            }));
        }
        let width = if signatures.len() <= 256 { "u8" } else { "u16" };
        let languages: Vec<&String> = self.catalogues.keys().filter(|tag| *tag != PSEUDO).collect();
        let file = |tag: &str| format!("include_str!(concat!(env!(\"OUT_DIR\"), \"/{tag}.bin\"))");
        let catalogues: Vec<String> = self.catalogues.keys().map(|tag| format!("({tag:?}, {})", file(tag))).collect();

        let mut out = String::new();
        let mut item = |declaration: &str, value: &dyn Display| {
            let _ = writeln!(out, "{declaration} = {value};");
        };
        item("pub(crate) const HASH: u64", &self.hash);
        item("pub(crate) const COUNT: u16", &self.messages.len());
        item("pub(crate) const BLOCK: usize", &names::BLOCK);
        item("pub(crate) static NAMES: &str", &format_args!("{table:?}"));
        item("pub(crate) static BLOCKS: &[u32]", &format_args!("&{blocks:?}"));
        item("pub(crate) static SIGNATURES: &[&[(&str, Kind)]]", &format_args!("&[{}]", signatures.join(", ")));
        item(&format!("pub(crate) static SIGNATURE_OF: &[{width}]"), &format_args!("&{signature_of:?}"));
        item(
            "/// The languages there is wording for, sorted by tag.\npub const LANGUAGES: &[&str]",
            &format_args!("&{languages:?}"),
        );
        item(
            "#[cfg(not(target_arch = \"wasm32\"))]\npub(crate) static CATALOGUES: &[(&str, &str)]",
            &format_args!("&[{}]", catalogues.join(", ")),
        );
        out
    }

    fn constructors(&self) -> String {
        self.functions("Message::new", &|_| true)
    }

    /// Functions for those texts of a catalogue beside the program's that are wanted by name: each makes a
    /// `Message::numbered`. The names in them have to be in scope: `Message`, `Money`, `NaiveDate`, `Text`, `Value`.
    #[must_use]
    pub fn numbered(&self, is_wanted: &dyn Fn(&str) -> bool) -> String {
        self.functions("Message::numbered", is_wanted)
    }

    fn functions(&self, make: &str, is_wanted: &dyn Fn(&str) -> bool) -> String {
        let mut out = String::new();
        for (index, (key, text)) in self.messages.iter().enumerate().filter(|(_, (key, _))| is_wanted(key)) {
            let (parameters, values): (Vec<_>, Vec<_>) = text.arguments.iter().map(parameter).unzip();
            let values = if values.is_empty() { "Vec::new()".into() } else { format!("vec![{}]", values.join(", ")) };
            let _ = writeln!(out, "#[doc = {:?}]\n#[must_use]", doc(key, text));
            let _ = writeln!(out, "pub fn {}({}) -> Message {{", rust_name(key), parameters.join(", "));
            let _ = writeln!(out, "    {make}({index}, {values})\n}}");
        }
        out
    }

    fn choices(&self) -> String {
        let mut out = String::new();
        for (name, words) in self.choice_words() {
            let _ = writeln!(out, "choice! {{ {name:?} {} {{", type_name(name));
            for word in words {
                let _ = writeln!(out, "    {word:?} {},", variant_name(word));
            }
            out.push_str("} }\n");
        }
        out
    }

    fn choice_words(&self) -> BTreeMap<&str, &[String]> {
        let arguments = self.messages.values().flat_map(|text| &text.arguments);
        arguments
            .filter_map(|argument| match &argument.kind {
                Kind::Choice(words) => Some((argument.name.as_str(), words.as_slice())),
                _ => None,
            })
            .collect()
    }
}

/// The parameter of a function, and the value made of it.
fn parameter(argument: &Argument) -> (String, String) {
    let name = rust_name(&argument.name);
    let (takes, value) = match argument.kind {
        Kind::Text => ("impl Into<Text>".into(), format!("{name}.into().into()")),
        Kind::Number => ("i64".into(), format!("Value::Number({name})")),
        Kind::Money => ("Money".into(), format!("Value::Money({name})")),
        Kind::Date => ("NaiveDate".into(), format!("Value::Date({name})")),
        Kind::Choice(_) => (format!("choice::{}", type_name(&argument.name)), format!("{name}.into()")),
    };
    (format!("{name}: {takes}"), value)
}

fn signature(text: &Text) -> String {
    let arguments: Vec<String> = text
        .arguments
        .iter()
        .map(|argument| {
            let kind = match &argument.kind {
                Kind::Text => "Text".to_owned(),
                Kind::Number => "Number".to_owned(),
                Kind::Money => "Money".to_owned(),
                Kind::Date => "Date".to_owned(),
                Kind::Choice(words) => format!("Choice(&{words:?})"),
            };
            format!("({:?}, Kind::{kind})", argument.name)
        })
        .collect();
    format!("&[{}]", arguments.join(", "))
}

/// Shows the English text as code, so that nothing in it is read as markup.
fn doc(key: &str, text: &Text) -> String {
    let wording = text.wording.replace('`', "'").replace('\n', "\n ");
    format!(" `{key}`, {}:\n\n ```text\n {wording}\n ```", text.place)
}

/// The words of a text with arguments as `{ $name }`; of a choice, the default variant.
pub(crate) fn wording(nodes: &[Node<'_>]) -> String {
    nodes
        .iter()
        .map(|node| match node {
            Node::Text(text) => text.clone(),
            Node::Argument { name, .. } => format!("{{ ${name} }}"),
            Node::Select(select) => select.default_variant().map(|variant| wording(&variant.nodes)).unwrap_or_default(),
        })
        .collect()
}
