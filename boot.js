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
      sessionStorage.clear();
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

// The wording in a language: a promise of bytes. The application calls it as well.
async function words(language) {
  const response = await fetch(links.find(({ hreflang }) => hreflang === language).href);
  if (!response.ok) {
    throw new Error(`${response.url}: ${response.status}`);
  }
  return new Uint8Array(await response.arrayBuffer());
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
  const first = words(page.lang);
  // Answered below as well; this keeps a failed import() from making them unhandled rejections.
  bytes.catch(() => {});
  first.catch(() => {});
  const { default: init } = await import(glue.href);
  window.ruqsat = { words, first: await first };
  await init({ module_or_path: bytes });
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
