//! The workers of one household, walked one after another.

use ruqsat_eligibility::{Answer, FactId};

use super::state::Interview;

/// What is the same for every worker of a household: taken over when one is added, and open to change.
///
/// How many others have a contract is among them: the workers who are walked here have none yet.
const SHARED: [FactId; 6] = [
    FactId::Role,
    FactId::Operation,
    FactId::ApplicationDate,
    FactId::EmployerKind,
    FactId::OtherLabourImmigrants,
    FactId::WorkKind,
];

/// The workers beside the one whose case is open, in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Household {
    /// Those before the open one.
    pub before: Vec<Interview>,
    /// Those after it.
    pub after: Vec<Interview>,
}

impl Household {
    /// How many there are, with the open one.
    #[must_use]
    pub fn len(&self) -> usize {
        self.before.len() + 1 + self.after.len()
    }

    /// Whether there is nobody beside the open one.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.before.is_empty() && self.after.is_empty()
    }

    /// All of them in order, with the open one.
    pub fn all<'a>(&'a self, open: &'a Interview) -> impl Iterator<Item = &'a Interview> {
        self.before.iter().chain([open]).chain(&self.after)
    }

    /// Opens the worker at this place; a place beyond the last changes nothing.
    pub fn open(&mut self, open: &mut Interview, place: usize) {
        let mut all: Vec<Interview> = self.before.drain(..).collect();
        let now = all.len();
        all.push(open.clone());
        all.append(&mut self.after);
        let place = if place < all.len() { place } else { now };
        self.after = all.split_off(place + 1);
        if let Some(next) = all.pop() {
            *open = next;
        }
        self.before = all;
    }

    /// Adds a worker behind the others and opens them, with the answers about the household.
    pub fn add(&mut self, open: &mut Interview) {
        let mut added = Interview::new(open.today);
        for fact in SHARED {
            if let Answer::Given(value) = open.answers.answer(fact) {
                added.answers.set_value(fact, value.clone());
            }
        }
        self.after.push(added);
        self.open(open, self.len() - 1);
    }

    /// Forgets the worker at this place; the last one left becomes an empty case.
    pub fn remove(&mut self, open: &mut Interview, place: usize) {
        let now = self.before.len();
        if place < now {
            self.before.remove(place);
        } else if place > now && place < self.len() {
            self.after.remove(place - now - 1);
        } else if place == now {
            let next = if self.after.is_empty() { self.before.pop() } else { Some(self.after.remove(0)) };
            *open = next.unwrap_or_else(|| Interview::new(open.today));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use ruqsat_eligibility::{InputValue, parse_date};

    fn worker(name: &str) -> Interview {
        let today = parse_date("2026-03-02").expect("a date");
        Interview { reference: name.to_owned(), ..Interview::new(today) }
    }

    fn names(household: &Household, open: &Interview) -> (String, String) {
        let all: Vec<_> = household.all(open).map(|worker| worker.reference.clone()).collect();
        (all.concat(), open.reference.clone())
    }

    fn three() -> (Household, Interview) {
        (Household { before: vec![worker("A")], after: vec![worker("C")] }, worker("B"))
    }

    #[test]
    fn opening_keeps_the_order() {
        for (place, name) in [(0, "A"), (1, "B"), (2, "C"), (9, "B")] {
            let (mut household, mut open) = three();
            household.open(&mut open, place);
            assert_eq!(names(&household, &open), ("ABC".to_owned(), name.to_owned()), "{place}");
        }
    }

    #[test]
    fn removing_leaves_the_others_and_one_open() {
        for (place, left, name) in [(0, "BC", "B"), (1, "AC", "C"), (2, "AB", "B"), (3, "ABC", "B")] {
            let (mut household, mut open) = three();
            household.remove(&mut open, place);
            assert_eq!(names(&household, &open), (left.to_owned(), name.to_owned()), "{place}");
        }
        let (mut alone, mut open) = (Household::default(), worker("A"));
        alone.remove(&mut open, 0);
        assert_eq!((alone.len(), open.reference.as_str()), (1, ""));
    }

    #[test]
    fn a_new_worker_takes_over_what_is_said_of_the_household_alone() {
        let (mut household, mut open) = (Household::default(), worker("A"));
        for (fact, value) in [(FactId::EmployerKind, "natural_person"), (FactId::Citizenship, "UZB")] {
            open.answers.set_input(fact, &InputValue::Text(value.to_owned())).expect("an answer");
        }
        household.add(&mut open);
        assert_eq!(household.len(), 2);
        assert_eq!(household.before.len(), 1);
        assert_eq!(open.answers.choice(FactId::EmployerKind), Some("natural_person"));
        assert!(open.answers.country(FactId::Citizenship).is_none());
    }
}
