//! What stands on paper: rows of one language, or of two beside each other.

use chrono::NaiveDate;
use ruqsat_eligibility::{Effect, FactId, Grade};
use ruqsat_link::{Receipt, qr_picture};
use ruqsat_messages::choice::Operation;
use ruqsat_messages::{Message, msg};
use yew::AttrValue;

use super::Case;
use crate::components::{Tag, drawing, finding_sign, fragment, paragraph, payment_sign, sign, span, tag, timeline};
use crate::more::label;
use crate::more::library::Telling;
use crate::platform;
use crate::view_model::{self, AnswerLine, ChecklistLine, DeadlineView, FindingView, OutcomeView, SourceView};

/// A row: what stands before it, and what it says.
struct Row {
    look: &'static str,
    /// The same in every language: a sign, a box, a number.
    mark: Option<Tag>,
    content: Tag,
}

/// Rows that belong together.
struct Part {
    name: &'static str,
    rows: Vec<Row>,
}

impl Part {
    fn new(name: &'static str) -> Self {
        Self { name, rows: Vec::new() }
    }

    fn row(&mut self, look: &'static str, mark: Option<Tag>, content: Tag) {
        self.rows.push(Row { look, mark, content });
    }

    fn title(&mut self, text: AttrValue) {
        self.row("app-sheet__row app-sheet__row--title", None, tag("h3").class("app-sheet__heading").child(text));
    }
}

const ROW: &str = "app-sheet__row";
/// A row of no language: it stands once.
const ALONE: &str = "app-sheet__row app-sheet__row--alone";

/// The sheet, said once or in two languages beside each other.
pub(super) fn paper(
    case: &Case,
    view: &OutcomeView,
    own: Telling<'_>,
    other: Option<Telling<'_>>,
    has_link: bool,
) -> Tag {
    let right = other.and_then(|telling| {
        let view = view_model::outcome(telling.words, &case.walk)?;
        Some((telling, Says { telling, case, view: &view }.parts(has_link)))
    });
    let look = if right.is_some() { "app-sheet app-sheet--two" } else { "app-sheet" };
    let left = Says { telling: own, case, view }.parts(has_link);
    let (mut rights, lang) = match right {
        Some((telling, parts)) => (parts, Some(telling.words.lang())),
        None => (Vec::new(), None),
    };
    let mut parts = Vec::new();
    for (place, part) in left.into_iter().enumerate() {
        let beside = rights.get_mut(place).map(|part| std::mem::take(&mut part.rows)).unwrap_or_default();
        parts.push(lay(part, beside, &own.words.lang(), lang.as_ref()));
    }
    let verdict = case.walk.report.as_ref().ok().map(|report| report.verdict.word());
    tag("article").class(look).data_verdict(verdict).children(parts)
}

/// The rows of a part, each with the same row of the other language beside it.
fn lay(part: Part, beside: Vec<Row>, lang: &AttrValue, other: Option<&AttrValue>) -> Tag {
    let mut beside = beside.into_iter();
    let rows = part.rows.into_iter().enumerate().map(|(place, row)| {
        let right = beside.next().filter(|_| row.look != ALONE);
        let cell = |lang: &AttrValue, content: Tag| tag("div").class("app-sheet__cell").lang(lang).child(content);
        let mark = row.mark.map(|mark| tag("div").class("app-sheet__mark").child(mark));
        tag("div")
            .key(&place.to_string())
            .class(row.look)
            .child(mark)
            .child(cell(lang, row.content))
            .child(other.zip(right).map(|(lang, row)| cell(lang, row.content)))
    });
    tag("section").key(part.name).class("app-sheet__part").data_part(part.name).children(rows)
}

/// A case said in one language.
struct Says<'a> {
    telling: Telling<'a>,
    case: &'a Case,
    view: &'a OutcomeView,
}

