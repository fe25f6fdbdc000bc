//! Which pages of the guide come next.

use ruqsat_eligibility::{Operation, Report};
use ruqsat_messages::{Message, msg};

use super::words::Words;
use crate::route::Route;

/// What to read next, by address: about the other service, or about filing and what comes after, for the one who answers.
pub(super) fn next(words: &Words, report: &Report<'_>) -> Vec<(String, Message)> {
    let page = |id, title: Message| (Route::guide_hash(id), title);
    let mut pages = Vec::new();
    match (report.destination, report.operation) {
        (Some(destination), _) => {
            pages.push((destination_page(destination.word()), msg::next_destination()));
        }
        (None, Some(Operation::Issue)) => pages.push(page("filing", msg::next_filing())),
        (None, Some(Operation::Extend)) => {
            pages.extend([page("filing", msg::next_filing()), page("extend", msg::next_extend())]);
        }
        (None, _) => {}
    }
    if report.destination.is_none() {
        pages.push(match words.role() {
            "employer" => page("employer", msg::next_employer()),
            _ => page("worker", msg::next_worker()),
        });
        pages.push(page("after", msg::next_after()));
        if words.role() != "worker" {
            pages.push((Route::Household.hash(), msg::next_household()));
        }
    }
    pages.push((Route::Kept { erases: false }.hash(), msg::next_kept()));
    pages.push((Route::Guide.hash(), msg::action_guide()));
    pages
}

/// The address of the guide's page about another service; a test holds that each has one.
pub(super) fn destination_page(destination: &str) -> String {
    Route::guide_hash(&["destination-", destination].concat())
}
