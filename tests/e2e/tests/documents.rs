//! Scans and files: chosen, looked into, told with their remedy, forgotten; and nothing sent.

use anyhow::{Context, Result, ensure};
use ruqsat_e2e::pages::{Home, Outcome};
use ruqsat_e2e::{Role, Setup, Tab, cases, choose_files, journey, resume, sample_file, walk};
use serde_json::Value;

/// Opens the screen and waits until files can be chosen: the page is sealed then.
async fn open(tab: &Tab) -> Result<()> {
    tab.open("#/documents").await?;
    tab.until_screen("documents").await?;
    tab.find("[data-action=choose]").await.map(drop)
}

/// A finished walk, and the screen opened from its checklist.
async fn open_after_walk(tab: &Tab) -> Result<()> {
    walk(tab, &cases::named("issue-everything-in-order")?.facts, Role::Worker).await?;
    Outcome::shown(tab).await?;
    tab.open("#/checklist").await?;
    tab.until_screen("checklist").await?;
    tab.act("documents").await?;
    tab.until_screen("documents").await?;
    tab.find("[data-action=choose]").await.map(drop)
}

/// Drops files that a script makes: it leaves them in `files`.
async fn drop_files(tab: &Tab, script: &str) -> Result<()> {
    let script = format!(
        "const done = arguments[arguments.length - 1];
         (async () => {{
             const files = [];
             {script}
             const data = new DataTransfer();
             files.forEach((file) => data.items.add(file));
             document.querySelector('main').dispatchEvent(
                 new DragEvent('drop', {{ dataTransfer: data, bubbles: true, cancelable: true }}));
             return true;
         }})().then(done, (error) => done(String(error)));"
    );
    let result = tab.client().execute_async(&script, Vec::new()).await?;
    ensure!(result == true, "{result}");
    Ok(())
}

/// Waits until no file waits or is read any more.
async fn settled(tab: &Tab, files: usize) -> Result<()> {
    tab.until("all files looked into", async || {
        let all = tab.count("[data-file]").await?;
        let open = tab.count("[data-file][data-state=waiting], [data-file][data-state=reading]").await?;
        Ok((all == files && open == 0 && tab.count("[data-action=cancel]").await? == 0).then_some(()))
    })
    .await
}

/// The problems told of the file at this place, counted from 1.
async fn problems(tab: &Tab, place: usize) -> Result<Vec<String>> {
    let script = "return [...document.querySelectorAll(`[data-file]:nth-child(${arguments[0]}) [data-problem]`)]
        .map((element) => element.dataset.problem)";
    let found = tab.run_with(script, vec![place.into()]).await?;
    Ok(found.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect())
}

/// A page of text on a canvas, blurred by so many pixels, as a JPEG in `files`.
fn photo(blur: u32, name: &str) -> String {
    format!(
        "const canvas = new OffscreenCanvas(1240, 1754);
         const pen = canvas.getContext('2d');
         pen.fillStyle = '#eee';
         pen.fillRect(0, 0, 1240, 1754);
         pen.filter = 'blur({blur}px)';
         pen.fillStyle = '#222';
         pen.font = '22px sans-serif';
         for (let y = 120; y < 1650; y += 34) {{
             pen.fillText('Confirmation of the absence of a criminal record, issued to the holder of this passport', 120, y);
         }}
         const blob = await canvas.convertToBlob({{ type: 'image/jpeg', quality: 0.85 }});
         files.push(new File([blob], '{name}'));"
    )
}

#[test]
fn each_fault_is_told_with_its_remedy() -> Result<()> {
    journey("documents_faults", Setup::phone().english(), async |tab| {
        open_after_walk(tab).await?;
        let chosen = ["locked.pdf", "empty.pdf", "letter.pdf", "two-pages.pdf"];
        choose_files(tab, &chosen).await?;
        settled(tab, 4).await?;
        drop_files(tab, &photo(9, "photo.jpg")).await?;
        drop_files(tab, &photo(0, "sharp.jpg")).await?;
        settled(tab, 6).await?;
        let told = [
            (1, vec!["locked"], "Open it with the password"),
            (2, vec!["empty"], "Save or scan it again"),
            (3, vec!["extension", "word"], "Save it as PDF from Word"),
            (5, vec!["blurred"], "take the photo again"),
        ];
        for (place, words, remedy) in told {
            assert_eq!(problems(tab, place).await?, words, "file {place}");
            let row = tab.text(&format!("[data-file]:nth-child({place})")).await?;
            ensure!(row.contains(remedy), "{row}");
        }
        for fine in [4, 6] {
            tab.find(&format!("[data-file]:nth-child({fine})[data-state=fine]")).await?;
        }
        Ok(())
    })
}

