//! Our facts, ready to copy into an application.

use chrono::Datelike as _;
use ruqsat_eligibility::{Answer, FactId, FactKind, Value};
use ruqsat_messages::msg;
use yew::AttrValue;

use super::label;
use super::library::Telling;
use crate::components::{SECONDARY, Tag, button, paragraph, section, span, tag};
use crate::interview::Walk;
use crate::pages::{CopyState, copy_callback};

/// The answers that may have to be written again, in plain formats, each with a button that copies it. No word about
/// the fields of the portal: they are not known.
pub(super) fn copy_list(telling: Telling<'_>, walk: &Walk, copy: &CopyState) -> Option<Tag> {
    let lines: Vec<Tag> = walk
        .facts
        .present()
        .filter_map(|(fact, answer)| Some((fact, plain(telling, fact, answer)?)))
        .map(|(fact, value)| line(telling, fact, value, copy))
        .collect();
    if lines.is_empty() {
        return None;
    }
    let list = tag("dl").class("app-answers").children(lines);
    Some(section("facts", telling.say(label::more_facts()), Some(telling.say(label::more_facts__lead())), list))
}

fn line(telling: Telling<'_>, fact: FactId, value: AttrValue, copy: &CopyState) -> Tag {
    let name = telling.words.fact(fact, "").unwrap_or_default();
    let copied = copy.copied == Some(fact.id());
    let on_copy = copy_callback(fact.id(), value.to_string(), &copy.on_copied);
    let press = button(SECONDARY, "copy", telling.words.text(msg::action_copy()), &on_copy)
        .aria_label(telling.say(label::more_facts_copy(name.to_string())));
    let done = if copied { telling.words.text(msg::action_copied()) } else { AttrValue::default() };
    let private = fact.is_private().then(|| paragraph("app-answers__note", telling.say(label::more_facts_private())));
    tag("div")
        .key(fact.id())
        .class("app-answers__row")
        .data_fact(fact.id())
        .child(tag("dt").class("app-answers__key").child(name))
        .child(tag("dd").class("app-answers__value").child(span("", &value)).child(private))
        .child(tag("dd").class("app-answers__change").child(press).child(tag("span").role("status").child(done)))
}

/// An answer as it is typed elsewhere: days as 27.03.2026, digits without separators; nothing for yes, no and choices.
fn plain(telling: Telling<'_>, fact: FactId, answer: &Answer) -> Option<AttrValue> {
    let Answer::Given(value) = answer else { return None };
    match (fact.kind(), value) {
        (FactKind::Date, Value::Date(day)) => {
            Some(AttrValue::from(format!("{:02}.{:02}.{}", day.day(), day.month(), day.year())))
        }
        (FactKind::Country, Value::Country(country)) => Some(telling.words.country(country.code())),
        (FactKind::Integer { .. } | FactKind::Money | FactKind::Text, value) => {
            Some(AttrValue::from(value.written(fact)))
        }
        _ => None,
    }
}
