//! `check --explain`: the report for a person.
//!
//! Owns which text is said when, and in which order. Every sentence is a message; where the words come from stands
//! in `view_model`, how they are laid out in `layout`.

mod findings;
mod questions;

use chrono::NaiveDate;
use ruqsat_eligibility::{Advice, Destination, Effect, Facts, Finding, Payment, Report, RuleBook, Status, Verdict};
use ruqsat_messages::{Message, msg};

use crate::layout::Page;
use crate::view_model::{Words, money};

/// Mark of an entry in a list.
const DASH: &str = "- ";
/// What stands before a line of the checklist; the box says at a glance what the words beside it say.
const BOX_DONE: &str = "[x] ";
const BOX_OPEN: &str = "[ ] ";

/// The report as a page of text, without the last line feed.
pub(crate) fn explain(
    words: &Words<'_>,
    book: &RuleBook,
    facts: &Facts,
    report: &Report<'_>,
    today: NaiveDate,
) -> String {
    let mut writer = Writer { page: Page::default(), words, book, facts, report };
    writer.head(today);
    writer.verdict();
    match report.destination {
        Some(destination) => {
            writer.destination(destination);
            writer.findings(&msg::outcome_why(), None, |finding| broken(finding, &[Effect::Route]));
        }
        None => writer.body(),
    }
    writer.answers();
    writer.disclaimer();
    writer.page.finish()
}

/// Writes the parts of the page.
struct Writer<'a> {
    page: Page,
    words: &'a Words<'a>,
    book: &'a RuleBook,
    facts: &'a Facts,
    report: &'a Report<'a>,
}

/// Whether a finding is not met and has one of these effects.
fn broken(finding: &Finding<'_>, effects: &[Effect]) -> bool {
    finding.status == Status::NotMet && effects.contains(&finding.effect)
}

