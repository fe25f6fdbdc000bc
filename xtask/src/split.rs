//! Splits the WebAssembly in two: what a first visit needs, and what is loaded when a screen asks for it.
//!
//! Binaryen has a `wasm-split` for this, but its npm package has not. The means are the same: a function of the later
//! half leaves a stub behind that calls a place of the table, and the later module fills that place when it is
//! instantiated. It shares memory, table and globals with the first, so Rust knows nothing of the split.
//!
//! Those functions go that the first half can reach only through an *entry*: a function that the application calls
//! after it has seen to the loading. The same goes for what the table holds, closures and methods of trait objects, and
//! for data: the linker tells what refers to what (`links.rs`). What nothing can reach any more, since panics say nothing,
//! becomes a trap or zeros.

use anyhow::{Context, Result, ensure};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use wasm_encoder::reencode::{Error, Reencode, RoundtripReencoder, utils};
use wasm_encoder::{
    CodeSection, ConstExpr, DataSection, ElementSection, Elements, EntityType, ExportKind, ExportSection, Function,
    FunctionSection, ImportSection, Instruction, Module, TableSection, TypeSection,
};
use wasmparser::{FunctionBody, Parser};

use crate::links::{Links, Target};
use crate::module::Parsed;

/// How the names of entries begin, as wasm-bindgen writes them.
const ENTRIES: &str = "ruqsat::more::entry::";
/// The module that the later one imports from.
const FIRST: &str = "a";

/// A module in two halves.
pub(crate) struct Halves {
    /// What a first visit loads. It exports what the later half needs, under the names in [`Later::imports`].
    pub(crate) first: Vec<u8>,
    pub(crate) later: Later,
}

/// The later half, before it is known how the first names what it exports.
pub(crate) struct Later {
    types: TypeSection,
    imports: Vec<(String, EntityType)>,
    functions: FunctionSection,
    elements: ElementSection,
    code: CodeSection,
    data: DataSection,
}

impl Later {
    /// The module. `renamed` tells the name that an export of the first half has now.
    pub(crate) fn module(&self, renamed: impl Fn(&str) -> String) -> Vec<u8> {
        let mut imports = ImportSection::new();
        for (name, kind) in &self.imports {
            imports.import(FIRST, &renamed(name), *kind);
        }
        let mut module = Module::new();
        module
            .section(&self.types)
            .section(&imports)
            .section(&self.functions)
            .section(&self.elements)
            .section(&self.code)
            .section(&self.data);
        module.finish()
    }
}

impl Parsed<'_> {
    /// Whether the function is an entry; closures in it are not.
    fn is_entry(&self, function: u32) -> bool {
        let rest = self.name(function).strip_prefix(ENTRIES);
        let called_only = || !self.held.contains(&function) && !self.slots.values().any(|held| *held == function);
        rest.is_some_and(|rest| !rest.contains("{{closure}}")) && called_only()
    }

    /// Everything that can be reached from outside; not through entries, if they are closed.
    fn reached(&self, links: &Links, entries_are_open: bool) -> Result<BTreeSet<Target>> {
        let held = self.held.iter().copied().map(Target::Function);
        let mut reached: BTreeSet<Target> = held.chain(links.unnamed.iter().copied().map(Target::Piece)).collect();
        let mut next: Vec<Target> = reached.iter().copied().collect();
        while let Some(target) = next.pop() {
            let mut found = BTreeSet::new();
            match target {
                Target::Function(function) if self.body(function).is_some() => {
                    let called = self.used_by(function)?.0.into_iter();
                    found.extend(
                        called
                            .filter(|called| entries_are_open || !self.is_entry(*called))
                            .map(Target::Function)
                            .chain(links.of_function(self, function)?),
                    );
                }
                Target::Function(_) => {}
                Target::Piece(piece) => found.extend(links.of_piece(piece)),
                Target::Slot(slot) => found.extend(self.slots.get(&slot).copied().map(Target::Function)),
            }
            next.extend(found.into_iter().filter(|found| reached.insert(*found)));
        }
        Ok(reached)
    }
}

/// The first half: stubs in place of the functions that go, room in the table, and further exports.
struct First<'a> {
    parsed: &'a Parsed<'a>,
    links: &'a Links,
    reached: &'a BTreeSet<Target>,
    /// A function that does nothing but trap, if there is one.
    trap: Option<u32>,
    slots: &'a BTreeMap<u32, u32>,
    exports: &'a [(String, ExportKind, u32)],
    next: u32,
}

