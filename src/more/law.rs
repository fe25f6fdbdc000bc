//! The rules, with their editions and sources.

use ruqsat_eligibility::Rule;
use ruqsat_guide::Act;
use ruqsat_messages::msg;
use ruqsat_rulebook::book;
use yew::AttrValue;

use super::label;
use super::library::Telling;
use crate::components::{Tag, bullets, fragment, heading, paragraph, source_list, subheading, tag};
use crate::view_model::SourceView;

/// Every rule: what it says, what it does, from when, and where it stands.
pub(super) fn page(telling: Telling<'_>) -> Tag {
    let how = [label::law_how_edition(), label::law_how_grade(), label::law_how_reading(), label::law_how_gap()]
        .map(|text| telling.say(text));
    fragment()
        .child(heading("", telling.say(label::law_heading())))
        .child(paragraph("app-lead", telling.say(label::law_lead())))
        .child(paragraph("app-u-muted", telling.words.text(msg::law_as_of(book().known_on.date(), telling.on))))
        .child(subheading(telling.say(label::law_how_heading())))
        .child(bullets(how.into()))
        .child(subheading(telling.say(label::law_acts())))
        .child(
            tag("ul")
                .class("app-sources")
                .children(telling.library.guide.acts.iter().map(|act| self::act(telling, act))),
        )
        .children(book().rules.iter().map(|rule| self::rule(telling, rule)))
}

/// An act or another source: what was read of it, and where.
fn act(telling: Telling<'_>, act: &Act) -> Tag {
    let title = telling.library.plain(act.edition.unwrap_or(act.title));
    let title = if act.url.is_empty() {
        tag("span").child(title)
    } else {
        tag("a").class("app-u-link").href(act.url.clone()).rel("noreferrer noopener").target("_blank").child(title)
    };
    tag("li").key(&act.id).class("app-source").child(title)
}

fn rule(telling: Telling<'_>, rule: &Rule) -> Tag {
    let words = telling.words;
    let editions = rule.variants.iter().flat_map(|variant| variant.editions.iter()).enumerate();
    let editions = editions.map(|(place, edition)| {
        let from = tag("p")
            .child(tag("strong").child(telling.say(label::law_from(edition.from.date()))))
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
