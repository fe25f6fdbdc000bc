//! What refers to what in memory and in the table, as the linker tells it.
//!
//! In a finished module an address is a number like any other. Linked with `--emit-relocs`, the module of the linker says
//! which numbers are addresses, and of what. So what can be reached is known exactly, and not only to the function.

use anyhow::{Context, Result, bail, ensure};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use wasmparser::{KnownCustom, Linking, Parser, Payload, RelocationType, SymbolInfo};

use crate::module::Parsed;

/// Something that is referred to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Target {
    /// A function, by its number.
    Function(u32),
    /// A piece of data, by its place in [`Links::pieces`].
    Piece(usize),
    /// A place of the first table.
    Slot(u32),
}

/// What the linker tells of a module.
pub(crate) struct Links {
    /// Where each piece of data stands: ascending, without gaps or overlaps, and the alignment between them is a piece.
    pub(crate) pieces: Vec<Range<u32>>,
    /// Those that no symbol names: as a rule zeros, and taken for used.
    pub(crate) unnamed: Vec<usize>,
    /// What each piece refers to.
    of_pieces: Vec<BTreeSet<Target>>,
    /// By the name of a function: what it refers to, by the number that stands for it in the code.
    of_functions: BTreeMap<String, BTreeMap<u32, BTreeSet<Target>>>,
}

/// A reference in a section, before it is known whose it is.
struct Reference {
    /// Where it stands, from the beginning of the section.
    offset: usize,
    target: Target,
}

impl Links {
    /// Reads the linker's output; `parsed` is what wasm-bindgen made of it.
    ///
    /// # Errors
    /// Where the two are not of one build, or the linker was not asked to tell, or tells what is not known here.
    pub(crate) fn read(linked: &[u8], parsed: &Parsed<'_>) -> Result<Self> {
        let original = Parsed::read(linked).context("the linker's output")?;
        ensure!(original.data == parsed.data, "the linker's output is of another build");
        let mut symbols = Vec::new();
        let mut sections = Vec::new();
        let mut relocations = Vec::new();
        for payload in Parser::new(0).parse_all(linked) {
            let payload = payload?;
            if let Payload::CustomSection(section) = &payload {
                match section.as_known() {
                    KnownCustom::Linking(linking) => {
                        for part in linking.subsections() {
                            if let Linking::SymbolTable(table) = part? {
                                symbols = table.into_iter().collect::<Result<_, _>>()?;
                            }
                        }
                    }
                    KnownCustom::Reloc(section) => {
                        for entry in section.entries() {
                            relocations.push((section.section_index() as usize, entry?));
                        }
                    }
                    _ => {}
                }
            }
            if let Some((_, range)) = payload.as_section() {
                sections.push(range);
            }
        }
        ensure!(!relocations.is_empty(), "the linker tells no addresses: it lacks --emit-relocs");

        let address = |symbol: &SymbolInfo<'_>| {
            let SymbolInfo::Data { symbol: Some(data), .. } = symbol else { return None };
            let (start, _) = original.data.get(data.index as usize)?;
            Some(start + data.offset..start + data.offset + data.size)
        };
        let mut links = Self::with_pieces(&original.data, symbols.iter().filter_map(address));
        let start_of = |place: usize| sections.get(place).map(|range| usize::try_from(range.start));
        let (mut in_code, mut in_data) = (Vec::new(), Vec::new());
        for (section, relocation) in relocations {
            let start = start_of(section).context("a reference in no section")??;
            let offset = start + relocation.offset as usize;
            let number = number_at(linked, offset, relocation.ty)?;
            let symbol = symbols.get(relocation.index as usize);
            let target = match relocation.ty {
                RelocationType::MemoryAddrLeb | RelocationType::MemoryAddrSleb | RelocationType::MemoryAddrI32 => {
                    let symbol = symbol.context("an address of no symbol")?;
                    let Some(range) = address(symbol) else { continue };
                    let meant = i64::from(range.start) + relocation.addend;
                    ensure!(i64::from(number) == meant, "{symbol:?}: {number} and not {meant} stands in the code");
                    links.piece_at(range.start).map(Target::Piece)
                }
                RelocationType::TableIndexSleb | RelocationType::TableIndexI32 => Some(Target::Slot(number)),
                // Calls are read from the code itself.
                RelocationType::FunctionIndexLeb
                | RelocationType::TypeIndexLeb
                | RelocationType::GlobalIndexLeb
                | RelocationType::TableNumberLeb => None,
                other => bail!("a reference of a kind not known here: {other:?}"),
            };
            let Some(target) = target else { continue };
            let is_data = matches!(relocation.ty, RelocationType::MemoryAddrI32 | RelocationType::TableIndexI32);
            if is_data { &mut in_data } else { &mut in_code }.push((Reference { offset, target }, number));
        }

