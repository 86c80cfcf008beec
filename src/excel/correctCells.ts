/** Corrects single cells of the user's sheet: their number format, then their value, in one round trip. */
import type { Result } from "../core/model";
import type { Edit } from "../core/output/edits";
import type { CellCorrection } from "../core/reading/applyCorrection";
import { finish } from "../core/steps";
import { toA1 } from "./grid/address";
import { applyEdit } from "./writing/applyEdit";
import { askFormer, type Answer } from "./former/askFormer";
import { correctionRuns, rowsOfCells } from "./correctionRuns";
import { worksheetsOf, type Desk } from "./desk";
import { RefusedError } from "./errors";
import { putBack } from "./former/former";
import { askUnchanged, guardedAreas, type Guard } from "./writing/guard";
import { runExcel } from "./run";
import type { SheetSnapshot } from "./snapshot";

/** Corrections of one sheet, written together or not at all. */
export interface CorrectionRequest {
  /** What the corrections were made from: nothing is written when the sheet is no longer that. */
  readonly snapshot: SheetSnapshot;
  readonly cells: readonly CellCorrection[];
  readonly guard: Guard;
}

/** How many cells were corrected. */
export interface Corrected {
  readonly cells: number;
}

/**
 * Writes the corrections, and nothing beside them: one undo step. Text stays text, and cells that hold a formula keep
 * it. Refuses when the sheet changed since it was read; a write that goes wrong is put back.
 */
export async function correctCells(request: CorrectionRequest): Promise<Result<Corrected>> {
  if (request.cells.length === 0) return { ok: true, value: { cells: 0 } };
  return runExcel(async (context, round) => {
    const cells = await withoutFormulas(context, request, round);
    if (cells.length > 0) await write(context, { ...request, cells }, round);
    return { cells: cells.length };
  });
}

/** The corrections of cells that hold a constant; one question a column. */
async function withoutFormulas(
  context: Excel.RequestContext,
  { snapshot, cells }: CorrectionRequest,
  round: () => Promise<void>,
): Promise<readonly CellCorrection[]> {
  const sheet = context.workbook.worksheets.getItem(snapshot.sheetId);
  const [firstRow, lastRow] = rowsOfCells(cells);
  const columns = [...new Set(cells.map(({ column }) => column))].map((column) => {
    const range = sheet.getRange(toA1({ firstRow, lastRow, firstColumn: column, lastColumn: column }));
    range.load("formulas,values");
    return [column, range] as const;
  });
  await round();
  const ranges = new Map(columns);
  return cells.filter(({ row, column }) => {
    const range = ranges.get(column);
    const formula: unknown = range?.formulas[row - firstRow]?.[0];
    // Text that merely begins with "=" is its own value.
    const isFormula = typeof formula === "string" && formula.startsWith("=");
    return !isFormula || formula === range?.values[row - firstRow]?.[0];
  });
}

async function write(
  context: Excel.RequestContext,
  { snapshot, cells, guard }: CorrectionRequest,
  round: () => Promise<void>,
): Promise<void> {
  const desk: Desk = {
    context,
    sheet: worksheetsOf(context),
    snapshot,
    rules: () => [],
    names: new Map(),
    ids: new Map(),
    added: new Map(),
  };
  const sheet = desk.sheet(snapshot.sheetId);
  const columns = [...new Set([...guard.identity, ...cells.map(({ column }) => column)])];
  const areas = guardedAreas(snapshot.data, guard.headerRow, columns, rowsOfCells(cells));
  const edits = editsOf(cells, snapshot.filters.length > 0);
  const unchanged = askUnchanged(sheet, snapshot.data, areas, true);
  const formers = askFormer(desk, edits);
  for (const edit of edits) applyEdit(desk, edit);
  let error: unknown = null;
  try {
    await round();
    if (unchanged()) return;
    error = new RefusedError({ code: "sheetChanged", values: { sheet: snapshot.data.name } });
  } catch (failure) {
    error = failure;
  }
  await putCellsBack(context, formers, round);
  throw error;
}

/** The format goes first: a number written into a cell of text format would stay text. */
function editsOf(cells: readonly CellCorrection[], oneByOne: boolean): readonly Edit[] {
  return correctionRuns(cells, oneByOne).flatMap(({ row, column, values, format }): Edit[] => {
    const area = {
      firstRow: row,
      lastRow: row + values.length - 1,
      firstColumn: column,
      lastColumn: column,
    };
    const content = values.map((value) => [value]);
    return [
      ...(format === null ? [] : [{ kind: "numberFormat", sheet: "source", area, format } as const]),
      { kind: "cells", sheet: "source", row, column, cells: content },
    ];
  });
}

/** When even that fails nothing more can be done: the first error is the one told. */
async function putCellsBack(
  context: Excel.RequestContext,
  formers: Answer,
  round: () => Promise<void>,
): Promise<void> {
  try {
    putBack(worksheetsOf(context), finish(formers()), new Map());
    await round();
  } catch {
    return;
  }
}
