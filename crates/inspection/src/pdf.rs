//! PDF: whether it opens, its pages, and what else is in it.

use hayro_syntax::content::UntypedIter;
use hayro_syntax::object::{Array, Dict, MaybeRef, Name, Object, Stream};
use hayro_syntax::page::Page;
use hayro_syntax::{Filter, LoadPdfError, Pdf};
use miniz_oxide::inflate::decompress_to_vec_zlib_with_limit;

use crate::kind::contains;
use crate::report::{Problem, Report};

/// How many pages are looked into; more are counted.
const MOST_PAGES: usize = 400;
/// How many objects are looked through for scripts and attachments.
const MOST_OBJECTS: usize = 50_000;
/// How many entries of objects are.
const MOST_ENTRIES: u32 = 1_000_000;
/// How deep objects may lie in each other.
const DEPTH: u8 = 8;
/// How many bytes of what a page draws are unpacked. A page that draws nothing in so many is taken to draw something.
const DRAWN: usize = 1 << 18;
/// In how many bytes at the end the mark of the end has to stand, as readers of PDF have it.
const END: usize = 1024;
/// Points in a millimetre.
const POINTS: f32 = 72.0 / 25.4;

/// Operators that put something on the page.
///
/// Source: ISO 32000-2, annex A.
const PAINTING: [&[u8]; 18] = [
    b"S", b"s", b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"sh", b"Do", b"Tj", b"TJ", b"'", b"\"", b"EI", b"BI",
    b"ID",
];

pub(crate) fn inspect(bytes: Vec<u8>, report: &mut Report) {
    let has_end = contains(&bytes[bytes.len().saturating_sub(END)..], b"%%EOF");
    let is_encrypted = is_encrypted(&bytes);
    let pdf = match Pdf::new(bytes) {
        Ok(pdf) => pdf,
        Err(LoadPdfError::Decryption(_)) => return report.problems.push(Problem::Locked),
        Err(LoadPdfError::Invalid) => {
            return report.problems.push(if has_end { Problem::Unreadable } else { Problem::Truncated });
        }
    };
    if !has_end {
        report.problems.push(Problem::Truncated);
    }
    if is_encrypted {
        report.problems.push(Problem::Protected);
    }
    let pages = pdf.pages();
    report.pages = u32::try_from(pages.len()).ok();
    match pages.first() {
        None => report.problems.push(Problem::NoPages),
        Some(page) => {
            let (width, height) = page.render_dimensions();
            // Saturates where a page is larger than any.
            report.millimetres = Some(((width / POINTS).round() as u32, (height / POINTS).round() as u32));
        }
    }
    let empty = pages.iter().take(MOST_PAGES).position(|page| !draws(page));
    if let Some(place) = empty.and_then(|place| u32::try_from(place + 1).ok()) {
        report.problems.push(Problem::EmptyPage(place));
    }
    let mut inside = Inside { left: MOST_ENTRIES, ..Inside::default() };
    for object in pdf.objects().into_iter().take(MOST_OBJECTS) {
        inside.look_at(object, DEPTH);
    }
    report.problems.extend(inside.scripts.then_some(Problem::Scripts));
    report.problems.extend(inside.attachments.then_some(Problem::Attachments));
}

/// Whether a trailer names how the file is encrypted: what follows the name is a reference or a dictionary. The trailer
/// itself never is encrypted or packed.
fn is_encrypted(bytes: &[u8]) -> bool {
    const NAME: &[u8] = b"/Encrypt";
    let mut rest = bytes;
    while let Some(at) = rest.windows(NAME.len()).position(|window| window == NAME) {
        rest = &rest[at + NAME.len()..];
        let next = rest.iter().find(|byte| !byte.is_ascii_whitespace());
        if next.is_some_and(|byte| byte.is_ascii_digit() || *byte == b'<') {
            return true;
        }
    }
    false
}

/// Whether a page shows anything: what it draws, or notes and fields laid upon it.
fn draws(page: &Page<'_>) -> bool {
    let dict = page.raw();
    if dict.get::<Array<'_>>("Annots").is_some_and(|notes| notes.raw_iter().next().is_some()) {
        return true;
    }
    if let Some(stream) = dict.get::<Stream<'_>>("Contents") {
        return paints(&stream);
    }
    let parts = dict.get::<Array<'_>>("Contents");
    parts.is_some_and(|parts| parts.iter::<Stream<'_>>().any(|stream| paints(&stream)))
}

fn paints(stream: &Stream<'_>) -> bool {
    let raw = stream.raw_data();
    let unpacked = match stream.filters().as_slice() {
        [] => raw.into_owned(),
        [Filter::FlateDecode] => match decompress_to_vec_zlib_with_limit(&raw, DRAWN) {
            Ok(unpacked) => unpacked,
            // Too much, or damaged: what came until then.
            Err(error) => error.output,
        },
        // Other ways to pack text are rare, and not worth the risk of unpacking without bounds.
        _ => return true,
    };
    if unpacked.len() >= DRAWN {
        return true;
    }
    let mut instructions = UntypedIter::new(&unpacked);
    while let Some(instruction) = instructions.next() {
        let operator: &[u8] = instruction.operator.as_ref();
        if PAINTING.contains(&operator) {
            return true;
        }
    }
    false
}

/// What is looked for in all objects.
#[derive(Default)]
struct Inside {
    scripts: bool,
    attachments: bool,
    /// How many entries are still looked at.
    left: u32,
}

impl Inside {
    fn look_at(&mut self, object: Object<'_>, depth: u8) {
        if depth == 0 || self.left == 0 {
            return;
        }
        self.left -= 1;
        match object {
            Object::Dict(dict) => self.look_into(&dict, depth),
            Object::Stream(stream) => self.look_into(stream.dict(), depth),
            Object::Array(array) => {
                for entry in array.raw_iter() {
                    if let MaybeRef::NotRef(entry) = entry {
                        self.look_at(entry, depth - 1);
                    }
                }
            }
            _ => {}
        }
    }

    /// What is referred to is an object of its own, and is met among all.
    fn look_into(&mut self, dict: &Dict<'_>, depth: u8) {
        let named = |key: &str, name: &[u8]| dict.get::<Name<'_>>(key).is_some_and(|found| found.as_ref() == name);
        self.scripts |= dict.contains_key("JS") || dict.contains_key("JavaScript") || named("S", b"JavaScript");
        self.attachments |=
            dict.contains_key("EF") || dict.contains_key("EmbeddedFiles") || named("Type", b"EmbeddedFile");
        for (_, entry) in dict.entries() {
            if let MaybeRef::NotRef(entry) = entry {
                self.look_at(entry, depth - 1);
            }
        }
    }
}
