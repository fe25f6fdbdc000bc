//! No text makes a check panic, and what holds for every text.

use proptest::collection::vec;
use proptest::prelude::*;
use ruqsat_documents::iin::{self, diagnosis as iin_diagnosis};
use ruqsat_documents::mrz::diagnosis::{Repair, diagnose};
use ruqsat_documents::mrz::fields::{fields, misplaced};
use ruqsat_documents::mrz::names::{Agreement, compare};
use ruqsat_documents::mrz::normalise::normalise;
use ruqsat_documents::mrz::{LINE, Passport};

/// Bytes of any kind as a text: what is no UTF-8 becomes the sign of replacement.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        vec(any::<u8>(), 0..300).prop_map(|bytes| String::from_utf8_lossy(&bytes).into_owned()),
        any::<String>(),
    ]
}

/// Text of what stands in numbers and zones and of what is typed for it.
fn near_text() -> impl Strategy<Value = String> {
    "[A-Z0-9<K«‹ \n\r\u{a0}\u{200b}a-zОоІЗкРｋ＜-]{0,200}"
}

/// Two lines of the standard's signs, dense in what normalising looks for.
fn two_lines() -> impl Strategy<Value = String> {
    ("P[<K]DEU[A-CK<]{39}|[A-CKVP<]{44}", "[A-Z0-9<K]{44}|[K<2]{9}3DKK[0-9]{6}2K[0-9]{6}9[K<]{14}[K<0]4")
        .prop_map(|(first, second)| format!("{first}\n{second}"))
}

fn zone_text() -> impl Strategy<Value = String> {
    prop_oneof![any_text(), near_text(), two_lines(), two_lines().prop_map(|text| text.replace('\n', " "))]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4096, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_number_has_a_fault_exactly_when_it_does_not_hold(
        text in prop_oneof![any_text(), "[0-9OІЗl -]{0,16}", "[0-9]{12}"]
    ) {
        let found = iin_diagnosis::diagnose(&text);
        prop_assert_eq!(found.fault.is_none(), iin::is_valid(&found.number));
        if iin::is_valid(&text) {
            prop_assert_eq!((&found.number, found.removed), (&text, 0));
        }
        let again = iin_diagnosis::diagnose(&found.number);
        prop_assert_eq!((&again.number, again.removed), (&found.number, 0));
        if let Some(iin_diagnosis::Repair::Swap { number, .. } | iin_diagnosis::Repair::LookAlikes { number }) = found.repair {
            prop_assert!(iin::is_valid(&number));
            prop_assert_ne!(number, found.number);
        }
        prop_assert_eq!(iin_diagnosis::says(&text).is_some(), iin::digits(&text).is_some());
    }

    #[test]
    fn normalising_again_changes_nothing(text in zone_text()) {
        let once = normalise(&text);
        let twice = normalise(&once.text());
        prop_assert_eq!(twice.lines(), once.lines());
        prop_assert_eq!(twice.changes(), &[]);
    }

    #[test]
    fn lines_have_a_fault_exactly_when_they_are_no_zone(text in zone_text()) {
        let zone = normalise(&text);
        let found = diagnose(&zone);
        prop_assert_eq!(found.fault.is_none(), Passport::parse(&zone.text()).is_ok());
        prop_assert!(found.repair.is_none() || found.fault.is_some());
        if let Some(Repair::LookAlike { lines, .. } | Repair::Fillers { lines, .. }) = found.repair {
            prop_assert!(Passport::parse(&lines.join("\n")).is_ok());
        }
        prop_assert_eq!(fields(&zone).is_some(), zone.td3().is_some());
        prop_assert!(zone.td3().is_some() || misplaced(&zone).is_empty());
    }

    #[test]
    fn a_name_agrees_exactly_when_the_rule_says_so(
        names in "[AB]{1,3}(<[AB]{1,2}){0,2}(<<[AB]{1,3}(<[AB]{0,2}){0,2})?",
        full in any::<bool>(),
        typed in prop_oneof!["[ABab' -]{0,12}", any_text()],
    ) {
        // Filled with one long word where it has to be full.
        let fill = if full { "A".repeat(LINE - 5 - names.len()) } else { "<".repeat(LINE - 5 - names.len()) };
        let line = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";
        let text = format!("P<UTO{names}{fill}\n{line}");
        let passport = Passport::parse(&text).expect("line 2 is the specimen's");
        let own = passport.names().replace('<', " ");
        prop_assert_eq!(compare(passport.names(), &own), Agreement::Equal);
        for name in [typed.as_str(), &own, &format!("{own} {typed}"), &own.to_lowercase()] {
            let agrees = !matches!(compare(passport.names(), name), Agreement::Differs(_));
            prop_assert_eq!(agrees, passport.bears_name(name), "{}", name);
        }
        let _ = compare(&typed, &own);
        let _ = compare(&typed, &typed);
    }
}
