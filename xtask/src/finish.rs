//! Turns Trunk's output into the site that is served: smaller WebAssembly, one style sheet, names
//! that hold a hash of the content, the integrity of scripts and styles, and brotli.

use crate::inspector;
use crate::names::Names;
use crate::order;
use crate::process;
use crate::project::Project;
use crate::quiet;
use crate::split;
use crate::tools::Shrinkers;
use anyhow::{Context, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384};
use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};
use xtask::assets::{files_below, local_path};
use xtask::compress;
use xtask::html::{self, Tag};

/// The passes are those whose results compress best, found by measuring: three are left out
/// (functions written into their callers, zeros taken out of the data, common subexpressions kept
/// in locals), and the code is flattened and put together anew first. Together 4 KB of 117.
const WASM_OPT: [&str; 9] = [
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--skip-pass=inlining-optimizing",
    "--skip-pass=memory-packing",
    "--skip-pass=local-cse",
    "--strip-producers",
    "--debuginfo",
];

/// The features browsers have had since Chrome 97, Firefox 102 and Safari 16, by name. With
/// `--all-features` wasm-opt makes modules that they refuse.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Functions in the order that their names say, and then nothing but what runs.
const IN_ORDER: [&str; 3] = ["--reorder-functions-by-name", "--strip-debug", "--strip-target-features"];

/// Short names between the module and its glue; wasm-opt prints which.
const SHORT_NAMES: [&str; 1] = ["--minify-imports-and-exports-and-modules"];

/// The same browsers, in esbuild's words. Module by module: nothing is bundled.
const ESBUILD: [&str; 4] = ["--minify", "--tree-shaking=true", "--format=esm", "--target=chrome97,firefox102,safari16"];

/// For the worker that looks into files: made for speed. The features of [`WASM_OPT`] besides.
const WORKER_WASM_OPT: [&str; 3] = ["-O3", "--strip-producers", "--strip-target-features"];

/// Ends of names that are worth compressing.
const COMPRESSIBLE: [&str; 9] = ["html", "js", "css", "wasm", "svg", "json", "webmanifest", "txt", "bin"];

/// What is only loaded when a screen asks for it.
const LATER: &str = "ruqsat-later.wasm";

/// Results by content, so that an unchanged file costs nothing the next time.
struct Cache(PathBuf);

/// Writes the finished site to the folder `dist` and says in a few words what it weighs.
pub(crate) fn finish(project: &Project, raw: &Path, dist: &Path, tools: Option<&Shrinkers>) -> Result<String> {
    let cache = Cache(project.target.join("site/cache"));
    fs::create_dir_all(&cache.0)?;
    let mut files = BTreeMap::new();
    for name in files_below(raw)? {
        let bytes = fs::read(raw.join(&name)).with_context(|| format!("cannot read {name}"))?;
        let bytes = match tools {
            Some(tools) if name.ends_with("_bg.wasm") => {
                let (bytes, names, later) = cache.optimized(project, tools, &bytes)?;
                files.extend(later.map(|bytes| (LATER.to_owned(), bytes)));
                let glue = name.replace("_bg.wasm", ".js");
                let text = fs::read_to_string(raw.join(&glue)).with_context(|| format!("cannot read {glue}"))?;
                let text = names.shorten(&text).with_context(|| glue.clone())?;
                files.insert(glue, cache.minified(project, tools, text.as_bytes(), "js")?);
                bytes
            }
            // The glue comes with its module.
            Some(_) if name.strip_suffix(".js").is_some_and(|stem| raw.join(format!("{stem}_bg.wasm")).is_file()) => {
                continue;
            }
            Some(tools) if name == inspector::FILE => {
                let (script, module) = inspector::unpacked(&bytes).context(inspector::FILE)?;
                let script = String::from_utf8(cache.minified(project, tools, script, "js")?)?;
                let features = WASM_OPT.into_iter().filter(|option| option.starts_with("--enable-"));
                let options: Vec<&str> = WORKER_WASM_OPT.into_iter().chain(features).collect();
                inspector::packed(&script, &cache.wasm_opt(project, tools, module, &options)?.0)?
            }
            Some(tools) if name.ends_with(".js") => cache.minified(project, tools, &bytes, "js")?,
            Some(tools) if name.ends_with(".css") => cache.minified(project, tools, &bytes, "css")?,
            _ => bytes,
        };
        files.insert(name, bytes);
    }
    let page = files.remove("index.html").context("Trunk wrote no index.html")?;
    let mut page = String::from_utf8(page).context("index.html is no UTF-8")?;
    if files.contains_key(LATER) {
        // boot.js loads it when the application asks for it. Without this, everything is in the one module.
        page = page.replacen("</head>", &format!("<link rel=\"later\" href=\"./{LATER}\">\n</head>"), 1);
    }
    let page = name_by_content(&page, &mut files)?;
    files.insert("index.html".to_owned(), page.into_bytes());

    if dist.exists() {
        fs::remove_dir_all(dist).with_context(|| format!("cannot clear {}", dist.display()))?;
    }
    let mut total = 0;
    for (name, bytes) in &files {
        let path = dist.join(name);
        write(&path, bytes)?;
        let end = name.rsplit_once('.').map_or("", |(_, end)| end);
        if COMPRESSIBLE.contains(&end) {
            let compressed = cache.compressed(bytes)?;
            total += compressed.len().min(bytes.len());
            if compressed.len() < bytes.len() {
                write(&dist.join(format!("{name}.br")), &compressed)?;
            }
        } else {
            total += bytes.len();
        }
    }
    let without = if tools.is_some() { "" } else { ", without wasm-opt" };
    Ok(format!("{} files, {:.1} KB compressed{without}", files.len(), kilobytes(total)))
}

