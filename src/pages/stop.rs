//! The law, or another service, stops it.

use ruqsat_eligibility::Verdict;
use ruqsat_messages::msg;
use yew::prelude::*;

use crate::components::{FindingCard, SourceList, VerdictPanel};
use crate::route::Route;
use crate::view_model::{DestinationView, StopView, Words};

#[derive(Properties, PartialEq)]
pub struct StopPageProps {
    /// The wording.
    pub words: Words,
    /// The screen.
    pub view: StopView,
    /// Goes on all the same; only from a bar.
    pub on_continue: Callback<()>,
}

/// Why it stops, what to do instead, and the way back to the answer.
#[component]
pub fn StopPage(props: &StopPageProps) -> Html {
    let StopPageProps { words, view, .. } = props;
    let on_continue = props.on_continue.reform(|_: MouseEvent| ());
    let is_bar = view.verdict == Verdict::WillNotPass;
    let change = view.change.map_or(Route::Answers, Route::Question);
    html! {
        <>
            <VerdictPanel verdict={view.verdict.word()} title={view.title.clone()} lead={view.lead.clone()}
                note={words.text(&msg::stop_lead_told_at_once())} />
            <section class="app-section app-stop">
                { for view.findings.iter().map(|finding| html! {
                    <FindingCard key={finding.rule.to_string()} words={words.clone()} finding={finding.clone()} />
                }) }
            </section>
            <div class="app-stop__destination">
                if let Some(destination) = &view.destination {
                    { destination_section(words, destination) }
                }
            </div>
            <p><strong>{ words.text(&msg::stop_no_tax()) }</strong></p>
            <div class="app-actions">
                <a class="app-button app-button--primary" href={change.hash()} data-action="change">
                    { words.text(&msg::action_wrong_answer()) }
                </a>
                if is_bar {
                    <button type="button" class="app-button app-button--secondary" data-action="continue" onclick={on_continue}>
                        { words.text(&msg::action_go_on()) }
                    </button>
                }
            </div>
            <p class="app-u-muted">
                if is_bar { { words.text(&msg::stop_go_on_hint()) } }
            </p>
        </>
    }
}

/// Where to turn instead.
pub(crate) fn destination_section(words: &Words, destination: &DestinationView) -> Html {
    html! {
        <section class="app-section">
            <h2 class="app-section__title">{ words.text(&msg::outcome_instead()) }</h2>
            <div class="app-stop__then">
                <h3>{ &destination.title }</h3>
                <dl>
                    { for destination.parts.iter().map(|(heading, text)| html! {
                        <div key={heading.to_string()}><dt><strong>{ heading }</strong></dt><dd>{ text }</dd></div>
                    }) }
                </dl>
                <SourceList words={words.clone()} sources={destination.sources.clone()} />
            </div>
        </section>
    }
}
