//! Number and passport: a step of the walk that may be skipped. Nothing that is typed here is asked for by a verdict.

use chrono::NaiveDate;
use ruqsat_documents::Sex;
use ruqsat_documents::iin::diagnosis::{self as iin, Repair as NumberRepair};
use ruqsat_documents::mrz::diagnosis::{Diagnosis, Fault, Kind, Repair, diagnose};
use ruqsat_documents::mrz::fields::{self, Expected};
use ruqsat_documents::mrz::names::{Agreement, Difference, compare};
use ruqsat_documents::mrz::normalise::{Change, Normalised, normalise};
use ruqsat_documents::mrz::{Field, LINE, Passport};
use ruqsat_eligibility::{Answer, CaseError, FactId, Facts, InputValue, Status, short_date};
use ruqsat_messages::choice::Role;
use ruqsat_messages::{Message, msg};
use yew::{AttrValue, SubmitEvent};

use super::entry::Host;
use super::label;
use super::library::Telling;
use super::state::{LaterAction, LaterStep};
use crate::app::Event;
use crate::components::{
    PRIMARY, SECONDARY, Tag, actions, back_link, bullets, button, date_fields, folded, fragment, heading, input,
    notice, paragraph, section, sign, source_list, span, summary_of, tag,
};
use crate::interview::{DATE_PARTS, FieldError, Interview, TypedAnswer, read_typed};
use crate::platform;
use crate::route::Route;
use crate::view_model::{self, Words};

/// What is asked here, in this order.
const FACTS: [FactId; 4] = [FactId::BirthDate, FactId::Iin, FactId::NameLatin, FactId::PassportMrz];
/// Longer texts are none of these, and are cut: signs.
const LONGEST: usize = 400;

/// What stands in the fields of the step.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Numbers {
    /// As typed, in the order of [`FACTS`]; empty before anything was.
    typed: Vec<TypedAnswer>,
    /// Whether what is wrong with it was shown.
    is_shown: bool,
    /// A date that cannot be read, or cannot stand.
    wrong: Option<FieldError>,
}

/// What a person does in the step.
#[derive(Clone, Debug, PartialEq)]
pub enum NumbersAction {
    /// Has what was typed checked.
    Check,
    /// Goes on. Not past something wrong that was not shown before.
    Continue,
    /// Takes a proposal.
    Use(FactId, String),
}

/// Keeps what stands in the fields, before the page is drawn anew.
pub(super) fn keep(numbers: &mut Numbers) {
    let typed = read();
    numbers.is_shown &= numbers.typed == typed;
    numbers.typed = typed;
}

fn read() -> Vec<TypedAnswer> {
    let field = |fact: &FactId| TypedAnswer {
        single: tidy(&platform::typed_into(fact.id())),
        date: DATE_PARTS.map(|part| platform::typed_into(&format!("{}.{part}", fact.id()))),
    };
    FACTS.iter().map(field).collect()
}

/// What was typed, without what nobody types, and no longer than anything that fits.
fn tidy(typed: &str) -> String {
    typed.chars().filter(|sign| *sign == '\n' || !sign.is_control()).take(LONGEST).collect()
}

/// Does what a person asks for, and takes over what was typed.
pub(super) fn act(numbers: &mut Numbers, interview: &mut Interview, action: &NumbersAction) -> LaterStep {
    let was_shown = numbers.is_shown;
    let mut typed = read();
    let is_same = typed == numbers.typed;
    if let NumbersAction::Use(fact, value) = action
        && let Some(place) = FACTS.iter().position(|asked| asked == fact)
    {
        typed[place].single.clone_from(value);
    }
    numbers.wrong = take(interview, &typed).err();
    numbers.typed = typed;
    numbers.is_shown = true;
    let wrong = first_wrong(numbers, interview);
    match (action, wrong) {
        (NumbersAction::Continue, None) => LaterStep::Walk,
        (NumbersAction::Continue, Some(_)) if was_shown && is_same && numbers.wrong.is_none() => LaterStep::Walk,
        // The button goes with the proposal that it took.
        (NumbersAction::Use(fact, _), _) => {
            platform::focus_id(fact.id());
            LaterStep::Stay
        }
        (_, Some(error)) => LaterStep::Wrong(error),
        (NumbersAction::Check, None) => LaterStep::Stay,
    }
}

