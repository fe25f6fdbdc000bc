//! Any bytes give a report, and none make the inspection panic.

#![allow(clippy::disallowed_methods, reason = "a test reads sample files")]

use std::panic::catch_unwind;
use std::path::PathBuf;

use proptest::prelude::*;
use ruqsat_inspection::{Report, inspect};

/// Samples that are changed at every byte; every other one, at as many places as this.
const SMALL: usize = 1_000;
const PLACES: usize = 16;

fn samples() -> Vec<(String, Vec<u8>)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data");
    let mut samples: Vec<_> = std::fs::read_dir(folder)
        .unwrap_or_else(|error| unreachable!("{error}"))
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            Some((path.file_name()?.to_str()?.to_owned(), std::fs::read(&path).ok()?))
        })
        .collect();
    samples.sort();
    assert!(samples.len() > 40, "{}", samples.len());
    samples
}

/// The report on these bytes, which can be written as a line and read again.
fn look(name: &str, bytes: Vec<u8>, change: &str) -> Report {
    let size = bytes.len() as u64;
    let looked = catch_unwind(|| inspect(bytes, name, size));
    let Ok(report) = looked else { unreachable!("{name} makes it panic: {change}") };
    assert_eq!(Report::read(&report.line()), Some(report.clone()), "{name}: {change}");
    report
}

/// Changes every sample at one place after another.
fn changed(what: &str, change: impl Fn(&[u8], usize) -> Vec<u8>) {
    for (name, bytes) in samples() {
        let step = if bytes.len() <= SMALL { 1 } else { bytes.len() / PLACES };
        for place in (0..bytes.len()).step_by(step) {
            look(&name, change(&bytes, place), &format!("{what} at {place}"));
        }
    }
}

#[test]
fn cutting_anywhere() {
    changed("cut", |bytes, place| bytes[..place].to_vec());
}

#[test]
fn every_bit_turned() {
    for mask in [0xFF, 0x01] {
        changed(&format!("turned by {mask}"), |bytes, place| {
            let mut bytes = bytes.to_vec();
            bytes[place] ^= mask;
            bytes
        });
    }
}

#[test]
fn a_byte_more_anywhere() {
    for more in [0x00, 0xFF] {
        changed(&format!("{more} put in"), |bytes, place| {
            let mut bytes = bytes.to_vec();
            bytes.insert(place, more);
            bytes
        });
    }
}

#[test]
fn a_byte_less_anywhere() {
    changed("taken out", |bytes, place| {
        let mut bytes = bytes.to_vec();
        bytes.remove(place);
        bytes
    });
}

/// Beginnings after which a decoder is chosen.
const BEGINNINGS: [&[u8]; 8] = [
    b"",
    b"%PDF-1.7\n",
    b"\xFF\xD8\xFF\xE0",
    b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR",
    b"RIFF\0\x10\0\0WEBPVP8 ",
    b"PK\x03\x04",
    b"II*\0",
    b"\0\0\0\x18ftypheic",
];

proptest! {
    #[test]
    fn any_bytes(beginning in 0..BEGINNINGS.len(), rest in proptest::collection::vec(any::<u8>(), 0..600), name in ".{0,12}") {
        look(&name, [BEGINNINGS[beginning], &rest].concat(), "chance");
    }

    #[test]
    fn two_samples_in_one(one in 0_usize..40, other in 0_usize..40, at in 0.0..1.0_f64, from in 0.0..1.0_f64) {
        let samples = samples();
        let ((name, one), (_, other)) = (&samples[one], &samples[other]);
        let (at, from) = ((one.len() as f64 * at) as usize, (other.len() as f64 * from) as usize);
        look(name, [&one[..at], &other[from..]].concat(), "joined");
    }
}
