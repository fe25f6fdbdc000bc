//! The browser: the only place that uses `gloo`, `web-sys` and `js-sys`.

mod address;
mod case;
mod device;
mod dom;
mod exports;
mod forms;
mod language;
mod store;

pub use address::{
    AddressListener, can_share, forget_payload, go_to, mail_address, on_address_change, page_address, payload, route,
    share_address,
};
pub use device::{Chosen, DeviceError, erase_text, keep_text, keeps_cases, kept_cases, kept_text, new_name, read_file};
pub use dom::{
    close_language_menu, copy_text, country_name, download, focus_id, mount, now, print, random, scroll_to_top,
    set_language, tell_once_drawn, today,
};
pub use exports::install;
pub use forms::{chosen, composed, has, is_ticked, read as read_form, read_trips, typed_into};
pub use language::{Load, load, loaded_catalog};
pub use store::{Kept, forget, keep, keep_language, restore};
