//! The documents, told apart from those that they are taken for.

use std::collections::{BTreeMap, BTreeSet};

use ruqsat_eligibility::{FactId, RuleBook};
use ruqsat_guide::{About, Alike, Paper, Point, Shape, Shelf};
use ruqsat_law_compiler::LawFiles;

use crate::drawing::ToneDrawing;
use crate::pages::Compiler;
use crate::raw;
use crate::texts::Texts;

const FOLDER: &str = "data/papers/";
/// How many documents fit beside one.
const MOST_ALIKE: usize = 3;

/// The documents in `data/papers`: those with a card in their order, then the others by id.
pub(crate) fn papers(
    files: &LawFiles,
    book: &RuleBook,
    texts: &mut Texts<'_>,
    drawings: &BTreeMap<String, ToneDrawing>,
) -> Vec<Paper> {
    let mut written: Vec<(String, raw::Paper)> = Vec::new();
    for (path, text) in files.below(FOLDER) {
        match toml::from_str::<raw::Paper>(text) {
            Ok(paper) => {
                if *path != format!("{FOLDER}{}.toml", paper.id) {
                    let key = format!("document `{}`", paper.id);
                    texts.report(path, key, "its id is not the file's name", "make them equal");
                }
                written.push((path.clone(), paper));
            }
            Err(error) => texts.report(path, "the file", error.to_string(), "mend it as CONTRIBUTING.md shows"),
        }
    }
    written.sort_by_key(|(_, paper)| paper.place.unwrap_or(u8::MAX));
    let ids: Vec<String> = written.iter().map(|(_, paper)| paper.id.clone()).collect();
    for document in book.documents.iter().filter(|document| ids.iter().all(|id| *id != document.id)) {
        let key = format!("document `{}`", document.id);
        texts.report(FOLDER, key, "the checklist names it, and it has no card", "write a file for it");
    }
    for name in drawings.keys().filter(|name| !ids.contains(name)) {
        let key = format!("`{name}`");
        texts.report("styles/papers/", key, "no document has this drawing", "name it as the document, or delete it");
    }
    let mut compiler = Compiler { book, texts, ids, file: String::new() };
    written
        .iter()
        .map(|(path, paper)| {
            compiler.file.clone_from(path);
            compiler.paper(paper, drawings)
        })
        .collect()
}

impl Compiler<'_, '_> {
    fn paper(&mut self, paper: &raw::Paper, drawings: &BTreeMap<String, ToneDrawing>) -> Paper {
        let name = format!("paper-{}", paper.id);
        let file = self.file.clone();
        let is_listed = self.book.documents.iter().any(|document| document.id == paper.id);
        let shelf = match (is_listed, paper.place) {
            (true, _) => Shelf::Checklist,
            (false, Some(_)) => Shelf::Stay,
            (false, None) => Shelf::Beside,
        };
        let mut points: Vec<Point> = paper.point.iter().map(|point| self.point(&name, point)).collect();
        points.sort_by_key(|point| point.about);
        self.is_complete(&name, shelf, paper, &points);
        let drawing = self.drawing(&name, drawings.get(&paper.id));
        Paper {
            id: paper.id.clone(),
            shelf,
            title: self.texts.said(&file, &name, &BTreeMap::new()),
            russian: paper.russian.clone(),
            kazakh: paper.kazakh.clone(),
            fact: paper.fact.clone(),
            deadline: paper.deadline.clone(),
            drawing,
            points,
            alike: paper.alike.iter().filter_map(|alike| self.alike(&name, &paper.id, alike)).collect(),
        }
    }

