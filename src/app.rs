//! The application: one state, one address, one screen.

use std::rc::Rc;

use chrono::NaiveDate;
use ruqsat_eligibility::{CaseError, FactId, FactKind, InputValue, parse_date};
use ruqsat_messages::{Catalog, Message, msg};
use yew::html::Scope;
use yew::prelude::*;

use crate::components::{
    ERROR_SUMMARY, Frame, PRIMARY, SECONDARY, TripAction, actions, button, fragment, heading, link_button, paragraph,
};
use crate::interview::{Action, FieldError, Interview, Step, Trip, TypedAnswer, Walk, read_typed};
use crate::pages::{
    CopyState, QuestionContext, Told, ToldKind, answers_page, checklist_page, erased_page, home_page, law_page,
    not_found_page, outcome_page, privacy_page, question_page, stop_page,
};
use crate::platform::{self, AddressListener, Kept};
use crate::route::Route;
use crate::view_model::{self, Pick, Picker, Words, answer_groups, question};

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
    /// A list is on the clipboard.
    Copied(Option<&'static str>),
    /// The person chose a language.
    Choose(&'static str),
    /// Its wording is here; none where it could not be loaded.
    Loaded(Option<Catalog>),
}

/// The whole page.
///
/// A component with one state instead of hooks: each hook costs up to a kilobyte of a first visit.
pub struct App {
    catalog: Rc<Catalog>,
    /// Another language was chosen and could not be loaded.
    language_missing: bool,
    interview: Interview,
    /// The way through the questions that the answers make; anew after each action.
    walk: Walk,
    route: Route,
    error: Option<FieldError>,
    /// What stands in the fields of a question and is no answer yet.
    typed: Option<(FactId, TypedAnswer)>,
    picker: Picker,
    copied: Option<&'static str>,
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
        let (interview, storage) = match platform::restore(today) {
            Kept::Answers(interview) => (*interview, StorageNotice::Nothing),
            Kept::Nothing => (Interview::new(today), StorageNotice::Nothing),
            Kept::Unreadable => (Interview::new(today), StorageNotice::Unreadable),
            Kept::Forbidden => (Interview::new(today), StorageNotice::Forbidden),
        };
        let mut app = Self {
            catalog: context.props().catalog.clone(),
            language_missing: false,
            walk: interview.walk(),
            interview,
            route: platform::route(),
            error: None,
            typed: None,
            picker: Picker::default(),
            copied: None,
            storage,
            focused: String::new(),
            told_error: None,
            _listener: platform::on_address_change(context.link().callback(Event::Went)),
        };
        app.take_day_from_address();
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
            Event::Went(route) if route == self.route => return false,
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
            Event::Copied(key) => self.copied = key,
            Event::Choose(language) => {
                context.link().send_future(async move { Event::Loaded(platform::load_catalog(language).await) });
                return false;
            }
            Event::Loaded(Some(catalog)) => self.speak(catalog),
            Event::Loaded(None) => {
                self.keep_typed();
                self.language_missing = true;
            }
        }
        true
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        let words = self.words();
        let shown = self.shown();
        platform::set_document(&title(&words, shown, self.error.is_some()), &words.lang(), self.catalog.dir());
        let key = shown.screen_key();
        if key != self.focused {
            self.focused = key;
            platform::focus_heading();
        }
        platform::show_active_option();
        if self.error.is_some() && self.error != self.told_error {
            self.told_error.clone_from(&self.error);
            platform::focus_in_place(ERROR_SUMMARY);
        }
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
        let filing = self.interview.filing_day();
        let on_language = link.callback(Event::Choose);
        let on_erase = link.callback(|()| Event::ActAndGo(Action::Erase, Route::Erased));
        let frame = Frame {
            words: &words,
            screen: shown.screen(),
            verdict: screen.verdict(),
            other_day: (filing != self.interview.today).then(|| words.text(msg::ui_not_today(filing))),
            on_today: link.callback(|()| Event::Act(Action::FileOn(None))),
            told: [("storage", storage), ("language", language)]
                .into_iter()
                .filter_map(|(name, told)| told.map(|(title, text)| (name, words.text(title), words.text(text))))
                .collect(),
            on_erase: on_erase.clone(),
            on_language: on_language.clone(),
        };
        frame.around(screen.html(&on_erase, &on_language))
    }
}

