//! What stands around every screen.

use ruqsat_messages::msg;
use yew::{AttrValue, Callback, Html};

use super::{Tag, banner, button, fragment, language_menu, link_button, paragraph, tag};
use crate::route::Route;
use crate::view_model::Words;

/// What stands around a screen.
pub struct Frame<'a> {
    /// The wording.
    pub words: &'a Words,
    /// The screen.
    pub screen: &'static str,
    /// Verdict of the screen, where it has one.
    pub verdict: Option<&'static str>,
    /// What a consultant calls the case; empty for nothing.
    pub reference: &'a str,
    /// That the day of filing is not today: what to say.
    pub other_day: Option<AttrValue>,
    /// Checks for today again.
    pub on_today: Callback<()>,
    /// What else does not go as it should: for tests, title and text.
    pub told: Vec<(&'static str, AttrValue, AttrValue)>,
    /// Forgets everything.
    pub on_erase: Callback<()>,
    /// Shows the page in another language.
    pub on_language: Callback<&'static str>,
}

impl Frame<'_> {
    /// Header, notices, the screen, footer.
    #[inline(never)]
    pub fn around(&self, screen: Html) -> Html {
        // The address is the screen's; a jump inside the page must not change it.
        let to_main = Callback::from(|()| crate::platform::focus_id("main"));
        let skip = tag("a")
            .class("app-skip")
            .href("#main")
            .on_click_instead(&to_main)
            .child(self.words.text(msg::action_skip()));
        let main = tag("main")
            .class(if self.is_home() { "app-main app-main--full" } else { "app-main" })
            .id("main")
            .tabindex("-1")
            .data_screen(self.screen)
            .data_verdict(self.verdict)
            .child(screen);
        tag("div")
            .class("app-shell")
            .child(skip)
            .child(self.header())
            .child(self.notices())
            .child(main)
            .child(self.footer())
            .html()
    }

    fn is_home(&self) -> bool {
        self.screen == "home"
    }

    fn header(&self) -> Tag {
        let mark = tag("a")
            .class("app-header__mark")
            .href(Route::Home { on: None }.hash())
            .child(self.words.text(msg::app_name()))
            .child(tag("span").lang("kk").child(" · рұқсат"));
        let menu = (!self.is_home()).then(|| language_menu(self.words, &self.on_language));
        let inner = tag("div")
            .class("app-header__inner")
            .child(mark)
            .child(tag("div").class("app-language__place").child(menu))
            .child(paragraph("app-header__tag", self.words.text(msg::disclaimer_not_government())));
        tag("header")
            .class(if self.is_home() { "app-header app-header--start" } else { "app-header" })
            .child(inner)
            .child(tag("div").class(if self.is_home() { "" } else { "app-ornament" }))
    }

    fn notices(&self) -> Tag {
        let day = self.other_day.as_ref().map(|text| {
            let back = self.words.text(msg::ui_not_today_back());
            let today = button("app-button app-button--quiet", "today", back, &self.on_today);
            banner("app-banner app-banner--date", "day", "calendar", text, today)
        });
        let told = self
            .told
            .iter()
            .map(|(name, title, text)| banner("app-banner", name, "warning", title, fragment().child(text)).key(name));
        let case = (!self.reference.is_empty() && self.verdict.is_some())
            .then(|| paragraph("app-column", self.words.text(msg::ui_reference(self.reference.to_owned()))));
        tag("div").class("app-notices").child(tag("div").child(day)).children(told).child(case)
    }

    fn footer(&self) -> Tag {
        let words = self.words;
        let link =
            |route: Route, action, text| tag("li").key(action).child(link_button("", Some(action), route.hash(), text));
        let erase = button("", "erase", words.text(msg::action_erase()), &self.on_erase);
        let links = tag("ul")
            .class("app-footer__links")
            .child(link(Route::Guide, "guide", words.text(msg::action_guide())))
            .child(link(Route::Law, "law", words.text(msg::action_law())))
            .child(link(Route::Privacy, "privacy", words.text(msg::action_privacy())))
            .child(tag("li").key("erase").child(erase));
        let inner = tag("div")
            .class("app-footer__inner")
            .child(paragraph("", words.text(msg::disclaimer_no_promise())))
            .child(paragraph("", words.text(msg::disclaimer_not_legal_advice())))
            .child(links);
        tag("footer").class("app-footer").child(tag("div").class("app-ornament")).child(inner)
    }
}

/// The way back, above a screen.
pub fn back_link(words: &Words, to: Route) -> Tag {
    tag("a").class("app-back").href(to.hash()).data_action("back").child(words.text(msg::action_back()))
}

/// Leads to the card that tells a document apart from others; `about` is its name, for a screen reader.
#[inline(never)]
pub fn card_link(words: &Words, document: &str, about: &AttrValue) -> Tag {
    link_button("app-u-link", Some("paper"), Route::paper_hash(document), words.text(msg::outcome_what()))
        .child(super::about(about))
}
