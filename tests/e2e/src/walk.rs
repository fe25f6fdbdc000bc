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
    /// Whether the step for number and passport was gone through.
    pub numbers: bool,
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
    let mut walked = Walked { asked: Vec::new(), stops: Vec::new(), numbers: false, end: End::Outcome };
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
            "answers" if !walked.numbers && NUMBERS.iter().any(|fact| case.get(fact).is_some()) => {
                walked.numbers = true;
                numbers(tab, case).await?
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

/// The facts of the step that may be skipped.
const NUMBERS: [&str; 4] = ["worker.birth_date", "worker.iin", "worker.name_latin", "passport.mrz"];

/// Goes through the step for number and passport as a case has them; past what does not fit, as the case wants it so.
async fn numbers(tab: &Tab, case: &Value) -> Result<State> {
    tab.act("numbers").await?;
    tab.until_screen("numbers").await?;
    for fact in NUMBERS {
        let Some(text) = case[fact].as_str() else { continue };
        if fact == "worker.birth_date" {
            for (part, text) in ["year", "month", "day"].iter().zip(text.split('-')) {
                tab.fill(&format!("[name=\"{fact}.{part}\"]"), text).await?;
            }
        } else {
            tab.fill(&format!("[name=\"{fact}\"]"), text).await?;
        }
    }
    let before = tab.state().await?;
    tab.act("continue").await?;
    let left = async || {
        let state = tab.state().await?;
        let stays = tab.count("#error-summary").await? > 0;
        Ok((state.screen != before.screen || stays).then_some(state))
    };
    let state = tab.until("what the step says", left).await?;
    if state.screen != before.screen {
        return Ok(state);
    }
    tab.act("continue").await?;
    tab.until_changed(&state).await
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
