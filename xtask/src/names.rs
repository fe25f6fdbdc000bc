//! Short names between the WebAssembly and its glue.
//!
//! wasm-bindgen names each import with a hash of sixteen digits, which stands in both files and cannot be compressed.
//! wasm-opt gives the module short names and says which; here the glue gets the same.

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

/// What wasm-opt says about the names it changed.
#[derive(Debug, Deserialize)]
pub(crate) struct Names {
    /// Module, name, short name.
    imports: Vec<[String; 3]>,
    /// Name, short name.
    exports: Vec<[String; 2]>,
}

/// The name that wasm-opt gives the one module of all imports.
const MODULE: &str = "a";

/// What stands before the name of an import in the glue.
const ENTRY: &str = "        ";
/// The end of the list of imports.
const END: &str = "    };";
/// The one thing that boot.js uses of the glue.
const START: &str = "export { __wbg_init as default };";

impl Names {
    /// Reads what wasm-opt printed.
    pub(crate) fn read(text: &str) -> Result<Self> {
        serde_json::from_str(text).context("what wasm-opt says about names")
    }

    /// The short name of an export.
    pub(crate) fn export<'a>(&'a self, name: &'a str) -> &'a str {
        self.exports.iter().find(|[long, _]| long == name).map_or(name, |[_, short]| short)
    }

    /// The glue with the short names, without what the module does not import any more, and with one export: to start.
    ///
    /// # Errors
    /// When the glue lacks an import of the module: they are not of one build.
    pub(crate) fn shorten(&self, glue: &str) -> Result<String> {
        let mut text = self.without_unused(glue).replace("export { initSync, __wbg_init as default };", START);
        for [module, name, short] in &self.imports {
            let before = text.len();
            text = replace_word(&text, name, short);
            ensure!(text.len() != before, "the glue does not know the import {name}");
            text = text.replace(&format!("\"{module}\""), &format!("\"{MODULE}\""));
        }
        for [name, short] in &self.exports {
            text = replace_word(&text, &format!("wasm.{name}"), &format!("wasm.{short}"));
        }
        Ok(text)
    }
}

impl Names {
    /// The glue without the functions for imports that the module has lost.
    fn without_unused(&self, glue: &str) -> String {
        let mut is_used = true;
        let kept = glue.split_inclusive('\n').filter(|line| {
            if let Some((name, _)) = line.strip_prefix(ENTRY).and_then(|entry| entry.split_once(": function(")) {
                is_used = self.imports.iter().any(|[_, long, _]| long == name);
            } else if line.starts_with(END) {
                is_used = true;
            }
            is_used
        });
        kept.collect()
    }
}

/// Replaces `name` where no letter, digit or underscore goes on from it, and none stands before it.
fn replace_word(text: &str, name: &str, by: &str) -> String {
    let goes_on = |letter: Option<char>| letter.is_some_and(|letter| letter.is_alphanumeric() || letter == '_');
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(place) = rest.find(name) {
        let (before, after) = (&rest[..place], &rest[place + name.len()..]);
        let is_word = !goes_on(before.chars().next_back()) && !goes_on(after.chars().next());
        result += before;
        result += if is_word { by } else { name };
        rest = after;
    }
    result + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_replaced_as_words() {
        let names = Names::read(
            r#"{ "imports": [["./x_bg.js", "__wbg_log_1", "A"]], "exports": [["memory", "B"], ["memory_2", "C"]] }"#,
        )
        .expect("it is what wasm-opt prints");
        let glue = "{\"./x_bg.js\": {__wbg_log_1: f, __wbg_log_12: g}}; wasm.memory; wasm.memory_2; memory";
        let short = names.shorten(glue).expect("the import is there");
        assert_eq!(short, "{\"a\": {A: f, __wbg_log_12: g}}; wasm.B; wasm.C; memory");
    }

    #[test]
    fn what_is_not_imported_goes() {
        let names = Names::read(r#"{ "imports": [["./x_bg.js", "__wbg_b", "A"]], "exports": [] }"#);
        let glue = "\
    const import0 = {
        __proto__: null,
        a: function(arg0) {
            return arg0;
        },
        __wbg_b: function() { return handleError(function (arg0) {
            arg0.go();
        }, arguments); },
        c: function() { return handleError(function () {
        }, arguments); },
    };
    return import0;
";
        let left = "\
    const import0 = {
        __proto__: null,
        A: function() { return handleError(function (arg0) {
            arg0.go();
        }, arguments); },
    };
    return import0;
";
        assert_eq!(names.and_then(|names| names.shorten(glue)).expect("the import is there"), left);
    }

    #[test]
    fn glue_of_another_build_is_refused() {
        let names = Names::read(r#"{ "imports": [["./x_bg.js", "__wbg_log_1", "A"]], "exports": [] }"#);
        let error = names.and_then(|names| names.shorten("nothing")).expect_err("the import is not there");
        assert!(error.to_string().contains("__wbg_log_1"), "{error}");
    }
}