        for (reference, _) in in_data {
            let place = original.data.iter().find_map(|(start, bytes)| {
                let inside = reference.offset.checked_sub(bytes.as_ptr() as usize - linked.as_ptr() as usize)?;
                (inside < bytes.len()).then(|| u32::try_from(inside).map(|inside| start + inside))
            });
            let piece = links.piece_at(place.context("a reference in no data")??).context("a reference in no piece")?;
            links.of_pieces[piece].insert(reference.target);
        }
        for (function, body) in (original.imported..).zip(&original.bodies) {
            // As wasm-bindgen writes it.
            let name = rustc_demangle::demangle(original.name(u32::try_from(function)?)).to_string();
            let range = usize::try_from(body.range().start)?..usize::try_from(body.range().end)?;
            let of_function = links.of_functions.entry(name).or_default();
            let first = in_code.partition_point(|(reference, _)| reference.offset < range.start);
            for (reference, number) in in_code[first..].iter().take_while(|(at, _)| at.offset < range.end) {
                of_function.entry(*number).or_default().insert(reference.target);
            }
        }
        Ok(links)
    }

    /// Data in pieces: one for each symbol, one for symbols that overlap, and one for what is between them.
    fn with_pieces(data: &[(u32, &[u8])], symbols: impl Iterator<Item = Range<u32>>) -> Self {
        let mut symbols: Vec<_> = symbols.filter(|range| !range.is_empty()).collect();
        symbols.sort_by_key(|range| (range.start, range.end));
        let (mut pieces, mut unnamed): (Vec<Range<u32>>, Vec<usize>) = Default::default();
        for (start, bytes) in data {
            let end = start + u32::try_from(bytes.len()).unwrap_or_default();
            let mut at = *start;
            for range in symbols.iter().filter(|range| range.start >= *start && range.end <= end) {
                if range.start < at {
                    if let Some(last) = pieces.last_mut() {
                        last.end = last.end.max(range.end);
                    }
                } else {
                    if range.start > at {
                        unnamed.push(pieces.len());
                        pieces.push(at..range.start);
                    }
                    pieces.push(range.clone());
                }
                at = at.max(range.end);
            }
            if at < end {
                unnamed.push(pieces.len());
                pieces.push(at..end);
            }
        }
        Self { of_pieces: vec![BTreeSet::new(); pieces.len()], pieces, unnamed, of_functions: BTreeMap::new() }
    }

    fn piece_at(&self, address: u32) -> Option<usize> {
        let after = self.pieces.partition_point(|piece| piece.start <= address);
        after.checked_sub(1).filter(|place| self.pieces[*place].contains(&address))
    }

    /// What a piece of data refers to.
    pub(crate) fn of_piece(&self, piece: usize) -> impl Iterator<Item = Target> {
        self.of_pieces[piece].iter().copied()
    }

    /// What a function refers to in data and table. A function that only wasm-bindgen knows may mean an address by any
    /// number.
    pub(crate) fn of_function(&self, parsed: &Parsed<'_>, function: u32) -> Result<BTreeSet<Target>> {
        let numbers = parsed.numbers_in(function)?;
        let Some(known) = self.of_functions.get(parsed.name(function)) else {
            let piece = |number| self.piece_at(number).map(Target::Piece);
            return Ok(numbers
                .iter()
                .flat_map(|number| [Some(Target::Slot(*number)), piece(*number)])
                .flatten()
                .collect());
        };
        Ok(numbers.iter().filter_map(|number| known.get(number)).flatten().copied().collect())
    }
}

/// The number that the linker wrote at a place.
fn number_at(bytes: &[u8], offset: usize, kind: RelocationType) -> Result<u32> {
    let bytes = bytes.get(offset..offset + kind.extent()).context("a reference behind the end")?;
    Ok(match <[u8; 4]>::try_from(bytes) {
        Ok(bytes) => u32::from_le_bytes(bytes),
        // Seven bits a byte, the lowest first; always five bytes, so the sign is in them.
        Err(_) => bytes.iter().rev().fold(0, |number, byte| number << 7 | u32::from(byte & 0x7f)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_falls_into_pieces() {
        let bytes = [0; 12];
        let links =
            Links::with_pieces(&[(100, &bytes)], [104..106, 100..104, 102..105, 108..110, 120..130].into_iter());
        assert_eq!(links.pieces, [100..106, 106..108, 108..110, 110..112]);
        assert_eq!(links.unnamed, [1, 3]);
        assert_eq!(
            [99, 100, 105, 106, 111, 112].map(|at| links.piece_at(at)),
            [None, Some(0), Some(0), Some(1), Some(3), None]
        );
    }

    #[test]
    fn numbers_are_read_as_the_linker_writes_them() {
        let check = |bytes: &[u8], kind, expected| assert_eq!(number_at(bytes, 0, kind).ok(), expected);
        check(&[0x80, 0x80, 0xc0, 0x80, 0x00], RelocationType::MemoryAddrLeb, Some(0x10_0000));
        check(&[0xff, 0xff, 0xff, 0xff, 0x7f], RelocationType::MemoryAddrSleb, Some(u32::MAX));
        check(&[0x08, 0x00, 0x10, 0x00], RelocationType::MemoryAddrI32, Some(0x10_0008));
        check(&[0x08, 0x00, 0x10], RelocationType::MemoryAddrI32, None);
    }
}
