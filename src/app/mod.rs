//! The application: one state, one address, one screen.

mod answer;
mod screen;
mod shown;

use std::rc::Rc;

use chrono::NaiveDate;
use ruqsat_eligibility::{FactId, FactKind, Operation};
use ruqsat_messages::{Catalog, LANGUAGES, msg};
use yew::prelude::*;

use screen::Screen;
use shown::{Shown, after_answer, title};

use crate::components::{ERROR_SUMMARY, Frame, HEADING, TripAction};
use crate::interview::{Action, FieldError, Household, Interview, Trip, TypedAnswer, Walk};
use crate::more::Library;
use crate::more::entry::{self, Desk, Later, LaterAction, LaterStep, Telling};
use crate::platform::{self, AddressListener, Kept, Load};
use crate::route::Route;
use crate::view_model::{Pick, Picker, Words};

/// What the application starts with.
#[derive(Properties, PartialEq)]
pub struct AppProps {
    /// The day of today, read once by the start of the page.
    pub today: NaiveDate,
    /// The wording in the language to begin with.
    pub catalog: Rc<Catalog>,
}

/// What there is to tell about keeping the answers.
#[derive(Clone, Copy, PartialEq, Eq)]
enum StorageNotice {
    Nothing,
    Unreadable,
    Forbidden,
}

/// What became of what a first visit does without.
#[derive(Clone, Copy, PartialEq, Eq)]
enum More {
    /// Not asked for, or there.
    Settled,
    Loading,
    Missing,
}

