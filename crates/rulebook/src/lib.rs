//! The law that the pre-check knows.
//!
//! The text stands in `data/` and is validated by this crate's build script; here it is only embedded. What a
//! rule means is defined once, in `ruqsat-eligibility`.

use chrono::NaiveDate;
use ruqsat_eligibility::{CaseError, Facts, Report, RuleBook};

pub use ruqsat_eligibility as eligibility;

#[cfg(not(feature = "postcard"))]
mod embedded {
    use ruqsat_eligibility::RuleBook;

    /// Constants: nothing is read at start, and brotli shares what repeats.
    static BOOK: RuleBook = {
        // The generated expression names the core and the allocator's crate.
        extern crate alloc;
        include!(concat!(env!("OUT_DIR"), "/book.rs"))
    };

    pub(crate) fn book() -> &'static RuleBook {
        &BOOK
    }
}

#[cfg(feature = "postcard")]
mod embedded {
    use std::sync::LazyLock;

    use ruqsat_eligibility::RuleBook;

    static BOOK: LazyLock<RuleBook> = LazyLock::new(|| {
        postcard::from_bytes(include_bytes!(concat!(env!("OUT_DIR"), "/book.postcard")))
            .expect("the build script wrote this book")
    });

    pub(crate) fn book() -> &'static RuleBook {
        &BOOK
    }
}

/// The rule book.
#[must_use]
pub fn book() -> &'static RuleBook {
    embedded::book()
}

/// Checks a case against the embedded law; see [`ruqsat_eligibility::evaluate`].
///
/// # Errors
/// Those of [`ruqsat_eligibility::evaluate`].
pub fn check(facts: &Facts, today: NaiveDate) -> Result<Report<'static>, CaseError> {
    ruqsat_eligibility::evaluate(book(), facts, today)
}
