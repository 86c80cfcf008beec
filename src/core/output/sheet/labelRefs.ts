import type { OwnColumnKey } from "../edits";
import { columnArea, fixedArea, quotedSheet } from "../../a1";

/** Where the labels stand, for formulas of our other sheets. Columns and rows are 1-based. */
export interface LabelRefs {
  readonly sheet: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: ReadonlyMap<OwnColumnKey, number>;
  /** Column of plain revenues in euros; null when no revenue is known. */
  readonly revenue: number | null;
  /** Column that is 1 on one row a customer; null when each row is a customer. */
  readonly counted: number | null;
}

/** A condition of COUNTIFS: column and criterion (a text constant or a cell). */
export type Condition = readonly [column: number, criterion: string];

/** Rows that the rep may add under the data before the next run: formulas count them at once. */
const SPARE_ROWS = 1000;
const LAST_ROW = 1_048_576;

/** The cells of one column of labels, on their sheet. */
export function refRange(refs: LabelRefs, column: number): string {
  const lastRow = Math.min(refs.lastRow + SPARE_ROWS, LAST_ROW);
  return `${quotedSheet(refs.sheet)}!${fixedArea(columnArea(column, refs.firstRow, lastRow))}`;
}

/** Customers whose segment in force is this one: the forced segment where there is one, else the written one. */
export function countFormula(refs: LabelRefs, segment: string, extra: readonly Condition[] = []): string {
  const once: readonly Condition[] = refs.counted === null ? [] : [[refs.counted, "1"]];
  return bySegment(refs, segment, [...extra, ...once], (conditions) => `COUNTIFS(${conditions})`);
}

/** Sum of a column over the customers whose segment in force is this one. */
export function sumFormula(
  refs: LabelRefs,
  column: number,
  segment: string,
  extra: readonly Condition[] = [],
): string {
  const range = refRange(refs, column);
  return bySegment(refs, segment, extra, (conditions) => `SUMIFS(${range},${conditions})`);
}

function bySegment(
  refs: LabelRefs,
  segment: string,
  extra: readonly Condition[],
  aggregate: (conditions: string) => string,
): string {
  const written = refs.columns.get("segment") ?? 1;
  const forced = refs.columns.get("forcedSegment");
  const list = (conditions: readonly Condition[]): string =>
    [...conditions, ...extra]
      .map(([column, criterion]) => `${refRange(refs, column)},${criterion}`)
      .join(",");
  if (forced === undefined) return aggregate(list([[written, segment]]));
  const unforced = aggregate(list([[written, segment], [forced, '""']])); // prettier-ignore
  const forcedHere = aggregate(list([[forced, segment], [written, '"?*"']])); // prettier-ignore
  return `${unforced}+${forcedHere}`;
}