/// Takes what was typed for answers, numbers and lines in the form of their standard.
fn take(interview: &mut Interview, typed: &[TypedAnswer]) -> Result<(), FieldError> {
    let mut wrong = Ok(());
    for (fact, typed) in FACTS.into_iter().zip(typed) {
        let text = match fact {
            FactId::Iin => iin::diagnose(&typed.single).number,
            FactId::PassportMrz => normalise(&typed.single).text(),
            FactId::NameLatin => typed.single.split_whitespace().collect::<Vec<_>>().join(" "),
            _ if typed.date.iter().all(|part| part.trim().is_empty()) => String::new(),
            _ => match read_typed(fact, typed, &|_| None).and_then(|day| born_before(interview, day)) {
                Ok(day) => day,
                Err(error) => {
                    wrong = Err(error);
                    String::new()
                }
            },
        };
        if text.is_empty() {
            interview.answers.clear(fact);
        } else {
            // Any text has the form of the others, and the day was read.
            let kept = interview.answers.set_input(fact, &InputValue::Text(text));
            debug_assert!(kept.is_ok(), "{kept:?}");
        }
    }
    wrong
}

/// The day of birth, unless it contradicts the day of filing.
fn born_before(interview: &Interview, day: InputValue) -> Result<String, FieldError> {
    let mut facts = interview.walk().facts;
    let field = format!("{}.{}", FactId::BirthDate.id(), DATE_PARTS[0]);
    let kept = facts.set_input(FactId::BirthDate, &day);
    debug_assert!(kept.is_ok(), "{kept:?}");
    match (ruqsat_rulebook::check(&facts, interview.today), day) {
        (Err(CaseError::Contradiction { facts: [FactId::BirthDate, _], .. }), _) => {
            Err(FieldError { field, message: msg::error_contradiction_birth_date() })
        }
        (_, InputValue::Text(day)) => Ok(day),
        _ => Ok(String::new()),
    }
}

/// The field of the first thing that does not fit.
fn first_wrong(numbers: &Numbers, interview: &Interview) -> Option<FieldError> {
    let look = Look::new(numbers, interview);
    let field = match &numbers.wrong {
        Some(error) => return Some(error.clone()),
        None if look.number.fault.is_some() && !look.number.number.is_empty() => FactId::Iin,
        None if look.lines.fault.is_some() && !look.zone.lines().is_empty() => FactId::PassportMrz,
        None if look.expired.is_some() || look.rows.iter().any(Row::differs) => FactId::PassportMrz,
        None => return None,
    };
    Some(FieldError { field: field.id().to_owned(), message: msg::error_summary_heading() })
}

/// What the fields hold, looked at.
struct Look {
    number: iin::Diagnosis,
    zone: Normalised,
    lines: Diagnosis,
    /// The last day that lines which hold give, if it lies before the day of filing.
    expired: Option<NaiveDate>,
    rows: Vec<Row>,
}

/// A part of the passport beside the answer.
struct Row {
    fact: FactId,
    written: Written,
    /// Nothing without an answer.
    agrees: Option<Agrees>,
}

enum Agrees {
    Fully,
    /// As far as the line has room.
    Cut,
    /// With the first word of a name that differs.
    Differs(Option<Difference>),
}

enum Written {
    Name(String),
    Country(String),
    Day(Option<NaiveDate>, String),
}

impl Row {
    fn differs(&self) -> bool {
        matches!(self.agrees, Some(Agrees::Differs(_)))
    }
}

