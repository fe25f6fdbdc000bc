//! Reads the law's files into their written shape.

use serde::de::DeserializeOwned;

use crate::diagnostic::Diagnostic;
use crate::files::LawFiles;
use crate::raw::{
    ACTS, Acts, BOOK, DEADLINES, DOCUMENTS, Deadlines, Documents, Head, PERIODS, Parameter, Periods, RawBook, Records,
    Rules, TAX, Tax,
};
use crate::unreadable::unreadable;

impl RawBook {
    pub(crate) fn read(files: &LawFiles) -> Result<Self, Vec<Diagnostic>> {
        let mut reader = Reader { files, diagnostics: Vec::new() };
        let head = reader.one::<Head>(BOOK);
        let acts = reader.one::<Acts>(ACTS);
        let tax = reader.one::<Tax>(TAX);
        let periods = reader.one::<Periods>(PERIODS);
        let documents = reader.one::<Documents>(DOCUMENTS);
        let deadlines = reader.one::<Deadlines>(DEADLINES);
        let records = reader.below::<Records>("data/records/");
        let parameters = reader.below::<Parameter>("data/parameters/");
        let rules = reader.below::<Rules>("data/rules/");
        reader.refuse_strays();
        let diagnostics = reader.diagnostics;
        let (Some(head), Some(acts), Some(tax), Some(periods), Some(documents), Some(deadlines), true) =
            (head, acts, tax, periods, documents, deadlines, diagnostics.is_empty())
        else {
            return Err(diagnostics);
        };
        Ok(Self {
            head,
            acts: acts.act.into_iter().map(|act| (ACTS.to_owned(), act)).collect(),
            records: flatten(records, |file| file.record),
            parameters,
            periods: periods.period,
            tax,
            rules: flatten(rules, |file| file.rule),
            documents: documents.document,
            deadlines: deadlines.deadline,
        })
    }
}

fn flatten<F, T>(files: Vec<(String, F)>, entries: impl Fn(F) -> Vec<T>) -> Vec<(String, T)> {
    files
        .into_iter()
        .flat_map(|(path, file)| entries(file).into_iter().map(move |entry| (path.clone(), entry)))
        .collect()
}

struct Reader<'a> {
    files: &'a LawFiles,
    diagnostics: Vec<Diagnostic>,
}

impl Reader<'_> {
    fn one<T: DeserializeOwned>(&mut self, path: &str) -> Option<T> {
        let Some(text) = self.files.text(path) else {
            self.diagnostics.push(Diagnostic::new(path, "the file", "it is missing", "add it"));
            return None;
        };
        self.parse(path, text)
    }

    fn below<T: DeserializeOwned>(&mut self, folder: &str) -> Vec<(String, T)> {
        let files = self.files;
        files.below(folder).filter_map(|(path, text)| Some((path.clone(), self.parse(path, text)?))).collect()
    }

    fn refuse_strays(&mut self) {
        // What is told beside the rules is read by the guide's compiler.
        const FOLDERS: [&str; 6] =
            ["data/records/", "data/parameters/", "data/rules/", "data/guide/", "data/papers/", "data/practice/"];
        for (path, _) in &self.files.files {
            let known = [BOOK, ACTS, TAX, PERIODS, DOCUMENTS, DEADLINES].contains(&path.as_str())
                || FOLDERS.iter().any(|folder| path.starts_with(folder));
            if !known {
                self.diagnostics.push(Diagnostic::new(
                    path,
                    "the file",
                    "nothing reads it",
                    "move its entries to records, parameters or rules",
                ));
            }
        }
    }

    fn parse<T: DeserializeOwned>(&mut self, path: &str, text: &str) -> Option<T> {
        let parsed = toml::Deserializer::parse(text).map_err(|error| (None, error)).and_then(|deserializer| {
            serde_path_to_error::deserialize(deserializer)
                .map_err(|error| (Some(error.path().clone()), error.into_inner()))
        });
        match parsed {
            Ok(value) => Some(value),
            Err((place, error)) => {
                self.diagnostics.push(unreadable(path, text, place.as_ref(), &error));
                None
            }
        }
    }
}
