import { plainNumber } from "../../host/engine/writeCell";
import type { FileValue } from "../cells/FileCell";

/** Errors the engine knows by their text. */
const ERRORS: ReadonlySet<string> = new Set([
  "#REF!",
  "#NAME?",
  "#VALUE!",
  "#DIV/0!",
  "#N/A",
  "#NUM!",
  "#NULL!",
]);

const MONTH = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** True when the engine could take a text for a number, date, truth value, error or formula. */
function looksTyped(text: string): boolean {
  if (/^\s*(true|false)\s*$/i.test(text) || /^\s*['=+@#-]/.test(text)) return true;
  if (!/^\s*[$€£(\d.]/.test(text)) return false;
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return words.every((word) => MONTH.test(word) || /^[ap]m$/i.test(word));
}

/** What to type into the engine to get exactly this value; "" for an empty cell. */
export function engineInput(value: FileValue): string {
  switch (value.kind) {
    case "empty":
      return "";
    case "number":
      return plainNumber(value.value);
    case "boolean":
      return value.value ? "TRUE" : "FALSE";
    case "error":
      return ERRORS.has(value.value) ? value.value : `'${value.value}`;
    case "text":
      return looksTyped(value.value) ? `'${value.value}` : value.value;
  }
}
