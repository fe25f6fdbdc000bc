//! The answers of a tab as one text, and back: what session storage holds.
//!
//! Lines of `name=value`, in a form of its own: JSON weighs two kilobytes of a first visit more. Lines end with the
//! record separator of ASCII and not with a line feed, which a machine-readable zone holds.

use chrono::NaiveDate;
use ruqsat_eligibility::{Answer, FactId, FactKind, InputValue};

use super::household::Household;
use super::state::{Interview, is_reference};
use super::trips::Trip;

/// First line: version of the form. Another one is told and begun anew.
const VERSION: &str = "ruqsat 4";
/// Ends a line.
const LINE: char = '\u{1e}';
/// Stands between the parts of a journey.
const PART: char = '\u{1f}';

/// Writes the worker whose case is open, and the others.
#[must_use]
#[inline(never)]
pub fn write(open: &Interview, household: &Household) -> String {
    let mut text = String::from(VERSION);
    for (place, case) in household.all(open).enumerate() {
        let mut line = |name: &str, value: &str| {
            text.push(LINE);
            text.push_str(name);
            text.push('=');
            // Typed text may hold anything but what keeps the lines apart.
            text.extend(value.chars().filter(|letter| *letter != LINE));
        };
        line("case", if place == household.before.len() { "open" } else { "" });
        for (fact, answer) in case.answers.present() {
            match answer {
                Answer::Given(value) => line(fact.id(), &value.written(fact)),
                _ => line(fact.id(), "unknown"),
            }
        }
        case.seen_bars.iter().for_each(|bar| line("seen", bar));
        case.restored.iter().for_each(|fact| line("restored", fact.id()));
        case.aside.iter().for_each(|fact| line("aside", fact.id()));
        case.ticked.iter().for_each(|document| line("ticked", document));
        for trip in &case.trips {
            let mut parts = String::new();
            for part in trip.entry.iter().chain(&trip.exit) {
                parts.extend(part.chars().filter(|letter| *letter != PART));
                parts.push(PART);
            }
            line("trip", &parts);
        }
        line("reference", &case.reference);
        for (name, value) in [("id", &case.id), ("kept", &case.kept)] {
            if !value.is_empty() {
                line(name, value);
            }
        }
        line("practice", &case.practice.unwrap_or_default().to_string());
    }
    text
}

/// Reads what [`write()`] wrote; `None` for anything else.
#[must_use]
#[inline(never)]
pub fn read(text: &str, today: NaiveDate) -> Option<(Interview, Household)> {
    let mut lines = text.split(LINE);
    if lines.next()? != VERSION {
        return None;
    }
    let mut cases: Vec<Interview> = Vec::new();
    let mut open = 0;
    for line in lines {
        let (name, value) = line.split_once('=')?;
        if name == "case" {
            open = if value == "open" { cases.len() } else { open };
            cases.push(Interview::new(today));
            continue;
        }
        let case = cases.last_mut()?;
        match name {
            "seen" => case.seen_bars.push(value.to_owned()),
            "restored" => case.restored.push(FactId::from_id(value)?),
            "aside" => case.aside.push(FactId::from_id(value)?),
            "ticked" => case.ticked.push(value.to_owned()),
            "trip" => {
                let mut parts = value.split(PART).map(str::to_owned);
                let mut day = || Some([parts.next()?, parts.next()?, parts.next()?]);
                case.trips.push(Trip { entry: day()?, exit: day()? });
            }
            "reference" if value.is_empty() || is_reference(value) => value.clone_into(&mut case.reference),
            "id" if value.is_empty() || is_reference(value) => value.clone_into(&mut case.id),
            "kept" => value.clone_into(&mut case.kept),
            "practice" => case.practice = value.parse().ok().filter(|number| *number > 0),
            other => {
                let fact = FactId::from_id(other)?;
                case.answers.set_input(fact, &input(fact, value)?).ok()?;
            }
        }
    }
    let after = cases.split_off(cases.len().min(open + 1));
    Some((cases.pop()?, Household { before: cases, after }))
}

