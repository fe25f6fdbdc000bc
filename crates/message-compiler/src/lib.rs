//! Compiles the wording of the application, written in Fluent syntax, into compact catalogues at build time.
//!
//! Owns: reading `locales/<language>/*.ftl`, every check of completeness, the format of the catalogues and the
//! generated Rust. Leaves to `ruqsat-messages`: rendering. A browser thus never parses Fluent.

mod check;
mod codegen;
mod diagnostic;
mod encode;
mod entries;
mod kinds;
mod lower;
mod names;
mod node;
mod pack;
mod plural;
mod pseudo;
mod rust_names;
mod source;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

pub use codegen::Generated;
pub use diagnostic::Diagnostic;
pub use kinds::{Argument, Kind};
pub use names::is_of_a_family;
pub use source::Source;

use check::{Context, Signatures, Texts};
use entries::Language;
use kinds::{Use, Words};

/// The language that the others are measured by.
pub const REFERENCE: &str = "en";
/// The tag of the pseudo-language: in the range that BCP 47 leaves to private use.
pub const PSEUDO: &str = "qps";

/// The wording, checked and compiled.
#[derive(Debug, Clone)]
pub struct Compiled {
    /// Every text by its key, `name` or `name.attribute`, sorted; without those of the runtime (`format-…`, `list-…`).
    pub messages: BTreeMap<String, Text>,
    /// The catalogue of each language by its tag; the pseudo-language is among them.
    pub catalogues: BTreeMap<String, String>,
    /// Over keys and arguments: a catalogue fits a program with the same value.
    pub hash: u64,
}

impl Compiled {
    /// The file of a language that the browser loads; `None` for a language there is not.
    #[must_use]
    pub fn file(&self, language: &str) -> Option<Vec<u8>> {
        self.catalogues.get(language).map(|catalogue| pack::packed(catalogue))
    }
}

/// A text of the reference language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// Its arguments, sorted by name.
    pub arguments: Vec<Argument>,
    /// The words, with arguments as `{ $name }` and the last variant of each choice.
    pub wording: String,
    /// Where it is written: `locales/en/rules.ftl:12`.
    pub place: String,
}

/// Compiles the languages in `dir`, each a folder of `.ftl` files.
///
/// # Errors
/// All that is wrong, sorted by place.
pub fn compile(dir: &Path) -> Result<Compiled, Vec<Diagnostic>> {
    compile_without(dir, &[])
}

/// Files whose texts the browser does without: the register of the law in words and other texts of the command line,
/// and the names of countries, which browsers know in every language.
///
/// The guide has a catalogue of its own, which is loaded with it.
pub const NOT_IN_BROWSER: [&str; 12] = [
    "console.ftl",
    "countries.ftl",
    "files.ftl",
    "guide.ftl",
    "keeping.ftl",
    "link.ftl",
    "more.ftl",
    "numbers.ftl",
    "papers.ftl",
    "practice.ftl",
    "records.ftl",
    "sheet.ftl",
];

/// As [`compile`], leaving out the files of these names in every language.
///
/// # Errors
/// As [`compile`].
pub fn compile_without(dir: &Path, left_out: &[&str]) -> Result<Compiled, Vec<Diagnostic>> {
    let mut sources = source::load(dir, None)?;
    sources.retain(|source| !left_out.contains(&source.file_name()));
    if sources.iter().all(|source| source.language != REFERENCE) {
        return Err(vec![no_reference(dir)]);
    }
    compile_sources(&sources)
}

/// As [`compile`], with the texts of the files of these names alone; they may refer to texts of the others.
///
/// # Errors
/// As [`compile`].
pub fn compile_files(dir: &Path, names: &[&str]) -> Result<Compiled, Vec<Diagnostic>> {
    compile_kept(&source::load(dir, None)?, &|name| names.contains(&name))
}

/// The keys of all texts of the reference language in `dir`: `name`, or `name.attribute` for attributes.
///
/// Reads the reference language alone, so that a gap in a translation is not reported twice.
///
/// # Errors
/// What hinders reading: no such folder, a syntax error, a duplicate.
pub fn keys(dir: &Path) -> Result<BTreeSet<String>, Vec<Diagnostic>> {
    let sources = source::load(dir, Some(REFERENCE))?;
    if sources.is_empty() {
        return Err(vec![no_reference(dir)]);
    }
    let mut diagnostics = Vec::new();
    let language = Language::parse(REFERENCE, sources.iter(), &mut diagnostics);
    finish(diagnostics)?;
    let mut keys = BTreeSet::new();
    for (name, entry) in &language.messages {
        keys.extend(entry.value.is_some().then(|| (*name).to_owned()));
        keys.extend(entry.attributes.keys().map(|attribute| format!("{name}.{attribute}")));
    }
    keys.retain(|key| !encode::is_format(key));
    Ok(keys)
}

fn no_reference(dir: &Path) -> Diagnostic {
    let root = dir.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    Diagnostic::file(
        format!("{root}/{REFERENCE}"),
        "the reference language has no `.ftl` file",
        "write the messages there",
    )
}

/// Compiles files that are read already.
///
/// # Errors
/// All that is wrong, sorted by place. Each stage stops at its own errors: after a syntax error,
/// the keys that could not be read would only be reported as missing.
pub fn compile_sources(sources: &[Source]) -> Result<Compiled, Vec<Diagnostic>> {
    compile_kept(sources, &|_| true)
}

