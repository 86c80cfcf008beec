import type { Desk } from "../../desk";
import { intersect } from "../../engine/areas";
import { hostFailure, invalidArgument } from "../../protocol/failure";
import { moveCells } from "../range/move";
import type { RangeTarget } from "../range/target";
import { normaliseHeaders } from "./headers";
import { freeTableName } from "./names";
import { allTables } from "./tables";

/** Turns a range into a table; without headers a header row is put above its first row. Answers the id. */
export function addTable(desk: Desk, { sheetId, area }: RangeTarget, hasHeaders: boolean): string {
  const { index, extras } = desk.allowEdit(sheetId);
  if (extras.tables.some((table) => intersect(table.area, area) !== null)) {
    throw hostFailure("InvalidOperation", "A table can't overlap another table.");
  }
  if (extras.merges.some((merge) => intersect(merge, area) !== null)) throw invalidArgument();
  if (!hasHeaders) moveCells(desk, sheetId, { ...area, lastRow: area.firstRow }, "down");
  const height = hasHeaders ? area.lastRow : area.lastRow + 1;
  const whole = { ...area, lastRow: Math.max(height, area.firstRow + 1) };
  normaliseHeaders(desk, index, { ...whole, lastRow: whole.firstRow });
  const ids = allTables(desk).map(({ table }) => Number(table.id));
  const id = String(Math.max(0, ...ids.filter(Number.isFinite)) + 1);
  const name = freeTableName(desk);
  desk.editSheet(sheetId).tables.push({
    id,
    name,
    area: whole,
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showFilterButton: true,
    filters: [],
  });
  return id;
}
