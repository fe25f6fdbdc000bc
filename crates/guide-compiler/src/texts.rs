//! The texts of the guide's catalogue by name, and which of them are used.

use std::collections::{BTreeMap, BTreeSet};

use ruqsat_guide::{Argument, Said, TextNumber};
use ruqsat_law_compiler::Diagnostic;
use ruqsat_message_compiler::{Compiled, Kind, Text};
use toml::value::Datetime;

use crate::raw::ArgumentValue;

pub(crate) struct Texts<'a> {
    /// Number and text by key.
    known: BTreeMap<&'a str, (TextNumber, &'a Text)>,
    used: BTreeSet<TextNumber>,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Texts<'a> {
    pub(crate) fn new(wording: &'a Compiled) -> Self {
        let known = wording.messages.iter().zip(0..).map(|((key, text), number)| (key.as_str(), (number, text)));
        Self { known: known.collect(), used: BTreeSet::new(), diagnostics: Vec::new() }
    }

    pub(crate) fn report(&mut self, file: &str, key: impl Into<String>, cause: impl Into<String>, remedy: &str) {
        let (key, cause, remedy) = (key.into(), cause.into(), remedy.to_owned());
        self.diagnostics.push(Diagnostic { file: file.to_owned(), line: None, key, cause, remedy });
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.known.contains_key(key)
    }

    /// The number of a text without arguments.
    pub(crate) fn plain(&mut self, file: &str, key: &str) -> TextNumber {
        self.said(file, key, &BTreeMap::new()).text
    }

    /// A text with what it needs of these arguments; role and operation are always there.
    pub(crate) fn said(&mut self, file: &str, key: &str, given: &BTreeMap<String, ArgumentValue>) -> Said {
        let Some(&(text, known)) = self.known.get(key) else {
            let cause = format!("there is no text `{key}`");
            self.report(file, format!("`{key}`"), cause, "write it below locales/en, and in every other language");
            return Said { text: 0, arguments: Vec::new() };
        };
        self.used.insert(text);
        let mut arguments = Vec::new();
        for argument in &known.arguments {
            let value = match (argument.name.as_str(), given.get(&argument.name)) {
                ("role", None) => Argument::Role,
                ("operation", None) => Argument::Operation,
                (_, Some(value)) => self.argument(file, key, &argument.name, *value, &argument.kind),
                (name, None) => {
                    let cause = format!("the text needs `${name}`, which `args` does not give");
                    self.report(file, format!("`{key}`"), cause, "write it in `args`, or take it out of the text");
                    continue;
                }
            };
            arguments.push(value);
        }
        Said { text, arguments }
    }

    fn argument(&mut self, file: &str, key: &str, name: &str, value: ArgumentValue, kind: &Kind) -> Argument {
        match (value, kind) {
            (ArgumentValue::Number(number), Kind::Number) => Argument::Number(number),
            (ArgumentValue::Mci { mci }, Kind::Text) => Argument::Mci(mci),
            (ArgumentValue::Tenge { tenge }, Kind::Money) => Argument::Tenge(tenge),
            (ArgumentValue::Date(date), Kind::Date) => Argument::Date(self.day(file, key, date)),
            (value, kind) => {
                let cause = format!("`{name}` is {value:?}, and the text takes {kind:?}");
                self.report(file, format!("`{key}`"), cause, "mend `args` or the text");
                Argument::Number(0)
            }
        }
    }

    /// A day as YYYYMMDD.
    pub(crate) fn day(&mut self, file: &str, key: &str, date: Datetime) -> u32 {
        match (date.date, date.time) {
            (Some(day), None) => u32::from(day.year) * 10_000 + u32::from(day.month) * 100 + u32::from(day.day),
            _ => {
                self.report(file, key, format!("`{date}` is no day"), "write it as 2026-04-13");
                0
            }
        }
    }

    /// Reports arguments that none of these texts uses.
    pub(crate) fn refuse_unused(&mut self, file: &str, keys: &[String], given: &BTreeMap<String, ArgumentValue>) {
        for name in given.keys() {
            let uses = |key: &String| {
                self.known.get(key.as_str()).is_some_and(|(_, text)| text.arguments.iter().any(|one| one.name == *name))
            };
            if !keys.iter().any(uses) {
                let entry = keys.first().map_or_else(String::new, |key| format!("`{key}`"));
                self.report(
                    file,
                    entry,
                    format!("nothing uses the argument `{name}`"),
                    "use it in the text or remove it",
                );
            }
        }
    }

    /// The texts of these files that no page and no case shows: the application asks for them by name.
    pub(crate) fn labels(&mut self, files: &[&str]) -> BTreeSet<String> {
        let is_label = |text: &Text| {
            let file = text.place.rsplit_once(':').map_or("", |(path, _)| path);
            files.iter().any(|name| file.ends_with(&format!("/{name}")))
        };
        let labels: Vec<_> =
            self.known.iter().filter(|(_, (number, text))| is_label(text) && !self.used.contains(number)).collect();
        let names = labels.iter().map(|(key, _)| (**key).to_owned()).collect();
        let numbers: Vec<TextNumber> = labels.iter().map(|(_, (number, _))| *number).collect();
        self.used.extend(numbers);
        names
    }

    /// Everything that is wrong; texts that nothing shows among it.
    pub(crate) fn finish(mut self) -> Vec<Diagnostic> {
        // Acts, and the places of records in them, serve the rules as well.
        let serves_others = |text: &Text| text.place.contains("/sources.ftl:");
        let idle: Vec<(String, String)> = self
            .known
            .iter()
            .filter(|(_, (number, text))| !self.used.contains(number) && !serves_others(text))
            .map(|(key, (_, text))| ((*key).to_owned(), text.place.clone()))
            .collect();
        if self.diagnostics.is_empty() {
            for (key, place) in idle {
                self.report(&place, format!("`{key}`"), "nothing shows this text", "name it below data, or delete it");
            }
        }
        self.diagnostics
    }
}
