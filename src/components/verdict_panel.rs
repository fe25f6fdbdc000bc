//! The verdict, understood in two seconds.

use yew::prelude::*;

use super::Sign;

#[derive(Properties, PartialEq)]
pub struct VerdictPanelProps {
    /// Word of the verdict; also the name of its sign.
    pub verdict: AttrValue,
    /// Already translated.
    pub title: AttrValue,
    /// Already translated.
    pub lead: AttrValue,
    /// A smaller line below, already translated.
    #[prop_or_default]
    pub note: AttrValue,
}

/// The verdict in words, sign and colour.
#[component]
pub fn VerdictPanel(props: &VerdictPanelProps) -> Html {
    html! {
        <div class={classes!("app-outcome", format!("app-outcome--{}", props.verdict))}>
            <Sign name={props.verdict.clone()} class="app-outcome__sign" />
            <h1 class="app-outcome__title" tabindex="-1">{ &props.title }</h1>
            <p class="app-outcome__lead">{ &props.lead }</p>
            <p class="app-outcome__for">{ &props.note }</p>
        </div>
    }
}