#[test]
fn a_checked_file_stands_at_its_line_of_the_checklist() -> Result<()> {
    journey("documents_checklist", Setup::phone().english(), async |tab| {
        open_after_walk(tab).await?;
        choose_files(tab, &["two-pages.pdf", "page.jpg"]).await?;
        settled(tab, 2).await?;
        let choose = "const select = document.querySelector(`[data-file]:nth-child(${arguments[0]}) select`);
            select.value = arguments[1];
            select.dispatchEvent(new Event('input', { bubbles: true }));";
        tab.run_with(choose, vec![1.into(), "passport".into()]).await?;
        tab.act("back").await?;
        tab.until_screen("checklist").await?;
        // What is known of the files is told with a short pause.
        tab.until("what was found", async || {
            let line = tab.text("[data-document=passport] [data-part=checked]").await?;
            Ok((line == "Checked: PDF, 2 pages, no problem found").then_some(()))
        })
        .await?;
        assert_eq!(tab.text("[data-document=application] [data-part=checked]").await?, "");
        Ok(())
    })
}

#[test]
fn the_same_content_and_a_limit_are_told() -> Result<()> {
    journey("documents_same", Setup::desktop().english(), async |tab| {
        open_after_walk(tab).await?;
        choose_files(tab, &["page.jpg", "noend"]).await?;
        settled(tab, 2).await?;
        assert_eq!(problems(tab, 1).await?, ["small", "same"]);
        let choose = "for (const [place, paper] of [[1, 'passport'], [2, 'criminal_record']]) {
                const select = document.querySelector(`[data-file]:nth-child(${place}) select`);
                select.value = paper;
                select.dispatchEvent(new Event('input', { bubbles: true }));
            }";
        tab.run(choose).await?;
        tab.find("[data-file]:nth-child(1) [data-problem=two-papers]").await?;
        tab.press("details.app-why > summary").await?;
        tab.fill("[name=\"limit.megabytes\"]", "0,01").await?;
        tab.find("[data-file]:nth-child(1) [data-problem=over-limit]").await?;
        tab.press("#limit\\.pdf").await?;
        tab.find("[data-file]:nth-child(1) [data-problem=other-kind]").await?;
        // Taking one of the two away settles what was told of both.
        tab.press("[data-file]:nth-child(2) [data-action=remove]").await?;
        tab.until("one file", async || Ok((tab.count("[data-problem=same]").await? == 0).then_some(()))).await?;
        assert_eq!(tab.count("[data-file]").await?, 1);
        Ok(())
    })
}

/// The specimen of ICAO Doc 9303, part 4: its last day is 15 April 2012.
const SPECIMEN: &str = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";

#[test]
fn a_passport_whose_typed_lines_have_run_out_is_told_at_its_file() -> Result<()> {
    journey("documents_expired", Setup::desktop().english(), async |tab| {
        Home::open(tab, None).await?.start(Role::Worker).await?;
        resume(tab, "issue-everything-in-order", &[("passport.mrz", SPECIMEN)]).await?;
        tab.open("#/documents").await?;
        tab.find("[data-action=choose]").await?;
        choose_files(tab, &["two-pages.pdf"]).await?;
        settled(tab, 1).await?;
        assert_eq!(tab.count("[data-problem=passport-expired]").await?, 0, "it may be any paper");
        const CHOOSE: &str = "const select = document.querySelector('[data-file] select');
            select.value = arguments[0];
            select.dispatchEvent(new Event('input', { bubbles: true }));";
        tab.run_with(CHOOSE, vec!["criminal_record".into()]).await?;
        tab.find("[data-file][data-state=fine]").await?;
        tab.run_with(CHOOSE, vec!["passport".into()]).await?;
        let told = tab.text("[data-problem=passport-expired]").await?;
        ensure!(told.contains("15 April 2012"), "{told}");
        Ok(())
    })
}

/// Two hundred PDF with contents of their own.
const TWO_HUNDRED: &str = "for (let i = 0; i < 200; i += 1) {
        files.push(new File([`%PDF-1.4\\n${i}\\n%%EOF`], `scan-${i}.pdf`));
    }";

