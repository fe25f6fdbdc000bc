//! Whether to pay the tax that never comes back.

use ruqsat_eligibility::Advice;
use ruqsat_messages::msg;
use yew::prelude::*;

use super::{bullets, paragraph, sign};
use crate::view_model::{PaymentView, Words};

/// Hold, pay, done or unknown. An amount shows only where it may be paid.
pub fn payment_card(words: &Words, payment: &PaymentView) -> Html {
    let name = match payment.advice {
        Advice::Done => "pay_done",
        Advice::Hold => "pay_hold",
        Advice::Pay => "pay_now",
        Advice::Unknown => "pay_unknown",
    };
    let because = (!payment.because.is_empty()).then(|| {
        let titles = payment.because.iter().map(|(_, title)| title.clone()).collect();
        html! { <>{ paragraph("", words.text(msg::payment_because())) }{ bullets(titles) }</> }
    });
    let amount = payment.amount.clone().map(|amount| paragraph("app-payment-card__amount app-money", amount));
    let sum = payment.sum.clone().map(|sum| paragraph("app-payment-card__sum", sum));
    let advice = payment.advice.word();
    html! {
        <section class={format!("app-payment-card app-payment-card--{advice}")} data-advice={advice}>
            <div class="app-payment-card__head">
                { sign(name) }
                <h2 class="app-payment-card__title">{ &payment.title }</h2>
            </div>
            { paragraph("", payment.lead.clone()) }
            <div>{ for because }</div>
            <div>{ for amount }{ for sum }</div>
        </section>
    }
}
