//! A link that was opened: what it holds beside what is here already, before anything is taken over.

use ruqsat_eligibility::{Answer, CaseError, FactId, Facts, InputValue, Status, Value};
use ruqsat_link::{
    Comparison, DecodeError, EditionChange, LawChanges, Link, Merge, OpenError, Purpose, Reference, Sealed, Side,
};
use ruqsat_messages::{LANGUAGES, Message, msg};
use ruqsat_rulebook::book;
use yew::{AttrValue, SubmitEvent};

use super::entry::Host;
use super::label;
use super::library::Telling;
use super::state::{LaterAction, LaterStep};
use crate::app::Event;
use crate::components::{
    PRIMARY, SECONDARY, Tag, actions, back_link, bullets, button, error_summary, fragment, heading, input, notice,
    paragraph, section, span, tag,
};
use crate::interview::{FieldError, Interview};
use crate::platform;
use crate::route::Route;

/// What a person decides about a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CheckAction {
    /// Takes the answers over.
    Accept,
    /// Leaves everything as it is.
    Cancel,
    /// Reads the page in the language that was chosen.
    Speak(&'static str),
    /// Opens what is behind a passphrase, with the one that is typed.
    Open,
}

/// What is chosen on the screen and not taken over yet.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Checking {
    /// For each answer that differs, whether the link's counts.
    taken: Vec<(FactId, bool)>,
    /// The same for the code of the case.
    code_taken: Option<bool>,
    role: String,
    /// What a passphrase has opened.
    opened: Option<Sealed>,
    /// Why it opened nothing.
    wrong: Option<OpenError>,
}

/// Keeps what is chosen, before the screen is drawn anew.
pub(super) fn keep(checking: &mut Checking) {
    let taken = FactId::ALL.iter().filter_map(|fact| Some((*fact, is_taken(&take_name(fact.id()))?)));
    checking.taken = taken.collect();
    checking.code_taken = is_taken(&take_name(CODE));
    checking.role = platform::chosen(ROLE);
}

/// Whether the received one is chosen of two that differ; nothing where there is no such choice.
fn is_taken(name: &str) -> Option<bool> {
    match &*platform::chosen(name) {
        THEIRS => Some(true),
        MINE => Some(false),
        _ => None,
    }
}

const THEIRS: &str = "theirs";
const MINE: &str = "mine";
/// What the code of the case is called among the choices.
const CODE: &str = "reference";

const ROLE: &str = "check.role";
const ROLES: [&str; 3] = ["worker", "employer", "consultant"];

fn take_name(id: &str) -> String {
    format!("take.{id}")
}

const PASSPHRASE: &str = "sealed.passphrase";

/// Why a sealed case did not open.
fn not_opened(error: OpenError) -> Message {
    if error == OpenError::Memory { label::sealed_memory() } else { label::sealed_wrong() }
}

/// Does what a person decides.
pub(super) fn act(checking: &mut Checking, interview: &mut Interview, action: CheckAction) -> LaterStep {
    match action {
        CheckAction::Speak(language) => LaterStep::Speak(language),
        CheckAction::Cancel => {
            platform::forget_payload();
            LaterStep::Go(if interview.is_begun() { Route::Answers } else { Route::Home { on: None } })
        }
        CheckAction::Open => {
            let opened = Sealed::open(&platform::payload(), &platform::composed(PASSPHRASE));
            checking.wrong = opened.as_ref().err().copied();
            checking.opened = opened.ok();
            match checking.wrong {
                Some(error) => {
                    LaterStep::Wrong(FieldError { field: PASSPHRASE.to_owned(), message: not_opened(error) })
                }
                None => LaterStep::Anew,
            }
        }
        CheckAction::Accept => {
            let to = if let Some(sealed) = checking.opened.take() {
                accept(interview, &sealed.facts, sealed.reference.as_ref());
                LaterStep::Walk
            } else if let Ok(link) = Link::read(&platform::payload()) {
                accept(interview, link.facts(), link.reference());
                if matches!(link.purpose(), Purpose::Result(_)) {
                    LaterStep::Go(Route::Outcome)
                } else {
                    LaterStep::Walk
                }
            } else {
                return LaterStep::Stay;
            };
            platform::forget_payload();
            to
        }
    }
}

