//! A link that was opened: what it holds beside what is here already, before anything is taken over.

use ruqsat_eligibility::{Answer, CaseError, FactId, Facts, InputValue, Status, Value};
use ruqsat_link::{Comparison, DecodeError, EditionChange, LawChanges, Link, Merge, Purpose, Reference, Sealed, Side};
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
    role: String,
    /// What a passphrase has opened.
    opened: Option<Sealed>,
    /// Whether the passphrase was another one.
    is_wrong: bool,
}

/// Keeps what is chosen, before the screen is drawn anew.
pub(super) fn keep(checking: &mut Checking) {
    let taken = FactId::ALL.iter().filter_map(|fact| match &*platform::chosen(&take_name(*fact)) {
        "theirs" => Some((*fact, true)),
        "mine" => Some((*fact, false)),
        _ => None,
    });
    (checking.taken, checking.role) = (taken.collect(), platform::chosen(ROLE));
}

const ROLE: &str = "check.role";
const ROLES: [&str; 3] = ["worker", "employer", "consultant"];

fn take_name(fact: FactId) -> String {
    format!("take.{}", fact.id())
}

const PASSPHRASE: &str = "sealed.passphrase";

/// Does what a person decides.
pub(super) fn act(checking: &mut Checking, interview: &mut Interview, action: CheckAction) -> LaterStep {
    match action {
        CheckAction::Speak(language) => LaterStep::Speak(language),
        CheckAction::Cancel => {
            platform::forget_payload();
            LaterStep::Go(if interview.is_begun() { Route::Answers } else { Route::Home { on: None } })
        }
        CheckAction::Open => {
            checking.opened = Sealed::open(&platform::payload(), &platform::composed(PASSPHRASE)).ok();
            checking.is_wrong = checking.opened.is_none();
            if checking.is_wrong {
                LaterStep::Wrong(FieldError { field: PASSPHRASE.to_owned(), message: label::sealed_wrong() })
            } else {
                LaterStep::Anew
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
        if platform::chosen(&take_name(contradiction.fact)) == "theirs" {
            merge.take_theirs(contradiction.fact);
        }
    }
    interview.answers = merge.merged;
    // The day of filing of a link is given, that of this tab only where it is not today.
    if interview.answers.date(FactId::ApplicationDate) == Some(interview.today) {
        interview.answers.clear(FactId::ApplicationDate);
    }
    let role = platform::chosen(ROLE);
    if let Some(role) = ROLES.into_iter().find(|known| *known == role) {
        let kept = interview.answers.set_input(FactId::Role, &InputValue::Text(role.to_owned()));
        debug_assert!(kept.is_ok(), "{kept:?}");
    }
    if let Some(reference) = reference {
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
        let offer = Offer { host, telling, facts: &sealed.facts, takes_theirs: true, likely };
        return top(host, label::sealed_opened(), label::sealed_opened__lead()).child(offer.section());
    }
    if let Err(error) = Sealed::check(&payload) {
        return failed(host, error);
    }
    let on_open = host.on_event.reform(|event: SubmitEvent| {
        event.prevent_default();
        Event::Later(LaterAction::Check(CheckAction::Open))
    });
    let is_wrong = host.later.checking.is_wrong;
    let text = telling.say(label::sealed_wrong());
    let summary = is_wrong.then(|| error_summary(telling.words, &PASSPHRASE.into(), &text));
    let error = is_wrong.then(|| paragraph("app-error", text));
    let field = input("app-text-input", "text", PASSPHRASE.into(), "", is_wrong, format!("{PASSPHRASE}-error"));
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
        let mut lines: Vec<AttrValue> = changes
            .rules
            .iter()
            .map(|change| {
                let rule = self.telling.words.get("rule", change.rule, "").to_string();
                self.say(match change.change {
                    EditionChange::Changed => label::check_law_rule_changed(rule),
                    EditionChange::Added => label::check_law_rule_added(rule),
                    EditionChange::Removed => label::check_law_rule_removed(rule),
                })
            })
            .collect();
        if changes.unknown_rules > 0 {
            let count = i64::try_from(changes.unknown_rules).unwrap_or(i64::MAX);
            lines.push(self.say(label::check_law_unknown(count)));
        }
        if changes.other {
            lines.push(self.say(label::check_law_other()));
        }
        let lead = self.say(label::check_law_changed__lead(changes.known_now, changes.known_then));
        let content = tag("div").child(paragraph("", lead)).child(bullets(lines));
        notice("app-notice app-notice--ask", "law-changed", "verify", self.say(label::check_law_changed()), content)
    }

    fn offer(&self) -> Offer<'_> {
        let (takes_theirs, likely) = match self.link.purpose() {
            Purpose::Preset => (true, "worker"),
            Purpose::Half(Side::Employer) => (false, "worker"),
            Purpose::Half(Side::Worker) => (false, "employer"),
            Purpose::Result(_) => (true, self.link.facts().choice(FactId::Role).unwrap_or("worker")),
        };
        Offer { host: self.host, telling: self.telling, facts: self.link.facts(), takes_theirs, likely }
    }
}

