//! The fields of a question.

use ruqsat_messages::msg;
use yew::{AttrValue, Callback};

use super::{Tag, country_picker, tag};
use crate::interview::{DATE_PARTS, TypedAnswer};
use crate::view_model::{ChoiceView, FieldView, Pick, PickerView, Words};

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
    pub described_by: String,
    /// The countries that are offered, and what choosing does.
    pub picker: &'a PickerView,
    /// A country is looked for or chosen.
    pub on_pick: Callback<Pick>,
    /// The amount that stands in the field, as a person reads it.
    pub amount: Option<AttrValue>,
    /// Something is typed into the field of an amount.
    pub on_input: Callback<()>,
}

/// The fields of a question. What is typed lives in the fields until it is read.
pub fn field(view: &FieldView, props: &FieldContext<'_>) -> Tag {
    let error =
        props.error.map(|(_, text)| tag("p").class("app-error").id(format!("{}-error", props.fact)).child(text));
    let fields = match view {
        FieldView::Choice(choices) => choice(props, choices),
        FieldView::Date => date(props),
        FieldView::Country => country_picker(props, props.picker, &props.on_pick),
        FieldView::Number => text_input(props, "numeric", MIDDLE),
        FieldView::Money => money(props),
        FieldView::Text => text_input(props, "text", "app-text-input"),
    };
    tag("div")
        .class(if props.error.is_some() { "app-field app-field--error" } else { "app-field" })
        .child(tag("div").class("app-field__error").child(error))
        .child(fields)
}

/// An amount; what is typed stands beside it with thousands separators.
fn money(props: &FieldContext<'_>) -> Tag {
    let field = text_input(props, "numeric", AMOUNT).on_input(&props.on_input);
    let amount = props.amount.clone().unwrap_or_else(|| props.words.text(msg::ui_tenge()));
    tag("div").class("app-affix").child(field).child(tag("output").for_(props.fact).child(amount))
}

/// Radio buttons; the first has the id of the fact, so that a summary of mistakes leads to it.
fn choice(props: &FieldContext<'_>, choices: &[ChoiceView]) -> Tag {
    let buttons = choices.iter().enumerate().map(|(place, choice)| {
        let id = if place == 0 { props.fact.to_owned() } else { format!("{}-{}", props.fact, choice.value) };
        let id = AttrValue::from(id);
        let hint_id = choice.hint.as_ref().map(|_| AttrValue::from(format!("{id}-more")));
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

/// The single field of a question.
pub(super) fn text_input(props: &FieldContext<'_>, mode: &'static str, class: &'static str) -> Tag {
    input(class, mode, props.fact.into(), &props.typed.single, props.error.is_some(), props.describing())
}

impl FieldContext<'_> {
    /// Ids of the elements that describe a field or its group, the mistake among them.
    pub(crate) fn describing(&self) -> String {
        match self.error {
            Some(_) => format!("{} {}-error", self.described_by, self.fact),
            None => self.described_by.clone(),
        }
    }
}

/// A field to type in. `name` is its id as well.
#[inline(never)]
pub fn input(
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

fn date(props: &FieldContext<'_>) -> Tag {
    let wrong = props.error.map(|(field, _)| field.as_str());
    date_fields(props.words, props.fact, &props.typed.date, wrong, &props.describing())
}

/// The three fields of a day, named `<name>.day`, `<name>.month` and `<name>.year`.
pub fn date_fields(words: &Words, name: &str, typed: &[String; 3], wrong: Option<&str>, described_by: &str) -> Tag {
    let labels = [msg::ui_day(), msg::ui_month(), msg::ui_year()];
    let widths = [SHORT, SHORT, MIDDLE];
    let parts = DATE_PARTS.iter().zip(labels).zip(widths).zip(typed).map(|(((part, label), width), value)| {
        let name = AttrValue::from(format!("{name}.{part}"));
        let is_wrong = wrong.is_some_and(|field| *name == *field);
        tag("div")
            .key(part)
            .class("app-date-input__part")
            .child(tag("label").for_(&name).child(words.text(label)))
            .child(input(width, "numeric", name, value, is_wrong, described_by.to_owned()))
    });
    tag("div").class("app-date-input").children(parts)
}
