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
        if let Err(CaseError::Contradiction { facts: [fact, _], .. }) = check(&facts, today) {
            // Of the answers that are not asked for only the birth date can contradict the day of filing.
            facts.clear(fact);
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
            match check(&facts, today) {
                Ok(next) => report = Ok(next),
                Err(error) => {
                    facts.clear(fact);
                    break (Step::Ask(fact), Some(error));
                }
            }
            asked.push(fact);
        };
        Self { asked, step, facts, report, refused }
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

fn put(facts: &mut Facts, fact: FactId, answer: &Answer) {
    match answer {
        Answer::Absent => facts.clear(fact),
        Answer::Unknown => facts.set_unknown(fact),
        Answer::Given(value) => facts.set_value(fact, value.clone()),
    }
}
