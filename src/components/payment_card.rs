//! Whether to pay the tax that never comes back.

use ruqsat_eligibility::Advice;
use ruqsat_messages::msg;

use super::{Tag, bullets, fragment, paragraph, sign, tag};
use crate::view_model::{PaymentView, Words};

/// Hold, pay, done or unknown. An amount shows only where it may be paid.
pub fn payment_card(words: &Words, payment: &PaymentView) -> Tag {
    let name = payment_sign(payment.advice);
    let because = (!payment.because.is_empty()).then(|| {
        let titles = payment.because.iter().map(|(_, title)| title.clone()).collect();
        fragment().child(paragraph("", words.text(msg::payment_because()))).child(bullets(titles))
    });
    let amount = payment.amount.clone().map(|amount| paragraph("app-payment-card__amount app-money", amount));
    let sum = payment.sum.clone().map(|sum| paragraph("app-payment-card__sum", sum));
    let advice = payment.advice.word();
    let head = tag("div")
        .class("app-payment-card__head")
        .child(sign(name))
        .child(tag("h2").class("app-payment-card__title").child(&payment.title));
    tag("section")
        .classes(format!("app-payment-card app-payment-card--{advice}"))
        .data_advice(advice)
        .child(head)
        .child(paragraph("", payment.lead.clone()))
        .child(tag("div").child(because))
        .child(tag("div").child(amount).child(sum))
}

/// The sign of an advice.
#[must_use]
pub fn payment_sign(advice: Advice) -> &'static str {
    match advice {
        Advice::Done => "pay_done",
        Advice::Hold => "pay_hold",
        Advice::Pay => "pay_now",
        Advice::Unknown => "pay_unknown",
    }
}
