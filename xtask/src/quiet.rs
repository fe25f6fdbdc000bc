//! Takes the words out of panics.
//!
//! A panic ends in a trap, and the page then shows the calm words of `index.html` (`boot.js`). What Rust would print
//! before it, nobody sees; formatting it, with tables of printable letters and the hook that Yew sets, is a tenth of
//! the module. Rust has `-Cpanic=immediate-abort` for this, but only with a standard library built anew by unstable
//! flags. Here the functions of the standard library that begin a panic trap at once.
//!
//! The same is done to what the page has no use for and the linker cannot know it: Yew's elements that only its macro
//! and its components make. The journeys draw every screen; a screen that needs one of them breaks there.
//!
//! `trunk serve` makes a site with everything in it.

use anyhow::Result;
use std::collections::BTreeSet;
use std::convert::Infallible;
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{CodeSection, Function, Instruction, Module};
use wasmparser::{FunctionBody, Operator, Parser};

use crate::module::Parsed;

/// Where such functions stand, at the beginning of their names.
const HOMES: [&str; 4] = ["core", "alloc", "std", "__rustc"];
/// What their names say.
const WORDS: [&str; 7] =
    ["panic", "unwrap_failed", "expect_failed", "_fail", "assert_failed", "handle_error", "rust_begin_unwind"];

/// Beginnings of the names of what the page has no use for: markup as text, suspense, portals and components below the
/// application, new properties for it, the words of a panic, and letters as Rust would quote them.
const UNUSED: [&str; 8] = [
    "yew::dom_bundle::braw::",
    "yew::dom_bundle::bsuspense::",
    "yew::dom_bundle::bportal::",
    "yew::dom_bundle::bcomp::<impl yew::dom_bundle::traits::Reconcilable",
    "yew::suspense::",
    "<yew::html::component::lifecycle::CompStateInner<COMP> as yew::html::component::lifecycle::Stateful>::props_changed",
    "console_error_panic_hook::hook",
    "<char>::escape_debug_ext",
];

/// The module with panics that say nothing, and without what is not used.
///
/// # Errors
/// For a module that cannot be read.
pub(crate) fn quiet(bytes: &[u8]) -> Result<Vec<u8>> {
    let parsed = Parsed::read(bytes)?;
    let mut silent = BTreeSet::new();
    for function in u32::try_from(parsed.imported)?..u32::try_from(parsed.functions.len())? {
        let name = parsed.name(function);
        let is_unused = UNUSED.iter().any(|unused| name.starts_with(unused));
        if is_unused || begins_a_panic(name) && never_returns(&parsed, function)? {
            silent.insert(function);
        }
    }
    let mut module = Module::new();
    let next = u32::try_from(parsed.imported)?;
    Quiet { parsed: &parsed, silent, next }.parse_core_module(&mut module, Parser::new(0), bytes)?;
    Ok(module.finish())
}

/// Whether a name is that of a function of the standard library that begins a panic.
fn begins_a_panic(name: &str) -> bool {
    // `core[0123456789abcdef]::panicking::panic_fmt`, or `<core::…>`.
    let path = name.trim_start_matches('<');
    HOMES.iter().any(|home| path.strip_prefix(home).is_some_and(|rest| rest.starts_with([':', '['])))
        && WORDS.iter().any(|word| path.contains(word))
}

/// Whether the function ends in a trap wherever it ends.
fn never_returns(parsed: &Parsed<'_>, function: u32) -> Result<bool> {
    let Some(body) = parsed.body(function) else { return Ok(false) };
    let (mut before, mut last, mut returns) = (None, None, false);
    for operator in body.get_operators_reader()? {
        let operator = operator?;
        returns |= matches!(operator, Operator::Return | Operator::ReturnCall { .. });
        before = last.replace(operator);
    }
    Ok(!returns && matches!(before, Some(Operator::Unreachable)))
}

struct Quiet<'a> {
    parsed: &'a Parsed<'a>,
    silent: BTreeSet<u32>,
    next: u32,
}