#[test]
fn two_hundred_files_are_looked_into_and_shown_in_parts() -> Result<()> {
    journey("documents_many", Setup::phone().english(), async |tab| {
        open(tab).await?;
        drop_files(tab, TWO_HUNDRED).await?;
        tab.find("[data-file]").await?;
        tab.until("all looked into", async || Ok((tab.count("[data-action=cancel]").await? == 0).then_some(())))
            .await?;
        assert_eq!(tab.count("[data-file]").await?, 50);
        assert_eq!(tab.count("[data-file][data-state=problem]").await?, 50);
        tab.act("more").await?;
        tab.until("more files", async || Ok((tab.count("[data-file]").await? == 100).then_some(()))).await?;
        let status = tab.text("main [role=status]").await?;
        ensure!(status.contains("200"), "{status}");
        // More than are taken at a time.
        for _ in 0..5 {
            drop_files(tab, TWO_HUNDRED).await?;
        }
        tab.until("the surplus", async || {
            Ok(tab.text("main").await?.contains("200 files were not taken").then_some(()))
        })
        .await
    })
}

#[test]
fn stopping_ends_the_work_and_the_next_file_is_looked_into() -> Result<()> {
    journey("documents_cancel", Setup::phone().english(), async |tab| {
        open(tab).await?;
        let large = "files.push(new File(['%PDF-1.4', new Uint8Array(60 << 20)], 'large.pdf'));
            for (let i = 0; i < 9; i += 1) files.push(new File([`${i}`], `small-${i}.pdf`));";
        drop_files(tab, large).await?;
        tab.act("cancel").await?;
        tab.find("[data-file]:nth-child(10)[data-state=refused] [data-problem=stopped]").await?;
        settled(tab, 10).await?;
        choose_files(tab, &["two-pages.pdf"]).await?;
        tab.find("[data-file]:nth-child(11)[data-state=fine]").await.map(drop)
    })
}

#[test]
fn a_hundred_megabytes_are_read_and_the_page_stays_awake() -> Result<()> {
    journey("documents_large", Setup::phone().english(), async |tab| {
        open(tab).await?;
        // The longest time in which the page did nothing else.
        tab.run(
            "let last = performance.now(); window.longest = 0;
             setInterval(() => {
                 const now = performance.now();
                 window.longest = Math.max(window.longest, now - last);
                 last = now;
             }, 10);",
        )
        .await?;
        drop_files(tab, "files.push(new File(['%PDF-1.4\\n', new Uint8Array(100 << 20)], 'large.pdf'));").await?;
        tab.find("[data-file][data-state=reading] progress").await?;
        tab.find("[data-file][data-state=problem] [data-problem=too-large]").await?;
        let longest = tab.run("return window.longest").await?.as_f64().context("a time")?;
        ensure!(longest < 2000.0, "the page was asleep for {longest} ms");
        Ok(())
    })
}

#[test]
fn erasing_forgets_the_files() -> Result<()> {
    journey("documents_erase", Setup::phone().english(), async |tab| {
        open_after_walk(tab).await?;
        choose_files(tab, &["two-pages.pdf"]).await?;
        settled(tab, 1).await?;
        let kept =
            tab.run("return JSON.stringify([{ ...sessionStorage }, { ...localStorage }, document.cookie])").await?;
        ensure!(!kept.to_string().contains("two-pages"), "{kept}");
        tab.press("footer [data-action=erase]").await?;
        tab.until_screen("erased").await?;
        tab.run("location.hash = '#/documents'").await?;
        tab.until_screen("documents").await?;
        tab.find("[data-action=choose]").await?;
        tab.until("no file", async || Ok((tab.count("[data-file]").await? == 0).then_some(()))).await
    })
}

#[test]
fn another_language_is_a_reload_that_keeps_the_answers() -> Result<()> {
    journey("documents_language", Setup::phone().english(), async |tab| {
        open_after_walk(tab).await?;
        tab.press("details.app-language > summary").await?;
        tab.press("[data-language=ru]").await?;
        tab.find("html[lang=ru] [data-action=choose]").await?;
        tab.act("back").await?;
        tab.run("location.hash = '#/checklist'").await?;
        tab.until_screen("checklist").await.map(drop)
    })
}

