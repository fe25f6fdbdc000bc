//! What the rest of the application may call, once it has waited for the loading.
//!
//! Never inlined: `xtask/src/split.rs` cuts at these functions.

use ruqsat_eligibility::{FactId, Report};
use ruqsat_guide::Said;
use ruqsat_messages::msg;
use yew::{AttrValue, Callback, Html};

use super::household::Worker;
pub use super::library::Telling;
use super::practice::PracticeAction;
pub use super::sheet::SheetAction;
pub use super::state::{Desk, Later, LaterAction, LaterStep, practice_facts};
use super::{
    Library, check, facts, files, guide, household, keeping, label, law, map, numbers, papers, practice, share, sheet,
};
use crate::app::Event;
use crate::components::{
    SECONDARY, Tag, actions, back_link, fragment, heading, link_button, paragraph, subheading, tag,
};
use crate::interview::{FieldError, Household, Interview, Walk};
use crate::pages::CopyState;
use crate::route::Route;
use crate::view_model;

/// Reads the file of a language; `None` for one of another build.
///
/// It stays until the page is left: there is one a language, and what drops it would belong to a first visit.
#[inline(never)]
#[must_use]
pub fn read(file: &[u8]) -> Option<&'static Library> {
    Library::read(file).map(|library| &*Box::leak(Box::new(library)))
}

/// What the screens of the guide know of the application.
pub struct Host<'a> {
    /// The library, and whom it is told to.
    pub telling: Telling<'a>,
    /// The case that is open.
    pub interview: &'a Interview,
    /// The other workers.
    pub household: &'a Household,
    /// The way that the answers make.
    pub walk: &'a Walk,
    /// The screen that the guide was opened from.
    pub back: Route,
    /// What is known of the chosen files; empty while what looks into them is on its way.
    pub files: &'a [u8],
    /// What was copied.
    pub copy: CopyState,
    /// What these screens remember.
    pub later: &'a Later,
    /// Learns what a person does.
    pub on_event: Callback<Event>,
}

/// A screen of the guide; `None` for a page or a case that there is not.
#[inline(never)]
#[must_use]
pub fn screen(host: &Host<'_>, route: Route) -> Option<Html> {
    let telling = host.telling;
    Some(match route {
        Route::GuidePage(id) => page(host, id)?,
        Route::Papers("") => {
            top(telling, host.back, telling.say(label::papers_heading()), telling.say(label::papers_heading__lead()))
                .child(papers::index(host))
                .html()
        }
        Route::Papers(id) => {
            let paper = papers::with_card(telling, id)?;
            fragment()
                .child(back_link(telling.words, host.back))
                .child(heading("", telling.said(&paper.title)))
                .child(paragraph("app-u-muted", law_as_of(telling)))
                .child(papers::card(host, paper))
                .html()
        }
        Route::Practice => practice_list(telling, host.back),
        Route::PracticeCase(number) => {
            let compared = host.walk.report.as_ref().ok().filter(|_| host.interview.practice == Some(number));
            let on_act = host.on_event.reform(move |action| Event::Later(LaterAction::Practise(number, action)));
            let on_cancel = host.on_event.reform(|()| Event::Later(LaterAction::Cancel));
            practice_case(
                telling,
                number,
                &PracticeContext { compared, asking: host.later.asking.as_ref(), on_act, on_cancel },
            )?
        }
        Route::Household => household_page(host),
        Route::Numbers => numbers::page(host).html(),
        Route::Share => share::page(host).html(),
        Route::Check => check::page(host).html(),
        Route::Sealed => check::sealed_page(host).html(),
        Route::Documents => {
            top(telling, host.back, telling.say(label::files_heading()), telling.say(label::files_heading__lead()))
                .child(files::page(telling, host.walk, host.files))
                .html()
        }
        Route::Kept { erases } => keeping::page(host, erases).html(),
        Route::Law => fragment().child(law::page(telling)).html(),
        Route::Sheet => sheet::page(host).html(),
        _ => index(telling, host.back),
    })
}

fn top(telling: Telling<'_>, back: Route, title: AttrValue, lead: AttrValue) -> Tag {
    fragment().child(back_link(telling.words, back)).child(heading("", title)).child(paragraph("app-lead", lead))
}

