//! The workers of a household at a glance.

use ruqsat_eligibility::{FactId, Facts, InputValue, Report, Status};
use ruqsat_link::is_number;
use ruqsat_messages::Message;
use yew::{AttrValue, Callback};

use super::label;
use super::library::Telling;
use crate::components::{
    PRIMARY, SECONDARY, Tag, actions, button, error_summary, fragment, notice, paragraph, sign, span, tag,
};
use crate::interview::{MOST_OF_REFERENCE, Walk};

/// What a person does with the workers; places are counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HouseholdAction {
    /// Goes on with this one.
    Open(usize),
    /// Forgets this one.
    Remove(usize),
    /// Adds one.
    Add,
    /// Calls this one by the code that is typed.
    Name(usize),
}

/// Id of the field for the code of a worker's case.
pub(super) fn reference_id(place: usize) -> String {
    format!("reference.{place}")
}

/// What is told of a code that is none.
pub(super) fn wrong_code(typed: &str) -> Message {
    if is_number(typed.trim()) {
        return label::share_reference_iin();
    }
    label::household_code_wrong(i64::try_from(MOST_OF_REFERENCE).unwrap_or(i64::MAX))
}

/// A worker of the household.
pub(super) struct Worker<'a> {
    /// The way that the answers make.
    pub walk: &'a Walk,
    /// What the case is called; empty for nothing.
    pub reference: &'a str,
    /// How many others have a contract already, as far as it was answered.
    pub others: Option<i64>,
    /// Whether anything is answered.
    pub is_begun: bool,
    /// Whether this is the one whose case is open.
    pub is_open: bool,
}

