//! Scans and files: what was found in each, and what to do about it.
//!
//! The files themselves are held by `files.js`, which tells here in lines what is known of them. Nothing of it is kept.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use ruqsat_documents::mrz::Passport;
use ruqsat_eligibility::FactId;
use ruqsat_inspection::{Kind, MOST_BYTES, Problem, Report};
use ruqsat_messages::Message;
use yew::{AttrValue, Html};

use super::label;
use super::library::Telling;
use crate::components::{
    PRIMARY, SECONDARY, Tag, actions, error_summary, folded, fragment, notice, paragraph, span, subheading, tag,
};
use crate::interview::{FieldError, Walk};

/// As many files as `files.js` takes.
const MOST: i64 = 1000;
/// Our guidance for a whole page in pixels, as the inspection has it.
const PAGE: (u32, u32) = (827, 1169);
/// What bytes a megabyte has, the stricter way.
const MEGABYTE: u64 = 1_000_000;
/// Types that a portal may name.
const KINDS: [Kind; 3] = [Kind::Pdf, Kind::Jpeg, Kind::Png];

/// Beginnings of words in the names of files that leave no doubt about the paper.
const SURE: [(&str, &str); 6] = [
    ("passport", "passport"),
    ("паспорт", "passport"),
    ("судим", "criminal_record"),
    ("несудим", "criminal_record"),
    ("страхов", "medical_insurance"),
    ("квитанц", "tax_receipt"),
];

/// A file as `files.js` tells of it.
struct File<'a> {
    id: &'a str,
    state: &'a str,
    percent: i64,
    bytes: u64,
    /// The paper that a person chose: an id, `none`, or empty.
    chosen: &'a str,
    hash: &'a str,
    report: Option<Report>,
    name: &'a str,
}

/// All that `files.js` tells.
struct Told<'a> {
    megabytes: &'a str,
    kinds: Vec<&'a str>,
    shown: usize,
    left: i64,
    files: Vec<File<'a>>,
}

impl<'a> Told<'a> {
    /// Reads it; `None` before anything was told.
    fn read(text: &'a [u8]) -> Option<Self> {
        let mut rows = core::str::from_utf8(text).ok()?.split('\x1e').map(|row| row.split('\x1f'));
        let mut head = rows.next()?;
        let (megabytes, kinds) = (head.next()?, head.next()?.split(',').collect());
        let (shown, left) = (head.next()?.parse().ok()?, head.next()?.parse().ok()?);
        let file = |mut row: core::str::Split<'a, char>| {
            Some(File {
                id: row.next()?,
                state: row.next()?,
                percent: row.next()?.parse().ok()?,
                bytes: row.next()?.parse().ok()?,
                chosen: row.next()?,
                hash: row.next()?,
                report: Report::read(row.next()?),
                name: row.next()?,
            })
        };
        Some(Self { megabytes, kinds, shown, left, files: rows.filter_map(file).collect() })
    }

    /// The limit that was typed, in bytes: `None` for nothing, `Some(None)` for what is no number.
    fn limit(&self) -> Option<Option<u64>> {
        let text = self.megabytes.trim();
        (!text.is_empty()).then(|| bytes_of(text))
    }
}

/// So many megabytes in bytes: digits, and behind a comma or a point up to six more.
fn bytes_of(text: &str) -> Option<u64> {
    let (whole, part) = text.split_once([',', '.']).unwrap_or((text, "0"));
    let are_digits =
        |text: &str, most| (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if !are_digits(whole, 6) || !are_digits(part, 6) {
        return None;
    }
    let digits = u32::try_from(part.len()).ok()?;
    let bytes = whole.parse::<u64>().ok()? * MEGABYTE + part.parse::<u64>().ok()? * 10_u64.pow(6 - digits);
    (bytes > 0).then_some(bytes)
}

/// Something to tell about a file.
struct Finding {
    word: &'static str,
    what: Message,
    remedy: Message,
    is_guidance: bool,
}

/// The files beside each other, and beside the papers of the checklist.
struct View<'a> {
    telling: Telling<'a>,
    told: &'a Told<'a>,
    /// Ids of the papers, in the order of the checklist.
    papers: Vec<&'a str>,
    /// The paper that each file is for, in the order of the files.
    chosen: Vec<Option<&'a str>>,
    /// The files with this content.
    same: BTreeMap<&'a str, Same<'a>>,
    expired: Option<NaiveDate>,
}