impl Says<'_> {
    fn say(&self, message: Message) -> AttrValue {
        self.telling.say(message)
    }

    /// Every part, also where it says nothing: so that those of two languages are the same.
    fn parts(&self, has_link: bool) -> Vec<Part> {
        vec![
            self.head(),
            self.result(),
            self.reasons(),
            self.checklist(),
            self.days(),
            self.asks(),
            self.answers(),
            self.check(has_link),
        ]
    }

    fn on(&self) -> NaiveDate {
        self.case.interview.filing_day()
    }

    fn head(&self) -> Part {
        let words = self.telling.words;
        let operation = words.operation().map_or("issue", ruqsat_eligibility::Operation::word);
        let operation = Operation::from_name(operation).unwrap_or(Operation::Issue);
        let mut part = Part::new("head");
        part.row(
            ROW,
            None,
            fragment().child(tag("h2").class("app-sheet__title").child(self.say(label::sheet_title(operation)))).child(
                tag("div")
                    .class("app-sheet__small app-sheet__run")
                    .child(paragraph("", self.say(label::sheet_by())))
                    .child(paragraph("", words.text(msg::disclaimer_not_government())))
                    .child(paragraph("", words.text(msg::disclaimer_no_promise()))),
            ),
        );
        let reference = &self.case.interview.reference;
        let reference =
            (!reference.is_empty()).then(|| pair(&self.say(label::sheet_case()), &AttrValue::from(reference.clone())));
        part.row(
            ROW,
            None,
            tag("div")
                .class("app-sheet__facts")
                .child(pair(&self.say(label::sheet_filing()), &words.date(self.on())))
                .child(pair(&self.say(label::sheet_checked()), &words.date(self.case.interview.today)))
                .child(reference),
        );
        part
    }

    fn result(&self) -> Part {
        let view = self.view;
        let mut part = Part::new("result");
        let name = if view.look == "pay" { "pay_now" } else { view.look };
        part.row(
            "app-sheet__row app-sheet__row--verdict",
            Some(drawing(name, "app-sheet__sign")),
            fragment()
                .child(tag("h3").class("app-sheet__verdict").child(&view.title))
                .child(paragraph("", view.lead.clone())),
        );
        if self.case.left_out > 0 {
            let count = i64::try_from(self.case.left_out).unwrap_or(i64::MAX);
            part.row(ROW, Some(sign("info")), paragraph("", self.say(label::sheet_left_out(count))));
        }
        if let Some((title, text)) = &view.regime {
            part.row(ROW, Some(sign("warning")), item(title).child(paragraph("", text.clone())));
        }
        if let Some(destination) = &view.destination {
            let mut text = item(&destination.title);
            for (title, what) in &destination.parts {
                text = text.child(pair(title, what));
            }
            part.row(ROW, Some(sign("another_service")), text.child(self.sources(&destination.sources)));
        }
        if let Some(payment) = &view.payment {
            part.row(
                "app-sheet__row app-sheet__row--payment",
                Some(sign(payment_sign(payment.advice))),
                item(&payment.title)
                    .child(paragraph("", payment.lead.clone()))
                    .child(payment.sum.clone().map(|sum| tag("p").child(tag("strong").child(sum)))),
            );
        }
        part
    }

    /// What stands in the way, group by group, with its sources.
    fn reasons(&self) -> Part {
        let view = self.view;
        let mut part = Part::new("reasons");
        for (title, findings) in [
            (msg::outcome_obstacles(), &view.obstacles),
            (msg::outcome_get(), &view.get),
            (msg::outcome_tax_last(), &view.tax),
            (msg::effect_verify(), &view.verify),
            (msg::outcome_find_out(), &view.undetermined),
            (msg::outcome_notes(), &view.notes),
            (msg::outcome_external(), &view.external),
        ] {
            if !findings.is_empty() {
                part.title(self.telling.words.text(title));
            }
            for finding in findings {
                part.row(ROW, Some(sign(finding_sign(finding))), self.reason(finding));
            }
        }
        part
    }

    fn checklist(&self) -> Part {
        let mut part = Part::new("checklist");
        let Ok(report) = self.case.walk.report.as_ref() else { return part };
        // There is nothing to bring to a service that does not apply.
        let lines =
            if report.destination.is_some() { Vec::new() } else { view_model::checklist(self.telling.words, report) };
        if !lines.is_empty() {
            part.title(self.telling.words.text(msg::outcome_checklist()));
        }
        for line in &lines {
            let is_ticked = self.case.interview.ticked.iter().any(|ticked| **ticked == *line.id);
            let look = if is_ticked { "app-sheet__box app-sheet__box--ticked" } else { "app-sheet__box" };
            part.row(ROW, Some(tag("span").class(look)), self.document(line));
        }
        part
    }

    fn document(&self, line: &ChecklistLine) -> Tag {
        let tax = self.view.payment.as_ref().filter(|_| line.id == "tax_receipt");
        tag("div").data_document(&line.id).data_state(line.state.word()).child(
            tag("p")
                .child(tag("strong").child(&line.title))
                .child(" – ")
                .child(&line.state_label)
                .child(" – ")
                .child(&line.how)
                .child(tax.map(|tax| tag("span").child(" – ").child(tag("strong").child(&tax.title)))),
        )
    }

    fn days(&self) -> Part {
        let (view, words) = (self.view, self.telling.words);
        let mut part = Part::new("days");
        if !view.deadlines.is_empty() {
            part.title(words.text(msg::outcome_deadlines()));
        } else if view.timeline.is_some() {
            part.title(words.text(msg::timeline_asked()));
        }
        if let Some(picture) = &view.timeline {
            part.row("app-sheet__row app-sheet__row--picture", None, timeline(words, picture));
        }
        for (line, number) in view.deadlines.iter().zip(1..) {
            let number: i32 = number;
            part.row(ROW, Some(span("app-sheet__number", &AttrValue::from(number.to_string()))), self.deadline(line));
        }
        part
    }

    fn asks(&self) -> Part {
        let mut part = Part::new("asks");
        for list in &self.view.asks {
            part.title(list.title.clone());
            for question in &list.questions {
                part.row(ROW, Some(tag("span").class("app-sheet__box")), paragraph("", question.clone()));
            }
        }
        part
    }

    fn answers(&self) -> Part {
        let (words, case) = (self.telling.words, self.case);
        let mut part = Part::new("answers");
        part.title(self.say(label::sheet_answers()));
        let groups = view_model::answer_groups(words, &case.interview, &case.walk);
        let numbers = view_model::number_lines(words, &case.interview, &case.walk).unwrap_or_default();
        let lines = groups.iter().flat_map(|group| &group.lines).chain(&numbers);
        for AnswerLine { fact, label, value, .. } in lines.filter(|line| line.fact != FactId::ApplicationDate) {
            let line = pair(label, value).data_fact(fact.id());
            part.row("app-sheet__row app-sheet__row--answer", None, line);
        }
        part
    }

    /// How whoever gets the sheet can check it.
    fn check(&self, has_link: bool) -> Part {
        let case = self.case;
        let mut part = Part::new("check");
        part.title(self.say(label::sheet_check()));
        let address = format!("{}#/check/", platform::page_address());
        let payload = case.link.payload();
        let picture = qr_picture(&address, &payload).filter(|_| has_link);
        let about = self.say(label::sheet_link());
        let code = Receipt::of_link(&case.link).to_string();
        let text = fragment()
            .child(picture.as_ref().map(|_| paragraph("", about.clone())))
            .child(paragraph("", self.view.law_as_of.clone()))
            .child(self.editions())
            .child(pair(&self.say(label::sheet_code()), &AttrValue::from(code)).data_part("code"))
            .child(paragraph("app-sheet__small", self.say(label::sheet_code_why())));
        let drawn = picture.map(|picture| {
            tag("svg")
                .class("app-sheet__qr")
                .role("img")
                .aria_label(about)
                .view_box(format!("0 0 {0} {0}", picture.size))
                .child(tag("path").d(picture.path).fill("#000"))
        });
        let is_drawn = drawn.is_some();
        part.row(ROW, drawn, text);
        if is_drawn {
            let address = AttrValue::from(format!("{address}{payload}"));
            part.row(ALONE, None, paragraph("app-sheet__address", address));
        }
        part.row(ROW, None, self.grades());
        part
    }

    fn reason(&self, finding: &FindingView) -> Tag {
        // What to do about what cannot be known is among the questions to the office.
        let what_to_do = finding.what_to_do.clone().filter(|_| finding.effect != Effect::External);
        tag("div")
            .data_rule(&finding.rule)
            .data_status(finding.status.word())
            .child(item(&finding.title))
            .child(paragraph("", finding.reason.clone()))
            .child(what_to_do.map(|what| paragraph("", what)))
            .child(self.sources(&finding.sources))
    }

    fn deadline(&self, line: &DeadlineView) -> Tag {
        tag("div")
            .data_deadline(&line.id)
            .child(tag("p").child(tag("strong").child(&line.date)).child(" – ").child(&line.title))
            .child(line.past.clone().map(|past| paragraph("", past)))
            .child(line.note.clone().map(|note| paragraph("app-sheet__small", note)))
            .child(self.sources(&line.sources))
    }

    /// Where a statement stands, in short: act, article and the letter of its grade. Not a link: it is for paper.
    fn sources(&self, sources: &[SourceView]) -> Tag {
        let line = |(place, source): (usize, &SourceView)| {
            let letter = source.letter.word();
            // Our own arithmetic and what was not found have words of their own.
            let is_plain = source.grade == self.telling.words.get("grade", letter, "");
            let grade = if is_plain { self.say(label::sheet_grade(letter.to_owned())) } else { source.grade.clone() };
            let article = (!source.article.is_empty()).then(|| tag("span").child(", ").child(&source.article));
            tag("li")
                .key(&place.to_string())
                .class("app-sheet__source")
                .child(if place > 0 { " · " } else { "" })
                .child(tag("cite").child(&source.title).child(article))
                .child(" – ")
                .child(grade)
        };
        tag("ul").class("app-sheet__small app-sheet__run").children(sources.iter().enumerate().map(line))
    }

    /// What the letters of the grades mean.
    fn grades(&self) -> Tag {
        let line = |grade: Grade| {
            let letter = grade.word();
            let text = self.telling.words.get("grade", letter, "");
            tag("p").key(letter).child(tag("strong").child(letter)).child(" – ").child(text)
        };
        tag("div")
            .class("app-sheet__small app-sheet__run")
            .child(paragraph("", self.say(label::sheet_grades())))
            .children([Grade::A, Grade::B, Grade::C, Grade::D].map(line))
    }

    /// The days from which the editions hold that the report rests on.
    fn editions(&self) -> Option<Tag> {
        let report = self.case.walk.report.as_ref().ok()?;
        let mut days: Vec<NaiveDate> = Vec::new();
        for day in report.findings.iter().map(|finding| finding.since) {
            if let Err(place) = days.binary_search(&day) {
                days.insert(place, day);
            }
        }
        let day = |(place, day): (usize, &NaiveDate)| {
            let day = self.telling.words.date(*day);
            tag("span")
                .key(&place.to_string())
                .child(if place > 0 { " · " } else { " " })
                .child(tag("strong").child(day))
        };
        let lead = self.say(label::sheet_editions());
        Some(tag("p").child(lead).children(days.iter().enumerate().map(day)))
    }
}

/// What a row is about.
fn item(title: &AttrValue) -> Tag {
    fragment().child(tag("p").child(tag("strong").child(title)))
}

/// A name and what it has.
fn pair(name: &AttrValue, value: &AttrValue) -> Tag {
    tag("p").class("app-sheet__pair").child(span("", name)).child(": ").child(tag("strong").child(value))
}
