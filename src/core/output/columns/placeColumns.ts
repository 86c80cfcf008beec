import type { Area, Result, SheetData } from "../../model";
import type { OwnColumn, OwnColumnKey } from "../edits";
import type { SheetWords } from "../words";
import { cellAt, isBlankCell } from "./cellAt";
import { uniqueHeader } from "./uniqueHeader";

/** Last column of a sheet, XFD. */
const LAST_COLUMN = 16_384;

/** Where every label column stands, and the table they widen when there is one. */
export interface Placement {
  readonly columns: readonly OwnColumn[];
  /** The table's new area when columns were added on its right; null when nothing widens. */
  readonly table: { readonly name: string; readonly area: Area } | null;
}

/**
 * Gives each wanted column its place: where it stands already, else the first free columns on the right of the data
 * (in the table when the data is one), else the first block beyond that is free over all rows of the data, with a
 * blank column before it. Nothing is inserted and no cell of the user is covered.
 */
export function placeColumns(
  wanted: readonly OwnColumnKey[],
  known: readonly OwnColumn[],
  region: Area,
  source: SheetData,
  words: SheetWords,
): Result<Placement> {
  const missing = wanted.filter((key) => !known.some((own) => own.key === key));
  if (missing.length === 0) return { ok: true, value: { columns: known, table: null } };

  const table = source.tables.find(({ area }) => holds(area, region.firstRow, region.firstColumn)) ?? null;
  const rows = { first: region.firstRow, last: Math.max(region.lastRow, table?.area.lastRow ?? 0) };
  const start = freeBlock(missing.length, edgeOf(known, region, table?.area ?? null), rows, source);
  if (start === null)
    return { ok: false, refusal: { code: "noRoomForColumns", values: { count: missing.length } } };

  const taken = headersOf(source, region.firstRow, known);
  const added = missing.map((key, i): OwnColumn => {
    const header = uniqueHeader(words.headers[key], taken, words.otherHeader);
    taken.push(header);
    return { key, header, column: start + i };
  });
  const touches = table !== null && start === table.area.lastColumn + 1;
  return {
    ok: true,
    value: {
      columns: [...known, ...added],
      table: touches
        ? { name: table.name, area: { ...table.area, lastColumn: start + missing.length - 1 } }
        : null,
    },
  };
}

function holds(area: Area, row: number, column: number): boolean {
  return (
    area.firstRow <= row && row <= area.lastRow && area.firstColumn <= column && column <= area.lastColumn
  );
}

/** Last column of the data and of our columns that follow it without a gap. */
function edgeOf(known: readonly OwnColumn[], region: Area, table: Area | null): number {
  const own = new Set(known.map(({ column }) => column));
  let edge = Math.max(region.lastColumn, table?.lastColumn ?? 0);
  while (own.has(edge + 1)) edge += 1;
  return edge;
}

function freeBlock(
  count: number,
  edge: number,
  rows: { readonly first: number; readonly last: number },
  source: SheetData,
): number | null {
  const isFree = (column: number): boolean => {
    for (let row = rows.first; row <= rows.last; row += 1)
      if (!isBlankCell(source, row, column)) return false;
    return !source.tables.some(
      ({ area }) =>
        area.firstColumn <= column &&
        column <= area.lastColumn &&
        area.firstRow <= rows.last &&
        rows.first <= area.lastRow,
    );
  };
  let start = edge + 1;
  let column = start;
  while (column < start + count) {
    if (start + count - 1 > LAST_COLUMN) return null;
    if (isFree(column)) column += 1;
    else {
      start = column + 1;
      while (start <= LAST_COLUMN && !isFree(start)) start += 1;
      start += 1; // one blank column keeps our block apart from the user's
      column = start;
    }
  }
  return start;
}

function headersOf(source: SheetData, row: number, known: readonly OwnColumn[]): string[] {
  const width = source.values[0]?.length ?? 0;
  const cells = Array.from({ length: width }, (_, i) => String(cellAt(source, row, source.firstColumn + i)));
  return [...cells, ...known.map(({ header }) => header)].filter((header) => header !== "");
}
