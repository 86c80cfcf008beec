import type { Area, HeaderChoice, Reading, SheetData } from "../../model";
import type { Steps } from "../../steps";
import { cleanText } from "../../text/cleanText";
import type { HeaderReader } from "../headers/headerQuality";
import { findBlocks } from "./blocks";
import type { Block } from "./blocks";
import { givenHeader } from "./givenHeader";
import { columnRuns } from "./grid";
import type { Grid } from "./grid";
import { headerLines } from "./headerLines";
import type { ColumnHeader } from "./headerLines";

/** The table that is read: 0-based positions in the grid. */
export interface Region {
  /** Last line of the header. */
  readonly headerRow: number;
  readonly headerFrom: Reading["headerFrom"];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly headers: readonly ColumnHeader[];
  /** True when the last row is the totals row of an Excel table. */
  readonly hasTotals: boolean;
  /** Other tables of the sheet, left alone, in sheet coordinates. */
  readonly others: readonly Area[];
}

type Table = SheetData["tables"][number];

/**
 * The table with the selection, or the only one; else the block with the selection, or the largest, among those under
 * the header that the rep chose. Null without a header.
 */
export function* findRegion(
  sheet: SheetData,
  grid: Grid,
  reader: HeaderReader,
  choice: HeaderChoice | null,
): Steps<Region | null> {
  const table = chosenTable(sheet);
  if (table) return tableRegion(sheet, grid, table);
  const given = givenHeader(sheet, grid, choice);
  const blocks = yield* findBlocks(grid, reader, given);
  const all = blocks.filter((block) => !block.isSummary);
  const under = all.filter((block) => block.header.row === given);
  const lists = under.length > 0 ? under : all;
  const chosen = lists.find((block) => holdsSelection(sheet, block)) ?? largest(lists);
  if (chosen === undefined) return null;
  const isGiven = chosen.header.row === given;
  const lines = headerLines(grid, reader, chosen.header.row, chosen.columns, isGiven);
  return {
    headerRow: lines.last,
    headerFrom: isGiven ? "given" : "found",
    firstRow: lines.last + 1,
    lastRow: Math.max(chosen.lastRow, lines.last),
    headers: lines.headers,
    hasTotals: false,
    others: blocks
      .filter(
        (block) =>
          block !== chosen && (block.isSummary || (block.header.hasIdentity && block.header.recognised > 1)),
      )
      .map((block) => areaOf(sheet, block)),
  };
}

function inside(area: Area, cell: SheetData["selection"]): boolean {
  return (
    cell !== null &&
    cell.row >= area.firstRow &&
    cell.row <= area.lastRow &&
    cell.column >= area.firstColumn &&
    cell.column <= area.lastColumn
  );
}

function chosenTable(sheet: SheetData): Table | undefined {
  return (
    sheet.tables.find((table) => inside(table.area, sheet.selection)) ??
    (sheet.tables.length === 1 ? sheet.tables[0] : undefined)
  );
}

function tableRegion(sheet: SheetData, grid: Grid, table: Table): Region {
  const top = Math.max(0, table.area.firstRow - sheet.firstRow);
  const headers = columnRuns(grid)
    .flat()
    .filter(
      (column) =>
        column + sheet.firstColumn >= table.area.firstColumn &&
        column + sheet.firstColumn <= table.area.lastColumn,
    )
    .map((column) => {
      const text = cleanText(String(grid.cell(top, column)));
      return { column, text, forms: text === "" ? [] : [text] };
    });
  return {
    headerRow: top,
    headerFrom: "table",
    firstRow: top + 1,
    lastRow: Math.min(table.area.lastRow - sheet.firstRow, grid.rows - 1),
    headers,
    hasTotals: table.hasTotals,
    others: sheet.tables.filter((other) => other !== table).map((other) => other.area),
  };
}

function areaOf(sheet: SheetData, block: Block): Area {
  const first = block.columns[0] ?? 0;
  const last = block.columns.at(-1) ?? first;
  return {
    firstRow: block.header.row + sheet.firstRow,
    firstColumn: first + sheet.firstColumn,
    lastRow: block.lastRow + sheet.firstRow,
    lastColumn: last + sheet.firstColumn,
  };
}

function holdsSelection(sheet: SheetData, block: Block): boolean {
  return inside(areaOf(sheet, block), sheet.selection);
}

function largest(blocks: readonly Block[]): Block | undefined {
  const size = (block: Block): number =>
    (block.lastRow - block.header.row) * block.columns.length * (block.header.hasIdentity ? 1 : 0.1);
  return blocks.reduce<Block | undefined>(
    (top, block) => (top && size(top) >= size(block) ? top : block),
    undefined,
  );
}