/// 1 KB is 1000 bytes, as in the budgets.
pub(crate) fn kilobytes(bytes: usize) -> f64 {
    // Files are far smaller than what an f64 counts exactly.
    #[allow(clippy::cast_precision_loss)]
    let bytes = bytes as f64;
    bytes / 1000.0
}

/// Moves what the page starts (scripts, style sheets, WebAssembly) to `assets/`, under names by
/// content, scripts and styles with their integrity, and joins the style sheets into one, in their order.
fn name_by_content(page: &str, files: &mut BTreeMap<String, Vec<u8>>) -> Result<String> {
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    let mut styles: Vec<u8> = Vec::new();
    let mut place_of_styles = None;
    let mut moved = HashSet::new();
    for tag in html::tags(page) {
        let attribute = if tag.name == "script" { "src" } else { "href" };
        let Some(path) = tag.attribute(attribute).and_then(local_path) else {
            continue;
        };
        let take = |files: &BTreeMap<String, Vec<u8>>| {
            files.get(&path).cloned().with_context(|| format!("index.html names {path}, which Trunk did not write"))
        };
        if tag.is_link("stylesheet") {
            styles.extend(take(files)?);
            styles.push(b'\n');
            let place = edits.len();
            place_of_styles.get_or_insert(place);
            edits.push((tag.range.clone(), String::new()));
        } else if tag.name == "script"
            || ["modulepreload", "preload", "language", "guide", "later", "later-styles", "files", "inspector"]
                .iter()
                .any(|rel| tag.is_link(rel))
        {
            let bytes = take(files)?;
            let name = content_name(&path, &bytes);
            // Chromium ignores the integrity of a preloaded fetch, and warns. With one in the
            // fetch itself it could not compile while the file is still coming. What is loaded later has
            // the hash in its name, and the application refuses a file of another build.
            let pinned = tag.name == "script" || tag.is_link("modulepreload") || tag.is_link("later-styles");
            let text = rewritten(&tag, attribute, &name, pinned.then_some(bytes.as_slice()));
            edits.push((tag.range.clone(), text));
            files.insert(name, bytes);
        } else {
            continue;
        }
        moved.insert(path);
    }
    if let Some(place) = place_of_styles {
        let name = content_name("ruqsat.css", &styles);
        let integrity = integrity(&styles);
        edits[place].1 = format!(r#"<link rel="stylesheet" href="./{name}" integrity="{integrity}">"#);
        files.insert(name, styles);
    }
    for path in moved {
        files.remove(&path);
    }
    // What wasm-bindgen found in JavaScript of our crates is imported relative to its own file.
    let snippets: Vec<String> = files.keys().filter(|name| name.starts_with("snippets/")).cloned().collect();
    for name in snippets {
        if let Some(bytes) = files.remove(&name) {
            files.insert(format!("assets/{name}"), bytes);
        }
    }
    let mut result = page.to_owned();
    for (range, text) in edits.into_iter().rev() {
        result.replace_range(range, &text);
    }
    Ok(result)
}

/// The tag with another address and, if bytes are given, their integrity.
fn rewritten(tag: &Tag, attribute: &str, name: &str, pinned: Option<&[u8]>) -> String {
    let mut text = format!("<{}", tag.name);
    let kept = tag.attributes().filter(|(key, _)| *key != attribute && *key != "integrity");
    for (key, value) in kept {
        let _ = match value {
            "" => write!(text, " {key}"),
            _ => write!(text, " {key}=\"{}\"", value.replace('"', "&quot;")),
        };
    }
    let _ = write!(text, " {attribute}=\"./{name}\"");
    if let Some(bytes) = pinned {
        let _ = write!(text, " integrity=\"{}\"", integrity(bytes));
    }
    text.push('>');
    text
}

/// `assets/boot-0123456789abcdef.js` for `boot-<Trunk's hash>.js`.
fn content_name(path: &str, bytes: &[u8]) -> String {
    let file = path.rsplit('/').next().unwrap_or(path);
    let (stem, end) = file.split_once('.').unwrap_or((file, "bin"));
    let hash = hex(&Sha256::digest(bytes)[..8]);
    format!("assets/{}-{hash}.{end}", without_hash(stem))
}

/// Takes Trunk's hash of sixteen digits out of a name, which goes stale here.
fn without_hash(stem: &str) -> String {
    for (at, _) in stem.match_indices('-') {
        let after = &stem[at + 1..];
        let digits = after.bytes().take_while(u8::is_ascii_hexdigit).count();
        if digits >= 13 && (digits == after.len() || after[digits..].starts_with('_')) {
            return format!("{}{}", &stem[..at], &after[digits..]);
        }
    }
    stem.to_owned()
}

fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, bytes).with_context(|| format!("cannot write {}", path.display()))
}

