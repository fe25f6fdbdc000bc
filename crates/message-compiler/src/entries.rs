//! The messages and terms of one language as they are written.

use std::collections::BTreeMap;

use fluent_syntax::ast::{self, Entry};
use fluent_syntax::parser;

use crate::diagnostic::Diagnostic;
use crate::source::{At, Source};

/// A pattern of fluent-syntax over the text of a [`Source`].
pub(crate) type Pattern<'s> = ast::Pattern<&'s str>;

/// All entries of a language.
#[derive(Debug)]
pub(crate) struct Language<'s> {
    pub(crate) tag: &'s str,
    pub(crate) messages: BTreeMap<&'s str, MessageEntry<'s>>,
    pub(crate) terms: BTreeMap<&'s str, TermEntry<'s>>,
}

#[derive(Debug)]
pub(crate) struct MessageEntry<'s> {
    pub(crate) at: At<'s>,
    pub(crate) value: Option<Pattern<'s>>,
    pub(crate) attributes: BTreeMap<&'s str, (At<'s>, Pattern<'s>)>,
}

#[derive(Debug)]
pub(crate) struct TermEntry<'s> {
    pub(crate) at: At<'s>,
    pub(crate) value: Pattern<'s>,
}

impl<'s> Language<'s> {
    /// Parses the files of one language.
    pub(crate) fn parse(
        tag: &'s str,
        sources: impl Iterator<Item = &'s Source>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut language = Self { tag, messages: BTreeMap::new(), terms: BTreeMap::new() };
        for source in sources {
            let resource = match parser::parse(source.text.as_str()) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    diagnostics.extend(errors.iter().map(|error| syntax_error(source, error)));
                    resource
                }
            };
            for entry in resource.body {
                match entry {
                    Entry::Message(message) => language.add_message(source, message, diagnostics),
                    Entry::Term(term) => language.add_term(source, term, diagnostics),
                    _ => {}
                }
            }
        }
        language
    }

    /// The pattern of `name` or `name.attribute`.
    pub(crate) fn pattern(&self, message: &str, attribute: Option<&str>) -> Option<(At<'s>, &Pattern<'s>)> {
        let entry = self.messages.get(message)?;
        match attribute {
            None => entry.value.as_ref().map(|value| (entry.at, value)),
            Some(name) => entry.attributes.get(name).map(|(at, value)| (*at, value)),
        }
    }

    fn add_message(&mut self, source: &'s Source, message: ast::Message<&'s str>, diagnostics: &mut Vec<Diagnostic>) {
        let name = message.id.name;
        let at = source.at(name);
        if let Some(first) = self.messages.get(name) {
            diagnostics.push(duplicate(at, name, first.at));
            return;
        }
        let mut attributes = BTreeMap::new();
        for attribute in message.attributes {
            let key = format!("{name}.{}", attribute.id.name);
            let at = source.at(attribute.id.name);
            if let Some((first, _)) = attributes.get(attribute.id.name) {
                diagnostics.push(duplicate(at, &key, *first));
            } else {
                attributes.insert(attribute.id.name, (at, attribute.value));
            }
        }
        self.messages.insert(name, MessageEntry { at, value: message.value, attributes });
    }

    fn add_term(&mut self, source: &'s Source, term: ast::Term<&'s str>, diagnostics: &mut Vec<Diagnostic>) {
        let name = term.id.name;
        let at = source.at(name);
        let key = format!("-{name}");
        if !term.attributes.is_empty() {
            diagnostics.push(Diagnostic::at(
                at,
                &key,
                "has attributes, which are not supported",
                "give the term variants by a parameter instead: `{ $case -> … }`",
            ));
        }
        if let Some(first) = self.terms.get(name) {
            diagnostics.push(duplicate(at, &key, first.at));
            return;
        }
        self.terms.insert(name, TermEntry { at, value: term.value });
    }
}

/// Lower-case letters, digits, hyphens and underscores, a letter first.
pub(crate) fn is_plain_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_')
}

fn is_identifier(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

fn duplicate(at: At<'_>, key: &str, first: At<'_>) -> Diagnostic {
    Diagnostic::at(
        at,
        key,
        format!("is already written in {}:{}", first.source.path, first.line),
        "keep one of the two",
    )
}

fn syntax_error(source: &Source, error: &parser::ParserError) -> Diagnostic {
    // What could not be read begins with the entry at fault, which is the best name for it; the error itself may be
    // found only at the start of the next entry.
    let junk = error.slice.clone().and_then(|range| Some((range.start, source.text.get(range)?)));
    let last = junk.map_or(usize::MAX, |(start, junk)| start + junk.trim_end().len());
    let at = source.at_offset(error.pos.start.min(last));
    let key = junk
        .and_then(|(_, junk)| junk.split('=').next())
        .map(str::trim)
        .filter(|name| is_identifier(name.strip_prefix('-').unwrap_or(name)))
        .map(str::to_owned);
    let kind = error.kind.to_string();
    let mut letters = kind.chars();
    let kind: String = letters.next().into_iter().flat_map(char::to_lowercase).chain(letters).collect();
    Diagnostic {
        file: at.source.path.clone(),
        line: Some(at.line),
        key,
        cause: format!("cannot be parsed: {kind}"),
        remedy: "correct the Fluent syntax (https://projectfluent.org/fluent/guide)".to_owned(),
    }
}
