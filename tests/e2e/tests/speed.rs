//! How fast the page answers; figures, never a check: `cargo xtask bench next-question`.

use anyhow::{Context, Result, ensure};
use ruqsat_e2e::pages::Home;
use ruqsat_e2e::{Role, Setup, cases, journey};

/// From pressing continue to the focus on the heading of what comes next, in milliseconds.
const ANSWER: &str = "
    const done = arguments[arguments.length - 1];
    const from = performance.now();
    addEventListener('focusin', () => done(performance.now() - from), { once: true });
    document.querySelector('form [data-action=continue]').click();";

#[test]
#[ignore = "it measures and judges nothing"]
fn next_question() -> Result<()> {
    journey("next_question", Setup::phone().slowdown(6.0).long(3), async |tab| {
        let facts = cases::named("issue-only-the-tax-is-left")?.facts;
        let question = Home::open(tab, facts["application.date"].as_str()).await?.start(Role::Worker).await?;
        let mut times = Vec::new();
        while tab.state().await?.screen == "question" {
            let before = tab.state().await?;
            let fact = question.fact().await?;
            let value = match &facts[&fact] {
                serde_json::Value::Bool(yes) => (if *yes { "yes" } else { "no" }).to_owned(),
                serde_json::Value::String(text) => text.clone(),
                other => other.to_string(),
            };
            question.answer(&value).await?;
            let time = tab.client().execute_async(ANSWER, Vec::new()).await?;
            times.push((time.as_f64().context("the page gives a time")?, fact));
            tab.until_changed(&before).await?;
        }
        ensure!(times.len() > 20, "only {} questions", times.len());
        times.sort_by(|one, other| one.0.total_cmp(&other.0));
        let (median, _) = &times[times.len() / 2];
        let (worst, fact) = &times[times.len() - 1];
        println!(
            "answer to next question, sixfold slowed: median {median:.0} ms, worst {worst:.0} ms ({fact}); aim 50 ms"
        );
        Ok(())
    })
}
