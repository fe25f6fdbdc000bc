//! How a case leaves the device and comes back.
//!
//! This crate owns the payload of links ([`Link`]), which answers count ([`Way`]), what may be put into one
//! ([`Shared`], [`Selection`]), what was wrong with one ([`DecodeError`]), which editions of the law have changed since
//! ([`Law`]), two halves of a case made one ([`Merge`]), the short code of a printout ([`Receipt`]), and QR codes. It
//! leaves to others: every sentence (`ruqsat-messages`), the day of today, addresses, screens.
//!
//! A private fact cannot be put into a link: [`LinkFact`] has no value for it. A sensitive one is carried only where it
//! was ticked. The only text in a link is a [`Reference`], of its own narrow alphabet.
//!
//! # The payload
//!
//! Letters of Crockford's alphabet, five bits each: the version, then the fields below as one string of bits, the most
//! significant first, filled up with zeros, then five letters with the CRC-24 (OpenPGP) of all letters before them.
//! Version and checksum keep their places in every version, so that a newer link is told from a damaged one.
//! A day is 0 and 15 bits of days since 1990-01-01, or 1 and 22 bits of days since 0001-01-01, that day being one.
//!
//! | field | bits |
//! |---|---|
//! | purpose: preset, result, half of the worker, half of the employer | 3 |
//! | day it was made | a day |
//! | last day on which it is valid | 1, then a day |
//! | language | 1, then 5 |
//! | reference | 1, then 5 for its length and 6 for each character |
//! | day up to which sources were known | a day |
//! | mark of all that the law says for this operation and day | 24 |
//! | rules: how many | 7 |
//! | for each: whether there is an edition, then its mark; for a result its status | 1, 6, 2 |
//! | verdict, for a result | 3 |
//! | facts: how many | 6 |
//! | for each: absent, unknown, or a value | see `schema.rs` |
//!
//! Rules and facts are counted up to the last that is present, so that a link without the newest ones can be read by a
//! page that does not know them.

mod bits;
mod calendar;
mod case_file;
mod compare;
mod content;
mod frame;
mod law;
mod merge;
mod qr;
mod receipt;
mod schema;
mod sealed;
mod share;
mod way;

pub use calendar::{Calendar, CalendarEvent};
pub use case_file::{CaseFile, CaseFileError, LARGEST_FILE, SCHEMA, read_case, write_case};
pub use compare::{Comparison, FindingChange};
pub use content::{Language, Link, Outcome, Purpose, Reference, Side, is_number};
pub use frame::{DecodeError, LONGEST, LONGEST_SEALED, SEALED_VERSION, VERSION};
pub use law::{EditionChange, Law, LawChanges, RuleChange};
pub use merge::{Contradiction, Merge};
pub use qr::{QrPicture, qr_picture};
pub use receipt::Receipt;
pub use schema::LinkFact;
pub use sealed::{LEAST_PASSPHRASE, LONGEST_TEXT, NONCE, OpenError, SALT, SealError, Sealed};
pub use share::{Selection, Shared};
pub use way::Way;
