//! The style sheets of the site, from the files below `styles/`: one for a first visit, one for what is loaded later.
//!
//! Trunk calls this before it builds (a hook in `Trunk.toml`), since it does not resolve `@import`
//! itself; in the browser each import would be another round trip.

use crate::project::Project;
use anyhow::{Context, Result, bail};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// The files whose imports say which files there are, and in which order, with the names that `index.html` refers to.
const SHEETS: [(&str, &str); 2] = [("styles/main.css", "ruqsat.css"), ("styles/later.css", "later.css")];

/// `cargo xtask styles`, for Trunk: puts the style sheets beside the other files of the build.
pub(crate) fn write(project: &Project) -> Result<()> {
    let folder = env::var_os("TRUNK_STAGING_DIR").context("only Trunk calls this")?;
    for (sheet, name) in SHEETS {
        let text = joined(&project.root.join(sheet), &mut Vec::new())?;
        let path = PathBuf::from(&folder).join(name);
        fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}

/// The file without comments, with each `@import "…";` replaced by what it names.
fn joined(path: &Path, open: &mut Vec<PathBuf>) -> Result<String> {
    if open.iter().any(|outer| outer == path) {
        bail!("{} imports itself", path.display());
    }
    let text = fs::read_to_string(path).with_context(|| format!("no style sheet {}", path.display()))?;
    open.push(path.to_owned());
    let mut result = String::new();
    for line in without_comments(&text).lines() {
        match imported(line) {
            Some(name) => {
                let other = path.with_file_name("").join(name);
                result += &joined(&other, open).with_context(|| format!("in {}", path.display()))?;
            }
            None if line.trim_start().starts_with("@import") => {
                bail!("{}: write {line:?} as @import \"file.css\"; on a line of its own", path.display());
            }
            None if line.trim().is_empty() => {}
            None => {
                result += line;
                result.push('\n');
            }
        }
    }
    open.pop();
    Ok(result)
}

fn imported(line: &str) -> Option<&str> {
    let name = line.trim().strip_prefix("@import \"")?.strip_suffix("\";")?;
    (!name.contains([':', '"'])).then_some(name)
}

/// Comments outside of strings are left out.
fn without_comments(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut quote = None;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        if quote.is_none() && character == '/' && characters.peek() == Some(&'*') {
            characters.next();
            let mut before = ' ';
            for inside in characters.by_ref() {
                if before == '*' && inside == '/' {
                    break;
                }
                before = inside;
            }
            continue;
        }
        match (quote, character) {
            (None, '"' | '\'') => quote = Some(character),
            (Some(open), _) if open == character => quote = None,
            (Some(_), '\\') => {
                result.push(character);
                result.extend(characters.next());
                continue;
            }
            _ => {}
        }
        result.push(character);
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_go_and_strings_stay() {
        let check = |text, expected: &str| assert_eq!(without_comments(text), expected);
        check("a{}/* x */b{}", "a{}b{}");
        check("a::before { content: \"/* no */\" }", "a::before { content: \"/* no */\" }");
        check("a { content: '\\'/*' } /* c", "a { content: '\\'/*' } ");
        check("/***/a", "a");
    }

    #[test]
    fn imports_are_one_a_line() {
        assert_eq!(imported("@import \"components/header.css\";"), Some("components/header.css"));
        assert_eq!(imported("@import url(x.css);"), None);
        assert_eq!(imported("@import \"https://example.org/x.css\";"), None);
    }

    #[test]
    fn the_projects_own_styles_join() {
        for (sheet, _) in SHEETS {
            let sheet = xtask::assets::project_root().join(sheet);
            let text = joined(&sheet, &mut Vec::new()).expect("every imported file is there");
            assert!(!text.contains("@import") && !text.contains("/*"), "{text}");
        }
    }
}
