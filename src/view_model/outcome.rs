//! What the outcome, the checklist and the stop screen show.

use chrono::NaiveDate;
use ruqsat_eligibility::{
    Advice, Asked, DocumentState, Effect, FactId, Facts, How, InputValue, Operation, Report, Status, Verdict,
};
use ruqsat_messages::{Message, Money, Value, msg};
use ruqsat_rulebook::book;
use yew::AttrValue;

use super::finding::{FindingView, SourceView};
use super::insert_in_order;
use super::next::{destination_page, next};
use super::timeline::{TimelineView, timeline};
use super::words::Words;
use crate::interview::Walk;

/// What the outcome shows.
#[derive(Clone, Debug, PartialEq)]
pub struct OutcomeView {
    /// The verdict.
    pub verdict: Verdict,
    /// How its panel looks: the word of the verdict, or `pay` where only the tax is left.
    pub look: &'static str,
    /// It in a few words.
    pub title: AttrValue,
    /// What it means.
    pub lead: AttrValue,
    /// The day of the law.
    pub law_as_of: AttrValue,
    /// Where to turn, when another service applies.
    pub destination: Option<DestinationView>,
    /// The payment card.
    pub payment: Option<PaymentView>,
    /// Whether the time after the pilot is concerned: the warning.
    pub regime: Option<(AttrValue, AttrValue)>,
    /// What stands in the way.
    pub obstacles: Vec<FindingView>,
    /// What to get.
    pub get: Vec<FindingView>,
    /// The tax, while it has to wait for everything else.
    pub tax: Vec<FindingView>,
    /// What to ask the office.
    pub verify: Vec<FindingView>,
    /// What to find out.
    pub undetermined: Vec<FindingView>,
    /// What is said, but does not count, and what rests on a weak source.
    pub notes: Vec<FindingView>,
    /// What cannot be known here.
    pub external: Vec<FindingView>,
    /// What is fine.
    pub fine: Vec<FindingView>,
    /// Whom to ask what.
    pub asks: Vec<AskList>,
    /// The last safe days.
    pub deadlines: Vec<DeadlineView>,
    /// The same as a picture.
    pub timeline: Option<TimelineView>,
    /// Addresses of what to read next.
    pub next: Vec<(String, Message)>,
}

/// Questions for somebody.
#[derive(Clone, Debug, PartialEq)]
pub struct AskList {
    /// Name of the list.
    pub key: &'static str,
    /// Whom.
    pub title: AttrValue,
    /// What for.
    pub lead: AttrValue,
    /// The questions.
    pub questions: Vec<AttrValue>,
}

/// Where to turn, when another service applies.
#[derive(Clone, Debug, PartialEq)]
pub struct DestinationView {
    /// The other service.
    pub title: AttrValue,
    /// Headings and texts: what it is, and where. The guide says the rest.
    pub parts: Vec<(AttrValue, AttrValue)>,
    /// The address of the page of the guide that says more.
    pub page: String,
    /// Where that stands.
    pub sources: Vec<SourceView>,
}

/// The payment card.
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentView {
    /// The advice.
    pub advice: Advice,
    /// It in a few words.
    pub title: AttrValue,
    /// What to do.
    pub lead: AttrValue,
    /// What speaks against paying now: rule and title.
    pub because: Vec<(AttrValue, AttrValue)>,
    /// The amount, only where it may be paid or is paid.
    pub amount: Option<AttrValue>,
    /// How it is computed.
    pub sum: Option<AttrValue>,
}

/// A last safe day.
#[derive(Clone, Debug, PartialEq)]
pub struct DeadlineView {
    /// Id.
    pub id: AttrValue,
    /// The day.
    pub date: AttrValue,
    /// What it is.
    pub title: AttrValue,
    /// Why.
    pub why: AttrValue,
    /// How it is counted.
    pub note: Option<AttrValue>,
    /// That it lies before the day of filing.
    pub past: Option<AttrValue>,
    /// Where it stands.
    pub sources: Vec<SourceView>,
}

