//! Any bytes as the machine-readable lines of a passport, and as a name beside them.

#![no_main]

use libfuzzer_sys::fuzz_target;
use ruqsat_documents::mrz::Passport;
use ruqsat_documents::mrz::diagnosis::{Repair, diagnose};
use ruqsat_documents::mrz::fields::{fields, misplaced};
use ruqsat_documents::mrz::names::{Agreement, compare};
use ruqsat_documents::mrz::normalise::normalise;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let zone = normalise(&text);
    assert_eq!(normalise(&zone.text()).lines(), zone.lines());
    let found = diagnose(&zone);
    let joined = zone.text();
    let passport = Passport::parse(&joined).ok();
    assert_eq!(found.fault.is_none(), passport.is_some());
    if let Some(Repair::LookAlike { lines, .. } | Repair::Fillers { lines, .. }) = found.repair {
        assert!(Passport::parse(&lines.join("\n")).is_ok());
    }
    assert_eq!(fields(&zone).is_some(), zone.td3().is_some());
    let _ = misplaced(&zone);
    if let Some(passport) = passport {
        let agrees = !matches!(compare(passport.names(), &text), Agreement::Differs(_));
        assert_eq!(agrees, passport.bears_name(&text));
    }
});