/// Files of one content. There can be a thousand, and each asks for the others.
#[derive(Default)]
struct Same<'a> {
    /// The first two of them.
    first: [Option<usize>; 2],
    /// The papers that they are for, each once, in the order of the files.
    papers: Vec<&'a str>,
}

impl<'a> View<'a> {
    fn new(telling: Telling<'a>, walk: &'a Walk, told: &'a Told<'a>) -> Self {
        let papers = walk.report.as_ref().map(|report| report.documents.iter().map(|line| line.id).collect());
        let papers: Vec<&str> = papers.unwrap_or_default();
        let chosen: Vec<_> = told.files.iter().map(|file| paper(&papers, file)).collect();
        let mut same = BTreeMap::<_, Same<'_>>::new();
        for (place, file) in told.files.iter().enumerate().filter(|(_, file)| !file.hash.is_empty()) {
            let same = same.entry(file.hash).or_default();
            if let Some(first) = same.first.iter_mut().find(|first| first.is_none()) {
                *first = Some(place);
            }
            same.papers.extend(chosen[place].filter(|paper| !same.papers.contains(paper)));
        }
        Self { telling, told, papers, chosen, same, expired: expired(telling, walk) }
    }

    fn name_of(&self, paper: &str) -> AttrValue {
        self.telling.words.get("document", paper, "")
    }

    /// Everything to tell about a file; nothing before it was looked into.
    fn findings(&self, place: usize, file: &File<'_>) -> Vec<Finding> {
        let mut found = Vec::new();
        let mut tell = |word, what, remedy| found.push(Finding { word, what, remedy, is_guidance: false });
        match file.state {
            "gone" => tell("gone", label::files_gone(), label::files_gone__do()),
            "stopped" => tell("stopped", label::files_stopped(), label::files_stopped__do()),
            _ => {}
        }
        let Some(report) = &file.report else { return found };
        for problem in &report.problems {
            let (what, remedy) = worded(*problem, report);
            found.push(Finding { word: problem.word(), what, remedy, is_guidance: problem.is_guidance() });
        }
        let mut tell = |word, what, remedy| found.push(Finding { word, what, remedy, is_guidance: false });
        if self.told.limit().flatten().is_some_and(|limit| file.bytes > limit) {
            tell("over-limit", label::files_over_limit(), label::files_over_limit__do());
        }
        let is_ticked = |kind: Kind| self.told.kinds.contains(&kind.word());
        if KINDS.into_iter().any(is_ticked) && !is_ticked(report.kind) {
            tell("other-kind", label::files_other_kind(), label::files_other_kind__do());
        }
        let paper = self.chosen[place];
        let same = self.same.get(file.hash);
        let other = same.and_then(|same| same.first.into_iter().flatten().find(|other| *other != place));
        if let Some(other) = other {
            tell("same", label::files_same(self.told.files[other].name.to_owned()), label::files_same__do());
        }
        let other_paper = same.and_then(|same| same.papers.iter().find(|other| Some(**other) != paper));
        if let (Some(_), Some(other)) = (paper, other_paper) {
            let what = label::files_two_papers(self.name_of(other).to_string());
            tell("two-papers", what, label::files_two_papers__do());
        }
        if let (Some("passport"), Some(day)) = (paper, self.expired) {
            let what = label::files_passport_expired(day, self.telling.on);
            tell("passport-expired", what, label::files_passport_expired__do());
        }
        found
    }