/// A line of the checklist.
#[derive(Clone, Debug, PartialEq)]
pub struct ChecklistLine {
    /// Id, also of its drawing.
    pub id: AttrValue,
    /// Name.
    pub title: AttrValue,
    /// What it is for.
    pub what: AttrValue,
    /// What it is mistaken for.
    pub mistaken: Option<AttrValue>,
    /// How it is given, in short.
    pub how: AttrValue,
    /// How it is given, in full.
    pub online: Option<AttrValue>,
    /// Its state.
    pub state: DocumentState,
    /// Its state in words.
    pub state_label: AttrValue,
    /// Where it stands that it is needed.
    pub sources: Vec<SourceView>,
}

/// What the stop screen shows.
#[derive(Clone, Debug, PartialEq)]
pub struct StopView {
    /// `another_service` or `will_not_pass`.
    pub verdict: Verdict,
    /// The headline.
    pub title: AttrValue,
    /// What it means.
    pub lead: AttrValue,
    /// What is broken.
    pub findings: Vec<FindingView>,
    /// Where to turn instead.
    pub destination: Option<DestinationView>,
    /// The answer to look at again.
    pub change: Option<FactId>,
}

/// The view of an outcome.
#[must_use]
pub fn outcome(words: &Words, walk: &Walk) -> Option<OutcomeView> {
    let report = walk.report.as_ref().ok()?;
    let facts = &walk.facts;
    let findings = |wanted: &dyn Fn(Effect, Status) -> bool| -> Vec<FindingView> {
        report
            .findings
            .iter()
            .filter(|finding| wanted(finding.effect, finding.status))
            .filter_map(|finding| FindingView::new(words, report, facts, finding))
            .collect()
    };
    let verify = findings(&|effect, status| effect == Effect::Verify && status == Status::NotMet);
    // Where another service applies, nobody is sent to ask about this one, and nothing of it is left to find out.
    let is_ours = report.destination.is_none();
    let external = findings(&|effect, status| is_ours && effect == Effect::External && status == Status::Undetermined);
    let only_tax = report.payment.as_ref().is_some_and(|payment| payment.advice == Advice::Pay);
    // A met rule with a question left is met on a weak source only.
    let is_weak = |finding: &FindingView| is_ours && finding.status == Status::Met && finding.ask.is_some();
    let (weak, fine): (Vec<_>, Vec<_>) = findings(&|_, status| status == Status::Met).into_iter().partition(is_weak);
    let holds = report.payment.as_ref().is_some_and(|payment| payment.advice == Advice::Hold);
    // While it is to be held, the tax is not among what to get.
    let (tax, get): (Vec<_>, Vec<_>) =
        findings(&|effect, status| effect == Effect::Prepare && status == Status::NotMet)
            .into_iter()
            .partition(|finding| holds && finding.rule == "tax.paid");
    let headline = match report.verdict {
        Verdict::NotReady if get.is_empty() => "tax_waits",
        Verdict::Verify if verify.is_empty() => "find_out",
        verdict => verdict.word(),
    };
    let (title, lead) = if only_tax {
        (words.text(msg::payment_only_tax()), words.get("payment", "only_tax", "lead"))
    } else {
        (words.get("verdict", headline, ""), words.get("verdict", headline, "lead"))
    };
    let asks = asks(words, report, [&verify, &weak, &external]);
    Some(OutcomeView {
        verdict: report.verdict,
        look: if only_tax { "pay" } else { report.verdict.word() },
        title,
        lead,
        law_as_of: words.text(msg::law_as_of(book().known_on.date(), report.on)),
        destination: destination(words, report),
        payment: payment(words, report, facts),
        regime: regime(words, report),
        obstacles: findings(&|effect, status| {
            matches!(effect, Effect::Route | Effect::Bar) && status == Status::NotMet
        }),
        get,
        tax,
        verify,
        undetermined: findings(&|effect, status| is_ours && effect.counts() && status == Status::Undetermined),
        notes: weak
            .into_iter()
            .chain(findings(&|effect, status| effect == Effect::Note && status == Status::NotMet))
            .collect(),
        external,
        fine,
        asks,
        deadlines: deadlines(words, report),
        timeline: timeline(words, report, facts, walk.today),
        next: next(words, report),
    })
}

