//! Resolves references, terms and escapes: from the syntax tree to [`Node`]s.

mod select;
mod terms;

use std::collections::BTreeMap;

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::diagnostic::Diagnostic;
use crate::entries::{Language, Pattern, is_plain_name};
use crate::node::{Format, Node};
use crate::source::{At, Source};

/// A text of a language, ready to be checked and encoded.
#[derive(Debug)]
pub(crate) struct Lowered<'s> {
    pub(crate) at: At<'s>,
    pub(crate) nodes: Vec<Node<'s>>,
}

/// Every text of `language` by `name` or `name.attribute`.
pub(crate) fn lower<'s>(language: &Language<'s>, diagnostics: &mut Vec<Diagnostic>) -> BTreeMap<String, Lowered<'s>> {
    let mut lowering = Lowering { language, diagnostics, stack: Vec::new() };
    let mut texts = BTreeMap::new();
    for (name, entry) in &language.messages {
        if let Some(value) = &entry.value {
            texts.insert((*name).to_owned(), lowering.message(name, entry.at, value));
        }
        for (attribute, (at, value)) in &entry.attributes {
            let key = format!("{name}.{attribute}");
            let lowered = lowering.message(&key, *at, value);
            texts.insert(key, lowered);
        }
    }
    texts
}

struct Lowering<'a, 's> {
    language: &'a Language<'s>,
    diagnostics: &'a mut Vec<Diagnostic>,
    /// The keys being resolved, outermost first, to find a reference that comes back to itself.
    stack: Vec<String>,
}

/// What the names in a pattern refer to.
struct Scope<'p, 's> {
    source: &'s Source,
    key: &'p str,
    /// Within a term: the values given by the reference. Within a message: none.
    parameters: Option<&'p BTreeMap<&'s str, String>>,
}

