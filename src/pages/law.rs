//! The rules, with their editions and sources.

use chrono::NaiveDate;
use ruqsat_messages::msg;
use ruqsat_rulebook::book;
use yew::prelude::*;

use crate::components::SourceList;
use crate::view_model::{SourceView, Words};

#[derive(Properties, PartialEq)]
pub struct LawPageProps {
    /// The wording.
    pub words: Words,
    /// The day of filing.
    pub on: NaiveDate,
}

/// Every rule: what it says, what it does, from when, and where it stands.
#[component]
pub fn LawPage(props: &LawPageProps) -> Html {
    let words = &props.words;
    html! {
        <>
            <h1 tabindex="-1">{ words.text(&msg::law_heading()) }</h1>
            <p class="app-lead">{ words.text(&msg::law_lead()) }</p>
            <p class="app-u-muted">{ words.text(&msg::law_as_of(book().known_on.date(), props.on)) }</p>
            <h2>{ words.text(&msg::law_how_heading()) }</h2>
            <ul>
                { for [msg::law_how_edition(), msg::law_how_grade(), msg::law_how_reading(), msg::law_how_gap()]
                    .iter().enumerate().map(|(place, message)| html! { <li key={place}>{ words.text(message) }</li> }) }
            </ul>
            { for book().rules.iter().map(|rule| html! {
                <section class="app-section" key={rule.id.to_string()} data-rule={rule.id.to_string()}>
                    <h2 class="app-section__title">{ words.get("rule", &rule.id, "") }</h2>
                    <p class="app-u-muted"><code>{ rule.id.to_string() }</code></p>
                    { for rule.variants.iter().enumerate().flat_map(|(variant, what)| {
                        what.editions.iter().map(move |edition| (variant, edition))
                    }).map(|(variant, edition)| html! {
                        <div key={format!("{variant}-{}", edition.from.date())}>
                            <p>
                                <strong>{ words.text(&msg::law_from(edition.from.date())) }</strong>{ " · " }
                                { words.get("effect", edition.effect.word(), "") }
                            </p>
                            <p>{ words.rule(&rule.id, edition, "why").unwrap_or_default() }</p>
                            <SourceList words={words.clone()} sources={SourceView::all(words, edition.basis.iter().copied())} />
                        </div>
                    }) }
                </section>
            }) }
        </>
    }
}