    fn point(&mut self, paper: &str, point: &raw::Point) -> Point {
        let about = about(&point.about);
        let own = format!("{paper}-{}", point.id.as_ref().unwrap_or(&point.about));
        let text = point.say.as_ref().map_or_else(|| own.clone(), |shared| format!("papers-{shared}"));
        if about.is_none() {
            self.report(&own, format!("`{}` is nothing to tell", point.about), "use a word of `About`");
        }
        let basis = self.basis(&own, &point.source, point.gap, point.our_reading);
        self.founded(&own, &basis, false);
        let file = self.file.clone();
        self.texts.refuse_unused(&file, std::slice::from_ref(&text), &point.args);
        Point {
            about: about.unwrap_or(About::Note),
            text: self.texts.said(&file, &text, &point.args),
            basis,
            when: self.when(&own, point.from, point.until, &[]),
        }
    }

    fn alike(&mut self, paper: &str, own: &str, alike: &raw::Alike) -> Option<Alike> {
        let name = format!("{paper}-alike-{}", alike.paper);
        if alike.paper == own {
            self.report(&name, "nothing is taken for itself", "name another document");
        }
        let basis = self.basis(&name, &alike.source, alike.gap, alike.our_reading);
        self.founded(&name, &basis, false);
        let file = self.file.clone();
        self.texts.refuse_unused(&file, std::slice::from_ref(&name), &alike.args);
        let text = self.texts.said(&file, &name, &alike.args);
        let when = self.when(&name, alike.from, alike.until, &[]);
        Some(Alike { paper: self.place(&name, &alike.paper)?, text, basis, when })
    }

    /// What a card says of its document, and that nothing is said twice.
    fn is_complete(&mut self, name: &str, shelf: Shelf, paper: &raw::Paper, points: &[Point]) {
        let told: BTreeSet<About> = points.iter().map(|point| point.about).collect();
        let compared = [About::For, About::Tell, About::Issuer];
        let has_card = shelf != Shelf::Beside;
        let lacks = compared.iter().any(|about| !told.contains(about)) || (has_card && !told.contains(&About::Time));
        if lacks {
            self.report(name, "it says too little", "say what it is for, how to tell it, who issues it, and the time");
        }
        if told.contains(&About::Give) != (shelf == Shelf::Stay) {
            let cause = "how it is given stands in data/documents.toml for the checklist, and here for the stay";
            self.report(name, cause, "write `give` for documents of the stay, and only for them");
        }
        if has_card == paper.alike.is_empty() || paper.alike.len() > MOST_ALIKE {
            self.report(name, "it is compared with nothing, or with too much", "name one to three others");
        }
        if !paper.fact.is_empty() && (shelf != Shelf::Stay || FactId::from_id(&paper.fact).is_none()) {
            let cause = format!("`{}` is no fact, or the checklist tells whether it is there", paper.fact);
            self.report(name, cause, "mend or remove `fact`");
        }
        let deadlines = &self.book.deadlines;
        if !paper.deadline.is_empty() && deadlines.iter().all(|deadline| deadline.id != paper.deadline) {
            self.report(name, format!("`{}` is no deadline", paper.deadline), "mend or remove `deadline`");
        }
    }

    fn drawing(&mut self, name: &str, drawing: Option<&ToneDrawing>) -> Vec<Shape> {
        match drawing {
            Some(Ok(shapes)) => shapes.clone(),
            Some(Err(cause)) => {
                self.report(name, cause.clone(), "mend its drawing below styles/papers");
                Vec::new()
            }
            None => {
                self.report(name, "it has no drawing", "draw one below styles/papers");
                Vec::new()
            }
        }
    }
}

fn about(word: &str) -> Option<About> {
    Some(match word {
        "for" => About::For,
        "tell" => About::Tell,
        "give" => About::Give,
        "issuer" => About::Issuer,
        "time" => About::Time,
        "note" => About::Note,
        _ => return None,
    })
}

/// The places of the records that documents cite.
pub(crate) fn cited(papers: &[Paper]) -> impl Iterator<Item = u16> {
    let bases = papers.iter().flat_map(|paper| {
        paper.points.iter().map(|point| &point.basis).chain(paper.alike.iter().map(|alike| &alike.basis))
    });
    bases.flat_map(|basis| basis.records.iter().copied())
}