fn accept(interview: &mut Interview, received: &Facts, reference: Option<&Reference>) {
    let mut merge = Merge::of(&interview.answers, received);
    for contradiction in merge.contradictions.clone() {
        if is_taken(&take_name(contradiction.fact.id())) == Some(true) {
            merge.take_theirs(contradiction.fact);
        }
    }
    interview.answers = merge.merged;
    let role = platform::chosen(ROLE);
    if let Some(role) = ROLES.into_iter().find(|known| *known == role) {
        let kept = interview.answers.set_input(FactId::Role, &InputValue::Text(role.to_owned()));
        debug_assert!(kept.is_ok(), "{kept:?}");
    }
    if let Some(reference) = reference
        && (interview.reference.is_empty() || is_taken(&take_name(CODE)) == Some(true))
    {
        // Another code is another case, with days of its own in a calendar.
        if !interview.reference.is_empty() && interview.reference != reference.as_str() {
            interview.id.clear();
        }
        reference.as_str().clone_into(&mut interview.reference);
    }
    interview.practice = None;
}

/// The screen.
pub(super) fn page(host: &Host<'_>) -> Tag {
    let telling = host.telling;
    let payload = platform::payload();
    if payload.is_empty() {
        return top(host, label::check_gone(), label::check_gone__lead());
    }
    match Link::read(&payload) {
        Ok(link) => Opened { host, telling, link: &link }.page(),
        Err(error) => failed(host, error),
    }
}

/// The screen of a case behind a passphrase.
pub(super) fn sealed_page(host: &Host<'_>) -> Tag {
    let telling = host.telling;
    let payload = platform::payload();
    if payload.is_empty() {
        return top(host, label::check_gone(), label::check_gone__lead());
    }
    if let Some(sealed) = &host.later.checking.opened {
        let likely = sealed.facts.choice(FactId::Role).unwrap_or("worker");
        let reference = sealed.reference.as_ref();
        let offer = Offer { host, telling, facts: &sealed.facts, reference, takes_theirs: true, likely };
        return top(host, label::sealed_opened(), label::sealed_opened__lead()).child(offer.section());
    }
    if let Err(error) = Sealed::check(&payload) {
        return failed(host, error);
    }
    let on_open = host.on_event.reform(|event: SubmitEvent| {
        event.prevent_default();
        Event::Later(LaterAction::Check(CheckAction::Open))
    });
    let wrong = host.later.checking.wrong;
    let text = wrong.map(|error| telling.say(not_opened(error)));
    let summary = text.as_ref().map(|text| error_summary(telling.words, &PASSPHRASE.into(), text));
    let error = text.map(|text| paragraph("app-error", text));
    let field = input("app-text-input", "text", PASSPHRASE.into(), "", wrong.is_some(), format!("{PASSPHRASE}-error"));
    let title = tag("span").class("app-numbers__title").child(telling.say(label::sealed_passphrase()));
    let open = tag("button")
        .class(PRIMARY)
        .type_("submit")
        .data_action("open-sealed")
        .child(telling.say(label::sealed_open()));
    let form = tag("form")
        .class("app-share")
        .novalidate("novalidate")
        .on_submit(on_open)
        .child(tag("label").for_(PASSPHRASE).child(title))
        .child(tag("div").id(format!("{PASSPHRASE}-error")).child(error))
        .child(field.spellcheck("false"))
        .child(actions().child(open).child(press(
            host,
            SECONDARY,
            "cancel",
            label::check_cancel(),
            CheckAction::Cancel,
        )));
    top(host, label::sealed_heading(), label::sealed_heading__lead()).child(tag("div").child(summary)).child(form)
}

