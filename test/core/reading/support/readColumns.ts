import type { CellValue, Reading } from "../../../../src/core/model";
import type { ReadingContext } from "../../../../src/core/reading/readingContext";
import { readRows } from "./readRows";
import { EUROS, NAMES } from "./sampleContents";

/** Cells of one column, top to bottom. */
type Cells = readonly (CellValue | null)[];

/** Reads a sheet given by its columns: header → cells. */
export function readColumns(
  columns: Readonly<Record<string, Cells>>,
  context: Partial<ReadingContext> = {},
): Reading {
  const titles = Object.keys(columns);
  const cells = Object.values(columns);
  const height = Math.max(...cells.map((column) => column.length));
  return readRows(
    [titles, ...Array.from({ length: height }, (_, i) => cells.map((column) => column[i] ?? null))],
    context,
  );
}

/** Six customers with their revenue, in A and B. */
export const BASE: Readonly<Record<string, Cells>> = { Société: NAMES, "CA HT": EUROS };
