//! The result.

use ruqsat_eligibility::Verdict;
use ruqsat_messages::{Message, msg};
use yew::prelude::*;

use super::stop::destination_section;
use crate::components::{BackLink, FindingCard, PaymentCard, Sign, VerdictPanel};
use crate::platform;
use crate::route::Route;
use crate::view_model::{AskList, DeadlineView, FindingView, OutcomeView, Words};

#[derive(Properties, PartialEq)]
pub struct OutcomePageProps {
    /// The wording.
    pub words: Words,
    /// The result.
    pub view: OutcomeView,
    /// Goes on to the first open question, where the walk is not finished.
    pub on_continue: Callback<()>,
}

/// The result: verdict, payment, what stands in the way, what to get, whom to ask what, what is fine.
#[component]
pub fn OutcomePage(props: &OutcomePageProps) -> Html {
    let OutcomePageProps { words, view, .. } = props;
    let on_continue = props.on_continue.reform(|_: MouseEvent| ());
    let section = |title: Message, lead: Option<Message>, findings: &[FindingView]| {
        if findings.is_empty() {
            return html! { <div></div> };
        }
        html! {
            <section class="app-section">
                <h2 class="app-section__title">{ words.text(&title) }</h2>
                <p class="app-section__lead">{ lead.map(|lead| words.text(&lead)).unwrap_or_default() }</p>
                { for findings.iter().map(|finding| html! {
                    <FindingCard key={finding.rule.to_string()} words={words.clone()} finding={finding.clone()} />
                }) }
            </section>
        }
    };
    let on_print = Callback::from(|_: MouseEvent| platform::print());
    html! {
        <>
            <BackLink words={words.clone()} to={Route::Answers} />
            <VerdictPanel verdict={view.verdict.word()} title={view.title.clone()} lead={view.lead.clone()}
                note={view.law_as_of.clone()} />
            <div class="app-outcome__more">
                if view.verdict == Verdict::Unfinished {
                    <div class="app-actions">
                        <button type="button" class="app-button app-button--primary" data-action="continue" onclick={on_continue}>
                            { words.text(&msg::action_continue()) }
                        </button>
                    </div>
                }
                if let Some(destination) = &view.destination {
                    { destination_section(words, destination) }
                }
                if let Some(payment) = &view.payment {
                    <PaymentCard words={words.clone()} payment={payment.clone()} />
                }
                if let Some((title, text)) = &view.regime {
                    <section class="app-banner app-banner--inset" data-notice="regime">
                        <div class="app-banner__inner">
                            <Sign name="warning" />
                            <p><span class="app-banner__title">{ title }</span>{ " " }{ text }</p>
                        </div>
                    </section>
                }
            </div>
            { section(msg::outcome_obstacles(), None, &view.obstacles) }
            { section(msg::outcome_get(), None, &view.get) }
            { section(msg::outcome_find_out(), Some(msg::outcome_find_out__lead()), &view.undetermined) }
            { section(msg::effect_verify(), None, &view.verify) }
            { section(msg::outcome_notes(), None, &view.notes) }
            { for view.asks.iter().map(|list| ask_list(words, list)) }
            { deadlines(words, &view.deadlines) }
            { section(msg::outcome_external(), Some(msg::outcome_external__lead()), &view.external) }
            <details class="app-why app-fine">
                <summary>{ words.text(&msg::outcome_fine()) }</summary>
                <div class="app-why__body">
                    <p>{ words.text(&msg::outcome_fine__lead()) }</p>
                    { for view.fine.iter().map(|finding| html! {
                        <FindingCard key={finding.rule.to_string()} words={words.clone()} finding={finding.clone()} />
                    }) }
                </div>
            </details>
            <div class="app-actions">
                <a class="app-button app-button--primary" href={Route::Checklist.hash()} data-action="continue">
                    { words.text(&msg::action_checklist()) }
                </a>
                <a class="app-button app-button--secondary" href={Route::Answers.hash()} data-action="change">
                    { words.text(&msg::action_answers()) }
                </a>
                <button type="button" class="app-button app-button--secondary" data-action="print" onclick={on_print}>
                    { words.text(&msg::action_print()) }
                </button>
            </div>
        </>
    }
}

fn ask_list(words: &Words, list: &AskList) -> Html {
    html! {
        <section class="app-section" key={list.title.to_string()}>
            <h2 class="app-section__title">{ &list.title }</h2>
            <p class="app-section__lead">{ &list.lead }</p>
            <CopyList words={words.clone()} items={list.questions.clone()} />
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct CopyListProps {
    words: Words,
    items: Vec<AttrValue>,
}

/// A list with a button that copies it.
#[component]
fn CopyList(props: &CopyListProps) -> Html {
    let CopyListProps { words, items } = props;
    let copied = use_state(|| false);
    let on_copy = {
        let (items, copied) = (items.clone(), copied.clone());
        Callback::from(move |_: MouseEvent| {
            let text: Vec<_> = items.iter().map(|item| format!("– {item}")).collect();
            let copied = copied.clone();
            platform::copy_text(&text.join("\n"), Callback::from(move |done| copied.set(done)));
        })
    };
    html! {
        <div class="app-copy-list">
            <ol class="app-copy-list__items">
                { for items.iter().enumerate().map(|(place, item)| html! { <li key={place}>{ item }</li> }) }
            </ol>
            <div class="app-actions">
                <button type="button" class="app-button app-button--secondary" data-action="copy" onclick={on_copy}>
                    { words.text(&msg::action_copy()) }
                </button>
                <span role="status">{ if *copied { words.text(&msg::action_copied()) } else { AttrValue::default() } }</span>
            </div>
        </div>
    }
}

/// The last safe days as a list.
pub(crate) fn deadlines(words: &Words, lines: &[DeadlineView]) -> Html {
    if lines.is_empty() {
        return html! { <div></div> };
    }
    html! {
        <section class="app-section">
            <h2 class="app-section__title">{ words.text(&msg::outcome_deadlines()) }</h2>
            <ol class="app-timeline__list">
                { for lines.iter().map(|line| html! {
                    <li class={classes!("app-timeline__row", line.is_past.then_some("app-timeline__row--late"))}
                        key={line.id.to_string()} data-deadline={line.id.clone()}>
                        <span class="app-timeline__date">{ &line.date }</span>
                        <span class="app-timeline__what">
                            <strong>{ &line.title }</strong><br />
                            { &line.why }{ " " }{ line.note.clone().unwrap_or_default() }
                        </span>
                    </li>
                }) }
            </ol>
        </section>
    }
}
