//! The result.

use ruqsat_eligibility::Verdict;
use ruqsat_messages::{Message, msg};
use yew::{AttrValue, Callback, Html};

use super::stop::destination_section;
use crate::components::{
    PRIMARY, SECONDARY, Tag, actions, back_link, banner, button, finding_card, folded, folded_sources, fragment,
    inner_finding_card, link_button, paragraph, payment_card, section, span, steps, tag, timeline, verdict_panel,
};
use crate::platform;
use crate::route::Route;
use crate::view_model::{AskList, DeadlineView, FindingView, OutcomeView, TimelineView, Words};

/// Which list was copied last, and whom to tell.
pub struct CopyState {
    /// Its name.
    pub copied: Option<&'static str>,
    /// Learns the name of a list that is on the clipboard now; none where that failed.
    pub on_copied: Callback<Option<&'static str>>,
}

/// Whether what is fine has been unfolded, and whom to tell that it is.
///
/// Half of a result is why what is fine is fine, and hardly anybody looks there; so that much is drawn only then. It is
/// not printed either.
pub struct FineState {
    /// It has been.
    pub unfolded: bool,
    /// Learns of it.
    pub on_unfold: Callback<()>,
}

/// The result: verdict, payment, what stands in the way, what to get, whom to ask what, what is fine.
#[inline(never)]
pub fn outcome_page(
    words: &Words,
    view: &OutcomeView,
    copy: &CopyState,
    fine: &FineState,
    embedded: Option<Html>,
    on_calendar: &Callback<()>,
    on_continue: &Callback<()>,
) -> Html {
    let cards = |key, title: Message, lead: Option<Message>, findings: &[FindingView]| {
        (!findings.is_empty()).then(|| {
            let cards = fragment().children(findings.iter().map(|finding| finding_card(words, finding)));
            section(key, words.text(title), lead.map(|lead| words.text(lead)), cards)
        })
    };
    let go_on = (view.verdict == Verdict::Unfinished)
        .then(|| actions().child(button(PRIMARY, "continue", words.text(msg::action_continue()), on_continue)));
    let regime = view.regime.as_ref().map(|(title, text)| {
        banner("app-banner app-banner--inset", "regime", "warning", title, fragment().child(text))
    });
    let parts = tag("div")
        .child(go_on)
        .child(view.destination.as_ref().map(|destination| destination_section(words, destination)))
        .child(view.payment.as_ref().map(|payment| payment_card(words, payment)))
        // Below the card: whether to pay is to be seen without scrolling.
        .child(paragraph("app-u-muted", view.law_as_of.clone()))
        .child(regime)
        .child(cards("obstacles", msg::outcome_obstacles(), None, &view.obstacles))
        .child(cards("get", msg::outcome_get(), None, &view.get))
        .child(cards("tax-last", msg::outcome_tax_last(), None, &view.tax))
        .child(cards("find-out", msg::outcome_find_out(), Some(msg::outcome_find_out__lead()), &view.undetermined))
        .child(cards("verify", msg::effect_verify(), None, &view.verify))
        .child(cards("notes", msg::outcome_notes(), None, &view.notes));
    let asks = view
        .asks
        .iter()
        .map(|list| section(list.key, list.title.clone(), Some(list.lead.clone()), copy_list(words, list, copy)));
    let rest = tag("div").child(deadlines(words, &view.deadlines, view.timeline.as_ref(), on_calendar)).child(cards(
        "external",
        msg::outcome_external(),
        Some(msg::outcome_external__lead()),
        &view.external,
    ));
    let cards = fragment()
        .child(paragraph("", words.text(msg::outcome_fine__lead())))
        .children(view.fine.iter().map(|finding| inner_finding_card(words, finding, fine.unfolded)));
    let fine = folded("app-why app-why--print", fragment().child(words.text(msg::outcome_fine())), cards)
        .open((words.role() == "consultant").then_some("open"))
        .on_toggle(&fine.on_unfold);
    let print = Callback::from(|()| platform::print());
    // Nothing of this service is to be brought where another one applies.
    let (name, address, text) = match &view.destination {
        Some(destination) => ("destination", destination.page.clone(), msg::next_destination()),
        None => ("continue", Route::Checklist.hash(), msg::action_checklist()),
    };
    let buttons = actions()
        .child(link_button(PRIMARY, Some(name), address, words.text(text)))
        .child(link_button(SECONDARY, Some("change"), Route::Answers.hash(), words.text(msg::action_answers())))
        .child(button(SECONDARY, "print", words.text(msg::action_print()), &print))
        .child(link_button(SECONDARY, Some("share"), Route::Share.hash(), words.text(msg::action_share())))
        .child(link_button(SECONDARY, Some("sheet"), Route::Sheet.hash(), words.text(msg::action_sheet())));
    fragment()
        .child(back_link(words, Route::Answers))
        .child(verdict_panel(view.look, &view.title, &view.lead, &AttrValue::default()))
        .child(parts)
        .child(tag("div").children(asks))
        .child(rest)
        .child(fine)
        .child(tag("div").children(embedded))
        .child(next_pages(words, view))
        .child(buttons)
        .html()
}

