//! The pseudo-language: English that is longer and full of foreign letters, to find pages that would break.

use std::collections::BTreeMap;

use crate::lower::Lowered;
use crate::node::{Node, Select, Variant};

/// Every text in brackets, 40 % longer, with letters of Kazakh, Tajik and Uzbek; arguments untouched.
///
/// The runtime's own texts get no brackets, since they stand inside others; the group separator stays as it is.
pub(crate) fn translate<'s>(texts: &BTreeMap<String, Lowered<'s>>) -> BTreeMap<String, Lowered<'s>> {
    texts
        .iter()
        .map(|(key, text)| {
            let mut nodes = if key == "format-group" { text.nodes.clone() } else { stretch_all(&text.nodes) };
            if !crate::encode::is_format(key) {
                nodes.insert(0, Node::Text("⟦".to_owned()));
                nodes.push(Node::Text("⟧".to_owned()));
            }
            (key.clone(), Lowered { at: text.at, nodes })
        })
        .collect()
}

fn stretch_all<'s>(nodes: &[Node<'s>]) -> Vec<Node<'s>> {
    nodes
        .iter()
        .map(|node| match node {
            Node::Text(text) => Node::Text(stretch(text)),
            Node::Argument { .. } => node.clone(),
            Node::Select(select) => Node::Select(Select {
                variants: select
                    .variants
                    .iter()
                    .map(|variant| Variant { nodes: stretch_all(&variant.nodes), ..variant.clone() })
                    .collect(),
                ..select.clone()
            }),
        })
        .collect()
}

/// Makes the words of a text 40 % longer, by doubled vowels as long as they suffice.
fn stretch(text: &str) -> String {
    let letters = text.chars().count();
    if !text.chars().any(char::is_alphabetic) {
        return text.to_owned();
    }
    let mut missing = (letters * 2).div_ceil(5);
    let mut out = String::with_capacity(text.len() * 2);
    for letter in text.chars() {
        let foreign = foreign(letter);
        out.push_str(foreign);
        if foreign.is_empty() {
            out.push(letter);
        }
        let mut added = foreign.chars().count().saturating_sub(1);
        if missing > added && "aeiuyAEIUY".contains(letter) {
            // A capital is followed by a small letter, as in a word.
            out.extend(letter.to_lowercase());
            added += 1;
        }
        missing = missing.saturating_sub(added);
    }
    let end = out.trim_end().len();
    let filler: String = "ұғқҳӣ".chars().cycle().take(missing).collect();
    out.insert_str(end, &filler);
    out
}

fn foreign(letter: char) -> &'static str {
    match letter {
        'u' => "ұ",
        'g' => "ғ",
        'k' => "қ",
        'h' => "ҳ",
        'i' => "ӣ",
        'o' => "oʻ",
        'O' => "Oʻ",
        _ => "",
    }
}
