import type { Model } from "@ironcalc/wasm";

const engines = new WeakSet<Model>();

/** True once a constant of more than 15 significant digits was written: then no number is read the short way. */
export function hasLongNumbers(engine: Model): boolean {
  return engines.has(engine);
}

/** To be called with every constant written, here and when a file is opened. */
export function noteNumber(engine: Model, value: number): void {
  if (!engines.has(engine) && Number(value.toPrecision(15)) !== value) engines.add(engine);
}
