import type { Reading, Refusal, Result, SheetData } from "../model";
import type { ColumnInput } from "./columns/columnInput";
import { columnInputs } from "./columns/columnInputs";
import { userColumns } from "./columns/userColumns";
import { headerReader } from "./headers/headerQuality";
import type { ReadingRefusal } from "./issueCodes";
import { finish, type Steps } from "../steps";
import { readRegionSteps } from "./readRegion";
import type { ReadingContext } from "./readingContext";
import { findRegion } from "./region/findRegion";
import { gridOf } from "./region/grid";
import { dayTitles } from "./rows/dayTitles";
import { structuralRows } from "./rows/structuralRows";

/**
 * Reads a sheet into customers: finds the table and its header, recognises the columns, decides what a row stands for,
 * and tells every problem met. Pure, and never throws whatever the cells hold; a sheet that cannot be used is refused.
 */
export function readSheet(sheet: SheetData, context: ReadingContext): Result<Reading> {
  return finish(readSheetSteps(sheet, context));
}

/** `readSheet`, with stops on the way. */
export function* readSheetSteps(sheet: SheetData, context: ReadingContext): Steps<Result<Reading>> {
  const grid = gridOf(sheet);
  if (grid.lastRow < 0) return refuse("emptySheet", { sheet: sheet.name });
  const reader = headerReader();
  yield;
  const region = yield* findRegion(sheet, grid, reader, context.header ?? null);
  yield;
  if (region === null) return refuse("noHeader", { sheet: sheet.name });
  const { body, setAside } = yield* structuralRows(grid, region);
  yield;
  const titles = yield* dayTitles(sheet, region, body);
  yield;
  const lines = titles === null ? body : body.filter((row) => !titles.days.has(row));
  const columns = yield* columnInputs(sheet, region, lines, reader);
  yield;
  const user = userColumns(columns, context.options.columns, context.remembered, sheet.firstColumn);
  if (user.unknown) return refuse("unknownColumn", { sheet: sheet.name, ...user.unknown });
  const seen = {
    sheet: sheet.name,
    headers: headersOf(columns),
    headerRow: region.headerRow + sheet.firstRow,
    headerFrom: region.headerFrom,
  };
  if (body.length === 0) return refuse("noCustomers", seen);
  const reading = yield* readRegionSteps({
    sheet,
    grid,
    region,
    body,
    setAside,
    titles,
    columns,
    user,
    context,
  });
  if (!reading.ok) {
    return { ok: false, refusal: { code: reading.refusal, values: seen, columns: reading.columns } };
  }
  return { ok: true, value: reading.value };
}

/** The first headers, for a sentence. */
function headersOf(columns: readonly ColumnInput[]): string {
  const named = columns.flatMap(({ header }) => (header === "" ? [] : [header]));
  return named.slice(0, 20).join(", ");
}

function refuse(code: ReadingRefusal, values: Refusal["values"]): Result<Reading> {
  return { ok: false, refusal: { code, values } };
}
