//! The stay, the permit and the last safe days as a picture, with the same in words behind it.

use ruqsat_messages::msg;
use yew::AttrValue;

use super::{Tag, folded, fragment, span, tag};
use crate::view_model::{TimelineView, WIDTH, Words};

/// Height of a bar with its name.
const BAR: i64 = 44;
/// Height of a row of marks.
const MARK: i64 = 28;

/// The picture is for the eye alone; whoever cannot see it has the table.
#[inline(never)]
pub fn timeline(words: &Words, view: &TimelineView) -> Tag {
    let bars = view.bars.iter().zip(0..).map(|(bar, place)| {
        let top = place * BAR;
        tag("g")
            .key(&place.to_string())
            .child(text("start", bar.from.min(WIDTH - 190), top + 16, bar.title.clone()))
            .child(shape(look(bar.look), format!("M{} {}h{}v14h-{}z", bar.from, top + 23, bar.width, bar.width)))
    });
    let marks_top = i64::try_from(view.bars.len()).unwrap_or_default() * BAR + 12;
    let marks = view.marks.iter().zip(1..).map(|(mark, number): (_, i64)| {
        let (at, middle) = (mark.at, marks_top + mark.row * MARK + 12);
        let look = if mark.is_past { "app-timeline__mark app-timeline__mark--late" } else { "app-timeline__mark" };
        tag("g")
            .key(&number.to_string())
            .child(shape(look, format!("M{} {middle}a12 12 0 1 0 24 0a12 12 0 1 0 -24 0z", at - 12)))
            .child(text("middle", at, middle + 5, number.to_string().into()).class("app-timeline__number"))
    });
    let rows = view.marks.iter().map(|mark| mark.row + 1).max().unwrap_or(0);
    let axis = marks_top + rows * MARK + 8;
    let line = shape("app-timeline__axis", format!("M0 {axis}h{WIDTH}"));
    let months =
        view.months.iter().map(|at| shape("app-timeline__axis", format!("M{at} {axis}v6")).key(&at.to_string()));
    // Dashed and with a foot, so that it is not taken for the other line in any colours.
    let today = view.today.map(|at| {
        tag("g")
            .child(shape("app-timeline__now", format!("M{at} 0v{axis}")))
            .child(shape("app-timeline__foot", format!("M{at} {}l6 9h-12z", axis + 1)))
    });
    let filing = shape("app-timeline__today", format!("M{} 0v{}", view.filing, axis + 8));
    let [first, last] = &view.ends;
    let picture = tag("svg")
        .class("app-timeline__picture")
        .aria_hidden("true")
        .view_box(format!("0 0 {WIDTH} {}", axis + 28))
        .child(filing)
        .child(today)
        .children(bars)
        .child(line)
        .children(months)
        .children(marks)
        .child(text("start", 0, axis + 24, first.clone()))
        .child(text("end", WIDTH, axis + 24, last.clone()));
    let row = |(what, when): &(AttrValue, AttrValue)| {
        tag("tr").key(what).child(tag("th").scope("row").child(what)).child(tag("td").child(when))
    };
    let table = tag("table").class("app-table").child(tag("tbody").children(view.rows.iter().map(row)));
    let key = if view.marks.is_empty() { msg::timeline_key_plain() } else { msg::timeline_key() };
    let today = view.today.map(|_| tag("p").class("app-u-muted").child(words.text(msg::timeline_key_today())));
    tag("div")
        .class("app-timeline")
        .child(picture)
        .child(tag("p").class("app-u-muted").child(words.text(key)))
        .child(today)
        .child(folded("app-why", fragment().child(span("", &words.text(msg::timeline_table()))), table))
}

fn look(bar: &'static str) -> &'static str {
    match bar {
        "stay" => "app-timeline__stay",
        "permit" => "app-timeline__permit",
        _ => "app-timeline__open",
    }
}

fn shape(class: &'static str, d: String) -> Tag {
    tag("path").class(class).d(d)
}

fn text(anchor: &'static str, x: i64, y: i64, text: AttrValue) -> Tag {
    tag("text").text_anchor(anchor).x(x.to_string()).y(y.to_string()).child(text)
}
