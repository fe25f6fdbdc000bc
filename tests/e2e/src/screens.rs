//! Every screen of the page, each once, for whoever has to look at all of them.

use crate::cases;
use crate::files::choose_files;
use crate::layout::unfold;
use crate::pages::{Home, Question};
use crate::tab::Tab;
use crate::walk::{Role, answer};
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use xtask::assets::project_root;

/// The case whose questions are walked through.
const WALKED: &str = "issue-tax-one-tenge-short";

/// One question of each kind: its fact, the kind, and an answer that is refused (none: nothing chosen).
const QUESTIONS: [(&str, &str, Option<&str>); 6] = [
    ("operation", "choice", None),
    ("worker.citizenship", "country", Some("Atlantis")),
    ("worker.is_adult", "yes-no", None),
    ("passport.valid_to", "date", Some("2026-02-30")),
    ("permit.months", "number", Some("some")),
    ("tax.paid_tenge", "money", Some("some")),
];

/// Citizenships after which something is told at once.
const TOLD: [(&str, &str); 2] = [("IND", "told-closed"), ("GEO", "told-ask")];

/// Screens that a case shows at an address: name, case, answers beside the case's own, address, `data-screen`.
type Shown = (&'static str, &'static str, &'static [(&'static str, &'static str)], &'static str);

const SHOWN: [Shown; 21] = [
    ("stop-route", "issue-company-employer", &[], "stop"),
    ("stop-route-eaeu", "issue-russian-citizen", &[], "stop"),
    ("stop-bar", "issue-thirteen-months", &[], "stop"),
    // The end of an earlier permit counts only for whom has had one: it is kept aside.
    ("answers", "issue-does-not-know-criminal-record", &[("permit.end", "2023-05-01")], "answers"),
    ("numbers-fine", "issue-everything-in-order", NUMBERS_FINE, "numbers"),
    ("numbers-wrong", "issue-everything-in-order", NUMBERS_WRONG, "numbers"),
    ("outcome-ready", "issue-everything-in-order", &[], "outcome"),
    ("outcome-pay", "issue-only-the-tax-is-left", &[], "outcome"),
    ("outcome-not-ready", "issue-hold-the-tax-for-a-missing-paper", &[], "outcome"),
    ("outcome-verify", "issue-tajik-day-45", &[], "outcome"),
    ("outcome-unknown", "issue-does-not-know-criminal-record", &[], "outcome"),
    ("outcome-payment-unknown", "issue-everything-in-order", &[("tax.state", "unknown")], "outcome"),
    ("outcome-will-not-pass", "issue-thirteen-months", &[], "outcome"),
    ("outcome-another-service", "issue-company-employer", &[], "outcome"),
    ("outcome-unfinished", "issue-first-answers-only", &[], "outcome"),
    ("outcome-extend", "extend-on-the-last-day", &[], "outcome"),
    ("outcome-change", "change-employer", &[], "outcome"),
    ("outcome-revoke", "revoke", &[], "outcome"),
    ("checklist", "issue-only-the-tax-is-left", &[], "checklist"),
    ("checklist-hold", "issue-hold-the-tax-for-a-missing-paper", &[], "checklist"),
    ("checklist-extend", "extend-no-proof-of-work", &[], "checklist"),
];

/// Number and passport that hold, and a name that is not the passport's.
const NUMBERS_FINE: &[(&str, &str)] = &[
    ("worker.iin", "900101300007"),
    ("worker.birth_date", "1990-01-01"),
    ("worker.name_latin", "Karimov Asizbek"),
    ("passport.mrz", "P<UZBKARIMOV<<AZIZBEK<<<<<<<<<<<<<<<<<<<<<<<\nAA12345678UZB9001011M2812313<<<<<<<<<<<<<<<4"),
];

/// Two digits that changed places, and a letter Z for a two.
const NUMBERS_WRONG: &[(&str, &str)] = &[
    ("worker.iin", "900101030007"),
    ("passport.mrz", "P<UZBKARIMOV<<AZIZBEK<<<<<<<<<<<<<<<<<<<<<<<\nAA1Z345678UZB9001011M2812313<<<<<<<<<<<<<<<4"),
];