/// Received answers beside what is here.
struct Offer<'a> {
    host: &'a Host<'a>,
    telling: Telling<'a>,
    facts: &'a Facts,
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
            let (state, decision) = match contradiction {
                Some(found) => {
                    let name = take_name(fact);
                    let taken = self.host.later.checking.taken.iter().find(|(known, _)| *known == fact);
                    let takes_theirs = taken.map_or(self.takes_theirs, |(_, theirs)| *theirs);
                    let choice = |value: &'static str, text: Message| {
                        let id = format!("{name}-{value}");
                        let button = tag("input")
                            .type_("radio")
                            .id(id.clone())
                            .name(name.clone())
                            .form_value(value.into())
                            .checked((value == "theirs") == takes_theirs);
                        let label = tag("label").for_(id).child(span("app-radio__label", &self.say(text)));
                        tag("div").key(value).class("app-radio").child(button).child(label)
                    };
                    let legend = tag("legend").child(span("app-tag", &self.say(label::check_contradiction())));
                    let choices = tag("fieldset")
                        .child(legend)
                        .child(choice("theirs", label::check_take_theirs(shown(fact, &found.theirs))))
                        .child(choice("mine", label::check_take_mine(shown(fact, &found.mine))));
                    ("contradiction", choices)
                }
                None if merge.added.contains(&fact) => {
                    ("new", span("app-tag app-tag--open", &self.say(label::check_new())))
                }
                None => ("same", span("app-tag app-tag--good", &self.say(label::check_same_answer()))),
            };
            let own = match mine.answer(fact) {
                Answer::Absent => None,
                answer => Some(tag("span").class("app-numbers__answer").child(words.answer(fact, answer)).child(" ")),
            };
            tag("tr")
                .key(fact.id())
                .data_fact(fact.id())
                .data_state(state)
                .child(tag("th").scope("row").child(words.fact(fact, "").unwrap_or_default()))
                .child(tag("td").data_label(&theirs).child(words.answer(fact, answer)))
                .child(tag("td").data_label(&here).child(own).child(decision))
        });
        let table = tag("table")
            .class("app-table")
            .child(tag("thead").child(tag("tr").children(head)))
            .child(tag("tbody").children(rows));
        let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let contradictions = (!merge.contradictions.is_empty())
            .then(|| paragraph("", self.say(label::check_contradictions(count(merge.contradictions.len())))));
        let kept = merge.only_mine.iter().filter(|fact| **fact != FactId::Role).count();
        let kept = (kept > 0).then(|| paragraph("", self.say(label::check_kept(count(kept)))));
        let buttons = actions()
            .child(press(self.host, PRIMARY, "accept", label::check_accept(), CheckAction::Accept))
            .child(press(self.host, SECONDARY, "cancel", label::check_cancel(), CheckAction::Cancel));
        let content = fragment()
            .child(tag("div").child(contradictions))
            .child(table)
            .child(tag("div").child(kept))
            .child(tag("div").child(self.role()))
            .child(buttons);
        section("facts", self.say(label::check_facts()), None, content)
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
