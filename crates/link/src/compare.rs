//! A result beside the same answers evaluated again.

use chrono::NaiveDate;
use ruqsat_eligibility::{CaseError, Report, RuleBook, Status, Verdict, evaluate};

use crate::content::{Link, Purpose};
use crate::law::{LawChanges, RULES};

/// A rule that came out otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FindingChange {
    /// Id of the rule.
    pub rule: &'static str,
    /// How it came out when the link was made; `None` where it was not asked.
    pub then: Option<Status>,
    /// How it comes out now; `None` where it is not asked.
    pub now: Option<Status>,
}

/// What has become of a result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison<'book> {
    /// The verdict when the link was made.
    pub then: Verdict,
    /// The day that the law was read as of then.
    pub on_then: NaiveDate,
    /// The report on the same answers now.
    pub now: Report<'book>,
    /// The rules that came out otherwise, in the order in which payloads number them.
    pub findings: Vec<FindingChange>,
    /// How the law differs: another edition was made known, or another one is in force on the day of filing.
    pub law: LawChanges,
}

impl Comparison<'_> {
    /// Whether the result still is what it was. The law may differ all the same.
    #[must_use]
    pub fn is_same(&self) -> bool {
        self.then == self.now.verdict && self.findings.is_empty()
    }
}

impl Link {
    /// Evaluates the answers of a result again and puts both outcomes side by side; `None` for a link that is none.
    ///
    /// `today` stands in for the day of filing where the link does not fix it.
    ///
    /// # Errors
    /// Those of [`evaluate`].
    pub fn compare<'book>(
        &self,
        book: &'book RuleBook,
        today: NaiveDate,
    ) -> Result<Option<Comparison<'book>>, CaseError> {
        let Purpose::Result(outcome) = self.purpose() else { return Ok(None) };
        let now = evaluate(book, self.facts(), today)?;
        let mut statuses = outcome.statuses.iter();
        // Walks over what the link has, so that each status meets its mark.
        let then = self.law().marks.iter().map(|mark| mark.and_then(|_| statuses.next().copied()));
        let then: Vec<Option<Status>> = then.collect();
        let findings = RULES.iter().enumerate().filter_map(|(place, rule)| {
            let then = then.get(place).copied().flatten();
            let now = now.finding(rule).map(|finding| finding.status);
            (then != now).then_some(FindingChange { rule, then, now })
        });
        let findings = findings.collect();
        let law = self.law().changes(book, now.operation, now.on);
        Ok(Some(Comparison { then: outcome.verdict(), on_then: self.filed_on(), now, findings, law }))
    }
}
