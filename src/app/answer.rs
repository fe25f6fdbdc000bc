//! Whether an answer can stand beside the others, and where it leads.

use ruqsat_eligibility::{CaseError, FactId, FactKind, InputValue, parse_date};
use ruqsat_messages::{Message, msg};

use super::shown::after_answer;
use crate::interview::{Action, FieldError, Interview, Step, Walk};
use crate::route::Route;

/// What is answered then, the way it makes, and where that goes on; an answer that contradicts an earlier one is
/// refused where it can be mended.
pub(super) fn accept(
    interview: &Interview,
    fact: FactId,
    value: InputValue,
) -> Result<(Box<(Interview, Walk)>, Route), FieldError> {
    let action = match (fact, &value) {
        (FactId::ApplicationDate, InputValue::Text(day)) => Action::FileOn(parse_date(day)),
        _ => Action::Answer(fact, value),
    };
    let after = interview.after(action);
    let walk = after.walk();
    let wrong = |part: &str, error: &CaseError| {
        Err(FieldError { field: format!("{}{part}", fact.id()), message: contradiction(error) })
    };
    if let Err(error) = &walk.report {
        return wrong(".year", error);
    }
    if let (Step::Ask(refused), Some(error)) = (walk.step, &walk.refused)
        && refused == fact
    {
        return wrong(if fact.kind() == FactKind::Date { ".day" } else { "" }, error);
    }
    // The day of filing can be chosen before anything is answered.
    let to = if after.is_begun() { after_answer(&after, &walk) } else { Route::Home { on: None } };
    Ok((Box::new((after, walk)), to))
}

/// Why answers cannot stand together, or why a day cannot be judged.
pub(super) fn contradiction(error: &CaseError) -> Message {
    match error {
        CaseError::Contradiction { least: Some(days), .. } => msg::error_contradiction_days_in_180(*days),
        CaseError::Contradiction { facts: [FactId::BirthDate, _], .. } => msg::error_contradiction_birth_date(),
        CaseError::Contradiction { facts: [FactId::ContinuousSince, _], .. } => {
            msg::error_contradiction_continuous_since()
        }
        CaseError::Contradiction { .. } => msg::error_contradiction_entry_date(),
        CaseError::DateNotCovered { from, to, .. } => msg::error_date_not_covered(*from, *to),
        CaseError::UnknownFact { .. }
        | CaseError::BadValue { .. }
        | CaseError::Repeated { .. }
        | CaseError::Unreadable { .. } => msg::error_unreadable(),
    }
}
