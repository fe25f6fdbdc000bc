//! The application: one state, one address, one screen.

use std::rc::Rc;

use chrono::NaiveDate;
use ruqsat_eligibility::{CaseError, FactId, InputValue};
use ruqsat_messages::{Catalog, Message, msg};
use yew::prelude::*;

use crate::components::Frame;
use crate::interview::{Action, Interview, Step, Walk};
use crate::pages::{
    AnswersPage, ChecklistPage, ErasedPage, HomePage, LawPage, NotFoundPage, OutcomePage, PrivacyPage, QuestionPage,
    StopPage,
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
    let has_error = use_state(|| false);

    use_effect_with((), {
        let (route, has_error) = (route.clone(), has_error.clone());
        move |()| {
            let listener = platform::on_address_change(Callback::from(move |next| {
                has_error.set(false);
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
    use_effect_with((title(&words, shown, *has_error), words.lang()), |(title, lang)| {
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
    let screen = Screen { words: &words, interview: &interview, walk: &walk, shown, has_error: &has_error };
    let storage = match *storage {
        StorageNotice::Nothing => None,
        StorageNotice::Unreadable => Some((msg::storage_unreadable(), msg::storage_unreadable__lead())),
        StorageNotice::Forbidden => Some((msg::storage_off(), msg::storage_off__lead())),
    };
    let filing = interview.filing_day();
    html! {
        <Frame words={words.clone()} screen={shown.screen()} verdict={screen.verdict()}
            other_day={(filing != today).then(|| words.text(&msg::ui_not_today(filing)))}
            on_today={let interview = interview.dispatcher(); Callback::from(move |()| interview.dispatch(Action::FileOn(None)))}
            storage={storage.map(|(title, text)| (words.text(&title), words.text(&text)))}
            on_erase={on_erase.clone()}>
            { screen.html(on_erase) }
        </Frame>
    }
}

/// The screen that is shown for an address: the address as asked for, or what the answers allow of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shown {
    Route(Route),
    /// The law of the day of filing is not in the rule book.
    DayNotCovered,
}

impl Shown {
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

fn title(words: &Words, shown: Shown, has_error: bool) -> AttrValue {
    let title = match shown {
        Shown::Route(Route::Erased) => words.text(&msg::title_home()),
        Shown::Route(route) => words.get("title", route.screen(), ""),
        Shown::DayNotCovered => words.text(&msg::title_home()),
    };
    if has_error { words.text(&msg::title_error(title.to_string())) } else { title }
}

/// Makes the HTML of the screen.
struct Screen<'a> {
    words: &'a Words,
    interview: &'a UseReducerHandle<Interview>,
    walk: &'a Rc<Walk>,
    shown: Shown,
    has_error: &'a UseStateHandle<bool>,
}

impl Screen<'_> {
    fn verdict(&self) -> Option<AttrValue> {
        let report = self.walk.report.as_ref().ok()?;
        match self.shown {
            Shown::Route(Route::Outcome) => Some(AttrValue::Static(report.verdict.word())),
            Shown::Route(Route::Stop) => {
                view_model::stop(self.words, self.walk).map(|view| AttrValue::Static(view.verdict.word()))
            }
            _ => None,
        }
    }

    fn html(&self, on_erase: Callback<()>) -> Html {
        let words = self.words.clone();
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
                html! { <HomePage {words} {on_start} {on_erase} /> }
            }
            Route::Question(fact) => self.question(fact),
            Route::Stop => match view_model::stop(&words, self.walk) {
                Some(view) => {
                    let interview = self.interview.clone();
                    let on_continue = Callback::from(move |()| {
                        interview.dispatch(Action::GoOn);
                        platform::go_to(next(&interview.walk()), false);
                    });
                    html! { <StopPage {words} {view} {on_continue} /> }
                }
                None => html! { <NotFoundPage {words} /> },
            },
            Route::Answers => {
                let groups = answer_groups(&words, self.interview, self.walk);
                let back = self.walk.asked.last().map_or(Route::Home { on: None }, |fact| Route::Question(*fact));
                let walk = self.walk.clone();
                let on_continue = Callback::from(move |()| {
                    let to = match walk.step {
                        Step::Ask(fact) => Route::Question(fact),
                        Step::Stop | Step::Done => Route::Outcome,
                    };
                    platform::go_to(to, false);
                });
                html! { <AnswersPage {words} {groups} {back} {on_continue} /> }
            }
            Route::Outcome => match view_model::outcome(&words, self.walk) {
                Some(view) => {
                    let to = next(self.walk);
                    html! { <OutcomePage {words} {view} on_continue={Callback::from(move |()| platform::go_to(to, false))} /> }
                }
                None => html! { <NotFoundPage {words} /> },
            },
            Route::Checklist => match (self.walk.report.as_ref(), view_model::outcome(&words, self.walk)) {
                (Ok(report), Some(outcome)) => html! {
                    <ChecklistPage lines={view_model::checklist(&words, report)} payment={outcome.payment}
                        deadlines={outcome.deadlines} law_as_of={outcome.law_as_of} {words} />
                },
                _ => html! { <NotFoundPage {words} /> },
            },
            Route::Law => html! { <LawPage {words} on={self.interview.filing_day()} /> },
            Route::Privacy => html! { <PrivacyPage {words} /> },
            Route::Erased => html! { <ErasedPage {words} /> },
            Route::NotFound => html! { <NotFoundPage {words} /> },
        }
    }

    fn question(&self, fact: FactId) -> Html {
        let answer = self.interview.answers.answer(fact);
        let view = question(self.words, fact, answer, self.interview.filing_day());
        let back = self.walk.before(fact).map_or(Route::Home { on: None }, Route::Question);
        let on_answer = {
            let interview = self.interview.clone();
            Callback::from(move |value: InputValue| {
                let action = Action::Answer(fact, value);
                let after = interview.after(action.clone());
                // An answer that contradicts an earlier one is refused here, where it can be mended.
                if let Walk { step: Step::Ask(refused), refused: Some(error), .. } = after.walk()
                    && refused == fact
                {
                    return Some(contradiction(&error));
                }
                interview.dispatch(action);
                platform::go_to(after_answer(&after), false);
                None
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
        let on_error = {
            let has_error = self.has_error.clone();
            Callback::from(move |()| has_error.set(true))
        };
        let known = self.walk.report.as_ref().is_ok_and(|report| report.operation.is_some());
        let done = self.walk.asked.iter().position(|asked| *asked == fact).unwrap_or(self.walk.asked.len());
        let left = self.walk.left() + (self.walk.asked.len() - done);
        html! {
            <QuestionPage key={fact.id()} words={self.words.clone()} {view} progress={known.then_some((done, left))} {back}
                told={self.told(fact)} {on_answer} {on_unknown} {on_error} />
        }
    }

    /// What has to be told at once after the citizenship: that sources differ, or that the way is probably closed.
    fn told(&self, fact: FactId) -> Option<(AttrValue, AttrValue, AttrValue)> {
        if self.walk.before(fact) != Some(FactId::Citizenship) {
            return None;
        }
        let report = self.walk.report.as_ref().ok()?;
        let finding = report.finding("worker.citizenship")?;
        let telling = finding.telling?;
        let view = view_model::FindingView::new(self.words, report, &self.walk.facts, finding)?;
        let kind = if telling == "probably_closed" { "stop" } else { "ask" };
        Some((AttrValue::Static(kind), view.title, view.reason))
    }

    fn day_not_covered(&self) -> Html {
        let error = match &self.walk.report {
            Err(error) => contradiction(error),
            Ok(_) => msg::not_found_lead(),
        };
        let interview = self.interview.dispatcher();
        let onclick = Callback::from(move |_: MouseEvent| {
            interview.dispatch(Action::FileOn(None));
            platform::go_to(Route::Home { on: None }, true);
        });
        html! {
            <>
                <h1 tabindex="-1">{ self.words.text(&msg::error_summary_heading()) }</h1>
                <p class="app-lead">{ self.words.text(&error) }</p>
                <div class="app-actions">
                    <button type="button" class="app-button app-button--primary" data-action="today" {onclick}>
                        { self.words.text(&msg::ui_not_today_back()) }
                    </button>
                </div>
            </>
        }
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
