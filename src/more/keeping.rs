//! Answers as a file, and answers kept on this device.
//!
//! A kept case stands in the browser's storage under a name of its own ([`form`]). The case that is open knows under
//! which name it is kept and which revision it has read or written last ([`Interview::kept`]); one that was written by
//! another tab meanwhile is never written over.

mod form;
mod page;

use chrono::NaiveDate;
use ruqsat_eligibility::FactId;
use ruqsat_link::{CaseFileError, LARGEST_FILE, read_case};
use ruqsat_messages::msg;
use yew::{AttrValue, Callback};

use self::form::{KeptCase, KeptError};
use super::calendar;
use super::state::{Desk, LaterAction, LaterStep};
use crate::app::Event;
use crate::interview::{FieldError, Interview};
use crate::platform::{self, Chosen, DeviceError};

pub(super) use self::page::{notice, page, title};

/// Id of the field for a file.
const FILE: &str = "kept-file";

/// What the screen remembers. What is kept itself stands in the browser's storage.
#[derive(Debug, Default)]
pub(super) struct Keeping {
    /// What is kept, as it was when last looked at: the newest first.
    listed: Vec<Listed>,
    /// Whether the browser lets the page keep anything.
    is_forbidden: bool,
    /// What is asked before anything changes.
    asking: Option<Asking>,
    /// What is wrong with the file that was chosen.
    wrong: Option<Wrong>,
    done: Option<Done>,
    /// Leaves private answers out of the file.
    saves_without_private: bool,
    /// Keeps private answers as well.
    keeps_private: bool,
    /// Why the last changes are not kept.
    trouble: Option<Trouble>,
    /// The id that a file of the open case would have where it has none yet: saving one needs no script.
    next_id: String,
}

/// Why a file is not opened.
#[derive(Debug)]
enum Wrong {
    /// It has no bytes, or the device could not read them.
    Empty,
    File(CaseFileError),
}

/// A kept case in the list. Nothing private, and no answer but what it is about.
#[derive(Debug)]
struct Listed {
    id: String,
    case: Result<Summary, KeptError>,
}

#[derive(Debug)]
struct Summary {
    reference: Option<String>,
    saved_on: Option<NaiveDate>,
    role: Option<String>,
    operation: Option<String>,
    with_private: bool,
}

/// What is asked before anything changes.
#[derive(Debug)]
enum Asking {
    /// To open a case: from a file, or the one that is kept under this name.
    Open(Box<KeptCase>, Option<String>),
    /// To erase the case that is kept under this name.
    Erase(String),
}

/// What was done and cannot be seen otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Done {
    Erased,
    Vanished,
}

/// Why the last changes are not kept.
#[derive(Debug)]
enum Trouble {
    Device(DeviceError),
    /// What was kept is gone.
    Gone,
    /// Another tab has written meanwhile; nothing where that cannot be read here.
    Changed(Option<Box<KeptCase>>),
}

/// What a person does with files and kept cases.
#[derive(Clone, Debug, PartialEq)]
pub struct KeepAction {
    /// What.
    pub step: KeepStep,
    /// The kept case it is done to, where it is done to one.
    pub id: AttrValue,
}

/// See [`KeepAction`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeepStep {
    /// Has chosen a file that is larger than any case.
    TooLarge(usize),
    /// Saves the file.
    Save,
    /// Ticks the box to leave private answers out of the file, or unticks it.
    SaveWithout,
    /// Ticks the box to keep private answers as well, or unticks it.
    KeepPrivate,
    /// Keeps the open case on this device.
    Keep,
    /// Looks at a kept case, to open it.
    Show,
    /// Opens what was looked at.
    Open,
    /// Leaves everything as it is.
    Leave,
    /// Wants a kept case erased.
    AskErase,
    /// Erases it.
    Erase,
    /// Erases all that are kept.
    EraseAll,
    /// Keeps what is in this tab in the place of what another tab has kept.
    Mine,
    /// Opens what another tab has kept.
    Theirs,
    /// Keeps what is in this tab beside it.
    Both,
}

