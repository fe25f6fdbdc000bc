// Starts the application. It is a file, and not the inline script Trunk would write, because the
// Content-Security-Policy allows none. Without modules this does not run at all, and the static
// page stays; so it does when anything here fails: then <html data-boot="failed"> says so.

const page = document.documentElement;

async function boot() {
  const glue = document.querySelector('link[rel="modulepreload"]');
  const wasm = document.querySelector('link[rel="preload"][type="application/wasm"]');
  if (typeof WebAssembly !== "object") {
    throw new Error("no WebAssembly");
  }
  // Mode and credentials as in the preload link; otherwise the file is loaded twice.
  const bytes = fetch(wasm.href, { credentials: "same-origin" });
  // Answered below as well; this keeps a failed import() from making it an unhandled rejection.
  bytes.catch(() => {});
  const { default: init } = await import(glue.href);
  await init({ module_or_path: bytes });
  // The application draws for the first time in a microtask that main() has queued.
  await new Promise((resolve) => setTimeout(resolve));
  const app = document.getElementById("app");
  if (app) {
    if (!app.hasChildNodes()) {
      throw new Error("nothing was drawn");
    }
    document.getElementById("static")?.remove();
    app.hidden = false;
  }
  page.dataset.boot = "ready";
}

page.dataset.boot = "loading";
boot().catch((error) => {
  page.dataset.boot = "failed";
  for (const note of document.querySelectorAll("[data-boot-note]")) {
    note.hidden = false;
  }
  console.error(error);
});
