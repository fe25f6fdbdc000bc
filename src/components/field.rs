//! The fields of a question.

use ruqsat_messages::msg;
use yew::prelude::*;

use crate::interview::{DATE_PARTS, TypedAnswer};
use crate::view_model::{FieldView, Words};

#[derive(Properties, PartialEq)]
pub struct FieldProps {
    /// The wording.
    pub words: Words,
    /// Id of the fact, which names the fields.
    pub fact: AttrValue,
    /// Which fields.
    pub field: FieldView,
    /// What stands in them at first.
    pub typed: TypedAnswer,
    /// The field that is wrong, and why.
    pub error: Option<(AttrValue, AttrValue)>,
    /// Ids of the elements that describe the fields.
    pub described_by: AttrValue,
}

/// The fields of a question. What is typed lives in the fields until it is read.
#[component]
pub fn Field(props: &FieldProps) -> Html {
    let fact = &props.fact;
    let error = props.error.as_ref().map(|(_, text)| {
        html! { <p class="app-error" id={format!("{fact}-error")}>{ text }</p> }
    });
    let described_by = match props.error {
        Some(_) => format!("{} {fact}-error", props.described_by),
        None => props.described_by.to_string(),
    };
    let fields = match &props.field {
        FieldView::Choice(choices) => html! {
            <div class={classes!("app-radios", (choices.len() == 2).then_some("app-radios--inline"))}>
                { for choices.iter().map(|choice| {
                    let id = if choices.first() == Some(choice) {
                        fact.to_string()
                    } else {
                        format!("{fact}-{}", choice.value)
                    };
                    let hint_id = choice.hint.as_ref().map(|_| format!("{id}-hint"));
                    html! {
                        <div class="app-radio" key={choice.value}>
                            <input type="radio" id={id.clone()} name={fact.clone()} value={choice.value}
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
                { text(props, "text", "", &described_by, Some(format!("{fact}-list"))) }
                <datalist id={format!("{fact}-list")}>
                    { for names.iter().map(|name| html! { <option key={name.to_string()} value={name.clone()} /> }) }
                </datalist>
            </>
        },
        FieldView::Number => text(props, "numeric", "app-text-input--4 app-text-input--number", &described_by, None),
        FieldView::Money => html! {
            <div class="app-affix">
                { text(props, "numeric", "app-text-input--number", &described_by, None) }
                <span>{ props.words.text(&msg::ui_tenge()) }</span>
            </div>
        },
        FieldView::Text => text(props, "text", "", &described_by, None),
    };
    html! {
        <div class={classes!("app-field", props.error.is_some().then_some("app-field--error"))}>
            <div class="app-field__error">{ error }</div>
            { fields }
        </div>
    }
}

fn text(props: &FieldProps, mode: &'static str, class: &'static str, described_by: &str, list: Option<String>) -> Html {
    let wrong = props.error.is_some().then_some("true");
    html! {
        <input class={classes!("app-text-input", class)} type="text" inputmode={mode} autocomplete="off"
            id={props.fact.clone()} name={props.fact.clone()} value={props.typed.single.clone()} list={list}
            aria-invalid={wrong} aria-describedby={described_by.to_owned()} />
    }
}

fn date(props: &FieldProps, described_by: &str) -> Html {
    let labels = [msg::ui_day(), msg::ui_month(), msg::ui_year()];
    let widths = ["app-text-input--2", "app-text-input--2", "app-text-input--4"];
    let parts = DATE_PARTS.iter().zip(labels).zip(widths).zip(&props.typed.date).map(|(((part, label), width), value)| {
        let name = format!("{}.{part}", props.fact);
        let wrong = props.error.as_ref().is_some_and(|(field, _)| **field == name);
        html! {
            <div class="app-date-input__part" key={*part}>
                <label for={name.clone()}>{ props.words.text(&label) }</label>
                <input class={classes!("app-text-input", "app-text-input--number", width)} type="text" inputmode="numeric"
                    autocomplete="off" id={name.clone()} name={name} value={value.clone()}
                    aria-invalid={wrong.then_some("true")} aria-describedby={described_by.to_owned()} />
            </div>
        }
    });
    html! { <div class="app-date-input">{ for parts }</div> }
}
