//! What has to be known of a WebAssembly module to change it.

use anyhow::{Context, Result, bail};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use wasmparser::{
    ConstExpr, DataKind, ElementItems, ElementKind, FunctionBody, KnownCustom, Name, Operator, Parser, Payload, TypeRef,
};

/// What has to be known of a module.
#[derive(Default)]
pub(crate) struct Parsed<'a> {
    pub(crate) types: Option<wasmparser::TypeSectionReader<'a>>,
    /// Number of parameters of each type.
    pub(crate) parameters: Vec<u32>,
    /// Type of each function, the imported ones first.
    pub(crate) functions: Vec<u32>,
    pub(crate) imported: usize,
    pub(crate) tables: Vec<wasmparser::TableType>,
    pub(crate) memories: Vec<wasmparser::MemoryType>,
    pub(crate) globals: Vec<wasmparser::GlobalType>,
    pub(crate) bodies: Vec<FunctionBody<'a>>,
    pub(crate) names: BTreeMap<u32, &'a str>,
    /// Functions that are called from outside: exports, the start.
    pub(crate) held: BTreeSet<u32>,
    /// Functions in the first table, by their place.
    pub(crate) slots: BTreeMap<u32, u32>,
    /// Addresses in memory, and what stands there.
    pub(crate) data: Vec<(u32, &'a [u8])>,
}

impl<'a> Parsed<'a> {
    /// Reads a module.
    ///
    /// # Errors
    /// For a module that is broken, or has imports or tables of a kind not known here.
    pub(crate) fn read(bytes: &'a [u8]) -> Result<Self> {
        let mut it = Self::default();
        for payload in Parser::new(0).parse_all(bytes) {
            match payload? {
                Payload::TypeSection(section) => {
                    it.types = Some(section.clone());
                    for kind in section.into_iter_err_on_gc_types() {
                        it.parameters.push(u32::try_from(kind?.params().len())?);
                    }
                }
                Payload::ImportSection(section) => {
                    for import in section.into_imports() {
                        match import?.ty {
                            TypeRef::Func(kind) => it.functions.push(kind),
                            TypeRef::Table(kind) => it.tables.push(kind),
                            TypeRef::Memory(kind) => it.memories.push(kind),
                            TypeRef::Global(kind) => it.globals.push(kind),
                            other => bail!("an import of a kind not known here: {other:?}"),
                        }
                    }
                    it.imported = it.functions.len();
                }
                Payload::FunctionSection(section) => {
                    for kind in section {
                        it.functions.push(kind?);
                    }
                }
                Payload::TableSection(section) => {
                    for table in section {
                        it.tables.push(table?.ty);
                    }
                }
                Payload::MemorySection(section) => {
                    for memory in section {
                        it.memories.push(memory?);
                    }
                }
                Payload::GlobalSection(section) => {
                    for global in section {
                        it.globals.push(global?.ty);
                    }
                }
                Payload::ExportSection(section) => {
                    for export in section {
                        let export = export?;
                        if export.kind == wasmparser::ExternalKind::Func {
                            it.held.insert(export.index);
                        }
                    }
                }
                Payload::StartSection { func, .. } => drop(it.held.insert(func)),
                Payload::ElementSection(section) => {
                    for element in section {
                        let element = element?;
                        let ElementItems::Functions(items) = element.items else {
                            bail!("a table filled by expressions is not known here");
                        };
                        let ElementKind::Active { table_index: None | Some(0), offset_expr } = element.kind else {
                            bail!("only the first table is filled, and at once");
                        };
                        for (place, function) in (constant(&offset_expr)?..).zip(items) {
                            it.slots.insert(place, function?);
                        }
                    }
                }
                Payload::DataSection(section) => {
                    for data in section {
                        let data = data?;
                        let DataKind::Active { memory_index: 0, offset_expr } = data.kind else {
                            bail!("memory is filled at once");
                        };
                        it.data.push((constant(&offset_expr)?, data.data));
                    }
                }
                Payload::CodeSectionEntry(body) => it.bodies.push(body),
                Payload::CustomSection(section) => {
                    if let KnownCustom::Name(names) = section.as_known() {
                        it.read_names(names)?;
                    }
                }
                _ => {}
            }
        }
        Ok(it)
    }

