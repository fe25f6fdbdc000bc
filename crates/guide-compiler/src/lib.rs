//! Makes a [`Guide`] of `data/guide`, `data/papers` and their drawings, `data/practice`, the records of the law and
//! the wording.
//!
//! Owns every check of it: that each statement has a record behind it or says that it is our reading or a gap, that a
//! source that was not found is shown as one, that every text is there with just the arguments it is given, and that
//! nothing is written that no page shows. Runs when the site is built and in tests, never in the browser.

mod drawing;
mod pages;
mod papers;
mod practice;
mod raw;
mod texts;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

pub use drawing::outline;
use ruqsat_guide::{Act, Guide, Record};
use ruqsat_law_compiler::{Diagnostic, LawFiles, RuleBook, is_in_figures, record_key};
use ruqsat_message_compiler::{Compiled, compile_files};

use drawing::ToneDrawing;
use texts::Texts;

/// Files of the wording that make the guide's catalogue.
const FILES: [&str; 12] = [
    "files.ftl",
    "formats.ftl",
    "guide.ftl",
    "keeping.ftl",
    "link.ftl",
    "more.ftl",
    "numbers.ftl",
    "papers.ftl",
    "practice.ftl",
    "records.ftl",
    "sheet.ftl",
    "sources.ftl",
];
/// Whose texts the application asks for by name.
const LABELS: [&str; 8] =
    ["files.ftl", "keeping.ftl", "link.ftl", "more.ftl", "numbers.ftl", "papers.ftl", "practice.ftl", "sheet.ftl"];

/// The guide with its words.
#[derive(Clone, Debug)]
pub struct CompiledGuide {
    /// The data.
    pub guide: Guide,
    /// The wording in every language.
    pub wording: Compiled,
    /// Names of the texts that the application itself says.
    labels: BTreeSet<String>,
}

impl CompiledGuide {
    /// The file of a language that the browser loads; `None` for a language there is not.
    ///
    /// # Errors
    /// Those of [`Guide::file`].
    pub fn file(&self, language: &str) -> Option<Result<Vec<u8>, String>> {
        self.wording.file(language).map(|catalogue| self.guide.file(&catalogue))
    }

    /// A Rust function for each text that the application itself says.
    #[must_use]
    pub fn functions(&self) -> String {
        self.wording.numbered(&|name| self.labels.contains(name))
    }
}

/// Compiles the guide of the project in `root`.
///
/// # Errors
/// All that is wrong, in lines that name file, entry, cause and remedy.
pub fn compile(root: &Path) -> Result<CompiledGuide, Vec<String>> {
    let (data, locales) = (root.join("data"), root.join("locales"));
    let wording = compile_files(&locales, &FILES).map_err(lines)?;
    let keys = ruqsat_message_compiler::keys(&locales).map_err(lines)?;
    let files = LawFiles::read(&data).map_err(|error| vec![format!("data: cannot be read ({error})")])?;
    let book = ruqsat_law_compiler::compile(&files, &|key| keys.contains(key)).map_err(lines)?;
    let drawings = drawing::drawings(&root.join("styles/papers"));
    let drawings = drawings.map_err(|error| vec![format!("styles/papers: cannot be read ({error})")])?;
    let (guide, labels) = assemble(&files, &book, &wording, &drawings).map_err(lines)?;
    Ok(CompiledGuide { guide, wording, labels })
}

fn lines(problems: Vec<impl ToString>) -> Vec<String> {
    problems.iter().map(ToString::to_string).collect()
}

