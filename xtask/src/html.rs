//! The start tags of a page, with their attributes: enough to read and rewrite what a built
//! `index.html` refers to. Not a parser of HTML in general.

use std::ops::Range;

/// One start tag.
#[derive(Debug, PartialEq, Eq)]
pub struct Tag {
    /// Name in lower case.
    pub name: String,
    /// Where it stands in the text, from `<` to the byte after `>`.
    pub range: Range<usize>,
    attributes: Vec<(String, String)>,
}

impl Tag {
    /// Value of an attribute, empty when it stands without one.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// All attributes in their order.
    pub fn attributes(&self) -> impl Iterator<Item = (&str, &str)> {
        let pairs = self.attributes.iter();
        pairs.map(|(key, value)| (key.as_str(), value.as_str()))
    }

    /// Whether the tag is a `<link>` with this word in its `rel`.
    #[must_use]
    pub fn is_link(&self, rel: &str) -> bool {
        self.name == "link"
            && self.attribute("rel").is_some_and(|words| words.split_ascii_whitespace().any(|word| word == rel))
    }
}

/// All start tags of `html`, in order. Comments are skipped.
#[must_use]
pub fn tags(html: &str) -> Vec<Tag> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = html[at..].find('<').map(|offset| at + offset) {
        if html[open..].starts_with("<!--") {
            at = html[open..].find("-->").map_or(html.len(), |offset| open + offset + 3);
            continue;
        }
        if !html[open + 1..].starts_with(|c: char| c.is_ascii_alphabetic()) {
            at = open + 1;
            continue;
        }
        let (tag, end) = read_tag(html, open);
        found.push(tag);
        at = end;
    }
    found
}

/// The tag that starts at `open`, and where the text goes on.
fn read_tag(html: &str, open: usize) -> (Tag, usize) {
    let is_end_of_name = |c: char| c.is_ascii_whitespace() || matches!(c, '>' | '/' | '=');
    let mut rest = &html[open + 1..];
    let name_length = rest.find(is_end_of_name).unwrap_or(rest.len());
    let name = rest[..name_length].to_ascii_lowercase();
    rest = &rest[name_length..];
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        if rest.is_empty() || rest.starts_with('>') {
            break;
        }
        let length = rest.find(is_end_of_name).unwrap_or(rest.len()).max(1);
        let key = rest[..length].to_ascii_lowercase();
        rest = rest[length..].trim_start();
        let mut value = "";
        if let Some(after) = rest.strip_prefix('=') {
            let after = after.trim_start();
            (value, rest) = match after.chars().next() {
                Some(quote @ ('"' | '\'')) => {
                    let inner = &after[1..];
                    inner.split_once(quote).unwrap_or((inner, ""))
                }
                _ => after.split_at(after.find(|c: char| c.is_ascii_whitespace() || c == '>').unwrap_or(after.len())),
            };
        }
        attributes.push((key, unescape(value)));
    }
    let end = html.len() - rest.len() + usize::from(!rest.is_empty());
    let tag = Tag { name, range: open..end, attributes };
    (tag, end)
}

/// The entities that our own files use in attributes.
fn unescape(value: &str) -> String {
    value.replace("&quot;", "\"").replace("&#39;", "'").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(html: &str, expected: &[(&str, &[(&str, &str)])]) {
        let found = tags(html);
        let seen: Vec<(&str, Vec<(&str, &str)>)> = found
            .iter()
            .map(|tag| {
                let attributes = tag.attributes.iter().map(|(k, v)| (k.as_str(), v.as_str()));
                (tag.name.as_str(), attributes.collect())
            })
            .collect();
        let wanted: Vec<_> = expected.iter().map(|(n, a)| (*n, a.to_vec())).collect();
        assert_eq!(seen, wanted, "{html}");
    }

    #[test]
    fn reads_quoted_unquoted_and_empty_attributes() {
        check(
            r#"<!doctype html><LINK rel="a b" href='/x.css' crossorigin><p>1 < 2</p>"#,
            &[("link", &[("rel", "a b"), ("href", "/x.css"), ("crossorigin", "")]), ("p", &[])],
        );
        check(
            "<script src=/boot.js type=module></script><br/>",
            &[("script", &[("src", "/boot.js"), ("type", "module")]), ("br", &[])],
        );
    }

    #[test]
    fn skips_comments_and_survives_an_unfinished_tag() {
        check("<!-- <link href=x> --><a href=\"&amp;\">", &[("a", &[("href", "&")])]);
        check("<a href=\"x", &[("a", &[("href", "x")])]);
        check("<a", &[("a", &[])]);
    }

    #[test]
    fn gives_the_place_of_each_tag() {
        let html = "ab<link rel=x>cd";
        assert_eq!(&html[tags(html)[0].range.clone()], "<link rel=x>");
    }
}
