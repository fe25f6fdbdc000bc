//! One question.

use chrono::NaiveDate;
use ruqsat_eligibility::FactId;
use ruqsat_messages::msg;
use yew::prelude::*;

use crate::components::{
    FieldContext, PRIMARY, SECONDARY, TripAction, back_link, button, card_link, error_summary, field, folded,
    folded_sources, fragment, heading, link_button, notice, opened_for, paragraph, prepare_map, sign, source_list, tag,
    trips,
};
use crate::interview::FieldError;
use crate::route::Route;
use crate::view_model::{FieldView, Pick, PickerView, QuestionView, SourceView, TripsView, Words};

/// Something that an answer makes necessary to tell at once, before the next question.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// What it is.
    pub kind: ToldKind,
    /// What it is about.
    pub title: AttrValue,
    /// What to know.
    pub text: AttrValue,
    /// Where it stands.
    pub sources: Vec<SourceView>,
    /// A page of the guide that says more, and what it is called.
    pub more: Option<(Route, AttrValue)>,
}

/// What is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ToldKind {
    /// The way is probably closed.
    ProbablyClosed,
    /// Sources differ: the office has to be asked.
    Ask,
}

/// What stands around a question, and what it calls.
pub struct QuestionContext<'a> {
    /// The wording.
    pub words: &'a Words,
    /// The day of filing.
    pub filing: NaiveDate,
    /// Something to tell before the question.
    pub told: Option<Told>,
    /// How many questions are answered and how many there are left at most; none before that is known.
    pub progress: Option<(usize, usize)>,
    /// Where the way back leads.
    pub back: Route,
    /// The mistake in what was typed.
    pub error: Option<&'a FieldError>,
    /// What was typed is to be read.
    pub on_submit: Callback<SubmitEvent>,
    /// "I don't know".
    pub on_unknown: Callback<()>,
    /// The countries that are offered.
    pub picker: PickerView,
    /// A country is looked for or chosen.
    pub on_pick: Callback<Pick>,
    /// The amount that is typed, as a person reads it.
    pub amount: Option<AttrValue>,
    /// Something is typed into the field of an amount.
    pub on_input: Callback<()>,
    /// The calculator of days, where it helps.
    pub trips: Option<TripsView>,
    /// Something is done to the journeys.
    pub on_trip: Callback<TripAction>,
}

/// One question. What was typed stays in its fields until it is read without a mistake.
pub fn question_page(view: &QuestionView, props: QuestionContext<'_>) -> Html {
    let (words, fact) = (props.words, view.fact);
    let shown = props.error.map(|error| (AttrValue::from(error.field.clone()), words.text(error.message.clone())));
    let hint_id = format!("{}-hint", fact.id());
    let is_choice = matches!(view.field, FieldView::Choice(_));
    let title = heading("app-question__title", view.title.clone());
    let context = FieldContext {
        words,
        fact: fact.id(),
        typed: &view.typed,
        error: shown.as_ref(),
        described_by: hint_id.clone(),
        picker: &props.picker,
        on_pick: props.on_pick,
        amount: props.amount,
        on_input: props.on_input,
    };
    let hint = tag("p").class("app-question__hint").id(hint_id.clone()).child(&view.hint);
    let fields = fragment().child(hint).child(field(&view.field, &context));
    let fields = if is_choice || view.field == FieldView::Date {
        // A group of other fields cannot be invalid, radio buttons alone cannot either: their group is.
        let invalid = (is_choice && shown.is_some()).then_some("true");
        tag("fieldset")
            .role(if is_choice { "radiogroup" } else { "group" })
            .aria_invalid(invalid)
            .aria_describedby(context.describing())
            .child(tag("legend").child(title))
            .child(fields)
    } else {
        tag("div").child(tag("label").for_(fact.id()).child(title)).child(fields)
    };
    let told = props.told.as_ref().map(|told| {
        let (look, drawing) = match told.kind {
            ToldKind::ProbablyClosed => ("app-notice app-notice--stop", "warning"),
            ToldKind::Ask => ("app-notice app-notice--ask", "verify"),
        };
        let more = told
            .more
            .clone()
            .map(|(route, title)| tag("p").child(link_button("app-u-link", Some("guide"), route.hash(), title)));
        let text = fragment().child(paragraph("", told.text.clone())).child(more).child(folded_sources(
            words,
            &told.title,
            &told.sources,
        ));
        notice(look, "told", drawing, told.title.clone(), text)
    });
    let summary = shown.as_ref().map(|(field, text)| error_summary(words, field, text));
    let progress = props.progress.map(|(done, left)| {
        let text = words.text(msg::ui_progress(number(done), number(left)));
        let bar = tag("progress").max((done + left).to_string()).value(done.to_string()).aria_label(&text);
        fragment().child(paragraph("app-progress__text", text)).child(bar)
    });
    let was_unknown = view.was_unknown.then(|| paragraph("app-u-muted", words.text(msg::answers_unknown())));
    let known_by =
        view.known_by.clone().map(|text| tag("div").class("app-notice").child(sign("info")).child(paragraph("", text)));
    let unknown =
        view.may_be_unknown.then(|| button(SECONDARY, "unknown", words.text(msg::action_unknown()), &props.on_unknown));
    let why = (!view.why.is_empty()).then(|| {
        let reasons = view.why.iter().map(|text| paragraph("", text.clone()));
        let content = fragment().children(reasons).child(source_list(&view.sources));
        folded("app-why", fragment().child(words.text(msg::ui_why_we_ask())), content).open(opened_for(words))
    });
    // On the first question whoever skipped it on the start page finds it again.
    let prepare = (fact == FactId::Operation).then(|| {
        let lead = paragraph("", words.text(super::home::prepare_lead(props.filing)));
        let content = fragment().child(lead).child(prepare_map(words));
        folded("app-why", fragment().child(words.text(msg::prepare_heading())), content)
    });
    let card = fact.id().strip_prefix("document.").map(|document| card_link(words, document, &view.title));
    let submit =
        tag("button").class(PRIMARY).type_("submit").data_action("continue").child(words.text(msg::action_continue()));
    let form = tag("form")
        .key(fact.id())
        .class("app-question")
        .data_fact(fact.id())
        .novalidate("novalidate")
        .on_submit(props.on_submit)
        .child(tag("div").class("app-progress").child(progress))
        .child(fields)
        .child(tag("div").child(props.trips.as_ref().map(|view| trips(words, view, &props.on_trip))))
        .child(tag("div").child(was_unknown).child(known_by))
        .child(tag("div").class("app-actions").child(submit).child(unknown));
    fragment()
        .child(back_link(words, props.back))
        .child(tag("div").child(told).child(summary))
        .child(form)
        .child(tag("div").key("why").child(prepare).child(card).child(why))
        .html()
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