impl Look {
    fn new(numbers: &Numbers, interview: &Interview) -> Self {
        let text = |fact: FactId| match FACTS.iter().position(|asked| *asked == fact) {
            Some(place) if place < numbers.typed.len() => numbers.typed[place].single.clone(),
            _ => interview.answers.text(fact).unwrap_or_default().to_owned(),
        };
        let number = iin::diagnose(&text(FactId::Iin));
        let zone = normalise(&text(FactId::PassportMrz));
        let lines = diagnose(&zone);
        let whole = zone.text();
        let passport = Passport::parse(&whole).ok();
        let filing = interview.filing_day();
        let expired = passport.as_ref().and_then(|passport| expiry(passport.expiry())).filter(|day| *day < filing);
        let rows = passport.as_ref().map(|passport| rows(passport, &zone, &interview.answers, filing));
        Self { number, lines, expired, rows: rows.unwrap_or_default(), zone }
    }
}

/// The passport beside the answers, part by part.
fn rows(passport: &Passport<'_>, zone: &Normalised, answers: &Facts, filing: NaiveDate) -> Vec<Row> {
    let same = |holds: bool| if holds { Agrees::Fully } else { Agrees::Differs(None) };
    let name = fields::fields(zone).map(|fields| format!("{} {}", fields.surname, fields.given_names));
    let day = |fact, written: &str, read: Option<NaiveDate>| Row {
        fact,
        written: Written::Day(read, written.to_owned()),
        agrees: answers.date(fact).map(|day| same(written == short_date(day))),
    };
    vec![
        Row {
            fact: FactId::NameLatin,
            written: Written::Name(name.unwrap_or_default().trim().to_owned()),
            agrees: answers.text(FactId::NameLatin).map(|name| match compare(passport.names(), name) {
                Agreement::Equal => Agrees::Fully,
                Agreement::Truncated => Agrees::Cut,
                Agreement::Differs(difference) => Agrees::Differs(Some(difference)),
            }),
        },
        day(FactId::BirthDate, passport.birth_date(), birth(passport.birth_date(), filing)),
        Row {
            fact: FactId::Citizenship,
            written: Written::Country(passport.nationality().trim_end_matches('<').to_owned()),
            agrees: answers.country(FactId::Citizenship).map(|country| same(passport.is_citizen_of(country.code()))),
        },
        day(FactId::PassportValidTo, passport.expiry(), expiry(passport.expiry())),
    ]
}

/// YYMMDD in the century.
fn in_century(century: i32, text: &str) -> Option<NaiveDate> {
    let part = |from: usize| text.get(from..from + 2)?.parse::<u32>().ok();
    NaiveDate::from_ymd_opt(century + i32::try_from(part(0)?).ok()?, part(2)?, part(4)?)
}

/// The last day of validity. The century is not written; no passport of the last one counts any more.
fn expiry(text: &str) -> Option<NaiveDate> {
    in_century(2000, text)
}

/// The birth date. The century is not written: the last one before the day of filing.
fn birth(text: &str, filing: NaiveDate) -> Option<NaiveDate> {
    in_century(2000, text).filter(|day| *day < filing).or_else(|| in_century(1900, text))
}

/// Id of what stands side by side.
const COMPARED: &str = "numbers-compared";

