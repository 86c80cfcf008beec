import type { Desk } from "../../desk";
import { areaText } from "../../engine/a1";
import { engineArea } from "../../engine/areas";
import { record } from "../../protocol/decoders";
import type { RangeTarget } from "./target";

/** Gives the first cell of a range a link, in office.js' RangeHyperlink words: the cell looks like one. */
export function setHyperlink({ sheetId, area }: RangeTarget, value: unknown, desk: Desk): void {
  const { index } = desk.allowEdit(sheetId);
  const link = record(value);
  const { firstRow: row, firstColumn: column } = area;
  desk.editSheet(sheetId).hyperlinks[areaText({ ...area, lastRow: row, lastColumn: column })] = { ...link };
  if (typeof link["textToDisplay"] === "string") {
    desk.engine.setUserInput(index, row, column, `'${link["textToDisplay"]}`);
  }
  desk.engine.updateRangeStyle(engineArea(index, area), "font.color", "#0563C1");
  desk.engine.updateRangeStyle(engineArea(index, area), "font.u", "true");
}
