//! The way to the permit as a map, with the stations that the own case has reached.

use ruqsat_eligibility::{Advice, Effect, Operation, Report, Status, Verdict};
use ruqsat_messages::{Message, msg};

use super::library::Telling;
use super::{guide, label};
use crate::components::{Tag, fragment, section, span, tag};
use crate::interview::Walk;

/// How far a station is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// By the answers it is behind.
    Done,
    /// It is not, or that is not known.
    Open,
    /// It comes once everything before it is behind.
    ToCome,
}

/// The stations of an issue or an extension in their order; nothing where another service applies, or nothing is
/// answered yet.
pub(super) fn map(telling: Telling<'_>, walk: &Walk) -> Option<Tag> {
    let report = walk.report.as_ref().ok()?;
    let is_here = matches!(report.operation, Some(Operation::Issue | Operation::Extend));
    if !is_here || report.destination.is_some() {
        return None;
    }
    let own = [
        (rule(report, "worker.iin"), msg::prepare_iin()),
        (rule(report, "worker.signature"), msg::prepare_signature()),
        (papers(report), msg::prepare_papers()),
        (tax(report), msg::prepare_tax()),
        (Some(State::ToCome), label::map_application()),
    ];
    let mut own: Vec<_> = own.into_iter().filter_map(|(state, title)| Some((state?, title))).collect();
    let application = own.pop()?;
    // Where the way of the case has got to: the first station that is not behind it. Nobody is sent on to pay or to file
    // while something else is in the way.
    let here = match own.iter().position(|(state, _)| *state != State::Done) {
        Some(place) => Some(place).filter(|_| own.get(place).is_some_and(|(state, _)| *state == State::Open)),
        None => (report.verdict == Verdict::Ready).then_some(own.len()),
    };
    let own = own.into_iter().map(|(state, title)| (state, telling.words.text(title)));
    let application = (application.0, telling.say(application.1));
    let stations = own.chain([application]).enumerate().map(|(place, (state, title))| {
        let step = tag("li")
            .class("app-route-map__step")
            .data_state(word(state))
            .aria_current((Some(place) == here).then_some("step"))
            .child(tag("p").class("app-route-map__title").child(title));
        step.child(mark(telling, state, Some(place) == here))
    });
    let pages = &telling.library.guide;
    let next = pages.page("filing").and_then(|page| page.sections.iter().find(|section| *section.id == *"next"));
    let day = telling.day();
    let next = next.into_iter().flat_map(|section| &section.items);
    let next = next.filter(|item| !item.basis.gap && item.when.is_shown(day, telling.words.role())).map(|item| {
        tag("li")
            .class("app-route-map__step")
            .data_state(word(State::ToCome))
            .child(guide::statement(telling, item))
            .child(mark(telling, State::ToCome, false))
    });
    let list = tag("ol").class("app-route-map").children(stations).children(next);
    Some(section("map", telling.say(label::map_heading()), Some(telling.say(label::map_heading__lead())), list))
}

fn word(state: State) -> &'static str {
    match state {
        State::Done => "done",
        State::Open => "open",
        State::ToCome => "to_come",
    }
}

/// The state in words, and that the case stands here.
fn mark(telling: Telling<'_>, state: State, is_here: bool) -> Tag {
    let (look, text): (_, Message) = match state {
        State::Done => ("app-tag app-tag--good", label::map_done()),
        State::Open => ("app-tag app-tag--prepare", label::map_open()),
        State::ToCome => ("app-tag app-tag--open", label::map_to_come()),
    };
    let here = is_here.then(|| fragment().child(" ").child(span("app-tag", &telling.say(label::map_here()))));
    tag("p").class("app-guide__marks").child(span(look, &telling.say(text))).child(here)
}

/// A station of one rule; none where the rule does not apply on the day of filing.
fn rule(report: &Report<'_>, id: &str) -> Option<State> {
    match report.finding(id)?.status {
        Status::Met => Some(State::Done),
        Status::NotApplicable => None,
        Status::NotMet | Status::Undetermined => Some(State::Open),
    }
}

/// The papers that a person has to get.
fn papers(report: &Report<'_>) -> Option<State> {
    let is_paper = |rule: &str| rule.starts_with("document.") || rule == "passport.valid";
    let mut papers = report.findings.iter().filter(|finding| {
        finding.effect == Effect::Prepare && finding.status != Status::NotApplicable && is_paper(finding.rule)
    });
    Some(if papers.all(|finding| finding.status == Status::Met) { State::Done } else { State::Open })
}

/// The tax: open only where nothing else is.
fn tax(report: &Report<'_>) -> Option<State> {
    Some(match report.payment.as_ref()?.advice {
        Advice::Done => State::Done,
        Advice::Pay => State::Open,
        Advice::Hold | Advice::Unknown => State::ToCome,
    })
}
