// Reads one file after another in pieces and has the WebAssembly look into it. Made from a blob, behind wasm-bindgen's
// glue, by a page that has sealed itself; so it can fetch nothing.

// Bytes that are read at a time.
const PIECE = 1 << 20;

let inspect;

async function look({ id, file }) {
  const { memory } = await inspect;
  const inspector = new wasm_bindgen.Inspector(file.name, file.size);
  for (let at = 0; at < file.size; at += PIECE) {
    const piece = await file.slice(at, at + PIECE).arrayBuffer();
    inspector.push(new Uint8Array(piece));
    postMessage({ id, done: Math.min(at + PIECE, file.size) });
  }
  const found = inspector.finish();
  // The memory never shrinks: it is the most that was needed so far, for who measures.
  postMessage({ id, found, memory: memory.buffer.byteLength });
}

onmessage = ({ data }) => {
  if (data.module) {
    inspect = wasm_bindgen({ module_or_path: data.module });
    return;
  }
  // What a file does to the WebAssembly ends the worker: the page makes another.
  look(data).catch((error) => postMessage({ id: data.id, failed: error?.name ?? "" }));
};
