//! The state of a tab and the only ways to change it.

use chrono::NaiveDate;
use ruqsat_eligibility::{Answer, FactId, Facts, InputValue};

use super::trips::Trip;
use super::walk::Walk;

/// The answers of a tab.
///
/// Answers that stopped applying stay here and count again once they apply again; what counts now is in
/// [`Interview::walk`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interview {
    /// The day of today, read once when the page started.
    pub today: NaiveDate,
    /// Every answer ever given and not erased.
    pub answers: Facts,
    /// Ids of broken bars that the person has seen and gone on from.
    pub seen_bars: Vec<String>,
    /// Answers that had stopped applying and count again, until they are looked at.
    pub restored: Vec<FactId>,
    /// Answers that do not apply, and none of the questions still open could change that.
    pub aside: Vec<FactId>,
    /// Journeys in the calculator of days.
    pub trips: Vec<Trip>,
    /// Ids of the documents whose box on the checklist is ticked.
    pub ticked: Vec<String>,
    /// What a consultant calls the case; empty, or as [`is_reference`] wants it.
    pub reference: String,
    /// What only this case has, made by chance; empty until something needs it.
    pub id: String,
    /// The practice case that is walked, counted from 1.
    pub practice: Option<u8>,
    /// Where the case is kept on the device, as [`crate::more`] notes it; empty where it is not.
    pub kept: String,
}

/// How long the reference code of a case may be.
pub const MOST_OF_REFERENCE: usize = 24;

/// Whether a text can be the reference code of a case: letters A to Z, digits and hyphens, not too many. So it can
/// stand anywhere, and names nobody.
#[must_use]
pub fn is_reference(text: &str) -> bool {
    (1..=MOST_OF_REFERENCE).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-')
}

/// What a person does to the answers.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Begins in this role; answers are kept.
    Begin {
        /// `worker`, `employer` or `consultant`.
        role: &'static str,
    },
    /// Answers a fact.
    Answer(FactId, InputValue),
    /// Does not know a fact.
    Unknown(FactId),
    /// Goes on although the law stops it.
    GoOn,
    /// Fixes the day of filing, which may be today; without one it is whatever day it is.
    FileOn(Option<NaiveDate>),
    /// Writes journeys into the calculator of days.
    Travelled(Vec<Trip>),
    /// Ticks the box of a document on the checklist, or takes the tick away.
    Tick(String),
    /// Takes over the answers of a practice case, or only its day of filing to walk it oneself.
    Practise(u8, Box<Facts>),
    /// Forgets everything.
    Erase,
}

impl Interview {
    /// Nothing answered yet.
    #[must_use]
    pub fn new(today: NaiveDate) -> Self {
        Self {
            today,
            answers: Facts::default(),
            seen_bars: Vec::new(),
            restored: Vec::new(),
            aside: Vec::new(),
            trips: Vec::new(),
            ticked: Vec::new(),
            reference: String::new(),
            id: String::new(),
            practice: None,
            kept: String::new(),
        }
    }

    /// The way through the questions that these answers make.
    #[must_use]
    pub fn walk(&self) -> Walk {
        Walk::along(&self.answers, self.today)
    }

    /// The role that wordings are turned to; a consultant's where none is chosen.
    #[must_use]
    pub fn role(&self) -> &'static str {
        self.answers.choice(FactId::Role).unwrap_or("consultant")
    }

    /// Whether the walk has begun: a role is chosen, or something answered.
    #[must_use]
    pub fn is_begun(&self) -> bool {
        self.answers.present().any(|(fact, _)| fact != FactId::ApplicationDate)
    }

    /// The day of filing.
    #[must_use]
    pub fn filing_day(&self) -> NaiveDate {
        self.answers.date(FactId::ApplicationDate).unwrap_or(self.today)
    }

    /// Whether nothing was entered that "erase" would erase.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.trips.is_empty()
            && self.reference.is_empty()
            && self.answers.present().all(|(_, answer)| *answer == Answer::Absent)
    }

    /// Marks the answers that count again: those on the way `now` that lay aside before.
    ///
    /// An answer lies aside once its question would not be asked whatever is answered next, until it is asked again.
    /// One that is only not reached yet does not.
    pub fn mark_restored(&mut self, now: &Walk) {
        self.restored.retain(|fact| now.asked.contains(fact));
        self.restored.extend(self.aside.extract_if(.., |fact| now.asked.contains(fact)));
        // Without an operation, and on a day that is not covered, nothing can be said of what applies.
        if let Ok(report) = &now.report
            && report.operation.is_some()
        {
            for (fact, _) in self.answers.present() {
                let may_be_asked = now.asked.contains(&fact) || report.open.contains(&fact);
                if !may_be_asked && !self.aside.contains(&fact) {
                    self.aside.push(fact);
                }
            }
        }
    }

    /// This interview after an action.
    #[must_use]
    #[inline(never)]
    pub fn after(&self, action: Action) -> Self {
        let mut next = self.clone();
        if let Action::Answer(fact, _) | Action::Unknown(fact) = &action {
            next.restored.retain(|restored| restored != fact);
        }
        // Answers come here read: their form was checked where they were typed.
        let mut set = |fact, value: InputValue| {
            let kept = next.answers.set_input(fact, &value);
            debug_assert!(kept.is_ok(), "{kept:?}");
        };
        match action {
            Action::Begin { role } => set(FactId::Role, InputValue::Text(role.to_owned())),
            Action::Answer(fact, value) => set(fact, value),
            Action::Unknown(fact) => next.answers.set_unknown(fact),
            Action::FileOn(Some(day)) => {
                set(FactId::ApplicationDate, InputValue::Text(ruqsat_eligibility::format_date(day)));
            }
            Action::FileOn(None) => next.answers.clear(FactId::ApplicationDate),
            Action::GoOn => next.seen_bars = self.walk().broken_bars(),
            Action::Travelled(trips) => next.trips = trips,
            Action::Tick(document) => match next.ticked.iter().position(|ticked| *ticked == document) {
                Some(place) => drop(next.ticked.remove(place)),
                None => next.ticked.push(document),
            },
            Action::Practise(case, answers) => {
                next = Self { answers: *answers, practice: Some(case), ..Self::new(self.today) };
            }
            Action::Erase => next = Self::new(self.today),
        }
        next
    }
}
