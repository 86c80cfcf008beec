/** Text as Excel keeps it: what it would convert or evaluate is written behind an apostrophe. */
import type { CellContent } from "../../core/output/edits";

/** Longest text of a cell. */
const LONGEST = 32_767;
/** Longest text that begins like a formula: longer ones make Excel refuse the whole request. */
const LONGEST_RISKY = 8_000;

/** What `range.formulas` takes: text, number, boolean, a formula of ours, or null = leave the cell alone. */
export type WrittenCell = string | number | boolean | null;

/** Booleans in the languages of our users: a cell holding the word alone would become one. */
const BOOLEANS = /^(true|false|vrai|faux)$/i;
/** Letters first, and no more than words and numbers: may be a date with its month ("mars 2025", "jan25"). */
const DATE_LIKE = /^\p{L}{3,}\.?[\s./-]*\d[\d\s.,:/-]*$|^\p{L}+\.?,?\s+\d{1,2}\.?\s+\p{L}+\.?,?\s+\d{2,4}$/u;

/** True for text that Excel keeps as typed: it begins with a letter and is no date, boolean or sentence of Excel's. */
export function isPlainText(text: string): boolean {
  return /^\p{L}/u.test(text) && !BOOLEANS.test(text) && !DATE_LIKE.test(text);
}

/** Literal text for a cell: never a formula, never converted, never too long. */
export function literalText(text: string): string {
  if (text === "") return "";
  if (isPlainText(text)) return cut(text, LONGEST);
  return `'${cut(text, /^\s*[=+\-@]/.test(text) ? LONGEST_RISKY : LONGEST - 1)}`;
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

/** A cell's content as it is written. Only `{ formula }` becomes a formula. */
export function writtenCell(content: CellContent): WrittenCell {
  if (typeof content === "string") return literalText(content);
  if (content !== null && typeof content === "object") return content.formula;
  return content;
}
