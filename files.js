// The files that were chosen, and the worker that looks into them: in memory alone. Loaded when the screen of files is
// opened. Before anything can be chosen the page seals itself: a second policy, which nothing can lift again, refuses
// every further loading, to the page and to the worker, and with it the requests that could carry something out. It does
// not stop the page from going to another address. What the rest of the page may need in this language is there by then;
// another language is a reload, which keeps the answers; where the tab can keep nothing, the page stays in its language.

const SEAL =
  "default-src 'none'; script-src 'wasm-unsafe-eval'; worker-src blob:; img-src data: blob:; form-action 'none'; " +
  "base-uri 'none'";
// As many files are taken; the page says how many more there were.
const MOST = 1000;
// So many are shown at first, and with each press of "more".
const CHUNK = 50;
// The worker is ended that long after the last sign of life, in milliseconds.
const PATIENCE = 60_000;
// The page is told of changes that often at the most, in milliseconds.
const PAUSE = 120;
// What ends the case that the files belong to.
const ENDS = [
  "erase", "start", "confirm", "practice-load", "practice-walk", "open-worker", "add-worker", "remove-worker", "accept",
  "open-case",
];

// The one policy that the page allows; it is asked for nothing but the worker's own blob.
const policy = window.trustedTypes?.createPolicy("ruqsat", { createScriptURL: (url) => url });
const files = new Map();
const limit = { megabytes: "", kinds: new Set() };
let last = 0;
let shown = CHUNK;
let left = 0;
let code;
let module;
let worker;
let reading;
let watch;

function seal() {
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = SEAL;
  document.head.append(policy);
  const { load } = window.ruqsat;
  window.ruqsat.load = (what, language, done) => {
    if (what !== "words") {
      load(what, language, done);
      return;
    }
    try {
      sessionStorage.setItem("ruqsat-language", language);
    } catch {
      // Storage is forbidden or full: a reload would lose the answers.
      done(null);
      return;
    }
    location.reload();
  };
}

async function start() {
  const response = await fetch(document.querySelector("link[rel=inspector]").href);
  if (!response.ok) {
    throw new Error(`${response.url}: ${response.status}`);
  }
  // The length of the worker's script in four bytes, the script, the WebAssembly.
  const bytes = await response.arrayBuffer();
  const length = new DataView(bytes).getUint32(0, true);
  code = new Blob([new Uint8Array(bytes, 4, length)], { type: "text/javascript" });
  module = await WebAssembly.compile(new Uint8Array(bytes, 4 + length));
  seal();
  listen();
}

// What the page is told, and when.

let started;
let told = false;
let waiting;
let timer;

const plain = (text) => text.replace(/[\u0000-\u001f]/g, " ");

function state() {
  const head = [limit.megabytes, [...limit.kinds].join(","), shown, left];
  const rows = [...files.values()].map(({ id, file, state, done, line, hash, report }) =>
    [id, state, file.size ? Math.floor((done * 100) / file.size) : 0, file.size, line, hash, report, plain(file.name)]);
  return new TextEncoder().encode([head, ...rows].map((row) => row.join("\x1f")).join("\x1e"));
}

function tell() {
  if (waiting && !told) {
    told = true;
    waiting(state());
    waiting = undefined;
  }
}

function changed() {
  told = false;
  timer ??= setTimeout(() => {
    timer = undefined;
    tell();
  }, PAUSE);
}

// The state, once it is another than the one told last.
export async function next() {
  started ??= start();
  try {
    await started;
  } catch (error) {
    started = undefined;
    throw error;
  }
  return new Promise((resolve) => {
    waiting = resolve;
    if (!timer) {
      tell();
    }
  });
}

// The worker, one file after another.

function end() {
  clearTimeout(watch);
  worker?.terminate();
  worker = undefined;
  reading = undefined;
}

function settle(entry, state, hash = "", report = "") {
  Object.assign(entry, { state, hash, report });
  end_of_reading();
}

function end_of_reading() {
  clearTimeout(watch);
  reading = undefined;
  changed();
  go_on();
}

