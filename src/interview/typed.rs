//! Reads what a person typed or chose, or says in which field what is wrong.

use chrono::NaiveDate;
use ruqsat_eligibility::{FactId, FactKind, InputValue, format_date};
use ruqsat_messages::{Message, msg};

/// What the fields of a question hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedAnswer {
    /// The chosen value, or the text of the single field.
    pub single: String,
    /// The three fields of a date.
    pub date: [String; 3],
}

/// A field that cannot be read, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// Name of the field: the fact's id, for dates with `.day`, `.month` or `.year`.
    pub field: String,
    /// What is wrong and what is allowed.
    pub message: Message,
}

/// Names of the parts of a date, as fields are named.
pub(crate) const DATE_PARTS: [&str; 3] = ["day", "month", "year"];

/// Reads the answer to a fact. `country` finds the code of a country by the name in the page's language.
///
/// # Errors
/// The field, what is wrong with it and what is allowed.
pub fn read_typed(
    fact: FactId,
    typed: &TypedAnswer,
    country: &dyn Fn(&str) -> Option<String>,
) -> Result<InputValue, FieldError> {
    let text = typed.single.trim();
    let wrong = |message| Err(FieldError { field: fact.id().to_owned(), message });
    let must = !fact.may_be_unknown();
    match fact.kind() {
        FactKind::Bool | FactKind::Choice(_) if text.is_empty() => {
            wrong(if must { msg::error_empty_required() } else { msg::error_empty() })
        }
        FactKind::Bool => Ok(InputValue::Bool(text == "yes")),
        FactKind::Choice(_) | FactKind::Text => Ok(InputValue::Text(text.to_owned())),
        FactKind::Country if text.is_empty() => wrong(msg::error_empty_country()),
        FactKind::Country => match country(text) {
            Some(code) => Ok(InputValue::Text(code)),
            None => wrong(msg::error_country_not_found()),
        },
        FactKind::Date => read_date(fact, typed, must).map(|date| InputValue::Text(format_date(date))),
        FactKind::Integer { .. } | FactKind::Money if text.is_empty() => wrong(msg::error_empty_number()),
        FactKind::Integer { min, max } => match whole_number(text) {
            None => wrong(msg::error_integer_not_number()),
            Some(number) if !(min..=max).contains(&number) => {
                wrong(if number < 0 && min == 0 { msg::error_integer_negative() } else { bounds(fact, text, min, max) })
            }
            Some(number) => Ok(InputValue::Integer(number)),
        },
        FactKind::Money => match whole_number(text) {
            None => wrong(msg::error_integer_not_number()),
            Some(number) if number < 0 => wrong(msg::error_integer_negative()),
            Some(number) => Ok(InputValue::Integer(number)),
        },
    }
}

fn bounds(fact: FactId, text: &str, min: i64, max: i64) -> Message {
    let label = crate::view_model::fact_label(fact);
    msg::error_bad_value_integer_between(label, max, min, text.to_owned())
}

/// A whole number as people type it: spaces and thousands separators are passed over, letters are not.
pub(crate) fn whole_number(text: &str) -> Option<i64> {
    let text = text.trim();
    let (sign, digits) = match text.strip_prefix(['-', '−', '–']) {
        Some(rest) => (-1, rest),
        None => (1, text),
    };
    let groups: Vec<_> = digits.split([' ', '\u{a0}', '\u{202f}', '\'', '’', ',', '.']).collect();
    // A separator stands between groups of three digits, or it is no thousands separator.
    let grouped = groups.len() == 1
        || (matches!(groups.first().map(|group| group.len()), Some(1..=3))
            && groups.iter().skip(1).all(|group| group.len() == 3));
    let joined = groups.concat();
    let plain = !joined.is_empty() && joined.len() <= 15 && joined.bytes().all(|byte| byte.is_ascii_digit());
    (grouped && plain).then(|| joined.parse::<i64>().ok()).flatten().map(|number| sign * number)
}

fn read_date(fact: FactId, typed: &TypedAnswer, must: bool) -> Result<NaiveDate, FieldError> {
    let wrong = |part: usize, message| {
        let name = DATE_PARTS.get(part).copied().unwrap_or_default();
        FieldError { field: format!("{}.{name}", fact.id()), message }
    };
    match read_day(&typed.date) {
        Ok(Some(date)) => Ok(date),
        Ok(None) => Err(wrong(0, if must { msg::error_empty_required_date() } else { msg::error_empty_date() })),
        Err((part, message)) => Err(wrong(part, message)),
    }
}

/// A day in its three fields, or typed whole into the first; `None` for nothing typed.
///
/// # Errors
/// The place of the field that is wrong, and why.
pub(crate) fn read_day(typed: &[String; 3]) -> Result<Option<NaiveDate>, (usize, Message)> {
    let [day, month, year] = typed.each_ref().map(|part| part.trim());
    if [day, month, year].iter().all(|part| part.is_empty()) {
        return Ok(None);
    }
    // A whole date in the first field, as people type or paste it.
    if month.is_empty() && year.is_empty() && day.contains(['.', '/', '-', ' ']) {
        return whole_date(day).map(Some).map_err(|message| (0, message));
    }
    let missing = [msg::error_date_missing_day, msg::error_date_missing_month, msg::error_date_missing_year];
    for (place, (part, message)) in [day, month, year].iter().zip(missing).enumerate() {
        if part.is_empty() {
            return Err((place, message()));
        }
        if !part.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err((place, msg::error_date_not_number()));
        }
    }
    if year.len() != 4 {
        return Err((2, msg::error_date_two_digit_year()));
    }
    real_date(year, month, day).map(Some).ok_or_else(|| (0, msg::error_date_not_real()))
}

