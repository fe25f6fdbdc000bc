//! How one rule came out.

use ruqsat_eligibility::{Effect, Status};
use ruqsat_messages::msg;
use yew::AttrValue;

use super::{Tag, folded, fragment, paragraph, sign, span, tag};
use crate::view_model::{FindingView, SourceView, Words};

/// How one rule came out: reason, own answers, what to do; below a heading of a section, law and sources folded.
pub fn finding_card(words: &Words, finding: &FindingView) -> Tag {
    card(words, finding, "h3", opened_for(words), true)
}

/// A consultant has to show the basis of every statement: it lies open.
pub(crate) fn opened_for(words: &Words) -> Option<&'static str> {
    (words.role() == "consultant").then_some("open")
}

/// The same inside something folded: what the card itself folds is there once `unfolded`.
pub fn inner_finding_card(words: &Words, finding: &FindingView, unfolded: bool) -> Tag {
    card(words, finding, "h3", opened_for(words), unfolded)
}

/// The same right below the heading of the screen, with law and sources open.
pub fn open_finding_card(words: &Words, finding: &FindingView) -> Tag {
    card(words, finding, "h2", Some("open"), true)
}

#[inline(never)]
fn card(
    words: &Words,
    finding: &FindingView,
    heading: &'static str,
    open: Option<&'static str>,
    with_why: bool,
) -> Tag {
    let (look, name) = looks(finding);
    let own = finding.own.iter().map(|(label, answer)| {
        tag("p")
            .key(label)
            .class("app-finding__value")
            .child(span("", label))
            .child(": ")
            .child(tag("strong").child(answer))
    });
    let summary = fragment().child(words.text(msg::outcome_why())).child(super::about(&finding.title));
    let why =
        with_why.then(|| fragment().child(paragraph("", finding.why.clone())).child(source_list(&finding.sources)));
    let what_to_do = finding.what_to_do.clone().map(|what| paragraph("app-finding__do", what));
    tag("article")
        .key(&finding.rule)
        .class(look)
        .data_rule(&finding.rule)
        .data_status(finding.status.word())
        .child(tag(heading).class("app-finding__title").child(sign(name)).child(span("", &finding.title)))
        .child(paragraph("", finding.reason.clone()))
        .child(tag("div").children(own))
        .child(tag("div").child(what_to_do))
        .child(folded("app-why", summary, fragment().child(why)).open(open))
}

/// The sign of how a rule came out.
#[must_use]
pub fn finding_sign(finding: &FindingView) -> &'static str {
    looks(finding).1
}

/// Class and sign of a finding.
fn looks(finding: &FindingView) -> (&'static str, &'static str) {
    match (finding.status, finding.effect) {
        // Met on a weak source alone: no tick beside "not confirmed".
        (Status::Met, _) if finding.ask.is_some() => ("app-finding app-finding--verify", "verify"),
        (Status::Met | Status::NotApplicable, _) => ("app-finding app-finding--met", "ready"),
        (Status::Undetermined, Effect::External) => ("app-finding app-finding--external", "info"),
        (Status::Undetermined, _) => ("app-finding app-finding--verify", "unfinished"),
        (Status::NotMet, Effect::Route) => ("app-finding app-finding--route", "another_service"),
        (Status::NotMet, Effect::Bar) => ("app-finding app-finding--bar", "will_not_pass"),
        (Status::NotMet, Effect::Prepare) => ("app-finding app-finding--prepare", "not_ready"),
        (Status::NotMet, Effect::Verify) => ("app-finding app-finding--verify", "verify"),
        (Status::NotMet, Effect::External | Effect::Note) => ("app-finding app-finding--external", "info"),
    }
}

/// Where a statement stands, each source with its article, address and how sure it is.
pub fn source_list(sources: &[SourceView]) -> Tag {
    tag("ul").class("app-sources").children(sources.iter().enumerate().map(source))
}

/// The sources of something, folded; `about` says of what to a screen reader.
#[inline(never)]
pub fn folded_sources(words: &Words, about: &AttrValue, sources: &[SourceView]) -> Tag {
    let summary = fragment().child(words.text(msg::ui_sources())).child(super::about(about));
    folded("app-why", summary, source_list(sources)).open(opened_for(words))
}

fn source((place, source): (usize, &SourceView)) -> Tag {
    let title = if source.url.is_empty() {
        span("", &source.title)
    } else {
        tag("a").href(&source.url).rel("noreferrer noopener").target("_blank").child(&source.title)
    };
    let article = (!source.article.is_empty()).then(|| tag("span").child(", ").child(&source.article));
    tag("li")
        .key(&place.to_string())
        .class("app-source")
        .child(tag("cite").child(title).child(article))
        .child(" ")
        .child(span("app-source__grade", &source.grade))
}
