//! What every text must fulfil: in itself, in its language, and beside the reference language.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostic;
use crate::encode::is_format;
use crate::entries::Language;
use crate::kinds::{FORMATS, Place, Use, Words, for_each_choice, places};
use crate::lower::Lowered;
use crate::node::{Node, Select, Shape, VariantKey, depth, is_blank, walk};
use crate::plural::PluralRule;
use crate::source::At;

/// Texts of a language by key.
pub(crate) type Texts<'s> = BTreeMap<String, Lowered<'s>>;
/// Arguments of every key, as the reference language has them.
pub(crate) type Signatures = BTreeMap<String, BTreeMap<String, Use>>;

/// What a text is checked by.
#[derive(Clone, Copy)]
pub(crate) struct Context<'a> {
    pub(crate) language: &'a str,
    pub(crate) rule: PluralRule,
    pub(crate) signatures: &'a Signatures,
    pub(crate) words: &'a Words,
}

impl Context<'_> {
    fn is_number(&self, key: &str, name: &str) -> bool {
        self.signatures.get(key).and_then(|signature| signature.get(name)) == Some(&Use::Number)
    }
}

/// Arguments of one text; the catalogue writes their number into one printable byte.
const MOST_ARGUMENTS: usize = 90;
/// Select expressions inside each other; the runtime stops at twice as many.
const DEEPEST: usize = 8;

/// What each text must fulfil in itself and in its language.
pub(crate) fn check_text(key: &str, text: &Lowered<'_>, context: &Context<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let Context { words, .. } = *context;
    let mut report = |at: At<'_>, cause: String, remedy: String| {
        diagnostics.push(Diagnostic::at(at, key, cause, remedy));
    };
    if is_blank(&text.nodes) && key != "format-group" {
        report(text.at, "is empty".into(), "write the text or delete the key".into());
    }
    if depth(&text.nodes) > DEEPEST {
        report(
            text.at,
            format!("nests select expressions more than {DEEPEST} deep"),
            "split it into several messages".into(),
        );
    }
    walk(&text.nodes, &mut |node| {
        let Node::Select(select) = node else { return };
        match select.shape() {
            Shape::Plural => check_categories(select, context, &mut report),
            Shape::OnlyOther if context.is_number(key, select.name) => {
                check_categories(select, context, &mut report);
            }
            Shape::Mixed => report(
                select.at,
                format!("mixes numbers and words in the variants of `${}`", select.name),
                "use numbers and plural categories, or words alone".into(),
            ),
            Shape::Exact | Shape::Choice | Shape::OnlyOther => {}
        }
    });
    for_each_choice(text, &mut |select| check_words(select, words, &mut report));
}

fn check_categories(select: &Select<'_>, context: &Context<'_>, report: &mut dyn FnMut(At<'_>, String, String)) {
    let Context { rule, language, .. } = *context;
    for category in rule.categories {
        if !select.has(category) {
            report(
                select.at,
                format!("lacks the plural category [{category}] of `${}`", select.name),
                format!("language `{language}` needs {}; write it", brackets(rule.categories)),
            );
        }
    }
    for variant in &select.variants {
        if let VariantKey::Name(name) = variant.key
            && !rule.categories.contains(&name)
        {
            report(
                variant.at,
                format!("has the plural category [{name}], which language `{language}` does not know"),
                format!("it has {}; delete the variant", brackets(rule.categories)),
            );
        }
    }
    let default = select.default_variant().map(|variant| variant.key);
    if matches!(default, Some(VariantKey::Number(_))) {
        report(
            select.at,
            format!("falls back to an exact number of `${}` beside plural categories", select.name),
            "mark [other] as the default: `*[other]`".into(),
        );
    }
}

/// A choice may name fewer words than there are, since its default serves the others, but none that never comes.
fn check_words(select: &Select<'_>, words: &Words, report: &mut dyn FnMut(At<'_>, String, String)) {
    let Some(known) = words.get(select.name) else {
        return;
    };
    for variant in &select.variants {
        if let VariantKey::Name(name) = variant.key
            && !known.contains(name)
            && name != "other"
        {
            report(
                variant.at,
                format!("has the variant [{name}], which `${}` never is", select.name),
                format!("the reference language has {}; correct it", brackets(known)),
            );
        }
    }
}

fn brackets(words: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let words: Vec<String> = words.into_iter().map(|word| format!("[{}]", word.as_ref())).collect();
    words.join(", ")
}

