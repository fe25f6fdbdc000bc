//! Which facts a link may carry, in which order and with how many bits.
//!
//! The order and the widths are for ever: a new fact goes to the end, a new word of a choice behind the others, as
//! long as there is room in its bits. Anything else is a new version of the payload, beside this one.
//!
//! | form | bits |
//! |---|---|
//! | yes or no | 2: absent, unknown, no, yes |
//! | choice | as below: absent, unknown, the words in their order |
//! | country | 2: absent, unknown, given; then three letters of five bits, A being 0 |
//! | day | 2: absent, unknown, near (15 bits since 1990-01-01), far (22 bits since 0001-01-01) |
//! | number | 2: absent, unknown, near (bits as below, from 0), far (sign, then 53 bits) |

use chrono::Datelike as _;
use ruqsat_eligibility::{Answer, Country, FactId, FactKind, Facts, Value};

use crate::bits::{Reader, Writer};
use crate::frame::DecodeError;

use FactId as F;

/// The facts, each with the bits of its choice or of a near number. No private one is among them.
const TABLE: [(FactId, u8); 34] = [
    (F::Operation, 3),
    (F::Role, 3),
    (F::ApplicationDate, 0),
    (F::Citizenship, 0),
    (F::WorkerStatus, 5),
    (F::IsAdult, 0),
    (F::HasIin, 0),
    (F::DigitalSignature, 0),
    (F::DataConsent, 0),
    (F::CourtBan, 0),
    (F::PassportValidTo, 0),
    (F::EmployerKind, 3),
    (F::OtherLabourImmigrants, 3),
    (F::WorkKind, 4),
    (F::InPermitUnit, 0),
    (F::Months, 4),
    (F::PreviousPermit, 0),
    (F::PermitEnd, 0),
    (F::MonthsGranted, 4),
    (F::ContractState, 3),
    (F::InCountry, 0),
    (F::EntryDate, 0),
    (F::Registered, 0),
    (F::ResidencePermit, 0),
    (F::DaysIn180, 8),
    (F::ContinuousSince, 0),
    (F::LawfulStay, 0),
    (F::TaxState, 3),
    (F::TaxPaid, 18),
    (F::CriminalRecord, 3),
    (F::MedicalCertificate, 3),
    (F::MedicalInsurance, 3),
    (F::Fingerprints, 3),
    (F::ProofOfWork, 3),
];

/// Bits of the number of facts.
const COUNT_WIDTH: u32 = 6;

/// A fact that a link may carry: any but the private ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LinkFact(u8);

impl LinkFact {
    /// The fact as a link may carry it; `None` for a private one, which no link may carry.
    #[must_use]
    pub fn of(fact: FactId) -> Option<Self> {
        Self::all().find(|known| known.id() == fact)
    }

    /// Every one, in the order of the payload.
    pub fn all() -> impl Iterator<Item = Self> + Clone {
        (0..TABLE.len() as u8).map(Self)
    }

    /// Which fact it is.
    #[must_use]
    pub fn id(self) -> FactId {
        TABLE[usize::from(self.0)].0
    }

    /// It may hurt the person when it becomes known: carried only where it was ticked.
    #[must_use]
    pub fn is_sensitive(self) -> bool {
        self.id().is_sensitive()
    }

    /// A set with this fact alone.
    pub(crate) fn bit(self) -> u64 {
        1 << self.0
    }

    fn width(self) -> u32 {
        u32::from(TABLE[usize::from(self.0)].1)
    }
}

const ABSENT: u64 = 0;
const UNKNOWN: u64 = 1;
/// The first value of a choice, "no", a near day or number, a country.
const FIRST: u64 = 2;
const SECOND: u64 = 3;
const TAG: u32 = 2;
/// Bits of the size of a far number.
const SIZE: u32 = 53;

/// Appends the answers that a link may carry.
pub(crate) fn write(facts: &Facts, writer: &mut Writer) {
    let last = LinkFact::all().filter(|fact| *facts.answer(fact.id()) != Answer::Absent).last();
    let count = last.map_or(0, |fact| fact.0 + 1);
    writer.put(u64::from(count), COUNT_WIDTH);
    for fact in LinkFact::all().take(usize::from(count)) {
        write_answer(fact, facts.answer(fact.id()), writer);
    }
}

/// Bits of what tells absent, unknown and ways of writing apart.
pub(crate) fn tag_width(fact: LinkFact) -> u32 {
    if matches!(fact.id().kind(), FactKind::Choice(_)) { fact.width() } else { TAG }
}

fn write_answer(fact: LinkFact, answer: &Answer, writer: &mut Writer) {
    let mut tag = |code| writer.put(code, tag_width(fact));
    match answer {
        // A text cannot come here: all of them are private.
        Answer::Absent | Answer::Given(Value::Text(_)) => tag(ABSENT),
        Answer::Unknown => tag(UNKNOWN),
        Answer::Given(Value::Bool(yes)) => tag(if *yes { SECOND } else { FIRST }),
        Answer::Given(Value::Choice(place)) => tag(FIRST + u64::from(*place)),
        Answer::Given(Value::Country(country)) => {
            tag(FIRST);
            for letter in country.code().bytes() {
                writer.put(u64::from(letter - b'A'), 5);
            }
        }
        Answer::Given(Value::Date(day)) => {
            // The flag that tells near from far is the last bit of the tag.
            writer.put(1, 1);
            writer.day(*day);
        }
        Answer::Given(Value::Integer(number)) => {
            let size = number.unsigned_abs();
            if *number >= 0 && size < 1 << fact.width() {
                tag(FIRST);
                writer.put(size, fact.width());
            } else {
                tag(SECOND);
                writer.flag(*number < 0);
                writer.put(size, SIZE);
            }
        }
    }
}

