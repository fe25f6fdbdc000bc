//! Sealed payloads: everything comes back to who knows the passphrase, and nothing to others.

mod support;

use proptest::prelude::*;
use ruqsat_eligibility::{FactId, InputValue};
use ruqsat_link::{
    DecodeError, LONGEST_SEALED, LONGEST_TEXT, Link, OpenError, Reference, SealError, Sealed, Selection,
};
use ruqsat_rulebook::book;
use support::{any_case, longest, samples};

const SALT: [u8; 16] = *b"sixteen bytes of";
const NONCE: [u8; 12] = *b"twelve bytes";
const PASSPHRASE: &str = "тот самый чай с молоком";

fn sealed() -> Sealed {
    Sealed { facts: longest("issue"), made_on: samples::on(), reference: Reference::new("MSK-0042") }
}

fn payload() -> String {
    sealed().seal(PASSPHRASE, SALT, NONCE).expect("its texts are short")
}

proptest! {
    // Making a key takes a tenth of a second.
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn any_case_comes_back(facts in any_case(), name in ".{0,60}", passphrase in ".{1,20}") {
        let mut facts = facts;
        facts.set_input(FactId::NameLatin, &InputValue::Text(name)).expect("any text is one");
        let case = Sealed { facts, made_on: samples::on(), reference: None };
        let payload = case.seal(&passphrase, SALT, NONCE).expect("its texts are short");
        prop_assert!(payload.len() <= LONGEST_SEALED);
        prop_assert_eq!(Sealed::check(&payload), Ok(()));
        prop_assert_eq!(Sealed::open(&payload, &passphrase), Ok(case));
    }
}

#[test]
fn another_passphrase_opens_nothing() {
    let payload = payload();
    assert_eq!(Sealed::open(&payload, PASSPHRASE), Ok(sealed()));
    for other in ["", "тот самый чай с молоком ", "Тот самый чай с молоком"] {
        assert_eq!(Sealed::open(&payload, other), Err(OpenError::Passphrase), "{other}");
    }
}

/// Without asking for a passphrase.
#[test]
fn every_changed_character_is_told_as_damage() {
    let payload = payload();
    for place in 0..payload.len() {
        let (head, tail) = (&payload[..place], &payload[place + 1..]);
        for new in "0123456789ABCDEFGHJKMNPQRSTVWXYZ".chars().filter(|new| !payload[place..=place].contains(*new)) {
            assert!(Sealed::check(&format!("{head}{new}{tail}")).is_err());
        }
        assert!(Sealed::check(head).is_err() && Sealed::check(&format!("{head}{tail}")).is_err());
    }
}

#[test]
fn the_two_kinds_of_payload_are_not_taken_for_each_other() {
    let plain = Link::preset(book(), &longest("issue"), Selection::household(), samples::on()).payload();
    assert_eq!(Sealed::check(&plain), Err(DecodeError::Foreign));
    assert!(matches!(Link::read(&payload()), Err(DecodeError::TooLong { .. } | DecodeError::Foreign)));
    for text in ["", "H", "H0000000", &"H".repeat(400), &"H".repeat(LONGEST_SEALED + 1)] {
        assert!(Sealed::check(text).is_err(), "{text}");
    }
}

#[test]
fn nothing_is_sealed_in_part() {
    let mut case = sealed();
    let mut seal = |length: usize| {
        let name = InputValue::Text("X".repeat(length));
        case.facts.set_input(FactId::NameLatin, &name).expect("any text is one");
        case.seal(PASSPHRASE, SALT, NONCE)
    };
    assert!(seal(LONGEST_TEXT).is_ok());
    assert_eq!(seal(LONGEST_TEXT + 1), Err(SealError::TooLong));
}

#[test]
fn its_length_does_not_tell_that_of_a_name() {
    let mut lengths: Vec<usize> = ["A", "ABDURAKHMANOVA GULNORA"]
        .into_iter()
        .map(|name| {
            let mut facts = support::facts("{\"operation\": \"issue\"}");
            facts.set_input(FactId::NameLatin, &InputValue::Text(name.to_owned())).expect("any text is one");
            let case = Sealed { facts, made_on: samples::on(), reference: None };
            case.seal(PASSPHRASE, SALT, NONCE).expect("it is short").len()
        })
        .collect();
    lengths.dedup();
    assert_eq!(lengths.len(), 1);
}
