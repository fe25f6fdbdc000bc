//! Judges conditions over the facts of one case.

use chrono::{Datelike, NaiveDate};
use ruqsat_documents::{iin, mrz};

use crate::book::{Edition, RuleBook};
use crate::calendar::{MonthEnd, add_days, add_months, full_years, short_date};
use crate::condition::{Condition, IinTest, MrzTest, Symbol};
use crate::date_term::{Anchor, DateTerm};
use crate::facts::{Answer, FactId, Facts};
use crate::money::Tenge;
use crate::report::{Operation, Status, TaxDue};
use crate::truth::Truth;

/// The rule book, the facts of a case and the day of filing.
pub(super) struct Judge<'a> {
    pub(super) book: &'a RuleBook,
    facts: &'a Facts,
    operation: Option<Operation>,
    on: NaiveDate,
    /// Last day of the period asked for, where it is known.
    period_end: Option<NaiveDate>,
    tax: Option<TaxDue>,
}

impl<'a> Judge<'a> {
    pub(super) fn new(book: &'a RuleBook, facts: &'a Facts, operation: Option<Operation>, on: NaiveDate) -> Self {
        let mut judge = Self { book, facts, operation, on, period_end: None, tax: None };
        judge.period_end = judge.find_period_end();
        judge.tax = judge.find_tax();
        judge
    }

    /// The tax due, where it is known.
    pub(super) fn tax(&self) -> Option<TaxDue> {
        self.tax
    }

    /// First and last day of the period asked for, where they are known.
    pub(super) fn period(&self) -> Option<(NaiveDate, NaiveDate)> {
        let period = self.book.period(self.operation?)?;
        Some((self.day(&period.start)?, self.period_end?))
    }

    fn find_period_end(&self) -> Option<NaiveDate> {
        let period = self.book.period(self.operation?)?;
        let months = self.facts.integer(period.months)?;
        // Out of its range the period is of no use; the rules that need it do not apply then.
        if self.rule_status(period.limited_by) != Some(Status::Met) {
            return None;
        }
        let after = add_months(self.day(&period.start)?, u32::try_from(months).ok()?, MonthEnd::LastDay);
        Some(add_days(after, -1))
    }

    fn find_tax(&self) -> Option<TaxDue> {
        let period = self.book.period(self.operation?)?;
        let months = self.facts.integer(period.months)?;
        if self.rule_status(period.limited_by) != Some(Status::Met) {
            return None;
        }
        let (index, multiplier) = self.tax_values()?;
        let per_month = Tenge(index).times(multiplier)?;
        Some(TaxDue {
            months,
            mci_tenge: Tenge(index),
            per_month_tenge: per_month,
            due_tenge: per_month.times(months)?,
        })
    }

    /// Index and multiplier of 1 January of the year of filing, where both are established.
    fn tax_values(&self) -> Option<(i64, i64)> {
        let new_year = NaiveDate::from_ymd_opt(self.on.year(), 1, 1)?;
        let tax = &self.book.tax;
        Some((self.book.parameter(tax.index, new_year)?, self.book.parameter(tax.multiplier, new_year)?))
    }

    /// Status of the rule at a place of the book; `None` where the operation does not have it.
    fn rule_status(&self, place: u8) -> Option<Status> {
        let rule = self.book.rules.get(usize::from(place))?;
        Some(self.status(rule.edition(self.operation, self.on)?))
    }

    /// How an edition comes out: one that does not apply says nothing whatever its condition, one whose condition
    /// is met is met even while it is open whether it applies.
    pub(super) fn status(&self, edition: &Edition) -> Status {
        if edition.effect == crate::report::Effect::External {
            return match self.truth(&edition.applies) {
                Truth::No => Status::NotApplicable,
                Truth::Open | Truth::Yes => Status::Undetermined,
            };
        }
        match self.truth(&edition.applies) {
            Truth::No => Status::NotApplicable,
            applies => match (applies, self.truth(&edition.met)) {
                (_, Truth::Yes) => Status::Met,
                (Truth::Yes, Truth::No) => Status::NotMet,
                _ => Status::Undetermined,
            },
        }
    }

    /// Whether the condition is decided to hold.
    pub(super) fn holds(&self, condition: &Condition) -> bool {
        self.truth(condition) == Truth::Yes
    }

    /// The moved day, where its facts are given.
    pub(super) fn day(&self, term: &DateTerm) -> Option<NaiveDate> {
        let start = match term.anchor {
            Anchor::Fact(FactId::ApplicationDate) => Some(self.on),
            Anchor::Fact(fact) => self.facts.date(fact),
            Anchor::PeriodEnd => self.period_end,
        }?;
        Some(term.moved(start))
    }

