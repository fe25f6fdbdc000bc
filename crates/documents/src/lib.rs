//! Numbers and papers, checked where they are typed.
//!
//! This crate owns the arithmetic of the individual identification number ([`iin`]) and of a passport's
//! machine-readable zone ([`mrz`]). It is pure and total: any input gives an answer, none makes it panic.

pub mod iin;
pub mod mrz;
