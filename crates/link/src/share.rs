//! What may leave the device.

use ruqsat_eligibility::{Answer, FactId, Facts, KnownBy};

use crate::content::Side;
use crate::schema::{LinkFact, can_carry};

/// Which facts are to be put into a link. Private ones cannot be named, sensitive ones only be ticked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Selection {
    chosen: u64,
    ticked: u64,
}

impl Selection {
    fn of(chosen: impl Fn(FactId) -> bool) -> Self {
        let chosen = LinkFact::all().filter(|fact| chosen(fact.id())).fold(0, |set, fact| set | fact.bit());
        Self { chosen, ticked: 0 }
    }

    /// Every fact, for a result; of the sensitive ones those that are ticked.
    #[must_use]
    pub fn everything() -> Self {
        Self::of(|_| true)
    }

    /// What a consultant fixes for a client: operation, day of filing, and what an employer knows of the household.
    #[must_use]
    pub fn household() -> Self {
        Self::of(|fact| fact != FactId::Role && fact.known_by() != KnownBy::Worker)
    }

    /// What one side knows, for the other.
    #[must_use]
    pub fn side(side: Side) -> Self {
        let other = match side {
            Side::Worker => KnownBy::Employer,
            Side::Employer => KnownBy::Worker,
        };
        Self::of(|fact| fact != FactId::Role && fact.known_by() != other)
    }

    /// The same with this fact. A sensitive one still has to be ticked.
    #[must_use]
    pub fn with(self, fact: LinkFact) -> Self {
        Self { chosen: self.chosen | fact.bit(), ..self }
    }

    /// The same without this fact.
    #[must_use]
    pub fn without(self, fact: LinkFact) -> Self {
        Self { chosen: self.chosen & !fact.bit(), ticked: self.ticked & !fact.bit() }
    }

    /// The same with this fact, as the person said in so many words.
    #[must_use]
    pub fn tick(self, fact: LinkFact) -> Self {
        Self { chosen: self.chosen | fact.bit(), ticked: self.ticked | fact.bit() }
    }

    /// Whether an answer to this fact is put in.
    #[must_use]
    pub fn takes(self, fact: LinkFact) -> bool {
        self.chosen & fact.bit() != 0 && (!fact.is_sensitive() || self.ticked & fact.bit() != 0)
    }
}

/// Answers that may leave the device: none private, sensitive ones ticked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shared(Facts);

impl Shared {
    /// The selected answers of a case.
    ///
    /// A day outside of the years 1 to 9999, which no case file can hold, is left out.
    #[must_use]
    pub fn of(facts: &Facts, selection: Selection) -> Self {
        let mut shared = Facts::default();
        for fact in LinkFact::all().filter(|fact| selection.takes(*fact)) {
            match facts.answer(fact.id()) {
                Answer::Absent => {}
                Answer::Unknown => shared.set_unknown(fact.id()),
                answer @ Answer::Given(value) if can_carry(answer) => shared.set_value(fact.id(), value.clone()),
                Answer::Given(_) => {}
            }
        }
        Self(shared)
    }

    /// What came out of a link.
    pub(crate) fn received(facts: Facts) -> Self {
        Self(facts)
    }

    /// The answers.
    #[must_use]
    pub fn facts(&self) -> &Facts {
        &self.0
    }

    /// The sensitive facts that are answered in a case, and whether the selection puts them in: what there is to tick,
    /// and what a link would reveal.
    pub fn sensitive(facts: &Facts, selection: Selection) -> impl Iterator<Item = (LinkFact, bool)> {
        LinkFact::all()
            .filter(|fact| fact.is_sensitive() && *facts.answer(fact.id()) != Answer::Absent)
            .map(move |fact| (fact, selection.takes(fact)))
    }
}
