//! The choice of language.

use ruqsat_messages::{LANGUAGES, msg};
use yew::Callback;

use super::{Tag, sign, tag};
use crate::view_model::Words;

/// All languages, lying open: who cannot read this one finds the own one at once.
pub fn language_row(words: &Words, on_choose: &Callback<&'static str>) -> Tag {
    list("app-language__list app-language__list--row", words, on_choose)
}

/// All languages, folded behind the name of the current one.
pub fn language_menu(words: &Words, on_choose: &Callback<&'static str>) -> Tag {
    let current = tag("summary")
        .child(sign("globe"))
        .child(tag("span").class("app-u-hidden").child(words.text(msg::ui_language())))
        .child(tag("span").child(words.get("language", &words.lang(), "")));
    tag("details").class("app-language").child(current).child(list("app-language__list", words, on_choose))
}

fn list(class: &'static str, words: &Words, on_choose: &Callback<&'static str>) -> Tag {
    let current = words.lang();
    let languages = LANGUAGES.iter().map(|language| {
        let choice = tag("button")
            .type_("button")
            .lang(*language)
            .data_action("language")
            .data_language(*language)
            .aria_current((**language == *current).then_some("true"))
            .on_click(&on_choose.reform(|()| *language))
            .child(words.get("language", language, ""));
        tag("li").key(language).child(choice)
    });
    tag("ul").class(class).aria_label(words.text(msg::ui_language())).children(languages)
}
