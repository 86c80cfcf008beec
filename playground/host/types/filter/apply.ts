import type { Desk } from "../../desk";
import { readTexts, readValues } from "../../engine/readCells";
import { usedArea } from "../../engine/usedArea";
import type { Area, ColumnFilter } from "../../workbook";
import { ownStyle } from "../format/style";
import { record, type Decoder } from "../../protocol/decoders";
import { invalidArgument } from "../../protocol/failure";
import { editTable, findTable } from "../table/tables";
import { matcher } from "./match";

const CRITERIA = [
  "color",
  "criterion1",
  "criterion2",
  "dynamicCriteria",
  "filterOn",
  "icon",
  "operator",
  "subField",
  "values",
] as const;

/** The criteria of a column as Excel tells them: those not used are null. */
export function toldCriteria({ criteria }: ColumnFilter): Readonly<Record<string, unknown>> {
  return Object.fromEntries(CRITERIA.map((name) => [name, criteria[name] ?? null]));
}

/** The criteria that a caller gives: Excel tells nulls that it may refuse to take back. */
export const givenCriteria: Decoder<Readonly<Record<string, unknown>>> = (value) => {
  const given = record(value);
  if (Object.values(given).includes(null)) throw invalidArgument();
  return given;
};

/** Whose filter it is: a table's, or the one a sheet may have. */
export type FilterOwner =
  { readonly kind: "table"; readonly id: string } | { readonly kind: "sheet"; readonly sheetId: string };

/** A filter as it stands: where its header and rows are, and what each column demands. */
export interface FilterState {
  readonly sheetId: string;
  readonly area: Area;
  readonly columns: readonly ColumnFilter[];
}

/** Null when a sheet has no filter; a table always has one, perhaps empty. */
export function filterOf(desk: Desk, owner: FilterOwner): FilterState | null {
  if (owner.kind === "table") {
    const { sheetId, table } = findTable(desk, owner.id);
    const lastRow = table.area.lastRow - (table.showTotals ? 1 : 0);
    return { sheetId, area: { ...table.area, lastRow }, columns: table.filters };
  }
  const filter = desk.sheet(owner.sheetId).extras.autoFilter;
  return filter === null ? null : { sheetId: owner.sheetId, area: filter.area, columns: filter.columns };
}

/** Sets or clears (null) what one column demands, and shows or hides rows accordingly. */
export function setColumnFilter(
  desk: Desk,
  owner: FilterOwner,
  column: number,
  criteria: Readonly<Record<string, unknown>> | null,
): void {
  const state = filterOf(desk, owner);
  if (state === null) return;
  desk.allowEdit(state.sheetId);
  const columns = state.columns.filter((filter) => filter.column !== column);
  if (criteria !== null) columns.push({ column, criteria: { ...criteria } });
  setColumns(
    desk,
    owner,
    columns.sort((a, b) => a.column - b.column),
  );
  refilter(desk, owner);
}

/** Keeps the criteria of a table's or a sheet's filter; hides and shows nothing. */
export function setColumns(desk: Desk, owner: FilterOwner, columns: ColumnFilter[]): void {
  if (owner.kind === "table") {
    editTable(desk, owner.id).table.filters = columns;
    return;
  }
  const filter = desk.editSheet(owner.sheetId).autoFilter;
  if (filter !== null) filter.columns = columns;
}

/** Hides the rows that some column refuses, shows all others. */
export function refilter(desk: Desk, owner: FilterOwner): void {
  const state = filterOf(desk, owner);
  if (state === null) return;
  const { index } = desk.allowEdit(state.sheetId);
  const { area } = state;
  desk.calculate();
  const used = usedArea(desk.engine, index, false);
  const lastRow = Math.min(area.lastRow, used?.lastRow ?? area.firstRow);
  unhideAll(desk, state.sheetId, area);
  const refused = new Set<number>();
  for (const { column, criteria } of state.columns) {
    const at = area.firstColumn + column;
    const cells: Area = { firstRow: area.firstRow + 1, lastRow, firstColumn: at, lastColumn: at };
    if (cells.lastRow < cells.firstRow) continue;
    const values = readValues(desk.engine, index, cells).map((row) => row[0] ?? "");
    const texts = readTexts(desk.shown(), index, cells).map((row) => row[0] ?? "");
    const style = ownStyle(desk, index);
    const color = (offset: number): string =>
      desk.engine.resolveColor(style(cells.firstRow + offset, at).fill.color) || "";
    const keeps = matcher(criteria, { values, texts, color });
    values.forEach((_value, offset) => {
      if (!keeps(offset)) refused.add(cells.firstRow + offset);
    });
  }
  hideRuns(
    desk,
    index,
    [...refused].sort((a, b) => a - b),
  );
}

function hideRuns(desk: Desk, sheet: number, rows: readonly number[]): void {
  let start = 0;
  rows.forEach((row, place) => {
    if (rows[place + 1] === row + 1) return;
    const first = rows[start];
    if (first !== undefined) desk.engine.setRowsHidden(sheet, first, row, true);
    start = place + 1;
  });
}

/** Shows the rows below a filter's header that are hidden. */
export function unhideAll(desk: Desk, sheetId: string, area: Area): void {
  const sheet = desk.sheet(sheetId);
  const hidden = sheet.extras.hiddenRows.filter((row) => row > area.firstRow && row <= area.lastRow);
  const [first] = hidden;
  const last = hidden.at(-1);
  if (first !== undefined && last !== undefined) desk.engine.setRowsHidden(sheet.index, first, last, false);
}
