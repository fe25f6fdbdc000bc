//! The way through the questions, made anew from the answers each time.

use chrono::NaiveDate;
use ruqsat_eligibility::{Answer, CaseError, Effect, FactId, Facts, Report, Status};
use ruqsat_rulebook::check;

/// Where the walk stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// This is to be answered next.
    Ask(FactId),
    /// Another service applies.
    Stop,
    /// Nothing is left to ask.
    Done,
}

/// The way through the questions that a set of answers makes: always the first missing fact, as if asked anew.
///
/// Only the answers on the way count, so a result never rests on an answer that the person would not be asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Walk {
    /// The questions answered, in order.
    pub asked: Vec<FactId>,
    /// Where it stands.
    pub step: Step,
    /// The answers that count: those on the way, the day of filing and the optional ones.
    pub facts: Facts,
    /// The report on them; an error only for a day of filing that the rule book does not cover.
    pub report: Result<Report<'static>, CaseError>,
    /// The day of today.
    pub today: NaiveDate,
    /// Why an answer that is there has to be given again: it contradicts an earlier one on the way.
    pub refused: Option<CaseError>,
}

/// More questions than there are facts can only come from a fault in the rule book.
const MOST_QUESTIONS: usize = FactId::ALL.len();

impl Walk {
    /// Walks along these answers.
    #[must_use]
    #[inline(never)]
    pub fn along(answers: &Facts, today: NaiveDate) -> Self {
        let mut facts = Facts::default();
        for (fact, answer) in answers.present() {
            if fact.is_optional() || matches!(fact, FactId::Role | FactId::ApplicationDate) {
                put(&mut facts, fact, answer);
            }
        }
        let mut report = check(&facts, today);
        let mut asked = Vec::new();
        let (step, refused) = loop {
            let fact = match &report {
                Ok(report) if report.destination.is_some() => break (Step::Stop, None),
                Ok(report) => report.missing.first().copied(),
                Err(_) => None,
            };
            let Some(fact) = fact else { break (Step::Done, None) };
            if *answers.answer(fact) == Answer::Absent || asked.len() >= MOST_QUESTIONS {
                break (Step::Ask(fact), None);
            }
            put(&mut facts, fact, answers.answer(fact));
            let mut checked = check(&facts, today);
            // An answer that nobody asked for does not stand in the way of those that were.
            if let Err(CaseError::Contradiction { facts: [optional, _], .. }) = checked
                && optional.is_optional()
            {
                facts.clear(optional);
                checked = check(&facts, today);
            }
            match checked {
                Ok(next) => report = Ok(next),
                Err(error) => {
                    facts.clear(fact);
                    break (Step::Ask(fact), Some(error));
                }
            }
            asked.push(fact);
        };
        Self { asked, step, facts, report, today, refused }
    }

    /// Ids of the bars that are broken, in the order of the book.
    #[must_use]
    pub fn broken_bars(&self) -> Vec<String> {
        let findings = self.report.as_ref().map(|report| report.findings.as_slice()).unwrap_or_default();
        findings
            .iter()
            .filter(|finding| finding.effect == Effect::Bar && finding.status == Status::NotMet)
            .map(|finding| finding.rule.to_owned())
            .collect()
    }

    /// The question before this one on the way; the last one where it is not on the way.
    #[must_use]
    pub fn before(&self, fact: FactId) -> Option<FactId> {
        match self.asked.iter().position(|asked| *asked == fact) {
            Some(place) => place.checked_sub(1).and_then(|place| self.asked.get(place)).copied(),
            None => self.asked.last().copied(),
        }
    }

    /// How many questions there still are at most.
    #[must_use]
    pub fn left(&self) -> usize {
        self.report.as_ref().map_or(0, |report| report.open.len())
    }
}

/// Puts an answer into a case, as it is there.
pub(crate) fn put(facts: &mut Facts, fact: FactId, answer: &Answer) {
    match answer {
        Answer::Absent => facts.clear(fact),
        Answer::Unknown => facts.set_unknown(fact),
        Answer::Given(value) => facts.set_value(fact, value.clone()),
    }
}

#[cfg(test)]
mod tests {
    use ruqsat_eligibility::{InputValue, parse_date};

    use super::*;

    #[test]
    fn a_birth_date_after_the_filing_does_not_stand_in_the_way() {
        let mut answers = Facts::default();
        for (fact, value) in [
            (FactId::Operation, "issue"),
            (FactId::ApplicationDate, "2026-03-02"),
            (FactId::BirthDate, "2027-01-01"),
            (FactId::Citizenship, "UZB"),
        ] {
            answers.set_input(fact, &InputValue::Text(value.to_owned())).expect("a value of the fact");
        }
        let today = parse_date("2026-03-02").expect("a date");
        let walk = Walk::along(&answers, today);
        assert_eq!(walk.asked, [FactId::Operation, FactId::Citizenship]);
        assert_eq!(*walk.facts.answer(FactId::BirthDate), Answer::Absent);
    }
}
