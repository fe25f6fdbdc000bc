//! `seal` and the other half of `open`: a whole case behind a passphrase.

use std::path::Path;

use icu_normalizer::ComposingNormalizerBorrowed;
use ruqsat_eligibility::{ErrorCode, Facts, format_date};
use ruqsat_link::{LEAST_PASSPHRASE, LONGEST_TEXT, NONCE, OpenError, SALT, SealError, Sealed};
use serde::Serialize;

use crate::Surroundings;
use crate::calendar::reference;
use crate::failure::Failure;
use crate::input::{read_case, read_text};

/// What a sealed case holds.
#[derive(Serialize)]
struct Opened<'a> {
    schema: u8,
    kind: &'static str,
    made_on: String,
    reference: Option<&'a str>,
    facts: &'a Facts,
}

/// Prints the payload of a sealed case.
///
/// # Errors
/// Bad input; no passphrase, or one that is too short; a private text that is too long to be sealed; no memory.
pub(crate) fn run(
    around: &mut Surroundings<'_>,
    file: &Path,
    passphrase: &Path,
    code: Option<&str>,
) -> Result<(), Failure> {
    let reference = code.map(reference).transpose()?;
    let facts = read_case(around, file)?;
    let passphrase = passphrase_of(around, passphrase)?;
    if passphrase.chars().count() < LEAST_PASSPHRASE {
        return Err(refused(&format!("the passphrase is too short; write at least {LEAST_PASSPHRASE} characters")));
    }
    let (mut salt, mut nonce) = ([0; SALT], [0; NONCE]);
    getrandom::fill(&mut salt)
        .and_then(|()| getrandom::fill(&mut nonce))
        .map_err(|error| refused(&format!("this system gives no random numbers: {error}")))?;
    let case = Sealed { facts, made_on: around.today, reference };
    let payload = case.seal(&passphrase, salt, nonce);
    let payload = payload.map_err(|error| match error {
        SealError::TooLong => refused(&format!("a private text is longer than {LONGEST_TEXT} bytes and not sealed")),
        SealError::Memory => refused(NO_MEMORY),
    })?;
    around.print(&payload)
}

/// Prints what a sealed payload, or an address that ends in one, holds.
///
/// # Errors
/// Why it does not open.
pub(crate) fn open(around: &mut Surroundings<'_>, payload: &str, passphrase: &Path) -> Result<(), Failure> {
    let payload = payload.rsplit_once("#/sealed/").map_or(payload, |(_, payload)| payload);
    Sealed::check(payload)?;
    let passphrase = passphrase_of(around, passphrase)?;
    let case = Sealed::open(payload, &passphrase).map_err(|error| match error {
        OpenError::Payload(error) => error.into(),
        OpenError::Memory => refused(NO_MEMORY),
        OpenError::Passphrase => refused("the passphrase is another one, or the payload was changed on purpose"),
    })?;
    around.print_json(&Opened {
        schema: 1,
        kind: "sealed",
        made_on: format_date(case.made_on),
        reference: case.reference.as_ref().map(ruqsat_link::Reference::as_str),
        facts: &case.facts,
    })
}

const NO_MEMORY: &str = "there is no memory free for the passphrase; it takes 19 MiB";

/// The first line of a file, its letters in the one form (NFC) in which the page takes what is typed.
fn passphrase_of(around: &mut Surroundings<'_>, file: &Path) -> Result<String, Failure> {
    let text = read_text(around, file)?;
    // Some editors put a byte order mark in front.
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    match text.lines().next() {
        Some(line) if !line.is_empty() => Ok(ComposingNormalizerBorrowed::new_nfc().normalize(line).into_owned()),
        _ => Err(refused("the passphrase is empty; write it in the first line")),
    }
}

fn refused(message: &str) -> Failure {
    Failure::Call { code: ErrorCode::Unreadable, fact: None, value: None, message: message.to_owned() }
}
