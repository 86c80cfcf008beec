import type { Model } from "@ironcalc/wasm";
import { isTooDeep } from "./isTooDeep";
import type { FileBook } from "./readBook";

/** Gives the engine the names it can hold: ranges. Others stay in the file. */
export function loadNames(engine: Model, book: FileBook): void {
  for (const { name, sheet, formula } of book.names) {
    if (name.startsWith("_xlnm.") || isTooDeep(formula)) continue;
    try {
      engine.newDefinedName(name, sheet, formula);
    } catch {
      // A constant, a formula or a lost reference: the engine has no such names.
    }
  }
}
