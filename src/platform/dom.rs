//! The document.

use std::cell::RefCell;

use chrono::{DateTime, NaiveDate, NaiveDateTime};
use gloo::utils::{document, window};
use js_sys::{Array, Function, Reflect};
use ruqsat_messages::Catalog;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Element, HtmlElement};
use yew::AttrValue;
use yew::platform::spawn_local;

/// The day of today where the person is. Read once, when the page starts.
#[must_use]
pub fn today() -> NaiveDate {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).unwrap_or_default();
    NaiveDate::from_ymd_opt(year, now.get_month() + 1, now.get_date()).unwrap_or_default()
}

/// The moment, in universal time, to the second.
#[must_use]
pub fn now() -> NaiveDateTime {
    let seconds = (js_sys::Date::now() / 1000.0) as i64;
    DateTime::from_timestamp(seconds, 0).map(|moment| moment.naive_utc()).unwrap_or_default()
}

/// Bytes that nobody can guess.
#[must_use]
pub fn random<const COUNT: usize>() -> [u8; COUNT] {
    let bytes = js_sys::Uint8Array::new_with_length(u32::try_from(COUNT).unwrap_or_default());
    let crypto = Reflect::get(&window(), &"crypto".into()).unwrap_or_default();
    let fill = Reflect::get(&crypto, &"getRandomValues".into()).ok().and_then(|fill| fill.dyn_into::<Function>().ok());
    let filled = fill.and_then(|fill| fill.call1(&crypto, &bytes).ok());
    // Every browser that runs the page has it; sealing with what can be guessed would be worse than none.
    #[allow(clippy::panic, reason = "said above")]
    if filled.is_none() {
        panic!("the browser has no source of randomness");
    }
    let mut random = [0; COUNT];
    bytes.copy_to(&mut random);
    random
}

/// Hands a file to the person, who says where it goes.
pub fn download(name: &str, kind: &str, text: &str) {
    let address = format!("data:{kind};charset=utf-8,{}", String::from(js_sys::encode_uri_component(text)));
    let link = document().create_element("a").ok().and_then(|link| link.dyn_into::<HtmlElement>().ok());
    if let Some(link) = link {
        let _ = link.set_attribute("href", &address);
        let _ = link.set_attribute("download", name);
        link.click();
    }
}

/// The element that the application draws in.
#[must_use]
pub fn mount() -> Option<Element> {
    document().get_element_by_id("app")
}

/// Sets the language and the direction of the document. Only when they change: setting even the same ones makes the
/// browser work out the style of the whole page anew.
#[inline(never)]
pub fn set_language(catalog: &Catalog) {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("lang", catalog.lang());
        let _ = root.set_attribute("dir", catalog.dir());
    }
}

/// Sets the title, and moves the focus to an element at the top of the page, once what the application is told now is
/// drawn and before the browser shows it.
///
/// Yew draws in the task in which it tells the application, and this is queued behind it. Yew's own word that it has
/// drawn comes a frame and a timer later where the processor is slow; whoever types meanwhile would type into nothing.
pub fn tell_once_drawn(title: AttrValue, focus: Option<&'static str>) {
    spawn_local(async move {
        document().set_title(&title);
        show_active_option();
        if let Some(element) = focus.and_then(find) {
            // Whoever is about to press something must find it where it was.
            let options = web_sys::FocusOptions::new();
            options.set_prevent_scroll(true);
            let _ = element.focus_with_options(&options);
        }
    });
}

/// Shows the top of the page.
pub fn scroll_to_top() {
    window().scroll_to_with_x_and_y(0.0, 0.0);
}

/// Moves the focus to an element and shows it.
pub fn focus_id(id: &str) {
    let element = document().get_element_by_id(id).and_then(|element| element.dyn_into::<HtmlElement>().ok());
    let _ = element.map(|element| element.focus());
}

/// Scrolls the list of an open combobox so that the option of the arrow keys can be seen.
fn show_active_option() {
    if let Some(option) = find("[role=option][aria-selected=true]") {
        let options = web_sys::ScrollIntoViewOptions::new();
        options.set_block(web_sys::ScrollLogicalPosition::Nearest);
        option.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Closes the menu of languages; its button, which had been open, takes the focus.
pub fn close_language_menu() {
    if let Some(menu) = find("details.app-language[open]") {
        let _ = menu.remove_attribute("open");
        let _ = find("details.app-language > summary").map(|button| button.focus());
    }
}

fn find(selector: &str) -> Option<HtmlElement> {
    document().query_selector(selector).ok().flatten()?.dyn_into().ok()
}

/// Opens the browser's dialogue to print.
pub fn print() {
    let _ = window().print();
}

/// Puts text on the clipboard; `done` learns whether that worked.
pub fn copy_text(text: &str, done: yew::Callback<bool>) {
    // Where the page is not from a secure origin there is no clipboard.
    let clipboard = Reflect::get(&window().navigator(), &"clipboard".into()).unwrap_or_default();
    if clipboard.is_falsy() {
        return done.emit(false);
    }
    let promise = window().navigator().clipboard().write_text(text);
    let told = |done: yew::Callback<bool>, works| Closure::once_into_js(move |_: JsValue| done.emit(works));
    let (yes, no) = (told(done.clone(), true), told(done, false));
    if let Some(then) = Reflect::get(&promise, &"then".into()).ok().and_then(|then| then.dyn_into::<Function>().ok()) {
        let _ = then.call2(&promise, &yes, &no);
    }
}

/// Name of a country in a language; the code itself where the browser knows none.
#[must_use]
pub fn country_name(lang: &str, alpha3: &str) -> String {
    thread_local! {
        /// The browser's names, by the language they are in: made once, since making them is slow.
        static NAMES: RefCell<Option<(String, JsValue)>> = const { RefCell::new(None) };
    }
    let name = NAMES.with_borrow_mut(|known| {
        if known.as_ref().is_none_or(|(known, _)| known != lang) {
            *known = Some((lang.to_owned(), display_names(lang)?));
        }
        let (_, names) = known.as_ref()?;
        let of: Function = Reflect::get(names, &"of".into()).ok()?.dyn_into().ok()?;
        let two_letters = ruqsat_eligibility::Country::from_code(alpha3)?.alpha2();
        of.call1(names, &two_letters.into()).ok()?.as_string()
    });
    name.unwrap_or_else(|| alpha3.to_owned())
}

/// `Intl.DisplayNames` for regions in a language.
fn display_names(lang: &str) -> Option<JsValue> {
    let options = js_sys::Object::new();
    Reflect::set(&options, &"type".into(), &"region".into()).ok()?;
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let names: Function = Reflect::get(&intl, &"DisplayNames".into()).ok()?.dyn_into().ok()?;
    Reflect::construct(&names, &Array::of2(&Array::of1(&lang.into()), &options)).ok()
}
