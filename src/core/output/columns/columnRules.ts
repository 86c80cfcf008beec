import type { Area } from "../../model";
import { ABC_LABELS } from "../../labels";
import { cellAddress } from "../../a1";
import { quotedText } from "../sheet/criterion";
import type { ColorRule, OwnColumn, OwnColumnKey } from "../edits";
import { ALERT_TINT, RANK_TINTS, SEGMENT_TINTS, STATE_TINTS, type Tint } from "../palette";
import type { SheetWords } from "../words";

/**
 * Colours of the label columns, by rules on what the cells say: a label changed by hand changes colour, and colours
 * follow the rows when the sheet is sorted. As many rules for ten rows as for ten thousand.
 */
export function columnRules(
  columns: readonly OwnColumn[],
  rows: { readonly first: number; readonly last: number },
  words: SheetWords,
): readonly { readonly area: Area; readonly rules: readonly ColorRule[] }[] {
  const found: { area: Area; rules: readonly ColorRule[] }[] = [];
  for (const { key, column } of columns.toSorted((a, b) => a.column - b.column)) {
    const area = { firstRow: rows.first, firstColumn: column, lastRow: rows.last, lastColumn: column };
    const last = found.at(-1);
    // Neighbours coloured alike share their rules, which follow each cell.
    const shared =
      last === undefined ? [] : rulesOf(key, cellAddress(rows.first, last.area.firstColumn), words);
    if (last?.area.lastColumn === column - 1 && isSame(last.rules, shared)) {
      last.area = { ...last.area, lastColumn: column };
      continue;
    }
    const rules = rulesOf(key, cellAddress(rows.first, column), words);
    if (rules.length > 0) found.push({ area, rules });
  }
  return found;
}

function isSame(some: readonly ColorRule[], others: readonly ColorRule[]): boolean {
  return JSON.stringify(some) === JSON.stringify(others);
}

function rulesOf(key: OwnColumnKey, cell: string, words: SheetWords): readonly ColorRule[] {
  switch (key) {
    case "segment":
    case "forcedSegment":
      return ABC_LABELS.map((label) => rule(is(cell, words.segments[label]), SEGMENT_TINTS[label], true));
    case "priority":
      return (["P1", "P2", "P3"] as const).map((rank) =>
        rule(is(cell, rank), RANK_TINTS[rank], rank === "P1"),
      );
    case "lastContactState":
      return (["upToDate", "due", "overdue"] as const).map((state) =>
        rule(endsWith(cell, words.states[state]), STATE_TINTS[state]),
      );
    case "potential":
      return [rule(beginsWith(cell, words.levels.high), SEGMENT_TINTS.highPotential, true)];
    case "alert":
      return [rule(`${cell}<>""`, ALERT_TINT)];
    default:
      return [];
  }
}

const rule = (formula: string, tint: Tint, bold = false): ColorRule => ({
  formula: `=${formula}`,
  fill: tint.fill,
  color: tint.color,
  bold,
});
const is = (cell: string, text: string): string => `${cell}=${quotedText(text)}`;
const endsWith = (cell: string, text: string): string => `RIGHT(${cell},${text.length})=${quotedText(text)}`;
const beginsWith = (cell: string, text: string): string => `LEFT(${cell},${text.length})=${quotedText(text)}`;
