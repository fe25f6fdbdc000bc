//! The HTML of the screen that is shown.

use ruqsat_eligibility::FactId;
use ruqsat_messages::msg;
use yew::html::Scope;
use yew::prelude::*;

use super::answer::{accept, contradiction};
use super::shown::{Shown, after_answer, next};
use super::{App, Event, More};
use crate::components::{PRIMARY, SECONDARY, Tag, actions, button, fragment, heading, link_button, paragraph};
use crate::interview::{Action, Step, read_typed};
use crate::more::entry::{self, Host, LaterAction};
use crate::pages::{
    CopyState, FineState, QuestionContext, Told, ToldKind, answers_page, checklist_page, erased_page, home_page,
    kept_notice, not_found_page, outcome_page, privacy_page, question_page, stop_page,
};
use crate::platform;
use crate::route::Route;
use crate::view_model::{self, Words, answer_groups, number_lines, question};

/// Makes the HTML of the screen.
pub(super) struct Screen<'a> {
    pub(super) app: &'a App,
    pub(super) link: &'a Scope<App>,
    pub(super) words: &'a Words,
    pub(super) shown: Shown,
}

impl Screen<'_> {
    pub(super) fn verdict(&self) -> Option<&'static str> {
        let report = self.app.walk.report.as_ref().ok()?;
        match self.shown {
            Shown::Route(Route::Outcome) => Some(report.verdict.word()),
            Shown::Route(Route::Stop) => view_model::stop(self.words, &self.app.walk).map(|view| view.verdict.word()),
            _ => None,
        }
    }

    /// The screen, below what could not be kept on the device.
    pub(super) fn whole(&self, on_erase: &Callback<()>, on_language: &Callback<&'static str>) -> Html {
        let notice = match (self.app.library, self.app.later.as_deref()) {
            (Some(library), Some(later)) => entry::notice(self.app.telling(library, self.words), later, self.app.route),
            _ => Html::default(),
        };
        fragment().child(notice).child(self.html(on_erase, on_language)).html()
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
                home_page(words, filing, is_today, self.kept(), &on_start, on_erase, on_language)
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
                let numbers = number_lines(words, &self.app.interview, &self.app.walk);
                answers_page(words, &groups, numbers.as_deref(), back, &on_continue)
            }
            Route::Outcome => match view_model::outcome(words, &self.app.walk) {
                Some(mut view) => {
                    if let Some(case) = self.app.interview.practice {
                        view.next.insert(0, (Route::PracticeCase(case).hash(), msg::next_practice()));
                    }
                    let to = next(&self.app.walk);
                    let on_continue = Callback::from(move |()| platform::go_to(to, false));
                    // A consultant has to show the basis of everything.
                    let unfolded = self.app.unfolded || words.role() == "consultant";
                    let fine = FineState { unfolded, on_unfold: self.link.callback(|()| Event::Unfolded) };
                    outcome_page(words, &view, &self.copy(), &fine, self.embedded(), &self.on_calendar(), &on_continue)
                }
                None => not_found_page(words),
            },
            Route::Checklist => match (self.app.walk.report.as_ref(), view_model::outcome(words, &self.app.walk)) {
                (Ok(report), Some(outcome)) => {
                    let on_tick = self.link.callback(|document| Event::Act(Action::Tick(document)));
                    let lines = view_model::checklist(words, report);
                    let checked = match (self.app.library, self.app.files.as_deref()) {
                        (Some(library), Some(files)) => {
                            entry::checked(self.app.telling(library, words), &self.app.walk, files)
                        }
                        _ => Vec::new(),
                    };
                    let ticked = &self.app.interview.ticked;
                    checklist_page(words, &lines, &outcome, ticked, checked, &on_tick, &self.on_calendar())
                }
                _ => not_found_page(words),
            },
            Route::Privacy => privacy_page(words, self.kept(), on_erase),
            Route::Erased => erased_page(words, self.kept()),
            Route::Guide
            | Route::GuidePage(_)
            | Route::Papers(_)
            | Route::Practice
            | Route::PracticeCase(_)
            | Route::Household
            | Route::Numbers
            | Route::Share
            | Route::Check
            | Route::Sealed
            | Route::Documents
            | Route::Kept { .. }
            | Route::Law
            | Route::Sheet => self.more(route),
            #[cfg(any(feature = "workshop", not(target_arch = "wasm32")))]
            Route::Components => crate::pages::workshop_page(words),
            #[cfg(any(feature = "workshop", not(target_arch = "wasm32")))]
            #[allow(clippy::panic, reason = "it was asked for")]
            Route::Panic => panic!("the page was asked to break"),
            Route::NotFound => not_found_page(words),
        }
    }

    fn on_calendar(&self) -> Callback<()> {
        self.link.callback(|()| Event::Later(LaterAction::Calendar))
    }

    /// That answers are kept on this device, where some are.
    fn kept(&self) -> Option<Tag> {
        platform::keeps_cases().then(|| kept_notice(self.words))
    }

    fn copy(&self) -> CopyState {
        CopyState { copied: self.app.copied, on_copied: self.link.callback(Event::Copied) }
    }

    /// A screen of the guide, or that it is on its way, or that it did not come.
    #[inline(never)]
    fn more(&self, route: Route) -> Html {
        let library = self.app.library.filter(|_| self.app.more != More::Missing);
        let (Some(library), Some(later)) = (library, self.app.later.as_deref()) else {
            return self.without_library();
        };
        let host = Host {
            files: self.app.files.as_deref().unwrap_or_default(),
            telling: self.app.telling(library, self.words),
            interview: &self.app.interview,
            household: &self.app.household,
            walk: &self.app.walk,
            back: self.app.before,
            copy: self.copy(),
            later,
            on_event: self.link.callback(|event| event),
        };
        entry::screen(&host, route).unwrap_or_else(|| not_found_page(self.words))
    }

    fn without_library(&self) -> Html {
        let words = self.words;
        if self.app.more != More::Missing {
            return paragraph("app-lead", words.text(msg::later_loading())).role("status").html();
        }
        let again = self.link.callback(|()| Event::Again);
        fragment()
            .child(heading("", words.text(msg::later_missing())))
            .child(paragraph("app-lead", words.text(msg::later_missing__lead())))
            .child(actions().child(button(PRIMARY, "again", words.text(msg::action_again()), &again)))
            .html()
    }

    /// What the guide adds to the outcome: nothing while it is on its way, or where it did not come.
    fn embedded(&self) -> Option<Html> {
        let library = self.app.library?;
        let pages = self.app.embedded();
        (!pages.is_empty()).then(|| entry::embedded(self.app.telling(library, self.words), &pages))
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
        if fact == FactId::Operation && self.words.role() == "employer" {
            let (title, text) = (msg::employer_first(), msg::employer_first__lead());
            let sources =
                view_model::SourceView::of_document(self.words, "application", self.app.interview.filing_day());
            let (title, text) = (self.words.text(title), self.words.text(text));
            let more = Some((Route::GuidePage("employer"), self.words.text(msg::next_employer())));
            return Some(Told { kind: ToldKind::Ask, title, text, sources, more });
        }
        if self.app.walk.before(fact) != Some(FactId::Citizenship) {
            return None;
        }
        let report = self.app.walk.report.as_ref().ok()?;
        let finding = report.finding("worker.citizenship")?;
        let telling = finding.telling?;
        let view = view_model::FindingView::new(self.words, report, &self.app.walk.facts, finding)?;
        let kind = if telling == "probably_closed" { ToldKind::ProbablyClosed } else { ToldKind::Ask };
        Some(Told { kind, title: view.title, text: view.reason, sources: view.sources, more: None })
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
