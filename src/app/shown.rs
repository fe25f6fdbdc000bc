//! Which screen an address and the answers make, and where the walk goes on.

use ruqsat_eligibility::FactId;
use ruqsat_messages::msg;
use yew::AttrValue;

use crate::interview::{Interview, Step, Walk};
use crate::route::Route;
use crate::view_model::Words;

/// The screen that is shown for an address: the address as asked for, or what the answers allow of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shown {
    Route(Route),
    /// The law of the day of filing is not in the rule book.
    DayNotCovered,
}

impl Shown {
    #[inline(never)]
    pub(super) fn of(route: Route, interview: &Interview, walk: &Walk) -> Self {
        // The day of filing can be chosen before anything is answered, and where the present one is not covered.
        let is_text = matches!(
            route,
            Route::Privacy | Route::Erased | Route::NotFound | Route::Question(FactId::ApplicationDate)
        ) || route.needs_more();
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

    pub(super) fn screen(self) -> &'static str {
        match self {
            Self::Route(route) => route.screen(),
            Self::DayNotCovered => "error",
        }
    }

    /// Changes whenever the focus has to move to a new heading.
    pub(super) fn screen_key(self) -> String {
        match self {
            Self::Route(route) => route.hash(),
            Self::DayNotCovered => "day".to_owned(),
        }
    }
}

/// Where the walk goes on.
pub(super) fn next(walk: &Walk) -> Route {
    match walk.step {
        Step::Ask(fact) => Route::Question(fact),
        Step::Stop => Route::Stop,
        Step::Done => Route::Answers,
    }
}

/// Where to go after an answer: a broken route or a bar not seen yet stops at once.
pub(super) fn after_answer(interview: &Interview, walk: &Walk) -> Route {
    let new_bar = walk.broken_bars().iter().any(|bar| !interview.seen_bars.contains(bar));
    if new_bar { Route::Stop } else { next(walk) }
}

#[inline(never)]
pub(super) fn title(words: &Words, shown: Shown, own: Option<AttrValue>, has_error: bool) -> AttrValue {
    let title = match shown {
        Shown::Route(route) if route.needs_more() => {
            words.text(own.map_or_else(msg::title_home, |own| msg::title_question(own.to_string())))
        }
        Shown::Route(Route::Erased) => words.text(msg::title_home()),
        Shown::Route(Route::Question(fact)) => {
            words.text(msg::title_question(words.fact(fact, "question").unwrap_or_default().to_string()))
        }
        Shown::Route(route) => words.get("title", route.screen(), ""),
        Shown::DayNotCovered => words.text(msg::title_home()),
    };
    if has_error { words.text(msg::title_error(title.to_string())) } else { title }
}
