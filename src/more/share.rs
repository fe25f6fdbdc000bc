//! A link that carries the case: what it is for, what is in it, and how it reaches the other side.

use chrono::NaiveDate;
use ruqsat_eligibility::{Answer, FactId, Facts, KnownBy, Report};
use ruqsat_link::{
    LEAST_PASSPHRASE, Language, Link, LinkFact, Purpose, Reference, SealError, Sealed, Selection, Shared, Side, Way,
    is_number, qr_picture,
};
use ruqsat_messages::{LANGUAGES, Message, msg};
use ruqsat_rulebook::{book, check};
use yew::{AttrValue, SubmitEvent};

use super::entry::Host;
use super::label;
use super::library::Telling;
use super::state::{LaterAction, LaterStep};
use crate::app::Event;
use crate::components::{
    PRIMARY, SECONDARY, Tag, actions, back_link, bullets, button, date_fields, fragment, heading, input, link_button,
    paragraph, section, span, subheading, summary_of, tag,
};
use crate::interview::{DATE_PARTS, FieldError, Interview, MOST_OF_REFERENCE, read_day};
use crate::pages::copy_callback;
use crate::platform;
use crate::route::Route;

/// What a link can be for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Preset,
    Result,
    Half,
}

impl Kind {
    const ALL: [Self; 3] = [Self::Preset, Self::Result, Self::Half];

    fn word(self) -> &'static str {
        match self {
            Self::Preset => "preset",
            Self::Result => "result",
            Self::Half => "half",
        }
    }
}

/// What stands in the form.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Sharing {
    kind: Option<Kind>,
    ticked: Vec<FactId>,
    language: Option<&'static str>,
    until: [String; 3],
    /// As typed; none before anything was.
    reference: Option<String>,
    /// What was found wrong when the person asked for the link last.
    wrong: Option<FieldError>,
    passphrase: String,
    /// The address of the case behind the passphrase, or why there is none.
    sealed: Option<Result<String, Message>>,
}

/// What a person does with the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShareAction {
    /// Changes something in it.
    Change,
    /// Is done with it and asks for the link.
    Make,
    /// Hands the link to the system's sheet.
    System,
    /// Puts the whole case behind a passphrase.
    Seal,
    /// Types another passphrase, which is not the one of the address that was made.
    Unseal,
}

const PURPOSE: &str = "share.purpose";
const LANGUAGE: &str = "share.language";
const UNTIL: &str = "share.until";
const REFERENCE: &str = "share.reference";
const PASSPHRASE: &str = "share.passphrase";

fn tick_id(fact: FactId) -> String {
    format!("share.tick.{}", fact.id())
}

/// Reads the form, and takes over the code of the case.
pub(super) fn act(sharing: &mut Sharing, interview: &mut Interview, action: ShareAction) -> LaterStep {
    if action == ShareAction::System {
        if let Some(link) = link(sharing, interview) {
            platform::share_address(&address(&link));
        }
        return LaterStep::Stay;
    }
    keep(sharing);
    // A box that was ticked for another kind of link is still there to be read, and never shown again.
    let (kind, role) = (kind(sharing, interview.role()), interview.role());
    sharing.ticked.retain(|fact| may_take(kind, role, *fact));
    if action == ShareAction::Seal {
        let sealed = sealed(&sharing.passphrase, interview);
        let wrong = sealed.as_ref().err().cloned();
        sharing.sealed = Some(sealed);
        sharing.wrong = None;
        let wrong = wrong.map(|message| FieldError { field: PASSPHRASE.to_owned(), message });
        return wrong.map_or(LaterStep::Stay, LaterStep::Wrong);
    }
    if action == ShareAction::Unseal {
        sharing.sealed = None;
        return LaterStep::Stay;
    }
    if let Some(Ok(code)) = code(sharing) {
        interview.reference = code;
    }
    // What was told stays until the person asks again: were it to go as a field is left, the button would move away
    // below the finger.
    let is_told = sharing.wrong.is_some() || matches!(sharing.sealed, Some(Err(_)));
    if action == ShareAction::Change && is_told {
        return LaterStep::StillWrong;
    }
    sharing.sealed = None;
    sharing.wrong = unread(sharing, interview.today).filter(|_| action == ShareAction::Make);
    sharing.wrong.clone().map_or(LaterStep::Stay, LaterStep::Wrong)
}