/// Has the file read that was chosen.
#[inline(never)]
pub(super) fn choose(on_event: &Callback<Event>) {
    let chosen =
        platform::read_file(FILE, LARGEST_FILE, on_event.reform(|bytes| Event::Later(LaterAction::File(bytes))));
    if let Chosen::TooLarge(size) = chosen {
        let action = KeepAction { step: KeepStep::TooLarge(size), id: AttrValue::default() };
        on_event.emit(Event::Later(LaterAction::Keep(action)));
    }
}

/// The name under which a case is kept, and the revision that was read or written last.
fn mark(kept: &str) -> Option<(&str, u32)> {
    let (id, revision) = kept.split_once(' ')?;
    Some((id, revision.parse().ok()?))
}

fn marked(id: &str, revision: u32) -> String {
    format!("{id} {revision}")
}

impl Keeping {
    /// Looks at what is kept.
    pub(super) fn look(&mut self) {
        if self.next_id.is_empty() {
            self.next_id = platform::new_name().to_ascii_uppercase();
        }
        let Some(cases) = platform::kept_cases() else {
            self.is_forbidden = true;
            self.listed.clear();
            return;
        };
        self.is_forbidden = false;
        self.listed = cases.into_iter().map(|(id, text)| Listed { id, case: form::read(&text).map(summary) }).collect();
        let day = |listed: &Listed| listed.case.as_ref().ok().and_then(|case| case.saved_on);
        self.listed.sort_by(|one, other| (day(other), &one.id).cmp(&(day(one), &other.id)));
    }

    /// Forgets what belongs to the screen; what could not be kept stays known until the screen of it was seen.
    pub(super) fn leave(&mut self, was_shown: bool) {
        let trouble = self.trouble.take().filter(|trouble| !was_shown || matches!(trouble, Trouble::Changed(_)));
        // From the question to erase all the way leads to what is left.
        let done = self.done.filter(|_| was_shown);
        *self = Self { trouble, done, ..Self::default() };
        self.look();
    }

    /// Keeps the changes of a case that is kept.
    pub(super) fn save(&mut self, interview: &mut Interview) {
        let Some((id, revision)) = mark(&interview.kept) else {
            self.trouble = self.trouble.take().filter(|trouble| !matches!(trouble, Trouble::Changed(_)));
            return;
        };
        self.trouble = match platform::kept_text(id) {
            Err(error) => Some(Trouble::Device(error)),
            Ok(None) => {
                interview.kept.clear();
                Some(Trouble::Gone)
            }
            Ok(Some(text)) => match form::read(&text) {
                Err(_) => Some(Trouble::Changed(None)),
                Ok(kept) => {
                    let saved_on = kept.file.saved_on.unwrap_or(interview.today);
                    if form::write(interview, kept.revision, kept.with_private, saved_on) == text {
                        interview.kept = marked(id, kept.revision);
                        None
                    } else if kept.revision == revision {
                        put(id.to_owned(), revision, kept.with_private, interview)
                    } else {
                        Some(Trouble::Changed(Some(Box::new(kept))))
                    }
                }
            },
        };
    }

    /// Whether the open case is kept with its private answers as one more: as was ticked; beside what another tab has
    /// written, as that is kept.
    fn is_kept_with_private(&self) -> bool {
        match &self.trouble {
            Some(Trouble::Changed(Some(kept))) => kept.with_private,
            _ => self.keeps_private,
        }
    }