fn real_date(year: &str, month: &str, day: &str) -> Option<NaiveDate> {
    let year = year.parse().ok().filter(|year| (1..=9999).contains(year))?;
    NaiveDate::from_ymd_opt(year, month.parse().ok()?, day.parse().ok()?)
}

/// A date typed whole: `2026-03-01`, or day, month and year with dots, strokes, hyphens or spaces between.
fn whole_date(text: &str) -> Result<NaiveDate, Message> {
    let parts: Vec<_> = text.split(['.', '/', '-', ' ']).filter(|part| !part.is_empty()).collect();
    let [first, second, third] = parts[..] else { return Err(msg::error_date_not_number()) };
    if ![first, second, third].iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit())) {
        return Err(msg::error_date_not_number());
    }
    if first.len() == 4 {
        return real_date(first, second, third).ok_or_else(msg::error_date_not_real);
    }
    if third.len() != 4 {
        return Err(msg::error_date_two_digit_year());
    }
    let european = real_date(third, second, first);
    // With strokes some people write the month first: where both readings are days, it is asked back.
    let american = text.contains('/').then(|| real_date(third, first, second)).flatten();
    match (european, american) {
        (Some(one), Some(other)) if one != other => Err(msg::error_date_ambiguous(one, other)),
        (Some(date), _) | (None, Some(date)) => Ok(date),
        (None, None) => Err(msg::error_date_not_real()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(typed: [&str; 3]) -> Result<String, (String, Message)> {
        let typed = TypedAnswer { date: typed.map(str::to_owned), ..TypedAnswer::default() };
        match read_typed(FactId::EntryDate, &typed, &|_| None) {
            Ok(InputValue::Text(text)) => Ok(text),
            Ok(other) => Ok(format!("{other:?}")),
            Err(error) => Err((error.field, error.message)),
        }
    }

    fn number(fact: FactId, text: &str) -> Result<InputValue, Message> {
        let typed = TypedAnswer { single: text.to_owned(), ..TypedAnswer::default() };
        read_typed(fact, &typed, &|_| None).map_err(|error| error.message)
    }

    #[test]
    fn dates_are_read_as_people_type_them() {
        for typed in [["1", "3", "2026"], ["01", "03", "2026"], ["1.3.2026", "", ""], ["2026-03-01", "", ""]] {
            assert_eq!(date(typed), Ok("2026-03-01".to_owned()), "{typed:?}");
        }
        assert_eq!(date(["25/03/2026", "", ""]), Ok("2026-03-25".to_owned()));
    }

    #[test]
    fn a_wrong_date_names_its_field() {
        let field = |part: &str| format!("stay.entry_date.{part}");
        for (typed, part, message) in [
            (["", "", ""], "day", msg::error_empty_date()),
            (["1", "", "2026"], "month", msg::error_date_missing_month()),
            (["1", "3", ""], "year", msg::error_date_missing_year()),
            (["", "3", "2026"], "day", msg::error_date_missing_day()),
            (["1", "March", "2026"], "month", msg::error_date_not_number()),
            (["1", "3", "26"], "year", msg::error_date_two_digit_year()),
            (["30", "2", "2026"], "day", msg::error_date_not_real()),
            (["01/03/26", "", ""], "day", msg::error_date_two_digit_year()),
        ] {
            assert_eq!(date(typed), Err((field(part), message)), "{typed:?}");
        }
        let first = NaiveDate::from_ymd_opt(2026, 3, 1).expect("a date");
        let other = NaiveDate::from_ymd_opt(2026, 1, 3).expect("a date");
        assert_eq!(date(["01/03/2026", "", ""]), Err((field("day"), msg::error_date_ambiguous(first, other))));
    }

    #[test]
    fn numbers_may_have_thousands_separators() {
        for text in ["51900", "51 900", "51\u{a0}900", "51,900", "51.900", " 51900 "] {
            assert_eq!(number(FactId::TaxPaid, text), Ok(InputValue::Integer(51_900)), "{text}");
        }
        for text in ["51,9", "12.5", "fifty", "5 19 00", "1e3", "-", "99999999999999999999"] {
            assert_eq!(number(FactId::TaxPaid, text), Err(msg::error_integer_not_number()), "{text}");
        }
        assert_eq!(number(FactId::TaxPaid, "-1"), Err(msg::error_integer_negative()));
    }

    #[test]
    fn months_outside_the_lawful_range_are_answers() {
        for (text, months) in [("13", 13), ("0", 0), ("-1", -1)] {
            assert_eq!(number(FactId::Months, text), Ok(InputValue::Integer(months)));
        }
        assert!(number(FactId::DaysIn180, "181").is_err());
    }
}
