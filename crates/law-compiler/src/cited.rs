//! Leaves out what nothing cites.

use std::collections::BTreeMap;

use ruqsat_eligibility::RuleBook;

use crate::list;

/// The book with only those records and acts that its entries cite.
///
/// The browser gets this one: the rest of the register is a tenth of the law's weight and shown nowhere there.
#[must_use]
pub fn cited_only(mut book: RuleBook) -> RuleBook {
    let records = Places::of(cited_records(&book));
    let kept: Vec<_> = records.0.keys().filter_map(|place| book.record(*place).cloned()).collect();
    let acts = Places::of(kept.iter().map(|record| record.act).collect());
    book.acts = list(acts.0.keys().filter_map(|place| book.acts.get(usize::from(*place)).cloned()).collect());
    book.records = list(kept);
    for record in book.records.to_mut() {
        acts.renumber(core::slice::from_mut(&mut record.act));
    }
    for parameter in book.parameters.to_mut() {
        parameter.editions.to_mut().iter_mut().for_each(|edition| records.renumber(edition.basis.to_mut()));
    }
    for rule in book.rules.to_mut() {
        records.renumber(rule.basis.to_mut());
        for variant in rule.variants.to_mut() {
            variant.editions.to_mut().iter_mut().for_each(|edition| records.renumber(edition.basis.to_mut()));
        }
    }
    for document in book.documents.to_mut() {
        document.editions.to_mut().iter_mut().for_each(|edition| records.renumber(edition.basis.to_mut()));
    }
    for deadline in book.deadlines.to_mut() {
        records.renumber(deadline.basis.to_mut());
    }
    book
}

pub(crate) fn cited_records(book: &RuleBook) -> Vec<u8> {
    let mut cited = Vec::new();
    let editions = book.parameters.iter().flat_map(|parameter| parameter.editions.iter());
    cited.extend(editions.flat_map(|edition| edition.basis.iter().copied()));
    for rule in book.rules.iter() {
        cited.extend(rule.basis.iter().copied());
    }
    let editions = book.documents.iter().flat_map(|document| document.editions.iter());
    cited.extend(editions.flat_map(|edition| edition.basis.iter().copied()));
    cited.extend(book.deadlines.iter().flat_map(|deadline| deadline.basis.iter().copied()));
    cited
}

/// Old places that are kept, with their new ones.
struct Places(BTreeMap<u8, u8>);

impl Places {
    fn of(kept: Vec<u8>) -> Self {
        let mut places: BTreeMap<u8, u8> = kept.into_iter().map(|place| (place, 0)).collect();
        for (new, place) in (0_u8..).zip(places.values_mut()) {
            *place = new;
        }
        Self(places)
    }

    fn renumber(&self, places: &mut [u8]) {
        for place in places {
            *place = self.0.get(place).copied().unwrap_or(u8::MAX);
        }
    }
}