/// Takes the answers.
pub(crate) fn read(reader: &mut Reader<'_>) -> Result<Facts, DecodeError> {
    let mut facts = Facts::default();
    let count = reader.small(COUNT_WIDTH).ok_or(DecodeError::Damaged)?;
    if usize::from(count) > TABLE.len() {
        return Err(DecodeError::UnknownFact { count: count - TABLE.len() as u8 });
    }
    for fact in LinkFact::all().take(usize::from(count)) {
        let id = fact.id();
        match reader.take(tag_width(fact)).ok_or(DecodeError::Damaged)? {
            ABSENT => {}
            UNKNOWN if id.may_be_unknown() => facts.set_unknown(id),
            UNKNOWN => return Err(DecodeError::UnknownAnswer { fact: id }),
            tag => {
                let value = read_value(fact, tag, reader)?;
                if !value.has_form_of(id) {
                    return Err(DecodeError::UnknownAnswer { fact: id });
                }
                facts.set_value(id, value);
            }
        }
    }
    Ok(facts)
}

fn read_value(fact: LinkFact, tag: u64, reader: &mut Reader<'_>) -> Result<Value, DecodeError> {
    let unknown = DecodeError::UnknownAnswer { fact: fact.id() };
    match fact.id().kind() {
        FactKind::Bool => Ok(Value::Bool(tag == SECOND)),
        FactKind::Choice(_) => Ok(Value::Choice((tag - FIRST) as u8)),
        FactKind::Country => {
            let letters =
                [reader.small(5), reader.small(5), reader.small(5)].map(|letter| letter.map(|one| one + b'A'));
            let [Some(first), Some(second), Some(third)] = letters else { return Err(DecodeError::Damaged) };
            let code = [first, second, third];
            let country = core::str::from_utf8(&code).ok().and_then(Country::from_code);
            country.filter(|_| tag == FIRST).map(Value::Country).ok_or(unknown)
        }
        FactKind::Date => reader.day_after(tag == SECOND).map(Value::Date).ok_or(DecodeError::Damaged),
        FactKind::Integer { .. } | FactKind::Money => {
            let negative = tag == SECOND && reader.flag().ok_or(DecodeError::Damaged)?;
            let size = reader.take(if tag == SECOND { SIZE } else { fact.width() }).ok_or(DecodeError::Damaged)?;
            let number = i64::try_from(size).map_err(|_| unknown)?;
            Ok(Value::Integer(if negative { -number } else { number }))
        }
        FactKind::Text => Err(unknown),
    }
}

/// Whether a link can carry the value: a day outside of the years 1 to 9999 has no form in a case file either.
pub(crate) fn can_carry(answer: &Answer) -> bool {
    match answer {
        Answer::Given(Value::Date(day)) => (1..=9999).contains(&day.year()),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fact_but_the_private_ones_can_be_carried() {
        for &fact in FactId::ALL {
            assert_eq!(LinkFact::of(fact).map(LinkFact::id), (!fact.is_private()).then_some(fact), "{}", fact.id());
        }
    }

    #[test]
    fn there_is_room_for_the_words_and_for_new_ones() {
        for fact in LinkFact::all() {
            let words = fact.id().choices().len();
            assert!(words + (FIRST as usize) < 1 << tag_width(fact), "{}", fact.id().id());
        }
    }

    /// The payload names a word by its place: what stood here stays, what is new goes behind it.
    #[test]
    fn words_keep_their_places() {
        let check = |fact: FactId, words: &[&str]| assert_eq!(fact.choices().get(..words.len()), Some(words));
        check(F::Operation, &["issue", "extend", "change_employer", "revoke"]);
        check(F::Role, &["worker", "employer", "consultant"]);
        check(
            F::WorkerStatus,
            &[
                "none",
                "permanent_resident",
                "kandas",
                "kandas_applicant",
                "refugee",
                "asylum_seeker",
                "humanitarian",
                "trafficking_victim",
                "non_custodial_sentence",
                "student",
                "family_reunion",
            ],
        );
        check(F::EmployerKind, &["natural_person", "sole_proprietor", "legal_entity"]);
        check(
            F::WorkKind,
            &[
                "household",
                "earns_income",
                "seasonal",
                "intra_corporate_transfer",
                "independent_specialist",
                "own_business",
            ],
        );
        check(F::ContractState, &["none", "signed_before_permit", "signed_after_permit"]);
        check(F::TaxState, &["not_paid", "paid"]);
        for document in [F::CriminalRecord, F::MedicalCertificate, F::MedicalInsurance, F::Fingerprints, F::ProofOfWork]
        {
            check(document, &["have", "missing", "expired"]);
        }
    }
}
