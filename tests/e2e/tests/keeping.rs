//! Answers as a file, and answers kept on the device.

use anyhow::{Context, Result, ensure};
use ruqsat_e2e::pages::{Answers, Home};
use ruqsat_e2e::{Role, Setup, Tab, cases, journey, resume, ruqsat_check};
use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

const CASE: &str = "issue-everything-in-order";
const IIN: &str = "900101300007";
const FILE: &str = "#kept-file";
/// Most bytes of a file, as the page says.
const LARGEST: usize = 64 * 1024;

/// A folder of this journey's own, empty.
fn folder(name: &str) -> Result<PathBuf> {
    let folder = std::env::temp_dir().join(format!("ruqsat-{name}-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// A whole case, with a number that names a person, and the screen for keeping it.
async fn begin(tab: &Tab) -> Result<()> {
    Home::open(tab, Some("2026-03-02")).await?.start(Role::Worker).await?;
    resume(tab, CASE, &[("worker.iin", IIN)]).await?;
    kept(tab).await
}

/// The screen.
async fn kept(tab: &Tab) -> Result<()> {
    tab.open("#/kept").await?;
    tab.until_screen("kept").await?;
    tab.find("[data-action=open]").await.map(drop)
}

/// Gives the page a file, as choosing one does.
async fn choose(tab: &Tab, file: &std::path::Path) -> Result<()> {
    Ok(tab.find(FILE).await?.send_keys(&file.display().to_string()).await?)
}

/// The report of `ruqsat-cli check` on a file.
fn command_line(file: &std::path::Path) -> Result<Value> {
    let ran = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--package", "ruqsat-cli", "--bin", "ruqsat-cli", "--", "check"])
        .arg(file)
        .output()?;
    ensure!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    Ok(serde_json::from_slice(&ran.stdout)?)
}

/// Everything that is kept on the device, as one text.
async fn device(tab: &Tab) -> Result<String> {
    let text = tab.run("return JSON.stringify(Object.fromEntries(Object.entries(localStorage).sort()))").await?;
    Ok(text.as_str().unwrap_or_default().to_owned())
}

/// The answers that the tab keeps, in order.
async fn session(tab: &Tab) -> Result<String> {
    const SCRIPT: &str = r"
        const lines = (sessionStorage.ruqsat ?? '').split('\x1e');
        return lines.filter((line) => !/^(aside|restored|practice|reference)=/.test(line)).sort().join('\x1e');";
    let text = tab.run(SCRIPT).await?;
    Ok(text.as_str().unwrap_or_default().to_owned())
}

/// Waits until something is kept, or changed.
async fn until_kept(tab: &Tab, part: &str) -> Result<()> {
    let what = format!("{part} on the device");
    tab.until(&what, async || Ok(device(tab).await?.contains(part).then_some(()))).await
}

/// Presses the box to keep the open case, and waits until it is kept.
async fn keep(tab: &Tab) -> Result<()> {
    tab.act("keep").await?;
    tab.find("main [data-notice=kept]").await.map(drop)
}

/// Answers the question about months anew, on its own screen.
async fn change_months(tab: &Tab, months: &str) -> Result<()> {
    tab.open("#/question/permit.months").await?;
    tab.until_screen("question").await?;
    type_months(tab, months).await
}

async fn type_months(tab: &Tab, months: &str) -> Result<()> {
    tab.fill("[name=\"permit.months\"]", months).await?;
    tab.act("continue").await
}

#[test]
fn a_saved_file_is_opened_again_elsewhere() -> Result<()> {
    let folder = folder("saved")?;
    let file = folder.join("ruqsat-saved.json");
    let mut judged = None;
    journey("kept_save", Setup::phone(), async |tab| {
        let downloads = json!({ "behavior": "allow", "downloadPath": folder.display().to_string() });
        tab.cdp("Browser.setDownloadBehavior", downloads).await?;
        begin(tab).await?;
        ensure!(tab.text("main").await?.contains(".json"), "the name of the file is told");
        tab.act("save").await?;
        let saved = tab
            .until("the file", async || {
                let found = fs::read_dir(&folder)?.flatten().map(|entry| entry.path());
                Ok(found.into_iter().find(|path| path.extension().is_some_and(|end| end == "json")))
            })
            .await?;
        let name = saved.file_name().unwrap_or_default().to_string_lossy().into_owned();
        ensure!(name.starts_with("ruqsat-20") && !name.contains(IIN), "{name}");
        let written: Value = serde_json::from_slice(&fs::read(&saved)?)?;
        let mut facts = cases::named(CASE)?.facts;
        facts["worker.iin"] = IIN.into();
        facts["role"] = "worker".into();
        assert_eq!((&written["schema"], &written["facts"]), (&json!(1), &facts));
        judged = ruqsat_check(tab, &facts).await?.ok();
        // Without the answers that name a person, where that is ticked.
        tab.press("#save-without").await?;
        let href = tab
            .until("the file without them", async || {
                let href =
                    tab.run("return decodeURIComponent(document.querySelector('[data-action=save]').href)").await?;
                let href = href.as_str().unwrap_or_default().to_owned();
                Ok((!href.contains(IIN)).then_some(href))
            })
            .await?;
        ensure!(href.contains("permit.months") && !href.contains("worker.iin"), "{href}");
        assert_eq!(device(tab).await?, "{}", "saving keeps nothing");
        assert_eq!(tab.requested_elsewhere().await?, Vec::<String>::new());
        fs::rename(saved, &file)?;
        Ok(())
    })?;
    assert_eq!(Some(command_line(&file)?), judged, "the command line reads the file, and judges it as the page does");
    journey("kept_open", Setup::phone(), async |tab| {
        kept(tab).await?;
        choose(tab, &file).await?;
        tab.find("[data-action=open-case]").await?;
        assert_eq!(session(tab).await?, "", "nothing changes before the yes");
        ensure!(tab.count("[data-state=new]").await? > 10, "what would be opened is shown");
        assert_eq!(tab.count("[data-state=differs]").await?, 0);
        tab.act("leave").await?;
        tab.find(FILE).await?;
        assert_eq!(session(tab).await?, "");
        choose(tab, &file).await?;
        tab.act("open-case").await?;
        Answers::shown(tab).await?.next().await?;
        let state = tab.until_screen("outcome").await?;
        assert_eq!(state.verdict.as_deref(), Some("ready"));
        ensure!(session(tab).await?.contains(IIN), "the number is there as well");
        assert_eq!(tab.requested_elsewhere().await?, Vec::<String>::new());
        Ok(())
    })?;
    Ok(fs::remove_dir_all(folder)?)
}

#[test]
fn what_differs_is_shown_before_anything_is_replaced() -> Result<()> {
    let folder = folder("differs")?;
    let file = folder.join("case.json");
    let facts =
        json!({ "operation": "issue", "worker.citizenship": "TJK", "permit.colour": "<b>", "permit.months": "x" });
    fs::write(&file, json!({ "schema": 1, "reference": "MSK-0042", "facts": facts }).to_string())?;
    journey("kept_differs", Setup::desktop().english(), async |tab| {
        begin(tab).await?;
        let before = session(tab).await?;
        choose(tab, &file).await?;
        tab.find("[data-fact=\"worker.citizenship\"][data-state=differs]").await?;
        ensure!(tab.text("main").await?.contains("MSK-0042"), "the code is told");
        assert_eq!(tab.count("[data-fact=\"worker.iin\"][data-state=only-here]").await?, 1);
        let refused = tab.text("[data-notice=refused]").await?;
        ensure!(refused.contains("permit.colour") && refused.contains("Months"), "told one by one: {refused}");
        ensure!(!refused.contains("<b>"), "no text of the file is shown: {refused}");
        tab.act("leave").await?;
        tab.find(FILE).await?;
        assert_eq!(session(tab).await?, before, "nothing has changed");
        choose(tab, &file).await?;
        tab.act("open-case").await?;
        tab.until_screen("question").await?;
        let after = session(tab).await?;
        ensure!(after.contains("worker.citizenship=TJK") && !after.contains(IIN), "{after}");
        Ok(())
    })?;
    Ok(fs::remove_dir_all(folder)?)
}

#[test]
fn files_that_are_no_case_say_why_and_change_nothing() -> Result<()> {
    let folder = folder("wrong")?;
    let large = format!("{{\"operation\": \"{}\"}}", "x".repeat(LARGEST));
    let nested = "{\"a\":".repeat(5_000);
    let files: [(&str, &[u8], &str); 9] = [
        ("cut.json", b"{\"schema\": 1, \"facts\": {\"operation\": \"iss", "damaged"),
        ("empty.json", b"", "empty"),
        ("large.json", large.as_bytes(), "too large"),
        ("picture.json", b"\x89PNG\r\n\x1a\n\xff\xfe", "not a text"),
        ("foreign.json", b"{\"name\": \"<script>alert(1)</script>\"}", "no answers of this page"),
        ("list.json", b"[1, 2, 3]", "no answers of this page"),
        ("newer.json", b"{\"schema\": 99, \"cases\": []}", "newer version"),
        ("twice.json", b"{\"role\": \"worker\", \"role\": \"employer\"}", "twice"),
        ("nested.json", nested.as_bytes(), "damaged"),
    ];
    journey("kept_wrong", Setup::phone().english(), async |tab| {
        begin(tab).await?;
        let before = session(tab).await?;
        for (name, bytes, said) in files {
            let file = folder.join(name);
            fs::write(&file, bytes)?;
            choose(tab, &file).await?;
            let what = format!("what is wrong with {name}");
            tab.until(&what, async || {
                let told = tab.count("#error-summary").await? == 1 && tab.text("#error-summary").await?.contains(said);
                Ok(told.then_some(()))
            })
            .await?;
            assert_eq!(tab.run("return document.activeElement.id").await?, "error-summary", "{name}");
            assert_eq!(tab.count("[aria-invalid=true]").await?, 1, "{name}");
            assert_eq!(session(tab).await?, before, "{name}");
        }
        assert_eq!(tab.requested_elsewhere().await?, Vec::<String>::new());
        Ok(())
    })?;
    Ok(fs::remove_dir_all(folder)?)
}

#[test]
fn a_kept_case_is_there_after_the_tab_was_closed() -> Result<()> {
    journey("kept_again", Setup::phone(), async |tab| {
        begin(tab).await?;
        assert_eq!(device(tab).await?, "{}", "nothing is kept before it is chosen");
        keep(tab).await?;
        let first = device(tab).await?;
        ensure!(first.contains("UZB") && !first.contains(IIN), "private answers only if ticked: {first}");
        let list = tab.text(".app-keeping").await?;
        ensure!(!list.contains("Uzbekistan") && !list.contains(IIN), "the list tells no answer: {list}");
        tab.press("#keep-private").await?;
        until_kept(tab, IIN).await?;
        tab.press("#keep-private").await?;
        tab.until("the number to be gone", async || Ok((!device(tab).await?.contains(IIN)).then_some(()))).await?;
        change_months(tab, "2").await?;
        until_kept(tab, "\\\"permit.months\\\": 2").await?;
        close_and_open_anew(tab).await?;
        tab.open("").await?;
        tab.find("main [data-notice=kept]").await?;
        assert_eq!(session(tab).await?, "", "another tab begins empty");
        tab.act("kept").await?;
        tab.act("open-kept").await?;
        tab.act("open-case").await?;
        Answers::shown(tab).await?;
        ensure!(session(tab).await?.contains("permit.months=2"), "as it was changed last");
        // It goes on being kept.
        change_months(tab, "3").await?;
        until_kept(tab, "\\\"permit.months\\\": 3").await?;
        assert_eq!(tab.requested_elsewhere().await?, Vec::<String>::new());
        Ok(())
    })
}

/// Closes the tab and opens another one in the same browser.
async fn close_and_open_anew(tab: &Tab) -> Result<()> {
    let client = tab.client();
    let other = client.new_window(true).await?.handle;
    client.close_window().await?;
    Ok(client.switch_to_window(other).await?)
}

#[test]
fn one_kept_case_or_all_are_erased_after_a_question() -> Result<()> {
    journey("kept_erase", Setup::phone(), async |tab| {
        begin(tab).await?;
        keep(tab).await?;
        // The answers of another case take the place of those that are kept.
        resume(tab, CASE, &[]).await?;
        kept(tab).await?;
        keep(tab).await?;
        assert_eq!(tab.run("return localStorage.length").await?, 2);
        tab.act("erase-kept").await?;
        tab.act("leave").await?;
        tab.find(FILE).await?;
        assert_eq!(tab.run("return localStorage.length").await?, 2);
        tab.act("erase-kept").await?;
        tab.find("[data-action=leave]").await?;
        tab.act("erase-kept").await?;
        tab.until("one erased", async || Ok((tab.run("return localStorage.length").await? == 1).then_some(()))).await?;
        // The answers of the tab are erased apart from those on the device, and the page says so.
        tab.press("footer [data-action=erase]").await?;
        tab.until_screen("erased").await?;
        tab.find("main [data-notice=kept]").await?;
        tab.press("main [data-action=erase-all-kept]").await?;
        tab.until_screen("kept").await?;
        tab.find("[data-action=leave]").await?;
        assert_eq!(tab.run("return localStorage.length").await?, 1, "it asks first");
        tab.press("button[data-action=erase-all-kept]").await?;
        tab.find("[data-notice=kept-done]").await?;
        assert_eq!(tab.run("return localStorage.length").await?, 0);
        tab.open("#/privacy").await?;
        assert_eq!(tab.count("main [data-notice=kept]").await?, 0);
        Ok(())
    })
}

/// How much room there is left hangs on the browser, not on the wording: not repeated in the pseudo-language.
mod once {
    use super::*;

    #[test]
    fn full_storage_is_told_and_the_walk_goes_on() -> Result<()> {
        const FILL: &str = "
            let part = 'x'.repeat(1024 * 1024);
            for (let number = 0; part; number += 1) {
                try { localStorage.setItem(`filler${number}`, part); } catch { part = part.slice(part.length / 2 + 1); }
            }
            // A name of its own would need room as well: one that is there grows to the brim.
            const last = Object.keys(localStorage).find((name) => name.startsWith('filler'));
            try { for (let text = localStorage[last]; ;) localStorage.setItem(last, text += 'x'); } catch {}
            return localStorage.length;";
        journey("kept_full", Setup::phone(), async |tab| {
            begin(tab).await?;
            tab.run(FILL).await?;
            tab.act("keep").await?;
            tab.find("[data-notice=kept-full]").await?;
            assert_eq!(tab.count("main [data-notice=kept]").await?, 0);
            // The case was kept before the room went.
            tab.run("localStorage.clear()").await?;
            kept(tab).await?;
            keep(tab).await?;
            tab.run(FILL).await?;
            let before = device(tab).await?.len();
            // Without loading the page again: the browser counts what is stored anew then, and may find room.
            tab.run("location.hash = '#/question/permit.months'").await?;
            tab.until_screen("question").await?;
            type_months(tab, "12").await?;
            tab.find("[data-notice=kept-full]").await?;
            ensure!(session(tab).await?.contains("permit.months=12"), "the walk goes on");
            assert_eq!(device(tab).await?.len(), before, "what was kept before stays");
            tab.run("Object.keys(localStorage).filter((name) => name.startsWith('filler')).forEach((name) => localStorage.removeItem(name))")
                .await?;
            change_months(tab, "2").await?;
            until_kept(tab, "\\\"permit.months\\\": 2").await?;
            assert_eq!(tab.count("[data-notice=kept-full]").await?, 0);
            Ok(())
        })
    }
}

#[test]
fn forbidden_storage_is_told_and_the_walk_goes_on() -> Result<()> {
    const FORBID: &str = "Object.defineProperty(window, 'localStorage', {
        get() { throw new DOMException('denied', 'SecurityError'); } });";
    journey("kept_forbidden", Setup::phone(), async |tab| {
        tab.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": FORBID })).await?;
        begin(tab).await?;
        ensure!(tab.count("[data-action=save]").await? == 1, "a file can be saved all the same");
        assert_eq!(tab.count("[data-action=keep]").await?, 0, "nothing is offered that cannot be");
        change_months(tab, "2").await?;
        Answers::shown(tab).await?;
        Ok(())
    })
}

#[test]
fn a_case_that_another_tab_has_changed_is_not_written_over() -> Result<()> {
    journey("kept_tabs", Setup::desktop(), async |tab| {
        begin(tab).await?;
        keep(tab).await?;
        let client = tab.client();
        let first = client.window().await?;
        let second = client.new_window(true).await?.handle;
        client.switch_to_window(second.clone()).await?;
        kept(tab).await?;
        tab.act("open-kept").await?;
        tab.act("open-case").await?;
        Answers::shown(tab).await?;
        change_months(tab, "2").await?;
        until_kept(tab, "\\\"permit.months\\\": 2").await?;

        // The later writer is told, and nothing is written over.
        client.switch_to_window(first.clone()).await?;
        change_months(tab, "3").await?;
        tab.find("[data-notice=kept-changed]").await?;
        ensure!(device(tab).await?.contains("\\\"permit.months\\\": 2"), "nothing is written over");
        ensure!(session(tab).await?.contains("permit.months=3"), "nothing is lost in the tab");
        tab.press("[data-notice=kept-changed] [data-action=kept]").await?;
        tab.find("[data-fact=\"permit.months\"][data-state=differs]").await?;
        tab.act("both").await?;
        tab.find("main [data-notice=kept]").await?;
        assert_eq!(tab.run("return localStorage.length").await?, 2);

        // The other way round: the second tab's case is changed by hand, as a third tab would.
        client.switch_to_window(second).await?;
        let rewrite = "const name = Object.keys(localStorage).find((name) => localStorage[name].includes('months\": 2'));
            localStorage[name] = localStorage[name].replace(/revision \\d+/, 'revision 90').replace('months\": 2', 'months\": 1');";
        tab.run(rewrite).await?;
        // A private answer that is kept nowhere but in this tab stays with it.
        tab.run(&format!("sessionStorage.ruqsat += '\\x1eworker.iin={IIN}'")).await?;
        change_months(tab, "3").await?;
        tab.press("[data-notice=kept-changed] [data-action=kept]").await?;
        tab.act("theirs").await?;
        tab.until("theirs", async || Ok(session(tab).await?.contains("permit.months=1").then_some(()))).await?;
        ensure!(session(tab).await?.contains(IIN), "the private answer is still there");
        ensure!(!device(tab).await?.contains(IIN), "and on the device as little as before");
        tab.run(
            &rewrite
                .replace("months\": 2", "months\": 1")
                .replace("revision 90", "revision 95")
                .replace("months\": 1');", "months\": 2');"),
        )
        .await?;
        change_months(tab, "3").await?;
        tab.press("[data-notice=kept-changed] [data-action=kept]").await?;
        tab.act("mine").await?;
        tab.find("main [data-notice=kept]").await?;
        ensure!(device(tab).await?.contains("revision 96"), "the next revision");

        // What is erased elsewhere is not kept again by itself.
        tab.run("localStorage.clear()").await?;
        change_months(tab, "2").await?;
        tab.find("[data-notice=kept-gone]").await?;
        assert_eq!(device(tab).await?, "{}");
        Ok(())
    })
}

#[test]
fn kept_cases_of_other_versions_are_told_and_never_dropped() -> Result<()> {
    const KEEP: &str = "localStorage.setItem(`ruqsat-case:${arguments[0]}`, arguments[1])";
    let facts =
        "{\"schema\": 1, \"saved_on\": \"2026-03-02\", \"facts\": {\"operation\": \"issue\", \"permit.colour\": 1}}";
    journey("kept_versions", Setup::phone(), async |tab| {
        tab.open("").await?;
        for (name, text) in [
            ("older", format!("ruqsat-case 1\nrevision 4\nprivate no\n\n{facts}")),
            ("newer", "ruqsat-case 2\nanything".to_owned()),
            ("broken", "{".to_owned()),
        ] {
            tab.run_with(KEEP, vec![name.into(), text.into()]).await?;
        }
        let before = device(tab).await?;
        kept(tab).await?;
        assert_eq!(tab.count(".app-keeping__case").await?, 3);
        assert_eq!(tab.count("[data-action=open-kept]").await?, 1, "the others can only be erased");
        tab.act("open-kept").await?;
        let refused = tab.text("[data-notice=refused]").await.context("told answer by answer")?;
        ensure!(refused.contains("permit.colour"), "{refused}");
        tab.act("open-case").await?;
        tab.until_screen("question").await?;
        assert_eq!(device(tab).await?, before, "what cannot be read here stays where it is");
        Ok(())
    })
}
