//! What the browser keeps on the device beyond the tab, and files that a person chooses.

use gloo::utils::{document, window};
use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Storage;
use yew::Callback;

/// The beginning of the name of each kept case.
const KEPT: &str = "ruqsat-case:";

/// Why the device does not keep something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeviceError {
    /// The browser does not let the page keep anything.
    Forbidden,
    /// There is no room left.
    Full,
}

/// The browser's storage for the site. Asked for by name, since the browser may throw instead of giving it.
fn device() -> Option<Storage> {
    Reflect::get(&window(), &"localStorage".into()).ok().filter(JsValue::is_object).map(JsCast::unchecked_into)
}

/// Names of what is kept, each with its text.
fn entries() -> Option<Array> {
    Some(Object::entries(device()?.as_ref()))
}

/// The name of a kept case and its text, where an entry of the storage is one.
fn kept_case(entry: &JsValue) -> Option<(String, String)> {
    let entry: &Array = entry.unchecked_ref();
    let name = entry.get(0).as_string()?;
    Some((name.strip_prefix(KEPT)?.to_owned(), entry.get(1).as_string()?))
}

/// Whether a case is kept on this device.
#[must_use]
#[inline(never)]
pub fn keeps_cases() -> bool {
    let is_kept =
        |entry: JsValue| entry.unchecked_ref::<Array>().get(0).as_string().is_some_and(|name| name.starts_with(KEPT));
    entries().is_some_and(|entries| entries.iter().any(is_kept))
}

/// Every kept case with its text, in no order; `None` where the browser forbids to look.
#[must_use]
pub fn kept_cases() -> Option<Vec<(String, String)>> {
    Some(entries()?.iter().filter_map(|entry| kept_case(&entry)).collect())
}

/// The text of a kept case; nothing where there is none.
///
/// # Errors
/// [`DeviceError::Forbidden`].
pub fn kept_text(id: &str) -> Result<Option<String>, DeviceError> {
    let device = device().ok_or(DeviceError::Forbidden)?;
    device.get_item(&format!("{KEPT}{id}")).map_err(|_| DeviceError::Forbidden)
}

/// Keeps a case; what was kept under this name before is replaced, and stays where this fails.
///
/// # Errors
/// Why it is not kept.
pub fn keep_text(id: &str, text: &str) -> Result<(), DeviceError> {
    let device = device().ok_or(DeviceError::Forbidden)?;
    device.set_item(&format!("{KEPT}{id}"), text).map_err(|error| {
        let name = Reflect::get(&error, &"name".into()).ok().and_then(|name| name.as_string()).unwrap_or_default();
        // `QuotaExceededError`, and in older browsers `NS_ERROR_DOM_QUOTA_REACHED`.
        if name.contains('Q') { DeviceError::Full } else { DeviceError::Forbidden }
    })
}

/// Erases a kept case; `false` where the browser does not let it.
#[must_use]
pub fn erase_text(id: &str) -> bool {
    device().is_some_and(|device| device.remove_item(&format!("{KEPT}{id}")).is_ok())
}

/// A name for a case that none has yet: letters, by chance.
#[must_use]
pub fn new_name() -> String {
    let chance = || {
        let math = Reflect::get(&js_sys::global(), &"Math".into()).ok()?;
        let random: Function = Reflect::get(&math, &"random".into()).ok()?.dyn_into().ok()?;
        random.call1(&math, &JsValue::NULL).ok()?.as_f64()
    };
    // A number below 2⁵², so exact; ten letters for its digits.
    let number = (chance().unwrap_or_default() * 4_503_599_627_370_496.0) as u64;
    number.to_string().bytes().map(|digit| char::from(digit - b'0' + b'a')).collect()
}

/// What became of a file that was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// None was.
    Nothing,
    /// It has more bytes than may be read, so many.
    TooLarge(usize),
    /// It is being read.
    Reading,
}

/// Reads the file chosen in the field of this id, if it has at most so many bytes; calls back with them, none of them
/// where the device cannot read it. The field is empty again.
#[must_use]
pub fn read_file(id: &str, most: usize, done: Callback<Option<Vec<u8>>>) -> Chosen {
    let chosen = || {
        let field = document().get_element_by_id(id)?;
        let files = Reflect::get(&field, &"files".into()).ok()?;
        let file = Reflect::get(&files, &"0".into()).ok()?;
        let size = Reflect::get(&file, &"size".into()).ok()?.as_f64()?;
        // So that the same file can be chosen again.
        let _ = Reflect::set(&field, &"value".into(), &"".into());
        let size = size as usize;
        if size > most {
            return Some(Chosen::TooLarge(size));
        }
        let read: Function = Reflect::get(&file, &"arrayBuffer".into()).ok()?.dyn_into().ok()?;
        let receive = super::language::receiver(done);
        // What a failure gives is no bytes.
        let promise = read.call1(&file, &JsValue::NULL).ok()?;
        let then: Function = Reflect::get(&promise, &"then".into()).ok()?.dyn_into().ok()?;
        then.call2(&promise, &receive, &receive).ok()?;
        Some(Chosen::Reading)
    };
    chosen().unwrap_or(Chosen::Nothing)
}
