//! Pages of the guide.

use ruqsat_eligibility::Grade;
use ruqsat_guide::{Basis, Cell, Item, Look, Page, Section};
use yew::AttrValue;

use super::label;
use super::library::Telling;
use crate::components::{Tag, folded, fragment, paragraph, source_list, span, subheading, tag};
use crate::route::Route;

/// What a page says, without its heading.
pub(super) fn sections(telling: Telling<'_>, page: &Page) -> Tag {
    let (day, role) = (telling.day(), telling.words.role());
    let shown = page.sections.iter().filter(|section| section.when.is_shown(day, role));
    fragment().children(shown.map(|section| self::section(telling, section)))
}

/// A heading for those that an outcome shows.
pub(super) fn title(telling: Telling<'_>, page: &Page) -> AttrValue {
    telling.said(&page.title)
}

fn section(telling: Telling<'_>, section: &Section) -> Tag {
    let (day, role) = (telling.day(), telling.words.role());
    let items = section.items.iter().filter(|item| item.when.is_shown(day, role));
    let content = match section.look {
        Look::Points => tag("ul").class("app-guide").children(items.map(|item| line(telling, item))),
        Look::Steps => tag("ol").class("app-guide app-route-map").children(items.map(|item| step(telling, item))),
        Look::Terms => tag("ul").class("app-guide app-guide--terms").children(items.map(|item| line(telling, item))),
        Look::Table => table(telling, section, items),
    };
    tag("section")
        .key(&section.id)
        .class("app-section")
        .data_part(section.id.clone())
        .child(subheading(telling.said(&section.title)))
        .child(section.lead.as_ref().map(|lead| paragraph("app-section__lead", telling.said(lead))))
        .child(content)
}

fn line(telling: Telling<'_>, item: &Item) -> Tag {
    tag("li").key(&item.id).class(look(&item.basis)).child(statement(telling, item))
}

fn step(telling: Telling<'_>, item: &Item) -> Tag {
    tag("li").key(&item.id).class("app-route-map__step").child(statement(telling, item))
}

fn look(basis: &Basis) -> &'static str {
    if basis.gap { "app-guide__item app-guide__item--gap" } else { "app-guide__item" }
}

/// Title, text, where it stands, and where it leads.
pub(super) fn statement(telling: Telling<'_>, item: &Item) -> Tag {
    let title = item.title.as_ref().map(|title| telling.said(title));
    let text = item.text.as_ref().map(|text| telling.said(text)).unwrap_or_default();
    let about = title.clone().unwrap_or_else(|| text.clone());
    let link = item.link.and_then(|place| telling.library.guide.pages.get(usize::from(place))).map(|page| {
        tag("p").child(tag("a").class("app-u-link").href(Route::guide_hash(&page.id)).child(telling.said(&page.title)))
    });
    fragment()
        .child(title.map(|title| tag("h3").class("app-guide__title").child(title)))
        .child(paragraph("app-guide__text", text))
        .child(link)
        .child(behind(telling, &item.basis, &about))
}

/// What a statement rests on: marks for what is weak, and the sources, folded.
pub(super) fn behind(telling: Telling<'_>, basis: &Basis, about: &AttrValue) -> Tag {
    let mark = |look, text| span(look, &telling.say(text));
    let grade = telling.grade(basis);
    let gap = basis.gap.then(|| mark("app-tag app-tag--open", label::more_gap()));
    let reading = basis.our_reading.then(|| mark("app-tag", label::more_reading()));
    let weak = (!basis.gap && grade.is_some_and(|grade| grade == Grade::C))
        .then(|| mark("app-tag app-tag--prepare", label::more_weak()));
    let has_marks = gap.is_some() || reading.is_some() || weak.is_some();
    let marks = has_marks.then(|| tag("p").class("app-guide__marks").child(gap).child(reading).child(weak));
    let sources = telling.sources(&basis.records);
    let sources = (!sources.is_empty()).then(|| {
        let summary = fragment().child(telling.say(label::more_source())).child(crate::components::about(about));
        let open = telling.opens_sources.then_some("open");
        folded("app-why app-why--small", summary, source_list(&sources)).open(open)
    });
    fragment().child(marks).child(sources)
}

/// Rows with a cell for each column; where it is narrow every row becomes a card.
fn table<'a>(telling: Telling<'_>, section: &Section, rows: impl Iterator<Item = &'a Item>) -> Tag {
    let columns: Vec<AttrValue> = section.columns.iter().map(|column| telling.said(column)).collect();
    let head = tag("tr")
        .child(tag("td").child(""))
        .children(columns.iter().map(|column| tag("th").scope("col").child(column)));
    // Open sources in every cell would leave no table to see.
    let telling = Telling { opens_sources: false, ..telling };
    let cell = |(cell, column): (&Cell, &AttrValue)| {
        let text = telling.said(&cell.text);
        tag("td")
            .data_label(column)
            .class(if cell.basis.gap { "app-guide__item--gap" } else { "" })
            .child(paragraph("app-guide__text", text.clone()))
            .child(behind(telling, &cell.basis, &text))
    };
    let row = |item: &Item| {
        let title = item.title.as_ref().map(|title| telling.said(title)).unwrap_or_default();
        tag("tr")
            .key(&item.id)
            .child(tag("th").scope("row").child(title))
            .children(item.cells.iter().zip(&columns).map(cell))
    };
    let table =
        tag("table").class("app-table").child(tag("thead").child(head)).child(tag("tbody").children(rows.map(row)));
    tag("div").class("app-guide__table").child(table)
}
