import { inSteps, type Steps } from "../../steps";
import type { CellValue } from "../../model";
import { isBlank } from "../values/missing";
import { onlyText } from "./headingRows";
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
  const headerCells = columns.map((column) => ({ column, cell: grid.cell(region.headerRow, column) }));
  const titled = headerCells.filter(({ cell }) => !isBlank(cell));
  const allowed = titled.filter(({ cell }) => typeof cell === "string").length * (1 - LEAST_SHARE);
  const body: number[] = [];
  const setAside: { row: number; reason: "blank" | "repeatedHeader" | "total" }[] = [];
  const sort = (row: number): void => {
    if (columns.every((column) => isBlank(grid.cell(row, column)))) setAside.push({ row, reason: "blank" });
    else if (region.hasTotals && row === region.lastRow) setAside.push({ row, reason: "total" });
    else if (isRepeatedHeader(grid, row, titled, allowed)) {
      if (body.at(-1) === row - 1 && isTitle(row - 1))
        setAside.push({ row: body.pop() ?? row, reason: "repeatedHeader" });
      setAside.push({ row, reason: "repeatedHeader" });
    } else body.push(row);
  };
  /** *PROSPECTS* below a blank row and above the header once more. */
  const isTitle = (row: number): boolean =>
    setAside.at(-1)?.row === row - 1 && onlyText(columns.map((column) => grid.cell(row, column))) !== null;
  yield* inSteps(region.lastRow - region.firstRow + 1, (from, to) => {
    for (let i = from; i < to; i++) sort(region.firstRow + i);
  });
  return { body, setAside };
}

/** Numbers in a header (years) may be those of a customer: they make a header likelier, never less likely. */
function isRepeatedHeader(
  grid: Grid,
  row: number,
  titled: readonly { column: number; cell: CellValue }[],
  allowed: number,
): boolean {
  let same = 0;
  let missed = 0;
  for (const { column, cell } of titled) {
    if (grid.cell(row, column) === cell) same++;
    else if (typeof cell === "string" && ++missed > allowed) return false;
  }
  return same >= 2;
}
