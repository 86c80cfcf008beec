import { ROWS_PER_STEP, type Steps } from "../../steps";
import { isBlank } from "../values/missing";
import type { Grid } from "../region/grid";
import type { Region } from "../region/findRegion";

/** Rows of the region told apart by their form alone: 0-based grid positions. */
export interface StructuralRows {
  /** Rows that may be customers. */
  readonly body: readonly number[];
  readonly setAside: readonly {
    readonly row: number;
    readonly reason: "blank" | "repeatedHeader" | "total";
  }[];
}

const LEAST_SHARE = 0.6; // cells equal to their header that make a row a repeated header

/** Sets blank rows, repeated headers and the totals row of an Excel table aside. */
export function* structuralRows(grid: Grid, region: Region): Steps<StructuralRows> {
  const columns = region.headers.map((header) => header.column);
  const headerCells = region.headers.map((header) => ({
    column: header.column,
    cell: grid.cell(region.headerRow, header.column),
  }));
  const titled = headerCells.filter(({ cell }) => typeof cell === "string" && cell.trim() !== "");
  const body: number[] = [];
  const setAside: { row: number; reason: "blank" | "repeatedHeader" | "total" }[] = [];
  for (let row = region.firstRow; row <= region.lastRow; row++) {
    if (row % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
    if (columns.every((column) => isBlank(grid.cell(row, column)))) setAside.push({ row, reason: "blank" });
    else if (region.hasTotals && row === region.lastRow) setAside.push({ row, reason: "total" });
    else if (isRepeatedHeader(grid, row, titled)) setAside.push({ row, reason: "repeatedHeader" });
    else body.push(row);
  }
  return { body, setAside };
}

function isRepeatedHeader(
  grid: Grid,
  row: number,
  titled: readonly { column: number; cell: unknown }[],
): boolean {
  let same = 0;
  let missed = 0;
  const allowed = titled.length * (1 - LEAST_SHARE);
  for (const { column, cell } of titled) {
    if (grid.cell(row, column) === cell) same++;
    else if (++missed > allowed) return false;
  }
  return same >= 2;
}
