//! The rules, with their editions and sources.

use chrono::NaiveDate;
use ruqsat_eligibility::Rule;
use ruqsat_messages::msg;
use ruqsat_rulebook::book;
use yew::prelude::*;

use crate::components::{bullets, heading, paragraph, source_list, subheading};
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
    html! {
        <>
            { heading("", words.text(msg::law_heading())) }
            { paragraph("app-lead", words.text(msg::law_lead())) }
            { paragraph("app-u-muted", words.text(msg::law_as_of(book().known_on.date(), on))) }
            { subheading(words.text(msg::law_how_heading())) }
            { bullets(how) }
            { for book().rules.iter().map(|rule| self::rule(words, rule)) }
        </>
    }
}

fn rule(words: &Words, rule: &Rule) -> Html {
    let editions = rule.variants.iter().flat_map(|variant| variant.editions.iter()).enumerate();
    let editions = editions.map(|(place, edition)| {
        let sources = SourceView::all(words, edition.basis.iter().copied());
        html! {
            <div key={place}>
                <p>
                    <strong>{ words.text(msg::law_from(edition.from.date())) }</strong>{ " · " }
                    { words.get("effect", edition.effect.word(), "") }
                </p>
                { paragraph("", words.rule(&rule.id, edition, "why").unwrap_or_default()) }
                { source_list(&sources) }
            </div>
        }
    });
    html! {
        <section class="app-section" key={rule.id.to_string()} data-rule={rule.id.to_string()}>
            { subheading(words.get("rule", &rule.id, "")) }
            <p class="app-u-muted"><code>{ rule.id.to_string() }</code></p>
            { for editions }
        </section>
    }
}
