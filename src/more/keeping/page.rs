//! The screen.

use ruqsat_eligibility::{Answer, CaseError, FactId, Facts};
use ruqsat_link::{CaseFileError, LARGEST_FILE};
use ruqsat_messages::Message;
use yew::{AttrValue, Callback};

use super::form::{self, KeptCase, KeptError};
use super::{Asking, Done, FILE, KeepAction, KeepStep, Keeping, Listed, Summary, Trouble, Wrong, mark};
use crate::app::Event;
use crate::components::{
    PRIMARY, SECONDARY, Tag, actions, back_link, bullets, button, folded, fragment, heading, link_button,
    notice as note, paragraph, section, span, subheading, summary_of, tag,
};
use crate::interview::Interview;
use crate::more::entry::{self, Host};
use crate::more::label;
use crate::more::library::Telling;
use crate::more::state::{Later, LaterAction};
use crate::platform::DeviceError;
use crate::route::Route;

const STOP: &str = "app-notice app-notice--stop";
const ASK: &str = "app-notice app-notice--ask";
const GOOD: &str = "app-notice app-notice--good";
const DANGER: &str = "app-button app-button--danger";
const QUIET: &str = "app-button app-button--quiet";
/// Longer names of questions in a file are none.
const LONGEST_NAME: usize = 60;

/// The title of the screen.
pub(crate) fn title(telling: Telling<'_>) -> AttrValue {
    telling.say(label::keeping_heading())
}

/// What stands above every other screen while the last changes are not kept.
pub(crate) fn notice(telling: Telling<'_>, later: &Later) -> Option<Tag> {
    let (name, title, text) = told(later.keeping.trouble.as_ref()?);
    let look = if name == "kept-changed" { label::keeping_changed_link() } else { label::keeping_look() };
    let link = link_button("app-u-link", Some("kept"), Route::Kept { erases: false }.hash(), telling.say(look));
    let rest = tag("div").child(paragraph("", telling.say(text))).child(tag("p").child(link));
    Some(note(ASK, name, "warning", telling.say(title), rest))
}

/// What to say of it: its name, title and text.
fn told(trouble: &Trouble) -> (&'static str, Message, Message) {
    match trouble {
        Trouble::Device(DeviceError::Full) => ("kept-full", label::keeping_full(), label::keeping_full__text()),
        Trouble::Device(DeviceError::Forbidden) => {
            ("kept-forbidden", label::keeping_forbidden(), label::keeping_forbidden__text())
        }
        Trouble::Gone => ("kept-gone", label::keeping_gone(), label::keeping_gone__text()),
        Trouble::Changed(Some(_)) => ("kept-changed", label::keeping_changed(), label::keeping_changed__text()),
        Trouble::Changed(None) => ("kept-changed", label::keeping_changed(), label::keeping_changed__unreadable()),
    }
}

/// The screen.
pub(crate) fn page(host: &Host<'_>, erases: bool) -> Tag {
    let keeping = &host.later.keeping;
    let page = Page { host, telling: host.telling, keeping, interview: host.interview };
    match &keeping.asking {
        _ if erases && !keeping.listed.is_empty() => page.ask_all(),
        Some(Asking::Open(kept, id)) => page.offer(kept, id.is_some()),
        Some(Asking::Erase(id)) => page.ask_one(id),
        None => page.main(),
    }
}

struct Page<'a> {
    host: &'a Host<'a>,
    telling: Telling<'a>,
    keeping: &'a Keeping,
    interview: &'a Interview,
}

