//! What the build script made of `locales/`.

pub use tables::LANGUAGES;

pub(crate) mod tables {
    //! Names, signatures and catalogues.

    use crate::key::Kind;

    include!(concat!(env!("OUT_DIR"), "/tables.rs"));
}

pub mod msg {
    //! A function for every text: `rule-term-issue.not-met` is `rule_term_issue__not_met`.
    //!
    //! Arguments stand in the alphabetical order of their names, so that another wording does not swap them.
    // The two underscores tell an attribute from a longer name.
    #![allow(non_snake_case)]

    #[allow(unused_imports, reason = "which kinds occur depends on the wording")]
    use crate::{
        choice,
        message::{Message, Money, Text, Value},
    };
    #[allow(unused_imports, reason = "which kinds occur depends on the wording")]
    use chrono::NaiveDate;

    include!(concat!(env!("OUT_DIR"), "/constructors.rs"));
}

pub mod choice {
    //! The words that texts select by: an enum for each variable name, the same for all texts.

    /// An enum whose variants stand for words.
    macro_rules! choice {
        ($variable:literal $name:ident { $($word:literal $variant:ident,)* }) => {
            #[doc = concat!("What `$", $variable, "` may be.")]
            #[derive(Debug, Clone, Copy, PartialEq, Eq)]
            pub enum $name {
                $(#[doc = concat!("`", $word, "`")] $variant,)*
            }

            impl $name {
                /// All of them, in alphabetical order.
                pub const ALL: &'static [Self] = &[$(Self::$variant),*];

                /// The word, as the texts have it.
                #[must_use]
                pub fn as_str(self) -> &'static str {
                    match self {
                        $(Self::$variant => $word,)*
                    }
                }

                /// The choice of this word, if it is one.
                #[must_use]
                pub fn from_name(name: &str) -> ::core::option::Option<Self> {
                    Self::ALL.iter().copied().find(|choice| choice.as_str() == name)
                }
            }

            impl ::core::convert::From<$name> for crate::message::Value {
                fn from(choice: $name) -> Self {
                    choice.as_str().into()
                }
            }
        };
    }

    include!(concat!(env!("OUT_DIR"), "/choices.rs"));
}
