//! A whole walk: every question answered from a case until the page asks no more.

use crate::pages::{Answers, Home, Question, Stop};
use crate::tab::{State, Tab};
use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

/// More questions than there are facts: the page turns in a circle.
const MOST_QUESTIONS: usize = 60;

/// Who answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The person who wants to work.
    Worker,
    /// The person who hires.
    Employer,
    /// Who runs cases of others.
    Consultant,
}

impl Role {
    /// Value of `data-role`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Worker => "worker",
            Self::Employer => "employer",
            Self::Consultant => "consultant",
        }
    }
}

/// Where a walk ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// On a stop that does not let the person go on: another service.
    Stop,
    /// On the outcome.
    Outcome,
}

/// What happened on the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Walked {
    /// Facts in the order in which they were asked for.
    pub asked: Vec<String>,
    /// Verdicts of the stops on the way, the last one included.
    pub stops: Vec<String>,
    /// Where the page stands now.
    pub end: End,
}

/// Walks from the start page to the end. `application.date` of the case becomes the day of filing;
/// a question whose fact the case lacks, or has as `"unknown"`, is answered with "I don't know".
///
/// # Errors
/// When an answer is not accepted, a question comes twice, or the page goes nowhere.
pub async fn walk(tab: &Tab, case: &Value, role: Role) -> Result<Walked> {
    let home = Home::open(tab, case["application.date"].as_str()).await?;
    home.start(role).await?;
    continue_walk(tab, case).await
}

/// Goes on from whatever screen is shown.
async fn continue_walk(tab: &Tab, case: &Value) -> Result<Walked> {
    let mut walked = Walked { asked: Vec::new(), stops: Vec::new(), end: End::Outcome };
    let mut state = tab.state().await?;
    loop {
        state = match state.screen.as_str() {
            "question" => {
                let question = Question::shown(tab).await?;
                let fact = question.fact().await?;
                ensure!(!walked.asked.contains(&fact), "{fact} is asked for a second time");
                ensure!(walked.asked.len() < MOST_QUESTIONS, "no end: {:?}", walked.asked);
                walked.asked.push(fact.clone());
                answer(&question, &fact, &case[&fact]).await?
            }
            "stop" => {
                let stop = Stop::shown(tab).await?;
                walked.stops.push(stop.verdict().await?);
                if !stop.can_continue().await? {
                    walked.end = End::Stop;
                    return Ok(walked);
                }
                stop.next().await?
            }
            "answers" => {
                Answers::shown(tab).await?.next().await?;
                return Ok(walked);
            }
            "outcome" => bail!("the outcome came without the answers screen before it"),
            other => bail!("a walk does not lead to the screen {other:?}"),
        };
    }
}

/// Answers a question as a case has it and goes on; "I don’t know" for a fact that the case lacks.
///
/// # Errors
/// When the answer is not accepted.
pub async fn answer(question: &Question<'_>, fact: &str, value: &Value) -> Result<State> {
    let text = match value {
        Value::Null => return question.unknown().await.with_context(|| fact.to_owned()),
        Value::String(text) if text == "unknown" => {
            return question.unknown().await.with_context(|| fact.to_owned());
        }
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        other => bail!("{fact}: the case has {other}, which no form takes"),
    };
    question.answer(&text).await.with_context(|| format!("{fact} = {text}"))?;
    question.next().await
}
