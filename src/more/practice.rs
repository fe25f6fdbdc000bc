//! Practice: fictional cases to load, walk and compare with the expected outcome.

use ruqsat_eligibility::{Advice, Report, Status};
use ruqsat_guide::{FactValue, PracticeCase};
use ruqsat_messages::{Message, msg};
use yew::AttrValue;

use super::entry::PracticeContext;
use super::label;
use super::library::Telling;
use crate::components::{
    PRIMARY, SECONDARY, Tag, actions, button, folded, fragment, notice, paragraph, section, source_list, subheading,
    tag,
};
use crate::route::Route;

/// What a person does with a practice case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PracticeAction {
    /// Loads its answers.
    Load,
    /// Walks it from the first question.
    Walk,
    /// Prints it.
    Print,
}

/// The cases, each leading to its page.
pub(super) fn list(telling: Telling<'_>) -> Tag {
    let entries = telling.library.guide.practice.iter().zip(1_u8..).map(|(case, number)| {
        tag("li")
            .key(&case.id)
            .class("app-guide__item")
            .child(
                tag("h2").class("app-guide__title").child(
                    tag("a")
                        .class("app-u-link")
                        .href(Route::PracticeCase(number).hash())
                        .child(telling.library.plain(case.title)),
                ),
            )
            .child(paragraph("app-guide__text", telling.library.plain(case.shows)))
    });
    fragment()
        .child(paragraph("", telling.say(label::practice_how())))
        .child(paragraph("app-u-muted", telling.say(label::practice_fictional())))
        .child(tag("ol").class("app-guide app-guide--numbered").children(entries))
}

/// One case: story, what it teaches, the expected outcome folded, and how the answers of this tab compare.
pub(super) fn case(telling: Telling<'_>, case: &PracticeCase, context: &PracticeContext<'_>) -> Tag {
    let part = |key, heading: Message, text| {
        section(key, telling.say(heading), None, paragraph("", telling.library.plain(text)))
    };
    let act = |look, name, text: Message, action: PracticeAction| {
        button(look, name, telling.say(text), &context.on_act.reform(move |()| action))
    };
    let buttons = match context.asking {
        None => actions()
            .child(act(PRIMARY, "practice-walk", label::practice_walk(), PracticeAction::Walk))
            .child(act(SECONDARY, "practice-load", label::practice_load(), PracticeAction::Load))
            .child(act(SECONDARY, "print", label::practice_print(), PracticeAction::Print)),
        Some(asked) => {
            let asked = *asked;
            let words = telling.words;
            let yes = context.on_act.reform(move |()| asked);
            let answers = actions()
                .child(button(PRIMARY, "confirm", words.text(msg::action_continue()), &yes))
                .child(button(SECONDARY, "cancel", words.text(msg::action_back()), &context.on_cancel));
            notice(
                "app-notice app-notice--ask",
                "replaces",
                "warning",
                telling.say(label::practice_replaces()),
                answers,
            )
            .role("alert")
        }
    };
    let outcome = fragment()
        .child(paragraph("", expected(telling, case)))
        .child(paragraph("", telling.library.plain(case.outcome)))
        .child(source_list(&telling.sources(&case.records)));
    fragment()
        .child(part("story", label::practice_story(), case.story))
        .child(tag("div").child(buttons))
        .child(tag("div").child(context.compared.map(|report| comparison(telling, case, report))))
        .child(part("shows", label::practice_shows(), case.shows))
        .child(folded("app-why app-why--print", fragment().child(telling.say(label::practice_outcome())), outcome))
        .child(part("trainer", label::practice_trainer(), case.trainer))
}

/// The expected verdict in words.
fn expected(telling: Telling<'_>, case: &PracticeCase) -> AttrValue {
    verdict(telling, &case.expected.verdict, case.expected.payment.as_deref())
}

/// A verdict as an outcome words it: only the tax is left has words of its own.
fn verdict(telling: Telling<'_>, word: &str, payment: Option<&str>) -> AttrValue {
    if payment == Some(Advice::Pay.word()) {
        return telling.words.text(msg::payment_only_tax());
    }
    telling.words.get("verdict", word, "")
}

fn comparison(telling: Telling<'_>, case: &PracticeCase, report: &Report<'_>) -> Tag {
    let found = verdict(telling, report.verdict.word(), report.payment.as_ref().map(|payment| payment.advice.word()));
    let texts = (expected(telling, case).to_string(), found.to_string());
    let (look, sign, title) = if agrees(case, report) {
        ("app-notice app-notice--good", "ready", label::practice_same(texts.0, texts.1))
    } else {
        ("app-notice app-notice--ask", "verify", label::practice_different(texts.0, texts.1))
    };
    let differing = differing(case, report).map(|rule| tag("li").key(rule).child(telling.words.get("rule", rule, "")));
    tag("section").child(subheading(telling.say(label::practice_compare()))).child(notice(
        look,
        "compared",
        sign,
        telling.say(title),
        tag("ul").children(differing),
    ))
}

/// Whether a report is what the case expects.
pub(super) fn agrees(case: &PracticeCase, report: &Report<'_>) -> bool {
    let expected = &case.expected;
    expected.verdict == report.verdict.word()
        && expected.destination.as_deref() == report.destination.map(|destination| destination.word())
        && expected.payment.as_deref() == report.payment.as_ref().map(|payment| payment.advice.word())
        && expected.due_tenge == report.tax.map(|tax| tax.due_tenge.0)
        && differing(case, report).next().is_none()
}

/// The rules that are broken in one of the two and not in the other.
fn differing<'a>(case: &'a PracticeCase, report: &'a Report<'_>) -> impl Iterator<Item = &'a str> {
    report
        .findings
        .iter()
        .filter(|finding| {
            let is_expected = case.expected.not_met.iter().any(|rule| rule == finding.rule);
            is_expected != (finding.status == Status::NotMet)
        })
        .map(|finding| finding.rule)
}

/// The answers of a case, as inputs.
pub(super) fn answers(case: &PracticeCase) -> impl Iterator<Item = (String, ruqsat_eligibility::InputValue)> {
    use ruqsat_eligibility::InputValue;
    case.facts.iter().map(|(fact, value)| {
        let input = match value {
            FactValue::Bool(yes) => InputValue::Bool(*yes),
            FactValue::Integer(number) => InputValue::Integer(*number),
            FactValue::Text(text) => InputValue::Text(text.clone()),
        };
        (fact.clone(), input)
    })
}
