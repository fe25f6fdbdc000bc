//! The answers, grouped, as a person looks through them.

use ruqsat_eligibility::{Answer, FactId, Value};
use ruqsat_messages::{Message, msg};
use yew::AttrValue;

use super::words::Words;
use crate::interview::{Interview, Walk};

/// A group of answers.
#[derive(Clone, Debug, PartialEq)]
pub struct AnswerGroup {
    /// Its heading.
    pub title: AttrValue,
    /// The answers, in the order of asking.
    pub lines: Vec<AnswerLine>,
}

/// One answer.
#[derive(Clone, Debug, PartialEq)]
pub struct AnswerLine {
    /// The fact.
    pub fact: FactId,
    /// Its name.
    pub label: AttrValue,
    /// The answer.
    pub value: AttrValue,
    /// Whether it is "I don't know".
    pub is_unknown: bool,
    /// Whether it is kept, but does not count now.
    pub is_aside: bool,
    /// That it is kept aside, or counts again.
    pub note: Option<AttrValue>,
    /// What the button to change it says to a screen reader.
    pub change: AttrValue,
}

/// The topic of a fact: the part of its id before the dot; the operation is a topic of its own.
fn topic(fact: FactId) -> &'static str {
    match fact.id().split_once('.') {
        Some((topic, _)) => topic,
        None => "case",
    }
}

/// All answers by topic: those on the way in the order of asking, then those that are kept aside.
#[must_use]
#[inline(never)]
pub fn answer_groups(words: &Words, interview: &Interview, walk: &Walk) -> Vec<AnswerGroup> {
    let aside = interview.answers.present().map(|(fact, _)| fact).filter(|fact| {
        !walk.asked.contains(fact) && !matches!(fact, FactId::Role | FactId::ApplicationDate) && !fact.is_optional()
    });
    let mut groups: Vec<(&'static str, AnswerGroup)> = Vec::new();
    for (fact, is_aside) in walk.asked.iter().map(|fact| (*fact, false)).chain(aside.map(|fact| (fact, true))) {
        let note = if is_aside {
            Some(msg::answers_kept())
        } else {
            interview.restored.contains(&fact).then(msg::answers_restored)
        };
        let line = line(words, fact, interview.answers.answer(fact), is_aside, note);
        let topic = topic(fact);
        match groups.iter_mut().find(|(known, _)| *known == topic) {
            Some((_, group)) => group.lines.push(line),
            None => {
                let title = words.get("answers-group", topic, "");
                groups.push((topic, AnswerGroup { title, lines: vec![line] }));
            }
        }
    }
    let mut groups: Vec<_> = groups.into_iter().map(|(_, group)| group).collect();
    let filing = Answer::Given(Value::Date(interview.filing_day()));
    let line = line(words, FactId::ApplicationDate, &filing, false, None);
    groups
        .push(AnswerGroup { title: words.get("answers-group", topic(FactId::ApplicationDate), ""), lines: vec![line] });
    groups
}

/// Answers about number and passport, which no verdict asks for; none where the operation reads none of them.
#[must_use]
pub fn number_lines(words: &Words, interview: &Interview, walk: &Walk) -> Option<Vec<AnswerLine>> {
    walk.report.as_ref().ok()?.finding("passport.mrz_valid")?;
    let given = interview.answers.present().filter(|(fact, _)| fact.is_optional());
    Some(given.map(|(fact, answer)| line(words, fact, answer, false, None)).collect())
}

fn line(words: &Words, fact: FactId, answer: &Answer, is_aside: bool, note: Option<Message>) -> AnswerLine {
    let label = words.fact(fact, "").unwrap_or_default();
    AnswerLine {
        fact,
        value: words.answer(fact, answer),
        is_unknown: *answer == Answer::Unknown,
        is_aside,
        note: note.map(|note| words.text(note)),
        change: words.text(msg::action_change__label(label.to_string())),
        label,
    }
}
