//! `seal` and the other half of `open`: a whole case behind a passphrase.

use std::path::Path;

use ruqsat_eligibility::{ErrorCode, Facts, format_date};
use ruqsat_link::{LONGEST_TEXT, NONCE, OpenError, SALT, Sealed};
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
/// Bad input; no passphrase; a private text that is too long to be sealed.
pub(crate) fn run(
    around: &mut Surroundings<'_>,
    file: &Path,
    passphrase: &Path,
    code: Option<&str>,
) -> Result<(), Failure> {
    let reference = code.map(reference).transpose()?;
    let facts = read_case(around, file)?;
    let passphrase = passphrase_of(around, passphrase)?;
    let (mut salt, mut nonce) = ([0; SALT], [0; NONCE]);
    getrandom::fill(&mut salt)
        .and_then(|()| getrandom::fill(&mut nonce))
        .map_err(|error| refused(&format!("this system gives no random numbers: {error}")))?;
    let case = Sealed { facts, made_on: around.today, reference };
    let payload = case.seal(&passphrase, salt, nonce);
    let payload = payload
        .ok_or_else(|| refused(&format!("a private text is longer than {LONGEST_TEXT} bytes and not sealed")))?;
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

/// The first line of a file.
fn passphrase_of(around: &mut Surroundings<'_>, file: &Path) -> Result<String, Failure> {
    let text = read_text(around, file)?;
    match text.lines().next() {
        Some(line) if !line.is_empty() => Ok(line.to_owned()),
        _ => Err(refused("the passphrase is empty; write it in the first line")),
    }
}

fn refused(message: &str) -> Failure {
    Failure::Call { code: ErrorCode::Unreadable, fact: None, value: None, message: message.to_owned() }
}
