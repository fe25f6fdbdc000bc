//! The Rust that `ruqsat-messages` includes: tables, and a function for every text.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::check::Texts;
use crate::diagnostic::Diagnostic;
use crate::node::Node;
use crate::{Compiled, Kind, PSEUDO, REFERENCE, Text, names};

/// Generated source files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Generated {
    /// Statics: names, signatures, hash, languages.
    pub tables: String,
    /// `pub fn` for every text.
    pub constructors: String,
    /// `pub enum` for every choice variable.
    pub choices: String,
}

/// Words that a Rust name may not be; those of the second list cannot be written `r#…` either.
const KEYWORDS: &str = " abstract as async await become box break const continue do dyn else enum extern false final fn for gen if impl in let loop macro match mod move mut override priv pub ref return static struct trait true try type typeof unsafe unsized use virtual where while yield ";
const STRICT_KEYWORDS: &str = " crate self super _ ";

impl Compiled {
    /// The Rust for these messages; the same input gives the same text.
    #[must_use]
    pub fn rust(&self) -> Generated {
        Generated {
            tables: self.tables(),
            constructors: self.constructors(),
            choices: self.choices(),
        }
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
        let languages: Vec<&String> = self
            .catalogues
            .keys()
            .filter(|tag| *tag != PSEUDO)
            .collect();
        let mut out = String::new();
        let _ = writeln!(out, "pub(crate) const HASH: u64 = 0x{:016x};", self.hash);
        let _ = writeln!(
            out,
            "pub(crate) const COUNT: u16 = {};",
            self.messages.len()
        );
        let _ = writeln!(out, "pub(crate) const BLOCK: usize = {};", names::BLOCK);
        let _ = writeln!(out, "pub(crate) static NAMES: &str = {table:?};");
        let _ = writeln!(
            out,
            "pub(crate) static BLOCKS: [u32; {}] = {blocks:?};",
            blocks.len()
        );
        let _ = writeln!(
            out,
            "pub(crate) static SIGNATURES: [&[(&str, Kind)]; {}] = [{}];",
            signatures.len(),
            signatures.join(", ")
        );
        let _ = writeln!(
            out,
            "pub(crate) static SIGNATURE_OF: [{width}; {}] = {signature_of:?};",
            signature_of.len()
        );
        let _ = writeln!(
            out,
            "/// The languages there is wording for, sorted by tag.\npub const LANGUAGES: &[&str] = &{languages:?};"
        );
        let _ = writeln!(
            out,
            "pub(crate) static ENGLISH: &str = include_str!(concat!(env!(\"OUT_DIR\"), \"/{REFERENCE}.bin\"));"
        );
        out.push_str("#[cfg(not(target_arch = \"wasm32\"))]\npub(crate) static CATALOGUES: &[(&str, &str)] = &[\n");
        for tag in self.catalogues.keys() {
            let _ = writeln!(
                out,
                "    ({tag:?}, include_str!(concat!(env!(\"OUT_DIR\"), \"/{tag}.bin\"))),"
            );
        }
        out.push_str("];\n");
        out
    }

    fn constructors(&self) -> String {
        let mut out = String::new();
        for (index, (key, text)) in self.messages.iter().enumerate() {
            let _ = writeln!(out, "#[doc = {:?}]", doc(key, text));
            let parameters: Vec<String> = text
                .arguments
                .iter()
                .map(|argument| {
                    let name = rust_name(&argument.name);
                    match &argument.kind {
                        Kind::Text => format!("{name}: impl Into<Text>"),
                        Kind::Number => format!("{name}: i64"),
                        Kind::Money => format!("{name}: Money"),
                        Kind::Date => format!("{name}: NaiveDate"),
                        Kind::Choice(_) => format!("{name}: choice::{}", type_name(&argument.name)),
                    }
                })
                .collect();
            let values: Vec<String> = text
                .arguments
                .iter()
                .map(|argument| {
                    let name = rust_name(&argument.name);
                    match &argument.kind {
                        Kind::Text => format!("{name}.into().into()"),
                        Kind::Number => format!("Value::Number({name})"),
                        Kind::Money => format!("Value::Money({name})"),
                        Kind::Date => format!("Value::Date({name})"),
                        Kind::Choice(_) => format!("{name}.into()"),
                    }
                })
                .collect();
            let arguments = if values.is_empty() {
                "Vec::new()".to_owned()
            } else {
                format!("vec![{}]", values.join(", "))
            };
            let _ = writeln!(
                out,
                "#[must_use]\npub fn {}({}) -> Message {{\n    Message::new({index}, {arguments})\n}}\n",
                rust_name(key),
                parameters.join(", "),
            );
        }
        out
    }