/// What can happen to the page.
pub enum Event {
    /// The person answers, begins, goes on or erases.
    Act(Action),
    /// The person acts and the page goes on.
    ActAndGo(Action, Route),
    /// An answer is accepted: what is then answered, the way it makes, and where that goes on.
    Answered(Box<(Interview, Walk)>, Route),
    /// The address names another screen.
    Went(Route),
    /// What was typed into a question cannot be read; it stays in the fields.
    Refused(FactId, FieldError, TypedAnswer),
    /// The person looks for a country or chooses one.
    Picked(FactId, Pick),
    /// The person types: what stands in the fields is kept.
    Typed,
    /// The person does something to the journeys of the calculator.
    Trip(TripAction),
    /// What is fine is unfolded, or folded again.
    Unfolded,
    /// A list is on the clipboard.
    Copied(Option<&'static str>),
    /// The person chose a language.
    Choose(&'static str),
    /// Something is loaded in the language that it was asked for in; none where it could not be.
    Loaded(Load, &'static str, Option<Vec<u8>>),
    /// It is to be loaded once more.
    Again,
    /// The person does something on a later screen.
    Later(LaterAction),
}

/// The whole page.
///
/// A component with one state instead of hooks: each hook costs up to a kilobyte of a first visit.
pub struct App {
    catalog: Rc<Catalog>,
    /// The language chosen last, be it loaded or still on its way.
    chosen: &'static str,
    /// Another language was chosen and could not be loaded.
    language_missing: bool,
    interview: Interview,
    /// The other workers of the household.
    household: Household,
    /// The guide, once it was asked for.
    library: Option<&'static Library>,
    more: More,
    /// What is known of the chosen files; empty while what looks into them is on its way.
    files: Option<Vec<u8>>,
    /// The screen that the guide was opened from.
    before: Route,
    /// What a person asked for before it was loaded.
    waiting: Option<LaterAction>,
    /// What the later screens remember, once they are loaded.
    later: Option<&'static mut Later>,
    /// The way through the questions that the answers make; anew after each action.
    walk: Walk,
    route: Route,
    error: Option<FieldError>,
    /// What stands in the fields of a question and is no answer yet.
    typed: Option<(FactId, TypedAnswer)>,
    picker: Picker,
    copied: Option<&'static str>,
    /// What is fine has been unfolded.
    unfolded: bool,
    storage: StorageNotice,
    /// The screen whose heading had the focus last.
    focused: String,
    /// The mistake that had the focus last.
    told_error: Option<FieldError>,
    _listener: AddressListener,
}

impl Component for App {
    type Message = Event;
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        let today = context.props().today;
        let catalog = context.props().catalog.clone();
        platform::set_language(&catalog);
        let ((interview, household), storage) = match platform::restore(today) {
            Kept::Answers(answers) => (*answers, StorageNotice::Nothing),
            other => {
                let notice = match other {
                    Kept::Unreadable => StorageNotice::Unreadable,
                    Kept::Forbidden => StorageNotice::Forbidden,
                    Kept::Nothing | Kept::Answers(_) => StorageNotice::Nothing,
                };
                ((Interview::new(today), Household::default()), notice)
            }
        };
        let mut app = Self {
            catalog,
            chosen: "",
            language_missing: false,
            walk: interview.walk(),
            interview,
            household,
            library: None,
            more: More::Settled,
            files: None,
            before: Route::Home { on: None },
            waiting: None,
            later: None,
            route: platform::route(),
            error: None,
            typed: None,
            picker: Picker::default(),
            copied: None,
            unfolded: false,
            storage,
            focused: String::new(),
            told_error: None,
            _listener: platform::on_address_change(context.link().callback(Event::Went)),
        };
        app.take_day_from_address();
        app.tell_once_drawn(context);
        app
    }

    fn update(&mut self, context: &Context<Self>, event: Event) -> bool {
        match event {
            Event::Act(action) => {
                self.keep_typed();
                self.act(action);
            }
            Event::ActAndGo(action, to) => {
                self.act(action);
                self.go(to);
            }
            Event::Answered(after, to) => {
                let (interview, walk) = *after;
                self.adopt(interview, walk);
                self.go(to);
            }
            // The address follows what is shown already. Drawn again, the fields would lose what was chosen meanwhile.
            Event::Went(route) if route == self.route && !matches!(route, Route::Check | Route::Sealed) => {
                return false;
            }
            Event::Went(route) => self.went(route),
            Event::Refused(fact, error, typed) => {
                platform::scroll_to_top();
                self.error = Some(error);
                self.typed = Some((fact, typed));
                self.told_error = None;
            }
            Event::Picked(fact, pick) => self.pick(fact, pick),
            Event::Typed => self.keep_typed(),
            Event::Trip(action) => self.travel(action),
            Event::Unfolded => self.unfolded = true,
            Event::Copied(key) => self.copied = key,
            Event::Choose(language) => {
                self.choose(context, language);
                return false;
            }
            // Meanwhile another language was chosen, and its own are on their way.
            Event::Loaded(Load::Words, language, _) if language != self.chosen => return false,
            Event::Loaded(Load::Guide, language, _) if language != self.language() => return false,
            Event::Loaded(Load::Guide, _, bytes) => {
                self.keep_typed();
                self.library = bytes.and_then(|bytes| entry::read(&bytes));
                self.more = if self.library.is_some() { More::Settled } else { More::Missing };
                if self.library.is_some() && self.later.is_none() {
                    self.later = Some(entry::begin());
                    // What was answered before this was loaded.
                    if !self.interview.kept.is_empty() {
                        self.keep_answers();
                    }
                }
                if let Some(action) = self.waiting.take_if(|_| self.library.is_some()) {
                    self.act_later(context, &action);
                }
            }
            Event::Loaded(Load::Files, _, files) => {
                self.files = files;
                match self.files {
                    Some(_) => load(context, Load::Files, ""),
                    None => self.more = More::Missing,
                }
                // On other screens nothing shows it, and what is typed there stays as it is.
                if !matches!(self.route, Route::Documents | Route::Checklist) {
                    return false;
                }
                // A limit is read when its field is left, so its mistake takes no focus from the next one.
                if let (Route::Documents, Some(files)) = (self.route, self.files.as_deref()) {
                    self.error = self.library.and_then(|_| entry::wrong_limit(files));
                    self.told_error.clone_from(&self.error);
                }
            }
            Event::Again => self.more = More::Settled,
            Event::Later(action) => self.act_later(context, &action),
            Event::Loaded(what @ (Load::OtherWords | Load::OtherGuide), _, bytes) => {
                self.keep_typed();
                self.act_later(context, &LaterAction::Loaded(what, bytes));
            }
            Event::Loaded(Load::Words, _, bytes) => match bytes.and_then(|bytes| Catalog::from_file(&bytes).ok()) {
                Some(catalog) => self.speak(catalog),
                None => {
                    self.keep_typed();
                    self.language_missing = true;
                }
            },
        }
        self.tell_once_drawn(context);
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let words = self.words();
        let link = context.link();
        let shown = self.shown();
        let screen = Screen { app: self, link, words: &words, shown };
        let storage = match self.storage {
            StorageNotice::Nothing => None,
            StorageNotice::Unreadable => Some((msg::storage_unreadable(), msg::storage_unreadable__lead())),
            StorageNotice::Forbidden => Some((msg::storage_off(), msg::storage_off__lead())),
        };
        let language = self.language_missing.then(|| (msg::language_missing(), msg::language_missing__lead()));
        // A screen that is loaded later says so itself.
        let later = (self.waiting.is_some() && self.more == More::Missing)
            .then(|| (msg::later_missing(), msg::later_missing__lead()));
        let waits = self.more == More::Missing && !self.interview.kept.is_empty();
        let waits = waits.then(|| (msg::storage_waits(), msg::later_missing__lead()));
        let filing = self.interview.filing_day();
        let on_language = link.callback(Event::Choose);
        let on_erase = link.callback(|()| Event::ActAndGo(Action::Erase, Route::Erased));
        let frame = Frame {
            words: &words,
            screen: shown.screen(),
            verdict: screen.verdict(),
            reference: &self.interview.reference,
            other_day: (filing != self.interview.today).then(|| words.text(msg::ui_not_today(filing))),
            on_today: link.callback(|()| Event::Act(Action::FileOn(None))),
            told: [("storage", storage), ("waits", waits), ("language", language), ("later", later)]
                .into_iter()
                .filter_map(|(name, told)| told.map(|(title, text)| (name, words.text(title), words.text(text))))
                .collect(),
            on_erase: on_erase.clone(),
            on_language: on_language.clone(),
        };
        frame.around(screen.whole(&on_erase, &on_language))
    }
}

impl App {
    /// Asks for what the screen needs and is not loaded; sets the title, and moves the focus to a new mistake or a new
    /// heading, once what has happened is drawn.
    fn tell_once_drawn(&mut self, context: &Context<Self>) {
        if self.wants_more() && self.library.is_none() && self.more == More::Settled {
            self.more = More::Loading;
            load(context, Load::Guide, self.language());
        }
        let wants_files = self.route == Route::Documents && self.library.is_some() && self.files.is_none();
        if wants_files && self.more == More::Settled {
            self.files = Some(Vec::new());
            load(context, Load::Files, "");
        }
        let words = self.words();
        let shown = self.shown();
        let title = title(&words, shown, self.library_title(&words), self.error.is_some());
        // The heading is there only once the guide is.
        let is_waiting = matches!(shown, Shown::Route(route) if route.needs_more()) && self.library.is_none();
        let key = if is_waiting { String::new() } else { shown.screen_key() };
        let focus = if self.error.is_some() && self.error != self.told_error {
            Some(ERROR_SUMMARY)
        } else if key != self.focused {
            Some(HEADING)
        } else {
            None
        };
        self.focused = key;
        self.told_error.clone_from(&self.error);
        platform::tell_once_drawn(title, focus);
    }

    /// Whether the screen shows something that a first visit does without.
    fn wants_more(&self) -> bool {
        match self.shown() {
            // What keeps the changes on the device.
            _ if !self.interview.kept.is_empty() => true,
            Shown::Route(route) if route.needs_more() => true,
            Shown::Route(Route::Outcome) if !self.embedded().is_empty() => true,
            _ => self.waiting.is_some(),
        }
    }

    /// Pages of the guide that belong to the outcome: where nothing is asked they are the outcome, and whoever has to
    /// show the basis of every statement sees what is open.
    fn embedded(&self) -> Vec<&'static str> {
        let operation = self.walk.report.as_ref().ok().filter(|report| report.destination.is_none());
        let page = match operation.and_then(|report| report.operation) {
            Some(Operation::Revoke) => Some("revoke"),
            Some(Operation::ChangeEmployer) => Some("change"),
            _ => None,
        };
        let open = (self.interview.role() == "consultant").then_some("open");
        page.into_iter().chain(open).collect()
    }

    /// The title of a screen that the guide names.
    fn library_title(&self, words: &Words) -> Option<AttrValue> {
        let library = self.library.filter(|_| self.route.needs_more())?;
        Some(entry::title(self.telling(library, words), self.route))
    }

    /// The guide, told to the one who answers.
    fn telling<'a>(&self, library: &'a Library, words: &'a Words) -> Telling<'a> {
        let opens_sources = self.interview.answers.choice(FactId::Role) == Some("consultant");
        Telling { library, words, on: self.interview.filing_day(), opens_sources }
    }

    fn act_later(&mut self, context: &Context<Self>, action: &LaterAction) {
        let words = self.words();
        let Some((library, later)) = self.library.and_then(|library| Some((library, self.later.take()?))) else {
            // It is done once what it needs is there.
            self.waiting = Some(action.clone());
            return;
        };
        let mut interview = self.interview.clone();
        let mut household = std::mem::take(&mut self.household);
        let telling = self.telling(library, &words);
        let desk = Desk { later, telling, interview: &mut interview, household: &mut household };
        let step = entry::act(desk, action);
        self.household = household;
        self.later = Some(later);
        let walk = interview.walk();
        self.adopt(interview, walk);
        let before = (self.error.take(), self.told_error.take());
        match step {
            LaterStep::Stay => {}
            LaterStep::StillWrong => (self.error, self.told_error) = before,
            LaterStep::Anew => {
                platform::scroll_to_top();
                self.focused.clear();
            }
            LaterStep::Go(route) => self.go(route),
            LaterStep::Walk if self.interview.is_begun() => {
                let to = after_answer(&self.interview, &self.walk);
                self.go(to);
            }
            LaterStep::Walk => self.go(Route::Home { on: None }),
            LaterStep::Speak(language) => self.choose(context, language),
            LaterStep::Wrong(error) => {
                platform::scroll_to_top();
                self.error = Some(error);
            }
            LaterStep::Load(what, language) => load(context, what, language),
        }
    }

    fn words(&self) -> Words {
        let operation = self.walk.report.as_ref().ok().and_then(|report| report.operation);
        Words::new(self.catalog.clone(), self.interview.role(), operation)
    }

    fn shown(&self) -> Shown {
        Shown::of(self.route, &self.interview, &self.walk)
    }

    /// Shows a screen at once; the address follows, and tells nothing new then.
    fn go(&mut self, to: Route) {
        self.went(to);
        platform::go_to(to, false);
    }

    /// Does something to the answers.
    fn act(&mut self, action: Action) {
        if action == Action::Erase {
            self.forget();
        }
        let interview = self.interview.after(action);
        let walk = interview.walk();
        self.adopt(interview, walk);
    }

    /// Forgets everything beside the answers that a person has entered, opened or asked for. What stands on a screen is
    /// forgotten as it is left.
    fn forget(&mut self) {
        self.household = Household::default();
        self.waiting = None;
        platform::forget();
    }

    /// Takes over answers with the way they make, and keeps them in the tab.
    fn adopt(&mut self, interview: Interview, walk: Walk) {
        self.interview = interview;
        self.walk = walk;
        self.interview.mark_restored(&self.walk);
        // A bar that is mended and broken again stops again.
        let broken = self.walk.broken_bars();
        self.interview.seen_bars.retain(|bar| broken.contains(bar));
        self.keep_answers();
    }

    /// Keeps the answers in the tab, and a kept case on the device.
    #[inline(never)]
    fn keep_answers(&mut self) {
        if let Some(later) = self.later.as_deref_mut() {
            entry::save(later, &mut self.interview);
        }
        if self.storage == StorageNotice::Unreadable {
            self.storage = StorageNotice::Nothing;
        }
        if !platform::keep(&self.interview, &self.household) {
            self.storage = StorageNotice::Forbidden;
        }
    }

    fn went(&mut self, route: Route) {
        // The address of a link is heard of only when one was opened: another one makes another screen.
        let is_link = matches!(route, Route::Check | Route::Sealed);
        if route != self.route || is_link {
            if is_link {
                self.focused.clear();
            }
            platform::scroll_to_top();
            self.error = None;
            self.typed = None;
            self.picker = Picker::default();
            self.copied = None;
            if let Some(later) = self.later.as_deref_mut() {
                entry::left(later, self.route);
            }
            if !self.route.needs_more() {
                self.before = self.route;
            }
            if self.more == More::Missing {
                self.more = More::Settled;
                self.waiting = None;
            }
            self.unfolded = false;
        }
        self.route = route;
        self.take_day_from_address();
    }

    /// Keeps what stands in the fields of a question: drawing the page again sets them to what is known here.
    fn keep_typed(&mut self) {
        if let Shown::Route(Route::Question(fact)) = self.shown() {
            self.typed = platform::read_form(fact.id()).map(|typed| (fact, typed));
        }
        if let (Some(later), Some(_)) = (self.later.as_deref_mut(), self.library) {
            entry::keep(later, self.route);
        }
    }

    /// Looks for a country, or takes one.
    fn pick(&mut self, fact: FactId, pick: Pick) {
        let mut typed = platform::read_form(fact.id()).unwrap_or_default();
        self.picker = match pick {
            Pick::Type | Pick::Open => Picker { is_open: true, active: None },
            Pick::Move { down } => {
                let offered = Picker { is_open: true, ..self.picker }.view(&self.words(), &typed.single);
                self.picker.moved(down, offered.found.len())
            }
            Pick::Choose(code) => {
                typed.single = self.words().country(code).to_string();
                Picker::default()
            }
            Pick::Close => Picker::default(),
        };
        self.typed = Some((fact, typed));
    }

    /// Changes the journeys of the calculator, or takes their sum for the answer.
    fn travel(&mut self, action: TripAction) {
        let mut trips = platform::read_trips();
        self.keep_typed();
        match action {
            TripAction::Change => {}
            TripAction::Add => trips.push(Trip::default()),
            TripAction::Remove(place) if place < trips.len() => drop(trips.remove(place)),
            TripAction::Remove(_) => {}
            TripAction::Use(days) => {
                let typed = TypedAnswer { single: days.to_string(), ..TypedAnswer::default() };
                self.typed = Some((FactId::DaysIn180, typed));
                platform::focus_id(FactId::DaysIn180.id());
            }
        }
        self.act(Action::Travelled(trips));
    }

    /// Goes on in another language, with everything that stands in the fields.
    /// The language of the page, as later parts are asked for in it.
    fn language(&self) -> &'static str {
        let language = LANGUAGES.iter().find(|known| **known == self.catalog.lang());
        language.copied().unwrap_or_default()
    }

