//! The rules, with their editions and sources.

use chrono::NaiveDate;
use ruqsat_eligibility::Rule;
use ruqsat_messages::msg;
use ruqsat_rulebook::book;
use yew::{AttrValue, Html};

use crate::components::{Tag, bullets, fragment, heading, paragraph, source_list, subheading, tag};
use crate::view_model::{SourceView, Words};

/// Every rule: what it says, what it does, from when, and where it stands.
#[inline(never)]
pub fn law_page(words: &Words, on: NaiveDate) -> Html {
    let how = vec![
        words.text(msg::law_how_edition()),
        words.text(msg::law_how_grade()),
        words.text(msg::law_how_reading()),
        words.text(msg::law_how_gap()),
    ];
    fragment()
        .child(heading("", words.text(msg::law_heading())))
        .child(paragraph("app-lead", words.text(msg::law_lead())))
        .child(paragraph("app-u-muted", words.text(msg::law_as_of(book().known_on.date(), on))))
        .child(subheading(words.text(msg::law_how_heading())))
        .child(bullets(how))
        .children(book().rules.iter().map(|rule| self::rule(words, rule)))
        .html()
}

fn rule(words: &Words, rule: &Rule) -> Tag {
    let editions = rule.variants.iter().flat_map(|variant| variant.editions.iter()).enumerate();
    let editions = editions.map(|(place, edition)| {
        let from = tag("p")
            .child(tag("strong").child(words.text(msg::law_from(edition.from.date()))))
            .child(" · ")
            .child(words.get("effect", edition.effect.word(), ""));
        tag("div")
            .key(&place.to_string())
            .child(from)
            .child(paragraph("", words.rule(&rule.id, edition, "why").unwrap_or_default()))
            .child(source_list(&SourceView::all(words, edition.basis.iter().copied())))
    });
    tag("section")
        .key(&rule.id)
        .class("app-section")
        .data_rule(rule.id.to_string())
        .child(subheading(words.get("rule", &rule.id, "")))
        .child(tag("p").class("app-u-muted").child(tag("code").child(AttrValue::from(rule.id.to_string()))))
        .children(editions)
}