/// Screens of the guide: name, address, `data-screen`. Pages that are built alike are looked at once.
const GUIDE: [(&str, &str, &str); 16] = [
    ("guide", "#/guide", "guide"),
    ("guide-service", "#/guide/service", "guide"),
    ("guide-destination", "#/guide/destination-employer_permit", "guide"),
    ("guide-filing", "#/guide/filing", "guide"),
    ("guide-employer", "#/guide/employer", "guide"),
    ("guide-fines", "#/guide/fines", "guide"),
    ("guide-changes", "#/guide/changes", "guide"),
    ("guide-open", "#/guide/open", "guide"),
    ("papers", "#/papers", "papers"),
    ("papers-passport", "#/papers/passport", "papers"),
    ("papers-medical_insurance", "#/papers/medical_insurance", "papers"),
    ("papers-permit", "#/papers/permit", "papers"),
    ("practice", "#/practice", "practice"),
    ("practice-case", "#/practice/3", "practice"),
    ("household", "#/household", "household"),
    ("law", "#/law", "law"),
];

/// Shows every screen of the page once and calls `visit` with its name.
///
/// The page stays open while a screen is visited, so that it can be looked at in several ways ([`Tab::look`]).
/// A name is the screen's `data-screen`, with what is special about it behind a hyphen: `outcome-pay`.
///
/// # Errors
/// When a screen cannot be reached, or `visit` fails.
pub async fn every_screen(tab: &Tab, visit: impl AsyncFnMut(&str) -> Result<()>) -> Result<()> {
    let mut tour = Tour { tab, visit };
    tour.start().await?;
    tour.questions().await?;
    for (name, case, others, screen) in SHOWN {
        resume(tab, case, others).await?;
        tour.open(name, &format!("#/{screen}"), screen).await?;
    }
    resume(tab, "issue-everything-in-order", &[]).await?;
    for (name, address, screen) in GUIDE {
        tour.open(name, address, screen).await?;
    }
    tour.sheet().await?;
    resume(tab, "issue-everything-in-order", &[]).await?;
    tour.household().await?;
    tour.documents().await?;
    tour.keeping().await?;
    tour.open("privacy", "#/privacy", "privacy").await?;
    tour.open("not-found", "#/nothing", "not-found").await?;
    tour.open("day-not-covered", "#/?on=2031-01-01", "error").await?;
    tour.open("erased", "#/erased", "erased").await?;
    tour.open("question-filing-day", "#/question/application.date", "question").await?;
    tour.journeys().await?;
    tour.language_menu().await?;
    tour.broken().await?;
    tour.static_page().await
}

struct Tour<'t, V> {
    tab: &'t Tab,
    visit: V,
}