    /// Does what a person asks for.
    pub(super) fn act(&mut self, interview: &mut Interview, action: &KeepAction) -> LaterStep {
        let id: &str = &action.id;
        self.wrong = None;
        self.done = None;
        let step = match action.step {
            KeepStep::TooLarge(length) => return self.refuse(Wrong::File(CaseFileError::Huge { length })),
            KeepStep::Save => {
                if interview.id.is_empty() {
                    interview.id = std::mem::take(&mut self.next_id);
                }
                LaterStep::Stay
            }
            KeepStep::SaveWithout => {
                self.saves_without_private = !self.saves_without_private;
                return LaterStep::Stay;
            }
            KeepStep::KeepPrivate => {
                self.keep_private(interview);
                return LaterStep::Stay;
            }
            KeepStep::Keep | KeepStep::Both => {
                self.trouble = put(platform::new_name(), 0, self.is_kept_with_private(), interview);
                LaterStep::Anew
            }
            KeepStep::Show => match platform::kept_text(id).map(|text| text.map(|text| form::read(&text))) {
                Ok(Some(Ok(kept))) => {
                    self.asking = Some(Asking::Open(Box::new(kept), Some(id.to_owned())));
                    LaterStep::Anew
                }
                Ok(None) => {
                    self.done = Some(Done::Vanished);
                    LaterStep::Anew
                }
                // The list tells it.
                Ok(Some(Err(_))) | Err(_) => LaterStep::Anew,
            },
            KeepStep::Open => match self.asking.take() {
                Some(Asking::Open(kept, id)) => open(interview, &kept, id.as_deref()),
                other => {
                    self.asking = other;
                    LaterStep::Stay
                }
            },
            KeepStep::Theirs => match (self.trouble.take(), mark(&interview.kept)) {
                (Some(Trouble::Changed(Some(kept))), Some((id, _))) => {
                    let id = id.to_owned();
                    theirs(interview, &kept, &id)
                }
                _ => LaterStep::Stay,
            },
            KeepStep::Mine => {
                if let (Some(Trouble::Changed(Some(kept))), Some((id, _))) =
                    (self.trouble.take(), mark(&interview.kept))
                {
                    // What was shown is written over, and nothing that came later still.
                    interview.kept = marked(id, kept.revision);
                    self.save(interview);
                }
                LaterStep::Anew
            }
            KeepStep::Leave => {
                self.asking = None;
                LaterStep::Anew
            }
            KeepStep::AskErase => {
                self.asking = Some(Asking::Erase(id.to_owned()));
                LaterStep::Anew
            }
            KeepStep::Erase => {
                self.asking = None;
                self.erase(interview, id);
                LaterStep::Anew
            }
            KeepStep::EraseAll => {
                let all: Vec<String> = self.listed.iter().map(|listed| listed.id.clone()).collect();
                all.iter().for_each(|id| self.erase(interview, id));
                LaterStep::Go(crate::route::Route::Kept { erases: false })
            }
        };
        self.look();
        step
    }

    /// Erases a kept case; where it is the open one, that is no longer kept.
    fn erase(&mut self, interview: &mut Interview, id: &str) {
        if mark(&interview.kept).is_some_and(|(kept, _)| kept == id) {
            interview.kept.clear();
            self.trouble = None;
        }
        if platform::erase_text(id) {
            self.done = Some(Done::Erased);
        } else {
            self.trouble = Some(Trouble::Device(DeviceError::Forbidden));
        }
    }

    /// Keeps private answers as well from now on, or no longer; what is kept already follows at once.
    fn keep_private(&mut self, interview: &mut Interview) {
        self.save(interview);
        let kept = mark(&interview.kept).map(|(id, revision)| (id.to_owned(), revision));
        let listed = kept.as_ref().and_then(|(id, _)| self.listed.iter().find(|listed| listed.id == *id));
        let before = listed.and_then(|listed| listed.case.as_ref().ok()).map(|case| case.with_private);
        match (kept, before) {
            (Some((id, revision)), Some(before)) if self.trouble.is_none() => {
                self.trouble = put(id, revision, !before, interview);
                self.look();
            }
            (Some(_), _) => {}
            (None, _) => self.keeps_private = !self.keeps_private,
        }
    }

    /// Looks at a file that was read.
    fn read(&mut self, bytes: &[u8]) -> LaterStep {
        self.done = None;
        match read_case(bytes) {
            Ok(file) => {
                self.wrong = None;
                self.asking = Some(Asking::Open(Box::new(file.into()), None));
                LaterStep::Anew
            }
            Err(_) if bytes.is_empty() => self.refuse(Wrong::Empty),
            Err(error) => self.refuse(Wrong::File(error)),
        }
    }

    fn refuse(&mut self, wrong: Wrong) -> LaterStep {
        self.wrong = Some(wrong);
        LaterStep::Wrong(FieldError { field: FILE.to_owned(), message: msg::error_summary_heading() })
    }
}

/// Writes a case under a name, as the revision after this one.
fn put(id: String, revision: u32, with_private: bool, interview: &mut Interview) -> Option<Trouble> {
    let revision = revision + 1;
    calendar::name(interview);
    match platform::keep_text(&id, &form::write(interview, revision, with_private, interview.today)) {
        Ok(()) => {
            interview.kept = marked(&id, revision);
            None
        }
        Err(error) => Some(Trouble::Device(error)),
    }
}

