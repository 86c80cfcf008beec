import type { Model } from "@ironcalc/wasm";
import { invalidArgument } from "../protocol/failure";
import { checkFormula } from "./checkFormula";
import { noteNumber } from "./longNumbers";
import { isTextCell } from "./textFormats";
import { typedText } from "./typedText";

/** Longest text a cell holds, as in Excel. */
const MAX_TEXT = 32_767;

/** A double as the engine reads it back exactly; no exponent, which would also set a scientific format. */
export function plainNumber(value: number): string {
  const text = String(value);
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (match === null) return text;
  const [, sign = "", lead = "", decimals = "", exponentText = "0"] = match;
  const exponent = Number(exponentText);
  if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${lead}${decimals}`;
  return `${sign}${lead}${decimals.padEnd(exponent, "0")}`;
}

/** Texts that Excel might turn into something else: all others go in as they are. */
function mayConvert(text: string): boolean {
  return /^\s*[-+=@$€£(\d.#]/.test(text) || /^\s*(true|false)\s*$/i.test(text);
}

/**
 * Puts into a cell what `range.values` or `range.formulas` was given, as Excel understands it: "=…" is an English
 * formula, a leading apostrophe makes text, "001" becomes 1 except in a text cell. Null leaves the cell alone.
 */
export function writeCell(engine: Model, sheet: number, row: number, column: number, value: unknown): void {
  if (value === null || value === undefined) return;
  const put = (input: string): void => engine.setUserInput(sheet, row, column, input);
  switch (typeof value) {
    case "number":
      noteNumber(engine, value);
      if (isTextCell(engine, sheet, row, column)) writeText(engine, sheet, row, column, `'${value}`);
      else put(plainNumber(value));
      return;
    case "boolean":
      put(value ? "TRUE" : "FALSE");
      return;
    case "string":
      writeText(engine, sheet, row, column, value);
      return;
    default:
      throw invalidArgument();
  }
}

function writeText(engine: Model, sheet: number, row: number, column: number, value: string): void {
  if (value.length > MAX_TEXT) throw invalidArgument();
  const put = (input: string): void => {
    // Undoing the first content of a cell leaves the format which that content brought: let it bring none.
    const brings = input.startsWith("'") || mayConvert(input);
    if (brings && engine.getCellContent(sheet, row, column) === "")
      engine.setUserInput(sheet, row, column, "x");
    engine.setUserInput(sheet, row, column, input);
  };
  if (value === "" || value.startsWith("'") || !mayConvert(value)) {
    put(value === "'" ? "" : value);
    return;
  }
  if (isTextCell(engine, sheet, row, column)) {
    put(`'${value}`);
    return;
  }
  if (/^\s*[=+-]/.test(value) && Number.isNaN(Number(value.trim()))) checkFormula(value);
  const typed = typedText(value);
  if (typed === null) {
    put(value);
    return;
  }
  put(plainNumber(typed.value));
  const style = engine.getCellStyle(sheet, row, column).style;
  if (style.num_fmt === "general" && typed.format !== "General") {
    engine.updateRangeStyle({ sheet, row, column, width: 1, height: 1 }, "num_fmt", typed.format);
  }
}
