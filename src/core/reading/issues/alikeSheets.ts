import { foldText } from "../../text/fold";
import { MONTHS } from "../values/dates";
import type { Finding } from "./issueCollector";

/** *Feuil1*, *Sheet2*: names that nobody gave. */
const UNNAMED = /^(?:feuil|feuille|sheet|tabelle|hoja|foglio) ?#$/;
const LISTED = 12;

/**
 * The sheets whose names differ from this one's by a month or by figures alone (*Janvier* and *Février*, *CA 2025* and
 * *CA 2026*): a portfolio cut in pieces, of which the press reads one.
 */
export function alikeSheets(sheet: string, others: readonly string[]): readonly Finding[] {
  const kind = kindOf(sheet);
  if (kind === null) return [];
  const alike = others.filter((other) => kindOf(other) === kind);
  const listed = alike.slice(0, LISTED).join(", ");
  const sheets = alike.length > LISTED ? `${listed}…` : listed;
  return [
    { code: "alikeSheets", severity: "medium", cells: [], count: alike.length, values: { sheet, sheets } },
  ];
}

/** A name with its months and figures left open; null for one that has none. */
function kindOf(name: string): string | null {
  const words = foldText(name)
    .replace(/\d+/g, "#")
    .split(" ")
    .map((word) => (MONTHS.has(word) ? "month" : word));
  const kind = words.join(" ");
  return /#|month/.test(kind) && !UNNAMED.test(kind) ? kind : null;
}
