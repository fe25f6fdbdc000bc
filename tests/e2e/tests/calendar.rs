//! The last safe days in a phone's calendar: one press, one file, read back by the package `icalendar` from PyPI.

use anyhow::{Context, Result, ensure};
use ruqsat_e2e::pages::{Answers, Home, Outcome, Question};
use ruqsat_e2e::{Role, Setup, Tab, journey, resume};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// The script's exit status where the package is not installed.
const NOT_INSTALLED: i32 = 3;

/// What the package reads; none where it is not installed, which `cargo xtask test` sees to.
fn read_back(calendar: &[u8]) -> Result<Option<Value>> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../tools/calendar_read.py");
    let mut child =
        Command::new("python3").args(["-B", script]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    // Without the package the script ends before it reads.
    let _ = child.stdin.take().context("it is piped")?.write_all(calendar);
    let output = child.wait_with_output()?;
    if output.status.code() == Some(NOT_INSTALLED) {
        ensure!(std::env::var_os("CI").is_none(), "python3 -m pip install --target .tools/python icalendar==6.3.2");
        return Ok(None);
    }
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(calendar));
    Ok(Some(serde_json::from_slice(&output.stdout)?))
}

/// Presses the button and gives the file.
async fn saved(tab: &Tab, folder: &Path) -> Result<Vec<u8>> {
    let file = folder.join("ruqsat.ics");
    let _ = fs::remove_file(&file);
    tab.act("calendar").await?;
    tab.until("the file", async || Ok(fs::read(&file).ok().filter(|bytes| !bytes.is_empty()))).await
}

#[test]
fn one_press_gives_a_file_that_a_calendar_reads() -> Result<()> {
    let folder = std::env::temp_dir().join(format!("ruqsat-calendar-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    journey("calendar", Setup::phone().languages("ru"), async |tab| {
        let downloads = json!({ "behavior": "allow", "downloadPath": folder.display().to_string() });
        tab.cdp("Browser.setDownloadBehavior", downloads).await?;
        Home::open(tab, Some("2026-03-02")).await?.start(Role::Worker).await?;
        resume(tab, "extend-on-the-last-day", &[]).await?;
        tab.open("#/outcome").await?;
        let shown = Outcome::shown(tab).await?;
        ensure!(tab.count("[data-deadline]").await? > 0, "there are last safe days in {}", shown.verdict().await?);
        // The page's own list: which day is what.
        let lines = "return [...document.querySelectorAll('[data-deadline]')].map((line) =>
            [line.dataset.deadline, line.textContent])";
        let lines: Vec<(String, String)> = serde_json::from_value(tab.run(lines).await?)?;
        // What it needs is loaded first; the second press finds it there.
        let first = saved(tab, &folder).await?;
        let Some(read) = read_back(&first)? else { return Ok(()) };
        assert_eq!(read["errors"], json!([]));
        let events = read["events"].as_array().context("a list")?;
        let uids: Vec<_> = events.iter().filter_map(|event| event["uid"].as_str()).collect();
        // The letters by chance that the tab keeps with the case.
        let case = tab.run(r"return /\x1eid=([A-J]+)/.exec(sessionStorage.ruqsat)?.[1]").await?;
        let case = case.as_str().context("no id")?;
        assert_eq!(uids, lines.iter().map(|(id, _)| format!("{id}.{case}@ruqsat")).collect::<Vec<_>>());
        // By hand: entry on Wednesday 25 February and three working days; Thursday 28 May and two working days are Monday
        // 1 June, the permit's end; residence since 10 March.
        let day = |id: &str| {
            let event = events.iter().find(|event| event["uid"].as_str().is_some_and(|uid| uid.starts_with(id)));
            event.map(|event| event["start"].clone()).unwrap_or_default()
        };
        for (id, expected) in [
            ("host_informs_police", "2026-03-02"),
            ("file_by", "2026-05-28"),
            ("permit_end", "2026-06-01"),
            ("residence_ceiling", "2027-03-09"),
        ] {
            assert_eq!(day(id), expected, "{id}");
        }
        for (event, (_, line)) in events.iter().zip(&lines) {
            assert_eq!(event["errors"], json!([]));
            let summary = event["summary"].as_str().unwrap_or_default();
            ensure!(line.contains(summary), "{summary} is not what the page calls that day: {line}");
            let number = event["start"].as_str().unwrap_or_default().rsplit('-').next().unwrap_or_default();
            ensure!(line.contains(number.trim_start_matches('0')), "{number} is not that day on the page: {line}");
            ensure!(summary.chars().any(|letter| matches!(letter, 'а'..='я')), "in Russian: {summary}");
            assert_eq!(event["alarms"].as_array().map(Vec::len), Some(2), "{summary}");
        }
        // Imported again it moves the events instead of doubling them.
        let Some(again) = read_back(&saved(tab, &folder).await?)? else { return Ok(()) };
        let again: Vec<_> =
            again["events"].as_array().into_iter().flatten().map(|event| event["uid"].clone()).collect();
        assert_eq!(again, uids);
        assert_eq!(tab.requested_elsewhere().await?, Vec::<String>::new());
        Ok(())
    })?;
    fs::remove_dir_all(&folder).context("the folder of the file")
}