fn destination(words: &Words, report: &Report<'_>) -> Option<DestinationView> {
    let id = report.destination?.word();
    let text = |attribute| words.get("destination", id, attribute);
    let rule = book().rules.iter().find(|rule| rule.destination == report.destination)?;
    Some(DestinationView {
        title: text(""),
        parts: vec![(words.text(msg::outcome_what()), text("what")), (words.text(msg::outcome_where()), text("where"))],
        page: destination_page(id),
        sources: SourceView::all(words, rule.basis.iter().copied()),
    })
}

fn payment(words: &Words, report: &Report<'_>, facts: &Facts) -> Option<PaymentView> {
    let payment = report.payment.as_ref()?;
    let because = payment
        .hold_because
        .iter()
        .map(|rule| (AttrValue::from((*rule).to_owned()), words.get("rule", rule, "")))
        .collect();
    let may_be_paid = matches!(payment.advice, Advice::Pay | Advice::Done);
    let sum = report.tax.filter(|_| may_be_paid).map(|tax| {
        let amount = |tenge: ruqsat_eligibility::Tenge| Value::Money(Money(tenge.0));
        let arguments = [
            ("months", Value::Number(tax.months)),
            ("mci", amount(tax.mci_tenge)),
            ("per_month", amount(tax.per_month_tenge)),
            ("amount", amount(tax.due_tenge)),
        ];
        words.find("payment", "pay", "sum", &arguments).unwrap_or_default()
    });
    let is_held = payment.advice == Advice::Hold;
    let (name, because) = match (report.destination, facts.choice(FactId::TaxState)) {
        (Some(_), _) if is_held => ("route", Vec::new()),
        (None, Some("paid")) if is_held => ("hold-paid", because),
        _ => (payment.advice.word(), if is_held { because } else { Vec::new() }),
    };
    Some(PaymentView {
        advice: payment.advice,
        title: words.get("payment", name, ""),
        lead: words.get("payment", name, "lead"),
        because,
        amount: report.tax.filter(|_| may_be_paid).map(|tax| words.money(tax.due_tenge.0)),
        sum,
    })
}

/// The warning that the time after the pilot is not confirmed, where the day of filing lies there.
fn regime(words: &Words, report: &Report<'_>) -> Option<(AttrValue, AttrValue)> {
    let ended = ended(report)?;
    Some((words.text(msg::banner_after_pilot()), words.text(msg::banner_after_pilot__text(ended))))
}

/// The last day of the pilot, where the day of filing lies behind it.
fn ended(report: &Report<'_>) -> Option<NaiveDate> {
    let finding = report.finding("regime.after_pilot").filter(|finding| finding.status == Status::Undetermined)?;
    finding.since.pred_opt()
}

/// The last day of the pilot, for whoever wants to file on a day behind it and has answered nothing yet.
#[must_use]
pub fn pilot_ended(on: NaiveDate) -> Option<NaiveDate> {
    let mut facts = Facts::default();
    let operation = InputValue::Text(Operation::Issue.word().to_owned());
    facts.set_input(FactId::Operation, &operation).ok()?;
    ended(&ruqsat_rulebook::check(&facts, on).ok()?)
}