function alive() {
  clearTimeout(watch);
  watch = setTimeout(() => broken(), PATIENCE);
}

// The file that is read has ended the worker, or keeps it too long.
function broken(kind = "other;;;;;unreadable") {
  const entry = reading;
  end();
  if (entry) {
    settle(entry, "done", "", kind);
  }
}

function go_on() {
  if (reading) {
    return;
  }
  reading = [...files.values()].find(({ state }) => state === "waiting");
  if (!reading) {
    return;
  }
  if (!worker) {
    const address = URL.createObjectURL(code);
    const own = new Worker(policy ? policy.createScriptURL(address) : address);
    URL.revokeObjectURL(address);
    own.onmessage = ({ data }) => own === worker && heard(data);
    own.onerror = (event) => {
      event.preventDefault();
      if (own === worker) {
        broken();
      }
    };
    own.postMessage({ module });
    worker = own;
  }
  reading.state = "reading";
  worker.postMessage({ id: reading.id, file: reading.file });
  alive();
  changed();
}

function heard({ id, done, found, failed }) {
  const entry = reading;
  if (entry?.id !== id) {
    return;
  }
  if (failed === "NotReadableError" || failed === "NotFoundError") {
    settle(entry, "gone");
  } else if (failed !== undefined) {
    broken();
  } else if (found === undefined) {
    entry.done = done;
    alive();
    changed();
  } else {
    const at = found.indexOf(" ");
    settle(entry, "done", found.slice(0, at), found.slice(at + 1));
  }
}

// What a person does.

function take(chosen) {
  for (const file of chosen) {
    if (files.size < MOST) {
      last += 1;
      files.set(last, { id: last, file, state: "waiting", done: 0, line: "", hash: "", report: "" });
    } else {
      left += 1;
    }
  }
  changed();
  go_on();
}

function drop() {
  end();
  files.clear();
  shown = CHUNK;
  left = 0;
  limit.megabytes = "";
  limit.kinds.clear();
  changed();
}

function cancel() {
  end();
  for (const entry of files.values()) {
    if (entry.state === "waiting" || entry.state === "reading") {
      entry.state = "stopped";
    }
  }
  changed();
}

function remove(row) {
  const id = Number(row.dataset.file);
  if (reading?.id === id) {
    end();
  }
  files.delete(id);
  const neighbour = row.nextElementSibling ?? row.previousElementSibling ?? document;
  neighbour.querySelector("[data-action=remove], [data-action=choose]")?.focus();
  changed();
  go_on();
}

function input(capture) {
  const field = document.createElement("input");
  field.type = "file";
  field.hidden = true;
  if (capture) {
    field.accept = "image/*";
    field.setAttribute("capture", "environment");
  } else {
    field.multiple = true;
  }
  field.addEventListener("change", () => {
    take(field.files);
    // The same file can be chosen again.
    field.value = "";
  });
  document.body.append(field);
  return field;
}

function listen() {
  const choose = input(false);
  const photo = input(true);
  const on_screen = () => document.querySelector("[data-screen=documents]");
  document.addEventListener("click", ({ target }) => {
    const action = target.closest?.("[data-action]")?.dataset.action;
    if (ENDS.includes(action)) {
      drop();
    }
    if (!on_screen()) {
      return;
    }
    if (action === "choose") {
      choose.click();
    } else if (action === "photo") {
      photo.click();
    } else if (action === "cancel") {
      cancel();
    } else if (action === "more") {
      shown += CHUNK;
      changed();
    } else if (action === "remove") {
      remove(target.closest("[data-file]"));
    }
  });
  document.addEventListener("input", ({ target }) => {
    const row = target.closest?.("[data-file]");
    if (row) {
      files.get(Number(row.dataset.file)).line = target.value;
      changed();
    } else if (target.name === "limit.megabytes") {
      limit.megabytes = plain(target.value);
      changed();
    } else if (target.name === "limit.kind") {
      limit.kinds[target.checked ? "add" : "delete"](target.value);
      changed();
    }
  });
  // A file that is dropped beside would take the place of the page.
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    if (on_screen()) {
      take(event.dataTransfer.files);
    }
  });
}