/// What the guide holds.
fn index(telling: Telling<'_>, back: Route) -> Html {
    let link = |hash: String, title: AttrValue, lead: AttrValue| {
        tag("li")
            .key(&hash.clone())
            .class("app-guide__item")
            .child(tag("h2").class("app-guide__title").child(tag("a").class("app-u-link").href(hash).child(title)))
            .child(paragraph("app-guide__text", lead))
    };
    let pages = telling.library.guide.pages.iter().filter(|page| page.is_listed);
    let pages =
        pages.map(|page| link(Route::guide_hash(&page.id), telling.said(&page.title), telling.said(&page.lead)));
    let list = tag("ul")
        .class("app-guide")
        .children(pages)
        .child(link(
            Route::Papers("").hash(),
            telling.say(label::papers_heading()),
            telling.say(label::papers_heading__lead()),
        ))
        .child(link(
            Route::Household.hash(),
            telling.say(label::household_heading()),
            telling.say(label::household_lead()),
        ))
        .child(link(
            Route::Practice.hash(),
            telling.say(label::practice_heading()),
            telling.say(label::practice_lead()),
        ))
        .child(link(
            Route::Share.hash(),
            telling.say(label::share_heading()),
            telling.say(label::share_heading__lead()),
        ))
        .child(link(
            Route::Kept { erases: false }.hash(),
            telling.say(label::keeping_heading()),
            telling.say(label::keeping_heading__lead()),
        ));
    top(telling, back, telling.say(label::more_index()), telling.say(label::more_index__lead())).child(list).html()
}

/// A page of the guide.
fn page(host: &Host<'_>, id: &str) -> Option<Html> {
    let telling = host.telling;
    let page = telling.library.guide.page(id)?;
    // Whoever was sent to another service by a mistake finds the answer again.
    let stop = view_model::stop(telling.words, host.walk).filter(|view| view.destination.is_some());
    let wrong = stop.and_then(|view| view.change).filter(|_| id.starts_with("destination-")).map(|fact| {
        let text = telling.words.text(msg::action_wrong_answer());
        actions().child(link_button(SECONDARY, Some("change"), Route::Question(fact).hash(), text))
    });
    let facts = (id == "filing").then(|| facts::copy_list(telling, host.walk, &host.copy)).flatten();
    let map = (id == "filing").then(|| map::map(telling, host.walk)).flatten();
    let related = page.related.iter().filter_map(|place| telling.library.guide.pages.get(usize::from(*place)));
    let related = related.map(|page| {
        tag("li")
            .key(&page.id)
            .child(tag("a").class("app-u-link").href(Route::guide_hash(&page.id)).child(telling.said(&page.title)))
    });
    let related = (!page.related.is_empty()).then(|| {
        tag("nav")
            .class("app-next")
            .aria_label(telling.say(label::more_related()))
            .child(subheading(telling.say(label::more_related())))
            .child(tag("ul").children(related))
    });
    let html = top(telling, host.back, telling.said(&page.title), telling.said(&page.lead))
        .child(paragraph("app-u-muted", law_as_of(telling)))
        .child(tag("div").child(map))
        .child(tag("div").data_page(page.id.clone()).child(guide::sections(telling, page)))
        .child(tag("div").child(facts))
        .child(tag("div").child(wrong))
        .child(tag("div").child(related))
        .html();
    Some(html)
}

fn law_as_of(telling: Telling<'_>) -> AttrValue {
    telling.words.text(msg::law_as_of(ruqsat_rulebook::book().known_on.date(), telling.on))
}

/// What pages of the guide say, each below a heading of its own, for a screen that they belong to.
#[inline(never)]
pub fn embedded(telling: Telling<'_>, pages: &[&str]) -> Html {
    let pages = pages.iter().filter_map(|id| telling.library.guide.page(id));
    let section = |page: &ruqsat_guide::Page| {
        tag("section")
            .key(&page.id)
            .class("app-embedded")
            .data_page(page.id.clone())
            .child(subheading(guide::title(telling, page)))
            .child(guide::sections(telling, page))
    };
    tag("div").children(pages.map(section)).html()
}

/// What was found in the files for each line of the checklist, in its order.
#[inline(never)]
#[must_use]
pub fn checked(telling: Telling<'_>, walk: &Walk, files: &[u8]) -> Vec<Html> {
    files::checked(telling, walk, files)
}

/// What is wrong with the limit for files that was typed.
#[inline(never)]
#[must_use]
pub fn wrong_limit(files: &[u8]) -> Option<FieldError> {
    files::wrong_limit(files)
}

/// The practice cases.
fn practice_list(telling: Telling<'_>, back: Route) -> Html {
    top(telling, back, telling.say(label::practice_heading()), telling.say(label::practice_lead()))
        .child(practice::list(telling))
        .html()
}

/// What stands beside a practice case.
pub(super) struct PracticeContext<'a> {
    /// The report on the answers, where they are of this case.
    pub(super) compared: Option<&'a Report<'a>>,
    /// What would replace other answers, and waits for a yes.
    pub(super) asking: Option<&'a PracticeAction>,
    /// Does something with the case.
    pub(super) on_act: Callback<PracticeAction>,
    /// Says no.
    pub(super) on_cancel: Callback<()>,
}

