//! The way as a map: stations in their order.

use ruqsat_messages::msg;
use yew::AttrValue;

use super::{Tag, tag};
use crate::view_model::Words;

/// What applying online needs, in the order that saves money.
pub fn prepare_map(words: &Words) -> Tag {
    let station = |title, text| station(words.text(title), words.text(text));
    tag("ol")
        .class("app-route-map")
        .child(station(msg::prepare_iin(), msg::prepare_iin__text()))
        .child(station(msg::prepare_signature(), msg::prepare_signature__text()))
        .child(station(msg::prepare_papers(), msg::prepare_papers__text()))
        .child(station(msg::prepare_tax(), msg::prepare_tax__text()))
}

fn station(title: AttrValue, text: AttrValue) -> Tag {
    tag("li")
        .class("app-route-map__step")
        .child(tag("p").class("app-route-map__title").child(title))
        .child(tag("p").class("app-route-map__text").child(text))
}
