//! Looks texts up by the ids of facts, rules and the rest.

use std::rc::Rc;

use chrono::NaiveDate;
use ruqsat_eligibility::{Answer, FactId, FactKind, Operation, Value as FactValue};
use ruqsat_messages::{Catalog, Key, Message, Money, Value, msg};
use yew::AttrValue;

use super::countries::Countries;

/// The wording in one language, turned to one role and one operation.
#[derive(Clone)]
pub struct Words {
    catalog: Rc<Catalog>,
    role: &'static str,
    operation: Option<Operation>,
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.catalog, &other.catalog) && self.role == other.role && self.operation == other.operation
    }
}

/// The message that names a fact.
#[must_use]
pub fn fact_label(fact: FactId) -> Message {
    Key::find(&fact_key(fact, "")).and_then(|key| Message::family(key, &[]).ok()).unwrap_or_else(msg::app_name)
}

fn fact_key(fact: FactId, attribute: &str) -> String {
    key("fact", fact.id(), attribute)
}

/// Name of a message of a family: dots of ids become hyphens.
fn key(family: &str, id: &str, attribute: &str) -> String {
    let dot = if attribute.is_empty() { "" } else { "." };
    format!("{family}-{}{dot}{attribute}", id.replace('.', "-"))
}

/// Small letters for comparing what is typed: Latin without marks and Cyrillic, ё as е.
///
/// The standard library's tables for all scripts weigh ten kilobytes; names of countries need these only.
pub(super) fn folded(text: &str) -> String {
    text.chars()
        .map(|letter| match letter {
            'А'..='Я' => char::from_u32(letter as u32 + 0x20).unwrap_or(letter),
            'Ё' | 'ё' => 'е',
            'Ў' | 'ў' => 'у',
            'Ҷ' => 'ҷ',
            '’' | 'ʻ' | 'ʼ' | '‘' => '\'',
            '\u{a0}' => ' ',
            other => other.to_ascii_lowercase(),
        })
        .collect()
}

impl Words {
    /// The wording of a language for a role and an operation.
    #[must_use]
    pub fn new(catalog: Rc<Catalog>, role: &'static str, operation: Option<Operation>) -> Self {
        Self { catalog, role, operation }
    }

    /// The operation that the wording is turned to.
    #[must_use]
    pub fn operation(&self) -> Option<Operation> {
        self.operation
    }

    /// The role that the wording is turned to.
    #[must_use]
    pub fn role(&self) -> &'static str {
        self.role
    }

    /// The language, as an IETF tag.
    #[must_use]
    pub fn lang(&self) -> AttrValue {
        AttrValue::from(self.catalog.lang().to_owned())
    }

    /// The text of a message.
    ///
    /// Takes the message, so that the code to drop it stands here once and not at each of a hundred callers.
    #[must_use]
    #[inline(never)]
    #[allow(clippy::needless_pass_by_value, reason = "said above")]
    pub fn text(&self, message: Message) -> AttrValue {
        AttrValue::from(self.catalog.text(&message))
    }

    /// The text of a family by id, if the language has it; `more` adds to role and operation.
    #[must_use]
    pub fn find(&self, family: &str, id: &str, attribute: &str, more: &[(&str, Value)]) -> Option<AttrValue> {
        let key = Key::find(&key(family, id, attribute))?;
        let mut arguments = vec![
            ("role", Value::Text(self.role.into())),
            ("operation", Value::Text(self.operation.map_or("issue", Operation::word).into())),
        ];
        arguments.extend(more.iter().cloned());
        let message = Message::family(key, &arguments);
        debug_assert!(message.is_ok(), "{message:?}");
        message.ok().map(|message| self.text(message))
    }

    /// The text of a family by id; empty where the build did not insist on one.
    #[must_use]
    pub fn get(&self, family: &str, id: &str, attribute: &str) -> AttrValue {
        self.find(family, id, attribute, &[]).unwrap_or_default()
    }

    /// A text about a fact.
    #[must_use]
    pub fn fact(&self, fact: FactId, attribute: &str) -> Option<AttrValue> {
        let example = self.example_date();
        self.find("fact", fact.id(), attribute, &[("example", Value::Date(example))])
    }

    /// A date to show how one is typed: none that a rule looks at.
    fn example_date(&self) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, 27).unwrap_or_default()
    }

    /// An answer as a person reads it.
    #[must_use]
    pub fn answer(&self, fact: FactId, answer: &Answer) -> AttrValue {
        match answer {
            Answer::Absent => self.text(msg::answers_missing()),
            Answer::Unknown => self.text(msg::answers_unknown()),
            Answer::Given(value) if fact.is_private() => {
                self.text(msg::answers_private(self.value(fact, value).to_string()))
            }
            Answer::Given(value) => self.value(fact, value),
        }
    }

    /// An answer in words, without the mark of what names a person.
    pub(crate) fn value(&self, fact: FactId, value: &FactValue) -> AttrValue {
        let number = |value| AttrValue::from(self.catalog.value(&value));
        match value {
            FactValue::Bool(yes) => self.option(fact, if *yes { "yes" } else { "no" }),
            FactValue::Choice(_) => self.option(fact, &value.written(fact)),
            FactValue::Country(country) => self.country(country.code()),
            FactValue::Date(date) => number(Value::Date(*date)),
            FactValue::Integer(amount) if fact.kind() == FactKind::Money => number(Value::Money(Money(*amount))),
            FactValue::Integer(amount) => number(Value::Number(*amount)),
            FactValue::Text(text) => AttrValue::from(text.to_string()),
        }
    }

    /// Label of a choice.
    #[must_use]
    pub fn option(&self, fact: FactId, word: &str) -> AttrValue {
        self.fact(fact, &format!("option-{word}")).unwrap_or_default()
    }

    /// Name of a country: from the catalogue where it has them, else as the browser names it.
    #[must_use]
    pub fn country(&self, code: &str) -> AttrValue {
        let own = self.find("country", code, "", &[]);
        own.unwrap_or_else(|| AttrValue::from(crate::platform::country_name(self.catalog.lang(), code)))
    }

    /// The code of a country typed as a code or by its name, whatever the case.
    #[must_use]
    pub fn country_code(&self, typed: &str) -> Option<String> {
        Countries::new(self).code_of(typed).map(str::to_owned)
    }

    /// A date as a person reads it.
    #[must_use]
    pub fn date(&self, date: NaiveDate) -> AttrValue {
        AttrValue::from(self.catalog.value(&Value::Date(date)))
    }

    /// An amount of whole tenge as a person reads it.
    #[must_use]
    pub fn money(&self, tenge: i64) -> AttrValue {
        AttrValue::from(self.catalog.value(&Value::Money(Money(tenge))))
    }
}