/// Opens a case. It goes on being kept under its name, unless answers of it are left out: those stay there.
fn open(interview: &mut Interview, kept: &KeptCase, id: Option<&str>) -> LaterStep {
    *interview = kept.interview(interview.today);
    if let Some(id) = id.filter(|_| kept.file.refused.is_empty()) {
        interview.kept = marked(id, kept.revision);
    }
    LaterStep::Walk
}

/// Opens what another tab has kept. Private answers that are not kept there have no other place than this tab.
fn theirs(interview: &mut Interview, kept: &KeptCase, id: &str) -> LaterStep {
    let own = std::mem::take(&mut interview.answers);
    let step = open(interview, kept, Some(id));
    for (fact, answer) in own.present().filter(|(fact, _)| fact.is_private() && !kept.with_private) {
        crate::interview::put(&mut interview.answers, fact, answer);
    }
    step
}

fn summary(kept: KeptCase) -> Summary {
    let choice = |fact| kept.file.facts.choice(fact).map(str::to_owned);
    Summary {
        reference: kept.file.reference.as_ref().map(|code| code.as_str().to_owned()),
        saved_on: kept.file.saved_on,
        role: choice(FactId::Role),
        operation: choice(FactId::Operation),
        with_private: kept.with_private,
    }
}

impl Desk<'_> {
    /// Does something with files and kept cases.
    pub(super) fn keep(&mut self, action: &KeepAction) -> LaterStep {
        self.later.keeping.act(self.interview, action)
    }

    /// Looks at a file that was read.
    pub(super) fn read_file(&mut self, bytes: &[u8]) -> LaterStep {
        self.later.keeping.read(bytes)
    }
}

#[cfg(test)]
mod tests {
    use ruqsat_eligibility::{Answer, InputValue, parse_date};

    use super::*;

    fn today() -> NaiveDate {
        parse_date("2026-03-02").expect("a date")
    }

    fn case(months: i64, number: Option<&str>) -> Interview {
        let mut case = Interview { kept: marked("case", 1), ..Interview::new(today()) };
        let number = number.map(|number| (FactId::Iin, InputValue::Text(number.to_owned())));
        for (fact, value) in [(FactId::Months, InputValue::Integer(months))].into_iter().chain(number) {
            case.answers.set_input(fact, &value).expect("it has the form");
        }
        case
    }

    /// What another tab has kept meanwhile, with its private answers or without.
    fn changed(with_private: bool) -> KeptCase {
        let number = with_private.then_some("900101300811");
        form::read(&form::write(&case(4, number), 2, with_private, today())).expect("our own text")
    }

    #[test]
    fn taking_theirs_keeps_private_answers_that_are_kept_nowhere() {
        for (with_private, expected) in [(false, "900101300007"), (true, "900101300811")] {
            let mut interview = case(3, Some("900101300007"));
            assert_eq!(theirs(&mut interview, &changed(with_private), "case"), LaterStep::Walk);
            assert_eq!(interview.answers.integer(FactId::Months), Some(4));
            assert_eq!(interview.answers.text(FactId::Iin), Some(expected));
            assert_eq!(interview.kept, "case 2");
        }
        // Theirs is kept with private answers and has none: they were taken out there.
        let kept = form::read(&form::write(&case(4, None), 2, true, today())).expect("our own text");
        let mut interview = case(3, Some("900101300007"));
        theirs(&mut interview, &kept, "case");
        assert_eq!(*interview.answers.answer(FactId::Iin), Answer::Absent);
    }

    #[test]
    fn what_is_kept_beside_theirs_is_kept_as_theirs() {
        for with_private in [true, false] {
            let trouble = Some(Trouble::Changed(Some(Box::new(changed(with_private)))));
            assert_eq!(Keeping { trouble, ..Keeping::default() }.is_kept_with_private(), with_private);
        }
        assert!(Keeping { keeps_private: true, ..Keeping::default() }.is_kept_with_private());
        assert!(!Keeping::default().is_kept_with_private());
    }
}
