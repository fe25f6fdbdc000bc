// Starts the application. It is a file, and not the inline script Trunk would write, because the
// Content-Security-Policy allows none. Without modules this does not run at all, and the static
// page stays; so it does when anything here fails: then <html data-boot="failed"> says so.

const page = document.documentElement;

// A panic of the application reaches the page as an error of WebAssembly.
const isPanic = (error) => typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError;

// Shows what index.html says about it. The answers lie in the tab's storage and are not touched.
function broken() {
  if (page.dataset.boot === "broken") {
    return;
  }
  page.dataset.boot = "broken";
  document.getElementById("static")?.remove();
  document.getElementById("app").remove();
  const part = document.getElementById("broken");
  show(part, page.lang);
  part.dataset.screen = "broken";
  part.hidden = false;
  document.title = part.querySelector("section:not([hidden]) h1").textContent;
  part.querySelector("section:not([hidden]) button").focus();
}

addEventListener("error", ({ error }) => isPanic(error) && broken());
addEventListener("unhandledrejection", ({ reason }) => isPanic(reason) && broken());
for (const button of document.querySelectorAll("#broken button")) {
  button.addEventListener("click", () => {
    const { action } = button.dataset;
    if (action === "erase") {
      try {
        sessionStorage.clear();
      } catch {
        // Where it is forbidden, it holds nothing.
      }
    }
    if (action !== "reload") {
      history.replaceState(null, "", "#/");
    }
    location.reload();
  });
}

// Of the parts in several languages, the one that is read.
function show(element, language) {
  const parts = [...element.children].filter((part) => part.lang);
  const own = parts.find((part) => part.lang === language) ?? parts[0];
  for (const part of parts) {
    part.hidden = part !== own;
  }
}

const links = [...document.querySelectorAll("link[rel=language]")];

async function loaded(link) {
  const response = await fetch(document.querySelector(link).href);
  if (!response.ok) {
    throw new Error(`${response.url}: ${response.status}`);
  }
  return response;
}

const bytesOf = async (response) => new Uint8Array(await response.arrayBuffer());

// The half of the application that a first visit does without. It shares memory, functions and table with the first;
// where there is no such file, everything is in one.
let first;
let later;
async function half() {
  const link = "link[rel=later]";
  if (document.querySelector(link)) {
    await WebAssembly.instantiate(await bytesOf(await loaded(link)), { a: first });
  }
}

// Its styles; without them it can be read as well.
function styles() {
  const sheet = document.querySelector("link[rel=later-styles]");
  return sheet && new Promise((done) => {
    sheet.onload = sheet.onerror = done;
    sheet.rel = "stylesheet";
  });
}

function more() {
  later ??= Promise.all([half(), styles()]);
  later.catch(() => (later = undefined));
  return later;
}

const words = (language) => loaded(`link[rel=language][hreflang="${language}"]`).then(bytesOf);
async function guide(language) {
  const link = "link[rel=guide]";
  const own = `${link}[hreflang="${language}"]`;
  const [bytes] = await Promise.all([loaded(document.querySelector(own) ? own : link).then(bytesOf), more()]);
  return bytes;
}

// What is told of the chosen files, each time it changes.
// Many browsers ask for a module that they failed to get only once, unless it has another address.
let missed = 0;
async function files() {
  const module = import(document.querySelector("link[rel=files]").href + (missed ? `?again=${missed}` : ""));
  module.catch(() => (missed += 1));
  return (await module).next();
}

// What the application asks for: calls back with bytes, or with null where that fails.
function load(what, language, done) {
  ({ beside: words, guide, files, words })[what](language).then(done, () => done(null));
}

// The language chosen in this tab, or the first of the browser's that there is a file for.
function language() {
  let kept = [];
  try {
    kept = [sessionStorage.getItem("ruqsat-language")];
  } catch {
    // Storage is forbidden: nothing was kept.
  }
  for (const tag of [...kept, ...navigator.languages]) {
    const wanted = tag?.split("-")[0].toLowerCase();
    const reads = ({ hreflang, dataset }) => hreflang === wanted || dataset.also?.split(" ").includes(wanted);
    const link = links.find(reads);
    if (link) {
      return link.hreflang;
    }
  }
  return links[0].hreflang;
}

async function boot() {
  if (typeof WebAssembly !== "object") {
    throw new Error("no WebAssembly");
  }
  const glue = document.querySelector('link[rel="modulepreload"]');
  const wasm = document.querySelector('link[rel="preload"][type="application/wasm"]');
  page.lang = language();
  show(document.getElementById("static"), page.lang);
  // Mode and credentials as in the preload link; otherwise the file is loaded twice.
  const bytes = fetch(wasm.href, { credentials: "same-origin" });
  const wording = words(page.lang);
  // Answered below as well; this keeps a failed import() from making them unhandled rejections.
  bytes.catch(() => {});
  wording.catch(() => {});
  const { default: init } = await import(glue.href);
  // The first use of a browser's names of countries takes it long; better now, while the rest is on its way.
  Intl.DisplayNames?.supportedLocalesOf(page.lang);
  window.ruqsat = { load, first: await wording };
  first = await init({ module_or_path: bytes });
  // The application draws for the first time in a microtask that main() has queued.
  await new Promise((resolve) => setTimeout(resolve));
  if (page.dataset.boot === "broken") {
    return;
  }
  const app = document.getElementById("app");
  if (!app.hasChildNodes()) {
    throw new Error("nothing was drawn");
  }
  document.getElementById("static").remove();
  app.hidden = false;
  page.dataset.boot = "ready";
}

page.dataset.boot = "loading";
boot().catch((error) => {
  if (isPanic(error)) {
    broken();
    return;
  }
  page.dataset.boot = "failed";
  for (const note of document.querySelectorAll("[data-boot-note]")) {
    note.hidden = false;
  }
  console.error(error);
});
