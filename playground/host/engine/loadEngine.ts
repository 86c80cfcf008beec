import { initSync } from "@ironcalc/wasm";

/**
 * Starts the spreadsheet engine, once a process or page; later calls do nothing. The caller brings the engine's
 * bytes: from disk in Node (see `startEngine`), from its own address in a page.
 */
export function loadEngine(bytes: Uint8Array<ArrayBuffer>): void {
  initSync({ module: bytes });
}