impl<V: AsyncFnMut(&str) -> Result<()>> Tour<'_, V> {
    async fn show(&mut self, name: &str) -> Result<()> {
        (self.visit)(name).await.with_context(|| format!("on the screen {name}"))
    }

    async fn open(&mut self, name: &str, address: &str, screen: &str) -> Result<()> {
        self.tab.open(address).await?;
        self.tab.until_screen(screen).await.with_context(|| format!("for the screen {name}"))?;
        // What belongs to the guide is loaded first.
        if ["outcome-change", "outcome-revoke"].contains(&name) {
            self.tab.find("main [data-page]").await?;
        }
        self.tab.find("main h1").await?;
        self.show(name).await
    }

    /// The sheet for the office, as it comes, and with everything on it in two languages where there are two.
    async fn sheet(&mut self) -> Result<()> {
        resume(self.tab, "issue-only-the-tax-is-left", NUMBERS_FINE).await?;
        self.open("sheet", "#/sheet", "sheet").await?;
        self.tab.act("tick-all").await?;
        if self.tab.count("[name=\"sheet.beside\"]").await? > 0 {
            self.tab.press("[name=\"sheet.beside\"]").await?;
            self.tab.find("article [lang=ru]").await?;
        }
        self.show("sheet-all").await
    }

    /// Two workers, and a code that is none.
    async fn household(&mut self) -> Result<()> {
        self.tab.open("#/household").await?;
        self.tab.act("add-worker").await?;
        self.tab.until_screen("question").await?;
        self.tab.open("#/household").await?;
        self.tab.fill("[name=\"reference.1\"]", "a b").await?;
        self.tab.press(".app-household__worker:nth-child(2) [data-action=name-worker]").await?;
        self.tab.find("[aria-invalid=true]").await?;
        self.show("household-error").await?;
        self.tab.press(".app-household__worker:nth-child(2) [data-action=remove-worker]").await?;
        self.tab
            .until("one worker", async || Ok((self.tab.count(".app-household__worker").await? == 1).then_some(())))
            .await
    }

    /// Files before any is chosen, and with each kind of result.
    async fn documents(&mut self) -> Result<()> {
        self.tab.open("#/documents").await?;
        self.tab.find("[data-action=choose]").await?;
        self.show("documents").await?;
        choose_files(self.tab, &["two-pages.pdf", "locked.pdf", "letter.pdf", "turned.jpg", "page.jpg"]).await?;
        self.tab.find("[data-file]:nth-child(5)[data-state=problem]").await?;
        self.show("documents-files").await
    }

    /// Saving and keeping: before and after, another case beside what is kept, and a file that is no case.
    async fn keeping(&mut self) -> Result<()> {
        resume(self.tab, "issue-everything-in-order", NUMBERS_FINE).await?;
        self.open("kept", "#/kept", "kept").await?;
        self.tab.act("keep").await?;
        self.tab.find("main [data-notice=kept]").await?;
        self.takes_focus("main h1").await?;
        self.show("kept-list").await?;
        resume(self.tab, "issue-thirteen-months", &[]).await?;
        self.tab.open("#/kept").await?;
        self.tab.act("open-kept").await?;
        self.tab.find("[data-action=open-case]").await?;
        self.takes_focus("main h1").await?;
        self.show("kept-offer").await?;
        self.tab.open("#/kept").await?;
        let readme = project_root().join("README.md");
        self.tab.find("[data-action=open]").await?.send_keys(&readme.display().to_string()).await?;
        self.takes_focus("#error-summary").await?;
        self.show("kept-error").await?;
        self.open("kept-erase", "#/kept/erase", "kept").await?;
        self.open("home-kept", "", "home").await?;
        self.tab.run("localStorage.clear()").await.map(drop)
    }

    /// Waits for the last thing that a step does, so that it does not happen while the screen is visited.
    async fn takes_focus(&self, selector: &str) -> Result<()> {
        self.tab
            .until(&format!("the focus on {selector}"), async || Ok(self.tab.is_focused(selector).await?.then_some(())))
            .await
    }

    async fn start(&mut self) -> Result<()> {
        self.open("home", "", "home").await?;
        self.tab.run("sessionStorage.setItem('ruqsat', '{')").await?;
        self.open("home-storage", "", "home").await
    }

    /// One question of each kind, as it comes, with a mistake in it, and what is told at once.
    async fn questions(&mut self) -> Result<()> {
        let case = cases::named(WALKED)?.facts;
        let question = Home::open(self.tab, case["application.date"].as_str()).await?.start(Role::Worker).await?;
        let mut seen = 0;
        loop {
            let fact = question.fact().await?;
            if let Some((_, kind, refused)) = QUESTIONS.iter().find(|(known, ..)| *known == fact) {
                seen += 1;
                self.takes_focus("main h1").await?;
                self.show(&format!("question-{kind}")).await?;
                if fact == "worker.citizenship" {
                    self.countries(&question).await?;
                }
                if let Some(text) = refused {
                    question.answer(text).await?;
                }
                question.continue_().await?;
                self.takes_focus("#error-summary").await?;
                self.show(&format!("question-{kind}-error")).await?;
            }
            let state = answer(&question, &fact, &case[&fact]).await?;
            if state.screen != "question" {
                ensure!(seen == QUESTIONS.len(), "{WALKED} asks for {seen} of {} kinds of answer", QUESTIONS.len());
                return Ok(());
            }
        }
    }

    /// The list of countries, and what a country makes necessary to tell.
    async fn countries(&mut self, question: &Question<'_>) -> Result<()> {
        self.tab.press("input[role=combobox]").await?;
        self.tab.find("[role=option]").await?;
        self.show("question-country-list").await?;
        question.answer("ka").await?;
        self.show("question-country-found").await?;
        for (country, name) in TOLD {
            question.answer(country).await?;
            question.next().await?;
            self.tab.find("[data-notice=told]").await?;
            self.takes_focus("main h1").await?;
            self.show(&format!("question-{name}")).await?;
            question.back().await?;
        }
        Ok(())
    }

    /// The calculator of days: a journey that ends before it begins, and one that counts.
    async fn journeys(&mut self) -> Result<()> {
        resume(self.tab, "issue-everything-in-order", &[]).await?;
        self.tab.open("#/question/stay.days_in_180").await?;
        unfold(self.tab).await?;
        self.tab.act("add-trip").await?;
        for (trip, entry, exit) in [(0, ["5", "2", "2026"], ["1", "2", "2026"]), (1, ["20", "2", "2026"], ["", "", ""])]
        {
            for (way, day) in [("entry", entry), ("exit", exit)] {
                for (part, text) in ["day", "month", "year"].iter().zip(day) {
                    self.tab.fill(&format!("[name=\"trip.{trip}.{way}.{part}\"]"), text).await?;
                }
            }
        }
        self.show("question-journeys-error").await?;
        self.tab.fill("[name=\"trip.0.exit.day\"]", "6").await?;
        self.tab.find("[name=\"trip.1.entry.day\"]").await?.click().await?;
        self.tab.find("[data-action=use-days]").await?;
        self.show("question-journeys").await
    }

    async fn language_menu(&mut self) -> Result<()> {
        self.tab.open("#/privacy").await?;
        self.tab.press("details:has([data-action=language]) > summary").await?;
        self.show("language").await
    }

    /// What is shown once the application has broken off.
    async fn broken(&mut self) -> Result<()> {
        const SCRIPT: &str = "
            const error = new WebAssembly.RuntimeError('unreachable');
            window.dispatchEvent(new ErrorEvent('error', { error }));";
        self.tab.open("").await?;
        self.tab.run(SCRIPT).await?;
        self.tab.until_screen("broken").await?;
        self.show("broken").await
    }

    /// What is read where scripts are switched off.
    async fn static_page(&mut self) -> Result<()> {
        let scripts_off =
            async |off| self.tab.cdp("Emulation.setScriptExecutionDisabled", json!({ "value": off })).await;
        scripts_off(true).await?;
        self.tab.load("").await?;
        // The page was read without; a check may have them.
        scripts_off(false).await?;
        self.tab.find("#static noscript p").await?;
        self.show("static").await
    }
}

/// Puts a case in the place of the answers that the tab keeps, in the form in which the page keeps them.
///
/// The page has to have kept some: it is asked how it does that, so that nothing of it stands here a second time.
///
/// # Errors
/// When the page keeps no answers, or there is no such case.
pub async fn resume(tab: &Tab, case: &str, others: &[(&str, &str)]) -> Result<()> {
    const SCRIPT: &str = r"
        const [version, opened, ...kept] = sessionStorage.getItem('ruqsat')?.split('\x1e') ?? [];
        const role = kept.find((line) => line.startsWith('role='));
        if (opened !== 'case=open' || !role) return false;
        const facts = Object.entries(arguments[0]).map((fact) => fact.join('='));
        sessionStorage.setItem('ruqsat', [version, opened, role, ...facts].join('\x1e'));
        return true;";
    let mut facts = cases::named(case)?.facts;
    for (fact, value) in others {
        facts[*fact] = Value::from(*value);
    }
    ensure!(tab.run_with(SCRIPT, vec![facts]).await? == true, "the tab keeps no answers to put {case} in place of");
    Ok(())
}
