//! The sheet for the office: chosen on the screen, printed, and read again by whoever gets it.

use std::ffi::OsString;

use anyhow::{Context, Result, ensure};
use ruqsat_cli::Surroundings;
use ruqsat_e2e::pages::Home;
use ruqsat_e2e::{Paper, Reading, Role, Setup, Tab, cases, dist, journey, print_in_order, resume};
use serde_json::Value;
use xtask::assets;

const CASE: &str = "issue-everything-in-order";
/// Sensitive facts that the case answers.
const SENSITIVE: [&str; 3] = ["worker.status", "worker.court_ban", "stay.lawful"];
const CODE: &str = "[data-part=code] strong";
const ADDRESS: &str = ".app-sheet__address";

/// The sheet of a case, with nothing ticked.
async fn open(tab: &Tab, case: &str, others: &[(&str, &str)]) -> Result<()> {
    tab.open("").await?;
    // So that the tab keeps answers in whose place the case can be put.
    tab.run("sessionStorage.clear()").await?;
    Home::open(tab, Some("2026-03-02")).await?.start(Role::Worker).await?;
    resume(tab, case, others).await?;
    tab.open("#/sheet").await?;
    tab.find("article").await.map(drop)
}

async fn tick(tab: &Tab, name: &str) -> Result<()> {
    tab.press(&format!("[name=\"sheet.{name}\"]")).await
}

/// Every sensitive answer, where there are any.
async fn tick_all(tab: &Tab) -> Result<()> {
    if tab.count("[data-action=tick-all]").await? > 0 {
        tab.act("tick-all").await?;
    }
    tab.until("all ticks", async || Ok((tab.count("[data-action=tick-all]").await? == 0).then_some(()))).await
}

async fn beside(tab: &Tab) -> Result<()> {
    tick(tab, "beside").await?;
    tab.find("article [lang=ru]").await.map(drop)
}

/// The command line, asked as a clerk's adviser would.
fn cli(arguments: &[&str], input: &str) -> Result<Value> {
    let (mut out, mut error) = (Vec::new(), Vec::new());
    let around = Surroundings {
        input: &mut input.as_bytes(),
        out: &mut out,
        error: &mut error,
        on_terminal: false,
        today: ruqsat_eligibility::parse_date("2026-03-02").context("a day")?,
        now: ruqsat_eligibility::parse_date("2026-03-02").context("a day")?.into(),
    };
    let arguments = ["ruqsat-cli"].iter().chain(arguments).map(OsString::from);
    let status = ruqsat_cli::run(arguments, around);
    ensure!(status == 0, "{arguments:?}: {}", String::from_utf8_lossy(&error), arguments = input);
    Ok(serde_json::from_slice(&out)?)
}

/// What the command line says of the code of a case with these ticks.
fn hash(case: &Value, ticks: &[&str]) -> Result<String> {
    let ticks = ticks.iter().flat_map(|tick| ["--tick", tick]);
    let arguments: Vec<&str> = ["check", "-", "--hash"].into_iter().chain(ticks).collect();
    let report = cli(&arguments, &case.to_string())?;
    Ok(report["hash"].as_str().context("a hash")?.to_owned())
}

/// The QR code of a paper, which stands there once, and leads to the address in words.
async fn scanned(tab: &Tab, paper: &Paper) -> Result<String> {
    let address = tab.text(ADDRESS).await?;
    let codes = paper.qr_codes()?;
    ensure!(codes == [address.as_str()], "the picture says {codes:?}, the words say {address:?}");
    ensure!(paper.says(&address) && address.starts_with(&tab.url()), "an address of this page: {address}");
    Ok(address)
}

#[test]
fn whoever_scans_the_sheet_gets_the_case_and_its_code() -> Result<()> {
    journey("sheet_scanned", Setup::phone(), async |tab| {
        let case = cases::named(CASE)?.facts;
        for ticks in [&SENSITIVE[..0], &SENSITIVE[1..2], &SENSITIVE[..]] {
            open(tab, CASE, &[]).await?;
            for fact in ticks {
                tick(tab, fact).await?;
                tab.find(&format!("article [data-fact=\"{fact}\"]")).await?;
            }
            let paper = Paper::print(tab, &format!("sheet_scanned-{}", ticks.len()), Reading::Drawn).await?;
            let address = scanned(tab, &paper).await?;
            let opened = cli(&["open", &address], "")?;
            let mut expected = case.clone();
            expected["role"] = "worker".into();
            for fact in SENSITIVE.iter().filter(|fact| !ticks.contains(*fact)) {
                expected.as_object_mut().context("a case")?.remove(*fact);
            }
            assert_eq!(opened["facts"], expected);
            assert_eq!(opened["kind"], "result");
            let code = tab.text(CODE).await?;
            ensure!(paper.says(&code), "not on paper: {code}");
            assert_eq!(opened["hash"], code.as_str());
            assert_eq!(hash(&case, ticks)?, code);
            // Paper, link and command line come to the same.
            let shown = tab.find("article").await?.attr("data-verdict").await?;
            assert_eq!(opened["result"]["then"].as_str(), shown.as_deref());
        }
        Ok(())
    })
}

/// Answers that name a person, as they may stand on paper.
const PRIVATE: [(&str, &str, &str); 4] = [
    ("worker.iin", "900101300007", "900101300007"),
    ("worker.birth_date", "1990-01-01", "1 January 1990"),
    ("worker.name_latin", "Karimov Azizbek", "Karimov Azizbek"),
    (
        "passport.mrz",
        "P<UZBKARIMOV<<AZIZBEK<<<<<<<<<<<<<<<<<<<<<<<\nAA12345678UZB9001011M2812313<<<<<<<<<<<<<<<4",
        "KARIMOV",
    ),
];

