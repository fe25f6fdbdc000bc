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
    /// What the guide holds.
    Guide,
    /// A page of the guide. Whether there is one of this id, only the guide knows.
    GuidePage(&'static str),
    /// The card of a document; all of them where the id is empty.
    Papers(&'static str),
    /// The practice cases.
    Practice,
    /// A practice case, counted from 1.
    PracticeCase(u8),
    /// The workers of a household.
    Household,
    /// Number and passport, which no verdict asks for.
    Numbers,
    /// Makes a link that carries the case.
    Share,
    /// A link that was opened; what it carries is not part of the address any more.
    Check,
    /// A case behind a passphrase that was opened; neither it nor the passphrase is part of the address.
    Sealed,
    /// What is printed for the office.
    Sheet,
    /// Scans and files, looked into.
    Documents,
    /// Answers as a file, and what is kept on this device; `#/kept/erase` asks whether to erase all of it.
    Kept {
        /// Whether it asks.
        erases: bool,
    },
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
            "guide" => Self::Guide,
            "papers" => Self::Papers(""),
            "practice" => Self::Practice,
            "household" => Self::Household,
            "numbers" => Self::Numbers,
            "share" => Self::Share,
            "check" => Self::Check,
            "sealed" => Self::Sealed,
            "sheet" => Self::Sheet,
            "documents" => Self::Documents,
            "kept" => Self::Kept { erases: false },
            "kept/erase" => Self::Kept { erases: true },
            #[cfg(any(feature = "workshop", not(target_arch = "wasm32")))]
            "components" => Self::Components,
            #[cfg(any(feature = "workshop", not(target_arch = "wasm32")))]
            "panic" => Self::Panic,
            other => match other.split_once('/') {
                Some(("question", id)) => {
                    let fact = FactId::from_id(id).filter(|fact| !fact.is_optional());
                    fact.map_or(Self::NotFound, Self::Question)
                }
                // What follows is taken out of the address before this is asked.
                Some(("check", _)) => Self::Check,
                Some(("sealed", _)) => Self::Sealed,
                Some(("guide", id)) => Self::GuidePage(kept(id)),
                Some(("papers", id)) => Self::Papers(kept(id)),
                Some(("practice", number)) => number.parse().map_or(Self::NotFound, Self::PracticeCase),
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
            Self::Question(fact) if fact.is_optional() => Self::Numbers.hash(),
            Self::Question(fact) => format!("#/question/{}", fact.id()),
            Self::GuidePage(page) => Self::guide_hash(page),
            Self::Papers(id) if !id.is_empty() => Self::paper_hash(id),
            Self::Kept { erases: true } => "#/kept/erase".to_owned(),
            Self::PracticeCase(number) => format!("#/practice/{number}"),
            other => format!("#/{}", other.screen()),
        }
    }

    /// The hash of the address of a page of the guide.
    #[must_use]
    pub fn guide_hash(page: &str) -> String {
        format!("#/guide/{page}")
    }

    /// The hash of the address of a document's card.
    #[must_use]
    pub fn paper_hash(id: &str) -> String {
        format!("#/papers/{id}")
    }

    /// Whether the screen needs what a first visit does without.
    #[must_use]
    pub const fn needs_more(self) -> bool {
        matches!(
            self,
            Self::Guide
                | Self::GuidePage(_)
                | Self::Papers(_)
                | Self::Practice
                | Self::PracticeCase(_)
                | Self::Household
                | Self::Numbers
                | Self::Share
                | Self::Check
                | Self::Sealed
                | Self::Documents
                | Self::Kept { .. }
                | Self::Law
                | Self::Sheet
        )
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
            Self::Guide | Self::GuidePage(_) => "guide",
            Self::Papers(_) => "papers",
            Self::Practice | Self::PracticeCase(_) => "practice",
            Self::Household => "household",
            Self::Numbers => "numbers",
            Self::Share => "share",
            Self::Check => "check",
            Self::Sealed => "sealed",
            Self::Sheet => "sheet",
            Self::Documents => "documents",
            Self::Kept { .. } => "kept",
            #[cfg(any(feature = "workshop", not(target_arch = "wasm32")))]
            Self::Components => "components",
            #[cfg(any(feature = "workshop", not(target_arch = "wasm32")))]
            Self::Panic => "panic",
            Self::NotFound => "not-found",
        }
    }
}

/// An id of what is loaded later, kept until the page is left: a list of them would belong to a first visit.
fn kept(id: &str) -> &'static str {
    Box::leak(id.into())
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
            Route::Guide,
            Route::GuidePage("filing"),
            Route::Papers(""),
            Route::Papers("medical_insurance"),
            Route::Practice,
            Route::PracticeCase(10),
            Route::Household,
            Route::Numbers,
            Route::Share,
            Route::Check,
            Route::Sealed,
            Route::Sheet,
            Route::Documents,
            Route::Kept { erases: false },
            Route::Kept { erases: true },
        ] {
            assert_eq!(Route::from_hash(&route.hash()), route);
        }
    }

    #[test]
    fn foreign_addresses_lead_to_no_screen() {
        for hash in [
            "#/question/",
            "#/question/worker.iin",
            "#/question/nothing",
            "#/x",
            "#/<script>",
            "#/home",
            "#/practice/256",
            "#/practice/x",
            "#/kept/x",
        ] {
            assert_eq!(Route::from_hash(hash), Route::NotFound, "{hash}");
        }
        for hash in ["", "#", "#/", "#/?on=2026-02-30", "#/?on="] {
            assert_eq!(Route::from_hash(hash), Route::Home { on: None }, "{hash}");
        }
    }
}
