//! What kind of value each argument of a text takes, inferred from its uses.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Diagnostic;
use crate::lower::Lowered;
use crate::node::{Format, Node, Select, Shape, VariantKey, walk};
use crate::source::At;

/// The kind of value an argument takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// Words: plain text, another message or a list of messages. From `{ $x }` alone.
    Text,
    /// A whole number. From `{ NUMBER($x) }` or a plural select.
    Number,
    /// Whole tenge. From `{ MONEY($x) }`.
    Money,
    /// A calendar day. From `{ DATE($x) }`.
    Date,
    /// One of these words, sorted. From a select on words; `other` stands for any further one.
    Choice(Vec<String>),
}

/// An argument of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Argument {
    /// The name without `$`.
    pub name: String,
    /// What it takes.
    pub kind: Kind,
}

/// The texts that the runtime itself uses, with their arguments: how the language writes dates, money and lists.
pub(crate) const FORMATS: [(&str, &[(&str, Use)]); 5] = [
    ("format-date", &[("day", Use::Number), ("month", Use::Number), ("year", Use::Number)]),
    ("format-group", &[]),
    ("format-money", &[("amount", Use::Plain)]),
    ("list-middle", &[("a", Use::Plain), ("b", Use::Plain)]),
    ("list-two", &[("a", Use::Plain), ("b", Use::Plain)]),
];

/// The arguments of a text of [`FORMATS`].
pub(crate) fn format_arguments(key: &str) -> Option<BTreeMap<String, Use>> {
    let (_, arguments) = FORMATS.iter().find(|(name, _)| *name == key)?;
    Some(arguments.iter().map(|(name, kind)| ((*name).to_owned(), *kind)).collect())
}

/// What a use says about an argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Use {
    Plain,
    Number,
    Money,
    Date,
    Choice,
    /// A select with nothing but `*[other]`: a number or a choice.
    Selected,
}

impl Use {
    fn of(node: &Node<'_>) -> Option<Self> {
        match node {
            Node::Text(_) => None,
            Node::Argument { format, .. } => Some(match format {
                Format::Plain => Self::Plain,
                Format::Number => Self::Number,
                Format::Date => Self::Date,
                Format::Money => Self::Money,
            }),
            Node::Select(select) => Some(match select.shape() {
                Shape::Plural | Shape::Exact => Self::Number,
                Shape::Choice | Shape::Mixed => Self::Choice,
                Shape::OnlyOther => Self::Selected,
            }),
        }
    }

    /// The kind that covers both uses.
    fn join(self, other: Self) -> Option<Self> {
        match (self, other) {
            (a, b) if a == b => Some(a),
            (Self::Plain, Self::Number) | (Self::Number, Self::Plain) => Some(Self::Number),
            (Self::Selected, b @ (Self::Number | Self::Choice)) => Some(b),
            (a @ (Self::Number | Self::Choice), Self::Selected) => Some(a),
            _ => None,
        }
    }

    pub(crate) fn words(self) -> &'static str {
        match self {
            Self::Plain => "text",
            Self::Number => "a number",
            Self::Money => "money",
            Self::Date => "a date",
            Self::Choice | Self::Selected => "a choice of words",
        }
    }
}

/// One use of an argument.
pub(crate) struct Place<'s> {
    pub(crate) name: &'s str,
    pub(crate) used: Use,
    pub(crate) at: At<'s>,
}

/// All uses in a text, outer before inner.
pub(crate) fn places<'s>(text: &Lowered<'s>) -> Vec<Place<'s>> {
    let mut places = Vec::new();
    walk(&text.nodes, &mut |node| {
        let (name, at) = match node {
            Node::Text(_) => return,
            Node::Argument { name, at, .. } => (*name, *at),
            Node::Select(select) => (select.name, select.at),
        };
        if let Some(used) = Use::of(node) {
            places.push(Place { name, used, at });
        }
    });
    places
}

/// The arguments of a text of the reference language.
///
/// A select with nothing but `*[other]` declares an argument that only translations need; what it is, `words` or
/// another use in the same text tells.
pub(crate) fn infer(
    key: &str,
    text: &Lowered<'_>,
    words: &Words,
    diagnostics: &mut Vec<Diagnostic>,
) -> BTreeMap<String, Use> {
    let mut arguments: BTreeMap<String, Use> = BTreeMap::new();
    for Place { name, used, at } in places(text) {
        let before = arguments.get(name).copied();
        match before.map_or(Some(used), |before| before.join(used)) {
            Some(joined) => {
                arguments.insert(name.to_owned(), joined);
            }
            None => diagnostics.push(Diagnostic::at(
                at,
                key,
                format!("uses `${name}` as {} and as {}", before.map_or("", Use::words), used.words()),
                "give the two uses different names, or write the same function around both",
            )),
        }
    }
    for (name, used) in &mut arguments {
        if *used != Use::Selected {
            continue;
        }
        if !words.contains_key(name) {
            diagnostics.push(Diagnostic::at(
                text.at,
                key,
                format!("selects by `${name}` with the one variant [other], which does not tell what it is"),
                "add the other variants, write `NUMBER($…)` as the selector, or drop the select",
            ));
        }
        *used = Use::Choice;
    }
    arguments
}

/// The words each choice variable of the reference language may take, for all messages together.
///
/// One name, one meaning: `$role` has the same words everywhere, so that one Rust type serves all.
pub(crate) type Words = BTreeMap<String, BTreeSet<String>>;

/// Adds the words of the choices in `text`.
pub(crate) fn collect_words(text: &Lowered<'_>, words: &mut Words) {
    for_each_choice(text, &mut |select| {
        let known = words.entry(select.name.to_owned()).or_default();
        known.extend(select.variants.iter().filter_map(|variant| match variant.key {
            VariantKey::Name(name) => Some(name.to_owned()),
            VariantKey::Number(_) => None,
        }));
    });
}

pub(crate) fn for_each_choice<'a, 's>(text: &'a Lowered<'s>, visit: &mut dyn FnMut(&'a Select<'s>)) {
    walk(&text.nodes, &mut |node| {
        if let Node::Select(select) = node
            && select.shape() == Shape::Choice
        {
            visit(select);
        }
    });
}
