import { Model } from "@ironcalc/wasm";
import { invalidArgument, notSimulated } from "../protocol/failure";

/** Formulas already found well formed; forgotten together when there are too many. */
const wellFormed = new Set<string>();
const LIMIT = 10_000;
/** "Clients[CA]", "[@CA]": names of table columns, which the engine does not know. */
const STRUCTURED = /[\p{L}\p{N}_]\[|\[@/u;
let scratch: Model | null = null;

/** Fails with InvalidArgument when a formula cannot be read, as Excel does before it writes anything. */
export function checkFormula(formula: string): void {
  if (wellFormed.has(formula)) return;
  scratch ??= new Model("scratch", "en", "UTC", "en");
  scratch.setUserInput(0, 1, 1, formula);
  const broken = scratch.getFormattedCellValue(0, 1, 1) === "#ERROR!";
  scratch.setUserInput(0, 1, 1, "");
  scratch.flushSendQueue();
  if (broken && STRUCTURED.test(formula)) throw notSimulated(`A structured reference (${formula})`);
  if (broken) throw invalidArgument();
  if (wellFormed.size >= LIMIT) wellFormed.clear();
  wellFormed.add(formula);
}