/// A practice case, counted from 1.
fn practice_case(telling: Telling<'_>, number: u8, context: &PracticeContext<'_>) -> Option<Html> {
    let case = telling.library.guide.practice.get(usize::from(number).checked_sub(1)?)?;
    let html = fragment()
        .child(back_link(telling.words, Route::Practice))
        .child(heading("", telling.library.plain(case.title)))
        .child(practice::case(telling, case, context))
        .html();
    Some(html)
}

/// Begins to remember what the later screens need to. Until the page is left: what drops it would belong to a first
/// visit.
#[inline(never)]
#[must_use]
pub fn begin() -> &'static mut Later {
    let later: &mut Later = Box::leak(Box::default());
    later.keeping.look();
    later
}

/// Forgets what belongs to the screen that is left.
#[inline(never)]
pub fn left(later: &mut Later, route: Route) {
    later.keeping.leave(matches!(route, Route::Kept { .. }));
    *later = Later { keeping: std::mem::take(&mut later.keeping), sheet: later.sheet.left(), ..Later::default() };
}

/// Keeps the changes of a case that is kept on this device.
#[inline(never)]
pub fn save(later: &mut Later, interview: &mut Interview) {
    later.keeping.save(interview);
}

/// What has to be known on any screen: that the last changes could not be kept.
#[inline(never)]
pub fn notice(telling: Telling<'_>, later: &Later, route: Route) -> Html {
    let is_there = matches!(route, Route::Kept { .. } | Route::Home { .. });
    fragment().child((!is_there).then(|| keeping::notice(telling, later)).flatten()).html()
}

/// Has the file read that was chosen.
#[inline(never)]
pub fn choose(on_event: &Callback<Event>) {
    keeping::choose(on_event);
}

/// Does what a person asks for.
#[inline(never)]
pub fn act(mut desk: Desk<'_>, action: &LaterAction) -> LaterStep {
    desk.act(action)
}

/// Keeps what stands in the fields of a screen, before it is drawn anew.
#[inline(never)]
pub fn keep(later: &mut Later, route: Route) {
    match route {
        Route::Numbers => numbers::keep(&mut later.numbers),
        Route::Share => share::keep(&mut later.sharing),
        Route::Check | Route::Sealed => check::keep(&mut later.checking),
        _ => {}
    }
}

/// The workers of a household.
fn household_page(host: &Host<'_>) -> Html {
    let telling = host.telling;
    let walks: Vec<Walk> = host.household.all(host.interview).map(Interview::walk).collect();
    let open = host.household.before.len();
    let mut workers = Vec::new();
    for (interview, walk) in host.household.all(host.interview).zip(&walks) {
        let is_open = workers.len() == open;
        let others = interview.answers.integer(FactId::OtherLabourImmigrants);
        let is_begun = interview.is_begun();
        workers.push(Worker { walk, reference: &interview.reference, others, is_begun, is_open });
    }
    let on_act = host.on_event.reform(|action| Event::Later(LaterAction::Household(action)));
    top(telling, host.back, telling.say(label::household_heading()), telling.say(label::household_lead()))
        .child(household::overview(telling, &workers, host.later.naming.as_ref(), &on_act))
        .html()
}

/// The title of a screen of the guide.
#[inline(never)]
#[must_use]
pub fn title(telling: Telling<'_>, route: Route) -> AttrValue {
    let titled = |title: Option<&Said>| {
        title.map_or_else(|| telling.words.get("title", Route::NotFound.screen(), ""), |title| telling.said(title))
    };
    match route {
        Route::GuidePage(id) => titled(telling.library.guide.page(id).map(|page| &page.title)),
        Route::Papers("") => telling.say(label::papers_heading()),
        Route::Papers(id) => titled(papers::with_card(telling, id).map(|paper| &paper.title)),
        Route::Practice | Route::PracticeCase(_) => telling.say(label::practice_heading()),
        Route::Household => telling.say(label::household_heading()),
        Route::Numbers => telling.say(label::numbers_heading()),
        Route::Share => telling.say(label::share_heading()),
        Route::Check => telling.say(label::check_facts()),
        Route::Sealed => telling.say(label::sealed_heading()),
        Route::Kept { .. } => keeping::title(telling),
        Route::Law => telling.say(label::law_heading()),
        Route::Sheet => telling.say(label::sheet_heading()),
        Route::Documents => telling.say(label::files_heading()),
        _ => telling.say(label::more_index()),
    }
}
