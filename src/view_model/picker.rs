//! The choice of a country by typing: what is offered, and which of it the arrow keys are on.

use super::countries::{Countries, CountryOption};
use super::words::Words;

/// What a person does to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    /// Typed something.
    Type,
    /// Opens the list.
    Open,
    /// Goes to the next or the one before.
    Move {
        /// To the next.
        down: bool,
    },
    /// Takes a country, by its code.
    Choose(&'static str),
    /// Closes the list.
    Close,
}

/// Whether the list is open, and where the arrow keys are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Picker {
    /// Whether the list is shown.
    pub is_open: bool,
    /// The place in the list.
    pub active: Option<usize>,
}

/// What the list shows.
#[derive(Clone, Debug, PartialEq)]
pub struct PickerView {
    /// The countries that fit what is typed; none while the list is closed.
    pub found: Vec<CountryOption>,
    /// How many of them are the often chosen ones; 0 once something is typed.
    pub likely: usize,
    /// The place of the one that the arrow keys are on.
    pub active: Option<usize>,
    /// Whether the list is shown.
    pub is_open: bool,
}

impl Picker {
    /// After going to the next or the one before, among so many; from the last to the first.
    #[must_use]
    pub fn moved(self, down: bool, count: usize) -> Self {
        let active = match self.active.filter(|active| *active < count) {
            _ if count == 0 => None,
            None => Some(if down { 0 } else { count - 1 }),
            Some(active) if down => Some((active + 1) % count),
            Some(active) => Some((active + count - 1) % count),
        };
        Self { is_open: true, active }
    }

    /// What the list shows for this text.
    #[must_use]
    pub fn view(self, words: &Words, typed: &str) -> PickerView {
        let typed = typed.trim();
        let mut found = if self.is_open { Countries::new(words).found(typed) } else { Vec::new() };
        // Nothing is left to choose once the name of the only one that fits stands in the field.
        let is_chosen = matches!(&found[..], [only] if *only.name == *typed);
        if is_chosen {
            found.clear();
        }
        let likely = if typed.is_empty() && self.is_open { Countries::LIKELY } else { 0 };
        PickerView { found, likely, active: self.active, is_open: self.is_open && !is_chosen }
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use ruqsat_messages::Catalog;

    use super::*;

    #[test]
    fn the_list_stays_closed_below_a_country_that_is_chosen() {
        let words = Words::new(Rc::new(Catalog::native("en").expect("a language")), "worker", None);
        let check = |typed, found: usize| {
            let view = Picker { is_open: true, active: None }.view(&words, typed);
            assert_eq!((view.found.len(), view.is_open), (found, found > 0), "{typed}");
        };
        check("Uzbekista", 1);
        check("Uzbekistan", 0);
        check(" Uzbekistan ", 0);
        // What is left of the name is put right by choosing.
        check("uzbekistan", 1);
        check("UZB", 1);
        check("Niger", 2);
    }

    #[test]
    fn the_arrow_keys_go_round() {
        let at = |active| Picker { is_open: true, active };
        let check = |from: Option<usize>, down, count, to| assert_eq!(at(from).moved(down, count), at(to));
        check(None, true, 3, Some(0));
        check(None, false, 3, Some(2));
        check(Some(2), true, 3, Some(0));
        check(Some(0), false, 3, Some(2));
        // The list has become shorter.
        check(Some(7), true, 3, Some(0));
        check(Some(0), true, 0, None);
        assert!(Picker::default().moved(true, 3).is_open);
    }
}
