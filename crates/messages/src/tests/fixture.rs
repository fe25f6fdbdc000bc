//! Small catalogues made in the test itself.

use std::borrow::Cow;

use ruqsat_message_compiler::{Compiled, Source, compile_sources};

use crate::catalog::Catalog;
use crate::message::{Message, Value};

/// How the languages of the fixtures write dates, money and lists.
pub(super) const EN: &str = "format-date = { $day } { $month ->
    [1] January
    [2] February
   *[3] March
    } { $year }
format-group = ,
format-money = { $amount } KZT
list-middle = { $a }, { $b }
list-two = { $a } and { $b }
";

pub(super) const RU: &str = "format-date = { $day } { $month ->
    [1] января
    [2] февраля
   *[3] марта
    } { $year } г.
format-group = { \"\\u00A0\" }
format-money = { $amount } тг
list-middle = { $a }, { $b }
list-two = { $a } и { $b }
";

/// Compiled fixture texts.
pub(super) struct Fixture {
    pub(super) compiled: Compiled,
}

impl Fixture {
    /// English only.
    pub(super) fn en(texts: &str) -> Self {
        Self::new(&[("en", EN, texts)])
    }

    /// English and Russian.
    pub(super) fn en_ru(en: &str, ru: &str) -> Self {
        Self::new(&[("en", EN, en), ("ru", RU, ru)])
    }

    pub(super) fn new(languages: &[(&str, &str, &str)]) -> Self {
        let sources: Vec<Source> = languages
            .iter()
            .flat_map(|(tag, formats, texts)| {
                [
                    Source::new(*tag, format!("locales/{tag}/formats.ftl"), formats),
                    Source::new(*tag, format!("locales/{tag}/texts.ftl"), texts),
                ]
            })
            .collect();
        match compile_sources(&sources) {
            Ok(compiled) => Self { compiled },
            Err(diagnostics) => {
                let lines: Vec<String> = diagnostics.iter().map(ToString::to_string).collect();
                panic!("{}", lines.join("\n"));
            }
        }
    }

    pub(super) fn count(&self) -> u16 {
        self.compiled.messages.len().try_into().unwrap()
    }

    pub(super) fn catalogue(&self, lang: &str) -> Catalog {
        let text = self.compiled.catalogues[lang].clone();
        Catalog::parse(Cow::Owned(text), self.compiled.hash, self.count()).unwrap()
    }

    /// A message of the fixture; `values` in the alphabetical order of their names.
    pub(super) fn message(&self, key: &str, values: &[Value]) -> Message {
        let place = self.compiled.messages.keys().position(|known| known == key);
        let place = place.unwrap_or_else(|| panic!("{key} is not in the fixture"));
        Message::new(place.try_into().unwrap(), values.to_vec())
    }

    #[track_caller]
    pub(super) fn check(&self, lang: &str, key: &str, values: &[Value], expected: &str) {
        let message = self.message(key, values);
        assert_eq!(self.catalogue(lang).text(&message), expected, "{lang} {key} {values:?}");
    }
}
