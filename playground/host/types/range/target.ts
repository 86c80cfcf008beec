import type { Desk } from "../../desk";
import { areaText, LAST_COLUMN, LAST_ROW, parseArea, quoteSheet, splitAddress } from "../../engine/a1";
import { isOnSheet } from "../../engine/areas";
import { invalidArgument, itemNotFound } from "../../protocol/failure";
import { findSheet } from "../../sheets";
import type { Area } from "../../workbook";

/** A rectangle of one sheet, as an `Excel.Range` stands for it. */
export interface RangeTarget {
  readonly sheetId: string;
  readonly area: Area;
}

/** Every cell that a sheet has. */
export const WHOLE_SHEET: Area = { firstRow: 1, firstColumn: 1, lastRow: LAST_ROW, lastColumn: LAST_COLUMN };

/** A range that must lie on the sheet; Excel refuses one that leaves it. */
export function rangeOn(sheetId: string, area: Area): RangeTarget {
  if (!isOnSheet(area)) throw invalidArgument();
  return { sheetId, area };
}

/** "Clients!A1:L3": the address as Excel prints it. */
export function rangeAddress(target: RangeTarget, desk: Desk): string {
  return `${quoteSheet(desk.sheet(target.sheetId).name)}!${areaText(target.area)}`;
}

/** Reads an address that may name a sheet or be a defined name; `sheetId` is where it stands otherwise. */
export function findRange(address: string, sheetId: string, desk: Desk): RangeTarget {
  const { sheet, rest } = splitAddress(address);
  const named = sheet === null ? null : findSheet(desk.engine, desk.workbook.extras, sheet);
  if (sheet !== null && named === null) throw itemNotFound();
  const home = named?.extras.id ?? sheetId;
  const area = parseArea(rest);
  if (area !== null) return { sheetId: home, area };
  return namedRange(rest, home, desk);
}

function namedRange(name: string, sheetId: string, desk: Desk): RangeTarget {
  const wanted = name.toLowerCase();
  const scope = desk.sheet(sheetId).index;
  const names = desk.engine.getDefinedNameList().filter((entry) => entry.name.toLowerCase() === wanted);
  const found =
    names.find((entry) => entry.scope === scope) ?? names.find((entry) => entry.scope === undefined);
  const { sheet, rest } = splitAddress(found?.formula ?? "");
  const area = parseArea(rest);
  const home = sheet === null ? null : findSheet(desk.engine, desk.workbook.extras, sheet);
  if (area === null || home === null) throw invalidArgument();
  return { sheetId: home.extras.id, area };
}
