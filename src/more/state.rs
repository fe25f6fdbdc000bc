//! What the later screens remember beside the answers, and what a person does on them.

use ruqsat_eligibility::{FactId, Facts};
use ruqsat_link::Reference;

use super::calendar;
use super::check::{self, CheckAction, Checking};
use super::household::{self, HouseholdAction};
use super::keeping::{KeepAction, Keeping};
use super::library::{Library, Telling};
use super::numbers::{self, Numbers, NumbersAction};
use super::practice::{self, PracticeAction};
use super::share::{self, ShareAction, Sharing};
use super::sheet::{self, Sheet, SheetAction};
use crate::interview::{Action, FieldError, Household, Interview};
use crate::platform::{self, Load};
use crate::route::Route;

/// What the later screens remember beside the answers. Nothing of it is kept in the tab.
#[derive(Debug, Default)]
pub struct Later {
    /// What would replace the answers, and waits for a yes.
    pub(super) asking: Option<PracticeAction>,
    /// The worker whose code was typed as none can be, and what was typed.
    pub(super) naming: Option<(usize, String)>,
    /// What stands in the fields of number and passport.
    pub(super) numbers: Numbers,
    /// What stands in the form for a link.
    pub(super) sharing: Sharing,
    /// What is chosen of a link that was opened.
    pub(super) checking: Checking,
    /// What stands on the sheet for the office.
    pub(super) sheet: Sheet,
    /// Files and kept cases.
    pub(super) keeping: Keeping,
}

/// What a person does on a later screen.
#[derive(Clone, Debug, PartialEq)]
pub enum LaterAction {
    /// Something with the workers of the household.
    Household(HouseholdAction),
    /// Something with a practice case, counted from 1.
    Practise(u8, PracticeAction),
    /// Something with number and passport.
    Numbers(NumbersAction),
    /// Something with the form for a link.
    Share(ShareAction),
    /// A decision about a link that was opened.
    Check(CheckAction),
    /// Puts the last safe days into a calendar.
    Calendar,
    /// Something with a file or a kept case.
    Keep(KeepAction),
    /// A file that was chosen is read: its bytes, if it has any.
    File(Option<Vec<u8>>),
    /// Says no to what is asked.
    Cancel,
    /// Something with the sheet for the office.
    Sheet(SheetAction),
    /// What was to be loaded is there; nothing where that failed.
    Loaded(Load, Option<Vec<u8>>),
}

/// Where the application goes on.
#[derive(Clone, Debug, PartialEq)]
pub enum LaterStep {
    /// On the screen.
    Stay,
    /// On the screen, which now asks or tells something else: from its heading on.
    Anew,
    /// On another one.
    Go(Route),
    /// Where the answers lead.
    Walk,
    /// On the screen, in another language.
    Speak(&'static str),
    /// On the screen, where something is wrong and takes the focus.
    Wrong(FieldError),
    /// On the screen, where what was told to be wrong still is.
    StillWrong,
    /// On the screen; this is to be loaded in this language.
    Load(Load, &'static str),
}

/// What an action changes.
pub struct Desk<'a> {
    /// What the later screens remember.
    pub later: &'a mut Later,
    /// The guide, and whom it is told to.
    pub telling: Telling<'a>,
    /// The case that is open.
    pub interview: &'a mut Interview,
    /// The other workers.
    pub household: &'a mut Household,
}

impl Desk<'_> {
    /// Does what a person asks for.
    pub(super) fn act(&mut self, action: &LaterAction) -> LaterStep {
        match action {
            LaterAction::Household(action) => self.change_household(*action),
            LaterAction::Practise(number, action) => self.practise(*number, *action),
            LaterAction::Numbers(action) => numbers::act(&mut self.later.numbers, self.interview, action),
            LaterAction::Share(action) => share::act(&mut self.later.sharing, self.interview, *action),
            LaterAction::Check(action) => check::act(&mut self.later.checking, self.interview, *action),
            LaterAction::Calendar => {
                calendar::save(self.telling, self.interview);
                LaterStep::Stay
            }
            LaterAction::Keep(action) => self.keep(action),
            LaterAction::File(bytes) => self.read_file(bytes.as_deref().unwrap_or_default()),
            LaterAction::Cancel => {
                self.later.asking = None;
                LaterStep::Stay
            }
            LaterAction::Sheet(action) => sheet::act(&mut self.later.sheet, self.interview, *action),
            LaterAction::Loaded(what, bytes) => sheet::loaded(&mut self.later.sheet, *what, bytes.as_deref()),
        }
    }

    fn change_household(&mut self, action: HouseholdAction) -> LaterStep {
        self.later.naming = None;
        match action {
            HouseholdAction::Open(place) => self.household.open(self.interview, place),
            HouseholdAction::Add => self.household.add(self.interview),
            HouseholdAction::Remove(place) => {
                self.household.remove(self.interview, place);
                return LaterStep::Stay;
            }
            HouseholdAction::Name(place) => {
                let typed = platform::typed_into(&household::reference_id(place));
                let code = typed.trim().to_ascii_uppercase();
                if !code.is_empty() && Reference::new(&code).is_none() {
                    let (field, message) = (household::reference_id(place), household::wrong_code(&typed));
                    self.later.naming = Some((place, typed));
                    return LaterStep::Wrong(FieldError { field, message });
                }
                let before = self.household.before.len();
                self.household.open(self.interview, place);
                self.interview.reference = code;
                self.household.open(self.interview, before);
                return LaterStep::Stay;
            }
        }
        LaterStep::Walk
    }

    /// Loads or walks a practice case, after a yes where it would replace answers.
    fn practise(&mut self, number: u8, action: PracticeAction) -> LaterStep {
        if action == PracticeAction::Print {
            platform::print();
            return LaterStep::Stay;
        }
        let replaces = !self.interview.is_empty() && self.interview.practice.is_none();
        if replaces && self.later.asking.is_none() {
            self.later.asking = Some(action);
            return LaterStep::Stay;
        }
        self.later.asking = None;
        let facts = practice_facts(self.telling.library, number, action == PracticeAction::Load);
        *self.interview = self.interview.after(Action::Practise(number, Box::new(facts)));
        LaterStep::Walk
    }
}

/// The answers of a practice case, counted from 1: all of them, or the role and the day of filing to begin with.
#[must_use]
pub fn practice_facts(library: &Library, number: u8, all: bool) -> Facts {
    let case = usize::from(number).checked_sub(1).and_then(|place| library.guide.practice.get(place));
    let mut facts = Facts::default();
    for (id, value) in case.into_iter().flat_map(practice::answers) {
        let begins = |fact: &FactId| matches!(fact, FactId::Role | FactId::ApplicationDate);
        if let Some(fact) = FactId::from_id(&id).filter(|fact| all || begins(fact)) {
            // The guide's compiler has checked the form of each.
            let kept = facts.set_input(fact, &value);
            debug_assert!(kept.is_ok(), "{kept:?}");
        }
    }
    facts
}