/// A list with a button that copies it.
pub(super) fn copy_list(words: &Words, list: &AskList, copy: &CopyState) -> Tag {
    let mut text = String::new();
    for item in &list.questions {
        text.push_str(if text.is_empty() { "– " } else { "\n– " });
        text.push_str(item);
    }
    let on_copy = copy_callback(list.key, text, &copy.on_copied);
    let copied = if copy.copied == Some(list.key) { words.text(msg::action_copied()) } else { AttrValue::default() };
    let buttons = actions()
        .child(button(SECONDARY, "copy", words.text(msg::action_copy()), &on_copy))
        .child(tag("span").role("status").child(copied));
    tag("div").class("app-copy-list").child(steps("app-copy-list__items", list.questions.clone())).child(buttons)
}

/// Pages of the guide to read next.
fn next_pages(words: &Words, view: &OutcomeView) -> Tag {
    let kept = Route::Kept { erases: false }.hash();
    let link = |(address, text): &(String, Message)| {
        let action = (*address == kept).then_some("save");
        tag("li").child(link_button("app-u-link", action, address.clone(), words.text(text.clone())))
    };
    let links = section("next", words.text(msg::next_heading()), None, tag("ul").children(view.next.iter().map(link)));
    tag("nav").class("app-next").aria_label(words.text(msg::next_heading())).child(links)
}

/// Puts a text on the clipboard, and tells its name once it is there.
pub(crate) fn copy_callback(
    key: &'static str,
    text: String,
    on_copied: &Callback<Option<&'static str>>,
) -> Callback<()> {
    let on_copied = on_copied.clone();
    Callback::from(move |()| {
        let on_copied = on_copied.clone();
        platform::copy_text(&text, Callback::from(move |done: bool| on_copied.emit(done.then_some(key))));
    })
}

/// The last safe days as a picture and a list; the picture alone where the months asked for are known and no such day.
pub(crate) fn deadlines(
    words: &Words,
    lines: &[DeadlineView],
    picture: Option<&TimelineView>,
    on_calendar: &Callback<()>,
) -> Option<Tag> {
    let picture = picture.map(|picture| timeline(words, picture));
    if lines.is_empty() {
        return Some(section("deadlines", words.text(msg::timeline_asked()), None, picture?));
    }
    let list = tag("ol").class("app-timeline__list").children(lines.iter().map(|line| deadline(words, line)));
    let calendar = button(SECONDARY, "calendar", words.text(msg::action_calendar()), on_calendar);
    let content = fragment().child(picture).child(list).child(actions().child(calendar));
    Some(section("deadlines", words.text(msg::outcome_deadlines()), None, content))
}

fn deadline(words: &Words, line: &DeadlineView) -> Tag {
    let look = if line.past.is_some() { "app-timeline__row app-timeline__row--late" } else { "app-timeline__row" };
    let what = tag("div")
        .class("app-timeline__what")
        .child(tag("strong").child(&line.title))
        .child(paragraph("", line.why.clone()))
        .child(paragraph("app-u-muted", line.note.clone().unwrap_or_default()))
        .child(line.past.clone().map(|past| tag("p").child(tag("strong").child(past))))
        .child(folded_sources(words, &line.title, &line.sources));
    tag("li")
        .key(&line.id)
        .class(look)
        .data_deadline(&line.id)
        .child(span("app-timeline__date", &line.date))
        .child(what)
}
