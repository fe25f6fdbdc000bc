//! The sheet for the office: what stands on it is chosen here, [`paper`] lays it out.

mod paper;

use std::rc::Rc;

use ruqsat_eligibility::{Answer, FactId, Facts};
use ruqsat_link::{Link, LinkFact, Reference, Selection, Shared, Way};
use ruqsat_messages::{Catalog, msg};
use ruqsat_rulebook::book;
use yew::{AttrValue, Callback};

use super::entry::{self, Host};
use super::label;
use super::library::{Library, Telling};
use super::state::{LaterAction, LaterStep};
use crate::app::Event;
use crate::components::{
    PRIMARY, SECONDARY, Tag, actions, back_link, bullets, button, fragment, heading, link_button, notice, paragraph,
    span, subheading, tag,
};
use crate::interview::{Interview, Step, Walk, put};
use crate::platform::{self, Load};
use crate::route::Route;
use crate::view_model::{self, OutcomeView, Words};

/// The language that clerks read beside the person's own.
const OFFICE: &str = "ru";

/// What was chosen for the sheet, and the second language once it was loaded.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    has_private: bool,
    /// Sensitive facts that may stand on it.
    ticked: Vec<FactId>,
    lacks_link: bool,
    beside: Beside,
    words: Option<Rc<Catalog>>,
    library: Option<&'static Library>,
}

/// Whether the second language stands beside the first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Beside {
    #[default]
    Off,
    Loading,
    Missing,
    On,
}

/// What a person changes on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetAction {
    /// The second language, or it no more.
    Beside,
    /// The private answers, or them no more.
    Private,
    /// A sensitive answer, or it no more.
    Tick(FactId),
    /// Every sensitive answer.
    TickAll,
    /// The link as a picture, or it no more.
    Link,
    /// Prints it.
    Print,
}

impl Sheet {
    /// What is left of it once the screen is: the choices are made anew, the second language need not be loaded again.
    pub(super) fn left(&mut self) -> Self {
        Self { words: self.words.take(), library: self.library, ..Self::default() }
    }

    fn selection(&self) -> Selection {
        let ticked = self.ticked.iter().copied().filter_map(LinkFact::of);
        ticked.fold(Selection::everything(), Selection::tick)
    }

    /// What has to be loaded before the second language can stand beside the first.
    fn load(&mut self) -> LaterStep {
        let step = match (&self.words, self.library) {
            (None, _) => LaterStep::Load(Load::OtherWords, OFFICE),
            (_, None) => LaterStep::Load(Load::OtherGuide, OFFICE),
            _ => LaterStep::Stay,
        };
        self.beside = if step == LaterStep::Stay { Beside::On } else { Beside::Loading };
        step
    }
}

/// Does what a person asks for.
pub(super) fn act(sheet: &mut Sheet, interview: &Interview, action: SheetAction) -> LaterStep {
    match action {
        SheetAction::Beside if matches!(sheet.beside, Beside::Off | Beside::Missing) => return sheet.load(),
        SheetAction::Beside => sheet.beside = Beside::Off,
        SheetAction::Private => sheet.has_private = !sheet.has_private,
        SheetAction::Tick(fact) => match sheet.ticked.iter().position(|ticked| *ticked == fact) {
            Some(place) => drop(sheet.ticked.remove(place)),
            None => sheet.ticked.push(fact),
        },
        SheetAction::TickAll => {
            let open = way(sheet, interview).facts;
            sheet.ticked = Shared::sensitive(&open, sheet.selection()).map(|(fact, _)| fact.id()).collect();
        }
        SheetAction::Link => sheet.lacks_link = !sheet.lacks_link,
        SheetAction::Print => platform::print(),
    }
    LaterStep::Stay
}