/// What the reference language must fulfil beyond [`check_text`].
pub(crate) fn check_reference(
    language: &Language<'_>,
    texts: &Texts<'_>,
    signatures: &Signatures,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for (name, arguments) in FORMATS {
        if !texts.contains_key(name) {
            let list: Vec<String> = arguments.iter().map(|(name, _)| format!("`${name}`")).collect();
            let with = if list.is_empty() { String::new() } else { format!(" with the arguments {}", list.join(", ")) };
            diagnostics.push(Diagnostic {
                key: Some(name.to_owned()),
                ..Diagnostic::file(
                    language_folder(language).to_string(),
                    "is missing",
                    format!("the runtime needs it to write dates, money and lists; write it{with}"),
                )
            });
        }
    }
    for (key, arguments) in signatures {
        if arguments.len() > MOST_ARGUMENTS
            && let Some(text) = texts.get(key)
        {
            diagnostics.push(Diagnostic::at(
                text.at,
                key,
                format!("has {} arguments", arguments.len()),
                format!("split it; there may be {MOST_ARGUMENTS}"),
            ));
        }
    }
}

/// The folder of a language as diagnostics name it.
fn language_folder(language: &Language<'_>) -> String {
    language
        .messages
        .values()
        .next()
        .and_then(|entry| entry.at.source.path.rsplit_once('/'))
        .map_or_else(|| language.tag.to_owned(), |(folder, _)| folder.to_owned())
}

/// What a language must fulfil beside the reference language: the same keys.
pub(crate) fn check_keys(reference: &Language<'_>, language: &Language<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let folder = language_folder(language);
    for (name, there) in &reference.messages {
        let Some(here) = language.messages.get(name) else {
            diagnostics.push(Diagnostic {
                key: Some((*name).to_owned()),
                ..Diagnostic::file(
                    format!("{folder}/{}", there.at.source.file_name()),
                    format!("of {}:{} is missing", there.at.source.path, there.at.line),
                    "translate it",
                )
            });
            continue;
        };
        match (&there.value, &here.value) {
            (Some(_), None) => diagnostics.push(Diagnostic::at(
                here.at,
                name,
                "lacks the text that the reference language has",
                "translate it",
            )),
            (None, Some(_)) => diagnostics.push(Diagnostic::at(
                here.at,
                name,
                "has a text of its own, the reference language attributes alone",
                "delete it or write it there first",
            )),
            _ => {}
        }
        for attribute in there.attributes.keys() {
            if !here.attributes.contains_key(attribute) {
                diagnostics.push(Diagnostic::at(
                    here.at,
                    name,
                    format!("lacks attribute `.{attribute}` that the reference language has"),
                    "translate it",
                ));
            }
        }
        for (attribute, (at, _)) in &here.attributes {
            if !there.attributes.contains_key(attribute) {
                diagnostics.push(Diagnostic::at(
                    *at,
                    name,
                    format!("has attribute `.{attribute}` that the reference language lacks"),
                    "delete it or write it there first",
                ));
            }
        }
    }
    for (name, here) in &language.messages {
        if !reference.messages.contains_key(name) {
            diagnostics.push(Diagnostic::at(
                here.at,
                name,
                "is not in the reference language",
                "delete it or write it there first",
            ));
        }
    }
}

/// A translation uses the arguments of the reference, all of them and in the same way.
///
/// The reference itself can only miss those of the runtime's own texts.
pub(crate) fn check_arguments(texts: &Texts<'_>, signatures: &Signatures, diagnostics: &mut Vec<Diagnostic>) {
    for (key, text) in texts {
        let Some(signature) = signatures.get(key) else {
            continue;
        };
        let model = if is_format(key) { "the runtime" } else { "the reference language" };
        let mut report = |at: At<'_>, cause: String, remedy: &str| {
            diagnostics.push(Diagnostic::at(at, key, cause, remedy));
        };
        let places = places(text);
        for (name, used) in signature {
            if places.iter().any(|place| place.name == name) {
                continue;
            }
            let remedy = match used {
                Use::Choice => "use it; where no word makes a difference, `*[other]` alone is enough",
                _ => "use it",
            };
            report(text.at, format!("lacks `${name}` that {model} has"), remedy);
        }
        for Place { name, used, at } in places {
            match signature.get(name) {
                None => {
                    report(at, format!("uses `${name}` that {model} lacks"), "correct the name or use it there first")
                }
                Some(expected) if !fits(used, *expected) => report(
                    at,
                    format!("uses `${name}` as {}, {model} as {}", used.words(), expected.words()),
                    if (used, *expected) == (Use::Number, Use::Plain) {
                        "write `NUMBER($…)` in the reference language if it is a number"
                    } else {
                        "use it in the same way in both"
                    },
                ),
                Some(_) => {}
            }
        }
    }
}

fn fits(used: Use, expected: Use) -> bool {
    match (used, expected) {
        (Use::Plain, Use::Number) | (Use::Selected, Use::Number | Use::Choice) => true,
        (used, expected) => used == expected,
    }
}
