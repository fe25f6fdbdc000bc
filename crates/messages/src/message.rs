//! Messages: a key and the values it needs.

use std::borrow::Cow;
use std::fmt;

use chrono::NaiveDate;

use crate::key::{Key, Kind};

/// Something to be said, in no language yet; [`Catalog::text`](crate::Catalog::text) says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    key: Key,
    /// In the order of [`Key::arguments`].
    arguments: Vec<Value>,
}

/// The value of an argument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Words that are the same in every language, such as a name or a number plate; also the word of a choice.
    Text(Cow<'static, str>),
    /// A whole number.
    Number(i64),
    /// Whole tenge.
    Money(Money),
    /// A calendar day.
    Date(NaiveDate),
    /// Another message, in place of words.
    Message(Box<Message>),
    /// Messages joined in the language's manner, "a, b and c".
    List(Vec<Message>),
}

/// Whole tenge (теңге, KZT).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money(pub i64);

/// Words for an argument: from a string, a [`Message`], a list of messages, or any value that the language can write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text(Value);

/// Why a message cannot be made of these arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MessageError {
    /// The text needs an argument that is not given.
    Missing {
        /// The text.
        key: Key,
        /// The argument's name.
        argument: &'static str,
    },
    /// An argument is given that the text does not use.
    Superfluous {
        /// The text.
        key: Key,
        /// The argument's name.
        argument: String,
    },
    /// A value is of another kind than the text needs.
    Mismatch {
        /// The text.
        key: Key,
        /// The argument's name.
        argument: &'static str,
        /// What the text needs.
        expected: Kind,
    },
    /// A choice between words got a word that the text does not know.
    UnknownChoice {
        /// The text.
        key: Key,
        /// The argument's name.
        argument: &'static str,
        /// The word.
        value: String,
    },
}

impl Message {
    /// For the generated functions, which know what the key needs.
    pub(crate) fn new(key: u16, arguments: Vec<Value>) -> Self {
        Self { key: Key(key), arguments }
    }

    /// The message of a text of a catalogue that lies [`beside`](crate::Catalog::beside) the program's, by its number;
    /// `arguments` in the order of their names.
    #[must_use]
    pub fn numbered(number: u16, arguments: Vec<Value>) -> Self {
        Self::new(number, arguments)
    }

    /// The message of a text found by name, with exactly the arguments it needs.
    ///
    /// # Errors
    /// An argument that is missing, superfluous or of the wrong kind.
    pub fn dynamic(key: Key, arguments: &[(&str, Value)]) -> Result<Self, MessageError> {
        let needed = key.arguments();
        let superfluous = arguments.iter().find(|(name, _)| needed.iter().all(|(n, _)| n != name));
        if let Some((name, _)) = superfluous {
            return Err(MessageError::Superfluous { key, argument: (*name).to_owned() });
        }
        Self::family(key, arguments)
    }

    /// The message of a text found by name, which picks what it needs from `all`.
    ///
    /// For texts of a family, such as the reasons of the rules: each uses some of the values there are.
    ///
    /// # Errors
    /// An argument that is missing or of the wrong kind.
    pub fn family(key: Key, all: &[(&str, Value)]) -> Result<Self, MessageError> {
        let mut arguments = Vec::new();
        for &(argument, expected) in key.arguments() {
            let Some((_, value)) = all.iter().find(|(name, _)| *name == argument) else {
                return Err(MessageError::Missing { key, argument });
            };
            match (expected, value) {
                (Kind::Text, _)
                | (Kind::Number, Value::Number(_))
                | (Kind::Money, Value::Money(_))
                | (Kind::Date, Value::Date(_)) => {}
                (Kind::Choice(words), Value::Text(word)) => {
                    if !words.contains(&&**word) {
                        let value = word.to_string();
                        return Err(MessageError::UnknownChoice { key, argument, value });
                    }
                }
                _ => {
                    return Err(MessageError::Mismatch { key, argument, expected });
                }
            }
            arguments.push(value.clone());
        }
        Ok(Self { key, arguments })
    }

    /// Which text it is.
    #[must_use]
    pub fn key(&self) -> Key {
        self.key
    }

    /// The values, in the order of [`Key::arguments`].
    #[must_use]
    pub fn values(&self) -> &[Value] {
        &self.arguments
    }
}

impl From<Text> for Value {
    fn from(text: Text) -> Self {
        text.0
    }
}

/// Both a [`Value`] and a [`Text`] come from these.
macro_rules! words {
    ($($from:ty => |$value:ident| $into:expr;)*) => {$(
        impl From<$from> for Value {
            fn from($value: $from) -> Self {
                $into
            }
        }

        impl From<$from> for Text {
            fn from(value: $from) -> Self {
                Self(value.into())
            }
        }
    )*};
}

words! {
    &'static str => |words| Self::Text(Cow::Borrowed(words));
    String => |words| Self::Text(Cow::Owned(words));
    Cow<'static, str> => |words| Self::Text(words);
    Message => |message| Self::Message(Box::new(message));
    Vec<Message> => |messages| Self::List(messages);
    i64 => |number| Self::Number(number);
    Money => |amount| Self::Money(amount);
    NaiveDate => |day| Self::Date(day);
}

impl fmt::Display for MessageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing { key, argument } => {
                write!(f, "message `{}` needs the argument `${argument}`, which is not given", key.name())
            }
            Self::Superfluous { key, argument } => {
                write!(f, "message `{}` does not use the argument `${argument}`", key.name())
            }
            Self::Mismatch { key, argument, expected } => {
                let expected = match expected {
                    Kind::Text => "text",
                    Kind::Number => "a number",
                    Kind::Money => "money",
                    Kind::Date => "a date",
                    Kind::Choice(_) => "a word to choose by",
                };
                write!(f, "message `{}` needs {expected} as `${argument}`", key.name())
            }
            Self::UnknownChoice { key, argument, value } => {
                write!(f, "message `{}` has no variant `{value}` of `${argument}`", key.name())
            }
        }
    }
}

impl std::error::Error for MessageError {}