    fn read_names(&mut self, names: wasmparser::NameSectionReader<'a>) -> Result<()> {
        for part in names {
            if let Name::Function(map) = part? {
                for naming in map {
                    let naming = naming?;
                    self.names.insert(naming.index, naming.name);
                }
            }
        }
        Ok(())
    }

    /// What stands in memory at the start, between two addresses.
    pub(crate) fn bytes(&self, range: &Range<u32>) -> Option<&'a [u8]> {
        self.data.iter().find_map(|(start, bytes)| {
            let inside = range.start.checked_sub(*start)? as usize..range.end.checked_sub(*start)? as usize;
            bytes.get(inside)
        })
    }

    /// The name of a function, as wasm-bindgen writes it.
    pub(crate) fn name(&self, function: u32) -> &'a str {
        self.names.get(&function).copied().unwrap_or_default()
    }

    /// What a function does; `None` for an imported one.
    pub(crate) fn body(&self, function: u32) -> Option<&FunctionBody<'a>> {
        self.bodies.get((function as usize).checked_sub(self.imported)?)
    }

    /// The numbers in a function that may be addresses or places of the table.
    pub(crate) fn numbers_in(&self, function: u32) -> Result<BTreeSet<u32>> {
        let mut numbers = BTreeSet::new();
        let body = self.body(function).context("an imported function has no body")?;
        for operator in body.get_operators_reader()? {
            numbers.extend(match operator? {
                Operator::I32Const { value } => Some(value.cast_unsigned()),
                Operator::I32Load { memarg }
                | Operator::I64Load { memarg }
                | Operator::F32Load { memarg }
                | Operator::F64Load { memarg }
                | Operator::I32Load8S { memarg }
                | Operator::I32Load8U { memarg }
                | Operator::I32Load16S { memarg }
                | Operator::I32Load16U { memarg }
                | Operator::I64Load8S { memarg }
                | Operator::I64Load8U { memarg }
                | Operator::I64Load16S { memarg }
                | Operator::I64Load16U { memarg }
                | Operator::I64Load32S { memarg }
                | Operator::I64Load32U { memarg }
                | Operator::I32Store { memarg }
                | Operator::I64Store { memarg }
                | Operator::F32Store { memarg }
                | Operator::F64Store { memarg }
                | Operator::I32Store8 { memarg }
                | Operator::I32Store16 { memarg }
                | Operator::I64Store8 { memarg }
                | Operator::I64Store16 { memarg }
                | Operator::I64Store32 { memarg } => Some(u32::try_from(memarg.offset)?),
                _ => None,
            });
        }
        Ok(numbers)
    }

    /// Functions and globals that a function names.
    pub(crate) fn used_by(&self, function: u32) -> Result<(BTreeSet<u32>, BTreeSet<u32>)> {
        let (mut functions, mut globals) = (BTreeSet::new(), BTreeSet::new());
        let body = self.body(function).context("an imported function has no body")?;
        for operator in body.get_operators_reader()? {
            match operator? {
                Operator::Call { function_index } | Operator::ReturnCall { function_index } => {
                    functions.insert(function_index);
                }
                Operator::GlobalGet { global_index } | Operator::GlobalSet { global_index } => {
                    globals.insert(global_index);
                }
                // A reference outside the table would have to be declared, and segments of data stay where they are.
                operator @ (Operator::RefFunc { .. }
                | Operator::MemoryInit { .. }
                | Operator::DataDrop { .. }
                | Operator::TableInit { .. }
                | Operator::ElemDrop { .. }) => bail!("{}: {operator:?} is not known here", self.name(function)),
                _ => {}
            }
        }
        Ok((functions, globals))
    }
}

/// The value of an expression that is one number.
pub(crate) fn constant(expression: &ConstExpr<'_>) -> Result<u32> {
    match expression.get_operators_reader().read()? {
        Operator::I32Const { value } => Ok(value.cast_unsigned()),
        other => bail!("a place given by {other:?} is not known here"),
    }
}
