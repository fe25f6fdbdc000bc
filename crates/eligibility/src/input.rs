//! Reads a case at the edge, so that the inside needs no checks.
//!
//! Whatever the outer form (JSON, TOML, a JavaScript object), it comes here as pairs of an id and an
//! [`InputValue`], in the order they were written, repeated ones included.

use core::fmt;

use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::calendar::parse_date;
use crate::country::Country;
use crate::error::{CaseError, Shown};
use crate::facts::{Answer, FactId, FactKind, Facts, LARGEST, Value};

/// A value as it was written, before its form is checked.
#[derive(Clone, Debug, PartialEq)]
pub enum InputValue {
    /// `true` or `false`.
    Bool(bool),
    /// A whole number that fits 64 bits.
    Integer(i64),
    /// A text.
    Text(String),
    /// Anything else, as a short description for the message.
    Other(String),
}

impl fmt::Display for InputValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bool(value) => value.fmt(formatter),
            Self::Integer(value) => value.fmt(formatter),
            Self::Text(value) => write!(formatter, "\"{}\"", Shown(value)),
            Self::Other(value) => Shown(value).fmt(formatter),
        }
    }
}

/// A case as it was written: ids and values in order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CaseInput {
    /// The pairs, in the order they were written.
    pub entries: Vec<(String, InputValue)>,
}

impl CaseInput {
    /// Checks the form of every answer.
    ///
    /// # Errors
    /// The first entry, in the order written, that names no fact, names one again or lacks its form.
    pub fn facts(&self) -> Result<Facts, CaseError> {
        let mut facts = Facts::default();
        for (id, value) in &self.entries {
            let fact = FactId::from_id(id).ok_or_else(|| CaseError::UnknownFact { id: id.clone() })?;
            if *facts.answer(fact) != Answer::Absent {
                return Err(CaseError::Repeated { id: id.clone() });
            }
            facts.set(fact, Answer::read(fact, value)?);
        }
        Ok(facts)
    }
}

impl Answer {
    /// Reads the answer to a fact from a value as it was written.
    ///
    /// # Errors
    /// [`CaseError::BadValue`] when the value lacks the fact's form.
    pub fn read(fact: FactId, value: &InputValue) -> Result<Self, CaseError> {
        if let InputValue::Text(text) = value
            && text == "unknown"
            && fact.may_be_unknown()
        {
            return Ok(Self::Unknown);
        }
        Value::read(fact, value).map(Self::Given).ok_or_else(|| CaseError::BadValue { fact, value: value.to_string() })
    }
}

impl Value {
    fn read(fact: FactId, value: &InputValue) -> Option<Self> {
        match (fact.kind(), value) {
            (FactKind::Bool, InputValue::Bool(value)) => Some(Self::Bool(*value)),
            (FactKind::Choice(words), InputValue::Text(text)) => {
                let place = words.iter().position(|word| word == text)?;
                u8::try_from(place).ok().map(Self::Choice)
            }
            (FactKind::Country, InputValue::Text(text)) => Country::from_code(text).map(Self::Country),
            (FactKind::Date, InputValue::Text(text)) => parse_date(text).map(Self::Date),
            (FactKind::Integer { min, max }, InputValue::Integer(number)) => {
                (min..=max).contains(number).then_some(Self::Integer(*number))
            }
            (FactKind::Money, InputValue::Integer(number)) => {
                (0..=LARGEST).contains(number).then_some(Self::Integer(*number))
            }
            (FactKind::Text, InputValue::Text(text)) => Some(Self::Text(text.as_str().into())),
            _ => None,
        }
    }
}

impl Facts {
    /// Sets the answer to one fact from a value as it was written.
    ///
    /// # Errors
    /// [`CaseError::BadValue`] when the value lacks the fact's form; the earlier answer stays.
    pub fn set_input(&mut self, fact: FactId, value: &InputValue) -> Result<(), CaseError> {
        let answer = Answer::read(fact, value)?;
        self.set(fact, answer);
        Ok(())
    }
}

impl<'de> Deserialize<'de> for CaseInput {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct CaseVisitor;
        impl<'de> Visitor<'de> for CaseVisitor {
            type Value = CaseInput;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object of fact ids and answers")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<CaseInput, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(CaseInput { entries })
            }
        }
        deserializer.deserialize_map(CaseVisitor)
    }
}

impl<'de> Deserialize<'de> for InputValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ValueVisitor;
        impl<'de> Visitor<'de> for ValueVisitor {
            type Value = InputValue;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an answer")
            }

            fn visit_bool<E: Error>(self, value: bool) -> Result<InputValue, E> {
                Ok(InputValue::Bool(value))
            }

            fn visit_i64<E: Error>(self, value: i64) -> Result<InputValue, E> {
                Ok(InputValue::Integer(value))
            }

            fn visit_u64<E: Error>(self, value: u64) -> Result<InputValue, E> {
                Ok(i64::try_from(value).map_or_else(|_| InputValue::Other(value.to_string()), InputValue::Integer))
            }

            fn visit_f64<E: Error>(self, value: f64) -> Result<InputValue, E> {
                Ok(InputValue::Other(format!("the number {value:?}")))
            }

            fn visit_str<E: Error>(self, value: &str) -> Result<InputValue, E> {
                Ok(InputValue::Text(value.to_owned()))
            }

            fn visit_string<E: Error>(self, value: String) -> Result<InputValue, E> {
                Ok(InputValue::Text(value))
            }

            fn visit_unit<E: Error>(self) -> Result<InputValue, E> {
                Ok(InputValue::Other("empty".to_owned()))
            }

            fn visit_bytes<E: Error>(self, _: &[u8]) -> Result<InputValue, E> {
                Ok(InputValue::Other("raw bytes".to_owned()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<InputValue, A::Error> {
                while items.next_element::<IgnoredAny>()?.is_some() {}
                Ok(InputValue::Other("a list".to_owned()))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<InputValue, A::Error> {
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(InputValue::Other("an object".to_owned()))
            }
        }
        deserializer.deserialize_any(ValueVisitor)
    }
}
