//! A screen on paper: printed to PDF as a person's browser would, and read again.

use crate::settings;
use crate::tab::Tab;
use anyhow::{Context, Result, bail, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// In which order pdftotext gives the words of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// As they lie, column by column.
    Laid,
    /// As they were drawn, row by row where columns stand beside each other.
    Drawn,
}

/// A screen printed on A4.
pub struct Paper {
    /// The PDF, kept for looking at it.
    pub file: PathBuf,
    /// How far down each page is written on, from 0 to 1, the footer left out.
    pub filled: Vec<f64>,
    /// What all pages say, from their tops to their footers, without gaps.
    text: String,
}

impl Paper {
    /// Prints the screen that is shown, without grounds, as browsers do unless told otherwise.
    ///
    /// # Errors
    /// When Chromium does not print, pdftotext does not read it, or a page lacks the words of the footer.
    pub async fn print(tab: &Tab, name: &str, reading: Reading) -> Result<Self> {
        let options = json!({ "preferCSSPageSize": true, "printBackground": false });
        let printed = tab.cdp("Page.printToPDF", options).await?;
        let bytes = STANDARD.decode(printed["data"].as_str().context("Chromium printed nothing")?)?;
        let folder = settings::papers();
        fs::create_dir_all(&folder)?;
        let file = folder.join(format!("{name}.pdf"));
        fs::write(&file, bytes).with_context(|| format!("cannot write {}", file.display()))?;
        let footer = tab.run("return [...document.querySelectorAll('footer p')].map((p) => p.textContent)").await?;
        let footer: Vec<String> = serde_json::from_value(footer)?;
        let footer = plain(&footer.concat());
        let mut text = String::new();
        // Behind each page stands a form feed.
        let options: &[&str] = if reading == Reading::Drawn { &["-raw"] } else { &[] };
        for page in read(&file, options)?.trim_end_matches('\u{c}').split('\u{c}') {
            let words = plain(without_number(page));
            let Some(words) = words.strip_suffix(&footer) else {
                bail!("a page does not end with {footer:?}, but with {words:?}");
            };
            text += words;
        }
        let filled = filled(&read(&file, &["-bbox"])?, &footer);
        Ok(Self { file, filled, text })
    }

    /// Whether it says this, on whatever page.
    #[must_use]
    pub fn says(&self, text: &str) -> bool {
        self.text.contains(&plain(text))
    }

    /// What the QR codes on its pages say, as another program reads them from a picture of each page.
    ///
    /// # Errors
    /// When pdftoppm draws no pages, or zbarimg is not there.
    pub fn qr_codes(&self) -> Result<Vec<String>> {
        let pages = self.file.with_extension("");
        let draw = Command::new(settings::pdftotext().with_file_name("pdftoppm"))
            .args(["-r", "150", "-gray", "-forcenum"])
            .args([&self.file, &pages])
            .output()
            .context("cannot start pdftoppm; `cargo xtask e2e` installs it with pdftotext")?;
        ensure!(draw.status.success(), "pdftoppm: {}", String::from_utf8_lossy(&draw.stderr));
        let mut found = Vec::new();
        for number in 1..=self.filled.len() {
            let picture = pages.with_extension("").with_file_name(format!(
                "{}-{number:0width$}.pgm",
                pages.file_name().unwrap_or_default().to_string_lossy(),
                width = self.filled.len().to_string().len()
            ));
            let output = Command::new("zbarimg")
                .args(["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable"])
                .arg(&picture)
                .output()
                .context("cannot start zbarimg; `cargo xtask e2e` installs it")?;
            fs::remove_file(&picture).with_context(|| format!("no {}", picture.display()))?;
            found.extend(String::from_utf8(output.stdout)?.lines().map(str::to_owned));
        }
        Ok(found)
    }

    /// The first of these texts that does not stand behind the one before it.
    #[must_use]
    pub fn out_of_order<'a>(&self, texts: &'a [String]) -> Option<&'a str> {
        let mut from = 0;
        for text in texts {
            let wanted = plain(text);
            match self.text[from..].find(&wanted) {
                Some(place) => from += place + wanted.len(),
                None => return Some(text),
            }
        }
        None
    }
}