    /// Loads the wording of another language.
    fn choose(&mut self, context: &Context<Self>, language: &'static str) {
        self.chosen = language;
        load(context, Load::Words, language);
    }

    fn speak(&mut self, catalog: Catalog) {
        let before = self.words();
        platform::keep_language(catalog.lang());
        platform::set_language(&catalog);
        self.keep_typed();
        self.catalog = Rc::new(catalog);
        // The guide speaks one language, and is loaded anew where it is shown.
        self.library = None;
        self.more = More::Settled;
        self.language_missing = false;
        if let Shown::Route(Route::Question(fact)) = self.shown() {
            let words = self.words();
            self.typed = platform::read_form(fact.id()).map(|typed| (fact, translated(fact, typed, &before, &words)));
        }
        platform::close_language_menu();
    }

    /// `#/?on=` sets the day of filing; a day that no rule book covers is told on the page.
    fn take_day_from_address(&mut self) {
        if let Route::Home { on: Some(day) } = self.route {
            self.act(Action::FileOn(Some(day)));
        }
    }
}

/// Loads something; it comes back as an event.
#[inline(never)]
fn load(context: &Context<App>, what: Load, language: &'static str) {
    platform::load(what, language, context.link().callback(move |bytes| Event::Loaded(what, language, bytes)));
}

/// What stands in the fields, where a name in one language has to become the same name in another.
fn translated(fact: FactId, mut typed: TypedAnswer, before: &Words, after: &Words) -> TypedAnswer {
    if fact.kind() == FactKind::Country
        && let Some(code) = before.country_code(&typed.single)
    {
        typed.single = after.country(&code).to_string();
    }
    typed
}
