//! How one rule came out, in words.

use chrono::NaiveDate;
use ruqsat_eligibility::{Edition, Effect, FactId, Facts, Finding, Grade, Report, Status};
use ruqsat_messages::{Value, msg};
use ruqsat_rulebook::book;
use yew::AttrValue;

use super::words::Words;

/// How one rule came out, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct FindingView {
    /// Id of the rule.
    pub rule: AttrValue,
    /// Its effect.
    pub effect: Effect,
    /// How it came out.
    pub status: Status,
    /// What it is about.
    pub title: AttrValue,
    /// The reason.
    pub reason: AttrValue,
    /// What the law says.
    pub why: AttrValue,
    /// What to do about it.
    pub what_to_do: Option<AttrValue>,
    /// The question to the office.
    pub ask: Option<AttrValue>,
    /// Own answers that it rests on: label and answer.
    pub own: Vec<(AttrValue, AttrValue)>,
    /// Where it stands.
    pub sources: Vec<SourceView>,
    /// Which fact to change first.
    pub change: Option<FactId>,
}

/// Where a statement stands.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceView {
    /// Title of the act or other source.
    pub title: AttrValue,
    /// Article, point or item; empty where there is none.
    pub article: AttrValue,
    /// Address; empty where there is none to open.
    pub url: AttrValue,
    /// How sure it is, in words.
    pub grade: AttrValue,
    /// The grade.
    pub letter: Grade,
}

impl SourceView {
    /// The sources of these records.
    pub(crate) fn all(words: &Words, places: impl Iterator<Item = u8>) -> Vec<Self> {
        let mut sources: Vec<Self> = Vec::new();
        let all = places.filter_map(|place| book().record(place)).map(|record| {
            let act = book().acts.get(usize::from(record.act));
            Self::of_record(
                words,
                act.map_or(("", ""), |act| (&act.id, &act.url)),
                act.map(|act| words.get("act", &act.id, "")).unwrap_or_default(),
                words.locator(&record.id, &record.article),
                record.grade,
            )
        });
        for source in all {
            if !sources.contains(&source) {
                sources.push(source);
            }
        }
        sources
    }

    /// Where it stands how a document of the checklist is given.
    #[must_use]
    pub fn of_document(words: &Words, id: &str, on: NaiveDate) -> Vec<Self> {
        let document = book().documents.iter().find(|document| document.id == id);
        let edition = document.and_then(|document| document.edition(on));
        edition.map(|edition| Self::all(words, edition.basis.iter().copied())).unwrap_or_default()
    }

    /// The source of one record; `act` is id and address of its act.
    #[inline(never)]
    pub(crate) fn of_record(
        words: &Words,
        act: (&str, &str),
        title: AttrValue,
        article: AttrValue,
        grade: Grade,
    ) -> Self {
        // Our own arithmetic and what was not found say so; everything else says its grade.
        let said = words.find("grade", act.0, "", &[]).unwrap_or_else(|| words.get("grade", grade.word(), ""));
        Self { title, article, url: AttrValue::from(act.1.to_owned()), grade: said, letter: grade }
    }
}

impl Words {
    /// Where in its act a record stands: article and point, or in words where the language has some for it.
    fn locator(&self, record: &str, article: &str) -> AttrValue {
        let own = self.find("locator", &record.to_ascii_lowercase(), "", &[]);
        own.unwrap_or_else(|| self.figures(article))
    }

    /// An article that is written in figures, `art. 43-2(1)`, as the language says it.
    pub(crate) fn figures(&self, article: &str) -> AttrValue {
        match (article.strip_prefix("art. "), article.strip_prefix("arts. ")) {
            (Some(figures), _) => self.text(msg::source_article(figures.to_owned())),
            (_, Some(figures)) => self.text(msg::source_articles(figures.to_owned())),
            (None, None) => AttrValue::from(article.to_owned()),
        }
    }

    /// A text about a rule, with the numbers and dates of its edition.
    pub(crate) fn rule(&self, id: &str, edition: &Edition, attribute: &str) -> Option<AttrValue> {
        let mut arguments: Vec<(&str, Value)> = vec![
            ("from", Value::Date(edition.from.date())),
            ("edition", Value::Text(edition.name.clone().unwrap_or_default())),
        ];
        arguments.extend(edition.limits.iter().map(|limit| (&*limit.name, Value::Number(limit.value))));
        self.find("rule", id, attribute, &arguments)
    }
}

impl FindingView {
    /// The view of a finding of a report on these facts.
    #[must_use]
    pub fn new(words: &Words, report: &Report<'_>, facts: &Facts, finding: &Finding<'_>) -> Option<Self> {
        let rule = book().rules.iter().find(|rule| rule.id == finding.rule)?;
        let edition = rule.edition(report.operation, report.on)?;
        let text = |attribute: &str| words.rule(&rule.id, edition, attribute);
        let reason = match (finding.status, finding.telling) {
            (Status::Met, Some(telling)) => text(&format!("met-{telling}")),
            (Status::Met, None) => text("met"),
            (Status::NotMet, Some(telling)) => text(&format!("not-met-{telling}")),
            (Status::NotMet, None) => text("not-met"),
            (Status::Undetermined, _) => text("open"),
            (Status::NotApplicable, _) => None,
        };
        let mut asked =
            finding.facts.iter().copied().filter(|fact| *fact != FactId::ApplicationDate && facts.is_given(*fact));
        let own: Vec<_> = finding
            .facts
            .iter()
            // A result is printed and shown around; what names a person stands with the answers alone.
            .filter(|fact| **fact != FactId::ApplicationDate && !fact.is_private())
            .filter(|fact| facts.present().any(|(present, _)| present == **fact))
            .map(|fact| (words.fact(*fact, "").unwrap_or_default(), words.answer(*fact, facts.answer(*fact))))
            .collect();
        // What is not known is not broken: it has to be found out, not mended.
        let is_broken = finding.status == Status::NotMet
            || finding.status == Status::Undetermined && finding.effect == Effect::External;
        let ask = match finding.status {
            Status::Met => finding.telling.is_none().then(|| text("ask-met")).flatten(),
            _ => is_broken.then(|| text("ask")).flatten(),
        };
        Some(Self {
            rule: AttrValue::from(rule.id.to_string()),
            effect: finding.effect,
            status: finding.status,
            title: text("").unwrap_or_default(),
            reason: reason.unwrap_or_default(),
            why: text("why").unwrap_or_default(),
            what_to_do: is_broken.then(|| text("do")).flatten(),
            ask,
            own,
            sources: SourceView::all(words, rule.basis.iter().copied()),
            change: asked.next_back(),
        })
    }
}