/// Puts the guide together.
fn assemble(
    files: &LawFiles,
    book: &RuleBook,
    wording: &Compiled,
    drawings: &BTreeMap<String, ToneDrawing>,
) -> Result<(Guide, BTreeSet<String>), Vec<Diagnostic>> {
    let mut texts = Texts::new(wording);
    let acts = book.acts.iter().map(|act| Act {
        id: act.id.to_string(),
        title: texts.plain("data/acts.toml", &format!("act-{}", act.id)),
        edition: {
            let key = format!("edition-{}", act.id);
            texts.has(&key).then(|| texts.plain("data/acts.toml", &key))
        },
        url: act.url.to_string(),
    });
    let acts = acts.collect();
    let records = book.records.iter().map(|record| Record {
        id: record.id.to_string(),
        act: u16::from(record.act),
        article: record.article.to_string(),
        place: {
            let key = format!("locator-{}", record.id.to_lowercase());
            texts.has(&key).then(|| texts.plain("data/records", &key))
        },
        grade: record.grade.word().bytes().next().unwrap_or(b'D'),
        text: texts.plain("data/records", &record_key(&record.id)),
    });
    let records: Vec<Record> = records.collect();
    let pages = pages::pages(files, book, &mut texts);
    let practice = practice::cases(files, book, &mut texts);
    let papers = papers::papers(files, book, &mut texts, drawings);
    let labels = texts.labels(&LABELS);
    let cited = pages::cited(&pages)
        .chain(papers::cited(&papers))
        .chain(practice.iter().flat_map(|case| case.records.iter().copied()));
    for record in cited.collect::<BTreeSet<_>>().into_iter().filter_map(|place| records.get(usize::from(place))) {
        if record.place.is_none() && !is_in_figures(&record.article) {
            let key = format!("record `{}`", record.id);
            let cause = format!("`{}` can be read in English only", record.article);
            texts.report("data/records", key, cause, "write `locator-…` for it in records.ftl of each language");
        }
    }
    let diagnostics = texts.finish();
    if !diagnostics.is_empty() {
        return Err(diagnostics);
    }
    let count = u16::try_from(wording.messages.len()).unwrap_or(u16::MAX);
    Ok((Guide { hash: wording.hash, texts: count, acts, records, pages, practice, papers }, labels))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_that_a_reviewer_could_overlook_is_refused() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let wording = compile_files(&root.join("locales"), &FILES).expect("the wording is in order");
        let keys = ruqsat_message_compiler::keys(&root.join("locales")).expect("the wording is in order");
        let files = LawFiles::read(&root.join("data")).expect("the law is there");
        let book = ruqsat_law_compiler::compile(&files, &|key| keys.contains(key)).expect("the law is in order");
        let drawings = drawing::drawings(&root.join("styles/papers")).expect("the drawings are there");
        // A document, what its file says, what it says instead, and what is told then.
        for (document, said, instead, expected) in [
            ("passport", "source      = [\"DOC-10\"]\n", "", "nothing is behind this statement"),
            ("passport", "[\"DOC-10\"]", "[\"DOC-99\"]", "there is no record `DOC-99`"),
            ("passport", "about       = \"time\"", "about       = \"note\"", "it says too little"),
            ("passport", "about       = \"time\"", "about       = \"give\"", "how it is given stands in"),
            ("passport", "\"identity_card\"", "\"passport\"", "taken for itself"),
            ("iin", "worker.has_iin", "worker.iin_card", "`worker.iin_card` is no fact"),
            ("registration", "deadline = \"registration\"", "deadline = \"x\"", "is no deadline"),
            ("contract", "\"contract\"", "\"agreement\"", "its id is not the file's name"),
            ("contract", "\"contract\"", "\"agreement\"", "it has no drawing"),
        ] {
            let file = format!("data/papers/{document}.toml");
            let text = files.text(&file).expect("the file is there");
            assert!(text.contains(said), "{file} does not say {said}");
            let changed = files.clone().with(&file, text.replacen(said, instead, 1));
            let problems = assemble(&changed, &book, &wording, &drawings).expect_err(expected);
            let problems = problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
            assert!(problems.contains(expected), "{expected}: {problems}");
        }
    }

    #[test]
    fn a_drawing_is_made_of_shapes_and_tones_that_are_known() {
        let drawn = |shape: &str| drawing::toned(&format!("<svg xmlns=\"http://www.w3.org/2000/svg\">{shape}</svg>"));
        let square = drawn("<rect class=\"sheet\" x=\"1\" y=\"2\" width=\"3\" height=\"4\"/>").expect("a drawing");
        assert_eq!(square.len(), 1);
        assert_eq!(square[0].tone, 0);
        assert!(square[0].d.starts_with("M1 2h3"), "{}", square[0].d);
        assert_eq!(drawn("<path class=\"pink\" d=\"M0 0h1\"/>"), Err("`pink` is no tone".to_owned()));
        assert_eq!(drawn("<text class=\"ink\"/>"), Err("<text> is no shape known here".to_owned()));
    }
}
