//! Which answers of a case count for what leaves the device.

use chrono::NaiveDate;
use ruqsat_eligibility::{Answer, CaseError, FactId, Facts, RuleBook, evaluate};

use crate::schema::LinkFact;
use crate::share::Selection;

/// The answers on the way through the questions, made without those that stay behind.
///
/// A question without an answer, with a private one, or with a sensitive one that was not ticked is passed as if nobody
/// knew: otherwise the end of the way would tell what the answer was. So nothing here depends on such an answer, nor on
/// answers that were given and apply no more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Way {
    /// The questions on the way that are answered, in its order.
    pub asked: Vec<FactId>,
    /// Their answers, the role and the day of filing: the sensitive ones as well, ticked or not, and none private.
    /// [`crate::Shared::of`] keeps back what was not ticked.
    pub facts: Facts,
}

impl Way {
    /// The way that the answers of a case make under the law of a book.
    ///
    /// Without an operation nothing is known to be beside the way, so every answer stands on it; so it does for a day
    /// of filing that the book does not cover.
    #[must_use]
    pub fn of(book: &RuleBook, facts: &Facts, selection: Selection, today: NaiveDate) -> Self {
        let mut way = Self::default();
        let mut walked = Facts::default();
        for fact in [FactId::Role, FactId::ApplicationDate] {
            put(&mut walked, fact, facts.answer(fact));
            put(&mut way.facts, fact, facts.answer(fact));
        }
        let mut report = evaluate(book, &walked, today);
        // In the order of the book, each question once: what was put in is not missing any more.
        loop {
            let Ok(now) = report else { return Self::whole(facts) };
            let next = now.missing.first().copied().filter(|_| now.destination.is_none());
            let Some(fact) = next else { return way };
            let answer = facts.answer(fact);
            if !fact.may_be_unknown() && *answer == Answer::Absent {
                return Self::whole(facts);
            }
            let is_told = LinkFact::of(fact).is_some_and(|fact| !fact.is_sensitive() || selection.takes(fact));
            let is_told = is_told && *answer != Answer::Absent;
            put(&mut walked, fact, if is_told { answer } else { &Answer::Unknown });
            report = evaluate(book, &walked, today);
            if matches!(report, Err(CaseError::Contradiction { .. })) {
                walked.set_unknown(fact);
                report = evaluate(book, &walked, today);
            } else if *answer != Answer::Absent {
                put(&mut way.facts, fact, answer);
                way.asked.push(fact);
            }
        }
    }

    /// Every answer that may leave the device.
    fn whole(facts: &Facts) -> Self {
        let mut way = Self::default();
        for (fact, answer) in facts.present().filter(|(fact, _)| !fact.is_private()) {
            put(&mut way.facts, fact, answer);
            way.asked.push(fact);
        }
        way
    }
}

fn put(facts: &mut Facts, fact: FactId, answer: &Answer) {
    match answer {
        Answer::Absent => facts.clear(fact),
        Answer::Unknown => facts.set_unknown(fact),
        Answer::Given(value) => facts.set_value(fact, value.clone()),
    }
}
