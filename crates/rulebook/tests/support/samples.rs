//! Values to try for each fact: around every limit, and at the ends of what has the form.

use chrono::{Days, NaiveDate};
use ruqsat_eligibility::{Country, FactId, FactKind, Facts, InputValue, format_date, parse_date};

/// The day of filing that samples of other dates lie around.
pub(crate) const ON: &str = "2026-03-02";

/// The day of filing.
pub(crate) fn on() -> NaiveDate {
    parse_date(ON).expect("a date")
}

fn text(value: &str) -> InputValue {
    InputValue::Text(value.to_owned())
}

/// Values that have the form of the fact.
pub(crate) fn values(fact: FactId) -> Vec<InputValue> {
    match (fact, fact.kind()) {
        (FactId::ApplicationDate, _) => {
            ["2025-06-02", "2025-12-21", ON, "2026-04-13", "2026-06-01", "2026-11-20", "2027-01-15"].map(text).to_vec()
        }
        (_, FactKind::Bool) => [true, false].map(InputValue::Bool).to_vec(),
        (_, FactKind::Choice(words)) => words.iter().map(|word| text(word)).collect(),
        (_, FactKind::Country) => ["UZB", "TJK", "AZE", "KAZ", "RUS", "GEO", "IND", "DEU"].map(text).to_vec(),
        (_, FactKind::Date) => dates().iter().map(|date| text(&format_date(*date))).collect(),
        (FactId::DaysIn180, _) => [0, 30, 90, 91, 180].map(InputValue::Integer).to_vec(),
        (_, FactKind::Integer { min, .. }) => {
            let all = [-9_007_199_254_740_991, -1, 0, 1, 3, 4, 5, 12, 13, 9_007_199_254_740_991];
            all.into_iter().filter(|number| *number >= min).map(InputValue::Integer).collect()
        }
        (_, FactKind::Money) => [0, 17_300, 51_899, 51_900, 207_600].map(InputValue::Integer).to_vec(),
        (FactId::Iin, _) => ["900101300007", "900101300811", "900101300008", "12", ""].map(text).to_vec(),
        (FactId::PassportMrz, _) => [
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<11",
            "not a zone",
        ]
        .map(text)
        .to_vec(),
        (_, FactKind::Text) => ["Eriksson Anna Maria", "Каримова", ""].map(text).to_vec(),
    }
}

/// Dates around the day of filing, at the limits of days, working days and months, and at the ends of the calendar.
fn dates() -> Vec<NaiveDate> {
    let mut dates: Vec<_> = [0_u64, 1, 2, 4, 29, 30, 31, 91, 365, 366]
        .into_iter()
        .flat_map(|days| [on() - Days::new(days), on() + Days::new(days)])
        .collect();
    dates.extend(
        ["0001-01-01", "1990-01-01", "2008-03-02", "2008-03-03", "2024-02-29", "9999-12-31"]
            .map(|text| parse_date(text).expect("a date")),
    );
    dates
}

/// All countries, for the routing facts.
pub(crate) fn countries() -> Vec<InputValue> {
    Country::all().map(|country| text(country.code())).collect()
}

/// Sets a fact to the sample at a place: absent, unknown (where that is an answer), then the values.
pub(crate) fn set(facts: &mut Facts, fact: FactId, place: usize) {
    match place {
        0 => facts.clear(fact),
        1 if fact.may_be_unknown() => facts.set_unknown(fact),
        _ => {
            let values = values(fact);
            let value = &values[place % values.len()];
            facts.set_input(fact, value).expect("samples have the form of their fact");
        }
    }
}

/// How many different places [`set`] knows for a fact.
pub(crate) fn count(fact: FactId) -> usize {
    values(fact).len() + 2
}
