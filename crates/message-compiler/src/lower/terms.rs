//! References to terms, which are resolved with the values they give.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::{Lowering, Scope};
use crate::entries::Pattern;
use crate::node::Node;
use crate::source::At;

impl<'s> Lowering<'_, 's> {
    pub(super) fn term_reference(
        &mut self,
        name: &'s str,
        arguments: Option<&CallArguments<&'s str>>,
        scope: &Scope<'_, 's>,
        nodes: &mut Vec<Node<'s>>,
    ) {
        let key = format!("-{name}");
        let at = scope.source.at(name);
        let language = self.language;
        let Some(term) = language.terms.get(name) else {
            let cause = format!("refers to the unknown term `{key}`");
            self.report(at, scope.key, cause, "correct the name or write that term");
            return;
        };
        let parameters = self.term_parameters(&key, &term.value, arguments, at, scope);
        if self.enters_cycle(&key, at, scope) {
            return;
        }
        let inner = Scope { source: term.at.source, key: &key, parameters: Some(&parameters) };
        let found = self.pattern(&term.value, &inner);
        self.stack.pop();
        self.append(found, at, scope, nodes);
    }

    /// The literal values a reference gives to the parameters of a term.
    fn term_parameters(
        &mut self,
        key: &str,
        pattern: &Pattern<'s>,
        arguments: Option<&CallArguments<&'s str>>,
        at: At<'s>,
        scope: &Scope<'_, 's>,
    ) -> BTreeMap<&'s str, String> {
        let mut parameters = BTreeMap::new();
        let Some(arguments) = arguments else {
            return parameters;
        };
        if !arguments.positional.is_empty() {
            let cause = format!("gives `{key}` a parameter without a name");
            self.report(at, scope.key, cause, "write it as `{ -term(name: \"value\") }`");
        }
        let mut known = BTreeSet::new();
        variables(pattern, &mut known);
        for argument in &arguments.named {
            let name = argument.name.name;
            if !known.contains(name) {
                let cause = format!("gives `{key}` the parameter `${name}`, which it does not use");
                self.report(scope.source.at(name), scope.key, cause, "correct the name or drop it");
            }
            match &argument.value {
                InlineExpression::StringLiteral { value } => {
                    parameters.insert(name, unescape_unicode_to_string(value).into_owned());
                }
                InlineExpression::NumberLiteral { value } => {
                    parameters.insert(name, (*value).to_owned());
                }
                // The parser accepts nothing else there.
                _ => {}
            }
        }
        parameters
    }
}

/// The variables written in a pattern, in other patterns it refers to not counted.
fn variables<'s>(pattern: &Pattern<'s>, found: &mut BTreeSet<&'s str>) {
    fn inline<'s>(expression: &InlineExpression<&'s str>, found: &mut BTreeSet<&'s str>) {
        match expression {
            InlineExpression::VariableReference { id } => {
                found.insert(id.name);
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| inline(argument, found));
            }
            InlineExpression::Placeable { expression } => any(expression, found),
            _ => {}
        }
    }
    fn any<'s>(expression: &Expression<&'s str>, found: &mut BTreeSet<&'s str>) {
        match expression {
            Expression::Inline(expression) => inline(expression, found),
            Expression::Select { selector, variants } => {
                inline(selector, found);
                variants.iter().for_each(|variant| variables(&variant.value, found));
            }
        }
    }
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            any(expression, found);
        }
    }
}
