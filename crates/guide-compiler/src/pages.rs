//! The pages.

use std::collections::{BTreeMap, BTreeSet};

use ruqsat_eligibility::{Grade, RuleBook};
use ruqsat_guide::{Basis, Cell, Item, Look, Page, Section, When};
use ruqsat_law_compiler::LawFiles;
use toml::value::Datetime;

use crate::raw;
use crate::texts::Texts;

const FOLDER: &str = "data/guide/";
const ROLES: [&str; 3] = ["worker", "employer", "consultant"];

/// The pages in `data/guide`: those of the list in its order, then the others by id.
pub(crate) fn pages(files: &LawFiles, book: &RuleBook, texts: &mut Texts<'_>) -> Vec<Page> {
    let mut written: Vec<(String, raw::Page)> = Vec::new();
    for (path, text) in files.below(FOLDER) {
        match toml::from_str::<raw::Page>(text) {
            Ok(page) => {
                if *path != format!("{FOLDER}{}.toml", page.id) {
                    texts.report(
                        path,
                        format!("page `{}`", page.id),
                        "its id is not the file's name",
                        "make them equal",
                    );
                }
                written.push((path.clone(), page));
            }
            Err(error) => texts.report(path, "the file", error.to_string(), "mend it as CONTRIBUTING.md shows"),
        }
    }
    written.sort_by_key(|(_, page)| page.place.unwrap_or(u8::MAX));
    let ids: Vec<String> = written.iter().map(|(_, page)| page.id.clone()).collect();
    let mut compiler = Compiler { book, texts, ids, file: String::new() };
    written
        .iter()
        .map(|(path, page)| {
            compiler.file.clone_from(path);
            compiler.page(page)
        })
        .collect()
}

/// Makes pages, and what other parts of the guide share with them.
pub(crate) struct Compiler<'a, 'b> {
    pub(crate) book: &'a RuleBook,
    pub(crate) texts: &'a mut Texts<'b>,
    /// What others may name.
    pub(crate) ids: Vec<String>,
    pub(crate) file: String,
}

impl Compiler<'_, '_> {
    pub(crate) fn report(&mut self, key: &str, cause: impl Into<String>, remedy: &str) {
        let file = self.file.clone();
        self.texts.report(&file, key, cause, remedy);
    }

    fn page(&mut self, page: &raw::Page) -> Page {
        let name = format!("guide-{}", page.id);
        let (file, none) = (self.file.clone(), BTreeMap::new());
        self.unique(&name, page.section.iter().map(|section| section.id.as_str()));
        let entry = format!("page `{}`", page.id);
        let related = page.related.iter().filter_map(|id| self.place(&entry, id)).collect();
        Page {
            id: page.id.clone(),
            is_listed: page.place.is_some(),
            title: self.texts.said(&file, &name, &none),
            lead: self.texts.said(&file, &format!("{name}.lead"), &none),
            sections: page.section.iter().map(|section| self.section(&name, section)).collect(),
            related,
        }
    }

    fn section(&mut self, page: &str, section: &raw::Section) -> Section {
        let name = format!("{page}-{}", section.id);
        let file = self.file.clone();
        let look = match section.look.as_str() {
            "points" => Look::Points,
            "steps" => Look::Steps,
            "terms" => Look::Terms,
            "table" => Look::Table,
            other => {
                let cause = format!("`{other}` is no look");
                self.report(&name, cause, "use points, steps, terms or table");
                Look::Points
            }
        };
        if (look == Look::Table) == section.columns.is_empty() {
            self.report(&name, "columns belong to tables, and only to them", "mend `look` or `columns`");
        }
        if section.item.is_empty() {
            self.report(&name, "it holds nothing", "write an item or remove it");
        }
        self.unique(&name, section.item.iter().map(|item| item.id.as_str()));
        let lead = format!("{name}.lead");
        self.texts.refuse_unused(&file, &[name.clone(), lead.clone()], &section.args);
        let (columns, none) = (&section.columns, BTreeMap::new());
        Section {
            id: section.id.clone(),
            title: self.texts.said(&file, &name, &section.args),
            lead: self.texts.has(&lead).then(|| self.texts.said(&file, &lead, &section.args)),
            look,
            when: self.when(&name, section.from, section.until, &section.roles),
            columns: columns.iter().map(|id| self.texts.said(&file, &format!("{name}-column-{id}"), &none)).collect(),
            items: section.item.iter().map(|item| self.item(&name, section, look, item)).collect(),
        }
    }

