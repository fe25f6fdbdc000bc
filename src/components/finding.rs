//! How one rule came out.

use ruqsat_eligibility::{Effect, Status};
use ruqsat_messages::msg;
use yew::prelude::*;

use super::{folded, paragraph, sign};
use crate::view_model::{FindingView, SourceView, Words};

/// How one rule came out: reason, own answers, what to do, sources.
pub fn finding_card(words: &Words, finding: &FindingView) -> Html {
    let (modifier, name) = looks(finding);
    let own = finding.own.iter().map(|(label, answer)| {
        html! {
            <p class="app-finding__value" key={label.to_string()}>
                <span>{ label }</span>{ ": " }<strong>{ answer }</strong>
            </p>
        }
    });
    let summary =
        html! { <>{ words.text(msg::outcome_why()) }<span class="app-u-hidden">{ ": " }{ &finding.title }</span></> };
    let why = html! { <>{ paragraph("", finding.why.clone()) }{ source_list(&finding.sources) }</> };
    html! {
        <article key={finding.rule.to_string()} class={modifier} id={format!("rule-{}", finding.rule)}
            data-rule={finding.rule.clone()} data-status={finding.status.word()}>
            <h3 class="app-finding__title">{ sign(name) }<span>{ &finding.title }</span></h3>
            { paragraph("", finding.reason.clone()) }
            <div>{ for own }</div>
            <div>{ for finding.what_to_do.iter().map(|what| paragraph("app-finding__do", what.clone())) }</div>
            { folded("app-why", summary, why) }
        </article>
    }
}

/// Class and sign of a finding.
fn looks(finding: &FindingView) -> (&'static str, &'static str) {
    match (finding.status, finding.effect) {
        (Status::Met | Status::NotApplicable, _) => ("app-finding app-finding--met", "ready"),
        (Status::Undetermined, Effect::External) => ("app-finding app-finding--external", "info"),
        (Status::Undetermined, _) => ("app-finding app-finding--verify", "unfinished"),
        (Status::NotMet, Effect::Route) => ("app-finding app-finding--route", "another_service"),
        (Status::NotMet, Effect::Bar) => ("app-finding app-finding--bar", "will_not_pass"),
        (Status::NotMet, Effect::Prepare) => ("app-finding app-finding--prepare", "not_ready"),
        (Status::NotMet, Effect::Verify) => ("app-finding app-finding--verify", "verify"),
        (Status::NotMet, Effect::External | Effect::Note) => ("app-finding app-finding--external", "info"),
    }
}

/// Where a statement stands, each source with its article, address and how sure it is.
pub fn source_list(sources: &[SourceView]) -> Html {
    html! {
        <ul class="app-sources">
            { for sources.iter().enumerate().map(|(place, source)| html! {
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