impl Reencode for First<'_> {
    type Error = std::convert::Infallible;

    fn parse_function_body(&mut self, code: &mut CodeSection, body: FunctionBody<'_>) -> Result<(), Error> {
        let function = self.next;
        self.next += 1;
        if self.reached.contains(&Target::Function(function)) {
            return utils::parse_function_body(self, code, body);
        }
        let mut stub = Function::new([]);
        match self.slots.get(&function) {
            Some(slot) => {
                let kind = self.parsed.functions[function as usize];
                for parameter in 0..self.parsed.parameters[kind as usize] {
                    stub.instruction(&Instruction::LocalGet(parameter));
                }
                stub.instruction(&Instruction::I32Const(*slot as i32));
                stub.instruction(&Instruction::CallIndirect { type_index: kind, table_index: 0 });
            }
            // Nothing calls it; wasm-opt takes it away.
            None => drop(stub.instruction(&Instruction::Unreachable)),
        }
        stub.instruction(&Instruction::End);
        code.function(&stub);
        Ok(())
    }

    fn parse_element_section(
        &mut self,
        elements: &mut ElementSection,
        _: wasmparser::ElementSectionReader<'_>,
    ) -> Result<(), Error> {
        let held = self.parsed.slots.iter().map(|(slot, function)| {
            let is_used = self.reached.contains(&Target::Slot(*slot));
            (*slot, if is_used { *function } else { self.trap.unwrap_or(*function) })
        });
        fill(elements, held);
        Ok(())
    }

    fn parse_data(&mut self, section: &mut DataSection, data: wasmparser::Data<'_>) -> Result<(), Error> {
        let known = self.parsed.data.iter().find(|(_, bytes)| bytes.as_ptr() == data.data.as_ptr());
        let Some((start, bytes)) = known else { return utils::parse_data(self, section, data) };
        let mut bytes = bytes.to_vec();
        let unused = self.links.pieces.iter().enumerate();
        for (_, piece) in unused.filter(|(place, _)| !self.reached.contains(&Target::Piece(*place))) {
            let inside = piece.start.wrapping_sub(*start) as usize..piece.end.wrapping_sub(*start) as usize;
            bytes.get_mut(inside).into_iter().flatten().for_each(|byte| *byte = 0);
        }
        section.active(0, &ConstExpr::i32_const(start.cast_signed()), bytes);
        Ok(())
    }

    fn parse_table_section(
        &mut self,
        tables: &mut TableSection,
        section: wasmparser::TableSectionReader<'_>,
    ) -> Result<(), Error> {
        for (place, table) in section.into_iter().enumerate() {
            let mut kind = self.table_type(table?.ty)?;
            if place == 0 {
                let more = self.slots.len() as u64;
                kind.minimum += more;
                kind.maximum = kind.maximum.map(|maximum| maximum + more);
            }
            tables.table(kind);
        }
        Ok(())
    }

    fn parse_export_section(
        &mut self,
        exports: &mut ExportSection,
        section: wasmparser::ExportSectionReader<'_>,
    ) -> Result<(), Error> {
        utils::parse_export_section(self, exports, section)?;
        for (name, kind, index) in self.exports {
            exports.export(name, *kind, *index);
        }
        Ok(())
    }
}

/// Writes functions to places of the table, ascending: one element for places that follow each other.
fn fill(elements: &mut ElementSection, held: impl Iterator<Item = (u32, u32)>) {
    let mut runs: Vec<(u32, Vec<u32>)> = Vec::new();
    for (slot, function) in held {
        match runs.last_mut() {
            Some((start, run)) if *start as usize + run.len() == slot as usize => run.push(function),
            _ => runs.push((slot, vec![function])),
        }
    }
    for (start, run) in runs {
        elements.active(None, &ConstExpr::i32_const(start.cast_signed()), Elements::Functions(Cow::Owned(run)));
    }
}

/// The bodies of the later half: functions and globals by their new numbers.
struct Moved {
    functions: BTreeMap<u32, u32>,
    globals: BTreeMap<u32, u32>,
}

impl Reencode for Moved {
    type Error = u32;

    fn function_index(&mut self, function: u32) -> Result<u32, Error<u32>> {
        self.functions.get(&function).copied().ok_or(Error::UserError(function))
    }

    fn global_index(&mut self, global: u32) -> Result<u32, Error<u32>> {
        self.globals.get(&global).copied().ok_or(Error::UserError(global))
    }
}