impl App {
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
        let interview = self.interview.after(action);
        let walk = interview.walk();
        self.adopt(interview, walk);
    }

    /// Takes over answers with the way they make, and keeps them in the tab.
    fn adopt(&mut self, interview: Interview, walk: Walk) {
        self.interview = interview;
        self.walk = walk;
        self.interview.mark_restored(&self.walk);
        if self.storage == StorageNotice::Unreadable {
            self.storage = StorageNotice::Nothing;
        }
        if !platform::keep(&self.interview) {
            self.storage = StorageNotice::Forbidden;
        }
    }

    fn went(&mut self, route: Route) {
        if route != self.route {
            platform::scroll_to_top();
            self.error = None;
            self.typed = None;
            self.picker = Picker::default();
            self.copied = None;
        }
        self.route = route;
        self.take_day_from_address();
    }

    /// Keeps what stands in the fields of a question: drawing the page again sets them to what is known here.
    fn keep_typed(&mut self) {
        if let Shown::Route(Route::Question(fact)) = self.shown() {
            self.typed = platform::read_form(fact.id()).map(|typed| (fact, typed));
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
    fn speak(&mut self, catalog: Catalog) {
        let before = self.words();
        platform::keep_language(catalog.lang());
        self.catalog = Rc::new(catalog);
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

/// What stands in the fields, where a name in one language has to become the same name in another.
fn translated(fact: FactId, mut typed: TypedAnswer, before: &Words, after: &Words) -> TypedAnswer {
    if fact.kind() == FactKind::Country
        && let Some(code) = before.country_code(&typed.single)
    {
        typed.single = after.country(&code).to_string();
    }
    typed
}

/// The screen that is shown for an address: the address as asked for, or what the answers allow of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shown {
    Route(Route),
    /// The law of the day of filing is not in the rule book.
    DayNotCovered,
}

impl Shown {
    #[inline(never)]
    fn of(route: Route, interview: &Interview, walk: &Walk) -> Self {
        // The day of filing can be chosen before anything is answered, and where the present one is not covered.
        let is_text = matches!(
            route,
            Route::Law | Route::Privacy | Route::Erased | Route::NotFound | Route::Question(FactId::ApplicationDate)
        );
        if is_text {
            return Self::Route(route);
        }
        if walk.report.is_err() {
            return Self::DayNotCovered;
        }
        let begun = interview.is_begun();
        Self::Route(match route {
            // Nothing is answered yet: every screen of the walk begins at the start.
            Route::Question(_) | Route::Stop | Route::Answers | Route::Outcome | Route::Checklist if !begun => {
                Route::Home { on: None }
            }
            // A question that would not be asked now: the one that is.
            Route::Question(fact) if !walk.asked.contains(&fact) && walk.step != Step::Ask(fact) => {
                if interview.answers.present().any(|(present, _)| present == fact) { route } else { next(walk) }
            }
            Route::Stop if walk.step != Step::Stop && walk.broken_bars().is_empty() => next(walk),
            // There is nothing to bring to a service that does not apply.
            Route::Checklist if walk.step == Step::Stop => Route::Stop,
            other => other,
        })
    }

    fn screen(self) -> &'static str {
        match self {
            Self::Route(route) => route.screen(),
            Self::DayNotCovered => "error",
        }
    }

    /// Changes whenever the focus has to move to a new heading.
    fn screen_key(self) -> String {
        match self {
            Self::Route(route) => route.hash(),
            Self::DayNotCovered => "day".to_owned(),
        }
    }
}

/// Where the walk goes on.
fn next(walk: &Walk) -> Route {
    match walk.step {
        Step::Ask(fact) => Route::Question(fact),
        Step::Stop => Route::Stop,
        Step::Done => Route::Answers,
    }
}

/// Where to go after an answer: a broken route or a bar not seen yet stops at once.
fn after_answer(interview: &Interview, walk: &Walk) -> Route {
    let new_bar = walk.broken_bars().iter().any(|bar| !interview.seen_bars.contains(bar));
    if new_bar { Route::Stop } else { next(walk) }
}

#[inline(never)]
fn title(words: &Words, shown: Shown, has_error: bool) -> AttrValue {
    let title = match shown {
        Shown::Route(Route::Erased) => words.text(msg::title_home()),
        Shown::Route(Route::Question(fact)) => {
            words.text(msg::title_question(words.fact(fact, "question").unwrap_or_default().to_string()))
        }
        Shown::Route(route) => words.get("title", route.screen(), ""),
        Shown::DayNotCovered => words.text(msg::title_home()),
    };
    if has_error { words.text(msg::title_error(title.to_string())) } else { title }
}

/// Makes the HTML of the screen.
struct Screen<'a> {
    app: &'a App,
    link: &'a Scope<App>,
    words: &'a Words,
    shown: Shown,
}

