//! The fields of a question.

use ruqsat_messages::msg;
use yew::prelude::*;

use crate::interview::{DATE_PARTS, TypedAnswer};
use crate::view_model::{FieldView, Words};

const SHORT: &str = "app-text-input app-text-input--number app-text-input--2";
const MIDDLE: &str = "app-text-input app-text-input--number app-text-input--4";
const AMOUNT: &str = "app-text-input app-text-input--number app-text-input--10";

/// What stands around the fields of a question.
pub struct FieldContext<'a> {
    /// The wording.
    pub words: &'a Words,
    /// Id of the fact, which names the fields.
    pub fact: &'static str,
    /// What stands in them at first.
    pub typed: &'a TypedAnswer,
    /// The field that is wrong, and why.
    pub error: Option<&'a (AttrValue, AttrValue)>,
    /// Ids of the elements that describe the fields.
    pub described_by: &'a str,
}

/// The fields of a question. What is typed lives in the fields until it is read.
pub fn field(view: &FieldView, props: &FieldContext<'_>) -> Html {
    let fact = props.fact;
    let error = props.error.map(|(_, text)| {
        html! { <p class="app-error" id={format!("{fact}-error")}>{ text }</p> }
    });
    let described_by = match props.error {
        Some(_) => format!("{} {fact}-error", props.described_by),
        None => props.described_by.to_owned(),
    };
    let fields = match view {
        FieldView::Choice(choices) => html! {
            <div class={if choices.len() == 2 { "app-radios app-radios--inline" } else { "app-radios" }}>
                { for choices.iter().map(|choice| {
                    let id = if choices.first() == Some(choice) {
                        fact.to_string()
                    } else {
                        format!("{fact}-{}", choice.value)
                    };
                    let hint_id = choice.hint.as_ref().map(|_| format!("{id}-hint"));
                    html! {
                        <div class="app-radio" key={choice.value}>
                            <input type="radio" id={id.clone()} name={fact} value={choice.value}
                                checked={props.typed.single == choice.value} aria-describedby={hint_id.clone()} />
                            <label for={id}>
                                <span class="app-radio__label">{ &choice.label }</span>
                                if let Some(hint) = &choice.hint {
                                    <span class="app-radio__hint" id={hint_id}>{ hint }</span>
                                }
                            </label>
                        </div>
                    }
                }) }
            </div>
        },
        FieldView::Date => date(props, &described_by),
        FieldView::Country(names) => html! {
            <>
                { text(props, "text", "app-text-input", &described_by, Some(format!("{fact}-list"))) }
                <datalist id={format!("{fact}-list")}>
                    { for names.iter().map(|name| html! { <option key={name.to_string()} value={name.clone()} /> }) }
                </datalist>
            </>
        },
        FieldView::Number => text(props, "numeric", MIDDLE, &described_by, None),
        FieldView::Money => html! {
            <div class="app-affix">
                { text(props, "numeric", AMOUNT, &described_by, None) }
                <span>{ props.words.text(msg::ui_tenge()) }</span>
            </div>
        },
        FieldView::Text => text(props, "text", "app-text-input", &described_by, None),
    };
    html! {
        <div class={if props.error.is_some() { "app-field app-field--error" } else { "app-field" }}>
            <div class="app-field__error">{ error }</div>
            { fields }
        </div>
    }
}

fn text(
    props: &FieldContext<'_>,
    mode: &'static str,
    class: &'static str,
    described_by: &str,
    list: Option<String>,
) -> Html {
    let wrong = props.error.is_some().then_some("true");
    html! {
        <input class={class} type="text" inputmode={mode} autocomplete="off"
            id={props.fact} name={props.fact} value={props.typed.single.clone()} list={list}
            aria-invalid={wrong} aria-describedby={described_by.to_owned()} />
    }
}

fn date(props: &FieldContext<'_>, described_by: &str) -> Html {
    let labels = [msg::ui_day(), msg::ui_month(), msg::ui_year()];
    let widths = [SHORT, SHORT, MIDDLE];
    let parts =
        DATE_PARTS.iter().zip(labels).zip(widths).zip(&props.typed.date).map(|(((part, label), width), value)| {
            let name = format!("{}.{part}", props.fact);
            let wrong = props.error.is_some_and(|(field, _)| **field == name);
            html! {
                <div class="app-date-input__part" key={*part}>
                    <label for={name.clone()}>{ props.words.text(label) }</label>
                    <input class={width} type="text" inputmode="numeric"
                        autocomplete="off" id={name.clone()} name={name} value={value.clone()}
                        aria-invalid={wrong.then_some("true")} aria-describedby={described_by.to_owned()} />
                </div>
            }
        });
    html! { <div class="app-date-input">{ for parts }</div> }
}
