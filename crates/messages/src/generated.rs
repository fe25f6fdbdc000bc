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

    #[allow(unused_imports, reason = "there may be no choice")]
    use crate::message::Value;
    #[allow(unused_imports, reason = "there may be no choice")]
    use std::borrow::Cow;

    include!(concat!(env!("OUT_DIR"), "/choices.rs"));
}
