//! Whether to pay the tax that never comes back.

use ruqsat_eligibility::Advice;
use ruqsat_messages::msg;
use yew::prelude::*;

use super::Sign;
use crate::view_model::{PaymentView, Words};

#[derive(Properties, PartialEq)]
pub struct PaymentCardProps {
    /// The wording.
    pub words: Words,
    /// The card.
    pub payment: PaymentView,
}

/// Hold, pay, done or unknown. An amount shows only where it may be paid.
#[component]
pub fn PaymentCard(props: &PaymentCardProps) -> Html {
    let (words, payment) = (&props.words, &props.payment);
    let sign = match payment.advice {
        Advice::Done => "pay_done",
        Advice::Hold => "pay_hold",
        Advice::Pay => "pay_now",
        Advice::Unknown => "pay_unknown",
    };
    html! {
        <section class={classes!("app-payment-card", format!("app-payment-card--{}", payment.advice.word()))}
            data-advice={payment.advice.word()}>
            <div class="app-payment-card__head">
                <Sign name={sign} />
                <h2 class="app-payment-card__title">{ &payment.title }</h2>
            </div>
            <p>{ &payment.lead }</p>
            <div class="app-payment-card__because">
                if !payment.because.is_empty() {
                    <p>{ words.text(&msg::payment_because()) }</p>
                    <ul>
                        { for payment.because.iter().map(|(rule, title)| html! {
                            <li key={rule.to_string()}>{ title }</li>
                        }) }
                    </ul>
                }
            </div>
            <div class="app-payment-card__sums">
                if let Some(amount) = &payment.amount {
                    <p class="app-payment-card__amount app-money">{ amount }</p>
                }
                if let Some(sum) = &payment.sum {
                    <p class="app-payment-card__sum">{ sum }</p>
                }
            </div>
        </section>
    }
}