/// A page without the number in its margin, which is laid below the others and drawn before them.
fn without_number(page: &str) -> &str {
    let is_number = |line: &str| {
        let mut parts = line.split('/');
        line.contains('/') && parts.all(|part| part.trim().parse::<u32>().is_ok())
    };
    let text = page.trim();
    match (text.split_once('\n'), text.rsplit_once('\n')) {
        (_, Some((before, last))) if is_number(last) => before,
        (Some((first, rest)), _) if is_number(first) => rest,
        _ => text,
    }
}

/// Letters and signs alone.
fn plain(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace() && !"-‐\u{ad}\u{2060}\u{200b}".contains(*letter)).collect()
}

/// What pdftotext says of a file.
fn read(file: &Path, options: &[&str]) -> Result<String> {
    let program = settings::pdftotext();
    let output = Command::new(&program)
        .args(["-enc", "UTF-8"])
        .args(options)
        .arg(file)
        .arg("-")
        .output()
        .with_context(|| format!("cannot start {}; `cargo xtask e2e` installs it", program.display()))?;
    if !output.status.success() {
        bail!("pdftotext: {}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// From the boxes of all words: `<page width="…" height="842.0">`,
/// `<word xMin="…" yMin="…" xMax="…" yMax="90.5">Words</word>`.
fn filled(boxes: &str, footer: &str) -> Vec<f64> {
    let number = |line: &str, name: &str| {
        let (_, rest) = line.split_once(&format!("{name}=\""))?;
        rest.split_once('"')?.0.parse::<f64>().ok()
    };
    // Height of each page, and the lower edge of its words with their number of letters.
    let mut pages: Vec<(f64, Vec<(f64, usize)>)> = Vec::new();
    for line in boxes.lines() {
        if line.contains("<page ") {
            pages.push((number(line, "height").unwrap_or(1.0), Vec::new()));
        } else if let (Some((height, words)), Some(bottom)) = (pages.last_mut(), number(line, "yMax")) {
            let word = line.split_once('>').and_then(|(_, rest)| rest.split_once('<')).map_or("", |(word, _)| word);
            // The number of the page stands in its margin.
            if bottom < *height * 0.96 {
                words.push((bottom, plain(word).chars().count()));
            }
        }
    }
    let filled = pages.into_iter().map(|(height, mut words)| {
        words.sort_by(|(one, _), (other, _)| one.total_cmp(other));
        let mut left = footer.chars().count();
        // The footer is what stands lowest.
        while let Some((bottom, letters)) = words.pop() {
            if left == 0 {
                return bottom / height;
            }
            left = left.saturating_sub(letters);
        }
        0.0
    });
    filled.collect()
}

/// A last page with less on it than this part, the footer left out, is one too many: it holds a line or two.
const LEAST_FILLED: f64 = 0.07;
/// Other pages with less were left for something that did not have to stay together.
const LEAST_FILLED_BEFORE: f64 = 0.55;

/// Prints the screen, and holds the paper to it: black on white, with nothing to press.
///
/// # Errors
/// What is wrong with the paper.
pub async fn print_plainly(tab: &Tab, name: &str, reading: Reading) -> Result<Paper> {
    let paper = Paper::print(tab, name, reading).await?;
    let controls = controls_on_paper(tab).await?;
    ensure!(controls.is_empty(), "on paper nobody presses {controls:#?}");
    let ink = ink(tab).await?;
    ensure!(ink == "rgb(0, 0, 0)", "black on white, also for whom the screen is dark: {ink}");
    Ok(paper)
}

/// As [`print_plainly`]; besides, everything that the page shows, in its order, and no page that could be spared.
///
/// # Errors
/// What is wrong with the paper.
pub async fn print_in_order(tab: &Tab, name: &str, reading: Reading) -> Result<Paper> {
    let paper = print_plainly(tab, name, reading).await?;
    let texts = texts_for_print(tab).await?;
    ensure!(texts.len() > 5, "the page says only {texts:?}");
    if let Some(text) = paper.out_of_order(&texts) {
        bail!("not on paper, or not in the order of the page: {text:?}");
    }
    let Some((&last, others)) = paper.filled.split_last() else { bail!("nothing was printed") };
    ensure!(others.is_empty() || last >= LEAST_FILLED, "the last page is nearly empty: {:?}", paper.filled);
    ensure!(others.iter().all(|page| *page >= LEAST_FILLED_BEFORE), "a page is left half empty: {:?}", paper.filled);
    Ok(paper)
}

/// The texts of the screen's main part that its print style shows, block by block, in the order of the page.
///
/// # Errors
/// When the page does not answer.
pub async fn texts_for_print(tab: &Tab) -> Result<Vec<String>> {
    let found = in_print(tab, include_str!("scripts/texts.js")).await?;
    Ok(serde_json::from_value(found)?)
}

/// What the print style shows although paper cannot be pressed: controls, and links within the page. Boxes to tick,
/// the name of the site and the heading of what is printed unfolded are none.
async fn controls_on_paper(tab: &Tab) -> Result<Vec<String>> {
    const SCRIPT: &str = "
        const shown = (element) => element?.checkVisibility({ contentVisibilityAuto: true });
        const controls = 'button, summary, select, progress, nav, a[href^=\"#\"]:not(header a), input:not([type=checkbox])';
        return [...document.querySelectorAll(controls)].filter(shown)
            .filter((element) => element.localName !== 'summary' || !shown(element.nextElementSibling))
            .map((element) => element.outerHTML.slice(0, 120));";
    Ok(serde_json::from_value(in_print(tab, SCRIPT).await?)?)
}

/// The colour of the words on paper, `rgb(0, 0, 0)`, when the person prefers dark screens.
async fn ink(tab: &Tab) -> Result<String> {
    let colour = in_print(tab, "return getComputedStyle(document.querySelector('main')).color").await?;
    Ok(serde_json::from_value(colour)?)
}

/// Runs a script while the page is styled as for paper, for a person who prefers dark screens.
async fn in_print(tab: &Tab, script: &str) -> Result<Value> {
    let dark = json!([{ "name": "prefers-color-scheme", "value": "dark" }]);
    tab.cdp("Emulation.setEmulatedMedia", json!({ "media": "print", "features": dark })).await?;
    let found = tab.run(script).await;
    tab.cdp("Emulation.setEmulatedMedia", json!({ "media": "", "features": [] })).await?;
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_as_full_as_their_last_word_above_the_footer() {
        let word = |bottom, text| format!("<word xMin=\"1\" yMin=\"1\" xMax=\"2\" yMax=\"{bottom}\">{text}</word>\n");
        let page = "<page width=\"10\" height=\"200.0\">\n";
        let boxes =
            [page, &word(50.0, "a"), &word(60.0, "foot"), &word(20.0, "b"), &word(61.0, "er"), &word(199.0, "1")]
                .concat();
        assert_eq!(filled(&[&boxes, page].concat(), "footer"), [0.25, 0.0]);
    }

    #[test]
    fn numbers_of_pages_are_left_out() {
        assert_eq!(without_number("some\nwords\n\n2 / 6\n"), "some\nwords\n");
        assert_eq!(without_number("2 / 6\nsome\nwords\n"), "some\nwords");
        assert_eq!(without_number("4 325\n"), "4 325");
    }

    #[test]
    fn order_is_that_of_the_paper() {
        let paper = Paper { file: PathBuf::new(), text: plain("One two-\nthree\nfour"), filled: Vec::new() };
        let texts = |list: &[&str]| list.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        assert_eq!(paper.out_of_order(&texts(&["One", "twothree", "four"])), None);
        assert_eq!(paper.out_of_order(&texts(&["four", "One"])), Some("One"));
    }
}
