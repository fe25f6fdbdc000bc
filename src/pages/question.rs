//! One question.

use ruqsat_eligibility::InputValue;
use ruqsat_messages::{Message, msg};
use yew::prelude::*;

use crate::components::{BackLink, ErrorSummary, Field, Sign, SourceList};
use crate::interview::{FieldError, TypedAnswer, read_typed};
use crate::platform;
use crate::route::Route;
use crate::view_model::{FieldView, QuestionView, Words};

#[derive(Properties, PartialEq)]
pub struct QuestionPageProps {
    /// The wording.
    pub words: Words,
    /// The question.
    pub view: QuestionView,
    /// Something to tell before the question: kind of notice, title and text.
    #[prop_or_default]
    pub told: Option<(AttrValue, AttrValue, AttrValue)>,
    /// How many questions are answered and how many there are left at most; none before that is known.
    pub progress: Option<(usize, usize)>,
    /// Where the way back leads.
    pub back: Route,
    /// Tries an answer; gives the reason where it is refused.
    pub on_answer: Callback<InputValue, Option<Message>>,
    /// "I don't know".
    pub on_unknown: Callback<()>,
    /// Tells that the title must say that there is an error.
    pub on_error: Callback<()>,
}

/// One question, with what was typed kept until it is read without a mistake.
#[component]
pub fn QuestionPage(props: &QuestionPageProps) -> Html {
    let QuestionPageProps { words, view, .. } = props;
    let error = use_state(|| None::<FieldError>);
    let fact = view.fact;

    // The summary takes the focus each time a mistake is found.
    use_effect_with(error.clone(), |error| {
        if error.is_some() {
            platform::focus_id("error-summary");
        }
    });
    let refuse = {
        let (error, on_error) = (error.clone(), props.on_error.clone());
        move |found: FieldError| {
            // Each mistake is a new one, even if it reads the same: the focus goes to the summary again.
            error.set(None);
            error.set(Some(found));
            on_error.emit(());
        }
    };
    let onsubmit = {
        let (words, on_answer, refuse) = (words.clone(), props.on_answer.clone(), refuse.clone());
        let is_date = view.field == FieldView::Date;
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let typed: TypedAnswer = platform::read_form(&event, fact.id());
            let field = if is_date { format!("{}.day", fact.id()) } else { fact.id().to_owned() };
            match read_typed(fact, &typed, &|name| words.country_code(name)) {
                Err(error) => refuse(error),
                Ok(value) => {
                    if let Some(message) = on_answer.emit(value) {
                        refuse(FieldError { field, message });
                    }
                }
            }
        })
    };
    let on_unknown = props.on_unknown.reform(|_: MouseEvent| ());
    let shown = error.as_ref().map(|error| (AttrValue::from(error.field.clone()), words.text(&error.message)));
    let hint_id = format!("{}-hint", fact.id());
    let is_group = matches!(view.field, FieldView::Choice(_) | FieldView::Date);
    let title = html! { <h1 class="app-question__title" tabindex="-1">{ &view.title }</h1> };
    let field = html! {
        <Field words={words.clone()} fact={fact.id()} field={view.field.clone()} typed={view.typed.clone()}
            error={shown.clone()} described_by={hint_id.clone()} />
    };
    let hint = html! { <p class="app-question__hint" id={hint_id.clone()}>{ &view.hint }</p> };
    html! {
        <>
            <BackLink words={words.clone()} to={props.back} />
            <div class="app-question__notices">
                if let Some((kind, title, text)) = &props.told {
                    <div class={classes!("app-notice", format!("app-notice--{kind}"))} data-notice={kind.clone()}>
                        <Sign name={if kind == "stop" { "warning" } else { "verify" }} />
                        <p class="app-notice__title">{ title }</p>
                        <p>{ text }</p>
                    </div>
                }
                if let Some((field, text)) = &shown {
                    <ErrorSummary words={words.clone()} field={field.clone()} text={text.clone()} />
                }
            </div>
            <form class="app-question" key={fact.id()} data-fact={fact.id()} novalidate=true {onsubmit}>
                <div class="app-progress">
                    if let Some((done, left)) = props.progress {
                        <p class="app-progress__text">{ words.text(&msg::ui_progress(number(done), number(left))) }</p>
                        <progress max={(done + left).to_string()} value={done.to_string()}
                            aria-label={words.text(&msg::ui_progress(number(done), number(left)))}></progress>
                    }
                </div>
                if is_group {
                    <fieldset aria-describedby={hint_id}>
                        <legend>{ title }</legend>
                        { hint }
                        { field }
                    </fieldset>
                } else {
                    <div>
                        <label for={fact.id()}>{ title }</label>
                        { hint }
                        { field }
                    </div>
                }
                <div class="app-question__aside">
                    if view.was_unknown {
                        <p class="app-u-muted">{ words.text(&msg::answers_unknown()) }</p>
                    }
                    if let Some(known_by) = &view.known_by {
                        <div class="app-notice"><Sign name="info" /><p>{ known_by }</p></div>
                    }
                </div>
                <div class="app-actions">
                    <button class="app-button app-button--primary" type="submit" data-action="continue">
                        { words.text(&msg::action_continue()) }
                    </button>
                    if view.may_be_unknown {
                        <button class="app-button app-button--secondary" type="button" data-action="unknown" onclick={on_unknown}>
                            { words.text(&msg::action_unknown()) }
                        </button>
                    }
                </div>
            </form>
            <div class="app-question__why">
                if !view.why.is_empty() {
                    <details class="app-why" key={fact.id()}>
                        <summary>{ words.text(&msg::ui_why_we_ask()) }</summary>
                        <div class="app-why__body">
                            { for view.why.iter().map(|text| html! { <p key={text.to_string()}>{ text }</p> }) }
                            <SourceList words={words.clone()} sources={view.sources.clone()} />
                        </div>
                    </details>
                }
            </div>
        </>
    }
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
