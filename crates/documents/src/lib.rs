//! Numbers and papers, checked where they are typed.
//!
//! This crate owns the arithmetic of the individual identification number ([`iin`]) and of a passport's
//! machine-readable zone ([`mrz`]). It is pure and total: any input gives an answer, none makes it panic.
//!
//! What the rules ask stands in [`iin`] and [`mrz`] themselves. The modules below them say what probably went wrong
//! and propose a repair; no rule calls them. They hold no words: whoever shows an answer brings the sentence.

pub mod iin;
mod look_alike;
pub mod mrz;

/// What a number or a zone says about the holder's sex.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sex {
    /// Female.
    Female,
    /// Male.
    Male,
}
