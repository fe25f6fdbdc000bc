//! What a file is, by its bytes.

use crate::report::Kind;

/// How far from the start a PDF may begin, as readers of PDF allow it.
const BEFORE_PDF: usize = 1024;
/// How much of the end of an archive is looked through for its list of files.
const LIST: usize = 1 << 16;

/// The kind of a file, from its bytes or from its beginning.
#[must_use]
pub(crate) fn kind(bytes: &[u8]) -> Kind {
    if contains(&bytes[..bytes.len().min(BEFORE_PDF)], b"%PDF-") {
        return Kind::Pdf;
    }
    match infer::get(bytes).map_or("", |found| found.mime_type()) {
        "image/jpeg" => Kind::Jpeg,
        "image/png" => Kind::Png,
        "image/webp" => Kind::Webp,
        "image/heif" | "image/avif" => Kind::Heic,
        "image/tiff" | "image/x-canon-cr2" => Kind::Tiff,
        _ if bytes.starts_with(b"PK\x03\x04") => in_archive(bytes),
        _ if bytes.starts_with(&COMPOUND) => in_compound_file(bytes),
        _ => Kind::Other,
    }
}

/// How the files of Word before 2007 begin, and everything that Office locks with a password.
const COMPOUND: [u8; 8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

/// A document of Word is an archive with a main part of this name, wherever it stands in the list.
fn in_archive(bytes: &[u8]) -> Kind {
    let (start, end) = (&bytes[..bytes.len().min(LIST)], &bytes[bytes.len().saturating_sub(LIST)..]);
    let is_word = [start, end].iter().any(|part| contains(part, b"word/document.xml"));
    match is_word {
        true => Kind::Word,
        // Excel, PowerPoint, OpenDocument and others are archives too, and no scans.
        false if contains(start, b"[Content_Types].xml") || contains(start, b"mimetype") => Kind::Other,
        false => Kind::Zip,
    }
}

/// The list of its parts has names in UTF-16.
fn in_compound_file(bytes: &[u8]) -> Kind {
    let has = |name: &str| contains(bytes, &utf16(name));
    if has("WordDocument") || is_locked_office(bytes) { Kind::Word } else { Kind::Other }
}

/// Whether it is a document of Office that is locked with a password.
pub(crate) fn is_locked_office(bytes: &[u8]) -> bool {
    bytes.starts_with(&COMPOUND) && contains(bytes, &utf16("EncryptedPackage"))
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// Whether `wanted`, which is not empty, stands somewhere in the bytes.
pub(crate) fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}
