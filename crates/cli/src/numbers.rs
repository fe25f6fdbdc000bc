//! `iin` and `mrz`: what a number says and whether it holds.

use ruqsat_documents::iin;
use ruqsat_documents::mrz::{Fault, Field, Passport};
use serde::Serialize;

use crate::Surroundings;
use crate::failure::Failure;

/// What an individual identification number says.
#[derive(Serialize)]
struct IinAnswer<'a> {
    valid: bool,
    /// `form`: not twelve digits; `control_digit`: it is another; `not_issued`: no digit belongs to the first eleven.
    fault: Option<&'static str>,
    /// The control digit that belongs to the first eleven digits.
    control_digit: Option<u8>,
    /// The digits that usually are the birth date as YYMMDD; nothing ties them to it.
    birth_digits: Option<&'a str>,
    basis: [&'static str; 4],
}

/// Whether two lines are the machine-readable zone of a passport.
#[derive(Serialize)]
struct MrzAnswer<'a> {
    valid: bool,
    /// `form`: not two lines of 44 characters; `not_passport`: another document; `check_digit`: it is another.
    fault: Option<&'static str>,
    /// The field whose check digit is wrong.
    field: Option<&'static str>,
    says: Option<MrzSays<'a>>,
    basis: [&'static str; 3],
}

/// What the zone of a passport says; dates as YYMMDD, since the century is not written there.
#[derive(Serialize)]
struct MrzSays<'a> {
    nationality: &'a str,
    surname: String,
    given_names: String,
    birth_date: &'a str,
    valid_to: &'a str,
}

/// Prints whether twelve digits are an individual identification number, and what they say.
///
/// # Errors
/// When the answer cannot be written; any text has an answer.
pub(crate) fn iin(around: &mut Surroundings<'_>, text: &str) -> Result<(), Failure> {
    let digits = iin::digits(text);
    let control_digit = digits.and_then(|[first @ .., _]| iin::control_digit(&first));
    let fault = match (digits, control_digit) {
        (None, _) => Some("form"),
        (Some(_), None) => Some("not_issued"),
        (Some(_), Some(_)) if iin::is_valid(text) => None,
        (Some(_), Some(_)) => Some("control_digit"),
    };
    let birth_digits = iin::birth_digits(text);
    let basis = ["VAL-01", "VAL-02", "VAL-03", "VAL-04"];
    around.print_json(&IinAnswer { valid: fault.is_none(), fault, control_digit, birth_digits, basis })
}

/// Prints whether two lines are the zone of a passport, and what they say.
///
/// # Errors
/// When the answer cannot be written; any text has an answer.
pub(crate) fn mrz(around: &mut Surroundings<'_>, first: &str, second: &str) -> Result<(), Failure> {
    let text = format!("{first}\n{second}");
    let passport = Passport::parse(&text);
    let (fault, field) = match passport {
        Ok(_) => (None, None),
        Err(Fault::Form) => (Some("form"), None),
        Err(Fault::NotPassport) => (Some("not_passport"), None),
        Err(Fault::Check(field)) => (Some("check_digit"), Some(name(field))),
    };
    let says = passport.ok().map(|passport| {
        let (surname, given_names) = names(&passport);
        MrzSays {
            nationality: passport.nationality().trim_end_matches('<'),
            surname,
            given_names,
            birth_date: passport.birth_date(),
            valid_to: passport.expiry(),
        }
    });
    let basis = ["VAL-05", "VAL-06", "VAL-07"];
    around.print_json(&MrzAnswer { valid: says.is_some(), fault, field, says, basis })
}

/// Surname and given names, with spaces for the fillers.
fn names(passport: &Passport<'_>) -> (String, String) {
    let words = |part: &str| part.split('<').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    let (surname, given) = passport.names().split_once("<<").unwrap_or((passport.names(), ""));
    (words(surname), words(given))
}

/// The word for a field.
fn name(field: Field) -> &'static str {
    match field {
        Field::DocumentNumber => "document_number",
        Field::BirthDate => "birth_date",
        Field::Expiry => "valid_to",
        Field::PersonalNumber => "personal_number",
        Field::Composite => "composite",
    }
}