    /// Whether the condition holds, as far as the given facts tell.
    pub(super) fn truth(&self, condition: &Condition) -> Truth {
        match condition {
            Condition::Always => Truth::Yes,
            Condition::Never => Truth::No,
            Condition::All(parts) => parts.iter().fold(Truth::Yes, |all, part| all.and(self.truth(part))),
            Condition::Any(parts) => parts.iter().fold(Truth::No, |any, part| any.or(self.truth(part))),
            Condition::Is(fact, wanted) => self.facts.bool(*fact).map(|value| value == *wanted).into(),
            Condition::OneOf(fact, symbols) => self.among(*fact, symbols).into(),
            Condition::NoneOf(fact, symbols) => self.among(*fact, symbols).map(|found| !found).into(),
            Condition::Within { facts, min, max } => self
                .sum(facts)
                .map(|sum| min.is_none_or(|min| i128::from(min) <= sum) && max.is_none_or(|max| sum <= i128::from(max)))
                .into(),
            Condition::NotAfter(one, other) => self.compare(one, other, |one, other| one <= other),
            Condition::Before(one, other) => self.compare(one, other, |one, other| one < other),
            Condition::After(one, other) => self.compare(one, other, |one, other| one > other),
            Condition::SameYear(one, other) => self.compare(one, other, |one, other| one.year() == other.year()),
            Condition::Given(fact) => self.facts.is_given(*fact).into(),
            Condition::NotBroken(place) => (self.rule_status(*place) != Some(Status::NotMet)).into(),
            Condition::FullAge { claim, born, years } => match self.facts.date(*born) {
                Some(born) => (full_years(born, self.on) >= *years).into(),
                None => self.facts.bool(*claim).into(),
            },
            Condition::Iin(fact, test) => self.iin(*fact, *test).into(),
            Condition::Mrz(fact, test) => self.facts.text(*fact).map(|text| self.mrz(text, *test)).into(),
            Condition::TaxEstablished => self.tax_values().is_some().into(),
            Condition::CoversTax(fact) => {
                let due = self.tax.map(|tax| tax.due_tenge.0);
                due.and_then(|due| self.facts.integer(*fact).map(|paid| paid >= due)).into()
            }
        }
    }

    fn among(&self, fact: FactId, symbols: &[Symbol]) -> Option<bool> {
        self.facts.value(fact).map(|value| symbols.iter().any(|symbol| symbol.is(value)))
    }

    fn sum(&self, facts: &[FactId]) -> Option<i128> {
        facts.iter().try_fold(0_i128, |sum, fact| self.facts.integer(*fact).map(|value| sum + i128::from(value)))
    }

    fn compare(&self, one: &DateTerm, other: &DateTerm, holds: impl Fn(NaiveDate, NaiveDate) -> bool) -> Truth {
        self.day(one).zip(self.day(other)).map(|(one, other)| holds(one, other)).into()
    }

    fn iin(&self, fact: FactId, test: IinTest) -> Option<bool> {
        let number = self.facts.text(fact)?;
        match test {
            IinTest::HasTwelveDigits => Some(iin::digits(number).is_some()),
            IinTest::IsValid => Some(iin::is_valid(number)),
            IinTest::AgreesWithBirthDate(born) => {
                let born = self.facts.date(born)?;
                Some(iin::birth_digits(number) == Some(&short_date(born)))
            }
        }
    }

    fn mrz(&self, text: &str, test: MrzTest) -> bool {
        let Ok(passport) = mrz::Passport::parse(text) else { return false };
        match test {
            MrzTest::IsValid => true,
            MrzTest::Agrees { born, valid_to, citizenship, name } => {
                self.facts.date(born).is_none_or(|born| passport.birth_date() == short_date(born))
                    && self.facts.date(valid_to).is_none_or(|day| passport.expiry() == short_date(day))
                    && self.facts.country(citizenship).is_none_or(|country| passport.is_citizen_of(country.code()))
                    && self.facts.text(name).is_none_or(|name| passport.bears_name(name))
            }
        }
    }

    /// The first part of a condition, as written, that is open; none if the condition is decided.
    ///
    /// Parts inside a group that is decided already no longer matter and are passed over.
    pub(super) fn first_open<'c>(&self, condition: &'c Condition) -> Option<&'c Condition> {
        if self.truth(condition) != Truth::Open {
            return None;
        }
        match condition {
            Condition::All(parts) | Condition::Any(parts) => parts.iter().find_map(|part| self.first_open(part)),
            _ => Some(condition),
        }
    }

    /// Calls `add` for each open part of an open condition.
    pub(super) fn each_open<'c>(&self, condition: &'c Condition, add: &mut dyn FnMut(&'c Condition)) {
        if self.truth(condition) != Truth::Open {
            return;
        }
        match condition {
            Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| self.each_open(part, add)),
            _ => add(condition),
        }
    }

    /// The facts that an open part hangs on, in the order written, that have this answer.
    pub(super) fn facts_of_part(&self, part: &Condition, answer: &Answer) -> Vec<FactId> {
        let mut found = Vec::new();
        // A payment cannot be compared with a tax whose values are not established or whose months are out of range.
        if let Condition::CoversTax(_) = part
            && (self.tax_values().is_none() || self.months_broken())
        {
            return found;
        }
        let period = self.operation.and_then(|operation| self.book.period(operation));
        part.each_fact(period, &mut |fact| {
            if fact != FactId::ApplicationDate && self.facts.answer(fact) == answer && !found.contains(&fact) {
                found.push(fact);
            }
        });
        found.retain(|fact| !fact.is_optional());
        found
    }

    fn months_broken(&self) -> bool {
        let period = self.operation.and_then(|operation| self.book.period(operation));
        period.is_some_and(|period| self.rule_status(period.limited_by) == Some(Status::NotMet))
    }
}
