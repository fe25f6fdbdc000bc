//! Splits the WebAssembly in two: what a first visit needs, and what is loaded when a screen asks for it.
//!
//! Binaryen has a `wasm-split` for this, but its npm package has not. The means are the same: a function of the later
//! half leaves a stub behind that calls a place of the table, and the later module fills that place when it is
//! instantiated. It shares memory, table and globals with the first, so Rust knows nothing of the split.
//!
//! Those functions go that the first half can reach only through an *entry*: a function that the application calls
//! after it has seen to the loading. What the table holds may be called from anywhere, so it stays.

use anyhow::{Context, Result, ensure};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use wasm_encoder::reencode::{Error, Reencode, RoundtripReencoder, utils};
use wasm_encoder::{
    CodeSection, ConstExpr, ElementSection, Elements, EntityType, ExportKind, ExportSection, Function, FunctionSection,
    ImportSection, Instruction, Module, TableSection, TypeSection,
};
use wasmparser::{FunctionBody, Parser};

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
            .section(&self.code);
        module.finish()
    }
}

impl Parsed<'_> {
    /// Whether the function is an entry; closures in it are not.
    fn is_entry(&self, function: u32) -> bool {
        let rest = self.name(function).strip_prefix(ENTRIES);
        rest.is_some_and(|rest| !rest.contains("{{closure}}")) && !self.held.contains(&function)
    }

    /// The functions of the later half: all that cannot be reached without an entry.
    fn later(&self) -> Result<BTreeSet<u32>> {
        let mut reached = self.held.clone();
        let mut next: Vec<u32> = reached.iter().copied().collect();
        while let Some(function) = next.pop() {
            if self.body(function).is_none() {
                continue;
            }
            let called = self.used_by(function)?.0;
            next.extend(called.into_iter().filter(|called| !self.is_entry(*called) && reached.insert(*called)));
        }
        let own = u32::try_from(self.imported)?..u32::try_from(self.functions.len())?;
        Ok(own.filter(|function| !reached.contains(function)).collect())
    }
}

/// The first half: stubs in place of the functions that go, room in the table, and further exports.
struct First<'a> {
    parsed: &'a Parsed<'a>,
    later: &'a BTreeSet<u32>,
    slots: &'a BTreeMap<u32, u32>,
    exports: &'a [(String, ExportKind, u32)],
    next: u32,
}

impl Reencode for First<'_> {
    type Error = std::convert::Infallible;

    fn parse_function_body(&mut self, code: &mut CodeSection, body: FunctionBody<'_>) -> Result<(), Error> {
        let function = self.next;
        self.next += 1;
        if !self.later.contains(&function) {
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
pub(crate) fn split(bytes: &[u8]) -> Result<Option<Halves>> {
    let parsed = Parsed::read(bytes)?;
    ensure!(!parsed.names.is_empty(), "the module has no names of functions to split it by");
    let later = parsed.later()?;
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
    First { parsed: &parsed, later: &later, slots: &slots, exports: &exports, next }.parse_core_module(
        &mut first,
        Parser::new(0),
        bytes,
    )?;

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
    let mut elements = ElementSection::new();
    let filled: Vec<u32> = slots.keys().filter_map(|function| moved.functions.get(function).copied()).collect();
    let offset = ConstExpr::i32_const(i32::try_from(base)?);
    elements.active(None, &offset, Elements::Functions(Cow::Owned(filled)));
    let later = Later { types, imports, functions: kinds, elements, code };
    Ok(Some(Halves { first: first.finish(), later }))
}
