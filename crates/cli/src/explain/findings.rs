//! The findings: each with its reason, what to do, own answers and sources.

use ruqsat_eligibility::{Edition, Effect, Finding, Status};
use ruqsat_messages::{Message, msg};

use super::{DASH, Writer};

impl<'a> Writer<'a> {
    /// A part with the findings that fit; nothing if none does.
    pub(super) fn findings(&mut self, heading: &Message, lead: Option<&Message>, fits: impl Fn(&Finding<'_>) -> bool) {
        let report = self.report;
        let chosen: Vec<_> = report.findings.iter().filter(|finding| fits(finding)).collect();
        if chosen.is_empty() {
            return;
        }
        self.heading(heading);
        if let Some(lead) = lead {
            self.paragraph(lead);
        }
        for (place, finding) in chosen.into_iter().enumerate() {
            self.page.gap();
            self.finding(place + 1, finding);
        }
    }

    fn finding(&mut self, number: usize, finding: &Finding<'_>) {
        let Some(edition) = self.edition(finding) else { return };
        let mark = format!("{number:2}. ");
        self.page.item(&mark, &self.words.rule_title(finding.rule));
        let said = self.words.rule(finding.rule, edition, &reason(finding));
        self.page.item("    ", &said.unwrap_or_default());
        let parts = [(msg::outcome_why(), "why"), (msg::outcome_do(), "do"), (msg::outcome_question(), "ask")];
        for (label, part) in parts {
            let wanted = part != "ask" || matches!(finding.effect, Effect::Verify | Effect::External);
            let text = self.words.rule(finding.rule, edition, part).filter(|_| wanted);
            self.pair(&label, text.into_iter().collect());
        }
        let answers = finding.facts.iter().filter_map(|&fact| {
            let answer = self.words.answer(self.facts, fact)?;
            Some(format!("{}: {answer}", self.words.fact(fact, "")?))
        });
        let answers = answers.collect();
        self.pair(&msg::outcome_your_answer(), answers);
        self.pair(&msg::outcome_grade(), vec![self.words.grade(finding.grade, false)]);
        self.sources(&finding.basis);
    }

    /// Title, article, address and grade of each source.
    pub(super) fn sources(&mut self, basis: &[&str]) {
        for (place, source) in basis.iter().filter_map(|record| self.words.source(record)).enumerate() {
            let texts = [
                source.title,
                source.article.clone(),
                source.url.to_owned(),
                self.words.grade(source.grade, true),
                source.record.to_owned(),
            ];
            let texts: Vec<_> = texts.into_iter().filter(|text| !text.is_empty()).collect();
            let label = if place == 0 { self.words.text(&msg::outcome_sources()) } else { String::new() };
            self.page.pair("    ", &label, &texts);
        }
    }

    /// What is fine, in a sentence or two each, and what does not apply.
    pub(super) fn fine(&mut self) {
        let report = self.report;
        let with_status =
            |status| report.findings.iter().filter(move |finding| finding.status == status).collect::<Vec<_>>();
        let met = with_status(Status::Met);
        if !met.is_empty() {
            self.heading(&msg::outcome_fine());
            self.paragraph(&msg::outcome_fine__lead());
            for finding in met {
                let text = self.edition(finding).and_then(|edition| self.words.rule(finding.rule, edition, "met"));
                self.page.item(DASH, &text.unwrap_or_default());
            }
        }
        let silent = with_status(Status::NotApplicable);
        if !silent.is_empty() {
            self.heading(&msg::status_not_applicable());
            for finding in silent {
                self.page.item(DASH, &self.words.rule_title(finding.rule));
            }
        }
    }

    /// The edition that a finding comes from.
    pub(super) fn edition(&self, finding: &Finding<'_>) -> Option<&'a Edition> {
        let rule = self.book.rules.iter().find(|rule| rule.id == *finding.rule)?;
        rule.edition(self.report.operation, self.report.on)
    }
}

/// The part of a rule's texts that says how it came out.
fn reason(finding: &Finding<'_>) -> String {
    match (finding.status, finding.telling) {
        (Status::NotMet, Some(telling)) => format!("not-met-{telling}"),
        (Status::NotMet, None) => "not-met".to_owned(),
        (Status::Met, _) => "met".to_owned(),
        (Status::Undetermined | Status::NotApplicable, _) => "open".to_owned(),
    }
}