/// The code of the case that is typed, or that it is none; nothing where nobody typed one.
fn code(sharing: &Sharing) -> Option<Result<String, FieldError>> {
    let typed = sharing.reference.as_deref()?.trim().to_ascii_uppercase();
    let is_code = typed.is_empty() || Reference::new(&typed).is_some();
    let wrong = |typed: &str| FieldError { field: REFERENCE.to_owned(), message: wrong_reference(typed) };
    Some(if is_code { Ok(typed) } else { Err(wrong(&typed)) })
}

/// Why a text is no code of a case.
pub(super) fn wrong_reference(typed: &str) -> Message {
    if is_number(typed) {
        return label::share_reference_iin();
    }
    label::share_reference_wrong(i64::try_from(MOST_OF_REFERENCE).unwrap_or_default())
}

/// What in the form cannot be read. There is no link before it can: it would lack what was meant to be in it.
fn unread(sharing: &Sharing, today: NaiveDate) -> Option<FieldError> {
    match code(sharing) {
        Some(Err(wrong)) => Some(wrong),
        _ => until(sharing, today).err(),
    }
}

/// The last day on which the link is to be used, if one was typed.
///
/// # Errors
/// What is wrong with it, and in which field.
fn until(sharing: &Sharing, today: NaiveDate) -> Result<Option<NaiveDate>, FieldError> {
    let (part, message) = match read_day(&sharing.until) {
        Ok(Some(day)) if day < today => (0, label::share_until_past()),
        Ok(day) => return Ok(day),
        Err(wrong) => wrong,
    };
    Err(FieldError { field: format!("{UNTIL}.{}", DATE_PARTS[part]), message })
}

/// The address of the whole case behind a passphrase.
fn sealed(passphrase: &str, interview: &Interview) -> Result<String, Message> {
    if passphrase.chars().count() < LEAST_PASSPHRASE {
        return Err(label::sealed_short(least()));
    }
    let reference = Reference::new(&interview.reference);
    let case = Sealed { facts: interview.answers.clone(), made_on: interview.today, reference };
    let payload = case.seal(passphrase, platform::random(), platform::random()).map_err(|error| match error {
        SealError::TooLong => label::sealed_too_long(),
        SealError::Memory => label::sealed_memory(),
    })?;
    Ok(platform::page_address() + &Route::Sealed.hash() + "/" + &payload)
}

fn least() -> i64 {
    i64::try_from(LEAST_PASSPHRASE).unwrap_or_default()
}

/// Keeps what stands in the form, before it is drawn anew.
pub(super) fn keep(sharing: &mut Sharing) {
    let chosen = platform::chosen(PURPOSE);
    sharing.kind = Kind::ALL.into_iter().find(|kind| kind.word() == chosen);
    let is_ticked = |fact: &FactId| platform::is_ticked(&tick_id(*fact));
    sharing.ticked = LinkFact::all().filter(|fact| fact.is_sensitive()).map(LinkFact::id).filter(is_ticked).collect();
    let language = platform::chosen(LANGUAGE);
    sharing.language = LANGUAGES.iter().copied().find(|tag| *tag == language);
    sharing.until = DATE_PARTS.map(|part| platform::typed_into(&format!("{UNTIL}.{part}")));
    sharing.passphrase = platform::composed(PASSPHRASE);
    sharing.reference = platform::has(REFERENCE).then(|| platform::typed_into(REFERENCE));
}

/// The kinds that fit whoever answers, the usual one first.
fn kinds(role: &str) -> [Kind; 2] {
    if role == "consultant" { [Kind::Preset, Kind::Result] } else { [Kind::Result, Kind::Half] }
}