/// Whom to ask what: the office about what is uncertain, the other side about what this one does not know.
fn asks(words: &Words, report: &Report<'_>, findings: [&Vec<FindingView>; 3]) -> Vec<AskList> {
    let mut lists = Vec::new();
    let mut add = |key, title: AttrValue, lead: AttrValue, questions: Vec<AttrValue>| {
        if !questions.is_empty() {
            lists.push(AskList { key, title, lead, questions });
        }
    };
    let of_facts = |side: Asked| -> Vec<AttrValue> {
        let facts = report.unknown.iter().filter(|fact| fact.asked(words.role()) == side);
        facts.filter_map(|fact| words.fact(*fact, "ask")).collect()
    };
    add(
        "ask-office",
        words.text(msg::outcome_ask_office()),
        words.text(msg::outcome_ask_office__lead()),
        findings.into_iter().flatten().filter_map(|finding| finding.ask.clone()).collect(),
    );
    add(
        "ask-worker",
        words.text(msg::outcome_ask_worker()),
        words.text(msg::outcome_ask_worker__lead()),
        of_facts(Asked::Worker),
    );
    add(
        "ask-employer",
        words.text(msg::outcome_ask_employer()),
        words.text(msg::outcome_ask_employer__lead()),
        of_facts(Asked::Employer),
    );
    lists
}

fn deadlines(words: &Words, report: &Report<'_>) -> Vec<DeadlineView> {
    let mut lines = Vec::new();
    for line in &report.deadlines {
        insert_in_order(&mut lines, line, |one, other| one.date <= other.date);
    }
    lines
        .into_iter()
        .map(|line| DeadlineView {
            id: AttrValue::from(line.id.to_owned()),
            date: words.date(line.date),
            title: words.get("deadline", line.id, ""),
            why: words.get("deadline", line.id, "why"),
            note: words.find("deadline", line.id, "note", &[]),
            past: (line.date < report.on).then(|| words.text(msg::deadline_past())),
            sources: book()
                .deadlines
                .iter()
                .find(|deadline| deadline.id == line.id)
                .map(|deadline| SourceView::all(words, deadline.basis.iter().copied()))
                .unwrap_or_default(),
        })
        .collect()
}

/// The lines of the checklist; the tax always last.
#[must_use]
#[inline(never)]
pub fn checklist(words: &Words, report: &Report<'_>) -> Vec<ChecklistLine> {
    let how = |how: How| words.get("how", how.word(), "");
    report
        .documents
        .iter()
        .map(|line| ChecklistLine {
            id: AttrValue::from(line.id.to_owned()),
            title: words.get("document", line.id, ""),
            what: words.get("document", line.id, "what"),
            mistaken: words.find("document", line.id, "mistaken", &[]),
            how: how(line.how),
            online: words.find("document", line.id, "online", &[]),
            state: line.state,
            state_label: words.get("state", line.state.word(), ""),
            sources: SourceView::of_document(words, line.id, report.on),
        })
        .collect()
}

/// The view of the stop screen, if the law or another service stops this walk.
#[must_use]
pub fn stop(words: &Words, walk: &Walk) -> Option<StopView> {
    let report = walk.report.as_ref().ok()?;
    let facts: &Facts = &walk.facts;
    let (verdict, effect, lead) = if report.destination.is_some() {
        (Verdict::AnotherService, Effect::Route, msg::stop_lead_route())
    } else {
        (Verdict::WillNotPass, Effect::Bar, msg::stop_lead_bar())
    };
    let mut broken: Vec<_> =
        report.findings.iter().filter(|finding| finding.effect == effect && finding.status == Status::NotMet).collect();
    if effect == Effect::Route {
        // The first decides where to go; the others would only confuse.
        broken.truncate(1);
    }
    let findings: Vec<_> =
        broken.iter().filter_map(|finding| FindingView::new(words, report, facts, finding)).collect();
    let change = findings.iter().flat_map(|finding| finding.change).find(|fact| walk.asked.contains(fact));
    (!findings.is_empty()).then(|| StopView {
        verdict,
        title: words.get("verdict", verdict.word(), ""),
        lead: words.text(lead),
        findings,
        destination: destination(words, report),
        change,
    })
}
