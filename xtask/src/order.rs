//! Puts functions that resemble each other side by side: brotli refers back to what is near with fewer bits.

use anyhow::Result;
use std::collections::{BTreeMap, BTreeSet};
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{Module, NameMap, NameSection};
use wasmparser::Parser;

use crate::module::Parsed;

/// Which order this is, for what is kept between builds.
pub(crate) const VERSION: &str = "alike 1";
/// How many bytes in a row make two functions alike where both have them.
const RUN: usize = 4;

/// The module with its functions named by their place in the better order; `wasm-opt --reorder-functions-by-name` puts
/// them there.
///
/// # Errors
/// For a module that cannot be read.
pub(crate) fn named_in_order(bytes: &[u8]) -> Result<Vec<u8>> {
    let parsed = Parsed::read(bytes)?;
    let bodies: Vec<&[u8]> = parsed
        .bodies
        .iter()
        .map(|body| Ok(&bytes[usize::try_from(body.range().start)?..usize::try_from(body.range().end)?]))
        .collect::<Result<_>>()?;
    let mut names = BTreeMap::new();
    for (place, function) in alike_side_by_side(&bodies).into_iter().enumerate() {
        names.insert(u32::try_from(parsed.imported + function)?, format!("{place:06}"));
    }
    let mut module = Module::new();
    Unnamed.parse_core_module(&mut module, Parser::new(0), bytes)?;
    let mut functions = NameMap::new();
    names.iter().for_each(|(function, name)| functions.append(*function, name));
    let mut section = NameSection::new();
    section.functions(&functions);
    module.section(&section);
    Ok(module.finish())
}

/// A module without the names in it.
struct Unnamed;

impl Reencode for Unnamed {
    type Error = std::convert::Infallible;

    fn parse_custom_section(
        &mut self,
        module: &mut Module,
        section: wasmparser::CustomSectionReader<'_>,
    ) -> Result<(), Error> {
        if section.name() == "name" { Ok(()) } else { utils::parse_custom_section(self, module, section) }
    }
}

/// An order in which each is followed by the one that shares most with it, for the size of both, of those that are left.
fn alike_side_by_side(bodies: &[&[u8]]) -> Vec<usize> {
    let runs: Vec<BTreeSet<&[u8]>> = bodies.iter().map(|body| body.windows(RUN).collect()).collect();
    let mut with: BTreeMap<&[u8], Vec<usize>> = BTreeMap::new();
    for (place, runs) in runs.iter().enumerate() {
        runs.iter().for_each(|run| with.entry(run).or_default().push(place));
    }
    let mut left: BTreeSet<usize> = (0..bodies.len()).collect();
    let mut order = Vec::with_capacity(bodies.len());
    let mut next = left.first().copied();
    while let Some(place) = next {
        left.remove(&place);
        order.push(place);
        let mut shared = vec![0_u32; bodies.len()];
        for run in &runs[place] {
            with.get(run).into_iter().flatten().for_each(|other| shared[*other] += 1);
        }
        let mut best: Option<(f64, usize)> = None;
        for other in left.iter().copied().filter(|other| shared[*other] > 0) {
            let size = u32::try_from(runs[place].len() + runs[other].len()).map_or(f64::MAX, f64::from);
            // The power of 5/4 was found by measuring.
            let score = f64::from(shared[other]) / (size * size.sqrt().sqrt());
            if best.is_none_or(|(most, _)| score > most) {
                best = Some((score, other));
            }
        }
        next = best.map(|(_, other)| other).or_else(|| left.first().copied());
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_followed_by_what_resembles_it_most() {
        let bodies: [&[u8]; 5] = [b"abcdefgh", b"12345678", b"abcdefg!", b"1234567?", b"abcd...."];
        assert_eq!(alike_side_by_side(&bodies), [0, 2, 4, 1, 3]);
        assert_eq!(alike_side_by_side(&[]), Vec::<usize>::new());
    }
}