/// Takes what was loaded of the second language.
pub(super) fn loaded(sheet: &mut Sheet, what: Load, file: Option<&[u8]>) -> LaterStep {
    let is_there = match what {
        Load::OtherWords => {
            sheet.words = file.and_then(|file| Catalog::from_file(file).ok()).map(Rc::new);
            sheet.words.is_some()
        }
        _ => {
            sheet.library = file.and_then(entry::read);
            sheet.library.is_some()
        }
    };
    // Whoever has changed their mind meanwhile, or left, is not troubled with it.
    if sheet.beside == Beside::Loading {
        if is_there {
            return sheet.load();
        }
        sheet.beside = Beside::Missing;
    }
    LaterStep::Stay
}

/// The case as far as it stands on the sheet. What was left out is not in it, so nothing below can tell it.
struct Case {
    interview: Interview,
    walk: Walk,
    link: Link,
    /// How many answers were left out.
    left_out: usize,
}

impl Case {
    fn new(sheet: &Sheet, host: &Host<'_>) -> Option<Self> {
        let (own, today) = (way(sheet, host.interview), host.interview.today);
        let selection = sheet.selection();
        let link = Link::result(book(), &own.facts, selection, today).ok()?;
        let link = match Reference::new(&host.interview.reference) {
            Some(reference) => link.with_reference(reference),
            None => link,
        };
        let mut facts = link.facts().clone();
        if sheet.has_private {
            private(&host.walk.facts).for_each(|(fact, answer)| put(&mut facts, fact, answer));
        }
        let report = ruqsat_rulebook::check(&facts, today);
        let asked = own.asked.iter().copied().filter(|fact| *facts.answer(*fact) != Answer::Absent).collect();
        let interview = Interview { answers: facts.clone(), restored: Vec::new(), ..host.interview.clone() };
        let left_out = Shared::sensitive(&own.facts, selection).filter(|(_, taken)| !taken).count();
        let walk = Walk { asked, step: Step::Done, facts, report, today: interview.today, refused: None };
        Some(Self { interview, walk, link, left_out })
    }
}

/// The way that the answers make without those that are left out.
fn way(sheet: &Sheet, interview: &Interview) -> Way {
    Way::of(book(), &interview.answers, sheet.selection(), interview.today)
}

fn private(facts: &Facts) -> impl Iterator<Item = (FactId, &Answer)> {
    facts.present().filter(|(fact, _)| fact.is_private())
}

/// The screen: what stands on the sheet, and the sheet.
pub(super) fn page(host: &Host<'_>) -> Tag {
    let telling = host.telling;
    let sheet = &host.later.sheet;
    let case = if host.interview.is_begun() { Case::new(sheet, host) } else { None };
    let shown = case.as_ref().and_then(|case| Some((case, view_model::outcome(telling.words, &case.walk)?)));
    let top = tag("div")
        .class("app-sheet-options")
        .child(back_link(telling.words, host.back))
        .child(heading("", telling.say(label::sheet_heading())));
    let Some((case, view)) = shown else {
        let start = link_button(PRIMARY, None, Route::Home { on: None }.hash(), telling.words.text(msg::action_home()));
        return fragment()
            .child(top.child(paragraph("app-lead", telling.say(label::sheet_empty()))).child(actions().child(start)));
    };
    let top = top
        .child(paragraph("app-lead", telling.say(label::sheet_heading__lead())))
        .child(options(host, sheet))
        .child(tag("div").role("status").child(differs(host, &view)))
        .child(actions().child(button(
            PRIMARY,
            "print",
            telling.words.text(msg::action_print()),
            &press(host, SheetAction::Print),
        )))
        .child(subheading(telling.say(label::sheet_preview())));
    let other = (sheet.beside == Beside::On && telling.library.lang() != OFFICE)
        .then(|| {
            Some((sheet.library?, Words::new(sheet.words.clone()?, host.interview.role(), telling.words.operation())))
        })
        .flatten();
    let other = other.as_ref().map(|(library, words)| Telling { library, words, ..telling });
    fragment().child(top).child(paper::paper(case, &view, telling, other, !sheet.lacks_link))
}

/// The one closure of this screen: closures are part of a first visit.
fn press(host: &Host<'_>, action: SheetAction) -> Callback<()> {
    host.on_event.reform(move |()| Event::Later(LaterAction::Sheet(action)))
}

