import { parseArea, splitAddress } from "../../host/engine/a1";
import type { Area } from "../../host/workbook";
import type { NameMeaning } from "./nameMeaning";
import { ORDINARY_FUNCTIONS, type RangeUse } from "./ordinaryFunctions";

/** A cell or range that a formula reads, and how. */
export interface Read {
  /** Null = the formula's own sheet. */
  readonly sheet: string | null;
  readonly area: Area;
  readonly use: RangeUse | "cell";
}

/** What a formula's text says of the work it is. */
export interface FormulaUse {
  readonly reads: readonly Read[];
  /** Functions, levels and operators: what it costs by itself, and once more for each cell of an array. */
  readonly steps: number;
  /** True when it puts texts together. */
  readonly joins: boolean;
  /** Characters of the texts in quotes. */
  readonly quoted: number;
  /** How many times longer the texts may become by what is put in the place of their characters. */
  readonly growth: number;
}

const TOKEN =
  /("(?:[^"]|"")*")|([\p{L}_][\p{L}\p{N}_.]*)\(|((?:(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7}))(?![\p{L}\p{N}_.(])|\d+(?:\.\d*)?(?:E[+-]?\d+)?|([\p{L}_\\][\p{L}\p{N}_.\\?]*)|(\s+)|([^])/giuy;
const JOINING = /^(?:CONCAT|CONCATENATE|TEXTJOIN|REPLACE|SUBSTITUTE)$/;
/** A pattern of that many stars is tried in too many ways. */
const MANY_STARS = /\*[^*]*\*[^*]*\*[^*]*\*/;
/** Arrays written out, parts of tables and other files, ranges that end where a function says. */
const UNKNOWN_SIGN = /[{}[\]:]/;

interface Level {
  readonly name: string;
  argument: number;
}

/**
 * Reads what a formula will do from its text; null when only running it would tell.
 */
export function formulaUse(formula: string, named: NameMeaning): FormulaUse | null {
  const reads: Read[] = [];
  const levels: Level[] = [];
  let steps = 1;
  let joins = false;
  let quoted = 0;
  let growth = 1;
  let isFirst = false; // at the beginning of an argument
  const take = (reference: string, end: number): boolean => {
    const { sheet, rest } = splitAddress(reference);
    const area = parseArea(rest);
    if (area === null) return true;
    const isWhole = isFirst && /^\s*[,)]/.test(formula.slice(end, end + 20));
    const use = useOf(area, isWhole, levels);
    if (use === null) return false;
    reads.push({ sheet, area, use });
    return true;
  };
  for (const match of formula.matchAll(TOKEN)) {
    const [whole, literal, call, reference, word, blank, sign] = match;
    if (blank !== undefined) continue;
    const end = match.index + whole.length;
    const isPutIn = levels.some(({ name, argument }) => name === "SUBSTITUTE" && argument === 2);
    // What is put in must be written there.
    if (isPutIn && (call ?? reference ?? word) !== undefined) return null;
    if (literal !== undefined) {
      if (MANY_STARS.test(literal)) return null;
      quoted += literal.length;
      if (isPutIn) growth *= Math.max(1, literal.length - 2);
    } else if (call !== undefined) {
      const name = call.toUpperCase().replace(/^_XL(?:FN|WS)\./, "");
      if (!ORDINARY_FUNCTIONS.has(name)) return null;
      joins ||= JOINING.test(name);
      levels.push({ name, argument: 0 });
      steps += 1;
    } else if (reference !== undefined) {
      if (!take(reference, end)) return null;
    } else if (word !== undefined) {
      const meant = named(word);
      if (meant === null || (meant !== undefined && !take(meant, end))) return null;
    } else if (sign !== undefined) {
      if (UNKNOWN_SIGN.test(sign)) return null;
      if (sign === "(") levels.push({ name: "", argument: 0 });
      else if (sign === ")") levels.pop();
      else if (/[+\-*/^&<>%=]/.test(sign)) steps += 1;
      joins ||= sign === "&";
      const level = levels.at(-1);
      if (sign === "," && level !== undefined) level.argument += 1;
    }
    isFirst = call !== undefined || sign === ",";
  }
  return { reads, steps, joins, quoted, growth };
}

/** How an area is read where it stands; null when a function would run anew for each of its cells. */
function useOf(area: Area, isWhole: boolean, levels: readonly Level[]): Read["use"] | null {
  if (area.firstRow === area.lastRow && area.firstColumn === area.lastColumn) return "cell";
  const inside = levels.at(-1);
  const ordinary = inside === undefined ? undefined : ORDINARY_FUNCTIONS.get(inside.name);
  if (isWhole && inside !== undefined && ordinary?.takes(inside.argument) === true) return ordinary.use;
  const repeats = levels.some(({ name, argument }) => {
    const around = ORDINARY_FUNCTIONS.get(name);
    return around !== undefined && around.takes(argument) === false && takesRanges(name);
  });
  return repeats ? null : "array";
}

/** Whether a function reads a range at all: given another one, it reads it again for each cell. */
function takesRanges(name: string): boolean {
  const ordinary = ORDINARY_FUNCTIONS.get(name);
  return ordinary !== undefined && [0, 1, 2].some((argument) => ordinary.takes(argument));
}
