//! Keeps the answers in the tab's session storage, and nowhere else.

use chrono::NaiveDate;
use gloo::utils::window;
use js_sys::Array;
use ruqsat_eligibility::{FactId, Facts};
use serde::Serialize;
use wasm_bindgen::{JsCast as _, JsValue};

use crate::interview::{Interview, Trip};

/// Name of the entry.
const ENTRY: &str = "ruqsat";
/// Name of the entry for the language, which boot.js reads.
const LANGUAGE: &str = "ruqsat-language";
/// Version of its shape. Another one is told and begun anew.
const SCHEMA: u32 = 2;

/// What the tab had kept.
pub enum Kept {
    /// Nothing.
    Nothing,
    /// These answers.
    Answers(Box<Interview>),
    /// Something that cannot be read.
    Unreadable,
    /// The browser forbids keeping.
    Forbidden,
}

#[derive(Serialize)]
struct Written<'a> {
    schema: u32,
    seen_bars: &'a [String],
    restored: Vec<&'static str>,
    aside: Vec<&'static str>,
    /// Day, month and year of entry and exit.
    trips: Vec<[&'a [String; 3]; 2]>,
    ticked: &'a [String],
    facts: &'a Facts,
}

fn storage() -> Option<web_sys::Storage> {
    window().session_storage().ok().flatten()
}

/// Keeps the answers; `false` where the browser does not let it.
#[must_use]
#[inline(never)]
pub fn keep(interview: &Interview) -> bool {
    if interview.is_empty() {
        return erase();
    }
    let written = Written {
        schema: SCHEMA,
        seen_bars: &interview.seen_bars,
        restored: interview.restored.iter().map(|fact| fact.id()).collect(),
        aside: interview.aside.iter().map(|fact| fact.id()).collect(),
        trips: interview.trips.iter().map(|trip| [&trip.entry, &trip.exit]).collect(),
        ticked: &interview.ticked,
        facts: &interview.answers,
    };
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    let json = written.serialize(&serializer).ok().and_then(|value| js_sys::JSON::stringify(&value).ok());
    match (storage(), json.map(String::from)) {
        (Some(storage), Some(json)) => storage.set_item(ENTRY, &json).is_ok(),
        _ => false,
    }
}

/// What the tab had kept.
#[must_use]
#[inline(never)]
pub fn restore(today: NaiveDate) -> Kept {
    let Some(storage) = storage() else { return Kept::Forbidden };
    let Ok(Some(text)) = storage.get_item(ENTRY) else { return Kept::Nothing };
    match read(&text, today) {
        Some(interview) => Kept::Answers(Box::new(interview)),
        None => {
            let _ = storage.remove_item(ENTRY);
            Kept::Unreadable
        }
    }
}

fn read(text: &str, today: NaiveDate) -> Option<Interview> {
    let value = js_sys::JSON::parse(text).ok()?;
    let part = |name: &str| js_sys::Reflect::get(&value, &name.into()).ok();
    if part("schema")?.as_f64() != Some(f64::from(SCHEMA)) {
        return None;
    }
    let answers = super::case::entries(&part("facts")?)?.facts().ok()?;
    let facts = |name: &str| Some(strings(part(name)?)?.iter().filter_map(|id| FactId::from_id(id)).collect());
    let (restored, aside) = (facts("restored")?, facts("aside")?);
    let trips: Array = part("trips")?.dyn_into().ok()?;
    let day = |parts: JsValue| <[String; 3]>::try_from(strings(parts)?).ok();
    let trip = |days: JsValue| {
        let days: Array = days.dyn_into().ok()?;
        Some(Trip { entry: day(days.get(0))?, exit: day(days.get(1))? })
    };
    let trips = trips.iter().map(trip).collect::<Option<_>>()?;
    let (seen_bars, ticked) = (strings(part("seen_bars")?)?, strings(part("ticked")?)?);
    Some(Interview { today, answers, seen_bars, restored, aside, trips, ticked })
}

/// A list of texts; `None` for anything else.
fn strings(value: JsValue) -> Option<Vec<String>> {
    let list: Array = value.dyn_into().ok()?;
    list.iter().map(|item| item.as_string()).collect()
}

/// Keeps the language that was chosen, for when the page is loaded again.
pub fn keep_language(language: &str) {
    // Where nothing can be kept, the person chooses again.
    let _ = storage().map(|storage| storage.set_item(LANGUAGE, language));
}

/// Removes everything that was kept; `false` where the browser does not let it.
pub fn erase() -> bool {
    storage().is_some_and(|storage| storage.remove_item(ENTRY).is_ok() && storage.remove_item(LANGUAGE).is_ok())
}