/// What a person may choose.
fn options(host: &Host<'_>, sheet: &Sheet) -> Tag {
    let telling = host.telling;
    let facts = &way(sheet, host.interview).facts;
    let name = |fact: FactId| telling.words.fact(fact, "").unwrap_or_default();
    let (is_asked, note) = match sheet.beside {
        Beside::Off => (false, None),
        Beside::On => (true, None),
        Beside::Loading => (true, Some(label::sheet_beside_loading())),
        // A page that has locked itself for files loads nothing any more.
        Beside::Missing if !host.files.is_empty() => (false, Some(label::sheet_beside_sealed())),
        Beside::Missing => (false, Some(label::sheet_beside_missing())),
    };
    let note = note.map(|note| paragraph("app-sheet-options__hint", telling.say(note)));
    let beside = (telling.library.lang() != OFFICE).then(|| {
        fragment()
            .child(tick(host, "beside", is_asked, span("", &telling.say(label::sheet_beside())), SheetAction::Beside))
            .child(tag("div").role("status").child(note))
    });
    let named: Vec<_> = private(&host.walk.facts).map(|(fact, _)| name(fact)).collect();
    let private = (!named.is_empty()).then(|| {
        fragment()
            .child(tick(
                host,
                "private",
                sheet.has_private,
                span("", &telling.say(label::sheet_private())),
                SheetAction::Private,
            ))
            .child(
                tag("div")
                    .class("app-sheet-options__hint")
                    .child(paragraph("", telling.say(label::sheet_private__hint())))
                    .child(bullets(named)),
            )
    });
    let sensitive: Vec<_> = Shared::sensitive(facts, sheet.selection()).map(|(fact, on)| (fact.id(), on)).collect();
    let all = button(SECONDARY, "tick-all", telling.say(label::sheet_tick_all()), &press(host, SheetAction::TickAll));
    let sensitive = (!sensitive.is_empty()).then(|| {
        let lines = sensitive.iter().map(|(fact, is_on)| {
            let answer = telling.words.answer(*fact, facts.answer(*fact));
            let text = span("", &name(*fact)).child(": ").child(answer);
            tick(host, fact.id(), *is_on, text, SheetAction::Tick(*fact)).key(fact.id())
        });
        tag("fieldset")
            .class("app-sheet-options__group")
            .child(tag("legend").child(telling.say(label::sheet_sensitive())))
            .child(paragraph("", telling.say(label::sheet_sensitive__lead())))
            .children(lines)
            .child((sensitive.iter().any(|(_, is_on)| !is_on)).then(|| actions().child(all)))
    });
    tag("section")
        .child(subheading(telling.say(label::sheet_options())))
        .child(tag("div").child(beside))
        .child(tick(host, "qr", !sheet.lacks_link, span("", &telling.say(label::sheet_qr())), SheetAction::Link))
        .child(paragraph("app-sheet-options__hint", telling.say(label::sheet_qr__hint())))
        .child(tag("div").child(private))
        .child(tag("div").child(sensitive))
}

/// A box to tick with what it is for.
fn tick(host: &Host<'_>, name: &'static str, is_on: bool, text: Tag, action: SheetAction) -> Tag {
    let id = AttrValue::from(format!("sheet.{name}"));
    let input = tag("input")
        .class("app-tick")
        .type_("checkbox")
        .id(&id)
        .name(&id)
        .checked(is_on)
        .on_change(&press(host, action));
    tag("label").class("app-sheet-options__tick").for_(id).child(input).child(text)
}

/// That the sheet says something else than the result, because something is left out.
fn differs(host: &Host<'_>, shown: &OutcomeView) -> Option<Tag> {
    let telling = host.telling;
    let own = view_model::outcome(telling.words, host.walk).filter(|own| own.title != shown.title)?;
    let text = label::sheet_differs__text(own.title.to_string(), shown.title.to_string());
    let text = paragraph("", telling.say(text));
    Some(notice("app-notice", "differs", "info", telling.say(label::sheet_differs()), text))
}
