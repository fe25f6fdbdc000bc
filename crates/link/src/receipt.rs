//! The short code on a printout.
//!
//! Sixty bits of SHA-256 over the answers that a link may carry, the day that the law was read as of, and what it said
//! on that day. The same code comes from the link and from the case file, as long as the law says the same; a link
//! remembers what the law said when it was made.
//!
//! Not in it: private facts; sensitive ones that are not ticked, because a link does not hold them and could not give
//! the code again; the role, which changes wording only; what a link is for, when it was made and how long it is valid.
//! So two cases that differ in nothing but these have one code, and a sensitive fact that is ticked changes it.

use core::fmt;

use chrono::NaiveDate;
use ruqsat_eligibility::{FactId, RuleBook};
use sha2::{Digest as _, Sha256};

use crate::bits::Writer;
use crate::content::{Link, filed_on, operation};
use crate::frame::letters;
use crate::law::Law;
use crate::schema;
use crate::share::Shared;

/// The code: twelve letters of Crockford's alphabet, shown in three groups of four.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Receipt(u64);

/// Bits of the code.
const WIDTH: u32 = 60;

impl Receipt {
    /// The code of answers under the law of a book.
    #[must_use]
    pub fn of(book: &RuleBook, shared: &Shared, today: NaiveDate) -> Self {
        let on = filed_on(shared.facts(), today);
        Self::over(shared, &Law::of(book, operation(shared.facts()), on), on)
    }

    /// The code of what a link holds, under the law that it was made under.
    #[must_use]
    pub fn of_link(link: &Link) -> Self {
        Self::over(link.shared(), link.law(), link.filed_on())
    }

    fn over(shared: &Shared, law: &Law, on: NaiveDate) -> Self {
        let mut facts = shared.facts().clone();
        facts.clear(FactId::Role);
        // The day stands for itself, whether the case gives it or not.
        facts.clear(FactId::ApplicationDate);
        let mut writer = Writer::default();
        writer.day(on);
        writer.put(u64::from(law.whole()), 24);
        schema::write(&facts, &mut writer);
        let mut hash = Sha256::new();
        hash.update("ruqsat receipt 1\n");
        hash.update(writer.symbols());
        let digest = hash.finalize();
        Self(digest.iter().take(8).fold(0, |sum, byte| sum << 8 | u64::from(*byte)) >> (64 - WIDTH))
    }
}

impl fmt::Display for Receipt {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = letters((0..WIDTH / 5).rev().map(|place| (self.0 >> (5 * place)) as u8));
        for (place, letter) in text.chars().enumerate() {
            if place > 0 && place % 4 == 0 {
                fmt::Write::write_char(formatter, '-')?;
            }
            fmt::Write::write_char(formatter, letter)?;
        }
        Ok(())
    }
}