fn press(host: &Host<'_>, look: &'static str, name: &'static str, text: Message, action: CheckAction) -> Tag {
    let act = host.on_event.reform(move |()| Event::Later(LaterAction::Check(action)));
    button(look, name, host.telling.say(text), &act)
}

fn top(host: &Host<'_>, title: Message, lead: Message) -> Tag {
    let telling = host.telling;
    fragment()
        .child(back_link(telling.words, host.back))
        .child(heading("", telling.say(title)))
        .child(paragraph("app-lead", telling.say(lead)))
}

fn failed(host: &Host<'_>, error: DecodeError) -> Tag {
    let telling = host.telling;
    let (name, text) = match error {
        DecodeError::TooLong { .. } => ("too_long", label::check_failed_too_long()),
        DecodeError::Foreign => ("foreign", label::check_failed_foreign()),
        DecodeError::Damaged => ("damaged", label::check_failed_damaged()),
        DecodeError::Newer { .. } => ("newer", label::check_failed_newer()),
        DecodeError::UnknownFact { .. } => ("unknown_fact", label::check_failed_unknown_fact()),
        DecodeError::UnknownAnswer { .. } => ("unknown_answer", label::check_failed_unknown_answer()),
    };
    let nothing = telling.say(label::check_failed_nothing());
    top(host, label::check_failed(), text).child(notice("app-notice", name, "info", nothing, fragment()))
}

struct Opened<'a> {
    host: &'a Host<'a>,
    telling: Telling<'a>,
    link: &'a Link,
}

