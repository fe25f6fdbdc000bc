//! The browser's book is the whole book without what nothing cites.

use std::path::Path;

use ruqsat_eligibility::RuleBook;
use ruqsat_law_compiler::{LawFiles, cited_only, compile};

fn whole() -> RuleBook {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    let files = LawFiles::read(&data).expect("the law is readable");
    compile(&files, &|_| true).expect("the law compiles")
}

/// What every place of a list of records says: the record, its article and the address of its act.
fn said(book: &RuleBook, places: &[u8]) -> Vec<String> {
    let record = |place: &u8| {
        let record = book.record(*place).expect("a place leads to a record");
        let act = &book.acts[usize::from(record.act)];
        format!("{} {} {} {}", record.id, record.article, act.id, act.url)
    };
    places.iter().map(record).collect()
}

#[test]
fn every_entry_cites_the_same_as_before() {
    let (whole, cited) = (whole(), cited_only(whole()));
    assert!(cited.records.len() < whole.records.len() && cited.acts.len() < whole.acts.len());
    for (one, other) in whole.rules.iter().zip(cited.rules.iter()) {
        assert_eq!(said(&whole, &one.basis), said(&cited, &other.basis), "{}", one.id);
        for (one, other) in one.variants.iter().zip(other.variants.iter()) {
            for (one, other) in one.editions.iter().zip(other.editions.iter()) {
                assert_eq!(said(&whole, &one.basis), said(&cited, &other.basis));
            }
        }
    }
    for (one, other) in whole.documents.iter().zip(cited.documents.iter()) {
        for (one, other) in one.editions.iter().zip(other.editions.iter()) {
            assert_eq!(said(&whole, &one.basis), said(&cited, &other.basis));
        }
    }
    for (one, other) in whole.deadlines.iter().zip(cited.deadlines.iter()) {
        assert_eq!(said(&whole, &one.basis), said(&cited, &other.basis), "{}", one.id);
    }
    for (one, other) in whole.parameters.iter().zip(cited.parameters.iter()) {
        for (one, other) in one.editions.iter().zip(other.editions.iter()) {
            assert_eq!(said(&whole, &one.basis), said(&cited, &other.basis));
        }
    }
}
