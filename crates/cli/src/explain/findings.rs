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
        let is_met = finding.status == Status::Met;
        let asks = matches!(finding.effect, Effect::Verify | Effect::External);
        let parts = [
            (msg::outcome_why(), Some("why")),
            (msg::outcome_do(), (!is_met).then_some("do")),
            (msg::outcome_question(), asks.then_some(if is_met { "ask-met" } else { "ask" })),
        ];
        for (label, part) in parts {
            let text = part.and_then(|part| self.words.rule(finding.rule, edition, part));
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
                source.title.clone(),
                source.article.clone(),
                source.url.to_owned(),
                self.words.source_grade(&source),
                source.record.to_owned(),
            ];
            let texts: Vec<_> = texts.into_iter().filter(|text| !text.is_empty()).collect();
            let label = if place == 0 { self.words.text(&msg::outcome_sources()) } else { String::new() };
            self.page.pair("    ", &label, &texts);
        }
    }

    /// The rules that are met on a weak source alone, so that a question to the office is left.
    pub(super) fn weak(&self) -> Vec<&'a str> {
        let is_weak = |finding: &&Finding<'_>| {
            let edition = self.edition(finding).filter(|_| finding.status == Status::Met && finding.telling.is_none());
            edition.is_some_and(|edition| self.words.rule(finding.rule, edition, "ask-met").is_some())
        };
        self.report.findings.iter().filter(is_weak).map(|finding| finding.rule).collect()
    }

    /// What is fine, in a sentence or two each, and what does not apply.
    pub(super) fn fine(&mut self, weak: &[&str]) {
        let report = self.report;
        let with_status =
            |status| report.findings.iter().filter(move |finding| finding.status == status).collect::<Vec<_>>();
        let mut met = with_status(Status::Met);
        met.retain(|finding| !weak.contains(&finding.rule));
        if !met.is_empty() {
            self.heading(&msg::outcome_fine());
            self.paragraph(&msg::outcome_fine__lead());
            for finding in met {
                let text =
                    self.edition(finding).and_then(|edition| self.words.rule(finding.rule, edition, &reason(finding)));
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
        (Status::Met, Some(telling)) => format!("met-{telling}"),
        (Status::Met, None) => "met".to_owned(),
        (Status::Undetermined | Status::NotApplicable, _) => "open".to_owned(),
    }
}