/// Sealed, the page can load no other language beside its own: that is told, and nothing is lost.
#[test]
fn a_sealed_page_says_that_a_second_language_comes_no_more() -> Result<()> {
    let setup = Setup::phone().english().tolerate("Content Security Policy").tolerate("Failed to fetch");
    journey("documents_beside", setup, async |tab| {
        open_after_walk(tab).await?;
        tab.run("window.same = true; location.hash = '#/sheet'").await?;
        tab.until_screen("sheet").await?;
        tab.press("[name=\"sheet.beside\"]").await?;
        let told = async || Ok(tab.text("main").await?.contains("can no longer be loaded").then_some(()));
        tab.until("that it comes no more", told).await?;
        assert_eq!(
            tab.run("return [window.same, document.documentElement.lang]").await?,
            serde_json::json!([true, "en"])
        );
        assert_eq!(tab.count("article [data-fact=\"permit.months\"]").await?, 1);
        Ok(())
    })
}

/// A reload would lose answers that the tab cannot keep.
#[test]
fn where_the_tab_keeps_nothing_another_language_costs_no_answers() -> Result<()> {
    const FORBID: &str = "Object.defineProperty(window, 'sessionStorage', {
        get() { throw new DOMException('denied', 'SecurityError'); } });";
    journey("documents_no_storage", Setup::phone().english(), async |tab| {
        let script = serde_json::json!({ "source": FORBID });
        tab.cdp("Page.addScriptToEvaluateOnNewDocument", script).await?;
        walk(tab, &cases::named("issue-everything-in-order")?.facts, Role::Worker).await?;
        Outcome::shown(tab).await?;
        tab.run("window.same = true; location.hash = '#/documents'").await?;
        tab.until_screen("documents").await?;
        tab.find("[data-action=choose]").await?;
        tab.press("details.app-language > summary").await?;
        tab.press("[data-language=ru]").await?;
        let told = async || Ok(tab.text("body").await?.contains("other language could not be loaded").then_some(()));
        tab.until("that the language did not come", told).await?;
        assert_eq!(
            tab.run("return [window.same, document.documentElement.lang]").await?,
            serde_json::json!([true, "en"])
        );
        tab.run("location.hash = '#/outcome'").await?;
        Outcome::shown(tab).await.map(drop)
    })
}

/// A script that did not come is asked for again, although the browser remembers that it failed.
#[test]
fn what_did_not_come_is_asked_for_again() -> Result<()> {
    let setup = Setup::phone().tolerate("ERR_BLOCKED_BY_CLIENT").tolerate("Failed to load resource");
    journey("documents_again", setup, async |tab| {
        tab.open("").await?;
        tab.cdp("Network.enable", serde_json::json!({})).await?;
        let script = tab.run("return new URL(document.querySelector('link[rel=files]').href).pathname").await?;
        let script = script.as_str().context("the page names the script")?.to_owned();
        let block = async |addresses: &[String]| {
            tab.cdp("Network.setBlockedURLs", serde_json::json!({ "urls": addresses })).await.map(drop)
        };
        block(&[format!("*{script}*")]).await?;
        tab.run("location.hash = '#/documents'").await?;
        tab.find("[data-action=again]").await?;
        // Once more in vain, then it is there.
        tab.act("again").await?;
        tab.find("[data-action=again]").await?;
        block(&[]).await?;
        tab.act("again").await?;
        tab.find("[data-action=choose]").await?;
        let served: Vec<String> = tab.served().into_iter().map(|request| request.path).collect();
        let asked = served.iter().filter(|path| path.starts_with(&script)).count();
        ensure!(asked == 1 && served.iter().any(|path| path.starts_with(&format!("{script}?again="))), "{served:?}");
        Ok(())
    })
}