impl Opened<'_> {
    fn say(&self, message: Message) -> AttrValue {
        self.telling.say(message)
    }

    fn page(&self) -> Tag {
        let (title, lead) = match self.link.purpose() {
            Purpose::Preset => (label::check_heading_preset(), label::check_heading_preset__lead()),
            Purpose::Result(_) => (label::check_heading_result(), label::check_heading_result__lead()),
            Purpose::Half(Side::Worker) => {
                (label::check_heading_half_worker(), label::check_heading_half_worker__lead())
            }
            Purpose::Half(Side::Employer) => {
                (label::check_heading_half_employer(), label::check_heading_half_employer__lead())
            }
        };
        let made = match self.link.reference() {
            Some(code) => label::check_made_reference(self.link.made_on(), code.as_str().to_owned()),
            None => label::check_made(self.link.made_on()),
        };
        let today = self.host.interview.today;
        let expired = self.link.valid_until().filter(|_| self.link.is_expired(today)).map(|day| {
            let text = paragraph("", self.say(label::check_expired__text()));
            notice("app-notice app-notice--ask", "expired", "calendar", self.say(label::check_expired(day)), text)
        });
        let judged = match self.link.compare(book(), today) {
            Ok(Some(comparison)) => self.compared(&comparison),
            Ok(None) => {
                let changes = self.link.law().changes(book(), self.link.operation(), self.link.filed_today(today));
                self.law(&changes)
            }
            Err(CaseError::DateNotCovered { .. }) => self.not_covered(),
            Err(_) => fragment(),
        };
        top(self.host, title, lead)
            .child(tag("div").child(self.language()))
            .child(paragraph("app-u-muted", self.say(made)))
            .child(tag("div").child(expired))
            .child(tag("div").child(judged))
            .child(self.offer().section())
    }

    fn not_covered(&self) -> Tag {
        notice(
            "app-notice app-notice--stop",
            "not-covered",
            "warning",
            self.say(label::check_not_covered()),
            fragment(),
        )
    }

    /// The button for another language than the one that is read now, in that language's name.
    fn language(&self) -> Option<Tag> {
        let chosen = self.link.language()?.tag();
        let language = LANGUAGES.iter().copied().find(|tag| *tag == chosen && **tag != *self.telling.words.lang())?;
        let act = self.host.on_event.reform(move |()| Event::Later(LaterAction::Check(CheckAction::Speak(language))));
        let name = self.telling.words.get("language", language, "");
        let press = button(SECONDARY, "language", name, &act).lang(language).data_language(language);
        Some(fragment().child(paragraph("", self.say(label::check_language()))).child(actions().child(press)))
    }

    /// A result: then and now.
    fn compared(&self, comparison: &Comparison<'_>) -> Tag {
        let words = self.telling.words;
        let verdict = |key: &'static str, title: Message, word: &'static str| {
            tag("div")
                .key(key)
                .class("app-check__verdict")
                .data_part(key)
                .data_verdict(word)
                .child(paragraph("app-u-muted", self.say(title)))
                .child(paragraph("app-check__word", words.get("verdict", word, "")))
        };
        let both = tag("div")
            .class("app-check__verdicts")
            .child(verdict("then", label::check_then(comparison.on_then), comparison.then.word()))
            .child(verdict("now", label::check_now(comparison.now.on), comparison.now.verdict.word()));
        let findings: Vec<AttrValue> = comparison
            .findings
            .iter()
            .map(|change| {
                let name = words.get("rule", change.rule, "").to_string();
                let [then, now] = [change.then, change.now].map(|status| self.status(status).to_string());
                self.say(label::check_rule_from_to(now, name, then))
            })
            .collect();
        let findings = if comparison.is_same() {
            notice("app-notice app-notice--good", "same", "ready", self.say(label::check_same()), fragment())
        } else {
            notice(
                "app-notice app-notice--ask",
                "differs",
                "verify",
                self.say(label::check_differs()),
                bullets(findings),
            )
        };
        fragment().child(both).child(findings).child(self.law(&comparison.law))
    }

    fn status(&self, status: Option<Status>) -> AttrValue {
        self.say(match status {
            None => label::check_status_none(),
            Some(Status::Met) => label::check_status_met(),
            Some(Status::NotMet) => label::check_status_not_met(),
            Some(Status::NotApplicable) => label::check_status_not_applicable(),
            Some(Status::Undetermined) => label::check_status_undetermined(),
        })
    }

    /// Whether the law is what it was, and what is not.
    fn law(&self, changes: &LawChanges) -> Tag {
        if changes.is_none() {
            return paragraph("app-u-muted", self.say(label::check_law_same())).data_notice("law-same");
        }
        let rules = changes.rules.iter().map(|change| {
            let rule = self.telling.words.get("rule", change.rule, "").to_string();
            let line = self.say(match change.change {
                EditionChange::Changed => label::check_law_rule_changed(rule),
                EditionChange::Added => label::check_law_rule_added(rule),
                EditionChange::Removed => label::check_law_rule_removed(rule),
            });
            tag("li").data_rule(AttrValue::from(change.rule.to_owned())).child(line)
        });
        let unknown = (changes.unknown_rules > 0).then(|| {
            let count = i64::try_from(changes.unknown_rules).unwrap_or(i64::MAX);
            tag("li").child(self.say(label::check_law_unknown(count)))
        });
        let other = changes.other.then(|| tag("li").child(self.say(label::check_law_other())));
        let lead = self.say(label::check_law_changed__lead(changes.known_now, changes.known_then));
        let list = tag("ul").children(rules.chain(unknown).chain(other));
        let content = tag("div").child(paragraph("", lead)).child(list);
        notice("app-notice app-notice--ask", "law-changed", "verify", self.say(label::check_law_changed()), content)
    }

    fn offer(&self) -> Offer<'_> {
        let (takes_theirs, likely) = match self.link.purpose() {
            Purpose::Preset => (true, "worker"),
            Purpose::Half(Side::Employer) => (false, "worker"),
            Purpose::Half(Side::Worker) => (false, "employer"),
            Purpose::Result(_) => (true, self.link.facts().choice(FactId::Role).unwrap_or("worker")),
        };
        let (facts, reference) = (self.link.facts(), self.link.reference());
        Offer { host: self.host, telling: self.telling, facts, reference, takes_theirs, likely }
    }
}