    fn item(&mut self, section: &str, whole: &raw::Section, look: Look, item: &raw::Item) -> Item {
        let name = format!("{section}-{}", item.id);
        let (file, title) = (self.file.clone(), format!("{name}.title"));
        let is_row = look == Look::Table;
        let has_title = matches!(look, Look::Table | Look::Terms) || self.texts.has(&title);
        self.texts.refuse_unused(&file, &[name.clone(), title.clone()], &item.args);
        let columns: Vec<&str> = item.cell.iter().map(|cell| cell.column.as_str()).collect();
        if is_row && columns != whole.columns.iter().map(String::as_str).collect::<Vec<_>>() {
            self.report(&name, "its cells are not those of the columns", "write a cell for each column, in order");
        }
        if !is_row && !item.cell.is_empty() {
            self.report(&name, "only tables have cells", "mend `look`, or remove them");
        }
        let basis = self.basis(&name, &item.source, item.gap, item.our_reading);
        if !is_row {
            self.founded(&name, &basis, item.link.is_some());
        }
        Item {
            id: item.id.clone(),
            title: has_title.then(|| self.texts.said(&file, &title, &item.args)),
            text: (!is_row).then(|| self.texts.said(&file, &name, &item.args)),
            basis,
            when: self.when(&name, item.from, item.until, &item.roles),
            link: item.link.as_ref().and_then(|id| self.place(&name, id)),
            cells: item.cell.iter().map(|cell| self.cell(&name, cell)).collect(),
        }
    }

    fn cell(&mut self, row: &str, cell: &raw::Cell) -> Cell {
        let name = format!("{row}-{}", cell.column);
        let file = self.file.clone();
        self.texts.refuse_unused(&file, std::slice::from_ref(&name), &cell.args);
        let basis = self.basis(&name, &cell.source, cell.gap, cell.our_reading);
        self.founded(&name, &basis, false);
        Cell { text: self.texts.said(&file, &name, &cell.args), basis }
    }

    /// Each statement has something behind it, and what was not found is shown as that.
    pub(crate) fn founded(&mut self, name: &str, basis: &Basis, has_link: bool) {
        if basis.records.is_empty() && !basis.gap && !basis.our_reading && !has_link {
            self.report(name, "nothing is behind this statement", "name a record, or say `our_reading` or `gap`");
        }
        let is_found = basis
            .records
            .iter()
            .any(|place| self.book.records.get(usize::from(*place)).is_some_and(|record| record.grade < Grade::D));
        if !basis.records.is_empty() && !is_found && !basis.gap {
            self.report(
                name,
                "it rests on sources of grade D alone",
                "say `gap = true`, and in words that it is not known",
            );
        }
    }

    pub(crate) fn basis(&mut self, name: &str, source: &[String], gap: bool, our_reading: bool) -> Basis {
        let records = source.iter().filter_map(|id| self.record(name, id)).collect();
        Basis { records, gap, our_reading }
    }

    fn record(&mut self, name: &str, id: &str) -> Option<u16> {
        let place = record_place(self.book, id);
        if place.is_none() {
            self.report(name, format!("there is no record `{id}`"), "write it below data/records or mend the id");
        }
        place
    }

    pub(crate) fn when(
        &mut self,
        name: &str,
        from: Option<Datetime>,
        until: Option<Datetime>,
        roles: &[String],
    ) -> When {
        let file = self.file.clone();
        let mut day = |date: Option<Datetime>| date.map(|date| self.texts.day(&file, name, date));
        let (from, until) = (day(from), day(until));
        if matches!((from, until), (Some(from), Some(until)) if until <= from) {
            self.report(name, "it is never shown", "exchange `from` and `until`");
        }
        for role in roles.iter().filter(|role| !ROLES.contains(&role.as_str())) {
            self.report(name, format!("`{role}` is no role"), "use worker, employer or consultant");
        }
        When { from, until, roles: roles.to_vec() }
    }

    pub(crate) fn place(&mut self, name: &str, id: &str) -> Option<u16> {
        let place = self.ids.iter().position(|known| known == id).and_then(|place| u16::try_from(place).ok());
        if place.is_none() {
            self.report(name, format!("there is no `{id}`"), "mend the id or write a file for it");
        }
        place
    }

    fn unique<'i>(&mut self, name: &str, ids: impl Iterator<Item = &'i str>) {
        let mut seen = BTreeSet::new();
        let twice: Vec<&str> = ids.filter(|id| !seen.insert(*id)).collect();
        for id in twice {
            self.report(name, format!("it holds `{id}` twice"), "choose another id");
        }
    }
}

/// The place of a record.
pub(crate) fn record_place(book: &RuleBook, id: &str) -> Option<u16> {
    book.records.iter().position(|record| record.id == id).and_then(|place| u16::try_from(place).ok())
}

/// The places of the records that pages cite.
pub(crate) fn cited(pages: &[Page]) -> impl Iterator<Item = u16> {
    let items = pages.iter().flat_map(|page| &page.sections).flat_map(|section| &section.items);
    let bases = items.flat_map(|item| item.cells.iter().map(|cell| &cell.basis).chain([&item.basis]));
    bases.flat_map(|basis| basis.records.iter().copied())
}
