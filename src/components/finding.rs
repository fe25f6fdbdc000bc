//! How one rule came out.

use ruqsat_eligibility::{Effect, Status};
use ruqsat_messages::msg;
use yew::prelude::*;

use super::Sign;
use crate::view_model::{FindingView, SourceView, Words};

#[derive(Properties, PartialEq)]
pub struct FindingCardProps {
    /// The wording.
    pub words: Words,
    /// The finding.
    pub finding: FindingView,
}

/// How one rule came out: reason, own answers, what to do, sources.
#[component]
pub fn FindingCard(props: &FindingCardProps) -> Html {
    let (words, finding) = (&props.words, &props.finding);
    let (modifier, sign) = looks(finding);
    html! {
        <article class={classes!("app-finding", modifier)} id={format!("rule-{}", finding.rule)}
            data-rule={finding.rule.clone()} data-status={finding.status.word()}>
            <h3 class="app-finding__title"><Sign name={sign} /><span>{ &finding.title }</span></h3>
            <p>{ &finding.reason }</p>
            <div class="app-finding__own">
                { for finding.own.iter().map(|(label, answer)| html! {
                    <p class="app-finding__value" key={label.to_string()}>
                        <span>{ label }</span>{ ": " }<strong>{ answer }</strong>
                    </p>
                }) }
            </div>
            <div class="app-finding__act">
                if let Some(what_to_do) = &finding.what_to_do {
                    <p class="app-finding__do">{ what_to_do }</p>
                }
            </div>
            <details class="app-why">
                <summary>{ words.text(&msg::outcome_why()) }<span class="app-u-hidden">{ ": " }{ &finding.title }</span></summary>
                <div class="app-why__body">
                    <p>{ &finding.why }</p>
                    <SourceList words={words.clone()} sources={finding.sources.clone()} />
                </div>
            </details>
        </article>
    }
}

/// Class and sign of a finding.
fn looks(finding: &FindingView) -> (&'static str, &'static str) {
    match (finding.status, finding.effect) {
        (Status::Met | Status::NotApplicable, _) => ("app-finding--met", "ready"),
        (Status::Undetermined, Effect::External) => ("app-finding--external", "info"),
        (Status::Undetermined, _) => ("app-finding--verify", "unfinished"),
        (Status::NotMet, Effect::Route) => ("app-finding--route", "another_service"),
        (Status::NotMet, Effect::Bar) => ("app-finding--bar", "will_not_pass"),
        (Status::NotMet, Effect::Prepare) => ("app-finding--prepare", "not_ready"),
        (Status::NotMet, Effect::Verify) => ("app-finding--verify", "verify"),
        (Status::NotMet, Effect::External | Effect::Note) => ("app-finding--external", "info"),
    }
}

#[derive(Properties, PartialEq)]
pub struct SourceListProps {
    /// The wording.
    pub words: Words,
    /// The sources.
    pub sources: Vec<SourceView>,
}

/// Where a statement stands, each source with its article, address and how sure it is.
#[component]
pub fn SourceList(props: &SourceListProps) -> Html {
    html! {
        <ul class="app-sources">
            { for props.sources.iter().enumerate().map(|(place, source)| html! {
                <li class="app-source" key={place}>
                    <cite>
                        if source.url.is_empty() {
                            <span>{ &source.title }</span>
                        } else {
                            <a href={source.url.clone()} rel="noreferrer noopener" target="_blank">{ &source.title }</a>
                        }
                        if !source.article.is_empty() {
                            <span>{ ", " }{ &source.article }</span>
                        }
                    </cite>
                    { " " }<span class="app-source__grade">{ &source.grade }</span>
                </li>
            }) }
        </ul>
    }
}
