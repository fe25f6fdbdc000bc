//! The fields of a question.

use ruqsat_messages::msg;
use yew::AttrValue;

use super::{Tag, fragment, tag};
use crate::interview::{DATE_PARTS, TypedAnswer};
use crate::view_model::{ChoiceView, FieldView, Words};

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
pub fn field(view: &FieldView, props: &FieldContext<'_>) -> Tag {
    let fact = props.fact;
    let error = props.error.map(|(_, text)| tag("p").class("app-error").id(format!("{fact}-error")).child(text));
    let described_by = match props.error {
        Some(_) => format!("{} {fact}-error", props.described_by),
        None => props.described_by.to_owned(),
    };
    let fields = match view {
        FieldView::Choice(choices) => choice(props, choices),
        FieldView::Date => date(props, &described_by),
        FieldView::Country(names) => country(props, names, &described_by),
        FieldView::Number => text(props, "numeric", MIDDLE, described_by),
        FieldView::Money => tag("div")
            .class("app-affix")
            .child(text(props, "numeric", AMOUNT, described_by))
            .child(tag("span").child(props.words.text(msg::ui_tenge()))),
        FieldView::Text => text(props, "text", "app-text-input", described_by),
    };
    tag("div")
        .class(if props.error.is_some() { "app-field app-field--error" } else { "app-field" })
        .child(tag("div").class("app-field__error").child(error))
        .child(fields)
}

/// Radio buttons; the first has the id of the fact, so that a summary of mistakes leads to it.
fn choice(props: &FieldContext<'_>, choices: &[ChoiceView]) -> Tag {
    let buttons = choices.iter().enumerate().map(|(place, choice)| {
        let id = if place == 0 { props.fact.to_owned() } else { format!("{}-{}", props.fact, choice.value) };
        let id = AttrValue::from(id);
        let hint_id = choice.hint.as_ref().map(|_| AttrValue::from(format!("{id}-hint")));
        let hint =
            choice.hint.as_ref().map(|hint| tag("span").class("app-radio__hint").id(hint_id.as_ref()).child(hint));
        let button = tag("input")
            .type_("radio")
            .id(&id)
            .name(props.fact)
            .form_value(AttrValue::Static(choice.value))
            .checked(props.typed.single == choice.value)
            .aria_describedby(hint_id.as_ref());
        let label =
            tag("label").for_(&id).child(tag("span").class("app-radio__label").child(&choice.label)).child(hint);
        tag("div").key(choice.value).class("app-radio").child(button).child(label)
    });
    tag("div").class(if choices.len() == 2 { "app-radios app-radios--inline" } else { "app-radios" }).children(buttons)
}

/// A field that offers the names of countries.
fn country(props: &FieldContext<'_>, names: &[AttrValue], described_by: &str) -> Tag {
    let list = format!("{}-list", props.fact);
    let options = names.iter().map(|name| tag("option").key(name).value(name));
    fragment()
        .child(text(props, "text", "app-text-input", described_by.to_owned()).list(list.clone()))
        .child(tag("datalist").id(list).children(options))
}

fn text(props: &FieldContext<'_>, mode: &'static str, class: &'static str, described_by: String) -> Tag {
    input(class, mode, props.fact.into(), &props.typed.single, props.error.is_some(), described_by)
}

/// A field to type in. `name` is its id as well.
#[inline(never)]
fn input(
    class: &'static str,
    mode: &'static str,
    name: AttrValue,
    value: &str,
    is_wrong: bool,
    described_by: String,
) -> Tag {
    tag("input")
        .class(class)
        .type_("text")
        .inputmode(mode)
        .autocomplete("off")
        .id(&name)
        .name(name)
        .form_value(value.to_owned().into())
        .aria_invalid(is_wrong.then_some("true"))
        .aria_describedby(described_by)
}

fn date(props: &FieldContext<'_>, described_by: &str) -> Tag {
    let labels = [msg::ui_day(), msg::ui_month(), msg::ui_year()];
    let widths = [SHORT, SHORT, MIDDLE];
    let parts =
        DATE_PARTS.iter().zip(labels).zip(widths).zip(&props.typed.date).map(|(((part, label), width), value)| {
            let name = AttrValue::from(format!("{}.{part}", props.fact));
            let is_wrong = props.error.is_some_and(|(field, _)| *field == name);
            tag("div")
                .key(part)
                .class("app-date-input__part")
                .child(tag("label").for_(&name).child(props.words.text(label)))
                .child(input(width, "numeric", name, value, is_wrong, described_by.to_owned()))
        });
    tag("div").class("app-date-input").children(parts)
}
