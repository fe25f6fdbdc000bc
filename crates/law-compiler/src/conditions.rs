//! Turns written conditions into those of the core, checking the kinds of the facts they compare.

use std::collections::BTreeMap;

use ruqsat_eligibility::{Anchor, Condition, DateTerm, FactId, FactKind, IinTest, MrzTest, Symbol};

use crate::list;
use crate::names::{Names, one_of};
use crate::raw;

/// What a fact has to be for a comparison.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Wanted {
    YesNo,
    Words,
    Number,
    Date,
    Text,
    Country,
}

impl Wanted {
    fn of(fact: FactId) -> Self {
        match fact.kind() {
            FactKind::Bool => Self::YesNo,
            FactKind::Choice(_) => Self::Words,
            FactKind::Country => Self::Country,
            FactKind::Date => Self::Date,
            FactKind::Integer { .. } | FactKind::Money => Self::Number,
            FactKind::Text => Self::Text,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::YesNo => "a yes-or-no fact",
            Self::Words => "a choice",
            Self::Number => "a number or an amount",
            Self::Date => "a date",
            Self::Text => "a text",
            Self::Country => "a country",
        }
    }
}

/// The numbers a condition names, by the name that texts use.
pub(crate) type Limits = BTreeMap<&'static str, i64>;

