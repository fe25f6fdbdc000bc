//! How fast the page answers and files are looked into; figures, never a check: `cargo xtask bench next-question`,
//! `cargo xtask bench files`.

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

/// Makes the worker as `files.js` does, gives it a file, and says how long it takes and what memory it has then. The
/// file is made by the script in `arguments[0]`.
const LOOK: &str = "
    const done = arguments[arguments.length - 1];
    (async () => {
        const bytes = await (await fetch(document.querySelector('link[rel=inspector]').href)).arrayBuffer();
        const length = new DataView(bytes).getUint32(0, true);
        const code = new Blob([new Uint8Array(bytes, 4, length)], { type: 'text/javascript' });
        window.policy ??= trustedTypes.createPolicy('ruqsat', { createScriptURL: (url) => url });
        const file = await files[arguments[0]]();
        const from = performance.now();
        const module = await WebAssembly.compile(new Uint8Array(bytes, 4 + length));
        const worker = new Worker(window.policy.createScriptURL(URL.createObjectURL(code)));
        worker.postMessage({ module });
        worker.postMessage({ id: 1, file });
        worker.onmessage = ({ data }) => {
            if (data.found || data.failed) {
                done([performance.now() - from, data.memory, file.size, data.found ?? data.failed]);
                worker.terminate();
            }
        };
    })().catch((error) => done([0, 0, 0, String(error)]));";

/// A PDF of 20 MB, five pages each with a picture that packs no further, and a photo of 12 megapixels with grain.
const FILES: &str = r"
    const noise = (length) => {
        const bytes = new Uint8Array(length);
        for (let at = 0; at < length; at += 65536) crypto.getRandomValues(bytes.subarray(at, at + 65536));
        return bytes;
    };
    window.files = {
        pdf: async () => {
            const parts = ['%PDF-1.7\n'];
            const places = [];
            let at = parts[0].length;
            const put = (...made) => made.forEach((part) => { parts.push(part); at += part.length; });
            const object = (...made) => { places.push(at); put(`${places.length} 0 obj\n`, ...made, '\nendobj\n'); };
            object('<< /Type /Catalog /Pages 2 0 R >>');
            object(`<< /Type /Pages /Count 5 /Kids [${[0, 1, 2, 3, 4].map((page) => `${3 + 3 * page} 0 R`).join(' ')}] >>`);
            for (let page = 0; page < 5; page += 1) {
                const first = 3 + 3 * page;
                object(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + 1} 0 R
                    /Resources << /XObject << /I ${first + 2} 0 R >> >> >>`);
                const drawn = 'q 595 0 0 842 0 0 cm /I Do Q';
                object(`<< /Length ${drawn.length} >>\nstream\n`, drawn, '\nendstream');
                const picture = noise(2000 * 2000);
                object(`<< /Type /XObject /Subtype /Image /Width 2000 /Height 2000 /BitsPerComponent 8
                    /ColorSpace /DeviceGray /Length ${picture.length} >>\nstream\n`, picture, '\nendstream');
            }
            const table = at;
            put(`xref\n0 ${places.length + 1}\n0000000000 65535 f \n`);
            places.forEach((place) => put(`${String(place).padStart(10, '0')} 00000 n \n`));
            put(`trailer\n<< /Size ${places.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`);
            return new File(parts, 'scan.pdf');
        },
        photo: async () => {
            const canvas = new OffscreenCanvas(3000, 4000);
            const pen = canvas.getContext('2d');
            pen.fillStyle = '#ddd';
            pen.fillRect(0, 0, 3000, 4000);
            pen.fillStyle = '#222';
            pen.font = '52px sans-serif';
            for (let y = 200; y < 3900; y += 80) {
                pen.fillText('Confirmation of the absence of a criminal record, issued to the holder of this passport', 200, y);
            }
            const image = pen.getImageData(0, 0, 3000, 4000);
            const grain = noise(3000 * 4000);
            for (let at = 0; at < image.data.length; at += 1) image.data[at] += (grain[at >> 2] & 15) - 8;
            pen.putImageData(image, 0, 0);
            return new File([await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })], 'photo.jpg');
        },
    };";

#[test]
#[ignore = "it measures and judges nothing"]
fn files_looked_into() -> Result<()> {
    journey("files_looked_into", Setup::phone().long(3), async |tab| {
        tab.open("#/privacy").await?;
        tab.run(FILES).await?;
        for name in ["pdf", "photo"] {
            let mut times = Vec::new();
            for _ in 0..5 {
                let told = tab.client().execute_async(LOOK, vec![name.into()]).await?;
                let number = |place: usize| told[place].as_f64().with_context(|| told.to_string());
                times.push((number(0)?, number(1)?, number(2)?, told[3].to_string()));
            }
            times.sort_by(|one, other| one.0.total_cmp(&other.0));
            let (median, memory, size, found) = &times[times.len() / 2];
            println!(
                "{name} of {:.1} MB: median {median:.0} ms from the start of the worker, {:.0} MB of WebAssembly; {found}",
                size / 1e6,
                memory / 1e6
            );
        }
        Ok(())
    })
}