/// Every way to send something that a page has, short of going elsewhere: none of them reaches the server.
const TRIES: &str = "
    const done = arguments[arguments.length - 1];
    const say = (what, tried) => tried.then(() => what, () => '');
    const element = (name, set) => new Promise((resolve, reject) => {
        const made = document.createElement(name);
        made.onload = resolve;
        made.onerror = reject;
        set(made);
        document.head.append(made);
        setTimeout(reject, 700);
    });
    const call = (what, act) => { try { return act() ? what : ''; } catch { return ''; } };
    Promise.all([
        say('fetch', fetch('./sent-by-fetch')),
        say('image', element('img', (made) => (made.src = './sent-by-image.png'))),
        say('style', element('link', (made) => { made.rel = 'stylesheet'; made.href = './sent-by-style.css'; })),
        say('preload', element('link', (made) => { made.rel = 'preload'; made.as = 'fetch'; made.href = './sent-by-preload'; })),
        // A frame that is refused loads as an empty one; the server's record tells.
        say('', element('iframe', (made) => (made.src = './sent-by-frame'))),
        say('import', import('./sent-by-import.js')),
        say('request', new Promise((resolve, reject) => {
            const request = new XMLHttpRequest();
            request.onload = resolve;
            request.onerror = reject;
            request.open('POST', './sent-by-request');
            request.send('data');
        })),
        call('worker', () => new Worker('./sent-by-worker.js')),
        call('policy', () => trustedTypes.createPolicy('ruqsat', {})),
    ]).then((sent) => { navigator.sendBeacon('./sent-by-beacon', 'data'); done(sent.filter(Boolean)); });";

#[test]
fn nothing_is_sent_once_the_page_is_sealed() -> Result<()> {
    let setup =
        Setup::phone().english().tolerate("Content Security Policy").tolerate("404").tolerate("TrustedScriptURL");
    let setup = setup.tolerate("sent-by").tolerate("TrustedTypePolicy");
    journey("documents_sealed", setup, async |tab| {
        // Before the seal the same tries do reach the server, so that the record can be trusted.
        tab.open("#/privacy").await?;
        tab.until_screen("privacy").await?;
        tab.client().execute_async(TRIES, Vec::new()).await?;
        ensure!(tab.served().iter().any(|request| request.path.contains("sent-by-fetch")), "the record misses a fetch");
        open(tab).await?;
        let before = tab.served().len();
        choose_files(tab, &["two-pages.pdf", "locked.pdf", "page.jpg"]).await?;
        settled(tab, 3).await?;
        drop_files(tab, &photo(0, "photo.jpg")).await?;
        settled(tab, 4).await?;
        let sent = tab.client().execute_async(TRIES, Vec::new()).await?;
        assert_eq!(sent, serde_json::json!([]), "a try succeeded");
        // The seal stays when its tag is taken away.
        tab.run("for (const tag of document.querySelectorAll('meta[http-equiv]')) tag.remove()").await?;
        let sent = tab.client().execute_async(TRIES, Vec::new()).await?;
        assert_eq!(sent, serde_json::json!([]), "a try succeeded without the tag");
        let after: Vec<String> = tab.served().into_iter().skip(before).map(|request| request.path).collect();
        assert_eq!(after, Vec::<String>::new(), "requests after the files were chosen");
        Ok(())
    })
}

#[test]
fn a_file_that_unpacks_without_end_ends_the_worker_and_not_the_page() -> Result<()> {
    journey("documents_bomb", Setup::phone().english().tolerate("inspector"), async |tab| {
        open(tab).await?;
        // A thousandfold: 1 GB of zeros in a stream of objects, packed twice.
        let bomb = "const pack = async (stream) => new Uint8Array(await new Response(
                stream.pipeThrough(new CompressionStream('deflate'))).arrayBuffer());
            let left = 1024;
            const zeros = new ReadableStream({ pull(out) {
                left -= 1;
                left < 0 ? out.close() : out.enqueue(new Uint8Array(1 << 20));
            } });
            const once = await pack(zeros);
            const twice = await pack(new Blob([once]).stream());
            files.push(new File([
                '%PDF-1.7\\n1 0 obj\\n<< /Type /Catalog /Pages 2 0 R >>\\nendobj\\n',
                `3 0 obj\\n<< /Type /ObjStm /N 1 /First 5 /Filter [/FlateDecode /FlateDecode] /Length ${twice.length} >>\\nstream\\n`,
                twice, '\\nendstream\\nendobj\\ntrailer\\n<< /Root 1 0 R >>\\n%%EOF\\n'], 'bomb.pdf'));";
        drop_files(tab, bomb).await?;
        tab.until("an end", async || Ok((tab.count("[data-file][data-state=problem]").await? == 1).then_some(())))
            .await?;
        choose_files(tab, &["two-pages.pdf"]).await?;
        tab.find("[data-file]:nth-child(2)[data-state=fine]").await.map(drop)
    })
}

#[test]
fn samples_are_there() {
    assert!(sample_file("two-pages.pdf").is_file());
}
