import type { CellValue, Issue, SheetData } from "../../../../src/core/model";
import type { IssueCode } from "../../../../src/core/reading/issueCodes";
import type { ReadingContext } from "../../../../src/core/reading/readingContext";
import { day, readRows } from "./readRows";

export type Row = readonly CellValue[];

/** The reference date of sheets whose issues are looked at. */
export const TODAY = day("2026-06-01");

/** The issues of one code that the reading of some rows tells, the reference date being 1 June 2026. */
export function told(
  code: IssueCode,
  rows: readonly Row[],
  context: Partial<ReadingContext> = {},
  sheet: Partial<SheetData> = {},
): readonly Issue[] {
  return readRows(rows, { today: TODAY, ...context }, sheet).issues.filter((issue) => issue.code === code);
}

/** Rows of customers under « Société » and some headers. */
export function customers(headers: Row, ...rows: readonly Row[]): readonly Row[] {
  return [["Société", ...headers], ...rows.map((row, i) => [`Morel ${"ABCDEFGHIJKLM"[i] ?? i}`, ...row])];
}

/** An issue without revenue at stake, as `told` gives it; `more` is what it has besides. */
export const issue = (
  code: string,
  severity: string,
  cells: readonly string[],
  values: object,
  more = {},
): object => ({
  code,
  severity,
  count: cells.length,
  cells,
  revenueAtStake: null,
  values,
  ...more,
});