impl Cache {
    /// The smaller module, the names that changed in it, and the half of it that is loaded later.
    fn optimized(
        &self,
        project: &Project,
        tools: &Shrinkers,
        bytes: &[u8],
    ) -> Result<(Vec<u8>, Names, Option<Vec<u8>>)> {
        let bytes = quiet::quiet(bytes).context("the panics of the module cannot be quieted")?;
        let linked = fs::read(project.linked()).context("the linker's output")?;
        let halves = split::split(&bytes, &linked).context("the module cannot be split")?;
        let first = halves.as_ref().map_or(bytes.as_slice(), |halves| halves.first.as_slice());
        let (first, printed) = self.wasm_opt(project, tools, first, &SHORT_NAMES)?;
        let names = Names::read(std::str::from_utf8(&printed)?)?;
        let later = halves.map(|halves| {
            let later = halves.later.module(|name| names.export(name).to_owned());
            self.wasm_opt(project, tools, &later, &[]).map(|(module, _)| module)
        });
        Ok((first, names, later.transpose()?))
    }

    /// What wasm-opt makes of a module, and what it prints; `last` are passes for the end.
    fn wasm_opt(
        &self,
        project: &Project,
        tools: &Shrinkers,
        bytes: &[u8],
        last: &[&str],
    ) -> Result<(Vec<u8>, Vec<u8>)> {
        let key = [tools.versions, &WASM_OPT.concat(), order::VERSION, &IN_ORDER.concat(), &last.concat()].concat();
        // One file for both: what wasm-opt printed, NUL, the module.
        let mut printed = self.made_from(&key, bytes, "wasm", |input, output| {
            let module = output.with_extension("module");
            let run = |options: &[&str], input: &Path| {
                let mut command = project.command(&tools.wasm_opt);
                command.args(options).args(FEATURES).arg(input).arg("-o").arg(&module);
                process::output_of(&mut command).context("wasm-opt failed")
            };
            run(&WASM_OPT, input)?;
            let ordered = order::named_in_order(&fs::read(&module)?).context("the module cannot be ordered")?;
            let named = output.with_extension("ordered");
            fs::write(&named, ordered)?;
            let mut both = run(&[IN_ORDER.as_slice(), last].concat(), &named)?.into_bytes();
            both.push(0);
            both.extend(fs::read(&module)?);
            fs::remove_file(&module)?;
            fs::remove_file(&named)?;
            fs::write(output, both)?;
            Ok(())
        })?;
        let end = printed.iter().position(|byte| *byte == 0).context("what was kept of wasm-opt is cut off")?;
        let module = printed.split_off(end + 1);
        printed.truncate(end);
        Ok((module, printed))
    }

