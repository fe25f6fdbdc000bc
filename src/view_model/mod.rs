//! Joins ids to words: what pages show, already in the person's language.
//!
//! The core knows no words and the wording knows no law; here both meet. Nothing here touches the browser.

mod answers;
mod countries;
mod finding;
mod next;
mod outcome;
mod picker;
mod question;
mod timeline;
mod trips;
mod words;

pub use answers::{AnswerGroup, AnswerLine, answer_groups, number_lines};
pub use countries::{Countries, CountryOption};
pub use finding::{FindingView, SourceView};
pub use outcome::{
    AskList, ChecklistLine, DeadlineView, DestinationView, OutcomeView, PaymentView, StopView, checklist, outcome,
    pilot_ended, stop,
};
pub use picker::{Pick, Picker, PickerView};
pub use question::{ChoiceView, FieldView, QuestionView, question, typed_amount};
pub use timeline::{BarView, MarkView, TimelineView, WIDTH, timeline};
pub use trips::{TripView, TripsView, trips, trips_of};
pub use words::{Words, fact_label};

/// Puts an item behind those that come before it or are equal.
///
/// Lists here are short; the sort of the standard library weighs three kilobytes for each kind of item.
fn insert_in_order<T>(list: &mut Vec<T>, item: T, comes_before: impl Fn(&T, &T) -> bool) {
    let place = list.partition_point(|known| comes_before(known, &item));
    list.insert(place, item);
}