/// A value as `Value::written` writes it.
fn input(fact: FactId, value: &str) -> Option<InputValue> {
    Some(match fact.kind() {
        _ if value == "unknown" => InputValue::Text(value.to_owned()),
        FactKind::Bool => InputValue::Bool(value == "true"),
        FactKind::Integer { .. } | FactKind::Money => InputValue::Integer(value.parse().ok()?),
        _ => InputValue::Text(value.to_owned()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    use proptest::prelude::*;
    use ruqsat_eligibility::parse_date;

    fn today() -> NaiveDate {
        parse_date("2026-03-02").expect("a date")
    }

    fn full(name: &str) -> Interview {
        let mut case = Interview { reference: name.to_owned(), practice: Some(3), ..Interview::new(today()) };
        let text = |text: &str| InputValue::Text(text.to_owned());
        for (fact, value) in [
            (FactId::Operation, text("extend")),
            (FactId::Citizenship, text("UZB")),
            (FactId::PermitEnd, text("2026-06-01")),
            (FactId::IsAdult, InputValue::Bool(true)),
            (FactId::HasIin, text("unknown")),
            (FactId::Months, InputValue::Integer(-13)),
            (FactId::TaxPaid, InputValue::Integer(51_900)),
            (FactId::PassportMrz, text("P<UTO\nL898902C")),
        ] {
            case.answers.set_input(fact, &value).expect("it has the form");
        }
        case.seen_bars.push("term.issue".to_owned());
        case.restored.push(FactId::EntryDate);
        case.aside.push(FactId::PermitEnd);
        case.ticked.push("passport".to_owned());
        case.id.push_str("BFADCE");
        case.kept.push_str("a1 7");
        let day = |day: &str| [day, "2", ""].map(str::to_owned);
        case.trips.push(Trip { entry: day("1.2.2026"), exit: day("=") });
        case
    }

    #[test]
    fn what_was_kept_comes_back() {
        let household = Household { before: vec![full("A-1")], after: vec![Interview::new(today()), full("C")] };
        let open = full("B");
        assert_eq!(read(&write(&open, &household), today()), Some((open, household)));
    }

    #[test]
    fn other_texts_are_refused() {
        for text in [
            "",
            "{",
            "{\"schema\":3}",
            "ruqsat 4",
            "ruqsat 3\u{1e}case=open",
            "ruqsat 4\u{1e}operation=issue",
            "ruqsat 4\u{1e}case=open\u{1e}operation=nothing",
            "ruqsat 4\u{1e}case=open\u{1e}permit.months=x",
            "ruqsat 4\u{1e}case=open\u{1e}what=1",
            "ruqsat 4\u{1e}case=open\u{1e}reference=<b>",
            "ruqsat 4\u{1e}case=open\u{1e}id=a b",
            "ruqsat 4\u{1e}case=open\u{1e}trip=1",
        ] {
            assert_eq!(read(text, today()), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_breaks_the_reader(text in any::<String>(), tail in "[a-z.=\u{1e}\u{1f}0-9]{0,60}") {
            let _ = read(&text, today());
            let _ = read(&format!("ruqsat 4\u{1e}case=open\u{1e}{tail}"), today());
        }

        #[test]
        fn whatever_is_typed_comes_back_or_loses_only_what_parts_lines(typed in any::<String>()) {
            let trip = Trip { entry: [typed.clone(), String::new(), String::new()], ..Trip::default() };
            let case = Interview { trips: vec![trip], ..Interview::new(today()) };
            let (back, _) = read(&write(&case, &Household::default()), today()).expect("our own text");
            let expected: String = typed.chars().filter(|letter| !matches!(letter, '\u{1e}' | '\u{1f}')).collect();
            prop_assert_eq!(&back.trips[0].entry[0], &expected);
        }
    }
}