    /// `waiting`, `reading`, `fine`, `problem` or `refused`.
    fn state(file: &File<'_>, findings: &[Finding]) -> &'static str {
        match file.state {
            "waiting" => "waiting",
            "reading" => "reading",
            "done" if findings.is_empty() => "fine",
            "done" => "problem",
            _ => "refused",
        }
    }

    fn file(&self, place: usize, file: &File<'_>) -> Tag {
        let telling = self.telling;
        let findings = self.findings(place, file);
        let state = Self::state(file, &findings);
        let (look, word) = match state {
            "waiting" => ("app-tag app-tag--open", label::files_waiting()),
            "reading" => ("app-tag app-tag--open", label::files_reading()),
            "fine" => ("app-tag app-tag--good", label::files_fine()),
            "problem" => ("app-tag app-tag--prepare", label::files_problem()),
            _ => ("app-tag app-tag--stop", label::files_refused()),
        };
        let name = AttrValue::from(file.name.to_owned());
        let title = tag("h3").class("app-guide__title").child(&name);
        let facts = match (&file.report, findings.is_empty()) {
            (None, _) => None,
            (Some(report), true) => Some(telling.say(checked_words(self, report))),
            (Some(report), false) => Some(telling.say(found_words(self, report))),
        };
        let facts = facts.map(|facts| paragraph("", facts));
        let progress = (state == "reading").then(|| {
            let read = telling.say(label::files_progress(file.percent));
            tag("progress").max("100").value(file.percent.to_string()).aria_label(&read).child(read)
        });
        let problems = findings.into_iter().map(|finding| {
            let guidance = finding.is_guidance.then(|| span("app-tag", &telling.say(label::files_guidance())));
            let remedy = fragment().child(paragraph("", telling.say(finding.remedy))).child(guidance);
            notice("app-notice app-notice--ask", finding.word, "warning", telling.say(finding.what), remedy)
                .key(finding.word)
                .data_problem(finding.word)
        });
        let remove = press(SECONDARY, "remove", telling.say(label::files_remove()))
            .aria_label(telling.say(label::files_remove_file(file.name.to_owned())));
        tag("li")
            .key(file.id)
            .class("app-household__worker")
            .data_file(file.id.to_owned())
            .data_state(state)
            .child(title)
            .child(tag("p").child(span(look, &telling.say(word))).child(" ").child(telling.say(size(file.bytes))))
            .child(tag("div").child(progress))
            .child(tag("div").child(facts))
            .child(tag("div").children(problems))
            .child(self.papers(place, file))
            .child(actions().child(remove))
    }

    /// The choice of the paper that a file is for.
    fn papers(&self, place: usize, file: &File<'_>) -> Tag {
        let telling = self.telling;
        let paper = self.chosen[place];
        let option = |value: &str, text: AttrValue, is_chosen: bool| {
            tag("option").key(value).value(value.to_owned()).selected(is_chosen.then_some("selected")).child(text)
        };
        let papers = self.papers.iter().map(|id| option(id, self.name_of(id), paper == Some(id)));
        let id = format!("file.{}", file.id);
        let select = tag("select")
            .id(id.clone())
            .name(id.clone())
            .aria_label(telling.say(label::files_for_file(file.name.to_owned())))
            .child(option("none", telling.say(label::files_for_none()), paper.is_none()))
            .children(papers);
        let label = tag("label").for_(id).child(telling.say(label::files_for()));
        tag("div").child((!self.papers.is_empty()).then(|| fragment().child(tag("p").child(label)).child(select)))
    }
}

/// The paper that a file is for: as chosen, or as its name says beyond doubt.
fn paper<'a>(papers: &[&'a str], file: &File<'_>) -> Option<&'a str> {
    let chosen = match file.chosen {
        "" => sure(file.name)?,
        chosen => chosen,
    };
    papers.iter().find(|paper| **paper == chosen).copied()
}

/// A button that `files.js` listens to.
fn press(look: &'static str, action: &'static str, text: AttrValue) -> Tag {
    tag("button").type_("button").class(look).data_action(action).child(text)
}

