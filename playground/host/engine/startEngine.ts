import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { loadEngine } from "./loadEngine";

let started = false;

/** Starts the engine from node_modules: for tests and the command line. */
export function startEngine(): void {
  if (started) return;
  const require = createRequire(join(process.cwd(), "package.json"));
  loadEngine(new Uint8Array(readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm"))));
  started = true;
}
