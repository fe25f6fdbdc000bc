//! The application: one state, one address, one screen.

use std::rc::Rc;

use chrono::NaiveDate;
use ruqsat_eligibility::{CaseError, FactId, FactKind, InputValue};
use ruqsat_messages::{Catalog, Message, msg};
use yew::prelude::*;

use crate::components::{ERROR_SUMMARY, Frame, PRIMARY, actions, button, heading, paragraph};
use crate::interview::{Action, FieldError, Interview, Step, Walk, read_typed};
use crate::pages::{
    CopyState, QuestionContext, Told, ToldKind, answers_page, checklist_page, erased_page, home_page, law_page, not_found_page, outcome_page,
    privacy_page, question_page, stop_page,
};
use crate::platform::{self, Kept};
use crate::route::Route;
use crate::view_model::{self, Words, answer_groups, question};

/// What the application starts with.
#[derive(Properties, PartialEq)]
pub struct AppProps {
    /// The day of today, read once by the start of the page.
    pub today: NaiveDate,
}

/// What there is to tell about keeping the answers.
#[derive(Clone, Copy, PartialEq, Eq)]
enum StorageNotice {
    Nothing,
    Unreadable,
    Forbidden,
}

/// The whole page.
#[component]
pub fn App(props: &AppProps) -> Html {
    let today = props.today;
    let catalog = use_memo((), |()| Rc::new(Catalog::embedded()));
    let kept = use_memo((), |()| platform::restore(today));
    let interview = use_reducer({
        let kept = kept.clone();
        move || match &*kept {
            Kept::Answers(interview) => interview.clone(),
            Kept::Nothing | Kept::Unreadable | Kept::Forbidden => Interview::new(today),
        }
    });
    let storage = use_state(|| match &*kept {
        Kept::Unreadable => StorageNotice::Unreadable,
        Kept::Forbidden => StorageNotice::Forbidden,
        Kept::Nothing | Kept::Answers(_) => StorageNotice::Nothing,
    });
    let route = use_state(platform::route);
    let error = use_state(|| None::<FieldError>);
    let copied = use_state(|| None::<&'static str>);

    use_effect_with((), {
        let (route, error, copied) = (route.clone(), error.clone(), copied.clone());
        move |()| {
            let listener = platform::on_address_change(Callback::from(move |next| {
                error.set(None);
                copied.set(None);
                route.set(next);
            }));
            move || drop(listener)
        }
    });
    use_effect_with(interview.clone(), {
        let storage = storage.clone();
        move |interview| {
            if !platform::keep(interview) && *storage == StorageNotice::Nothing {
                storage.set(StorageNotice::Forbidden);
            }
        }
    });
    // `#/?on=` sets the day of filing; a day that no rule book covers is told on the page that follows.
    use_effect_with(*route, {
        let interview = interview.dispatcher();
        move |route| {
            if let Route::Home { on: Some(day) } = route {
                interview.dispatch(Action::FileOn(Some(*day)));
            }
        }
    });

    let walk = use_memo(interview.clone(), |interview| interview.walk());
    let operation = walk.report.as_ref().ok().and_then(|report| report.operation);
    let words = Words::new((*catalog).clone(), interview.role(), operation);
    let shown = Shown::of(*route, &interview, &walk);

    use_effect_with(shown.screen_key(), |_| platform::focus_heading());
    // The summary of a mistake takes the focus once it is drawn.
    use_effect_with(error.clone(), |error| {
        if error.is_some() {
            platform::focus_id(ERROR_SUMMARY);
        }
    });
    use_effect_with((title(&words, shown, error.is_some()), words.lang()), |(title, lang)| {
        platform::set_document(title, lang, "ltr");
    });

    let on_erase = {
        let (interview, storage) = (interview.dispatcher(), storage.clone());
        Callback::from(move |()| {
            interview.dispatch(Action::Erase);
            platform::erase();
            storage.set(StorageNotice::Nothing);
            platform::go_to(Route::Erased, false);
        })
    };
    let screen = Screen { words: &words, interview: &interview, walk: &walk, shown, error: &error, copied: &copied };
    let storage = match *storage {
        StorageNotice::Nothing => None,
        StorageNotice::Unreadable => Some((msg::storage_unreadable(), msg::storage_unreadable__lead())),
        StorageNotice::Forbidden => Some((msg::storage_off(), msg::storage_off__lead())),
    };
    let filing = interview.filing_day();
    let on_today = interview.dispatcher();
    let frame = Frame {
        words: &words,
        screen: shown.screen(),
        verdict: screen.verdict(),
        other_day: (filing != today).then(|| words.text(msg::ui_not_today(filing))),
        on_today: Callback::from(move |()| on_today.dispatch(Action::FileOn(None))),
        storage: storage.map(|(title, text)| (words.text(title), words.text(text))),
        on_erase: on_erase.clone(),
    };
    frame.around(screen.html(&on_erase))
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
        let is_text = matches!(route, Route::Law | Route::Privacy | Route::Erased | Route::NotFound);
        if walk.report.is_err() && !is_text {
            return Self::DayNotCovered;
        }
        let begun = interview.answers.is_given(FactId::Role) || !walk.asked.is_empty();
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
fn after_answer(interview: &Interview) -> Route {
    let walk = interview.walk();
    let new_bar = walk.broken_bars().iter().any(|bar| !interview.seen_bars.contains(bar));
    if new_bar { Route::Stop } else { next(&walk) }
}

#[inline(never)]
fn title(words: &Words, shown: Shown, has_error: bool) -> AttrValue {
    let title = match shown {
        Shown::Route(Route::Erased) => words.text(msg::title_home()),
        Shown::Route(route) => words.get("title", route.screen(), ""),
        Shown::DayNotCovered => words.text(msg::title_home()),
    };
    if has_error { words.text(msg::title_error(title.to_string())) } else { title }
}

/// Makes the HTML of the screen.
struct Screen<'a> {
    words: &'a Words,
    interview: &'a UseReducerHandle<Interview>,
    walk: &'a Rc<Walk>,
    shown: Shown,
    error: &'a UseStateHandle<Option<FieldError>>,
    copied: &'a UseStateHandle<Option<&'static str>>,
}

impl Screen<'_> {
    fn verdict(&self) -> Option<&'static str> {
        let report = self.walk.report.as_ref().ok()?;
        match self.shown {
            Shown::Route(Route::Outcome) => Some(report.verdict.word()),
            Shown::Route(Route::Stop) => {
                view_model::stop(self.words, self.walk).map(|view| view.verdict.word())
            }
            _ => None,
        }
    }

    #[inline(never)]
    fn html(&self, on_erase: &Callback<()>) -> Html {
        let words = self.words;
        let route = match self.shown {
            Shown::Route(route) => route,
            Shown::DayNotCovered => return self.day_not_covered(),
        };
        match route {
            Route::Home { .. } => {
                let interview = self.interview.clone();
                let on_start = Callback::from(move |role| {
                    let begun = interview.after(Action::Begin { role });
                    interview.dispatch(Action::Begin { role });
                    platform::go_to(next(&begun.walk()), false);
                });
                home_page(words, &on_start, on_erase)
            }
            Route::Question(fact) => self.question(fact),
            Route::Stop => match view_model::stop(words, self.walk) {
                Some(view) => {
                    let interview = self.interview.clone();
                    let on_continue = Callback::from(move |()| {
                        interview.dispatch(Action::GoOn);
                        platform::go_to(next(&interview.walk()), false);
                    });
                    stop_page(words, &view, &on_continue)
                }
                None => not_found_page(words),
            },
            Route::Answers => {
                let groups = answer_groups(words, self.interview, self.walk);
                let back = self.walk.asked.last().map_or(Route::Home { on: None }, |fact| Route::Question(*fact));
                let walk = self.walk.clone();
                let on_continue = Callback::from(move |()| {
                    let to = match walk.step {
                        Step::Ask(fact) => Route::Question(fact),
                        Step::Stop | Step::Done => Route::Outcome,
                    };
                    platform::go_to(to, false);
                });
                answers_page(words, &groups, back, &on_continue)
            }
            Route::Outcome => match view_model::outcome(words, self.walk) {
                Some(view) => {
                    let to = next(self.walk);
                    {
                        let copied = self.copied.clone();
                        let copy = CopyState { copied: **self.copied, on_copied: Callback::from(move |key| copied.set(key)) };
                        outcome_page(words, &view, &copy, &Callback::from(move |()| platform::go_to(to, false)))
                    }
                }
                None => not_found_page(words),
            },
            Route::Checklist => match (self.walk.report.as_ref(), view_model::outcome(words, self.walk)) {
                (Ok(report), Some(outcome)) => {
                    checklist_page(words, &view_model::checklist(words, report), &outcome)
                }
                _ => not_found_page(words),
            },
            Route::Law => law_page(words, self.interview.filing_day()),
            Route::Privacy => privacy_page(words),
            Route::Erased => erased_page(words),
            Route::NotFound => not_found_page(words),
        }
    }

    #[inline(never)]
    fn question(&self, fact: FactId) -> Html {
        let answer = self.interview.answers.answer(fact);
        let view = question(self.words, fact, answer, self.interview.filing_day());
        let back = self.walk.before(fact).map_or(Route::Home { on: None }, Route::Question);
        let on_submit = {
            let (interview, error, words) = (self.interview.clone(), self.error.clone(), self.words.clone());
            Callback::from(move |event: SubmitEvent| {
                event.prevent_default();
                let typed = platform::read_form(&event, fact.id());
                let tried = read_typed(fact, &typed, &|name| words.country_code(name));
                match tried.and_then(|value| accept(&interview, fact, value)) {
                    Ok((action, to)) => {
                        interview.dispatch(action);
                        platform::go_to(to, false);
                    }
                    Err(found) => {
                        error.set(Some(found));
                        // A summary that is there already takes the focus again.
                        platform::focus_id(ERROR_SUMMARY);
                    }
                }
            })
        };
        let on_unknown = {
            let interview = self.interview.clone();
            Callback::from(move |()| {
                let after = interview.after(Action::Unknown(fact));
                interview.dispatch(Action::Unknown(fact));
                platform::go_to(after_answer(&after), false);
            })
        };
        let known = self.walk.report.as_ref().is_ok_and(|report| report.operation.is_some());
        let done = self.walk.asked.iter().position(|asked| *asked == fact).unwrap_or(self.walk.asked.len());
        let left = self.walk.left() + (self.walk.asked.len() - done);
        let context = QuestionContext {
            words: self.words,
            told: self.told(fact),
            progress: known.then_some((done, left)),
            back,
            error: self.error.as_ref(),
            on_submit,
            on_unknown,
        };
        question_page(&view, context)
    }

    /// What has to be told at once after the citizenship: that sources differ, or that the way is probably closed.
    fn told(&self, fact: FactId) -> Option<Told> {
        if self.walk.before(fact) != Some(FactId::Citizenship) {
            return None;
        }
        let report = self.walk.report.as_ref().ok()?;
        let finding = report.finding("worker.citizenship")?;
        let telling = finding.telling?;
        let view = view_model::FindingView::new(self.words, report, &self.walk.facts, finding)?;
        let kind = if telling == "probably_closed" { ToldKind::ProbablyClosed } else { ToldKind::Ask };
        Some(Told { kind, title: view.title, text: view.reason })
    }

    fn day_not_covered(&self) -> Html {
        let error = match &self.walk.report {
            Err(error) => contradiction(error),
            Ok(_) => msg::not_found_lead(),
        };
        let interview = self.interview.dispatcher();
        let on_today = Callback::from(move |()| {
            interview.dispatch(Action::FileOn(None));
            platform::go_to(Route::Home { on: None }, true);
        });
        html! {
            <>
                { heading("", self.words.text(msg::error_summary_heading())) }
                { paragraph("app-lead", self.words.text(error)) }
                { actions(vec![button(PRIMARY, "today", self.words.text(msg::ui_not_today_back()), &on_today)]) }
            </>
        }
    }
}