impl Names<'_> {
    /// The condition of the core; `Never` stands in where something was reported.
    pub(crate) fn condition(&mut self, written: &raw::Condition, limits: &mut Limits) -> Condition {
        self.try_condition(written, limits).unwrap_or(Condition::Never)
    }

    /// The condition of the core; `None` where something was reported.
    pub(crate) fn try_condition(&mut self, written: &raw::Condition, limits: &mut Limits) -> Option<Condition> {
        Some(match written {
            raw::Condition::Always => Condition::Always,
            raw::Condition::Never => Condition::Never,
            raw::Condition::TaxEstablished => Condition::TaxEstablished,
            raw::Condition::All(parts) => Condition::All(self.parts(parts, limits)),
            raw::Condition::Any(parts) => Condition::Any(self.parts(parts, limits)),
            raw::Condition::IsTrue(fact) => Condition::Is(self.fact_of(fact, Wanted::YesNo)?, true),
            raw::Condition::IsFalse(fact) => Condition::Is(self.fact_of(fact, Wanted::YesNo)?, false),
            raw::Condition::Given(fact) => Condition::Given(self.fact(fact)?),
            raw::Condition::OneOf(among) => {
                let fact = self.fact(&among.fact)?;
                Condition::OneOf(fact, self.symbols(fact, &among.values))
            }
            raw::Condition::NoneOf(among) => {
                let fact = self.fact(&among.fact)?;
                Condition::NoneOf(fact, self.symbols(fact, &among.values))
            }
            raw::Condition::Within(within) => {
                let facts: Vec<_> = within.facts.iter().filter_map(|fact| self.fact_of(fact, Wanted::Number)).collect();
                self.check_bounds(within, &facts);
                limits.extend(within.min.map(|min| ("min", min)));
                limits.extend(within.max.map(|max| ("max", max)));
                Condition::Within { facts: list(facts), min: within.min, max: within.max }
            }
            raw::Condition::NotAfter([one, other]) => {
                Condition::NotAfter(self.date(one, limits)?, self.date(other, limits)?)
            }
            raw::Condition::Before([one, other]) => {
                Condition::Before(self.date(one, limits)?, self.date(other, limits)?)
            }
            raw::Condition::After([one, other]) => Condition::After(self.date(one, limits)?, self.date(other, limits)?),
            raw::Condition::SameYear([one, other]) => {
                Condition::SameYear(self.date(one, limits)?, self.date(other, limits)?)
            }
            raw::Condition::NotBroken(rule) => Condition::NotBroken(self.rule(rule)),
            raw::Condition::FullAge(age) => {
                limits.insert("years", age.years.into());
                Condition::FullAge {
                    claim: self.fact_of(&age.claim, Wanted::YesNo)?,
                    born: self.fact_of(&age.born, Wanted::Date)?,
                    years: age.years,
                }
            }
            raw::Condition::IinHasTwelveDigits(fact) => {
                Condition::Iin(self.fact_of(fact, Wanted::Text)?, IinTest::HasTwelveDigits)
            }
            raw::Condition::IinValid(fact) => Condition::Iin(self.fact_of(fact, Wanted::Text)?, IinTest::IsValid),
            raw::Condition::IinAgrees(agrees) => Condition::Iin(
                self.fact_of(&agrees.iin, Wanted::Text)?,
                IinTest::AgreesWithBirthDate(self.fact_of(&agrees.born, Wanted::Date)?),
            ),
            raw::Condition::MrzValid(fact) => Condition::Mrz(self.fact_of(fact, Wanted::Text)?, MrzTest::IsValid),
            raw::Condition::MrzAgrees(agrees) => Condition::Mrz(
                self.fact_of(&agrees.mrz, Wanted::Text)?,
                MrzTest::Agrees {
                    born: self.fact_of(&agrees.born, Wanted::Date)?,
                    valid_to: self.fact_of(&agrees.valid_to, Wanted::Date)?,
                    citizenship: self.fact_of(&agrees.citizenship, Wanted::Country)?,
                    name: self.fact_of(&agrees.name, Wanted::Text)?,
                },
            ),
            raw::Condition::CoversTax(fact) => Condition::CoversTax(self.fact_of(fact, Wanted::Number)?),
        })
    }

    fn parts(&mut self, parts: &[raw::Condition], limits: &mut Limits) -> std::borrow::Cow<'static, [Condition]> {
        if parts.len() < 2 {
            self.report("`all` and `any` join at least two parts", "write the single part alone");
        }
        list(parts.iter().map(|part| self.condition(part, limits)).collect())
    }

    fn symbols(&mut self, fact: FactId, words: &[String]) -> std::borrow::Cow<'static, [Symbol]> {
        if words.is_empty() {
            self.report("`values` is empty", "name at least one value");
        }
        let remedy = match fact.kind() {
            FactKind::Choice(choices) => format!("use {}", one_of(choices)),
            FactKind::Country => "use a code of ISO 3166-1 alpha-3 such as UZB".to_owned(),
            _ => {
                let found = Wanted::of(fact).name();
                let cause = format!("`{}` is {found}, but the comparison needs a choice or a country", fact.id());
                self.report(cause, "compare it by its kind or name another fact");
                return list(Vec::new());
            }
        };
        let mut found = Vec::new();
        for word in words {
            match Symbol::of(fact, word) {
                Some(symbol) => found.push(symbol),
                None => self.report(format!("`{}` is never \"{word}\"", fact.id()), remedy.as_str()),
            }
        }
        list(found)
    }

    fn check_bounds(&mut self, within: &raw::Within, facts: &[FactId]) {
        match (within.min, within.max) {
            (None, None) => self.report("`within` has neither `min` nor `max`", "give at least one bound"),
            (Some(min), Some(max)) if min > max => {
                self.report(format!("`min` {min} is above `max` {max}"), "exchange or mend the bounds");
            }
            _ => {}
        }
        if within.facts.is_empty() {
            self.report("`within` names no fact", "name the numbers to add up");
        }
        let money = facts.iter().filter(|fact| fact.kind() == FactKind::Money).count();
        if money != 0 && money != facts.len() {
            self.report("months and tenge are added up", "compare numbers of one unit");
        }
    }

    /// The date of the core.
    pub(crate) fn date(&mut self, written: &raw::DateTerm, limits: &mut Limits) -> Option<DateTerm> {
        let anchor = match (&written.fact, written.period_end) {
            (Some(fact), false) => Anchor::Fact(self.fact_of(fact, Wanted::Date)?),
            (None, true) => Anchor::PeriodEnd,
            _ => {
                self.report("a date starts at `fact` or at `period_end`", "write exactly one of them");
                return None;
            }
        };
        let days = match written.nth_day {
            Some(day) if day >= 1 && written.days == 0 => {
                limits.insert("day", day.into());
                day - 1
            }
            Some(_) => {
                self.report("`nth_day` counts from 1 and does not go with `days`", "write only `nth_day`");
                return None;
            }
            None => written.days,
        };
        if written.months > 0 {
            limits.insert("months", written.months.into());
        }
        if written.working_days > 0 {
            limits.insert("working_days", written.working_days.into());
        }
        Some(DateTerm {
            anchor,
            months: written.months,
            days,
            working_days: written.working_days,
            leaving: written.leaving_working_days,
        })
    }

    /// The fact with an id, if it is of the kind wanted.
    pub(crate) fn fact_of(&mut self, id: &str, wanted: Wanted) -> Option<FactId> {
        let fact = self.fact(id)?;
        let found = Wanted::of(fact);
        if found != wanted {
            self.report(
                format!("`{id}` is {}, but the comparison needs {}", found.name(), wanted.name()),
                "compare it by its kind or name another fact",
            );
            return None;
        }
        Some(fact)
    }

    /// The fact with an id, if it is a choice among words that all fit.
    pub(crate) fn fact_among(&mut self, id: &str, fits: fn(&str) -> bool) -> Option<FactId> {
        let fact = self.fact_of(id, Wanted::Words)?;
        if let Some(word) = fact.choices().iter().find(|word| !fits(word)) {
            self.report(format!("`{id}` can be \"{word}\", which is no state"), "name the fact of this document");
            return None;
        }
        Some(fact)
    }
}
