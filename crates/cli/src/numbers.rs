//! `iin` and `mrz`: what a number says, whether it holds, and what probably went wrong.

use ruqsat_documents::Sex;
use ruqsat_documents::iin::{self, diagnosis as iin_diagnosis};
use ruqsat_documents::mrz::diagnosis::{self, Fault, Kind, Repair};
use ruqsat_documents::mrz::fields::{self, Expected, Fields};
use ruqsat_documents::mrz::normalise::{Change, Place, normalise};
use ruqsat_documents::mrz::{Field, Passport};
use serde::Serialize;
use serde_json::{Value, json};

use crate::Surroundings;
use crate::failure::{Failure, one_line};

/// What an individual identification number says.
#[derive(Serialize)]
struct IinAnswer {
    valid: bool,
    /// `form`: not twelve digits; `control_digit`: it is another; `not_issued`: no digit belongs to the first eleven.
    fault: Option<&'static str>,
    /// The number without spaces and dashes; null where it is not made of digits and what looks like them.
    number: Option<String>,
    /// How many spaces, dashes and invisible signs were left out.
    removed: usize,
    /// What is wrong, more closely; its keys depend on `kind`.
    slip: Option<Value>,
    /// A number that holds and is one likely slip away, to be compared with the paper; its keys depend on `kind`.
    repair: Option<Value>,
    /// The control digit that belongs to the first eleven digits.
    control_digit: Option<u8>,
    /// The digits that usually are the birth date as YYMMDD; nothing ties them to it.
    birth_digits: Option<String>,
    /// What twelve digits usually say: birth date and sex; a note only.
    usually_says: Option<Value>,
    basis: [&'static str; 4],
}

/// Whether lines are the machine-readable zone of a passport.
#[derive(Serialize)]
struct MrzAnswer<'a> {
    valid: bool,
    /// `form`: not two lines of 44 characters; `not_passport`: another document; `check_digit`: it is another.
    fault: Option<&'static str>,
    /// The first field whose check digit is wrong.
    field: Option<&'static str>,
    /// Every field whose check digit is wrong.
    wrong_fields: Vec<&'static str>,
    /// Which document has such lines: `passport`, `card_td1`, `card_td2`, `visa`, `other`; `unknown` for no format.
    document: &'static str,
    /// Whether that is an identity card.
    identity_card: bool,
    /// The lines in the form of the standard.
    lines: Vec<String>,
    /// What was changed for it.
    changes: Vec<Value>,
    /// How many characters each line has.
    lengths: Vec<usize>,
    /// The first character that the standard does not know, with its place.
    foreign: Option<Value>,
    /// Characters that cannot stand where they do.
    misplaced: Vec<Value>,
    /// Lines that hold and are one likely slip away, to be compared with the passport; its keys depend on `kind`.
    repair: Option<Value>,
    /// What a zone that holds says.
    says: Option<MrzSays<'a>>,
    /// Every field as written in two lines of 44 characters, whether they hold or not.
    fields: Option<MrzFields<'a>>,
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

/// Every field of a passport's zone, without the fillers at its end.
#[derive(Serialize)]
struct MrzFields<'a> {
    document_code: &'a str,
    issuing_state: &'a str,
    surname: String,
    given_names: String,
    names_may_be_cut: bool,
    document_number: &'a str,
    nationality: &'a str,
    birth_date: &'a str,
    sex: Option<&'static str>,
    valid_to: &'a str,
    personal_number: &'a str,
}

/// Prints whether a text is an individual identification number, what it says, and the likely slip.
///
/// # Errors
/// When the answer cannot be written; any text has an answer.
pub(crate) fn iin(around: &mut Surroundings<'_>, text: &str) -> Result<(), Failure> {
    let found = iin_diagnosis::diagnose(text);
    let number = found.number.as_str();
    let control_digit = iin::digits(number).and_then(|[first @ .., _]| iin::control_digit(&first));
    let usually_says = iin_diagnosis::says(number).map(|says| {
        let day = says.birth.map(|day| format!("{:04}-{:02}-{:02}", day.year, day.month, day.day));
        json!({ "birth_date": day, "sex": says.sex.map(sex) })
    });
    let fault = found.fault.as_ref().map(|fault| match fault {
        iin_diagnosis::Fault::ControlDigit { .. } => "control_digit",
        iin_diagnosis::Fault::NotIssued => "not_issued",
        _ => "form",
    });
    let is_foreign = matches!(found.fault, Some(iin_diagnosis::Fault::Foreign { .. }));
    around.print_json(&IinAnswer {
        valid: found.fault.is_none(),
        fault,
        number: (!is_foreign).then(|| found.number.clone()),
        removed: found.removed,
        slip: found.fault.map(iin_slip),
        repair: found.repair.map(iin_repair),
        control_digit,
        birth_digits: iin::birth_digits(number).map(str::to_owned),
        usually_says,
        basis: ["VAL-01", "VAL-02", "VAL-03", "VAL-04"],
    })
}

fn iin_slip(fault: iin_diagnosis::Fault) -> Value {
    use iin_diagnosis::Fault;
    match fault {
        Fault::Empty => json!({ "kind": "empty" }),
        Fault::Foreign { position, character } => {
            json!({ "kind": "foreign", "position": position, "character": shown(character) })
        }
        Fault::TooShort { missing } => json!({ "kind": "too_short", "missing": missing }),
        Fault::TooLong { extra } => json!({ "kind": "too_long", "extra": extra }),
        Fault::LookAlikes { positions } => json!({ "kind": "look_alikes", "positions": positions }),
        Fault::ControlDigit { expected } => json!({ "kind": "control_digit", "expected": expected }),
        Fault::NotIssued => json!({ "kind": "not_issued" }),
    }
}

