//! A text with its references resolved: what remains is words, arguments and choices.

use crate::plural::CATEGORIES;
use crate::source::At;

/// A piece of a text.
#[derive(Debug, Clone)]
pub(crate) enum Node<'s> {
    Text(String),
    Argument { name: &'s str, format: Format, at: At<'s> },
    Select(Select<'s>),
}

/// How a placeable writes its argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    /// `{ $x }`: as it is; a number without grouping.
    Plain,
    /// `{ NUMBER($x) }`: grouped.
    Number,
    Date,
    Money,
}

/// `{ $x -> … }`.
#[derive(Debug, Clone)]
pub(crate) struct Select<'s> {
    pub(crate) name: &'s str,
    /// Written as `NUMBER($x)`, so that there is no doubt.
    pub(crate) explicit_number: bool,
    pub(crate) variants: Vec<Variant<'s>>,
    /// Index of the default among `variants`.
    pub(crate) default: usize,
    pub(crate) at: At<'s>,
}

#[derive(Debug, Clone)]
pub(crate) struct Variant<'s> {
    pub(crate) key: VariantKey<'s>,
    pub(crate) nodes: Vec<Node<'s>>,
    pub(crate) at: At<'s>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum VariantKey<'s> {
    Name(&'s str),
    Number(i64),
}

/// What the variant keys of a select expression say about its argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Plural categories, perhaps beside exact numbers.
    Plural,
    /// Exact numbers alone, the default too.
    Exact,
    /// Words.
    Choice,
    /// Nothing but `*[other]`, which fits both numbers and words.
    OnlyOther,
    /// Numbers and words that are no plural categories.
    Mixed,
}

impl<'s> Select<'s> {
    pub(crate) fn shape(&self) -> Shape {
        let category = |key| matches!(key, VariantKey::Name(name) if CATEGORIES.contains(&name));
        let number = |key| matches!(key, VariantKey::Number(_));
        let all = |test: &dyn Fn(VariantKey<'s>) -> bool| self.variants.iter().all(|v| test(v.key));
        if let ([only], false) = (&self.variants[..], self.explicit_number)
            && only.key == VariantKey::Name("other")
        {
            return Shape::OnlyOther;
        }
        if all(&number) {
            Shape::Exact
        } else if all(&|key| number(key) || category(key)) {
            Shape::Plural
        } else if self.explicit_number || self.variants.iter().any(|v| number(v.key)) {
            Shape::Mixed
        } else {
            Shape::Choice
        }
    }

    /// The variant that everything else falls to.
    pub(crate) fn default_variant(&self) -> Option<&Variant<'s>> {
        self.variants.get(self.default)
    }

    /// Whether a variant has this name.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.variants.iter().any(|v| v.key == VariantKey::Name(name))
    }
}

/// Calls `visit` for every argument and select expression, outer before inner.
pub(crate) fn walk<'a, 's>(nodes: &'a [Node<'s>], visit: &mut dyn FnMut(&'a Node<'s>)) {
    for node in nodes {
        match node {
            Node::Text(_) => {}
            Node::Argument { .. } => visit(node),
            Node::Select(select) => {
                visit(node);
                for variant in &select.variants {
                    walk(&variant.nodes, visit);
                }
            }
        }
    }
}

/// How deep select expressions stand inside each other.
pub(crate) fn depth(nodes: &[Node<'_>]) -> usize {
    nodes
        .iter()
        .map(|node| match node {
            Node::Select(select) => 1 + select.variants.iter().map(|v| depth(&v.nodes)).max().unwrap_or(0),
            _ => 0,
        })
        .max()
        .unwrap_or(0)
}

/// Whether no variant holds anything but spaces.
pub(crate) fn is_blank(nodes: &[Node<'_>]) -> bool {
    nodes.iter().all(|node| match node {
        Node::Text(text) => text.trim().is_empty(),
        Node::Argument { .. } => false,
        Node::Select(select) => select.variants.iter().all(|v| is_blank(&v.nodes)),
    })
}