#[test]
fn private_answers_are_on_paper_only_if_they_are_ticked() -> Result<()> {
    journey("sheet_private", Setup::desktop().english(), async |tab| {
        let others = PRIVATE.map(|(fact, value, _)| (fact, value));
        open(tab, CASE, &others).await?;
        tick_all(tab).await?;
        let paper = Paper::print(tab, "sheet_private-without", Reading::Drawn).await?;
        for (fact, _, text) in PRIVATE {
            ensure!(!paper.says(text), "{fact} is on paper");
        }
        let (code, address) = (tab.text(CODE).await?, scanned(tab, &paper).await?);
        tick(tab, "private").await?;
        tab.find("article [data-fact=\"worker.iin\"]").await?;
        let paper = Paper::print(tab, "sheet_private-with", Reading::Drawn).await?;
        for (fact, _, text) in PRIVATE {
            ensure!(paper.says(text), "{fact} is not on paper");
        }
        assert_eq!((tab.text(CODE).await?, scanned(tab, &paper).await?), (code, address), "neither knows of them");
        let title = tab.client().title().await?;
        ensure!(!PRIVATE.iter().any(|(_, value, text)| title.contains(value) || title.contains(text)), "{title}");
        Ok(())
    })
}

#[test]
fn the_sheet_is_a_step_from_result_and_checklist_and_asks_nobody() -> Result<()> {
    journey("sheet_reached", Setup::phone(), async |tab| {
        open(tab, CASE, &[]).await?;
        for from in ["outcome", "checklist"] {
            tab.open(&format!("#/{from}")).await?;
            tab.until_screen(from).await?;
            tab.act("sheet").await?;
            tab.until_screen("sheet").await?;
            tab.find("article").await?;
            tab.act("back").await?;
            tab.until_screen(from).await?;
        }
        tab.act("sheet").await?;
        tab.find("article").await?;
        let before = tab.served().len();
        tick_all(tab).await?;
        beside(tab).await?;
        tick(tab, "beside").await?;
        beside(tab).await?;
        let later: Vec<String> = tab.served().into_iter().skip(before).map(|request| request.path).collect();
        ensure!(later.len() == 2 && later.iter().all(|path| path.contains("ru")), "two files of Russian: {later:?}");
        // Printing asks for nothing.
        Paper::print(tab, "sheet_reached", Reading::Drawn).await?;
        assert_eq!(tab.served().len(), before + 2);
        assert_eq!(tab.requested_elsewhere().await?, Vec::<String>::new());
        Ok(())
    })
}

#[test]
fn without_the_russian_text_the_sheet_is_there_all_the_same() -> Result<()> {
    let guide = assets::later(&dist(), "ru")?.into_iter().find(|name| name.contains("-guide-")).context("a guide")?;
    let setup = Setup::phone().english().without(Box::leak(guide.into_boxed_str())).tolerate("404");
    journey("sheet_missing", setup, async |tab| {
        open(tab, CASE, &[]).await?;
        tick(tab, "beside").await?;
        let told = async || {
            let text = tab.text("main").await?;
            Ok(text.contains("could not be loaded").then_some(()))
        };
        tab.until("that it is missing", told).await?;
        assert_eq!(tab.count("article [lang=ru]").await?, 0);
        Ok(())
    })
}

/// What the wording does not change: these are not repeated in the pseudo-language.
mod once {
    use super::*;

    /// Cases, and how many pages their sheets may have in one language and in two.
    const CASES: [(&str, usize, usize); 8] = [
        (CASE, 2, 3),
        ("issue-only-the-tax-is-left", 2, 3),
        ("issue-hold-the-tax-for-a-missing-paper", 2, 3),
        ("issue-tajik-day-45", 2, 3),
        ("issue-thirteen-months", 2, 3),
        ("issue-company-employer", 2, 3),
        ("extend-on-the-last-day", 3, 4),
        ("revoke", 2, 3),
    ];

    fn prints(name: &str, setup: Setup, is_beside: bool) -> Result<()> {
        journey(name, setup.long(3), async |tab| {
            for (case, most, most_beside) in CASES {
                open(tab, case, &[]).await?;
                tick_all(tab).await?;
                if is_beside {
                    beside(tab).await?;
                }
                let paper = print_in_order(tab, &format!("{name}-{case}"), Reading::Drawn)
                    .await
                    .with_context(|| case.to_owned())?;
                let most = if is_beside { most_beside } else { most };
                ensure!(paper.filled.len() <= most, "{case}: {} pages, {:?}", paper.filled.len(), paper.filled);
                let verdict = cases::named(case)?.expect["verdict"].clone();
                let shown = tab.find("article").await?.attr("data-verdict").await?;
                assert_eq!(shown.as_deref(), verdict.as_str(), "{case}");
                scanned(tab, &paper).await.with_context(|| case.to_owned())?;
            }
            Ok(())
        })
    }

    #[test]
    fn sheets_are_complete_in_order_and_short() -> Result<()> {
        prints("sheet", Setup::desktop(), false)
    }

    #[test]
    fn sheets_are_complete_in_order_and_short_in_russian() -> Result<()> {
        prints("sheet_ru", Setup::desktop().languages("ru"), false)
    }

    #[test]
    fn sheets_are_complete_in_order_and_short_in_two_languages() -> Result<()> {
        prints("sheet_two", Setup::desktop(), true)
    }
}