fn kind(sharing: &Sharing, role: &str) -> Kind {
    let kinds = kinds(role);
    sharing.kind.filter(|kind| kinds.contains(kind)).unwrap_or(kinds[0])
}

fn side(role: &str) -> Side {
    Side::from_word(role).unwrap_or(Side::Worker)
}

/// Whether this kind of link takes a sensitive fact, once it is ticked: what a client or the other side has to know by
/// themselves is not put in.
fn may_take(kind: Kind, role: &str, fact: FactId) -> bool {
    let other = match (kind, side(role)) {
        (Kind::Result, _) => return true,
        (Kind::Half, Side::Worker) => KnownBy::Employer,
        (Kind::Preset, _) | (Kind::Half, Side::Employer) => KnownBy::Worker,
    };
    fact.known_by() != other
}

fn selection(sharing: &Sharing, role: &str) -> Selection {
    let kind = kind(sharing, role);
    let selection = match kind {
        Kind::Preset => Selection::household(),
        Kind::Result => Selection::everything(),
        Kind::Half => Selection::side(side(role)),
    };
    let ticked = sharing.ticked.iter().filter(|fact| may_take(kind, role, **fact));
    ticked.filter_map(|fact| LinkFact::of(*fact)).fold(selection, Selection::tick)
}

/// The answers that count for a link with this selection.
fn answers(interview: &Interview, selection: Selection) -> Facts {
    Way::of(book(), &interview.answers, selection, interview.today).facts
}

/// The link; none where a day of filing is not covered, or the last day on which it is to be used is wrong: it would be
/// valid for ever.
fn link(sharing: &Sharing, interview: &Interview) -> Option<Link> {
    let until = until(sharing, interview.today).ok()?;
    let (role, today) = (interview.role(), interview.today);
    let selection = selection(sharing, role);
    let facts = answers(interview, selection);
    let mut link = match kind(sharing, role) {
        Kind::Preset => Link::preset(book(), &facts, selection, today),
        Kind::Result => Link::result(book(), &facts, selection, today).ok()?,
        Kind::Half => Link::half(book(), &facts, side(role), selection, today),
    };
    if let Some(reference) = Reference::new(&interview.reference) {
        link = link.with_reference(reference);
    }
    if let Some(day) = until {
        link = link.with_valid_until(day);
    }
    if let Some(language) = sharing.language.and_then(Language::from_tag) {
        link = link.with_language(language);
    }
    Some(link)
}

/// Where a link leads to.
fn address(link: &Link) -> String {
    platform::page_address() + &Route::Check.hash() + "/" + &link.payload()
}

/// The screen.
pub(super) fn page(host: &Host<'_>) -> Tag {
    let telling = host.telling;
    let top = fragment()
        .child(back_link(telling.words, host.back))
        .child(heading("", telling.say(label::share_heading())))
        .child(paragraph("app-lead", telling.say(label::share_heading__lead())));
    if !host.interview.is_begun() {
        return top.child(paragraph("", telling.say(label::share_empty())));
    }
    let form = Form { host, telling, sharing: &host.later.sharing };
    let is_unread = unread(&host.later.sharing, host.interview.today).is_some();
    let parts = match link(&host.later.sharing, host.interview) {
        _ if is_unread => paragraph("", telling.say(label::share_unread())).data_notice("unread"),
        Some(link) => form.link(&link, &address(&link)),
        None => paragraph("", telling.say(label::check_not_covered())),
    };
    top.child(tag("div").child(form.summary())).child(form.options()).child(parts).child(form.seal())
}

struct Form<'a> {
    host: &'a Host<'a>,
    telling: Telling<'a>,
    sharing: &'a Sharing,
}

