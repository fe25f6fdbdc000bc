//! The pictures in docs/screens: `cargo xtask screens`. They are looked at by people and judge nothing.

use anyhow::{Context, Result};
use ruqsat_e2e::pages::Home;
use ruqsat_e2e::{Look, Role, Setup, Tab, cases, choose_files, journey, resume, screens};
use std::fs;

/// Cases that stand for a screen: name of the picture, case, `data-screen`.
const SHOWN: [(&str, &str, &str); 5] = [
    ("stop", "issue-thirteen-months", "stop"),
    ("answers", "issue-hold-the-tax-for-a-missing-paper", "answers"),
    ("outcome", "issue-hold-the-tax-for-a-missing-paper", "outcome"),
    ("outcome-pay", "issue-only-the-tax-is-left", "outcome"),
    ("checklist", "issue-only-the-tax-is-left", "checklist"),
];

#[test]
#[ignore = "it makes pictures and judges nothing"]
fn pictures() -> Result<()> {
    let (phone, desktop) = (Look::phone(), Look::desktop());
    let looks = [("360-dark", phone.dark()), ("1280-light", desktop)];
    takes("en", "ta", &looks)?;
    let looks = [("360-light", phone), ("1280-dark", desktop.dark())];
    takes("ru", "та", &looks)
}

/// Every screen in one language; `typed` are the first letters of a country.
fn takes(language: &'static str, typed: &str, looks: &[(&str, Look)]) -> Result<()> {
    journey("pictures", Setup::desktop().languages(language).english(), async |tab| {
        let take = async |screen: &str| {
            for (name, look) in looks {
                tab.look(*look).await?;
                let file = screens().join(format!("{screen}-{name}-{language}.webp"));
                let picture = tab.picture().await?;
                fs::write(&file, picture).with_context(|| format!("cannot write {}", file.display()))?;
            }
            Ok(())
        };
        takes_all(tab, typed, take).await
    })
}

async fn takes_all(tab: &Tab, typed: &str, take: impl AsyncFn(&str) -> Result<()>) -> Result<()> {
    tab.open("").await?;
    take("start").await?;
    let day = cases::named("issue-only-the-tax-is-left")?.facts["application.date"].clone();
    let question = Home::open(tab, day.as_str()).await?.start(Role::Worker).await?;
    question.answer("issue").await?;
    question.next().await?;
    question.answer_text(typed).await?;
    tab.find("[role=option]").await?;
    take("question").await?;
    for (name, case, screen) in SHOWN {
        resume(tab, case, &[]).await?;
        tab.open(&format!("#/{screen}")).await?;
        tab.until_screen(screen).await?;
        take(name).await?;
    }
    tab.open("#/papers/permit").await?;
    tab.until_screen("papers").await?;
    tab.find("main article").await?;
    take("papers").await?;
    tab.open("#/documents").await?;
    choose_files(tab, &["two-pages.pdf", "locked.pdf", "letter.pdf"]).await?;
    tab.find("[data-file]:nth-child(3)[data-state=problem]").await?;
    take("documents").await
}