/// The day on which the passport in the typed lines ended, where that is before the day of filing.
fn expired(telling: Telling<'_>, walk: &Walk) -> Option<NaiveDate> {
    let passport = Passport::parse(walk.facts.text(FactId::PassportMrz)?).ok()?;
    let part = |range: core::ops::Range<usize>| passport.expiry().get(range)?.parse::<u32>().ok();
    // No passport of the last century is still used, and none is valid for so long.
    let day = NaiveDate::from_ymd_opt(i32::try_from(2000 + part(0..2)?).ok()?, part(2..4)?, part(4..6)?)?;
    (day < telling.on).then_some(day)
}

/// The paper that the name of a file names beyond doubt: one and no other.
fn sure(name: &str) -> Option<&'static str> {
    let name = small(name);
    let is_letter = |letter: char| letter.is_ascii_alphanumeric() || ('\u{400}'..='\u{4FF}').contains(&letter);
    // The standard library's search would stand in a first visit.
    let begins = |word: &str| {
        let places = name.char_indices().map(|(at, _)| at).filter(|at| name[*at..].starts_with(word));
        places.into_iter().any(|at| !name[..at].chars().next_back().is_some_and(is_letter))
    };
    let mut found = SURE.iter().filter(|(word, _)| begins(word)).map(|(_, paper)| *paper);
    let first = found.next()?;
    found.all(|paper| paper == first).then_some(first)
}

/// In small letters, Latin and Russian ones: the standard library's tables for all scripts weigh ten kilobytes.
fn small(text: &str) -> String {
    let one = |letter: char| match letter {
        'A'..='Z' => letter.to_ascii_lowercase(),
        'А'..='Я' => char::from_u32(letter as u32 + 32).unwrap_or(letter),
        _ => letter,
    };
    text.chars().map(one).collect()
}

fn size(bytes: u64) -> Message {
    let whole = |unit: u64| i64::try_from(bytes.div_ceil(unit)).unwrap_or(i64::MAX);
    if bytes >= 10 * MEGABYTE { label::files_size_mb(whole(MEGABYTE)) } else { label::files_size_kb(whole(1000)) }
}

fn kind_name(view: &View<'_>, kind: Kind) -> String {
    let name = match kind {
        Kind::Pdf => "PDF",
        Kind::Jpeg => "JPEG",
        Kind::Png => "PNG",
        Kind::Webp => "WebP",
        Kind::Heic => "HEIC",
        Kind::Tiff => "TIFF",
        Kind::Word => "Word",
        Kind::Zip => "ZIP",
        Kind::Other => return view.telling.say(label::files_kind_other()).to_string(),
    };
    name.to_owned()
}

fn checked_words(view: &View<'_>, report: &Report) -> Message {
    let kind = kind_name(view, report.kind);
    match (report.pages, report.pixels) {
        (Some(pages), _) => label::files_checked_pages(kind, pages.into()),
        (None, Some((width, height))) => label::files_checked_picture(height.into(), kind, width.into()),
        (None, None) => label::files_found(kind),
    }
}

fn found_words(view: &View<'_>, report: &Report) -> Message {
    let kind = kind_name(view, report.kind);
    match (report.pages, report.millimetres, report.pixels) {
        (Some(pages), Some((width, height)), _) => {
            label::files_found_pages(height.into(), kind, pages.into(), width.into())
        }
        (_, _, Some((width, height))) => label::files_found_picture(height.into(), kind, width.into()),
        _ => label::files_found(kind),
    }
}

