//! What stands around every screen.

use ruqsat_messages::msg;
use yew::prelude::*;

use super::Sign;
use crate::route::Route;
use crate::view_model::Words;

#[derive(Properties, PartialEq)]
pub struct FrameProps {
    /// The wording.
    pub words: Words,
    /// The screen.
    pub screen: AttrValue,
    /// Verdict of the screen, where it has one.
    #[prop_or_default]
    pub verdict: Option<AttrValue>,
    /// That the day of filing is not today: what to say.
    pub other_day: Option<AttrValue>,
    /// Checks for today again.
    pub on_today: Callback<()>,
    /// Something about keeping the answers: title and text.
    pub storage: Option<(AttrValue, AttrValue)>,
    /// Forgets everything.
    pub on_erase: Callback<()>,
    /// The screen itself.
    pub children: Html,
}

/// Header, notices, the screen, footer.
#[component]
pub fn Frame(props: &FrameProps) -> Html {
    let words = &props.words;
    let on_erase = props.on_erase.reform(|_: MouseEvent| ());
    let on_today = props.on_today.reform(|_: MouseEvent| ());
    let on_skip = Callback::from(|event: MouseEvent| {
        // The address is the screen's; a jump inside the page must not change it.
        event.prevent_default();
        crate::platform::focus_id("main");
    });
    html! {
        <div class="app-shell">
            <a class="app-skip" href="#main" onclick={on_skip}>{ words.text(&msg::action_skip()) }</a>
            <header class="app-header">
                <div class="app-header__inner">
                    <a class="app-header__mark" href={Route::Home { on: None }.hash()}>
                        { words.text(&msg::app_name()) }<span lang="kk">{ " · рұқсат" }</span>
                    </a>
                    <p class="app-header__tag">{ words.text(&msg::disclaimer_not_government()) }</p>
                </div>
                <div class="app-ornament"></div>
            </header>
            <div class="app-notices">
                if let Some(text) = &props.other_day {
                    <section class="app-banner app-banner--date">
                        <div class="app-banner__inner">
                            <Sign name="calendar" />
                            <p>
                                <span class="app-banner__title">{ text }</span>{ " " }
                                <button type="button" class="app-button app-button--quiet" data-action="today" onclick={on_today}>
                                    { words.text(&msg::ui_not_today_back()) }
                                </button>
                            </p>
                        </div>
                    </section>
                }
                if let Some((title, text)) = &props.storage {
                    <section class="app-banner" data-notice="storage">
                        <div class="app-banner__inner">
                            <Sign name="warning" />
                            <p><span class="app-banner__title">{ title }</span>{ " " }{ text }</p>
                        </div>
                    </section>
                }
            </div>
            <main class="app-main" id="main" tabindex="-1" data-screen={&props.screen} data-verdict={props.verdict.clone()}>
                { props.children.clone() }
            </main>
            <footer class="app-footer">
                <div class="app-ornament"></div>
                <div class="app-footer__inner">
                    <p>
                        { words.text(&msg::disclaimer_no_promise()) }{ " " }
                        { words.text(&msg::disclaimer_not_legal_advice()) }
                    </p>
                    <ul class="app-footer__links">
                        <li><a href={Route::Law.hash()} data-action="law">{ words.text(&msg::action_law()) }</a></li>
                        <li><a href={Route::Privacy.hash()} data-action="privacy">{ words.text(&msg::action_privacy()) }</a></li>
                        <li>
                            <button type="button" data-action="erase" onclick={on_erase}>
                                { words.text(&msg::action_erase()) }
                            </button>
                        </li>
                    </ul>
                </div>
            </footer>
        </div>
    }
}

#[derive(Properties, PartialEq)]
pub struct BackLinkProps {
    /// The wording.
    pub words: Words,
    /// Where it leads.
    pub to: Route,
}

/// The way back, above a screen.
#[component]
pub fn BackLink(props: &BackLinkProps) -> Html {
    html! {
        <a class="app-back" href={props.to.hash()} data-action="back">{ props.words.text(&msg::action_back()) }</a>
    }
}