impl Screen<'_> {
    fn verdict(&self) -> Option<&'static str> {
        let report = self.app.walk.report.as_ref().ok()?;
        match self.shown {
            Shown::Route(Route::Outcome) => Some(report.verdict.word()),
            Shown::Route(Route::Stop) => view_model::stop(self.words, &self.app.walk).map(|view| view.verdict.word()),
            _ => None,
        }
    }

    #[inline(never)]
    fn html(&self, on_erase: &Callback<()>, on_language: &Callback<&'static str>) -> Html {
        let words = self.words;
        let route = match self.shown {
            Shown::Route(route) => route,
            Shown::DayNotCovered => return self.day_not_covered(),
        };
        match route {
            Route::Home { .. } => {
                let interview = self.app.interview.clone();
                let on_start = self.link.callback(move |role| {
                    let begin = Action::Begin { role };
                    let to = next(&interview.after(begin.clone()).walk());
                    Event::ActAndGo(begin, to)
                });
                let filing = self.app.interview.filing_day();
                let is_today = filing == self.app.interview.today;
                home_page(words, filing, is_today, &on_start, on_erase, on_language)
            }
            Route::Question(fact) => self.question(fact),
            Route::Stop => match view_model::stop(words, &self.app.walk) {
                Some(view) => {
                    let to = next(&self.app.walk);
                    stop_page(words, &view, &self.link.callback(move |()| Event::ActAndGo(Action::GoOn, to)))
                }
                None => not_found_page(words),
            },
            Route::Answers => {
                let groups = answer_groups(words, &self.app.interview, &self.app.walk);
                let back = self.app.walk.asked.last().map_or(Route::Home { on: None }, |fact| Route::Question(*fact));
                let to = match self.app.walk.step {
                    Step::Ask(fact) => Route::Question(fact),
                    Step::Stop | Step::Done => Route::Outcome,
                };
                let on_continue = Callback::from(move |()| platform::go_to(to, false));
                answers_page(words, &groups, back, &on_continue)
            }
            Route::Outcome => match view_model::outcome(words, &self.app.walk) {
                Some(view) => {
                    let to = next(&self.app.walk);
                    let copy = CopyState { copied: self.app.copied, on_copied: self.link.callback(Event::Copied) };
                    outcome_page(words, &view, &copy, &Callback::from(move |()| platform::go_to(to, false)))
                }
                None => not_found_page(words),
            },
            Route::Checklist => match (self.app.walk.report.as_ref(), view_model::outcome(words, &self.app.walk)) {
                (Ok(report), Some(outcome)) => {
                    let on_tick = self.link.callback(|document| Event::Act(Action::Tick(document)));
                    let lines = view_model::checklist(words, report);
                    checklist_page(words, &lines, &outcome, &self.app.interview.ticked, &on_tick)
                }
                _ => not_found_page(words),
            },
            Route::Law => law_page(words, self.app.interview.filing_day()),
            Route::Privacy => privacy_page(words, on_erase),
            Route::Erased => erased_page(words),
            #[cfg(any(feature = "workshop", not(target_arch = "wasm32")))]
            Route::Components => crate::pages::workshop_page(words),
            #[cfg(any(feature = "workshop", not(target_arch = "wasm32")))]
            #[allow(clippy::panic, reason = "it was asked for")]
            Route::Panic => panic!("the page was asked to break"),
            Route::NotFound => not_found_page(words),
        }
    }

    #[inline(never)]
    fn question(&self, fact: FactId) -> Html {
        let answer = self.app.interview.answers.answer(fact);
        let mut view = question(self.words, fact, answer, self.app.interview.filing_day());
        if let Some((_, typed)) = self.app.typed.as_ref().filter(|(typed, _)| *typed == fact) {
            view.typed.clone_from(typed);
        }
        let back = match fact {
            FactId::ApplicationDate if self.app.interview.is_begun() => Route::Answers,
            _ => self.app.walk.before(fact).map_or(Route::Home { on: None }, Route::Question),
        };
        let on_submit = {
            let (interview, words) = (self.app.interview.clone(), self.words.clone());
            self.link.callback(move |event: SubmitEvent| {
                event.prevent_default();
                let typed = platform::read_form(fact.id()).unwrap_or_default();
                let tried = read_typed(fact, &typed, &|name| words.country_code(name));
                match tried.and_then(|value| accept(&interview, fact, value)) {
                    Ok((after, to)) => Event::Answered(after, to),
                    Err(found) => Event::Refused(fact, found, typed),
                }
            })
        };
        let on_unknown = {
            let interview = self.app.interview.clone();
            self.link.callback(move |()| {
                let after = interview.after(Action::Unknown(fact));
                let walk = after.walk();
                let to = after_answer(&after, &walk);
                Event::Answered(Box::new((after, walk)), to)
            })
        };
        let known = self.app.walk.report.as_ref().is_ok_and(|report| report.operation.is_some());
        let done = self.app.walk.asked.iter().position(|asked| *asked == fact).unwrap_or(self.app.walk.asked.len());
        let left = self.app.walk.left() + (self.app.walk.asked.len() - done);
        let context = QuestionContext {
            words: self.words,
            filing: self.app.interview.filing_day(),
            told: self.told(fact),
            // Who changes an answer at the end has nothing left before them.
            progress: (known && fact != FactId::ApplicationDate && self.app.walk.step != Step::Done)
                .then_some((done, left)),
            back,
            error: self.app.error.as_ref(),
            picker: self.app.picker.view(self.words, &view.typed.single),
            on_pick: self.link.callback(move |pick| Event::Picked(fact, pick)),
            amount: view_model::typed_amount(self.words, fact, &view.typed),
            on_input: self.link.callback(|()| Event::Typed),
            trips: (fact == FactId::DaysIn180).then(|| view_model::trips(self.words, &self.app.interview)),
            on_trip: self.link.callback(Event::Trip),
            on_submit,
            on_unknown,
        };
        question_page(&view, context)
    }

    /// What has to be told at once after the citizenship: that sources differ, or that the way is probably closed.
    fn told(&self, fact: FactId) -> Option<Told> {
        if self.app.walk.before(fact) != Some(FactId::Citizenship) {
            return None;
        }
        let report = self.app.walk.report.as_ref().ok()?;
        let finding = report.finding("worker.citizenship")?;
        let telling = finding.telling?;
        let view = view_model::FindingView::new(self.words, report, &self.app.walk.facts, finding)?;
        let kind = if telling == "probably_closed" { ToldKind::ProbablyClosed } else { ToldKind::Ask };
        Some(Told { kind, title: view.title, text: view.reason, sources: view.sources })
    }

    fn day_not_covered(&self) -> Html {
        let error = match &self.app.walk.report {
            Err(error) => contradiction(error),
            Ok(_) => msg::not_found_lead(),
        };
        let on_today = self.link.callback(|()| Event::ActAndGo(Action::FileOn(None), Route::Home { on: None }));
        let today = button(PRIMARY, "today", self.words.text(msg::ui_not_today_back()), &on_today);
        let other = Route::Question(FactId::ApplicationDate).hash();
        let other = link_button(SECONDARY, Some("change"), other, self.words.text(msg::action_set_date()));
        fragment()
            .child(heading("", self.words.text(msg::error_summary_heading())))
            .child(paragraph("app-lead", self.words.text(error)))
            .child(actions().child(today).child(other))
            .html()
    }
}

