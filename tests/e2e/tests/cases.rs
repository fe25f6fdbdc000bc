//! Every acceptance case through `window.ruqsat.check`.

use anyhow::{Context, Result, ensure};
use ruqsat_e2e::pages::{Home, Outcome, Question};
use ruqsat_e2e::{Role, Setup, Tab, answer, cases, journey, walk};
use serde_json::Value;
use std::collections::BTreeSet;

#[test]
fn every_case_gives_its_report() -> Result<()> {
    journey("cases", Setup::desktop(), async |tab| {
        tab.open("").await?;
        let differences = cases::differences(tab).await?;
        assert!(differences.is_empty(), "{}", differences.join("\n"));
        Ok(())
    })
}

/// By clicking, every case comes out as it says, and no further than its answers go.
mod once {
    use super::*;

    #[test]
    fn every_case_comes_out_by_clicking() -> Result<()> {
        half("cases_clicked", 0)
    }

    /// At the same time as the others.
    #[test]
    fn every_second_case_comes_out_by_clicking() -> Result<()> {
        half("cases_clicked_too", 1)
    }
}

fn half(journey_name: &str, from: usize) -> Result<()> {
    journey(journey_name, Setup::phone().long(12), async |tab| {
        let mut walked = 0;
        for case in cases::all()?.into_iter().skip(from).step_by(2) {
            clicked(tab, &case.facts, &case.expect).await.with_context(|| format!("case {}", case.name))?;
            walked += 1;
        }
        assert!(walked >= 20, "{walked} cases were walked");
        Ok(())
    })
}

async fn clicked(tab: &Tab, facts: &Value, expect: &Value) -> Result<()> {
    // Nothing of the case before.
    tab.open("").await?;
    tab.run("sessionStorage.clear()").await?;
    if let Some(missing) = expect["missing"].as_array().and_then(|missing| missing.first()) {
        Home::open(tab, facts["application.date"].as_str()).await?.start(Role::Worker).await?;
        loop {
            let question = Question::shown(tab).await?;
            let fact = question.fact().await?;
            if facts.get(&fact).is_none() {
                assert_eq!(Some(fact.as_str()), missing.as_str(), "the first question without an answer");
                return Ok(());
            }
            // From a bar the walk goes on.
            if answer(&question, &fact, &facts[&fact]).await?.screen == "stop" {
                tab.act("continue").await?;
                tab.until_screen("question").await?;
            }
        }
    }
    walk(tab, facts, Role::Worker).await?;
    if tab.state().await?.screen == "stop" {
        tab.open("#/outcome").await?;
    }
    let outcome = Outcome::shown(tab).await?;
    let verdict = outcome.verdict().await?;
    ensure!(Some(verdict.as_str()) == expect["verdict"].as_str(), "the verdict is {verdict}");
    // On the way to another service only what leads there is asked, and nothing of a payment is known.
    let is_elsewhere = expect["verdict"] == "another_service";
    let advice = outcome.advice().await?;
    let expected = if is_elsewhere { expect["payment"].as_str().map(|_| "hold") } else { expect["payment"].as_str() };
    ensure!(advice.as_deref() == expected, "the advice is {advice:?}");
    let not_met: BTreeSet<String> = serde_json::from_value(expect["not_met"].clone())?;
    let shown = outcome.rules("not_met").await?;
    if is_elsewhere {
        ensure!(shown.is_subset(&not_met) && !shown.is_empty(), "{shown:?} of {not_met:?}");
    } else {
        ensure!(shown == not_met, "not met are {shown:?}");
    }
    Ok(())
}