/// What a problem is, and what to do about it.
fn worded(problem: Problem, report: &Report) -> (Message, Message) {
    match problem {
        Problem::Empty => (label::files_empty(), label::files_empty__do()),
        Problem::Truncated => (label::files_truncated(), label::files_truncated__do()),
        Problem::Unreadable => (label::files_unreadable(), label::files_unreadable__do()),
        Problem::Extension => (label::files_extension(), label::files_extension__do()),
        Problem::NoExtension => (label::files_no_extension(), label::files_no_extension__do()),
        Problem::Word => (label::files_word(), label::files_word__do()),
        Problem::Heic => (label::files_heic(), label::files_heic__do()),
        Problem::Tiff => (label::files_tiff(), label::files_tiff__do()),
        Problem::Zip => (label::files_zip(), label::files_zip__do()),
        Problem::Other => (label::files_other(), label::files_other__do()),
        Problem::Locked => (label::files_locked(), label::files_locked__do()),
        Problem::Protected => (label::files_protected(), label::files_protected__do()),
        Problem::NoPages => (label::files_no_pages(), label::files_no_pages__do()),
        Problem::EmptyPage(page) => (label::files_empty_page(page.into()), label::files_empty_page__do()),
        Problem::Scripts => (label::files_scripts(), label::files_scripts__do()),
        Problem::Attachments => (label::files_attachments(), label::files_attachments__do()),
        Problem::TooLarge => {
            let most = i64::try_from(MOST_BYTES / MEGABYTE).unwrap_or(i64::MAX);
            (label::files_too_large(most), label::files_too_large__do())
        }
        Problem::TooManyPixels(millions) => {
            (label::files_too_many_pixels(millions.into()), label::files_too_many_pixels__do())
        }
        Problem::Small => {
            let (width, height) = report.pixels.unwrap_or_default();
            let what = label::files_small(height.into(), PAGE.1.into(), PAGE.0.into(), width.into());
            (what, label::files_small__do())
        }
        Problem::Turned => (label::files_turned(), label::files_turned__do()),
        Problem::Blank => (label::files_blank(), label::files_blank__do()),
        Problem::Dark => (label::files_dark(), label::files_dark__do()),
        Problem::Blurred => (label::files_blurred(), label::files_blurred__do()),
        Problem::Far(percent) => (label::files_far(percent.into()), label::files_far__do()),
    }
}

/// The screen, below its heading.
pub(super) fn page(telling: Telling<'_>, walk: &Walk, files: &[u8]) -> Tag {
    let sealed = notice(
        "app-notice app-notice--good",
        "sealed",
        "ready",
        telling.say(label::files_sealed()),
        paragraph("", telling.say(label::files_sealed__text())),
    );
    let told = Told::read(files);
    let rest = match &told {
        None => paragraph("", telling.say(label::files_preparing())).role("status"),
        Some(told) => chosen(&View::new(telling, walk, told)),
    };
    fragment().child(sealed).child(tag("div").child(rest))
}

fn chosen(view: &View<'_>) -> Tag {
    let (telling, told) = (view.telling, view.told);
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let states = told.files.iter().enumerate().map(|(place, file)| View::state(file, &view.findings(place, file)));
    let states: Vec<&str> = states.collect();
    let open = states.iter().filter(|state| ["waiting", "reading"].contains(state)).count();
    let problems = states.iter().filter(|state| ["problem", "refused"].contains(state)).count();
    let summary = match told.files.len() {
        0 => label::files_none(),
        files => label::files_summary(count(files), count(open), count(problems)),
    };
    let hidden = told.files.len().saturating_sub(told.shown);
    let shown = told.files.iter().enumerate().take(told.shown).map(|(place, file)| view.file(place, file));
    let choose = press(PRIMARY, "choose", telling.say(label::files_choose()));
    let photo = press(SECONDARY, "photo", telling.say(label::files_photo()));
    let cancel = (open > 0).then(|| press(SECONDARY, "cancel", telling.say(label::files_cancel())));
    let more = (hidden > 0).then(|| press(SECONDARY, "more", telling.say(label::files_more(count(hidden)))));
    let left = (told.left > 0).then(|| paragraph("", telling.say(label::files_left(told.left, MOST))));
    let wrong = (told.limit() == Some(None))
        .then(|| error_summary(telling.words, &SIZE.into(), &telling.say(label::files_limit_wrong())));
    fragment()
        .child(tag("div").child(wrong))
        .child(actions().child(choose).child(photo))
        .child(paragraph("app-u-muted", telling.say(label::files_drop())))
        .child(limits(telling, told))
        .child(subheading(telling.say(label::files_list())))
        .child(paragraph("", telling.say(summary)).role("status"))
        .child(tag("div").child(left))
        .child(actions().child(cancel))
        .child(tag("ul").class("app-household").children(shown))
        .child(actions().child(more))
}

