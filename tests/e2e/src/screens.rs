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

const SHOWN: [Shown; 22] = [
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
    // From abroad no last day follows from the answers: the picture stands alone.
    ("outcome-abroad", "issue-everything-in-order", &[("stay.in_country", "false")], "outcome"),
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

/// Files of each kind of trouble, the last one without any: too much in them, locked, cut off, no scan at all, of a kind
/// that no portal takes, empty, turned, too small.
const FILES: [&str; 10] = [
    "two-pages.pdf",
    "locked.pdf",
    "letter.pdf",
    "cut.jpg",
    "scans.zip",
    "second-page-empty.pdf",
    "script.pdf",
    "turned.jpg",
    "speck.png",
    "page.jpg",
];

const PASSPHRASE: &str = "steppe sky 7";

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
    tour.roles().await?;
    tour.documents().await?;
    tour.links().await?;
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
        choose_files(self.tab, &FILES).await?;
        self.tab.find(&format!("[data-file]:nth-child({})[data-state=problem]", FILES.len())).await?;
        self.tab
            .until("every file to be looked into", async || {
                Ok((self.tab.count("[data-action=cancel]").await? == 0).then_some(()))
            })
            .await?;
        self.show("documents-files").await?;
        // A limit that is none, then one that a file breaks, and a type that no file has but one.
        unfold(self.tab).await?;
        self.tab.fill("[name=\"limit.megabytes\"]", "some").await?;
        self.tab.keys("\t").await?;
        self.tab.find("#error-summary").await?;
        self.show("documents-error").await?;
        self.tab.fill("[name=\"limit.megabytes\"]", "0,01").await?;
        self.tab.press("[id=\"limit.png\"]").await?;
        self.tab.find("[data-problem=over-limit]").await?;
        self.tab.find("[data-problem=other-kind]").await?;
        self.show("documents-limits").await
    }

    /// A question and an outcome as the other roles see them, with something to ask each side.
    async fn roles(&mut self) -> Result<()> {
        const ASKED: &[(&str, &str)] = &[("work.kind", "unknown"), ("worker.is_adult", "unknown")];
        for role in [Role::Employer, Role::Consultant] {
            let role = role.id();
            resume(self.tab, "issue-does-not-know-criminal-record", ASKED).await?;
            answer_as(self.tab, role).await?;
            self.open(&format!("question-{role}"), "#/question/worker.has_iin", "question").await?;
            self.open(&format!("question-first-{role}"), "#/question/operation", "question").await?;
            self.open(&format!("outcome-{role}"), "#/outcome", "outcome").await?;
        }
        answer_as(self.tab, Role::Worker.id()).await
    }

    /// The form for a link, and each kind of screen that opening one shows.
    async fn links(&mut self) -> Result<()> {
        let own = begin_on(self.tab, "2026-05-20").await?;
        resume(self.tab, "issue-everything-in-order", NUMBERS_FINE).await?;
        answer_as(self.tab, Role::Consultant.id()).await?;
        // Filed on the day that it is, so that the law may change behind the link.
        forget(self.tab, &["application.date", "stay.days_in_180"]).await?;
        self.open("share", "#/share", "share").await?;
        self.tab.find("svg.app-qr").await?;
        self.tab.press("[name=\"share.purpose\"][value=result]").await?;
        self.tab.fill("[name=\"share.reference\"]", "a b").await?;
        for (part, text) in [("day", "1"), ("month", "6"), ("year", "2026")] {
            self.tab.fill(&format!("[name=\"share.until.{part}\"]"), text).await?;
        }
        self.tab.act("make").await?;
        self.takes_focus("#error-summary").await?;
        self.show("share-error").await?;
        self.tab.fill("[name=\"share.reference\"]", "AB-12").await?;
        self.tab.act("make").await?;
        let link = self.value("share.address").await?;
        self.tab.fill("[name=\"share.passphrase\"]", "short").await?;
        self.tab.act("seal").await?;
        self.takes_focus("#error-summary").await?;
        self.tab.fill("[name=\"share.passphrase\"]", PASSPHRASE).await?;
        self.tab.act("seal").await?;
        let sealed = self.value("sealed.address").await?;
        self.show("share-sealed").await?;

        self.open("check-same", &link, "check").await?;
        resume(self.tab, "issue-thirteen-months", &[]).await?;
        self.open("check-contradiction", &link, "check").await?;
        self.tab.find("[data-state=contradiction]").await?;
        let last = link.chars().last().context("an address")?;
        let damaged = format!("{}{}", &link[..link.len() - last.len_utf8()], if last == '0' { '1' } else { '0' });
        self.open("check-damaged", &damaged, "check").await?;
        self.tab.find("[data-notice=damaged]").await?;
        end(self.tab, own).await?;

        let later = begin_on(self.tab, "2026-06-10").await?;
        self.tab.run("sessionStorage.clear()").await?;
        self.open("check-fresh-expired-differs", &link, "check").await?;
        for notice in ["expired", "differs", "law-changed"] {
            self.tab.find(&format!("[data-notice={notice}]")).await?;
        }
        self.open("sealed", &sealed, "sealed").await?;
        self.tab.fill("[name=\"sealed.passphrase\"]", "another passphrase").await?;
        self.tab.act("open-sealed").await?;
        self.takes_focus("#error-summary").await?;
        self.show("sealed-error").await?;
        self.tab.fill("[name=\"sealed.passphrase\"]", PASSPHRASE).await?;
        self.tab.act("open-sealed").await?;
        self.tab.find("[data-action=accept]").await?;
        self.show("sealed-opened").await?;
        self.open("check-gone", "#/check", "check").await?;
        end(self.tab, later).await?;
        // The tour goes on with answers of a worker.
        Home::open(self.tab, None).await?.start(Role::Worker).await.map(drop)
    }

    /// What stands behind the page's address in a field that holds an address, once it is there.
    async fn value(&self, name: &str) -> Result<String> {
        let address = self.tab.find(&format!("[name=\"{name}\"]")).await?.prop("value").await?.unwrap_or_default();
        Ok(address[address.find('#').with_context(|| format!("{name} holds {address:?}"))?..].to_owned())
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

/// Makes every page of the tab begin on a day, at noon, until what is returned is ended.
///
/// # Errors
/// When the browser does not take it.
pub async fn begin_on(tab: &Tab, day: &str) -> Result<Value> {
    let script = format!(
        "const Then = Date; const start = new Then('{day}T12:00:00').getTime() - Then.now();
         Date = class extends Then {{
             constructor(...of) {{ of.length ? super(...of) : super(Then.now() + start); }}
             static now() {{ return Then.now() + start; }}
         }};"
    );
    tab.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await
}

/// Ends what [`begin_on`] began.
async fn end(tab: &Tab, begun: Value) -> Result<()> {
    tab.cdp("Page.removeScriptToEvaluateOnNewDocument", begun).await.map(drop)
}

/// Puts a role in the place of the one that the tab keeps.
async fn answer_as(tab: &Tab, role: &str) -> Result<()> {
    const SCRIPT: &str = r"
        const kept = sessionStorage.getItem('ruqsat')?.split('\x1e') ?? [];
        const now = kept.map((line) => line.startsWith('role=') ? 'role=' + arguments[0] : line);
        sessionStorage.setItem('ruqsat', now.join('\x1e'));
        return now.includes('role=' + arguments[0]);";
    ensure!(tab.run_with(SCRIPT, vec![role.into()]).await? == true, "the tab keeps no role to put {role} in place of");
    Ok(())
}

/// Takes answers away from those that the tab keeps.
async fn forget(tab: &Tab, facts: &[&str]) -> Result<()> {
    const SCRIPT: &str = r"
        const kept = sessionStorage.getItem('ruqsat')?.split('\x1e') ?? [];
        const left = kept.filter((line) => !arguments[0].includes(line.split('=')[0]));
        sessionStorage.setItem('ruqsat', left.join('\x1e'));";
    tab.run_with(SCRIPT, vec![json!(facts)]).await.map(drop)
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