/// Compiles the texts of the files whose names are to be kept.
fn compile_kept(sources: &[Source], is_kept: &dyn Fn(&str) -> bool) -> Result<Compiled, Vec<Diagnostic>> {
    let mut diagnostics = Vec::new();
    let tags: BTreeSet<&str> = sources.iter().map(|source| source.language.as_str()).collect();
    let mut languages = BTreeMap::new();
    for tag in tags {
        let files = sources.iter().filter(|source| source.language == tag);
        languages.insert(tag, Language::parse(tag, files, &mut diagnostics));
        if plural::rule(tag).is_none() {
            diagnostics.push(unknown_language(tag, sources));
        }
    }
    finish(std::mem::take(&mut diagnostics))?;

    let mut texts: BTreeMap<&str, Texts<'_>> =
        languages.iter().map(|(tag, language)| (*tag, lower::lower(language, &mut diagnostics))).collect();
    for texts in texts.values_mut() {
        texts.retain(|_, text| is_kept(text.at.source.file_name()));
    }
    finish(std::mem::take(&mut diagnostics))?;

    let (Some(reference), Some(reference_texts)) = (languages.get(REFERENCE), texts.get(REFERENCE)) else {
        return Err(vec![no_reference(Path::new("locales"))]);
    };
    let words = words(reference_texts);
    let signatures = signatures(reference_texts, &words, &mut diagnostics);
    finish(std::mem::take(&mut diagnostics))?;
    check::check_reference(reference, reference_texts, &signatures, &mut diagnostics);
    for (tag, texts) in &texts {
        let Some(rule) = plural::rule(tag) else {
            continue;
        };
        let context = Context { language: tag, rule, signatures: &signatures, words: &words };
        for (key, text) in texts {
            check::check_text(key, text, &context, &mut diagnostics);
        }
        if let Some(language) = languages.get(tag) {
            check::check_keys(reference, language, &mut diagnostics);
        }
        check::check_arguments(texts, &signatures, &mut diagnostics);
    }
    let messages = messages(reference_texts, &signatures, &words);
    rust_names::check_names(&messages, reference_texts, &mut diagnostics);
    finish(diagnostics)?;

    let hash = hash(&messages);
    let pseudo = pseudo::translate(reference_texts);
    let catalogues: BTreeMap<String, String> = texts
        .iter()
        .map(|(tag, texts)| (*tag, texts))
        .chain([(PSEUDO, &pseudo)])
        .filter_map(|(tag, texts)| {
            let rule = plural::rule(tag)?;
            Some((tag.to_owned(), encode::catalogue(tag, rule, hash, texts, &signatures)))
        })
        .collect();
    let too_rich = texts.keys().filter(|tag| {
        catalogues.get(**tag).is_some_and(|catalogue| pack::letters(catalogue).len() > pack::MOST_LETTERS)
    });
    finish(too_rich.map(|tag| too_many_letters(tag, sources)).collect())?;
    Ok(Compiled { messages, catalogues, hash })
}

fn finish(diagnostics: Vec<Diagnostic>) -> Result<(), Vec<Diagnostic>> {
    if diagnostics.is_empty() { Ok(()) } else { Err(diagnostic::in_order(diagnostics)) }
}

fn folder<'a>(tag: &'a str, sources: &'a [Source]) -> &'a str {
    let path = sources.iter().find(|source| source.language == tag).map_or(tag, |source| source.path.as_str());
    path.rsplit_once('/').map_or(path, |(folder, _)| folder)
}

fn too_many_letters(tag: &str, sources: &[Source]) -> Diagnostic {
    Diagnostic::file(
        folder(tag, sources),
        format!("language `{tag}` uses more than {} letters beyond ASCII", pack::MOST_LETTERS),
        "the file that browsers load has one byte a letter; write the rarest of them in another way",
    )
}

fn unknown_language(tag: &str, sources: &[Source]) -> Diagnostic {
    Diagnostic::file(
        folder(tag, sources),
        format!("language `{tag}` has no plural rule here (known: {})", plural::LANGUAGES.join(", ")),
        "add the rule to the message compiler and the arithmetic to the runtime",
    )
}

fn signatures(texts: &Texts<'_>, words: &Words, diagnostics: &mut Vec<Diagnostic>) -> Signatures {
    texts
        .iter()
        .map(|(key, text)| {
            let arguments = kinds::format_arguments(key).unwrap_or_else(|| kinds::infer(key, text, words, diagnostics));
            (key.clone(), arguments)
        })
        .collect()
}

fn words(texts: &Texts<'_>) -> Words {
    let mut words = Words::new();
    texts.values().for_each(|text| kinds::collect_words(text, &mut words));
    words
}

fn messages(texts: &Texts<'_>, signatures: &Signatures, words: &Words) -> BTreeMap<String, Text> {
    let argument = |(name, used): (&String, &Use)| Argument {
        name: name.clone(),
        kind: match used {
            Use::Plain => Kind::Text,
            Use::Number => Kind::Number,
            Use::Money => Kind::Money,
            Use::Date => Kind::Date,
            Use::Choice | Use::Selected => Kind::Choice(words.get(name).into_iter().flatten().cloned().collect()),
        },
    };
    texts
        .iter()
        .filter(|(key, _)| !encode::is_format(key))
        .map(|(key, text)| {
            let arguments = signatures.get(key).into_iter().flatten().map(argument).collect();
            let place = format!("{}:{}", text.at.source.path, text.at.line);
            (key.clone(), Text { arguments, wording: codegen::wording(&text.nodes), place })
        })
        .collect()
}

/// FNV-1a over everything that a program and a catalogue must agree on.
fn hash(messages: &BTreeMap<String, Text>) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut add = |text: &str| {
        for byte in text.bytes().chain([0]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    };
    for (key, text) in messages {
        add(key);
        for argument in &text.arguments {
            add(&argument.name);
            add(&format!("{:?}", argument.kind));
        }
    }
    hash
}