/// What is answered then, the way it makes, and where that goes on; an answer that contradicts an earlier one is
/// refused where it can be mended.
fn accept(
    interview: &Interview,
    fact: FactId,
    value: InputValue,
) -> Result<(Box<(Interview, Walk)>, Route), FieldError> {
    let action = match (fact, &value) {
        (FactId::ApplicationDate, InputValue::Text(day)) => Action::FileOn(parse_date(day)),
        _ => Action::Answer(fact, value),
    };
    let after = interview.after(action);
    let walk = after.walk();
    let wrong = |part: &str, error: &CaseError| {
        Err(FieldError { field: format!("{}{part}", fact.id()), message: contradiction(error) })
    };
    if let Err(error) = &walk.report {
        return wrong(".year", error);
    }
    if let (Step::Ask(refused), Some(error)) = (walk.step, &walk.refused)
        && refused == fact
    {
        return wrong(if fact.kind() == FactKind::Date { ".day" } else { "" }, error);
    }
    // The day of filing can be chosen before anything is answered.
    let to = if after.is_begun() { after_answer(&after, &walk) } else { Route::Home { on: None } };
    Ok((Box::new((after, walk)), to))
}

/// Why answers cannot stand together, or why a day cannot be judged.
fn contradiction(error: &CaseError) -> Message {
    match error {
        CaseError::Contradiction { least: Some(days), .. } => msg::error_contradiction_days_in_180(*days),
        CaseError::Contradiction { facts: [FactId::BirthDate, _], .. } => msg::error_contradiction_birth_date(),
        CaseError::Contradiction { facts: [FactId::ContinuousSince, _], .. } => {
            msg::error_contradiction_continuous_since()
        }
        CaseError::Contradiction { .. } => msg::error_contradiction_entry_date(),
        CaseError::DateNotCovered { from, to, .. } => msg::error_date_not_covered(*from, *to),
        CaseError::UnknownFact { .. }
        | CaseError::BadValue { .. }
        | CaseError::Repeated { .. }
        | CaseError::Unreadable { .. } => msg::error_unreadable(),
    }
}
