import type { SheetData } from "../../model";
import type { OwnColumn } from "../edits";
import type { OutputMemory } from "../memory";
import { cellAt } from "./cellAt";

/** Where the columns of past runs stand today. */
export interface LocatedColumns {
  readonly headerRow: number;
  readonly columns: readonly OwnColumn[];
}

/**
 * Finds the columns that a past run wrote, after the user inserted, removed or moved columns and rows: by their
 * remembered header in the row where most of them stand. One whose header the user changed may still be ours when it
 * stands in its place beside one that is: what it holds tells (`provenColumns`). A column that cannot be found is not ours any more: what stands there
 * is never written over. Call it before reading the sheet, to tell the reading which columns are ours.
 */
export function locateColumns(
  memory: Pick<OutputMemory, "columns" | "headerRow">,
  sheet: SheetData,
): LocatedColumns {
  const headerRow = rowOfHeaders(memory, sheet);
  const exact = memory.columns.map((own) =>
    cellAt(sheet, headerRow, own.column) === own.header ? own.column : null,
  );
  const shift = commonShift(memory.columns, sheet, headerRow);
  const used = new Set(exact.filter((column) => column !== null));
  const places = memory.columns.map((own, i) => {
    const found = exact[i] ?? findHeader(own, sheet, headerRow, used);
    if (found !== null) used.add(found);
    return found;
  });
  const headers = new Set(memory.columns.map(({ header }) => header));
  // Headers changed side by side are found one after the other, from the ones that were not.
  for (let isOver = false; !isOver;) {
    isOver = true;
    for (const [i, own] of memory.columns.entries()) {
      const place = own.column + shift;
      const header = cellAt(sheet, headerRow, place);
      const isTheirs = typeof header === "string" && header !== "" && !headers.has(header);
      if (places[i] !== null || used.has(place) || !isTheirs) continue;
      const beside = memory.columns.some(
        (other, j) => Math.abs(other.column - own.column) === 1 && places[j] === other.column + shift,
      );
      if (!beside) continue;
      places[i] = place;
      used.add(place);
      isOver = false;
    }
  }
  const columns = memory.columns.flatMap((own, i): OwnColumn[] => {
    const column = places[i] ?? null;
    return column === null ? [] : [{ ...own, header: String(cellAt(sheet, headerRow, column)), column }];
  });
  return { headerRow, columns };
}

/** The row that holds the most remembered headers; the remembered row on a tie or when none does. */
function rowOfHeaders(memory: Pick<OutputMemory, "columns" | "headerRow">, sheet: SheetData): number {
  const headers = new Set(memory.columns.map((own) => own.header));
  let best = {
    row: memory.headerRow,
    count: countIn(headers, sheet.values[memory.headerRow - sheet.firstRow]),
  };
  sheet.values.forEach((cells, i) => {
    const count = countIn(headers, cells);
    if (count > best.count) best = { row: sheet.firstRow + i, count };
  });
  return best.row;
}

function countIn(headers: ReadonlySet<string>, cells: readonly unknown[] | undefined): number {
  return cells?.filter((cell) => typeof cell === "string" && headers.has(cell)).length ?? 0;
}

function findHeader(own: OwnColumn, sheet: SheetData, row: number, used: ReadonlySet<number>): number | null {
  const cells = sheet.values[row - sheet.firstRow] ?? [];
  const at = cells.findIndex((cell, i) => cell === own.header && !used.has(sheet.firstColumn + i));
  return at < 0 ? null : sheet.firstColumn + at;
}

/** How far most of our columns moved. */
function commonShift(columns: readonly OwnColumn[], sheet: SheetData, row: number): number {
  const votes = new Map<number, number>();
  for (const own of columns) {
    const found = findHeader(own, sheet, row, new Set());
    if (found !== null) votes.set(found - own.column, (votes.get(found - own.column) ?? 0) + 1);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
