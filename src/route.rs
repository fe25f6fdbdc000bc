//! Addresses of the screens: the part behind the hash.

use chrono::NaiveDate;
use ruqsat_eligibility::{FactId, parse_date};

/// A screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// The start page; `#/?on=2026-03-02` sets the day of filing.
    Home {
        /// The day of filing to set.
        on: Option<NaiveDate>,
    },
    /// One question.
    Question(FactId),
    /// The law or another service stops it.
    Stop,
    /// All answers.
    Answers,
    /// The result.
    Outcome,
    /// What to bring.
    Checklist,
    /// The rules.
    Law,
    /// What happens to the answers.
    Privacy,
    /// Everything is erased.
    Erased,
    /// Every component in every state; no release has it.
    #[cfg(any(feature = "workshop", not(target_arch = "wasm32")))]
    Components,
    /// Breaks the page, to see what is shown then; no release has it.
    #[cfg(any(feature = "workshop", not(target_arch = "wasm32")))]
    Panic,
    /// Nothing.
    NotFound,
}

impl Route {
    /// Reads the hash of an address, with or without `#`.
    #[must_use]
    pub fn from_hash(hash: &str) -> Self {
        let path = hash.trim_start_matches('#').trim_start_matches('/');
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        match path.trim_end_matches('/') {
            "" => {
                let on = query.split('&').find_map(|pair| pair.strip_prefix("on=")).and_then(parse_date);
                Self::Home { on }
            }
            "stop" => Self::Stop,
            "answers" => Self::Answers,
            "outcome" => Self::Outcome,
            "checklist" => Self::Checklist,
            "law" => Self::Law,
            "privacy" => Self::Privacy,
            "erased" => Self::Erased,
            #[cfg(any(feature = "workshop", not(target_arch = "wasm32")))]
            "components" => Self::Components,
            #[cfg(any(feature = "workshop", not(target_arch = "wasm32")))]
            "panic" => Self::Panic,
            other => match other.strip_prefix("question/").and_then(FactId::from_id) {
                Some(fact) if !fact.is_optional() => Self::Question(fact),
                _ => Self::NotFound,
            },
        }
    }

    /// The hash of the address, with `#`.
    #[must_use]
    pub fn hash(self) -> String {
        match self {
            Self::Home { on: None } => "#/".to_owned(),
            Self::Home { on: Some(day) } => format!("#/?on={}", ruqsat_eligibility::format_date(day)),
            Self::Question(fact) => format!("#/question/{}", fact.id()),
            other => format!("#/{}", other.screen()),
        }
    }

    /// Name of the screen in `data-screen` and in the keys of titles.
    #[must_use]
    pub const fn screen(self) -> &'static str {
        match self {
            Self::Home { .. } => "home",
            Self::Question(_) => "question",
            Self::Stop => "stop",
            Self::Answers => "answers",
            Self::Outcome => "outcome",
            Self::Checklist => "checklist",
            Self::Law => "law",
            Self::Privacy => "privacy",
            Self::Erased => "erased",
            #[cfg(any(feature = "workshop", not(target_arch = "wasm32")))]
            Self::Components => "components",
            #[cfg(any(feature = "workshop", not(target_arch = "wasm32")))]
            Self::Panic => "panic",
            Self::NotFound => "not-found",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_as_they_are_written() {
        let on = parse_date("2026-03-02");
        for route in [
            Route::Home { on: None },
            Route::Home { on },
            Route::Question(FactId::EntryDate),
            Route::Stop,
            Route::Answers,
            Route::Outcome,
            Route::Checklist,
            Route::Law,
            Route::Privacy,
            Route::Erased,
        ] {
            assert_eq!(Route::from_hash(&route.hash()), route);
        }
    }

    #[test]
    fn foreign_addresses_lead_to_no_screen() {
        for hash in ["#/question/", "#/question/worker.iin", "#/question/nothing", "#/x", "#/<script>", "#/home"] {
            assert_eq!(Route::from_hash(hash), Route::NotFound, "{hash}");
        }
        for hash in ["", "#", "#/", "#/?on=2026-02-30", "#/?on="] {
            assert_eq!(Route::from_hash(hash), Route::Home { on: None }, "{hash}");
        }
    }
}
