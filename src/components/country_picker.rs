//! A field to choose a country by typing: a combobox with a list that stands in the page.

use ruqsat_messages::msg;
use yew::prelude::*;

use super::{FieldContext, Tag, paragraph, tag, text_input};
use crate::view_model::{CountryOption, Pick, PickerView, Words};

/// The field and, while it is open, the list. Keys: arrows, Enter, Escape; Tab closes the list and goes on.
pub(super) fn country_picker(props: &FieldContext<'_>, view: &PickerView, on_pick: &Callback<Pick>) -> Tag {
    let list_id = AttrValue::from(format!("{}-list", props.fact));
    let is_shown = !view.found.is_empty();
    let active = view.active.and_then(|place| view.found.get(place));
    let field = text_input(props, "text", "app-text-input")
        .role("combobox")
        .aria_autocomplete("list")
        .aria_expanded(if is_shown { "true" } else { "false" })
        .aria_controls(is_shown.then(|| list_id.clone()))
        .aria_activedescendant(active.map(option_id))
        .on_input(&on_pick.reform(|()| Pick::Type))
        .on_click(&on_pick.reform(|()| Pick::Open))
        .on_key(on_key(view.is_open, active.map(|option| option.code), on_pick.clone()));
    let list = is_shown.then(|| list(props.words, view, on_pick).id(list_id));
    tag("div").class("app-country-picker").child(field).child(tag("div").child(list)).child(
        paragraph("app-country-picker__status", if view.is_open { status(props.words, view) } else { "".into() })
            .role("status"),
    )
}

fn option_id(option: &CountryOption) -> AttrValue {
    AttrValue::from(format!("country-{}", option.code))
}

fn status(words: &Words, view: &PickerView) -> AttrValue {
    if view.likely > 0 {
        // Nothing is typed yet.
        return AttrValue::default();
    }
    let count = i64::try_from(view.found.len()).unwrap_or(i64::MAX);
    words.text(if count == 0 { msg::ui_country_none() } else { msg::ui_country_found(count) })
}

fn list(words: &Words, view: &PickerView, on_pick: &Callback<Pick>) -> Tag {
    let option = |(place, option): (usize, &CountryOption)| {
        let (code, is_active) = (option.code, view.active == Some(place));
        let look = if is_active {
            "app-country-picker__option app-country-picker__option--active"
        } else {
            "app-country-picker__option"
        };
        tag("div")
            .key(code)
            .class(look)
            .role("option")
            .id(option_id(option))
            .aria_selected(if is_active { "true" } else { "false" })
            .on_click(&on_pick.reform(move |()| Pick::Choose(code)))
            .child(&option.name)
            .child(tag("span").class("app-country-picker__code").child(code))
    };
    let group = |key: &'static str, title: AttrValue, from: usize, to: usize| {
        let options = view.found.iter().enumerate().skip(from).take(to - from).map(option);
        // One group needs no heading.
        let heading =
            (view.likely > 0).then(|| tag("div").class("app-country-picker__group").role("presentation").child(&title));
        tag("div").key(key).role("group").aria_label(title).child(heading).children(options)
    };
    let tag = tag("div")
        .class("app-country-picker__list")
        .role("listbox")
        .aria_label(words.text(msg::ui_country_all()))
        .leaves_focus();
    let (likely, all) = (view.likely.min(view.found.len()), view.found.len());
    let tag =
        if likely > 0 { tag.child(group("likely", words.text(msg::ui_country_common()), 0, likely)) } else { tag };
    if all > likely { tag.child(group("all", words.text(msg::ui_country_all()), likely, all)) } else { tag }
}

fn on_key(is_open: bool, active: Option<&'static str>, on_pick: Callback<Pick>) -> Callback<KeyboardEvent> {
    Callback::from(move |event: KeyboardEvent| {
        let pick = match event.key().as_str() {
            "ArrowDown" => Pick::Move { down: true },
            "ArrowUp" => Pick::Move { down: false },
            "Escape" if is_open => Pick::Close,
            // The list closes, and the key does what it does elsewhere.
            "Tab" if is_open => return on_pick.emit(Pick::Close),
            "Enter" => match active {
                Some(code) => Pick::Choose(code),
                None => return,
            },
            _ => return,
        };
        event.prevent_default();
        on_pick.emit(pick);
    })
}