impl Page<'_> {
    fn say(&self, message: Message) -> AttrValue {
        self.telling.say(message)
    }

    /// What a press or a tick does, to this kept case where it is about one.
    fn act(&self, step: KeepStep, id: &str) -> Callback<()> {
        let action = KeepAction { step, id: AttrValue::from(id.to_owned()) };
        self.host.on_event.reform(move |()| Event::Later(LaterAction::Keep(action.clone())))
    }

    fn press(&self, look: &'static str, name: &'static str, text: Message, step: KeepStep) -> Tag {
        button(look, name, self.say(text), &self.act(step, ""))
    }

    /// A box with its text, ticked or not.
    fn tick(&self, id: &'static str, text: Message, step: KeepStep, is_ticked: bool) -> Tag {
        let tick = tag("input").class("app-tick").type_("checkbox").id(id).data_action(id).checked(is_ticked);
        let tick = tick.on_change(&self.act(step, ""));
        let text = tag("span").child(self.say(text));
        tag("label").class("app-keeping__tick").for_(id).child(tick).child(text)
    }

    fn main(&self) -> Tag {
        let keeping = self.keeping;
        let wrong = keeping.wrong.as_ref().map(|error| self.wrong(error));
        let summary = wrong.as_ref().map(|text| {
            let title = self.say(label::keeping_wrong_unchanged());
            summary_of(title, &[(AttrValue::Static(FILE), text.clone())])
        });
        let done = keeping.done.map(|done| {
            let text = match done {
                Done::Erased => label::keeping_erased(),
                Done::Vanished => label::keeping_vanished(),
            };
            note("app-notice", "kept-done", "info", self.say(text), fragment())
        });
        fragment()
            .child(back_link(self.telling.words, self.host.back))
            .child(tag("div").key("wrong").child(summary))
            .child(heading("", title(self.telling)))
            .child(paragraph("app-lead", self.say(label::keeping_heading__lead())))
            .child(tag("div").key("done").role("status").child(done))
            .child(tag("div").key("trouble").child(self.trouble()))
            .child(tag("div").key("list").child(self.list()))
            .child(tag("div").key("keep").child(self.keep()))
            .child(self.save())
            .child(self.open(wrong))
    }

    /// Why the last changes are not kept, and what can be done.
    fn trouble(&self) -> Option<Tag> {
        let trouble = self.keeping.trouble.as_ref()?;
        let (name, title, text) = told(trouble);
        let content = fragment().child(paragraph("", self.say(text)));
        let Trouble::Changed(kept) = trouble else {
            return Some(note(STOP, name, "warning", self.say(title), content));
        };
        let kept = kept.as_deref();
        let choose = actions()
            .child(kept.map(|_| self.press(PRIMARY, "mine", label::keeping_mine(), KeepStep::Mine)))
            .child(kept.map(|_| self.press(SECONDARY, "theirs", label::keeping_theirs(), KeepStep::Theirs)))
            .child(self.press(SECONDARY, "both", label::keeping_both(), KeepStep::Both));
        let compared = kept.map(|kept| {
            let mine = form::public(&self.interview.answers);
            let mine = if kept.with_private { &self.interview.answers } else { &mine };
            let columns = [label::keeping_compare_tab(), label::keeping_compare_other()];
            section(
                "tabs",
                self.say(label::keeping_compare__tabs()),
                None,
                self.compared(mine, &kept.file.facts, columns),
            )
        });
        Some(fragment().child(note(ASK, name, "warning", self.say(title), content)).child(compared).child(choose))
    }

    /// What is kept on the device.
    fn list(&self) -> Option<Tag> {
        let cases = &self.keeping.listed;
        if cases.is_empty() {
            let nothing = paragraph("app-u-muted", self.say(label::keeping_list__empty()));
            return (!self.keeping.is_forbidden).then_some(nothing);
        }
        let here = mark(&self.interview.kept).map(|(id, _)| id);
        let cases = cases.iter().map(|listed| self.listed(listed, here == Some(&listed.id)));
        let all = link_button(
            DANGER,
            Some("erase-all-kept"),
            Route::Kept { erases: true }.hash(),
            self.say(label::keeping_erase_all()),
        );
        let list = fragment().child(tag("ul").class("app-keeping").children(cases)).child(actions().child(all));
        Some(section("list", self.say(label::keeping_list()), None, list))
    }

    fn listed(&self, listed: &Listed, is_here: bool) -> Tag {
        let name = self.name(listed);
        let words = self.telling.words;
        let lines = match &listed.case {
            Ok(case) => {
                let option = |fact, word: &Option<String>| word.as_ref().map(|word| words.option(fact, word));
                let private =
                    if case.with_private { label::keeping_case_private() } else { label::keeping_case_without() };
                // A case with a code is named by it, so its day is still to be said.
                let saved = case.saved_on.filter(|_| case.reference.is_some());
                [
                    option(FactId::Operation, &case.operation),
                    option(FactId::Role, &case.role),
                    saved.map(|day| self.say(label::keeping_case_saved(day))),
                    Some(self.say(private)),
                ]
                .into_iter()
                .flatten()
                .collect()
            }
            Err(KeptError::Newer) => vec![self.say(label::keeping_case_unreadable__newer())],
            Err(KeptError::Foreign) => vec![self.say(label::keeping_case_unreadable__text())],
        };
        let here = is_here.then(|| span("app-tag app-tag--good", &self.say(label::keeping_here())));
        let act = |look, action, text, label, step| {
            button(look, action, self.say(text), &self.act(step, &listed.id)).aria_label(self.say(label))
        };
        let show = (listed.case.is_ok() && !is_here).then(|| {
            let label = label::keeping_show__label(name.to_string());
            act(SECONDARY, "open-kept", label::keeping_show(), label, KeepStep::Show)
        });
        let label = label::keeping_erase__label(name.to_string());
        let erase = act(QUIET, "erase-kept", label::keeping_erase(), label, KeepStep::AskErase);
        tag("li")
            .key(&listed.id)
            .class("app-keeping__case")
            .child(tag("h3").class("app-guide__title").child(name).child(" ").child(here))
            .child(tag("ul").class("app-keeping__lines").children(
                lines.into_iter().enumerate().map(|(place, line)| tag("li").key(&place.to_string()).child(line)),
            ))
            .child(actions().child(show).child(erase))
    }

    /// What a kept case is called: by its code, or by the day.
    fn name(&self, listed: &Listed) -> AttrValue {
        self.say(match &listed.case {
            Ok(Summary { reference: Some(code), .. }) => label::keeping_case_called(code.clone()),
            Ok(Summary { saved_on: Some(day), .. }) => label::keeping_case_of(*day),
            _ => label::keeping_case_unreadable(),
        })
    }

    /// Keeping the open case, explained before it is chosen.
    fn keep(&self) -> Option<Tag> {
        let keeping = self.keeping;
        if let Some((id, _)) = mark(&self.interview.kept) {
            // What stands above is not in order, and says so.
            if keeping.trouble.is_some() {
                return None;
            }
            let kept =
                keeping.listed.iter().find(|listed| listed.id == id).and_then(|listed| listed.case.as_ref().ok());
            let is_private = kept.is_some_and(|case| case.with_private);
            let content = fragment()
                .child(paragraph("", self.say(label::keeping_now__text())))
                .child(self.keep_private(is_private));
            return Some(note(GOOD, "kept", "ready", self.say(label::keeping_now()), content));
        }
        if !self.interview.is_begun() {
            return None;
        }
        let title = self.say(label::keeping_keep());
        if keeping.is_forbidden {
            return Some(section("keep", title, Some(self.say(label::keeping_keep__forbidden())), fragment()));
        }
        let points = [label::keeping_keep_others(), label::keeping_keep_gone(), label::keeping_keep_changes()];
        let content = fragment()
            .child(bullets(points.map(|text| self.say(text)).into()))
            .child(self.keep_private(keeping.keeps_private))
            .child(actions().child(self.press(PRIMARY, "keep", label::keeping_keep_button(), KeepStep::Keep)));
        Some(section("keep", title, Some(self.say(label::keeping_keep__lead())), content))
    }

    fn keep_private(&self, is_ticked: bool) -> Tag {
        let hint = paragraph("app-keeping__hint app-u-muted", self.say(label::keeping_keep_private__hint()));
        tag("div")
            .child(self.tick("keep-private", label::keeping_keep_private(), KeepStep::KeepPrivate, is_ticked))
            .child(hint)
    }

    /// Saving the open case as a file.
    fn save(&self) -> Tag {
        let interview = self.interview;
        let title = self.say(label::keeping_save());
        if !interview.is_begun() {
            return section("save", title, Some(self.say(label::keeping_save__empty())), fragment());
        }
        let private: Vec<FactId> =
            interview.answers.present().map(|(fact, _)| fact).filter(|fact| fact.is_private()).collect();
        let without = self.keeping.saves_without_private;
        let held = if without { form::public(&interview.answers) } else { interview.answers.clone() };
        let count = i64::try_from(held.present().count()).unwrap_or(i64::MAX);
        let named = (!private.is_empty()).then(|| {
            let names = private.iter().map(|fact| self.telling.words.fact(*fact, "").unwrap_or_default()).collect();
            let list = fragment().child(paragraph("", self.say(label::keeping_save_private()))).child(bullets(names));
            fragment().child((!without).then_some(list)).child(self.tick(
                "save-without",
                label::keeping_save_without(),
                KeepStep::SaveWithout,
                without,
            ))
        });
        let name = file_name(interview);
        let id = if interview.id.is_empty() { &self.keeping.next_id } else { &interview.id };
        let content = form::file(interview, id, !without, interview.today);
        let on_save = self.host.on_event.reform(|()| {
            Event::Later(LaterAction::Keep(KeepAction { step: KeepStep::Save, id: AttrValue::default() }))
        });
        let save = tag("a")
            .class(SECONDARY)
            .data_action("save")
            .href(format!("data:application/json;charset=utf-8,{}", escaped(&content)))
            .download(name.clone())
            .on_click(&on_save)
            .child(self.say(label::keeping_save_button()));
        let content = fragment()
            .child(tag("div").key("private").child(named))
            .child(paragraph("app-u-muted", self.say(label::keeping_save_name(name))))
            .child(actions().child(save));
        section("save", title, Some(self.say(label::keeping_save_holds(count))), content)
    }

    /// Opening a file, with what is wrong with the one chosen last.
    fn open(&self, wrong: Option<AttrValue>) -> Tag {
        let on_event = self.host.on_event.clone();
        let choose = Callback::from(move |()| entry::choose(&on_event));
        let is_wrong = wrong.is_some();
        let field = tag("input")
            .class("app-keeping__file")
            .type_("file")
            .id(FILE)
            .data_action("open")
            .aria_describedby("kept-file-hint kept-file-error")
            .aria_invalid(is_wrong.then_some("true"))
            .on_change(&choose);
        let most = i64::try_from(LARGEST_FILE / 1024).unwrap_or(i64::MAX);
        let field = tag("div")
            .class(if is_wrong { "app-field app-field--error" } else { "app-field" })
            .child(tag("label").for_(FILE).child(self.say(label::keeping_open_label())))
            .child(paragraph("app-u-muted", self.say(label::keeping_open_hint(most))).id("kept-file-hint"))
            .child(tag("div").id("kept-file-error").child(wrong.map(|text| paragraph("app-error", text))))
            .child(field);
        section("open", self.say(label::keeping_open()), Some(self.say(label::keeping_open__lead())), field)
    }

    /// Why a file is not opened.
    fn wrong(&self, wrong: &Wrong) -> AttrValue {
        let kilobytes = |bytes: usize| i64::try_from(bytes.div_ceil(1024)).unwrap_or(i64::MAX);
        let Wrong::File(error) = wrong else { return self.say(label::keeping_wrong_empty()) };
        self.say(match error {
            CaseFileError::Huge { length } => label::keeping_wrong_huge(kilobytes(LARGEST_FILE), kilobytes(*length)),
            CaseFileError::NotText { .. } => label::keeping_wrong_not_text(),
            // Not even the beginning is that of a case.
            CaseFileError::Broken { line: 1, column: 1 } => label::keeping_wrong_foreign(),
            CaseFileError::Broken { line, column } => label::keeping_wrong_broken(i64::from(*column), i64::from(*line)),
            CaseFileError::Foreign => label::keeping_wrong_foreign(),
            CaseFileError::Newer { .. } => label::keeping_wrong_newer(),
            CaseFileError::Repeated { .. } => label::keeping_wrong_repeated(),
        })
    }

    /// A case beside what is here, before anything changes.
    fn offer(&self, kept: &KeptCase, is_kept: bool) -> Tag {
        let (mine, theirs) = (&self.interview.answers, &kept.file.facts);
        let is_empty = self.interview.is_empty();
        let lead = if is_empty { label::keeping_offer__lead() } else { label::keeping_offer__replaces() };
        let code = kept.file.reference.as_ref().map(|code| label::keeping_offer_code(code.as_str().to_owned()));
        let about = [kept.file.saved_on.map(label::keeping_offer_saved), code];
        let about = about.into_iter().flatten().map(|text| paragraph("app-u-muted", self.say(text)));
        let refused = &kept.file.refused;
        let count = i64::try_from(refused.len()).unwrap_or(i64::MAX);
        let refused = (!refused.is_empty()).then(|| {
            let content = tag("div")
                .child(paragraph("", self.say(label::keeping_offer_refused__lead())))
                .child(bullets(refused.iter().map(|error| self.refused(error)).collect()))
                .child(is_kept.then(|| paragraph("", self.say(label::keeping_offer_stays()))));
            note(ASK, "refused", "verify", self.say(label::keeping_offer_refused(count)), content)
        });
        let is_any = theirs.present().next().is_some();
        let nothing = (!is_any).then(|| paragraph("", self.say(label::keeping_offer_nothing())));
        let others = (!self.host.household.is_empty())
            .then(|| paragraph("app-u-muted", self.say(label::keeping_offer_others())));
        let columns = [label::keeping_compare_here(), label::keeping_compare_there()];
        let compared = is_any.then(|| {
            let title = subheading(self.say(label::keeping_compare()));
            fragment().child(title).child(self.compared(mine, theirs, columns))
        });
        let yes = is_any.then(|| self.press(PRIMARY, "open-case", label::keeping_open_yes(), KeepStep::Open));
        fragment()
            .child(heading("", self.say(label::keeping_offer())))
            .child(paragraph("app-lead", self.say(lead)))
            .children(about)
            .child(tag("div").child(refused))
            .child(tag("div").child(nothing))
            .child(tag("div").child(compared))
            .child(tag("div").child(others))
            .child(actions().child(yes).child(self.press(
                SECONDARY,
                "leave",
                label::keeping_open_no(),
                KeepStep::Leave,
            )))
    }

    /// An answer that is not opened. Names of questions are the only text of a file that is shown, and only as far as
    /// they can be names of questions.
    fn refused(&self, error: &CaseError) -> AttrValue {
        let id = error.fact().unwrap_or_default();
        if let Some(fact) = FactId::from_id(id) {
            let fact = self.telling.words.fact(fact, "").unwrap_or_default();
            return self.say(label::keeping_refused_value(fact.to_string()));
        }
        let is_name = id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte));
        self.say(if is_name && (1..=LONGEST_NAME).contains(&id.len()) {
            label::keeping_refused_unknown(id.to_owned())
        } else {
            label::keeping_refused_nameless()
        })
    }

    /// Two cases side by side: what differs in a table, what is the same folded below it.
    fn compared(&self, mine: &Facts, theirs: &Facts, columns: [Message; 2]) -> Tag {
        let words = self.telling.words;
        let [what, here, there] =
            [label::keeping_compare_question(), columns[0].clone(), columns[1].clone()].map(|text| self.say(text));
        let head = [&what, &here, &there].map(|title| tag("th").scope("col").child(title));
        let answer = |fact: FactId, answer: &Answer| match answer {
            Answer::Absent => tag("span").class("app-u-muted").child(self.say(label::keeping_none())),
            _ => tag("span").class("app-numbers__answer").child(words.answer(fact, answer)),
        };
        let (mut rows, mut same) = (Vec::new(), Vec::new());
        for fact in FactId::ALL.iter().copied() {
            let (own, other) = (mine.answer(fact), theirs.answer(fact));
            let (state, look, text) = match (own, other) {
                (Answer::Absent, Answer::Absent) => continue,
                (own, other) if own == other => {
                    same.push(
                        tag("div")
                            .key(fact.id())
                            .class("app-keeping__same")
                            .child(tag("dt").child(words.fact(fact, "").unwrap_or_default()))
                            .child(tag("dd").child(words.answer(fact, own))),
                    );
                    continue;
                }
                (Answer::Absent, _) => ("new", "app-tag app-tag--prepare", label::keeping_only_there()),
                (_, Answer::Absent) => ("only-here", "app-tag app-tag--open", label::keeping_only_here()),
                _ => ("differs", "app-tag app-tag--stop", label::keeping_differs()),
            };
            rows.push(
                tag("tr")
                    .key(fact.id())
                    .data_fact(fact.id())
                    .data_state(state)
                    .child(tag("th").scope("row").child(words.fact(fact, "").unwrap_or_default()))
                    .child(tag("td").data_label(&here).child(answer(fact, own)))
                    .child(
                        tag("td")
                            .data_label(&there)
                            .child(answer(fact, other))
                            .child(" ")
                            .child(span(look, &self.say(text))),
                    ),
            );
        }
        let table = (!rows.is_empty()).then(|| {
            tag("table")
                .class("app-table")
                .child(tag("thead").child(tag("tr").children(head)))
                .child(tag("tbody").children(rows))
        });
        let count = i64::try_from(same.len()).unwrap_or(i64::MAX);
        let same = (count > 0).then(|| {
            let summary = fragment().child(self.say(label::keeping_same(count)));
            folded("app-why", summary, tag("dl").children(same))
        });
        tag("div").child(table).child(same)
    }

    /// Whether a kept case shall be erased.
    fn ask_one(&self, id: &str) -> Tag {
        let name = self.keeping.listed.iter().find(|listed| listed.id == id).map(|listed| self.name(listed));
        let erase = button(DANGER, "erase-kept", self.say(label::keeping_erase()), &self.act(KeepStep::Erase, id));
        let leave = self.press(SECONDARY, "leave", label::keeping_ask_no(), KeepStep::Leave);
        self.ask(label::keeping_ask_one(), name.into_iter().collect(), erase, leave)
    }

    /// Whether all shall be erased.
    fn ask_all(&self) -> Tag {
        let names = self.keeping.listed.iter().map(|listed| self.name(listed)).collect();
        let erase = self.press(DANGER, "erase-all-kept", label::keeping_erase_all(), KeepStep::EraseAll);
        let leave = Route::Kept { erases: false }.hash();
        let leave = link_button(SECONDARY, Some("leave"), leave, self.say(label::keeping_ask_no()));
        self.ask(label::keeping_ask_all(), names, erase, leave)
    }

    fn ask(&self, title: Message, names: Vec<AttrValue>, erase: Tag, leave: Tag) -> Tag {
        fragment()
            .child(heading("", self.say(title)))
            .child(paragraph("app-lead", self.say(label::keeping_ask_one__lead())))
            .child(bullets(names))
            .child(actions().child(erase).child(leave))
    }
}

/// A name that tells nobody who the case is about: the code of the case, or the day.
fn file_name(interview: &Interview) -> String {
    match &*interview.reference {
        "" => format!("ruqsat-{}.json", ruqsat_eligibility::format_date(interview.today)),
        code => format!("ruqsat-{code}.json"),
    }
}

/// A text in an address: everything but letters, digits and what no address minds, byte by byte.
fn escaped(text: &str) -> String {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut escaped = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            escaped.push(char::from(byte));
        } else {
            escaped.push('%');
            escaped.push(char::from(DIGITS[usize::from(byte >> 4)]));
            escaped.push(char::from(DIGITS[usize::from(byte & 15)]));
        }
    }
    escaped
}