    fn minified(&self, project: &Project, tools: &Shrinkers, bytes: &[u8], end: &str) -> Result<Vec<u8>> {
        let key = [tools.versions, &ESBUILD.concat()].concat();
        self.made_from(&key, bytes, end, |input, output| {
            let mut command = project.command(&tools.esbuild);
            command.args(ESBUILD).arg(input);
            command.arg(format!("--outfile={}", output.display()));
            process::run_or_fail(&mut command, "esbuild").map(|_| ())
        })
    }

    fn compressed(&self, bytes: &[u8]) -> Result<Vec<u8>> {
        self.made_from("brotli 11", bytes, "br", |input, output| {
            fs::write(output, compress::brotli(&fs::read(input)?)?)?;
            Ok(())
        })
    }

    /// What `make` writes from these bytes, or wrote the last time. `key` says how it is made.
    fn made_from(
        &self,
        key: &str,
        bytes: &[u8],
        end: &str,
        make: impl FnOnce(&Path, &Path) -> Result<()>,
    ) -> Result<Vec<u8>> {
        let kept = self.0.join(format!("{}.{end}", {
            let hash = Sha256::new().chain_update(key).chain_update(bytes);
            hex(&hash.finalize()[..16])
        }));
        if let Ok(bytes) = fs::read(&kept) {
            return Ok(bytes);
        }
        // Renamed at the end, so that an interruption leaves no half of a file behind.
        let input = kept.with_extension(format!("in.{end}"));
        let output = kept.with_extension(format!("out.{end}"));
        fs::write(&input, bytes)?;
        make(&input, &output)?;
        fs::remove_file(&input)?;
        fs::rename(&output, &kept)?;
        Ok(fs::read(&kept)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trunks_hash_leaves_the_name() {
        let check = |stem, expected| assert_eq!(without_hash(stem), expected);
        check("ruqsat-0123456789abcdef", "ruqsat");
        check("ruqsat-0123456789abcdef_bg", "ruqsat_bg");
        check("boot", "boot");
        check("on-decade", "on-decade");
    }

    #[test]
    fn page_names_files_by_content_and_one_style_sheet() {
        let page = "<link rel=stylesheet href=./a.css><link rel=\"icon\" href=\"data:,\">\
                    <link rel=stylesheet href=./b.css><script type=module src=./boot.js></script>";
        let mut files: BTreeMap<String, Vec<u8>> =
            ["a.css", "b.css", "boot.js", "law.bin"].map(|name| (name.to_owned(), name.as_bytes().to_vec())).into();
        let done = name_by_content(page, &mut files).expect("every file is there");
        let names: Vec<&str> = files.keys().map(String::as_str).collect();
        assert_eq!(names.len(), 3, "{names:?}");
        assert!(names[0].starts_with("assets/boot-"), "{names:?}");
        assert_eq!(files[names[1]], b"a.css\nb.css\n");
        assert_eq!(names[2], "law.bin");
        assert_eq!(done.matches("stylesheet").count(), 1, "{done}");
        assert!(done.contains("<link rel=\"icon\" href=\"data:,\">"), "{done}");
        assert!(done.contains("<script type=\"module\" src=\"./assets/boot-"), "{done}");
        assert_eq!(done.matches("integrity=\"sha384-").count(), 2, "{done}");
    }

    #[test]
    fn a_file_that_is_not_there_is_named() {
        let error = name_by_content("<script src=gone.js>", &mut BTreeMap::new()).expect_err("gone");
        assert!(error.to_string().contains("gone.js"), "{error}");
    }
}
