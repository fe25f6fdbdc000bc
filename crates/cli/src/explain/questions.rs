//! What is still open: answers not given, answers not known, and who may know them.

use ruqsat_eligibility::{Asked, FactId, Status, Verdict};
use ruqsat_messages::msg;

use super::{DASH, Writer};

impl Writer<'_> {
    /// The questions that come next.
    pub(super) fn missing(&mut self) {
        if self.report.missing.is_empty() {
            return;
        }
        self.heading(&msg::answers_missing());
        for &fact in &self.report.missing {
            self.page.item(DASH, &self.words.fact(fact, "question").unwrap_or_default());
            self.page.item("  ", fact.id());
        }
    }

    /// What the person does not know: what hangs on it, then what to ask whom.
    pub(super) fn find_out(&mut self) {
        let report = self.report;
        let hangs = report.findings.iter().filter(|finding| {
            let on_unknown = finding.facts.iter().any(|fact| report.unknown.contains(fact));
            finding.effect.counts()
                && finding.status == Status::Undetermined
                && (on_unknown || report.verdict != Verdict::Unfinished)
        });
        let hangs: Vec<_> = hangs.collect();
        if hangs.is_empty() {
            return;
        }
        self.heading(&msg::outcome_find_out());
        if !report.unknown.is_empty() {
            self.paragraph(&msg::outcome_find_out__lead());
        }
        for finding in hangs {
            let text = self.edition(finding).and_then(|edition| self.words.rule(finding.rule, edition, "open"));
            self.page.gap();
            self.page.item(DASH, &self.words.rule_title(finding.rule));
            self.page.item("  ", &text.unwrap_or_default());
            self.sources(&finding.basis);
        }
        let hints: Vec<_> = self.unknown(Asked::Oneself).filter_map(|fact| self.words.fact(fact, "hint")).collect();
        if !hints.is_empty() {
            self.page.gap();
        }
        for hint in hints {
            self.page.item(DASH, &hint);
        }
        let sides = [
            (Asked::Worker, msg::outcome_ask_worker(), msg::outcome_ask_worker__lead()),
            (Asked::Employer, msg::outcome_ask_employer(), msg::outcome_ask_employer__lead()),
        ];
        for (side, heading, lead) in sides {
            let questions: Vec<_> = self.unknown(side).filter_map(|fact| self.words.fact(fact, "ask")).collect();
            if questions.is_empty() {
                continue;
            }
            self.heading(&heading);
            self.paragraph(&lead);
            for question in questions {
                self.page.item(DASH, &question);
            }
        }
    }

    /// The facts not known that this side can be asked for.
    fn unknown(&self, side: Asked) -> impl Iterator<Item = FactId> {
        let role = self.words.role();
        self.report.unknown.iter().copied().filter(move |fact| fact.asked(role) == side)
    }
}