/// The step.
pub(super) fn page(host: &Host<'_>) -> Tag {
    let telling = host.telling;
    let numbers = &host.later.numbers;
    let step = Step { host, telling, look: Look::new(numbers, host.interview) };
    let shows = numbers.is_shown || numbers.typed.is_empty();
    let problems = if numbers.is_shown { step.problems() } else { Vec::new() };
    let summary = (!problems.is_empty()).then(|| {
        let title = telling.say(label::numbers_summary(count(problems.len())));
        summary_of(title, &problems).child(paragraph("", telling.say(label::numbers_summary_go_on())))
    });
    let fields = FACTS.iter().enumerate().map(|(place, fact)| {
        let result = match fact {
            FactId::Iin if shows => step.number(),
            FactId::PassportMrz if shows => step.lines(),
            _ => fragment(),
        };
        step.field(*fact, numbers.typed.get(place), result)
    });
    let on_submit = host.on_event.reform(|event: SubmitEvent| {
        event.prevent_default();
        Event::Later(LaterAction::Numbers(NumbersAction::Check))
    });
    let check =
        tag("button").class(SECONDARY).type_("submit").data_action("check").child(telling.say(label::numbers_check()));
    let go_on = step.press(PRIMARY, "continue", telling.words.text(msg::action_continue()), NumbersAction::Continue);
    let compared = (shows && !step.look.rows.is_empty()).then(|| step.side_by_side());
    let is_fine = numbers.is_shown && problems.is_empty() && interview_has(host.interview);
    let fine = is_fine.then(|| {
        tag("p").class("app-numbers__fine").child(sign("ready")).child(step.say(label::numbers_nothing_wrong()))
    });
    let private = telling.say(label::numbers_private__text(choice(telling.words)));
    fragment()
        .child(back_link(telling.words, Route::Answers))
        .child(tag("div").child(summary))
        .child(heading("", telling.say(label::numbers_heading())))
        .child(paragraph("app-lead", telling.say(label::numbers_heading__lead())))
        .child(notice("app-notice", "private", "info", telling.say(label::numbers_private()), paragraph("", private)))
        .child(
            tag("form")
                .class("app-numbers")
                .novalidate("novalidate")
                .on_submit(on_submit)
                .children(fields)
                .child(tag("div").key("compared").id(COMPARED).tabindex("-1").child(compared))
                .child(tag("div").key("fine").role("status").child(fine))
                .child(actions().key("actions").child(go_on).child(check)),
        )
}

fn interview_has(interview: &Interview) -> bool {
    FACTS.iter().any(|fact| interview.answers.is_given(*fact))
}

fn choice(words: &Words) -> Role {
    Role::from_name(words.role()).unwrap_or(Role::Consultant)
}

fn count(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// A sign as it can be shown: for one that cannot be seen, the sign for that.
fn shown(sign: char) -> String {
    if sign.is_control() || sign.is_whitespace() { '\u{fffd}' } else { sign }.to_string()
}

/// The step in the making.
struct Step<'a> {
    host: &'a Host<'a>,
    telling: Telling<'a>,
    look: Look,
}