/// What to do with an answer and where to go then; an answer that contradicts an earlier one is refused where it
/// can be mended.
fn accept(interview: &Interview, fact: FactId, value: InputValue) -> Result<(Action, Route), FieldError> {
    let action = Action::Answer(fact, value);
    let after = interview.after(action.clone());
    match after.walk() {
        Walk { step: Step::Ask(refused), refused: Some(error), .. } if refused == fact => {
            let part = if fact.kind() == FactKind::Date { ".day" } else { "" };
            Err(FieldError { field: format!("{}{part}", fact.id()), message: contradiction(&error) })
        }
        _ => Ok((action, after_answer(&after))),
    }
}

/// Why answers cannot stand together, or why a day cannot be judged.
fn contradiction(error: &CaseError) -> Message {
    match error {
        CaseError::Contradiction { least: Some(days), .. } => msg::error_contradiction_days_in_180(*days),
        CaseError::Contradiction { facts: [FactId::BirthDate, _], .. } => msg::error_contradiction_birth_date(),
        CaseError::Contradiction { facts: [FactId::ContinuousSince, _], .. } => msg::error_contradiction_continuous_since(),
        CaseError::Contradiction { .. } => msg::error_contradiction_entry_date(),
        CaseError::DateNotCovered { from, to, .. } => msg::error_date_not_covered(*from, *to),
        CaseError::UnknownFact { .. }
        | CaseError::BadValue { .. }
        | CaseError::Repeated { .. }
        | CaseError::Unreadable { .. } => msg::error_unreadable(),
    }
}
