//! Select expressions: kept for the arguments of a message, decided for the parameters of a term.

use fluent_syntax::ast::{InlineExpression, Variant as AstVariant, VariantKey as AstKey};

use super::{Lowering, Scope};
use crate::node::{Format, Node, Select, Variant, VariantKey};

impl<'s> Lowering<'_, 's> {
    pub(super) fn select(
        &mut self,
        selector: &InlineExpression<&'s str>,
        variants: &[AstVariant<&'s str>],
        scope: &Scope<'_, 's>,
        nodes: &mut Vec<Node<'s>>,
    ) {
        let (name, explicit_number) = match selector {
            InlineExpression::VariableReference { id } => (id.name, false),
            InlineExpression::FunctionReference { id, arguments } => match self.function(id.name, arguments, scope) {
                Some((name, Format::Number)) => (name, true),
                Some((name, _)) => {
                    let cause = format!("selects by `{}(${name})`", id.name);
                    let at = scope.source.at(id.name);
                    self.report(at, scope.key, cause, "select by a number or a word");
                    return;
                }
                None => return,
            },
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                let at = scope.source.at(value);
                self.report(at, scope.key, "selects by a literal", "select by a variable: `{ $x -> … }`");
                return;
            }
            // The parser refuses the other selectors but for attributes of terms.
            InlineExpression::TermReference { id, .. } => {
                let at = scope.source.at(id.name);
                let cause = format!("selects by the term `-{}`", id.name);
                self.report(at, scope.key, cause, "select by a variable: `{ $x -> … }`");
                return;
            }
            _ => return,
        };
        let at = scope.source.at(name);
        if let Some(parameters) = scope.parameters {
            self.select_in_term(name, parameters.get(name), variants, scope, nodes);
            return;
        }
        self.check_variable(name, at, scope);
        let default = variants.iter().position(|v| v.default).unwrap_or(0);
        let mut lowered: Vec<Variant<'s>> = Vec::new();
        for variant in variants {
            let (text, key) = key_of(variant);
            let at = scope.source.at(text);
            let Some(key) = key else {
                let cause = format!("has the variant [{text}], which is no whole number");
                self.report(at, scope.key, cause, "numbers are whole here; use one");
                continue;
            };
            if lowered.iter().any(|other| other.key == key) {
                let cause = format!("has the variant [{text}] twice");
                self.report(at, scope.key, cause, "keep one of the two");
            }
            let nodes = self.pattern(&variant.value, scope);
            lowered.push(Variant { key, nodes, at });
        }
        nodes.push(Node::Select(Select { name, explicit_number, variants: lowered, default, at }));
    }

    /// Within a term the choice is made now.
    fn select_in_term(
        &mut self,
        name: &'s str,
        value: Option<&String>,
        variants: &[AstVariant<&'s str>],
        scope: &Scope<'_, 's>,
        nodes: &mut Vec<Node<'s>>,
    ) {
        let chosen = match value {
            None => variants.iter().find(|v| v.default),
            Some(value) => variants.iter().find(|v| key_of(v).0 == value),
        };
        if let Some(variant) = chosen {
            let found = self.pattern(&variant.value, scope);
            self.append(found, scope.source.at(name), scope, nodes);
        } else {
            let cause = format!("has no variant [{}] of `${name}`", value.map_or("", String::as_str));
            let at = scope.source.at(name);
            self.report(at, scope.key, cause, "write that variant or correct the reference");
        }
    }
}

fn key_of<'s>(variant: &AstVariant<&'s str>) -> (&'s str, Option<VariantKey<'s>>) {
    match variant.key {
        AstKey::Identifier { name } => (name, Some(VariantKey::Name(name))),
        AstKey::NumberLiteral { value } => (value, value.parse().ok().map(VariantKey::Number)),
    }
}