impl Step<'_> {
    fn say(&self, message: Message) -> AttrValue {
        self.telling.say(message)
    }

    fn press(&self, look: &'static str, name: &'static str, text: AttrValue, action: NumbersAction) -> Tag {
        button(
            look,
            name,
            text,
            &self.host.on_event.reform(move |()| Event::Later(LaterAction::Numbers(action.clone()))),
        )
    }

    /// A proposal beside what was typed, why, and the button that takes it.
    fn proposal(&self, fact: FactId, typed: &str, value: &str, why: Message) -> Tag {
        let press = self
            .press(SECONDARY, "use", self.say(label::numbers_use()), NumbersAction::Use(fact, value.to_owned()))
            .aria_label(self.say(label::numbers_use__label(value.replace('\n', " "))));
        fragment()
            .child(paragraph("", self.say(label::numbers_repair_lead())))
            .child(zone(value.split('\n'), typed.split('\n')))
            .child(paragraph("", self.say(why)))
            .child(press)
    }

    /// One question with its field and what was found.
    fn field(&self, fact: FactId, typed: Option<&TypedAnswer>, result: Tag) -> Tag {
        let words = self.telling.words;
        let interview = self.host.interview;
        let view = view_model::question(words, fact, interview.answers.answer(fact), interview.filing_day());
        let typed = typed.unwrap_or(&view.typed);
        let wrong = self.host.later.numbers.wrong.as_ref().filter(|_| fact == FactId::BirthDate);
        let (hint, error) = (format!("{}-hint", fact.id()), format!("{}-error", fact.id()));
        let described = if wrong.is_some() { format!("{hint} {error}") } else { hint.clone() };
        let title = tag("span")
            .class("app-numbers__title")
            .child(&view.title)
            .child(" ")
            .child(span("app-tag", &self.say(label::numbers_mark())));
        let hint = tag("p").class("app-question__hint").id(hint).child(&view.hint);
        let message = wrong.map(|wrong| tag("p").class("app-error").id(error).child(words.text(wrong.message.clone())));
        let content = fragment().child(hint).child(tag("div").class("app-field__error").child(message));
        let asked = match fact {
            FactId::BirthDate => {
                let at = wrong.map(|wrong| wrong.field.as_str());
                let fields = date_fields(words, fact.id(), &typed.date, at, &described);
                tag("fieldset").child(tag("legend").child(title)).child(content.child(fields))
            }
            _ => {
                let single = AttrValue::from(typed.single.clone());
                // A name may need more than one line, the two lines of a passport always do.
                let lines = |class| {
                    tag("textarea")
                        .class(class)
                        .id(fact.id())
                        .name(fact.id())
                        .form_value(single)
                        .autocomplete("off")
                        .aria_describedby(described.clone())
                };
                let field = match fact {
                    FactId::PassportMrz => lines("app-text-input app-zone"),
                    FactId::NameLatin => lines("app-text-input app-numbers__name"),
                    _ => input(DIGITS, "numeric", fact.id().into(), &typed.single, false, described.clone()),
                };
                tag("div")
                    .child(tag("label").for_(fact.id()).child(title))
                    .child(content.child(field.spellcheck("false")))
            }
        };
        let why = (!view.why.is_empty()).then(|| {
            let reasons = view.why.iter().map(|text| paragraph("", text.clone()));
            let content = fragment().children(reasons).child(source_list(&view.sources));
            folded("app-why", fragment().child(words.text(msg::ui_why_we_ask())), content)
        });
        let look = if wrong.is_some() { "app-field app-field--error" } else { "app-field" };
        tag("section")
            .key(fact.id())
            .class("app-numbers__part")
            .data_fact(fact.id())
            .child(tag("div").class(look).child(asked))
            .child(tag("div").role("status").child(result))
            .child(tag("div").child(why))
    }

    /// Everything that does not fit, with the field.
    fn problems(&self) -> Vec<(AttrValue, AttrValue)> {
        let mut found = Vec::new();
        let mut add = |field: &str, text: AttrValue| found.push((AttrValue::from(field.to_owned()), text));
        if let Some(wrong) = &self.host.later.numbers.wrong {
            add(&wrong.field, self.telling.words.text(wrong.message.clone()));
        }
        let faults = [(FactId::Iin, self.number_fault()), (FactId::PassportMrz, self.lines_fault())];
        for (fact, fault) in faults {
            if let Some((_, what, _)) = fault {
                let line = label::numbers_summary_line(self.named(fact).to_string(), what.to_string());
                add(fact.id(), self.say(line));
            }
        }
        if let Some(day) = self.look.expired {
            add(FactId::PassportMrz.id(), self.say(label::numbers_mrz_expired(day)));
        }
        for row in self.look.rows.iter().filter(|row| row.differs()) {
            add(COMPARED, self.say(label::numbers_compare_differing(self.named(row.fact).to_string())));
        }
        found
    }

    /// What is wrong with the number: its name, in words, and more words.
    fn number_fault(&self) -> Option<(&'static str, AttrValue, Vec<AttrValue>)> {
        let length = count(iin::LENGTH);
        let found = &self.look.number;
        Some(match found.fault.as_ref()? {
            iin::Fault::Empty => return None,
            iin::Fault::Foreign { position, character } => {
                let text = label::numbers_iin_foreign(length, count(*position), shown(*character));
                ("iin-foreign", self.say(text), Vec::new())
            }
            iin::Fault::TooShort { missing } => {
                let more = vec![self.say(label::numbers_iin_short__text(length))];
                ("iin-short", self.say(label::numbers_iin_short(count(*missing))), more)
            }
            iin::Fault::TooLong { extra } => {
                let more = vec![self.say(label::numbers_iin_short__text(length))];
                ("iin-long", self.say(label::numbers_iin_long(count(*extra))), more)
            }
            iin::Fault::LookAlikes { positions } => {
                let sign = |place: usize| found.number.chars().nth(place - 1).map(shown).unwrap_or_default();
                let say = |place: &usize| self.say(label::numbers_iin_look_alike(count(*place), sign(*place)));
                let mut all = positions.iter().map(say);
                ("iin-look-alikes", all.next()?, all.collect())
            }
            iin::Fault::ControlDigit { .. } => {
                let more = vec![self.say(label::numbers_iin_control__text(length))];
                ("iin-control", self.say(label::numbers_iin_control()), more)
            }
            iin::Fault::NotIssued => {
                let more = vec![self.say(label::numbers_iin_not_issued__text())];
                ("iin-not-issued", self.say(label::numbers_iin_not_issued()), more)
            }
        })
    }

    /// What was found of the number.
    fn number(&self) -> Tag {
        let found = &self.look.number;
        if found.number.is_empty() {
            return fragment();
        }
        let removed = (found.removed > 0)
            .then(|| paragraph("app-u-muted", self.say(label::numbers_iin_removed(count(found.removed)))));
        if let Some((name, title, more)) = self.number_fault() {
            let repair = found.repair.as_ref().map(|repair| match repair {
                NumberRepair::Swap { position, number } => {
                    (number, label::numbers_iin_swap(count(*position), count(position + 1)))
                }
                NumberRepair::LookAlikes { number } => (number, label::numbers_iin_letters()),
            });
            let content = tag("div")
                .children(more.into_iter().map(|text| paragraph("", text)))
                .child(removed)
                .child(repair.map(|(number, why)| self.proposal(FactId::Iin, &found.number, number, why)));
            return notice(STOP, name, "warning", title, content);
        }
        let says = iin::says(&found.number).and_then(|says| {
            let born = says.birth.and_then(|born| {
                NaiveDate::from_ymd_opt(i32::from(born.year), u32::from(born.month), u32::from(born.day))
            })?;
            let sex = says.sex.map(|sex| match sex {
                Sex::Female => label::numbers_iin_says_female(),
                Sex::Male => label::numbers_iin_says_male(),
            });
            let text = paragraph("", self.say(label::numbers_iin_says(born)));
            Some(fragment().child(text).child(sex.map(|sex| paragraph("", self.say(sex)))))
        });
        // Whether they agree is for the rule to say.
        let report = self.host.walk.report.as_ref().ok();
        let finding = report.and_then(|report| report.finding("worker.iin_birth_date"));
        let otherwise = finding
            .filter(|finding| finding.status == Status::NotMet)
            .map(|_| paragraph("", self.say(label::numbers_iin_born_otherwise())));
        let content = tag("div")
            .child(paragraph("", self.say(label::numbers_iin_fine__text())))
            .child(says)
            .child(otherwise)
            .child(removed);
        notice(GOOD, "iin-fine", "ready", self.say(label::numbers_iin_fine()), content)
    }

    /// What is wrong with the lines: its name, in words, and more words.
    fn lines_fault(&self) -> Option<(&'static str, AttrValue, Vec<AttrValue>)> {
        let length = count(LINE);
        Some(match self.look.lines.fault.as_ref()? {
            Fault::Empty => return None,
            Fault::Foreign { place, character } => {
                let text = label::numbers_mrz_foreign(count(place.line), count(place.position), shown(*character));
                ("mrz-foreign", self.say(text), Vec::new())
            }
            Fault::Lengths { lines } => {
                let line = |(signs, line): (&usize, usize)| {
                    self.say(label::numbers_mrz_lengths__line(count(*signs), count(line)))
                };
                let more = lines.iter().zip(1..).map(line).collect();
                ("mrz-lengths", self.say(label::numbers_mrz_lengths(length)), more)
            }
            Fault::NotPassport => {
                let card = || vec![self.say(label::numbers_mrz_card__text())];
                match self.look.lines.kind {
                    Kind::CardTd1 | Kind::CardTd2 => ("mrz-card", self.say(label::numbers_mrz_card()), card()),
                    Kind::Visa => ("mrz-visa", self.say(label::numbers_mrz_visa()), card()),
                    _ => ("mrz-other", self.say(label::numbers_mrz_other()), card()),
                }
            }
            Fault::CheckDigits { fields } => {
                let mut all = fields.iter().map(|field| {
                    self.say(match field {
                        Field::DocumentNumber => label::numbers_mrz_wrong_document_number(),
                        Field::BirthDate => label::numbers_mrz_wrong_birth_date(),
                        Field::Expiry => label::numbers_mrz_wrong_valid_to(),
                        Field::PersonalNumber => label::numbers_mrz_wrong_personal_number(),
                        Field::Composite => label::numbers_mrz_wrong_composite(),
                    })
                });
                let first = all.next()?;
                let mut more: Vec<AttrValue> = all.collect();
                more.extend(fields::misplaced(&self.look.zone).into_iter().map(|one| {
                    let (line, position) = (count(one.place.line), count(one.place.position));
                    self.say(match one.expected {
                        Expected::Letter => label::numbers_mrz_misplaced_letter(line, position),
                        Expected::Digit => label::numbers_mrz_misplaced_digit(line, position),
                        Expected::DigitOrFiller => label::numbers_mrz_misplaced_digit_or_filler(line, position),
                        Expected::Sex => label::numbers_mrz_misplaced_sex(line, position),
                    })
                }));
                ("mrz-check-digits", first, more)
            }
        })
    }

    /// What was found of the lines.
    fn lines(&self) -> Tag {
        let lines = self.look.zone.lines();
        if lines.is_empty() {
            return fragment();
        }
        let changes = self.look.zone.changes().iter().map(|change| self.changed(change)).collect::<Vec<_>>();
        let changed = (!changes.is_empty()).then(|| {
            let content = fragment()
                .child(paragraph("", self.say(label::numbers_changed__lead())))
                .child(bullets(changes))
                .child(zone(lines.iter().map(String::as_str), lines.iter().map(String::as_str)));
            folded("app-why", fragment().child(self.say(label::numbers_changed())), content)
        });
        let Some((name, title, more)) = self.lines_fault() else {
            let expired = self.look.expired.map(|day| {
                notice(STOP, "mrz-expired", "warning", self.say(label::numbers_mrz_expired(day)), fragment())
            });
            let content = tag("div").child(paragraph("", self.say(label::numbers_mrz_fine__text()))).child(changed);
            let fine = notice(GOOD, "mrz-fine", "ready", self.say(label::numbers_mrz_fine()), content);
            return fragment().child(fine).child(tag("div").child(expired));
        };
        let repair = self.look.lines.repair.as_ref().map(|repair| {
            let (text, lines) = match repair {
                Repair::LookAlike { place, from, to, lines } => {
                    let (line, position) = (count(place.line), count(place.position));
                    (label::numbers_mrz_repair(shown(*from), line, position, shown(*to)), lines)
                }
                Repair::Fillers { length, lines } => {
                    (label::numbers_mrz_repair_fillers(count(*length), count(LINE)), lines)
                }
            };
            self.proposal(FactId::PassportMrz, &self.look.zone.text(), &lines.join("\n"), text)
        });
        let content = tag("div").child(bullets(more)).child(repair).child(changed);
        notice(STOP, name, "warning", title, content)
    }

    fn changed(&self, change: &Change) -> AttrValue {
        self.say(match change {
            Change::Case { count: signs } => label::numbers_mrz_case(count(*signs)),
            Change::Blanks { count: signs } => label::numbers_mrz_blanks(count(*signs)),
            Change::Fillers { count: signs } => label::numbers_mrz_fillers(count(*signs)),
            Change::LookAlikes { count: signs } => label::numbers_mrz_look_alikes(count(*signs)),
            Change::Lines => label::numbers_mrz_lines(),
            Change::LetterK { places } => label::numbers_mrz_letter_k(count(places.len())),
        })
    }

    fn named(&self, fact: FactId) -> AttrValue {
        match fact {
            FactId::NameLatin => self.say(label::numbers_compare_name()),
            _ => self.telling.words.fact(fact, "").unwrap_or_default(),
        }
    }

    /// The passport's lines beside the answers.
    fn side_by_side(&self) -> Tag {
        let words = self.telling.words;
        let [what, lines, answers] =
            [label::numbers_compare_what(), label::numbers_compare_lines(), label::numbers_compare_answers()]
                .map(|text| self.say(text));
        let head = [&what, &lines, &answers].map(|title| tag("th").scope("col").child(title));
        let row = |row: &Row| {
            let written = match &row.written {
                Written::Name(name) => AttrValue::from(name.clone()),
                Written::Country(code) => words.country(code),
                Written::Day(Some(day), _) => words.date(*day),
                Written::Day(None, text) => AttrValue::from(text.clone()),
            };
            let (state, look, text) = match &row.agrees {
                None => ("not-given", "app-tag app-tag--open", label::numbers_compare_not_given()),
                Some(Agrees::Fully) => ("same", "app-tag app-tag--good", label::numbers_compare_same()),
                Some(Agrees::Cut) => ("same", "app-tag app-tag--good", label::numbers_compare_cut()),
                Some(Agrees::Differs(_)) => ("differs", "app-tag app-tag--stop", label::numbers_compare_differs()),
            };
            let answer = match self.host.interview.answers.answer(row.fact) {
                Answer::Given(value) => words.value(row.fact, value),
                Answer::Absent | Answer::Unknown => AttrValue::default(),
            };
            let answer = tag("span").class("app-numbers__answer").child(answer);
            let differs = match &row.agrees {
                Some(Agrees::Differs(Some(difference))) => self.name_differs(difference),
                _ => None,
            };
            tag("tr")
                .key(row.fact.id())
                .data_fact(row.fact.id())
                .data_state(state)
                .child(tag("th").scope("row").child(self.named(row.fact)))
                .child(tag("td").data_label(&lines).child(tag("span").class("app-numbers__answer").child(written)))
                .child(
                    tag("td")
                        .data_label(&answers)
                        .child(answer)
                        .child(" ")
                        .child(span(look, &self.say(text)))
                        .child(differs.map(|text| paragraph("", text))),
                )
        };
        let table = tag("table")
            .class("app-table")
            .child(tag("thead").child(tag("tr").children(head)))
            .child(tag("tbody").children(self.look.rows.iter().map(row)));
        section("compared", self.say(label::numbers_compare()), Some(self.say(label::numbers_compare__lead())), table)
    }

    fn name_differs(&self, difference: &Difference) -> Option<AttrValue> {
        let Difference { written, typed, only_script, .. } = difference;
        Some(self.say(match (written.clone(), typed.clone()) {
            _ if *only_script => label::numbers_compare_script(),
            (Some(written), Some(typed)) => label::numbers_compare_word(typed, written),
            (Some(written), None) => label::numbers_compare_missing(written),
            (None, Some(typed)) => label::numbers_compare_extra(typed),
            (None, None) => return None,
        }))
    }
}