/// Every worker with verdict, next day and tax, and whether the household may have so many.
pub(super) fn overview(
    telling: Telling<'_>,
    workers: &[Worker<'_>],
    wrong: Option<&(usize, String)>,
    on_act: &Callback<HouseholdAction>,
) -> Tag {
    let ceiling = ceiling(telling, workers);
    let is_full = ceiling.is_some();
    let summary = wrong.map(|(place, typed)| {
        error_summary(telling.words, &reference_id(*place).into(), &telling.say(wrong_code(typed)))
    });
    let warning = ceiling.map(|reason| {
        notice(
            "app-notice app-notice--stop",
            "ceiling",
            "warning",
            telling.say(label::household_ceiling()),
            paragraph("", reason),
        )
    });
    let cards = workers.iter().enumerate().map(|(place, worker)| {
        card(telling, place, worker, workers.len() > 1, on_act).child(code(
            telling,
            place,
            worker.reference,
            wrong,
            on_act,
        ))
    });
    let add =
        button(PRIMARY, "add-worker", telling.say(label::household_add()), &on_act.reform(|()| HouseholdAction::Add));
    fragment()
        .child(tag("div").child(summary).child(warning))
        .child(tag("ol").class("app-household").children(cards))
        .child(actions().child((!is_full).then_some(add)))
        .child(paragraph("app-u-muted", telling.say(label::household_shared())))
}

fn card(
    telling: Telling<'_>,
    place: usize,
    worker: &Worker<'_>,
    may_go: bool,
    on_act: &Callback<HouseholdAction>,
) -> Tag {
    let number = i64::try_from(place + 1).unwrap_or(i64::MAX);
    let title = telling.say(label::household_worker(number));
    let title_id = format!("worker.{place}");
    let open = button(
        SECONDARY,
        "open-worker",
        telling.say(if worker.is_begun { label::household_open() } else { label::household_begin() }),
        &on_act.reform(move |()| HouseholdAction::Open(place)),
    )
    .aria_describedby(title_id.clone());
    let remove = may_go.then(|| {
        let act = on_act.reform(move |()| HouseholdAction::Remove(place));
        button("app-button app-button--quiet", "remove-worker", telling.say(label::household_remove()), &act)
            .aria_label(telling.say(label::household_remove_worker(number)))
    });
    let reference =
        (!worker.reference.is_empty()).then(|| span("app-tag", &AttrValue::from(worker.reference.to_owned())));
    let report = worker.walk.report.as_ref().ok().filter(|_| worker.is_begun);
    let facts = report.map(|report| lines(telling, worker, report));
    let here = worker.is_open.then(|| span("app-tag app-tag--open", &telling.say(label::household_here())));
    tag("li")
        .key(&place.to_string())
        .class("app-household__worker")
        .child(
            tag("h2")
                .class("app-guide__title")
                .id(title_id)
                .child(title)
                .child(" ")
                .child(reference)
                .child(" ")
                .child(here),
        )
        .child(tag("div").child(facts))
        .child(actions().child(open).child(remove))
}

/// The code that the case is called by, to type. It names nobody, so it may stand on every screen and sheet.
fn code(
    telling: Telling<'_>,
    place: usize,
    reference: &str,
    wrong: Option<&(usize, String)>,
    on_act: &Callback<HouseholdAction>,
) -> Tag {
    let id = reference_id(place);
    let wrong = wrong.filter(|(wrong, _)| *wrong == place);
    let is_wrong = wrong.is_some();
    let most = i64::try_from(MOST_OF_REFERENCE).unwrap_or(i64::MAX);
    let (error_id, hint_id) = (format!("{id}-error"), format!("{id}-hint"));
    let error = wrong.map(|(_, typed)| paragraph("app-error", telling.say(wrong_code(typed))));
    let field = tag("input")
        .class("app-text-input")
        .type_("text")
        .autocomplete("off")
        .id(id.clone())
        .name(id.clone())
        .aria_describedby(format!("{hint_id} {error_id}"))
        .aria_invalid(is_wrong.then_some("true"));
    // What is typed and wrong stays to be mended.
    let field = field.form_value(wrong.map_or_else(|| reference.to_owned(), |(_, typed)| typed.clone()).into());
    let save = button(
        SECONDARY,
        "name-worker",
        telling.say(label::household_code_save()),
        &on_act.reform(move |()| HouseholdAction::Name(place)),
    );
    tag("div")
        .class(if is_wrong { "app-field app-field--error" } else { "app-field" })
        .child(tag("label").for_(id).child(telling.say(label::household_code())))
        .child(paragraph("app-u-muted", telling.say(label::household_code_hint(most))).id(hint_id))
        .child(tag("div").id(error_id).child(error))
        .child(actions().child(field).child(save))
}

fn lines(telling: Telling<'_>, worker: &Worker<'_>, report: &Report<'_>) -> Tag {
    let words = telling.words;
    let citizenship = worker.walk.facts.country(FactId::Citizenship).map(|country| words.country(country.code()));
    let verdict = report.verdict.word();
    let next =
        report.deadlines.iter().filter(|deadline| deadline.date >= report.on).min_by_key(|deadline| deadline.date);
    let next = next.map(|deadline| {
        telling.say(label::household_next(deadline.date, words.get("deadline", deadline.id, "").to_string()))
    });
    let advice = report.payment.as_ref().map(|payment| words.get("payment", payment.advice.word(), ""));
    let left = i64::try_from(worker.walk.left()).unwrap_or(i64::MAX);
    let open = (left > 0).then(|| telling.say(label::household_left(left)));
    tag("ul")
        .class("app-household__lines")
        .child(citizenship.map(|name| tag("li").child(name)))
        .child(tag("li").data_verdict(verdict).child(sign(verdict)).child(span("", &words.get("verdict", verdict, ""))))
        .child(open.map(|open| tag("li").child(open)))
        .child(advice.map(|advice| tag("li").child(advice)))
        .child(next.map(|next| tag("li").child(next)))
}

/// Why the household cannot have so many workers, judged by the rule on the ceiling: for the last of them the others
/// who are walked here count beside those who have a contract.
fn ceiling(telling: Telling<'_>, workers: &[Worker<'_>]) -> Option<AttrValue> {
    let had = workers.iter().filter_map(|worker| worker.others).max();
    let others = had.unwrap_or_default() + i64::try_from(workers.len()).ok()? - 1;
    let mut facts = Facts::default();
    let operation = InputValue::Text("issue".to_owned());
    facts.set_input(FactId::Operation, &operation).ok()?;
    facts.set_input(FactId::OtherLabourImmigrants, &InputValue::Integer(others)).ok()?;
    let report = ruqsat_rulebook::check(&facts, telling.on).ok()?;
    let finding = report.finding("employer.ceiling").filter(|finding| finding.status == Status::NotMet)?;
    crate::view_model::FindingView::new(telling.words, &report, &facts, finding).map(|view| view.reason)
}
