import type { FieldId } from "../../../../src/core/fields";
import type { CellValue, Reading, Result, SheetData } from "../../../../src/core/model";
import { DEFAULT_OPTIONS } from "../../../../src/core/options";
import type { ReadingContext } from "../../../../src/core/reading/readingContext";
import { columnLetters } from "../../../../src/core/a1";
import { readSheet } from "../../../../src/core/reading/readSheet";
import { dayOfIso } from "../../../../src/core/stats/day";
import { testPlaces } from "./testPlaces";

/** Serial day of an ISO date. */
export function day(iso: string): number {
  const serial = dayOfIso(iso);
  if (serial === null) throw new Error(`not a date: ${iso}`);
  return serial;
}

/** A sheet that starts in A1; null cells are blank. */
export function sheetOf(
  rows: readonly (readonly (CellValue | null)[])[],
  more: Partial<SheetData> = {},
): SheetData {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const values = rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ""));
  return {
    name: "Clients",
    firstRow: 1,
    firstColumn: 1,
    values,
    formats: [],
    tables: [],
    selection: null,
    ownColumns: [],
    hasHiddenRows: false,
    ...more,
  };
}

/** The context of most tests: 1 June 2026, default options, nothing remembered. */
export function contextOf(more: Partial<ReadingContext> = {}): ReadingContext {
  return {
    options: DEFAULT_OPTIONS,
    clock: day("2026-06-01"),
    today: null,
    places: testPlaces,
    remembered: {},
    ...more,
  };
}

/** Reads rows as a sheet. */
export function tryRows(
  rows: readonly (readonly (CellValue | null)[])[],
  context: Partial<ReadingContext> = {},
  sheet: Partial<SheetData> = {},
): Result<Reading> {
  return readSheet(sheetOf(rows, sheet), contextOf(context));
}

/** Reads rows that must not be refused. */
export function readRows(...args: Parameters<typeof tryRows>): Reading {
  const result = tryRows(...args);
  if (!result.ok) throw new Error(`refused: ${result.refusal.code}`);
  return result.value;
}

/** Field → column letter. */
export function columnsOf(reading: Reading): Partial<Record<FieldId, string>> {
  return Object.fromEntries(reading.columns.map(({ field, column }) => [field, columnLetters(column)]));
}

/** How many rows each reason set aside. */
export function asideOf(reading: Reading): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { reason } of reading.setAside) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}

/** Cells of the issue of a code; undefined when it is not told. */
export function cellsOf(reading: Reading, code: string): readonly string[] | undefined {
  return reading.issues.find((issue) => issue.code === code)?.cells;
}