const STOP: &str = "app-notice app-notice--stop";
const GOOD: &str = "app-notice app-notice--good";
/// A field for the digits of a number.
const DIGITS: &str = "app-text-input app-text-input--number app-numbers__digits";

/// Lines as they are printed in a passport; signs that are not as they were typed are marked.
fn zone<'a>(lines: impl Iterator<Item = &'a str>, typed: impl Iterator<Item = &'a str>) -> Tag {
    let lines = lines.zip(typed).enumerate().map(|(place, (line, typed))| {
        let signs: Vec<char> = line.chars().collect();
        let before: Vec<char> = typed.chars().collect();
        // Where signs were put in or left out, no place has what it had before.
        let is_same = |place: usize| signs.len() != before.len() || signs.get(place) == before.get(place);
        let mut parts = Vec::new();
        let mut from = 0;
        while from < signs.len() {
            let to = (from..signs.len()).find(|place| is_same(*place) != is_same(from)).unwrap_or(signs.len());
            let text = AttrValue::from(signs.get(from..to).unwrap_or_default().iter().collect::<String>());
            parts.push(tag(if is_same(from) { "span" } else { "mark" }).key(&from.to_string()).child(text));
            from = to;
        }
        tag("span").key(&place.to_string()).class("app-zone__line").children(parts)
    });
    tag("p").class("app-zone app-zone--shown").children(lines)
}