/// How something received stands to what is here.
enum Beside {
    /// Nothing is here, or that it is not known.
    New,
    Same,
    /// Another one is here: which one was chosen so far, and both in words.
    Differs {
        taken: Option<bool>,
        theirs: String,
        mine: String,
    },
}

/// Received answers beside what is here.
struct Offer<'a> {
    host: &'a Host<'a>,
    telling: Telling<'a>,
    facts: &'a Facts,
    /// What the sender calls the case.
    reference: Option<&'a Reference>,
    /// Whether the received answer counts where both differ, until somebody chooses.
    takes_theirs: bool,
    /// Who probably reads it.
    likely: &'static str,
}

impl Offer<'_> {
    fn say(&self, message: Message) -> AttrValue {
        self.telling.say(message)
    }

    /// What is in the link beside what is here, and the decision.
    fn section(&self) -> Tag {
        let words = self.telling.words;
        let mine = &self.host.interview.answers;
        let merge = Merge::of(mine, self.facts);
        let [what, theirs, here] =
            [label::check_fact(), label::check_theirs(), label::check_mine()].map(|text| self.say(text));
        let head = [&what, &theirs, &here].map(|title| tag("th").scope("col").child(title));
        let shown = |fact: FactId, value: &Value| words.value(fact, value).to_string();
        // What has to be decided comes first, then what is new.
        let rank = |fact: FactId| {
            let is_contradiction = merge.contradictions.iter().any(|found| found.fact == fact);
            if is_contradiction { 0 } else { 1 + u8::from(!merge.added.contains(&fact)) }
        };
        let mut present: Vec<_> = self.facts.present().filter(|(fact, _)| *fact != FactId::Role).collect();
        present.sort_by_key(|(fact, _)| rank(*fact));
        let rows = present.into_iter().map(|(fact, answer)| {
            let contradiction = merge.contradictions.iter().find(|found| found.fact == fact);
            let beside = match contradiction {
                Some(found) => {
                    let taken = self.host.later.checking.taken.iter().find(|(known, _)| *known == fact);
                    let taken = taken.map(|(_, theirs)| *theirs);
                    let [theirs, mine] = [&found.theirs, &found.mine].map(|value| shown(fact, value));
                    Beside::Differs { taken, theirs, mine }
                }
                None if merge.added.contains(&fact) => Beside::New,
                None => Beside::Same,
            };
            let own = match mine.answer(fact) {
                Answer::Absent => None,
                answer => Some(words.answer(fact, answer)),
            };
            // Only a sealed case has any.
            let private =
                fact.is_private().then(|| paragraph("app-answers__note", self.say(label::more_facts_private())));
            let what = fragment().child(words.fact(fact, "").unwrap_or_default()).child(private);
            self.row(fact.id(), what, words.answer(fact, answer), own, beside).data_fact(fact.id())
        });
        let (code, code_differs) = self.code();
        let [first, last] = if code_differs { [code, None] } else { [None, code] };
        let rows = first.into_iter().chain(rows).chain(last);
        let table = tag("table")
            .class("app-table")
            .child(tag("thead").child(tag("tr").children(head)))
            .child(tag("tbody").children(rows));
        let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let contradictions = (!merge.contradictions.is_empty())
            .then(|| paragraph("", self.say(label::check_contradictions(count(merge.contradictions.len())))));
        let code_differs = code_differs.then(|| paragraph("", self.say(label::check_code_differs())));
        let kept = merge.only_mine.iter().filter(|fact| **fact != FactId::Role).count();
        let kept = (kept > 0).then(|| paragraph("", self.say(label::check_kept(count(kept)))));
        let buttons = actions()
            .child(press(self.host, PRIMARY, "accept", label::check_accept(), CheckAction::Accept))
            .child(press(self.host, SECONDARY, "cancel", label::check_cancel(), CheckAction::Cancel));
        let content = fragment()
            .child(tag("div").child(contradictions).child(code_differs))
            .child(table)
            .child(tag("div").child(kept))
            .child(tag("div").child(self.role()))
            .child(buttons);
        section("facts", self.say(label::check_facts()), None, content)
    }

    /// The code of the case as a line like the answers, and whether it is another one here.
    fn code(&self) -> (Option<Tag>, bool) {
        let Some(theirs) = self.reference.map(Reference::as_str) else { return (None, false) };
        let mine = &self.host.interview.reference;
        let differs = !mine.is_empty() && mine != theirs;
        let beside = if differs {
            let taken = self.host.later.checking.code_taken;
            Beside::Differs { taken, theirs: theirs.to_owned(), mine: mine.clone() }
        } else if mine.is_empty() {
            Beside::New
        } else {
            Beside::Same
        };
        let own = (!mine.is_empty()).then(|| mine.clone().into());
        let what = fragment().child(self.say(label::share_reference()));
        let row = self.row(CODE, what, theirs.to_owned().into(), own, beside);
        (Some(row.data_part(CODE)), differs)
    }

    /// What was received beside what is here, with the decision where both differ.
    fn row(&self, id: &'static str, what: Tag, received: AttrValue, own: Option<AttrValue>, beside: Beside) -> Tag {
        let (state, decision) = match beside {
            Beside::Differs { taken, theirs, mine } => {
                let name = take_name(id);
                let takes_theirs = taken.unwrap_or(self.takes_theirs);
                let choice = |value: &'static str, text: Message| {
                    let id = format!("{name}-{value}");
                    let button = tag("input")
                        .type_("radio")
                        .id(id.clone())
                        .name(name.clone())
                        .form_value(value.into())
                        .checked((value == THEIRS) == takes_theirs);
                    let label = tag("label").for_(id).child(span("app-radio__label", &self.say(text)));
                    tag("div").key(value).class("app-radio").child(button).child(label)
                };
                let legend = tag("legend").child(span("app-tag", &self.say(label::check_contradiction())));
                let choices = tag("fieldset")
                    .child(legend)
                    .child(choice(THEIRS, label::check_take_theirs(theirs)))
                    .child(choice(MINE, label::check_take_mine(mine)));
                ("contradiction", choices)
            }
            Beside::New => ("new", span("app-tag app-tag--open", &self.say(label::check_new()))),
            Beside::Same => ("same", span("app-tag app-tag--good", &self.say(label::check_same_answer()))),
        };
        let own = own.map(|own| tag("span").class("app-numbers__answer").child(own).child(" "));
        tag("tr")
            .key(id)
            .data_state(state)
            .child(tag("th").scope("row").child(what))
            .child(tag("td").data_label(self.say(label::check_theirs())).child(received))
            .child(tag("td").data_label(self.say(label::check_mine())).child(own).child(decision))
    }

    /// Who reads the link, where that is not known: it decides the wording.
    fn role(&self) -> Option<Tag> {
        if self.host.interview.answers.is_given(FactId::Role) {
            return None;
        }
        let kept = self.host.later.checking.role.as_str();
        let likely = ROLES.into_iter().find(|role| *role == kept).unwrap_or(self.likely);
        let choices = ROLES.map(|role| {
            let id = format!("{ROLE}-{role}");
            let button =
                tag("input").type_("radio").id(id.clone()).name(ROLE).form_value(role.into()).checked(role == likely);
            let text = self.telling.words.text(match role {
                "worker" => msg::action_start_worker(),
                "employer" => msg::action_start_employer(),
                _ => msg::action_start_consultant(),
            });
            let label = tag("label").for_(id).child(span("app-radio__label", &text));
            tag("div").key(role).class("app-radio").child(button).child(label)
        });
        let title = tag("span").class("app-numbers__title").child(self.say(label::check_role()));
        Some(tag("fieldset").child(tag("legend").child(title)).child(tag("div").class("app-radios").children(choices)))
    }
}
