//! Case files: what is written is read again, by this reader and by another one.

mod support;

use proptest::prelude::*;
use ruqsat_eligibility::{CaseInput, FactId, InputValue};
use ruqsat_link::{Reference, read_case, write_case};
use support::{acceptance, any_case, samples};

proptest! {
    #[test]
    fn any_case_comes_back(facts in any_case(), name in any::<String>()) {
        let mut facts = facts;
        facts.set_input(FactId::NameLatin, &InputValue::Text(name)).expect("any text is one");
        let [reference, id] = ["MSK-0042", "BFADCEHGAB"].map(Reference::new);
        let text = write_case(&facts, samples::on(), reference.as_ref(), id.as_ref());
        let file = read_case(text.as_bytes()).expect("it was just written");
        prop_assert_eq!((&file.facts, file.schema, file.saved_on), (&facts, Some(1), Some(samples::on())));
        prop_assert_eq!((file.reference, file.id, file.refused), (reference, id, vec![]));
        let other: serde_json::Value = serde_json::from_str(&text).expect("it is JSON");
        let input: CaseInput = serde_json::from_value(other["facts"].clone()).expect("it is a map");
        prop_assert_eq!(input.facts(), Ok(facts));
    }

    #[test]
    fn any_bytes_give_a_case_or_an_error(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = read_case(&bytes);
    }

    /// A sound file with a few bytes changed or cut off.
    #[test]
    fn a_damaged_file_gives_a_case_or_an_error(
        facts in any_case(),
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..4),
        end in any::<prop::sample::Index>(),
    ) {
        let mut bytes = write_case(&facts, samples::on(), None, None).into_bytes();
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        let _ = read_case(&bytes);
        bytes.truncate(end.index(bytes.len()));
        prop_assert!(read_case(&bytes).is_err());
    }
}

#[test]
fn the_plain_map_of_the_interface_is_read() {
    for (name, facts) in acceptance() {
        let plain = serde_json::to_string(&facts).expect("facts are a map");
        let file = read_case(plain.as_bytes()).expect("it is a case");
        assert_eq!((file.facts, file.schema, file.refused), (facts, None, vec![]), "{name}");
    }
}
