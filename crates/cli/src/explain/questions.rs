//! What is still open: answers not given, answers not known, and who may know them.

use ruqsat_eligibility::{FactId, KnownBy, Status, Verdict};
use ruqsat_messages::msg;

use super::{DASH, Writer};

/// Who can be asked for an answer.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asked {
    Worker,
    Employer,
    /// Nobody but the person who answers.
    Oneself,
}

/// Who can be asked for an answer that the person in this role does not know.
///
/// What only the worker can know of the worker is never asked of the employer.
fn asked(fact: FactId, role: &str) -> Asked {
    let about_worker = fact.id().starts_with("worker.");
    let knows = match fact.known_by() {
        KnownBy::Worker => Asked::Worker,
        KnownBy::Employer => Asked::Employer,
        KnownBy::Both if about_worker => Asked::Worker,
        KnownBy::Both if role == "worker" => Asked::Employer,
        KnownBy::Both if role == "employer" => Asked::Worker,
        // An adviser asks the side that the fact is about.
        KnownBy::Both if fact.id().starts_with("permit.") => Asked::Worker,
        KnownBy::Both => Asked::Employer,
    };
    match (knows, role) {
        (Asked::Worker, "worker") | (Asked::Employer, "employer") => Asked::Oneself,
        (knows, _) => knows,
    }
}

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
        self.report.unknown.iter().copied().filter(move |fact| asked(*fact, role) == side)
    }
}

#[cfg(test)]
mod tests {
    use super::{Asked, asked};
    use ruqsat_eligibility::FactId;

    fn check(fact: FactId, expected: [Asked; 3]) {
        let found = ["worker", "employer", "consultant"].map(|role| asked(fact, role));
        assert!(found == expected, "{}", fact.id());
    }

    #[test]
    fn the_other_side_is_asked_what_it_can_know() {
        use Asked::{Employer, Oneself, Worker};
        check(FactId::EntryDate, [Oneself, Worker, Worker]);
        check(FactId::OtherLabourImmigrants, [Employer, Oneself, Employer]);
        check(FactId::Citizenship, [Oneself, Worker, Worker]);
        check(FactId::WorkKind, [Employer, Worker, Employer]);
        check(FactId::Months, [Employer, Worker, Worker]);
    }
}