/// The events of a file by their UIDs.
fn events(calendar: &[u8]) -> Result<Option<BTreeMap<String, Value>>> {
    let Some(read) = read_back(calendar)? else { return Ok(None) };
    let events = read["events"].as_array().context("a list")?.iter();
    Ok(Some(events.map(|event| (event["uid"].as_str().unwrap_or_default().to_owned(), event.clone())).collect()))
}

#[test]
fn two_workers_without_a_code_have_days_of_their_own() -> Result<()> {
    let folder = std::env::temp_dir().join(format!("ruqsat-calendars-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    journey("calendar_household", Setup::phone(), async |tab| {
        let downloads = json!({ "behavior": "allow", "downloadPath": folder.display().to_string() });
        tab.cdp("Browser.setDownloadBehavior", downloads).await?;
        Home::open(tab, Some("2026-03-02")).await?.start(Role::Employer).await?;
        resume(tab, "extend-on-the-last-day", &[]).await?;
        tab.open("#/outcome").await?;
        let Some(first) = events(&saved(tab, &folder).await?)? else { return Ok(()) };
        ensure!(!first.is_empty(), "there are days");
        // Another worker of the household with the same answers.
        tab.run(
            r"const [version, , ...lines] = sessionStorage.ruqsat.split('\x1e');
            const other = lines.filter((line) => !line.startsWith('id='));
            sessionStorage.ruqsat = [version, 'case=', ...lines, 'case=open', ...other].join('\x1e');",
        )
        .await?;
        tab.open("#/outcome").await?;
        let second = events(&saved(tab, &folder).await?)?.context("the package is there")?;
        assert_eq!(first.len(), second.len());
        ensure!(first.keys().all(|uid| !second.contains_key(uid)), "{:?} {:?}", first.keys(), second.keys());
        // The first one again, later and with a day that has moved.
        tab.open("#/household").await?;
        tab.press("[data-action=open-worker]").await?;
        Answers::shown(tab).await?;
        tab.open("#/question/permit.end").await?;
        let question = Question::shown(tab).await?;
        question.answer_date(2026, 6, 10).await?;
        question.next().await?;
        tab.open("#/outcome").await?;
        let again = events(&saved(tab, &folder).await?)?.context("the package is there")?;
        ensure!(first.keys().eq(again.keys()), "{:?} {:?}", first.keys(), again.keys());
        ensure!(first.iter().any(|(uid, event)| event["start"] != again[uid]["start"]), "a day has moved");
        for (uid, event) in &again {
            ensure!(event["sequence"].as_i64() > first[uid]["sequence"].as_i64(), "{event}");
        }
        // A file of the case knows it on the command line as well, and says nothing else of it there.
        let id = tab.run(r"return /\x1eid=([A-Z]+)/.exec(sessionStorage.ruqsat)[1]").await?;
        let id = id.as_str().context("an id")?;
        ensure!(first.keys().all(|uid| uid.ends_with(&format!(".{id}@ruqsat"))), "{id} {:?}", first.keys());
        tab.open("#/kept").await?;
        let href = "return decodeURIComponent(document.querySelector('[data-action=save]').href)";
        tab.find("[data-action=save]").await?;
        let file = tab.run(href).await?;
        ensure!(file.as_str().is_some_and(|file| file.contains(&format!("\"id\": \"{id}\""))), "{file}");
        Ok(())
    })?;
    fs::remove_dir_all(&folder).context("the folder of the files")
}

#[test]
fn a_saved_file_and_the_tab_have_one_id() -> Result<()> {
    const HREF: &str = "return decodeURIComponent(document.querySelector('main [data-action=save]').href)";
    journey("calendar_saved", Setup::phone(), async |tab| {
        Home::open(tab, Some("2026-03-02")).await?.start(Role::Worker).await?;
        resume(tab, "extend-on-the-last-day", &[]).await?;
        tab.open("#/outcome").await?;
        tab.act("save").await?;
        tab.until_screen("kept").await?;
        tab.find("main [data-action=save]").await?;
        assert_eq!(tab.run(r"return sessionStorage.ruqsat.includes('\x1eid=')").await?, false, "nothing needs one yet");
        let file = tab.run(HREF).await?;
        tab.press("main [data-action=save]").await?;
        let id = tab
            .until("the id in the tab", async || {
                let found = tab.run(r"return /\x1eid=([A-Z]+)/.exec(sessionStorage.ruqsat)?.[1]").await?;
                Ok(found.as_str().map(str::to_owned))
            })
            .await?;
        ensure!(file.as_str().is_some_and(|file| file.contains(&format!("\"id\": \"{id}\""))), "{id} {file}");
        assert_eq!(tab.run(HREF).await?, file, "saved again it is the same case");
        Ok(())
    })
}