/// Splits a module; `None` where nothing can go.
///
/// # Errors
/// For a module that uses what is not known here, or has no names.
pub(crate) fn split(bytes: &[u8], linked: &[u8]) -> Result<Option<Halves>> {
    let parsed = Parsed::read(bytes)?;
    ensure!(!parsed.names.is_empty(), "the module has no names of functions to split it by");
    let links = Links::read(linked, &parsed)?;
    let (reached, all) = (parsed.reached(&links, false)?, parsed.reached(&links, true)?);
    let later: BTreeSet<u32> = all
        .difference(&reached)
        .filter_map(|target| match target {
            // What the browser brings is handed on by the first half.
            Target::Function(function) => parsed.body(*function).is_some().then_some(*function),
            Target::Piece(_) | Target::Slot(_) => None,
        })
        .collect();
    if !later.iter().any(|function| parsed.is_entry(*function)) {
        return Ok(None);
    }
    ensure!(!parsed.tables.is_empty(), "the module has no table");
    // What the later half uses of the first.
    let (mut functions, mut globals) = (BTreeSet::new(), BTreeSet::new());
    for function in &later {
        let (called, used) = parsed.used_by(*function)?;
        functions.extend(called);
        globals.extend(used);
    }
    for target in all.difference(&reached) {
        // A place of the table that only the later half uses may hold a function that the first calls.
        functions.extend(match target {
            Target::Slot(slot) => parsed.slots.get(slot).copied(),
            _ => None,
        });
    }
    functions.retain(|function| !later.contains(function));
    let base = u32::try_from(parsed.tables[0].initial)?;
    let entries = later.iter().copied().filter(|function| parsed.is_entry(*function));
    let slots: BTreeMap<u32, u32> = entries.zip(base..).collect();

    let mut round = RoundtripReencoder;
    let mut exports = Vec::new();
    let mut imports = Vec::new();
    let mut share = |kind: ExportKind, index: u32, entity: EntityType| {
        let name = format!("later_{}", exports.len());
        imports.push((name.clone(), entity));
        exports.push((name, kind, index));
    };
    for function in &functions {
        share(ExportKind::Func, *function, EntityType::Function(parsed.functions[*function as usize]));
    }
    for (table, index) in parsed.tables.iter().zip(0..) {
        let mut kind = *table;
        if index == 0 {
            let more = slots.len() as u64;
            kind.initial += more;
            kind.maximum = kind.maximum.map(|maximum| maximum + more);
        }
        share(ExportKind::Table, index, EntityType::Table(round.table_type(kind)?));
    }
    for (memory, index) in parsed.memories.iter().zip(0..) {
        share(ExportKind::Memory, index, EntityType::Memory(round.memory_type(*memory)?));
    }
    for global in &globals {
        let kind = round.global_type(parsed.globals[*global as usize])?;
        share(ExportKind::Global, *global, EntityType::Global(kind));
    }

    let mut first = Module::new();
    let next = u32::try_from(parsed.imported)?;
    let own = next..u32::try_from(parsed.functions.len())?;
    let trap = own
        .into_iter()
        .find(|function| !reached.contains(&Target::Function(*function)) && !slots.contains_key(function));
    First { parsed: &parsed, links: &links, reached: &reached, trap, slots: &slots, exports: &exports, next }
        .parse_core_module(&mut first, Parser::new(0), bytes)?;

    let numbers = |all: &mut dyn Iterator<Item = u32>| -> BTreeMap<u32, u32> { all.zip(0..).collect() };
    let mut moved = Moved {
        functions: numbers(&mut functions.iter().chain(&later).copied()),
        globals: numbers(&mut globals.iter().copied()),
    };
    let mut types = TypeSection::new();
    round.parse_type_section(&mut types, parsed.types.clone().context("the module has no types")?)?;
    let (mut kinds, mut code) = (FunctionSection::new(), CodeSection::new());
    for function in &later {
        kinds.function(parsed.functions[*function as usize]);
        let body = parsed.body(*function).context("an imported function cannot go")?;
        moved
            .parse_function_body(&mut code, body.clone())
            .map_err(|error| anyhow::anyhow!("{}: {error}", parsed.name(*function)))?;
    }
    // Places of the table and data that the first half has no use for, and the entries behind them.
    let mut filled = BTreeMap::new();
    let mut data = DataSection::new();
    for target in all.difference(&reached) {
        match target {
            Target::Slot(slot) => filled.extend(parsed.slots.get(slot).map(|function| (*slot, *function))),
            Target::Piece(piece) => {
                let range = &links.pieces[*piece];
                let bytes = parsed.bytes(range).context("a piece of data that is none")?;
                data.active(0, &ConstExpr::i32_const(range.start.cast_signed()), bytes.iter().copied());
            }
            Target::Function(_) => {}
        }
    }
    filled.extend(slots.iter().map(|(function, slot)| (*slot, *function)));
    let mut functions_of_slots = Vec::new();
    for (slot, function) in filled {
        functions_of_slots
            .push((slot, *moved.functions.get(&function).context("a place of the table for no function")?));
    }
    let mut elements = ElementSection::new();
    fill(&mut elements, functions_of_slots.into_iter());
    let later = Later { types, imports, functions: kinds, elements, code, data };
    Ok(Some(Halves { first: first.finish(), later }))
}
