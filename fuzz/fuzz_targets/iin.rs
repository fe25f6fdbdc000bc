//! Any bytes as an individual identification number.

#![no_main]

use libfuzzer_sys::fuzz_target;
use ruqsat_documents::iin::{self, diagnosis};

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let found = diagnosis::diagnose(&text);
    assert_eq!(found.fault.is_none(), iin::is_valid(&found.number));
    if let Some(diagnosis::Repair::Swap { number, .. } | diagnosis::Repair::LookAlikes { number }) = found.repair {
        assert!(iin::is_valid(&number));
    }
    assert_eq!(diagnosis::says(&text).is_some(), iin::digits(&text).is_some());
});
