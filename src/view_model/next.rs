//! Which pages of the guide come next.

use ruqsat_eligibility::{Destination, Operation, Report};
use ruqsat_messages::{Message, msg};

use super::words::Words;
use crate::more::PAGES;
use crate::route::Route;

/// What to read next: about the other service, or about filing and what comes after, for the one who answers.
pub(super) fn next(words: &Words, report: &Report<'_>) -> Vec<(Route, Message)> {
    let page = |id, title: Message| (Route::GuidePage(id), title);
    let mut pages = Vec::new();
    match (report.destination, report.operation) {
        (Some(destination), _) => {
            pages.extend(destination_page(destination).map(|route| (route, msg::next_destination())));
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
            pages.push((Route::Household, msg::next_household()));
        }
    }
    pages.push((Route::Kept { erases: false }, msg::next_kept()));
    pages.push((Route::Guide, msg::action_guide()));
    pages
}

/// The page of the guide about another service.
pub(super) fn destination_page(destination: Destination) -> Option<Route> {
    let is_about = |page: &&&str| page.strip_prefix("destination-") == Some(destination.word());
    PAGES.iter().find(is_about).map(|page| Route::GuidePage(page))
}