impl Quiet<'_> {
    /// A function with a trap in place of each call that ends in one. What would have been handed over goes with it where
    /// it is a number or a local value: the place in the source, which would keep its name in the data.
    fn without_calls(&mut self, code: &mut CodeSection, body: &FunctionBody<'_>) -> Result<(), Error<Infallible>> {
        let mut function = self.new_function_with_parsed_locals(body)?;
        let mut handed = Vec::new();
        for operator in body.get_operators_reader()? {
            let operator = operator?;
            let is_simple =
                matches!(operator, Operator::LocalGet { .. } | Operator::I32Const { .. } | Operator::I64Const { .. });
            let silenced = match operator {
                Operator::Call { function_index } if self.silent.contains(&function_index) => Some(function_index),
                _ => None,
            };
            if let Some(silenced) = silenced {
                let kind = self.parsed.functions[silenced as usize];
                let parameters = self.parsed.parameters[kind as usize] as usize;
                handed.truncate(handed.len().saturating_sub(parameters));
            }
            let instruction = if silenced.is_some() { Instruction::Unreachable } else { self.instruction(operator)? };
            if is_simple {
                handed.push(instruction);
            } else {
                for instruction in handed.drain(..).chain([instruction]) {
                    function.instruction(&instruction);
                }
            }
        }
        code.function(&function);
        Ok(())
    }
}

impl Reencode for Quiet<'_> {
    type Error = Infallible;

    fn parse_custom_section(
        &mut self,
        module: &mut Module,
        section: wasmparser::CustomSectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        // What the linker tells is read from its own output; here it is of another module already.
        match section.name() {
            "linking" | "reloc.CODE" | "reloc.DATA" => Ok(()),
            _ => utils::parse_custom_section(self, module, section),
        }
    }

    fn parse_function_body(&mut self, code: &mut CodeSection, body: FunctionBody<'_>) -> Result<(), Error> {
        let function = self.next;
        self.next += 1;
        if !self.silent.contains(&function) {
            return self.without_calls(code, &body);
        }
        let mut trap = Function::new([]);
        trap.instruction(&Instruction::Unreachable).instruction(&Instruction::End);
        code.function(&trap);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_begins_a_panic_is_silenced() {
        for name in [
            "core[c5930c85a12de822]::panicking::panic_fmt",
            "core::panicking::panic_bounds_check",
            "core[c5930c85a12de822]::option::unwrap_failed",
            "core[c5930c85a12de822]::str::slice_error_fail",
            "__rustc[1]::rust_begin_unwind",
            "alloc::raw_vec::handle_error",
        ] {
            assert!(begins_a_panic(name), "{name}");
        }
        for name in
            ["ruqsat::app::panic", "yew::panicking", "core::fmt::write", "corex::panic", "<char>::escape_debug_ext"]
        {
            assert!(!begins_a_panic(name), "{name}");
        }
    }

    #[test]
    fn a_silent_call_takes_what_it_would_be_handed_along() {
        let mut types = wasm_encoder::TypeSection::new();
        types.ty().function([wasm_encoder::ValType::I32; 2], []);
        let mut functions = wasm_encoder::FunctionSection::new();
        functions.function(0).function(0);
        let mut panic = Function::new([]);
        panic.instruction(&Instruction::LocalGet(0)).instruction(&Instruction::Drop);
        panic.instruction(&Instruction::Unreachable).instruction(&Instruction::End);
        let mut own = Function::new([]);
        for number in [11, 12, 13] {
            own.instruction(&Instruction::I32Const(number));
        }
        own.instruction(&Instruction::Call(0)).instruction(&Instruction::Unreachable).instruction(&Instruction::End);
        let mut code = CodeSection::new();
        code.function(&panic).function(&own);
        let mut names = wasm_encoder::NameMap::new();
        names.append(0, "core::panicking::panic");
        names.append(1, "own");
        let mut section = wasm_encoder::NameSection::new();
        section.functions(&names);
        let mut module = Module::new();
        module.section(&types).section(&functions).section(&code).section(&section);

        let quieted = quiet(&module.finish()).expect("it is a module");
        let parsed = Parsed::read(&quieted).expect("it is one still");
        assert_eq!(parsed.numbers_in(1).ok(), Some([11].into()));
        assert_eq!(parsed.used_by(1).map(|used| used.0).ok(), Some(BTreeSet::new()));
    }
}
