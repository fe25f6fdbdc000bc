//! Scans and files, looked into where they are chosen.
//!
//! This crate takes the bytes and the name of a file and says what it is, whether it can be read, and what may be in
//! the way when it is handed in. It is pure and total: any bytes give a report, none make it panic, and what it takes
//! of memory and time is bounded (see *Bounds*). It holds no words: whoever shows a report brings the sentences.
//!
//! No limit in here is a portal's: what the portal accepts was not found (VAL-11). What rests on a threshold of ours
//! says so ([`Problem::is_guidance`]).
#![doc = include_str!("../MEASURED.md")]

#[cfg(feature = "inspect")]
mod kind;
#[cfg(feature = "inspect")]
mod measure;
#[cfg(feature = "inspect")]
mod pdf;
#[cfg(feature = "inspect")]
mod picture;
mod report;

pub use report::{Kind, Problem, Report};

/// How many bytes of a file are looked into. Of a larger one only the beginning is, for its kind.
pub const MOST_BYTES: u64 = 64 << 20;

/// What is in a file of this name: all its bytes, or the beginning of a file that has more than [`MOST_BYTES`].
#[cfg(feature = "inspect")]
#[must_use]
pub fn inspect(bytes: Vec<u8>, name: &str, size: u64) -> Report {
    if bytes.is_empty() {
        let mut report = Report::new(Kind::Other);
        report.problems.push(Problem::Empty);
        return report;
    }
    let kind = kind::kind(&bytes);
    let mut report = Report::new(kind);
    match Kind::promised(name) {
        None => report.problems.push(Problem::NoExtension),
        Some(promised) if promised != kind && kind != Kind::Other => report.problems.push(Problem::Extension),
        Some(_) => {}
    }
    if size > MOST_BYTES {
        report.problems.push(Problem::TooLarge);
        return report;
    }
    match kind {
        Kind::Pdf => pdf::inspect(bytes, &mut report),
        Kind::Jpeg | Kind::Png | Kind::Webp => picture::inspect(&bytes, &mut report),
        Kind::Word => {
            let locked = kind::is_locked_office(&bytes).then_some(Problem::Locked);
            report.problems.extend([Some(Problem::Word), locked].into_iter().flatten());
        }
        Kind::Heic => report.problems.push(Problem::Heic),
        Kind::Tiff => report.problems.push(Problem::Tiff),
        Kind::Zip => report.problems.push(Problem::Zip),
        Kind::Other => report.problems.push(Problem::Other),
    }
    report
}