impl Form<'_> {
    fn say(&self, message: Message) -> AttrValue {
        self.telling.say(message)
    }

    fn role(&self) -> &'static str {
        self.host.interview.role()
    }

    /// Everything that is wrong.
    fn summary(&self) -> Option<Tag> {
        let mut wrong = Vec::new();
        if let Some(error) = &self.sharing.wrong {
            wrong.push((AttrValue::from(error.field.clone()), self.said(error)));
        }
        if let Some(Err(message)) = &self.sharing.sealed {
            wrong.push((AttrValue::Static(PASSPHRASE), self.say(message.clone())));
        }
        (!wrong.is_empty()).then(|| summary_of(self.telling.words.text(msg::error_summary_heading()), &wrong))
    }

    fn options(&self) -> Tag {
        let on_event = &self.host.on_event;
        let on_change = on_event.reform(|()| Event::Later(LaterAction::Share(ShareAction::Change)));
        let on_submit = on_event.reform(|event: SubmitEvent| {
            event.prevent_default();
            Event::Later(LaterAction::Share(ShareAction::Make))
        });
        let is_consultant = self.role() == "consultant";
        let make =
            tag("button").class(SECONDARY).type_("submit").data_action("make").child(self.say(label::share_make()));
        tag("form")
            .class("app-share")
            .novalidate("novalidate")
            .on_submit(on_submit)
            .on_change(&on_change)
            .child(self.purposes())
            .child(tag("div").key("sensitive").child(self.sensitive()))
            .child(tag("div").key("language").child(is_consultant.then(|| self.languages())))
            .child(tag("div").key("reference").child(is_consultant.then(|| self.reference())))
            .child(self.until())
            .child(actions().key("make").child(make))
    }

    fn choice(
        &self,
        name: &'static str,
        value: &'static str,
        is_chosen: bool,
        text: AttrValue,
        hint: Option<AttrValue>,
    ) -> Tag {
        let id = format!("{name}-{value}");
        let hint = hint.map(|hint| tag("span").class("app-radio__hint").child(hint));
        let button = tag("input").type_("radio").id(id.clone()).name(name).form_value(value.into()).checked(is_chosen);
        let label = tag("label").for_(id).child(tag("span").class("app-radio__label").child(text)).child(hint);
        tag("div").key(value).class("app-radio").child(button).child(label)
    }

    fn group(&self, key: &'static str, title: AttrValue, choices: Tag) -> Tag {
        let legend = tag("legend").child(tag("span").class("app-numbers__title").child(title));
        tag("fieldset").key(key).class("app-share__part").child(legend).child(choices)
    }

    fn purposes(&self) -> Tag {
        let chosen = kind(self.sharing, self.role());
        let choices = kinds(self.role()).map(|kind| {
            let (text, hint) = match (kind, self.role()) {
                (Kind::Preset, _) => (label::share_purpose_preset(), label::share_purpose_preset__hint()),
                (Kind::Result, _) => (label::share_purpose_result(), label::share_purpose_result__hint()),
                (Kind::Half, "employer") => {
                    (label::share_purpose_half_employer(), label::share_purpose_half_employer__hint())
                }
                (Kind::Half, _) => (label::share_purpose_half_worker(), label::share_purpose_half_worker__hint()),
            };
            self.choice(PURPOSE, kind.word(), kind == chosen, self.say(text), Some(self.say(hint)))
        });
        self.group("purpose", self.say(label::share_purpose()), tag("div").class("app-radios").children(choices))
    }

    /// What may hurt and is answered, each with what it reveals.
    fn sensitive(&self) -> Option<Tag> {
        let (kind, selection) = (kind(self.sharing, self.role()), selection(self.sharing, self.role()));
        let facts = answers(self.host.interview, selection);
        let lines: Vec<Tag> = Shared::sensitive(&facts, selection)
            .filter(|(fact, _)| may_take(kind, self.role(), fact.id()))
            .map(|(fact, is_ticked)| {
                let id = tick_id(fact.id());
                let (name, answer) = self.named(fact.id(), facts.answer(fact.id()));
                let text = match fact.id() {
                    FactId::WorkerStatus => label::share_sensitive_worker_status(answer, name),
                    FactId::CourtBan => label::share_sensitive_worker_court_ban(answer, name),
                    FactId::Registered => label::share_sensitive_stay_registered(answer, name),
                    _ => label::share_sensitive_stay_lawful(answer, name),
                };
                let tick = tag("input").class("app-tick").type_("checkbox").id(id.clone()).checked(is_ticked);
                let label = tag("label").class("app-share__tick").for_(id).child(tick).child(span("", &self.say(text)));
                tag("li").key(fact.id().id()).child(label)
            })
            .collect();
        (!lines.is_empty()).then(|| {
            let list = tag("ul").class("app-share__ticks").children(lines);
            let content = paragraph("", self.say(label::share_sensitive__lead()));
            self.group("sensitive", self.say(label::share_sensitive()), fragment().child(content).child(list))
        })
    }

    fn languages(&self) -> Tag {
        let none = self.choice(
            LANGUAGE,
            "none",
            self.sharing.language.is_none(),
            self.say(label::share_language_none()),
            None,
        );
        let choices = LANGUAGES.iter().filter(|tag| Language::from_tag(tag).is_some()).map(|tag| {
            let name = self.telling.words.get("language", tag, "");
            self.choice(LANGUAGE, tag, self.sharing.language == Some(tag), name, None)
        });
        let choices = tag("div").class("app-radios").child(none).children(choices);
        self.group("language", self.say(label::share_language()), choices)
    }

    fn error(&self, field: &str) -> Option<Tag> {
        let wrong = self.sharing.wrong.as_ref().filter(|wrong| wrong.field.starts_with(field))?;
        Some(paragraph("app-error", self.said(wrong)).id(format!("{field}-error")))
    }

    /// What is wrong, in words: with a day it is said by the first catalogue, the rest by this one.
    fn said(&self, wrong: &FieldError) -> AttrValue {
        let is_own = wrong.message == label::share_until_past() || wrong.field == REFERENCE;
        if is_own { self.say(wrong.message.clone()) } else { self.telling.words.text(wrong.message.clone()) }
    }

    fn reference(&self) -> Tag {
        let most = i64::try_from(MOST_OF_REFERENCE).unwrap_or_default();
        let typed = self.sharing.reference.clone().unwrap_or_else(|| self.host.interview.reference.clone());
        let described = format!("{REFERENCE}-hint {REFERENCE}-error");
        let error = self.error(REFERENCE);
        let field =
            input("app-text-input app-text-input--10", "text", REFERENCE.into(), &typed, error.is_some(), described);
        let title = tag("span").class("app-numbers__title").child(self.say(label::share_reference()));
        tag("div")
            .class("app-share__part")
            .child(tag("label").for_(REFERENCE).child(title))
            .child(
                tag("p")
                    .class("app-question__hint")
                    .id(format!("{REFERENCE}-hint"))
                    .child(self.say(label::share_reference__hint(most))),
            )
            .child(tag("div").child(error))
            .child(field.spellcheck("false"))
    }

    fn until(&self) -> Tag {
        let error = self.error(UNTIL);
        let wrong = self.sharing.wrong.as_ref().map(|wrong| wrong.field.as_str());
        let described = format!("{UNTIL}-hint {UNTIL}-error");
        let hint = tag("p")
            .class("app-question__hint")
            .id(format!("{UNTIL}-hint"))
            .child(self.say(label::share_until__hint()));
        let fields = date_fields(self.telling.words, UNTIL, &self.sharing.until, wrong, &described);
        let content = fragment().child(hint).child(tag("div").child(error)).child(fields);
        self.group("until", self.say(label::share_until()), content)
    }

    fn named(&self, fact: FactId, answer: &Answer) -> (String, String) {
        let words = self.telling.words;
        (words.fact(fact, "").unwrap_or_default().to_string(), words.answer(fact, answer).to_string())
    }

    /// The link itself, and what is in it.
    fn link(&self, link: &Link, address: &str) -> Tag {
        let copied = self.host.copy.copied == Some("link");
        let on_copy = copy_callback("link", address.to_owned(), &self.host.copy.on_copied);
        let done = if copied { self.telling.words.text(msg::action_copied()) } else { AttrValue::default() };
        let system = platform::can_share().then(|| {
            let act = self.host.on_event.reform(|()| Event::Later(LaterAction::Share(ShareAction::System)));
            button(SECONDARY, "share-system", self.say(label::share_system()), &act)
        });
        let subject = self.say(label::share_mail_subject());
        let body = self.say(label::share_mail_body(address.to_owned()));
        let mail = platform::mail_address(&subject, &body);
        let field = tag("textarea")
            .class("app-text-input app-zone")
            .id("share.address")
            .name("share.address")
            .form_value(address.to_owned().into())
            .aria_label(self.say(label::share_address()))
            .readonly("readonly");
        let buttons = actions()
            .child(button(PRIMARY, "copy", self.say(label::share_copy()), &on_copy))
            .child(system)
            .child(link_button(SECONDARY, Some("mail"), mail, self.say(label::share_mail())))
            .child(tag("span").role("status").child(done));
        let (before, payload) = address.rsplit_once('/').map_or(("", address), |(before, payload)| (before, payload));
        let qr = qr_picture(&format!("{before}/"), payload).map(|picture| {
            let view = format!("0 0 {0} {0}", picture.size);
            let drawing = tag("svg")
                .class("app-qr")
                .role("img")
                .aria_label(self.say(label::share_qr()))
                .view_box(view)
                .child(tag("path").d(picture.path));
            let lead = self.say(label::share_qr__lead());
            tag("figure").class("app-share__qr").child(drawing).child(tag("figcaption").child(lead))
        });
        let made = fragment().child(field).child(buttons).child(tag("div").child(qr));
        fragment()
            .child(section("link", self.say(label::share_link()), Some(self.say(label::share_link__lead())), made))
            .child(self.preview(link))
            .child(tag("div").child(self.left_out(link)))
    }

    /// The whole case behind a passphrase.
    fn seal(&self) -> Tag {
        let on_seal = self.host.on_event.reform(|event: SubmitEvent| {
            event.prevent_default();
            Event::Later(LaterAction::Share(ShareAction::Seal))
        });
        let (wrong, address) = match &self.sharing.sealed {
            Some(Ok(address)) => (None, Some(address)),
            Some(Err(message)) => (Some(message), None),
            None => (None, None),
        };
        let error =
            wrong.map(|message| paragraph("app-error", self.say(message.clone())).id(format!("{PASSPHRASE}-error")));
        let described = format!("{PASSPHRASE}-hint {PASSPHRASE}-error");
        let typed = &self.sharing.passphrase;
        let mut field = input("app-text-input", "text", PASSPHRASE.into(), typed, wrong.is_some(), described);
        if address.is_some() {
            let on_input = self.host.on_event.reform(|()| Event::Later(LaterAction::Share(ShareAction::Unseal)));
            field = field.on_input(&on_input);
        }
        let title = tag("span").class("app-numbers__title").child(self.say(label::sealed_passphrase()));
        let hint = self.say(label::sealed_passphrase__hint(least()));
        let press =
            tag("button").class(SECONDARY).type_("submit").data_action("seal").child(self.say(label::sealed_button()));
        let made = address.map(|address| {
            let copied = self.host.copy.copied == Some("sealed");
            let on_copy = copy_callback("sealed", address.clone(), &self.host.copy.on_copied);
            let done = if copied { self.telling.words.text(msg::action_copied()) } else { AttrValue::default() };
            let field = tag("textarea")
                .class("app-text-input app-zone")
                .id("sealed.address")
                .name("sealed.address")
                .form_value(address.clone().into())
                .aria_label(self.say(label::sealed_address()))
                .readonly("readonly");
            let copy = button(PRIMARY, "copy-sealed", self.say(label::share_copy()), &on_copy);
            fragment().child(field).child(actions().child(copy).child(tag("span").role("status").child(done)))
        });
        let form = tag("form")
            .class("app-share")
            .novalidate("novalidate")
            .on_submit(on_seal)
            .child(tag("label").for_(PASSPHRASE).child(title))
            .child(tag("p").class("app-question__hint").id(format!("{PASSPHRASE}-hint")).child(hint))
            .child(tag("div").child(error))
            .child(field.spellcheck("false"))
            .child(actions().child(press));
        let content = fragment().child(form).child(tag("div").role("status").child(made));
        section("sealed", self.say(label::sealed_make()), Some(self.say(label::sealed_make__lead())), content)
    }

    fn preview(&self, link: &Link) -> Tag {
        let rows = link.facts().present().map(|(fact, answer)| {
            let (name, answer) = self.named(fact, answer);
            tag("div")
                .key(fact.id())
                .class("app-answers__row")
                .data_fact(fact.id())
                .child(tag("dt").class("app-answers__key").child(AttrValue::from(name)))
                .child(tag("dd").class("app-answers__value").child(AttrValue::from(answer)))
        });
        let list = tag("dl").class("app-answers").children(rows);
        let is_preset = matches!(link.purpose(), Purpose::Preset);
        let day_open = (is_preset && !link.facts().is_given(FactId::ApplicationDate)).then(|| {
            let to = Route::Question(FactId::ApplicationDate).hash();
            let fix = link_button("app-u-link", Some("fix-day"), to, self.say(label::share_day_open__fix()));
            paragraph("", self.say(label::share_day_open())).data_notice("day-open").child(" ").child(fix)
        });
        let asked = open_questions(link.facts(), self.host.interview.today);
        let next = if asked.is_empty() {
            paragraph("", self.say(label::share_preview_done()))
        } else {
            let count = i64::try_from(asked.len()).unwrap_or(i64::MAX);
            let first = asked.iter().take(5).filter_map(|fact| self.telling.words.fact(*fact, "question")).collect();
            fragment().child(paragraph("", self.say(label::share_preview_asked(count)))).child(bullets(first))
        };
        section(
            "preview",
            self.say(label::share_preview()),
            None,
            fragment().child(list).child(tag("div").child(day_open)).child(next),
        )
        .data_part("preview")
    }

    /// What stays here: how much, not what.
    fn left_out(&self, link: &Link) -> Option<Tag> {
        let facts = answers(self.host.interview, selection(self.sharing, self.role()));
        let count = |counts: &dyn Fn(FactId) -> bool| {
            let out =
                facts.present().filter(|(fact, _)| counts(*fact) && *link.facts().answer(*fact) == Answer::Absent);
            i64::try_from(out.count()).unwrap_or(i64::MAX)
        };
        let private = self.host.interview.answers.present().filter(|(fact, _)| fact.is_private()).count();
        let (private, sensitive) = (i64::try_from(private).unwrap_or(i64::MAX), count(&|fact| fact.is_sensitive()));
        let texts: Vec<AttrValue> = [
            (private > 0).then(|| label::share_left_out_private(private)),
            (sensitive > 0).then(|| label::share_left_out_sensitive(sensitive)),
        ]
        .into_iter()
        .flatten()
        .map(|text| self.say(text))
        .collect();
        (!texts.is_empty())
            .then(|| fragment().child(subheading(self.say(label::share_left_out()))).child(bullets(texts)))
    }
}

