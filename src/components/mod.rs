//! Parts that screens are made of: plain values in, HTML out.
//!
//! They are functions, not components of Yew: each component costs two to four kilobytes of WebAssembly after
//! compression and none of these has a state. What has one is in `pages`.

mod country_picker;
mod error_summary;
mod field;
mod finding;
mod frame;
mod language;
mod payment_card;
mod route_map;
mod sign;
mod tag;
mod text;
mod timeline;
mod trips;
mod verdict_panel;

use country_picker::country_picker;
pub use error_summary::{ERROR_SUMMARY, error_summary, summary_of};
use field::text_input;
pub use field::{FieldContext, date_fields, field, input};
pub(crate) use finding::opened_for;
pub use finding::{finding_card, finding_sign, folded_sources, inner_finding_card, open_finding_card, source_list};
pub use frame::{Frame, back_link, card_link};
pub use language::{language_menu, language_row};
pub use payment_card::{payment_card, payment_sign};
pub use route_map::prepare_map;
#[cfg(any(feature = "workshop", not(target_arch = "wasm32")))]
pub(crate) use sign::drawing_names;
pub use sign::{drawing, sign};
pub use tag::{Attribute, AttributeValue, Child, Tag, fragment, tag};
pub use text::{
    HEADING, PRIMARY, SECONDARY, about, actions, banner, bullets, button, folded, heading, link_button, notice,
    paragraph, section, span, steps, subheading, way,
};
pub use timeline::timeline;
pub use trips::{TripAction, trips};
pub use verdict_panel::verdict_panel;