    fn choices(&self) -> String {
        let mut out = String::new();
        for (name, words) in self.choice_words() {
            let type_name = type_name(name);
            let variants: Vec<String> = words.iter().map(|word| type_name_of_word(word)).collect();
            let _ = writeln!(
                out,
                "/// What `${name}` may be.\n#[derive(Debug, Clone, Copy, PartialEq, Eq)]\npub enum {type_name} {{"
            );
            for (word, variant) in words.iter().zip(&variants) {
                let _ = writeln!(out, "    /// `{word}`\n    {variant},");
            }
            let _ = writeln!(out, "}}\n\nimpl {type_name} {{");
            let _ = writeln!(
                out,
                "    /// All of them, in alphabetical order.\n    pub const ALL: [Self; {}] = [{}];\n",
                variants.len(),
                variants
                    .iter()
                    .map(|variant| format!("Self::{variant}"))
                    .collect::<Vec<_>>()
                    .join(", ")
            );
            out.push_str("    /// The word as the texts have it.\n    #[must_use]\n    pub fn as_str(self) -> &'static str {\n        match self {\n");
            for (word, variant) in words.iter().zip(&variants) {
                let _ = writeln!(out, "            Self::{variant} => {word:?},");
            }
            out.push_str("        }\n    }\n\n    /// The choice for a word, if it is one of them.\n    #[must_use]\n    pub fn from_name(name: &str) -> Option<Self> {\n        Self::ALL.into_iter().find(|choice| choice.as_str() == name)\n    }\n}\n\n");
            let _ = writeln!(
                out,
                "impl From<{type_name}> for Value {{\n    fn from(choice: {type_name}) -> Self {{\n        Self::Text(Cow::Borrowed(choice.as_str()))\n    }}\n}}\n"
            );
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
            Node::Select(select) => select
                .default_variant()
                .map(|variant| wording(&variant.nodes))
                .unwrap_or_default(),
        })
        .collect()
}

/// Two names that give the same Rust name.
pub(crate) fn check_names(
    messages: &BTreeMap<String, Text>,
    texts: &Texts<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut functions: BTreeMap<String, &str> = BTreeMap::new();
    let mut reported = BTreeSet::new();
    let mut types: BTreeMap<String, &str> = BTreeMap::new();
    for (key, text) in messages {
        let Some(at) = texts.get(key).map(|text| text.at) else {
            continue;
        };
        if let Some(other) = functions.insert(rust_name(key), key) {
            diagnostics.push(Diagnostic::at(
                at,
                key,
                format!("has the same Rust name as `{other}`: `{}`", rust_name(key)),
                "rename one of them",
            ));
        }
        let mut parameters: BTreeMap<String, &str> = BTreeMap::new();
        for argument in &text.arguments {
            if let Some(other) = parameters.insert(rust_name(&argument.name), &argument.name) {
                diagnostics.push(Diagnostic::at(
                    at,
                    key,
                    format!(
                        "has the arguments `${other}` and `${}`, which are the same in Rust",
                        argument.name
                    ),
                    "rename one of them",
                ));
            }
            let Kind::Choice(words) = &argument.kind else {
                continue;
            };
            let mut names: Vec<String> = words.iter().map(|word| type_name_of_word(word)).collect();
            names.sort();
            names.dedup();
            let other = *types
                .entry(type_name(&argument.name))
                .or_insert(&argument.name);
            if (names.len() < words.len() || other != argument.name)
                && reported.insert(&argument.name)
            {
                diagnostics.push(Diagnostic::at(
                    at,
                    key,
                    format!(
                        "has a choice `${}` whose names are not distinct in Rust",
                        argument.name
                    ),
                    "let names and variants differ in more than hyphens, underscores and case",
                ));
            }
        }
    }
}

/// `rule-term.not-met` → `rule_term__not_met`, `country-KAZ` → `country_kaz`.
fn rust_name(name: &str) -> String {
    let name = name
        .replace('.', "__")
        .replace('-', "_")
        .to_ascii_lowercase();
    let padded = format!(" {name} ");
    if STRICT_KEYWORDS.contains(&padded) {
        format!("{name}_")
    } else if KEYWORDS.contains(&padded) {
        format!("r#{name}")
    } else {
        name
    }
}

/// `payment-state` → `PaymentState`.
fn type_name(name: &str) -> String {
    name.split(['-', '_'])
        .flat_map(|part| {
            let mut letters = part.chars();
            letters
                .next()
                .map(|first| first.to_ascii_uppercase())
                .into_iter()
                .chain(letters)
        })
        .collect()
}

/// A variant key may begin in upper case and may be `Self`.
fn type_name_of_word(word: &str) -> String {
    let name = type_name(word);
    if name == "Self" {
        "Self_".to_owned()
    } else {
        name
    }
}
