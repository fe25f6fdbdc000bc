//! What stands around every screen.

use ruqsat_messages::msg;
use yew::prelude::*;

use super::{banner, button, language_menu, link_button, paragraph};
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
        let (props, words) = (self, self.words);
        let is_home = props.screen == "home";
        let on_skip = Callback::from(|event: MouseEvent| {
            // The address is the screen's; a jump inside the page must not change it.
            event.prevent_default();
            crate::platform::focus_id("main");
        });
        let other_day = props.other_day.clone().map(|text| {
            let today =
                button("app-button app-button--quiet", "today", words.text(msg::ui_not_today_back()), &props.on_today);
            banner("app-banner app-banner--date", "day", "calendar", text, today)
        });
        let told = props
            .told
            .iter()
            .map(|(name, title, text)| banner("app-banner", name, "warning", title.clone(), text.clone().into()));
        let footer = |route: Route, action, text| {
            html! { <li key={action}>{ link_button("", Some(action), route.hash(), text) }</li> }
        };
        html! {
            <div class="app-shell">
                <a class="app-skip" href="#main" onclick={on_skip}>{ words.text(msg::action_skip()) }</a>
                <header class={if is_home { "app-header app-header--start" } else { "app-header" }}>
                    <div class="app-header__inner">
                        <a class="app-header__mark" href={Route::Home { on: None }.hash()}>
                            { words.text(msg::app_name()) }<span lang="kk">{ " · рұқсат" }</span>
                        </a>
                        <div>{ for (!is_home).then(|| language_menu(words, &props.on_language)) }</div>
                        { paragraph("app-header__tag", words.text(msg::disclaimer_not_government())) }
                    </div>
                    <div class={if is_home { "" } else { "app-ornament" }}></div>
                </header>
                <div class="app-notices">{ for other_day.into_iter().chain(told) }</div>
                <main class={if is_home { "app-main app-main--full" } else { "app-main" }} id="main" tabindex="-1"
                    data-screen={props.screen} data-verdict={props.verdict}>
                    { screen }
                </main>
                <footer class="app-footer">
                    <div class="app-ornament"></div>
                    <div class="app-footer__inner">
                        { paragraph("", words.text(msg::disclaimer_no_promise())) }
                        { paragraph("", words.text(msg::disclaimer_not_legal_advice())) }
                        <ul class="app-footer__links">
                            { footer(Route::Law, "law", words.text(msg::action_law())) }
                            { footer(Route::Privacy, "privacy", words.text(msg::action_privacy())) }
                            <li key="erase">{ button("", "erase", words.text(msg::action_erase()), &props.on_erase) }</li>
                        </ul>
                    </div>
                </footer>
            </div>
        }
    }
}

/// The way back, above a screen.
pub fn back_link(words: &Words, to: Route) -> Html {
    html! {
        <a class="app-back" href={to.hash()} data-action="back">{ words.text(msg::action_back()) }</a>
    }
}
