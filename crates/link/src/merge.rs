//! Two halves of a case made one.

use ruqsat_eligibility::{Answer, FactId, Facts, Value};

/// A fact to which both sides gave different answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contradiction {
    /// The fact.
    pub fact: FactId,
    /// What stands in the own case.
    pub mine: Value,
    /// What was received.
    pub theirs: Value,
}

/// The own answers beside received ones. "I don't know" gives way to an answer; two different answers are told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merge {
    /// The own answers, completed by the received ones. Where they contradict each other the own one stays until
    /// [`Merge::take_theirs`].
    pub merged: Facts,
    /// The facts to which both sides gave different answers.
    pub contradictions: Vec<Contradiction>,
    /// What only the received answers tell, or tell where the own ones do not know.
    pub added: Vec<FactId>,
    /// What only the own answers tell.
    pub only_mine: Vec<FactId>,
}

impl Merge {
    /// Puts received answers beside the own ones. The received role does not count: it is the sender's.
    ///
    /// All lists are in the order of the interface's tables.
    #[must_use]
    pub fn of(mine: &Facts, theirs: &Facts) -> Self {
        let mut merge =
            Self { merged: mine.clone(), contradictions: Vec::new(), added: Vec::new(), only_mine: Vec::new() };
        for &fact in FactId::ALL {
            let received = if fact == FactId::Role { &Answer::Absent } else { theirs.answer(fact) };
            match (mine.answer(fact), received) {
                (Answer::Given(own), Answer::Given(other)) if own != other => {
                    merge.contradictions.push(Contradiction { fact, mine: own.clone(), theirs: other.clone() });
                }
                (Answer::Absent | Answer::Unknown, Answer::Given(other)) => {
                    merge.merged.set_value(fact, other.clone());
                    merge.added.push(fact);
                }
                (Answer::Absent, Answer::Unknown) => {
                    merge.merged.set_unknown(fact);
                    merge.added.push(fact);
                }
                (Answer::Given(_), Answer::Absent | Answer::Unknown) | (Answer::Unknown, Answer::Absent) => {
                    merge.only_mine.push(fact);
                }
                (Answer::Given(_), Answer::Given(_))
                | (Answer::Unknown, Answer::Unknown)
                | (Answer::Absent, Answer::Absent) => {}
            }
        }
        merge
    }

    /// Takes the received answer where both contradict each other; does nothing for another fact.
    pub fn take_theirs(&mut self, fact: FactId) {
        if let Some(found) = self.contradictions.iter().find(|contradiction| contradiction.fact == fact) {
            self.merged.set_value(fact, found.theirs.clone());
        }
    }

    /// Takes the own answer back; does nothing for a fact that is not contradicted.
    pub fn take_mine(&mut self, fact: FactId) {
        if let Some(found) = self.contradictions.iter().find(|contradiction| contradiction.fact == fact) {
            self.merged.set_value(fact, found.mine.clone());
        }
    }
}
