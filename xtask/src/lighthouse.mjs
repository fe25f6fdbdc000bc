// Lighthouse (mobile) on the start, a question and a result: one line of JSON each, the median of several runs.
// Called by `cargo xtask bench lighthouse` with the site's address, the browser, and a case.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [site, executablePath, casePath, modules] = process.argv.slice(2);
const installed = createRequire(`${modules}/`);
const load = (name) => import(pathToFileURL(installed.resolve(name)).href);
const { default: lighthouse } = await load("lighthouse");
const { default: puppeteer } = await load("puppeteer-core");

const facts = { role: "worker", ...JSON.parse(readFileSync(casePath, "utf8")).case };
const screens = [
  ["home", "#/"],
  ["question", "#/question/worker.citizenship"],
  ["outcome", "#/outcome"],
];
// Single runs differ by several points with whatever else the machine does meanwhile.
const RUNS = 3;
const median = (values) => values.sort((one, other) => one - other)[values.length >> 1];
const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run", "--lang=en"];
const browser = await puppeteer.launch({ executablePath, args });

async function look(screen, hash) {
  const page = await browser.newPage();
  await page.goto(site);
  await page.waitForSelector("main[data-screen=home]");
  if (screen !== "home") {
    // The form in which the page keeps its answers; see src/interview/kept.rs.
    const kept = ["ruqsat 4", "case=open", ...Object.entries(facts).map((fact) => fact.join("="))].join("\x1e");
    await page.evaluate((text) => sessionStorage.setItem("ruqsat", text), kept);
  }
  await page.goto("about:blank");
  const { lhr } = await lighthouse(site + hash, { disableStorageReset: true, logLevel: "error" }, undefined, page);
  const shown = await page.$eval("main[data-screen]", (main) => main.dataset.screen);
  await page.close();
  return { shown, lhr };
}

for (const [screen, hash] of screens) {
  const runs = [];
  for (let run = 0; run < RUNS; run++) {
    runs.push(await look(screen, hash));
  }
  const score = ({ lhr }, id) => Math.round(lhr.categories[id].score * 100);
  const categories = Object.keys(runs[0].lhr.categories);
  const scores = categories.map((id) => [id, median(runs.map((run) => score(run, id)))]);
  const { audits } = runs.at(-1).lhr;
  const open = Object.values(audits).filter(({ score }) => score !== null && score < 0.9).map(({ id }) => id);
  console.log(JSON.stringify({ screen, shown: runs.at(-1).shown, scores, open }));
}
await browser.close();