/// Id of the field for the limit.
const SIZE: &str = "limit.megabytes";

/// What is wrong with the limit that was typed.
pub(super) fn wrong_limit(files: &[u8]) -> Option<FieldError> {
    let is_wrong = Told::read(files)?.limit() == Some(None);
    is_wrong.then(|| FieldError { field: SIZE.to_owned(), message: label::files_limit_wrong() })
}

/// The limits that the portal shows, to type.
fn limits(telling: Telling<'_>, told: &Told<'_>) -> Tag {
    let wrong = told.limit() == Some(None);
    let error = wrong.then(|| paragraph("app-error", telling.say(label::files_limit_wrong())));
    let field = tag("input")
        .class("app-text-input")
        .type_("text")
        .inputmode("decimal")
        .autocomplete("off")
        .id(SIZE)
        .name(SIZE)
        .aria_describedby("limit.hint limit.error")
        .aria_invalid(wrong.then_some("true"))
        .form_value(told.megabytes.to_owned().into());
    let kinds = KINDS.into_iter().map(|kind| {
        let id = format!("limit.{}", kind.word());
        let name = match kind {
            Kind::Jpeg => "JPEG, JPG",
            Kind::Png => "PNG",
            _ => "PDF",
        };
        let tick = tag("input")
            .class("app-tick")
            .type_("checkbox")
            .id(id.clone())
            .name("limit.kind")
            .value(kind.word())
            .checked(told.kinds.contains(&kind.word()));
        tag("label").key(kind.word()).for_(id).child(tick).child(name)
    });
    let content = fragment()
        .child(paragraph("", telling.say(label::files_limit__text())))
        .child(tag("label").for_(SIZE).child(telling.say(label::files_limit_mb())))
        .child(paragraph("app-u-muted", telling.say(label::files_limit_mb__hint())).id("limit.hint"))
        .child(tag("div").id("limit.error").child(error))
        .child(field)
        .child(tag("fieldset").child(tag("legend").child(telling.say(label::files_limit_kinds()))).children(kinds));
    folded("app-why", fragment().child(telling.say(label::files_limit())), content)
}

/// What was found in the files for each line of the checklist, in its order: nothing before they were looked into.
pub(super) fn checked(telling: Telling<'_>, walk: &Walk, files: &[u8]) -> Vec<Html> {
    let Some(told) = Told::read(files) else { return Vec::new() };
    let view = View::new(telling, walk, &told);
    let line = |paper: &&str| {
        let own = told.files.iter().enumerate().filter(|(place, _)| view.chosen[*place] == Some(paper));
        let own = own.filter_map(|(place, file)| Some((view.findings(place, file), file.report.as_ref()?)));
        let texts = own.map(|(findings, report)| {
            let count = i64::try_from(findings.len()).unwrap_or(i64::MAX);
            telling.say(if count == 0 { checked_words(&view, report) } else { label::files_checked_problems(count) })
        });
        tag("div")
            .class("app-checklist__note")
            .data_part("checked")
            .children(texts.map(|text| paragraph("", text)))
            .html()
    };
    view.papers.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn megabytes_are_read_as_they_are_typed() {
        let check = |text, bytes| assert_eq!(bytes_of(text), bytes, "{text}");
        check("5", Some(5_000_000));
        check("2.5", Some(2_500_000));
        check("0,25", Some(250_000));
        check("0", None);
        check("5 MB", None);
        check("-1", None);
        check("1.2.3", None);
        check("9999999", None);
    }

    #[test]
    fn a_name_is_taken_for_a_paper_only_beyond_doubt() {
        let check = |name, paper| assert_eq!(sure(name), paper, "{name}");
        check("Passport Karimov.pdf", Some("passport"));
        check("ПАСПОРТ.jpg", Some("passport"));
        check("справка_о_несудимости.pdf", Some("criminal_record"));
        check("несудимость.pdf", Some("criminal_record"));
        check("паспорт и страховка.pdf", None);
        check("IMG_0001.jpg", None);
        check("mypassport.jpg", None);
    }
}
