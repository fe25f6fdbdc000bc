//! Mistakes are told alike on every screen: the summary takes the focus, the field and the title say it as well.

use anyhow::{Context, Result, ensure};
use ruqsat_e2e::pages::Home;
use ruqsat_e2e::{Role, Setup, Tab, choose_files, journey, resume, unfold};

/// What a screen tells of a mistake: the title, the words at the field, and those of the summary.
struct Told {
    title: String,
    described: String,
    summary: String,
}

async fn told(tab: &Tab, field: &str) -> Result<Told> {
    const SCRIPT: &str = "
        const field = document.getElementById(arguments[0]);
        const wrong = field?.closest('[aria-invalid=true]');
        const ids = wrong?.getAttribute('aria-describedby')?.split(' ') ?? [];
        const described = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
        const link = document.querySelector(`#error-summary a[href='#${CSS.escape(arguments[0])}']`)
            ?? [...document.querySelectorAll('#error-summary a')]
                .find((link) => link.getAttribute('href') === '#' + arguments[0]);
        return [document.title, described, link?.textContent ?? ''];";
    let found = tab.run_with(SCRIPT, vec![field.into()]).await?;
    let text = |place: usize| found[place].as_str().unwrap_or_default().to_owned();
    Ok(Told { title: text(0), described: text(1), summary: text(2) })
}

/// The summary says what is wrong with a field, in the words that describe the field, and the title begins with it.
async fn is_told(tab: &Tab, field: &str) -> Result<()> {
    tab.find("#error-summary").await?;
    tab.until("a title of a mistake", async || {
        let told = told(tab, field).await?;
        Ok(told.title.starts_with("Error:").then_some(()))
    })
    .await?;
    let told = told(tab, field).await?;
    ensure!(!told.summary.is_empty(), "the summary does not lead to {field}");
    ensure!(told.described.contains(&told.summary), "{field} is described by {:?}", told.described);
    Ok(())
}

async fn is_told_first(tab: &Tab, field: &str) -> Result<()> {
    tab.until("the focus", async || Ok(tab.is_focused("#error-summary").await?.then_some(()))).await?;
    is_told(tab, field).await
}

/// The title of a screen without a mistake.
async fn is_well(tab: &Tab) -> Result<()> {
    tab.until("a title of no mistake", async || {
        let title = tab.run("return document.title").await?;
        Ok(title.as_str().is_some_and(|title| !title.starts_with("Error:")).then_some(()))
    })
    .await
}

#[test]
fn a_group_of_answers_is_described_by_its_mistake() -> Result<()> {
    journey("mistake_group", Setup::phone().english(), async |tab| {
        let question = Home::open(tab, Some("2026-03-02")).await?.start(Role::Worker).await?;
        question.continue_().await?;
        is_told_first(tab, "operation").await
    })
}

#[test]
fn later_screens_tell_mistakes_as_questions_do() -> Result<()> {
    journey("mistakes", Setup::phone().english(), async |tab| {
        Home::open(tab, Some("2026-03-02")).await?.start(Role::Consultant).await?;
        resume(tab, "issue-everything-in-order", &[]).await?;

        tab.open("#/household").await?;
        tab.fill("[name=\"reference.0\"]", "a b").await?;
        tab.act("name-worker").await?;
        is_told_first(tab, "reference.0").await?;
        tab.fill("[name=\"reference.0\"]", "AB-1").await?;
        tab.act("name-worker").await?;
        is_well(tab).await?;

        tab.open("#/share").await?;
        tab.fill("[name=\"share.until.day\"]", "1").await?;
        tab.act("make").await?;
        is_told_first(tab, "share.until.month").await?;
        tab.fill("[name=\"share.reference\"]", "a b").await?;
        tab.act("make").await?;
        is_told_first(tab, "share.reference").await?;
        tab.fill("[name=\"share.passphrase\"]", "short").await?;
        tab.act("seal").await?;
        is_told_first(tab, "share.passphrase").await?;
        tab.fill("[name=\"share.passphrase\"]", "long enough to seal").await?;
        tab.act("seal").await?;
        let address = tab.find("[name=\"sealed.address\"]").await?.prop("value").await?.context("no address")?;
        is_well(tab).await?;

        tab.open(&address[address.find('#').context("no link")?..]).await?;
        tab.fill("[name=\"sealed.passphrase\"]", "another passphrase").await?;
        tab.act("open-sealed").await?;
        is_told_first(tab, "sealed.passphrase").await
    })
}

#[test]
fn a_limit_for_files_that_is_none_is_told() -> Result<()> {
    journey("mistake_limit", Setup::phone().english(), async |tab| {
        Home::open(tab, Some("2026-03-02")).await?.start(Role::Worker).await?;
        resume(tab, "issue-everything-in-order", &[]).await?;
        tab.open("#/documents").await?;
        tab.find("[data-action=choose]").await?;
        choose_files(tab, &["page.jpg"]).await?;
        unfold(tab).await?;
        tab.fill("[name=\"limit.megabytes\"]", "some").await?;
        tab.keys("\t").await?;
        is_told(tab, "limit.megabytes").await?;
        // The person has gone on to the next field meanwhile, and stays there.
        ensure!(!tab.is_focused("#error-summary").await?, "leaving a field took the focus away");
        tab.fill("[name=\"limit.megabytes\"]", "5").await?;
        tab.keys("\t").await?;
        is_well(tab).await
    })
}
