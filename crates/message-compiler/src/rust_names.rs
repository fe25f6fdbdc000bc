//! Names of the wording as Rust names.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::Texts;
use crate::diagnostic::Diagnostic;
use crate::{Argument, Kind, Text};

/// Words that Rust keeps for itself unless they are written `r#…`.
const KEYWORDS: &str = "abstract as async await become box break const continue do dyn else enum \
    extern false final fn for gen if impl in let loop macro match mod move mut override priv pub \
    ref return static struct trait true try type typeof unsafe unsized use virtual where while \
    yield";
/// Words that even `r#` does not make a name.
const NEVER_NAMES: [&str; 3] = ["crate", "self", "super"];

/// Reports names that are different in the wording but the same in Rust.
pub(crate) fn check_names(messages: &BTreeMap<String, Text>, texts: &Texts<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let mut functions: BTreeMap<String, &str> = BTreeMap::new();
    let mut choices = Choices::default();
    for (key, text) in messages {
        let Some(at) = texts.get(key).map(|text| text.at) else {
            continue;
        };
        let mut report = |cause: String, remedy: &str| {
            diagnostics.push(Diagnostic::at(at, key, cause, remedy));
        };
        let name = rust_name(key);
        if let Some(other) = functions.get(&name) {
            report(format!("has the same Rust name as `{other}`: `{name}`"), "rename one of them");
        }
        functions.insert(name, key);
        let mut parameters: BTreeMap<String, &str> = BTreeMap::new();
        for argument in &text.arguments {
            if let Some(other) = parameters.insert(rust_name(&argument.name), &argument.name) {
                let cause =
                    format!("has the arguments `${other}` and `${}`, which are the same in Rust", argument.name);
                report(cause, "rename one of them");
            }
            if choices.clash(argument) {
                let cause = format!("has a choice `${}` whose names are not distinct in Rust", argument.name);
                report(cause, "let names and variants differ in more than hyphens, underscores and case");
            }
        }
    }
}

/// The types of choice variables met so far.
#[derive(Default)]
struct Choices<'a> {
    types: BTreeMap<String, &'a str>,
    reported: BTreeSet<&'a str>,
}

impl<'a> Choices<'a> {
    /// Whether the type of a choice, or two of its variants, clash; told once for each variable.
    fn clash(&mut self, argument: &'a Argument) -> bool {
        let Kind::Choice(words) = &argument.kind else {
            return false;
        };
        let variants: BTreeSet<String> = words.iter().map(|word| variant_name(word)).collect();
        let owner = *self.types.entry(type_name(&argument.name)).or_insert(&argument.name);
        (variants.len() < words.len() || owner != argument.name) && self.reported.insert(&argument.name)
    }
}

/// `rule-term.not-met` → `rule_term__not_met`, `country-KAZ` → `country_kaz`.
pub(crate) fn rust_name(name: &str) -> String {
    let name = name.replace('.', "__").replace('-', "_").to_ascii_lowercase();
    if NEVER_NAMES.contains(&name.as_str()) {
        format!("{name}_")
    } else if KEYWORDS.split(' ').any(|keyword| keyword == name) {
        format!("r#{name}")
    } else {
        name
    }
}

/// `payment-state` → `PaymentState`.
pub(crate) fn type_name(name: &str) -> String {
    name.split(['-', '_'])
        .flat_map(|part| {
            let mut letters = part.chars();
            letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters)
        })
        .collect()
}

/// A variant key may begin in upper case and may be `Self`.
pub(crate) fn variant_name(word: &str) -> String {
    let name = type_name(word);
    if name == "Self" { "Self_".to_owned() } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_become_functions() {
        for (key, expected) in [
            ("payment-hold.lead", "payment_hold__lead"),
            ("rule-term-time_left.not-met", "rule_term_time_left__not_met"),
            ("country-KAZ", "country_kaz"),
            ("type", "r#type"),
            ("yield", "r#yield"),
            ("else-enum", "else_enum"),
            ("self", "self_"),
        ] {
            assert_eq!(rust_name(key), expected);
        }
    }

    #[test]
    fn choices_become_enums() {
        assert_eq!(type_name("payment-state"), "PaymentState");
        assert_eq!(variant_name("change_employer"), "ChangeEmployer");
        assert_eq!(variant_name("self"), "Self_");
    }
}