impl<'s> Lowering<'_, 's> {
    fn message(&mut self, key: &str, at: At<'s>, pattern: &Pattern<'s>) -> Lowered<'s> {
        self.stack.push(key.to_owned());
        let scope = Scope { source: at.source, key, parameters: None };
        let nodes = self.pattern(pattern, &scope);
        self.stack.pop();
        Lowered { at, nodes }
    }

    fn report(&mut self, at: At<'s>, key: &str, cause: impl Into<String>, remedy: &str) {
        self.diagnostics.push(Diagnostic::at(at, key, cause, remedy));
    }

    fn pattern(&mut self, pattern: &Pattern<'s>, scope: &Scope<'_, 's>) -> Vec<Node<'s>> {
        let mut nodes = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    self.text(value, scope.source.at(value), scope, &mut nodes);
                }
                PatternElement::Placeable { expression } => {
                    self.expression(expression, scope, &mut nodes);
                }
            }
        }
        nodes
    }

    /// Appends words; control characters are the catalogue's own marks.
    fn text(&mut self, text: &str, at: At<'s>, scope: &Scope<'_, 's>, nodes: &mut Vec<Node<'s>>) {
        if let Some(found) = text.chars().find(|&c| c.is_control() && c != '\n') {
            self.report(
                at,
                scope.key,
                format!("contains the control character U+{:04X}", u32::from(found)),
                "delete it",
            );
        }
        if let Some(Node::Text(last)) = nodes.last_mut() {
            last.push_str(text);
        } else {
            nodes.push(Node::Text(text.to_owned()));
        }
    }

    fn expression(&mut self, expression: &Expression<&'s str>, scope: &Scope<'_, 's>, nodes: &mut Vec<Node<'s>>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, scope, nodes),
            Expression::Select { selector, variants } => {
                self.select(selector, variants, scope, nodes);
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'s str>, scope: &Scope<'_, 's>, nodes: &mut Vec<Node<'s>>) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                let text = unescape_unicode_to_string(value);
                self.text(&text, scope.source.at(value), scope, nodes);
            }
            InlineExpression::NumberLiteral { value } => {
                self.text(value, scope.source.at(value), scope, nodes);
            }
            InlineExpression::VariableReference { id } => {
                self.variable(id.name, Format::Plain, scope, nodes);
            }
            InlineExpression::FunctionReference { id, arguments } => {
                if let Some((name, format)) = self.function(id.name, arguments, scope) {
                    self.variable(name, format, scope, nodes);
                }
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.message_reference(id.name, attribute.as_ref().map(|a| a.name), scope, nodes);
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                if let Some(attribute) = attribute {
                    self.report(
                        scope.source.at(attribute.name),
                        scope.key,
                        format!("refers to the attribute `-{}.{}`", id.name, attribute.name),
                        "give the term a parameter with variants instead",
                    );
                } else {
                    self.term_reference(id.name, arguments.as_ref(), scope, nodes);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression, scope, nodes),
        }
    }

    fn variable(&mut self, name: &'s str, format: Format, scope: &Scope<'_, 's>, nodes: &mut Vec<Node<'s>>) {
        let at = scope.source.at(name);
        match scope.parameters {
            None => {
                self.check_variable(name, at, scope);
                nodes.push(Node::Argument { name, format, at });
            }
            Some(parameters) => match (parameters.get(name), format) {
                (Some(value), Format::Plain) => self.text(value, at, scope, nodes),
                (Some(_), _) => self.report(
                    at,
                    scope.key,
                    format!("formats its parameter `${name}`"),
                    "a parameter of a term is plain text; write `{ $… }`",
                ),
                (None, _) => self.report(
                    at,
                    scope.key,
                    format!("needs `${name}`, which the reference to it does not give"),
                    "give it in the reference, `{ -term(name: \"value\") }`; arguments of the message do not reach a term",
                ),
            },
        }
    }

    fn check_variable(&mut self, name: &str, at: At<'s>, scope: &Scope<'_, 's>) {
        if !is_plain_name(name) {
            self.report(
                at,
                scope.key,
                format!("has an argument that is not in lower case: `${name}`"),
                "use lower-case letters, digits, hyphens and underscores",
            );
        }
    }

    /// The variable and format of `DATE($x)`, `MONEY($x)` or `NUMBER($x)`.
    fn function(
        &mut self,
        function: &'s str,
        arguments: &CallArguments<&'s str>,
        scope: &Scope<'_, 's>,
    ) -> Option<(&'s str, Format)> {
        let at = scope.source.at(function);
        let format = match function {
            "DATE" => Format::Date,
            "MONEY" => Format::Money,
            "NUMBER" => Format::Number,
            _ => {
                self.report(
                    at,
                    scope.key,
                    format!("calls the unknown function `{function}`"),
                    "there are `DATE`, `MONEY` and `NUMBER`",
                );
                return None;
            }
        };
        match (&arguments.positional[..], &arguments.named[..]) {
            ([InlineExpression::VariableReference { id }], []) => Some((id.name, format)),
            _ => {
                self.report(
                    at,
                    scope.key,
                    format!("calls `{function}` with something else than one variable"),
                    "write it as `FUNCTION($name)`, without options",
                );
                None
            }
        }
    }

    fn message_reference(
        &mut self,
        name: &'s str,
        attribute: Option<&str>,
        scope: &Scope<'_, 's>,
        nodes: &mut Vec<Node<'s>>,
    ) {
        let key = attribute.map_or_else(|| name.to_owned(), |a| format!("{name}.{a}"));
        let at = scope.source.at(name);
        let language = self.language;
        let Some((target, pattern)) = language.pattern(name, attribute) else {
            let cause = format!("refers to the unknown message `{key}`");
            self.report(at, scope.key, cause, "correct the name or write that message");
            return;
        };
        if self.enters_cycle(&key, at, scope) {
            return;
        }
        let inner = Scope { source: target.source, key: &key, parameters: None };
        let found = self.pattern(pattern, &inner);
        self.stack.pop();
        self.append(found, at, scope, nodes);
    }

    /// Pushes `key` unless it is being resolved already, which is reported.
    fn enters_cycle(&mut self, key: &str, at: At<'s>, scope: &Scope<'_, 's>) -> bool {
        if let Some(start) = self.stack.iter().position(|open| open == key) {
            let mut path: Vec<&str> = self.stack[start..].iter().map(String::as_str).collect();
            path.push(key);
            let cause = format!("refers to itself: `{}`", path.join("` → `"));
            self.report(at, scope.key, cause, "break the circle");
            return true;
        }
        self.stack.push(key.to_owned());
        false
    }

    fn append(&mut self, found: Vec<Node<'s>>, at: At<'s>, scope: &Scope<'_, 's>, nodes: &mut Vec<Node<'s>>) {
        for node in found {
            match node {
                Node::Text(text) => self.text(&text, at, scope, nodes),
                other => nodes.push(other),
            }
        }
    }
}
