import { Model } from "@ironcalc/wasm";
import { invalidArgument } from "../protocol/failure";

/** Formulas already found well formed; forgotten together when there are too many. */
const wellFormed = new Set<string>();
const LIMIT = 10_000;
let scratch: Model | null = null;

/** Fails with InvalidArgument when a formula cannot be read, as Excel does before it writes anything. */
export function checkFormula(formula: string): void {
  if (wellFormed.has(formula)) return;
  scratch ??= new Model("scratch", "en", "UTC", "en");
  scratch.setUserInput(0, 1, 1, formula);
  const broken = scratch.getFormattedCellValue(0, 1, 1) === "#ERROR!";
  scratch.setUserInput(0, 1, 1, "");
  scratch.flushSendQueue();
  if (broken) throw invalidArgument();
  if (wellFormed.size >= LIMIT) wellFormed.clear();
  wellFormed.add(formula);
}