/// What is asked of whoever opens a link with these answers.
fn open_questions(facts: &Facts, today: NaiveDate) -> Vec<FactId> {
    check(facts, today).map(|report: Report<'_>| report.open).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use ruqsat_eligibility::{InputValue, parse_date};

    use super::*;

    fn interview(role: &str, others: &[(FactId, InputValue)]) -> Interview {
        let mut interview = Interview::new(parse_date("2026-03-02").expect("a date"));
        let text = |text: &str| InputValue::Text(text.to_owned());
        let answers = [
            (FactId::Role, text(role)),
            (FactId::Operation, text("issue")),
            (FactId::Citizenship, text("UZB")),
            (FactId::WorkerStatus, text("none")),
            (FactId::EmployerKind, text("natural_person")),
            (FactId::WorkKind, text("household")),
            (FactId::IsAdult, InputValue::Bool(true)),
            (FactId::Months, InputValue::Integer(3)),
            (FactId::CourtBan, InputValue::Bool(true)),
        ];
        for (fact, value) in answers.iter().chain(others) {
            interview.answers.set_input(*fact, value).expect("a value of the fact");
        }
        interview
    }

    #[test]
    fn a_day_that_is_wrong_gives_no_link_and_not_one_without_end() {
        let interview = interview("worker", &[]);
        let check = |until: [&str; 3], expected: Option<Option<&str>>| {
            let sharing = Sharing { until: until.map(str::to_owned), ..Sharing::default() };
            let made = link(&sharing, &interview).map(|link| link.valid_until());
            assert_eq!(made, expected.map(|day| day.map(|day| parse_date(day).expect("a date"))), "{until:?}");
        };
        check(["", "", ""], Some(None));
        check(["2", "3", "2026"], Some(Some("2026-03-02")));
        check(["1", "3", "2026"], None);
        check(["31", "2", "2027"], None);
        check(["5", "", ""], None);
    }

    #[test]
    fn a_number_is_no_code_and_is_told_why() {
        assert_eq!(wrong_reference("900101300007"), label::share_reference_iin());
        assert_eq!(wrong_reference("900101-300007"), label::share_reference_iin());
        assert_eq!(wrong_reference("A_B"), label::share_reference_wrong(24));
    }

    fn payload(sharing: &Sharing, interview: &Interview) -> String {
        link(sharing, interview).expect("the day is covered").payload()
    }

    #[test]
    fn a_tick_made_for_another_kind_of_link_puts_nothing_in() {
        let check = |role, kind, travels| {
            let interview = interview(role, &[]);
            let plain = Sharing { kind: Some(kind), ..Sharing::default() };
            let ticked = Sharing { ticked: vec![FactId::CourtBan, FactId::WorkerStatus], ..plain.clone() };
            let link = link(&ticked, &interview).expect("the day is covered");
            for fact in [FactId::CourtBan, FactId::WorkerStatus] {
                let expected = if travels { interview.answers.answer(fact) } else { &Answer::Absent };
                assert_eq!(link.facts().answer(fact), expected, "{kind:?} of the {role}: {}", fact.id());
            }
            assert_eq!(link.payload() != payload(&plain, &interview), travels, "{kind:?} of the {role}");
        };
        check("consultant", Kind::Preset, false);
        check("consultant", Kind::Result, true);
        check("employer", Kind::Half, false);
        check("worker", Kind::Half, true);
        check("worker", Kind::Result, true);
    }

    #[test]
    fn an_unticked_status_leaves_no_trace_by_what_the_link_lacks() {
        let status = |word: &str| [(FactId::WorkerStatus, InputValue::Text(word.to_owned()))];
        for (role, kind) in [("worker", Kind::Result), ("worker", Kind::Half), ("consultant", Kind::Preset)] {
            let sharing = Sharing { kind: Some(kind), ..Sharing::default() };
            let none = payload(&sharing, &interview(role, &[]));
            for word in ["refugee", "student", "permanent_resident", "unknown"] {
                assert_eq!(payload(&sharing, &interview(role, &status(word))), none, "{word}: {kind:?}");
            }
        }
        // Whoever ticks it says where the way ends.
        let sharing = Sharing { ticked: vec![FactId::WorkerStatus], ..Sharing::default() };
        let link = link(&sharing, &interview("worker", &status("refugee"))).expect("the day is covered");
        assert_eq!(*link.facts().answer(FactId::Months), Answer::Absent);
    }

    #[test]
    fn a_birth_date_in_the_place_of_an_answer_cuts_nothing_off() {
        let birth = [(FactId::BirthDate, InputValue::Text("1990-01-01".to_owned()))];
        let mut with = interview("worker", &birth);
        with.answers.clear(FactId::IsAdult);
        let made = link(&Sharing::default(), &with).expect("the day is covered");
        assert_eq!(made.facts().integer(FactId::Months), Some(3));
        assert_eq!(*made.facts().answer(FactId::IsAdult), Answer::Absent);
        let mut without = with.clone();
        without.answers.clear(FactId::BirthDate);
        assert_eq!(made.payload(), payload(&Sharing::default(), &without));
    }
}