impl Writer<'_> {
    fn paragraph(&mut self, message: &Message) {
        self.page.paragraph(&self.words.text(message));
    }

    fn heading(&mut self, message: &Message) {
        self.page.heading(&self.words.text(message));
    }

    fn body(&mut self) {
        self.missing();
        self.payment();
        self.findings(&msg::outcome_obstacles(), None, |finding| broken(finding, &[Effect::Route, Effect::Bar]));
        self.findings(&msg::outcome_get(), None, |finding| broken(finding, &[Effect::Prepare]));
        let lead = msg::outcome_ask_office__lead();
        let weak = self.weak();
        let is_weak = |finding: &Finding<'_>| weak.contains(&finding.rule);
        self.findings(&msg::outcome_ask_office(), Some(&lead), |finding| broken(finding, &[Effect::Verify]));
        self.find_out();
        let lead = msg::outcome_external__lead();
        self.findings(&msg::outcome_external(), Some(&lead), |finding| {
            finding.effect == Effect::External && finding.status == Status::Undetermined
        });
        self.findings(&msg::outcome_notes(), None, |finding| is_weak(finding) || broken(finding, &[Effect::Note]));
        self.fine(&weak);
        self.checklist();
        self.deadlines();
    }

    fn head(&mut self, today: NaiveDate) {
        let report = self.report;
        self.paragraph(&msg::app_name());
        self.paragraph(&msg::app_tagline());
        self.paragraph(&msg::law_as_of(self.book.known_on.date(), report.on));
        if report.on != today {
            self.paragraph(&msg::ui_not_today(report.on));
        }
        let regime = report.finding("regime.after_pilot").filter(|finding| finding.status == Status::Undetermined);
        if let Some(ended) = regime.and_then(|regime| regime.since.pred_opt()) {
            self.heading(&msg::banner_after_pilot());
            self.paragraph(&msg::banner_after_pilot__text(ended));
        }
    }

    /// Only the tax being left has a headline of its own.
    fn verdict(&mut self) {
        let verdict = self.report.verdict;
        let pays = self.report.payment.as_ref().is_some_and(|payment| payment.advice == Advice::Pay);
        let name = match verdict {
            Verdict::NotReady if pays => "payment-only_tax".to_owned(),
            verdict => format!("verdict-{}", verdict.word()),
        };
        self.page.title(&self.words.find(&name).unwrap_or_default());
        self.page.paragraph(&self.words.find(&format!("{name}.lead")).unwrap_or_default());
    }

    fn destination(&mut self, destination: Destination) {
        let name = format!("destination-{}", destination.word());
        self.heading(&msg::outcome_instead());
        self.page.paragraph(&self.words.find(&name).unwrap_or_default());
        for part in ["what", "who", "where", "how-long", "differs"] {
            let name = format!("guide-{name}-about-{part}");
            let label = self.words.find(&format!("{name}.title")).unwrap_or_default();
            self.page.pair("", &label, self.words.find(&name).as_slice());
        }
    }

    fn payment(&mut self) {
        let Some(payment) = &self.report.payment else { return };
        let name = format!("payment-{}", payment.advice.word());
        self.heading(&msg::outcome_payment());
        self.page.paragraph(&self.words.find(&name).unwrap_or_default());
        self.page.paragraph(&self.words.find(&format!("{name}.lead")).unwrap_or_default());
        match payment.advice {
            Advice::Pay => self.sum(),
            Advice::Hold => self.hold_because(payment),
            Advice::Done | Advice::Unknown => {}
        }
    }

    fn sum(&mut self) {
        if let Some(tax) = self.report.tax {
            let (amount, index) = (money(tax.due_tenge), money(tax.mci_tenge));
            self.paragraph(&msg::payment_pay__sum(amount, index, tax.months, money(tax.per_month_tenge)));
        }
    }

    /// While answers are missing, these are the open points.
    fn hold_because(&mut self, payment: &Payment<'_>) {
        if self.report.verdict == Verdict::Unfinished {
            return;
        }
        self.paragraph(&msg::payment_because());
        for rule in &payment.hold_because {
            self.page.item(DASH, &self.words.rule_title(rule));
        }
    }

    fn checklist(&mut self) {
        if self.report.documents.is_empty() {
            return;
        }
        self.heading(&msg::outcome_checklist());
        self.paragraph(&msg::outcome_checklist__lead());
        for line in &self.report.documents {
            let name = format!("document-{}", line.id);
            self.page.gap();
            let mark = if line.state == ruqsat_eligibility::DocumentState::Have { BOX_DONE } else { BOX_OPEN };
            self.page.item(mark, &self.words.find(&name).unwrap_or_default());
            let given =
                [self.words.find(&format!("how-{}", line.how.word())), self.words.find(&format!("{name}.online"))];
            let parts = [
                (msg::outcome_document_state(), vec![self.words.find(&format!("state-{}", line.state.word()))]),
                (msg::outcome_what(), vec![self.words.find(&format!("{name}.what"))]),
                (msg::outcome_document_how(), given.to_vec()),
                (msg::outcome_document_mistaken(), vec![self.words.find(&format!("{name}.mistaken"))]),
            ];
            for (label, texts) in parts {
                self.pair(&label, texts.into_iter().flatten().collect());
            }
        }
    }

    /// A label and its texts below an entry; nothing where there is no text.
    fn pair(&mut self, label: &Message, texts: Vec<String>) {
        if !texts.is_empty() {
            self.page.pair("    ", &self.words.text(label), &texts);
        }
    }

    fn deadlines(&mut self) {
        let Some(operation) = self.report.operation else { return };
        if !self.book.deadlines.iter().any(|deadline| deadline.operations.contains(operation)) {
            return;
        }
        self.heading(&msg::outcome_deadlines());
        if self.report.deadlines.is_empty() {
            self.paragraph(&msg::outcome_no_deadlines());
        }
        let mut lines = self.report.deadlines.clone();
        lines.sort_by_key(|line| line.date);
        for line in lines {
            let name = format!("deadline-{}", line.id);
            let texts = ["", ".why", ".note"].iter().filter_map(|part| self.words.find(&format!("{name}{part}")));
            self.page.pair("", &self.words.day(line.date), &texts.collect::<Vec<_>>());
            self.page.gap();
        }
    }

    fn answers(&mut self) {
        self.heading(&msg::outcome_answers());
        for (fact, _) in self.facts.present() {
            let label = self.words.fact(fact, "").unwrap_or_default();
            self.page.row(&label, &self.words.answer(self.facts, fact).unwrap_or_default());
        }
    }

    fn disclaimer(&mut self) {
        self.page.gap();
        let sentences = [
            msg::disclaimer_not_government(),
            msg::disclaimer_no_promise(),
            msg::disclaimer_not_legal_advice(),
            msg::disclaimer_answers(),
        ];
        for sentence in sentences {
            self.paragraph(&sentence);
        }
    }
}