fn iin_repair(repair: iin_diagnosis::Repair) -> Value {
    use iin_diagnosis::Repair;
    match repair {
        Repair::Swap { position, number } => {
            json!({ "kind": "swap", "positions": [position, position + 1], "number": number })
        }
        Repair::LookAlikes { number } => json!({ "kind": "look_alikes", "number": number }),
    }
}

/// Prints whether lines are the zone of a passport, what they say, and the likely slip.
///
/// # Errors
/// When the answer cannot be written; any text has an answer.
pub(crate) fn mrz(around: &mut Surroundings<'_>, lines: &[String]) -> Result<(), Failure> {
    let zone = normalise(&lines.join("\n"));
    let found = diagnosis::diagnose(&zone);
    let (mut fault, mut wrong_fields, mut foreign) = (None, Vec::new(), None);
    match &found.fault {
        None => {}
        Some(Fault::Empty | Fault::Lengths { .. }) => fault = Some("form"),
        Some(Fault::Foreign { place, character }) => {
            fault = Some("form");
            foreign = Some(json!({ "line": place.line, "position": place.position, "character": shown(*character) }));
        }
        Some(Fault::NotPassport) => fault = Some("not_passport"),
        Some(Fault::CheckDigits { fields }) => {
            fault = Some("check_digit");
            wrong_fields = fields.iter().map(|field| name(*field)).collect();
        }
    }
    let text = zone.text();
    let fields = fields::fields(&zone);
    let says = Passport::parse(&text).ok().zip(fields.as_ref()).map(|(passport, fields)| MrzSays {
        nationality: passport.nationality().trim_end_matches('<'),
        surname: fields.surname.clone(),
        given_names: fields.given_names.clone(),
        birth_date: passport.birth_date(),
        valid_to: passport.expiry(),
    });
    around.print_json(&MrzAnswer {
        valid: says.is_some(),
        fault,
        field: wrong_fields.first().copied(),
        wrong_fields,
        document: document(found.kind),
        identity_card: matches!(found.kind, Kind::CardTd1 | Kind::CardTd2),
        lines: zone.lines().iter().map(|line| safe(line)).collect(),
        changes: zone.changes().iter().map(change).collect(),
        lengths: zone.lines().iter().map(|line| line.chars().count()).collect(),
        foreign,
        misplaced: fields::misplaced(&zone)
            .iter()
            .map(|one| {
                let Place { line, position } = one.place;
                json!({ "line": line, "position": position, "expected": kind_of_sign(one.expected) })
            })
            .collect(),
        repair: found.repair.map(mrz_repair),
        says,
        fields: fields.map(MrzFields::from),
        basis: ["VAL-05", "VAL-06", "VAL-07"],
    })
}

impl<'a> From<Fields<'a>> for MrzFields<'a> {
    fn from(fields: Fields<'a>) -> Self {
        Self {
            document_code: fields.document_code,
            issuing_state: fields.issuing_state,
            surname: fields.surname,
            given_names: fields.given_names,
            names_may_be_cut: fields.names_may_be_cut,
            document_number: fields.number,
            nationality: fields.nationality,
            birth_date: fields.birth_date,
            sex: fields.sex.map(sex),
            valid_to: fields.expiry,
            personal_number: fields.optional,
        }
    }
}

fn mrz_repair(repair: Repair) -> Value {
    match repair {
        Repair::LookAlike { place, from, to, lines } => json!({
            "kind": "look_alike", "line": place.line, "position": place.position, "from": from, "to": to, "lines": lines,
        }),
        Repair::Fillers { length, lines } => json!({ "kind": "fillers", "line": 1, "length": length, "lines": lines }),
    }
}

fn change(change: &Change) -> Value {
    match change {
        Change::Case { count } => json!({ "kind": "case", "count": count }),
        Change::Blanks { count } => json!({ "kind": "blanks", "count": count }),
        Change::Fillers { count } => json!({ "kind": "fillers", "count": count }),
        Change::LookAlikes { count } => json!({ "kind": "look_alikes", "count": count }),
        Change::Lines => json!({ "kind": "lines" }),
        Change::LetterK { places } => {
            let places: Vec<Value> =
                places.iter().map(|place| json!({ "line": place.line, "position": place.position })).collect();
            json!({ "kind": "letter_k", "count": places.len(), "places": places })
        }
    }
}

/// A character from outside, safe for a terminal.
fn shown(character: char) -> String {
    safe(character.encode_utf8(&mut [0; 4]))
}

/// Text from outside in full length, safe for a terminal.
fn safe(text: &str) -> String {
    text.chars().map(|letter| one_line(letter.encode_utf8(&mut [0; 4]))).collect()
}

fn sex(sex: Sex) -> &'static str {
    match sex {
        Sex::Female => "female",
        Sex::Male => "male",
    }
}

fn document(kind: Kind) -> &'static str {
    match kind {
        Kind::Passport => "passport",
        Kind::CardTd1 => "card_td1",
        Kind::CardTd2 => "card_td2",
        Kind::Visa => "visa",
        Kind::Other => "other",
        Kind::Unknown => "unknown",
    }
}

fn kind_of_sign(expected: Expected) -> &'static str {
    match expected {
        Expected::Letter => "letter",
        Expected::Digit => "digit",
        Expected::DigitOrFiller => "digit_or_filler",
        Expected::Sex => "sex",
    }
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
