import type { Desk } from "../../desk";
import { intersect } from "../../engine/areas";
import { parseArea } from "../../engine/a1";
import { usedArea } from "../../engine/usedArea";
import type { Area } from "../../workbook";
import { deleteRulesIn } from "../conditionalFormat/rules";

/** What `Range.clear` takes away. */
export type ClearWhat = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks" | "ResetContents";

/** Clears contents, formats or both, down to where the sheet holds anything; table headers stay named. */
export function clearArea(desk: Desk, sheetId: string, area: Area, what: ClearWhat): void {
  const sheet = desk.allowEdit(sheetId);
  const used = usedArea(desk.engine, sheet.index, false);
  const inner = used === null ? null : intersect(area, used);
  if (inner !== null) {
    const corners = [inner.firstRow, inner.firstColumn, inner.lastRow, inner.lastColumn] as const;
    if (what === "All") desk.engine.rangeClearAll(sheet.index, ...corners);
    if (what === "Formats") desk.engine.rangeClearFormatting(sheet.index, ...corners);
    if (what === "Contents" || what === "ResetContents")
      desk.engine.rangeClearContents(sheet.index, ...corners);
  }
  if (what === "All" || what === "Formats") deleteRulesIn(desk, sheetId, area);
  if (what !== "Formats" && what !== "Contents") removeLinks(desk, sheetId, area);
  desk.edited(sheetId, area);
}

function removeLinks(desk: Desk, sheetId: string, area: Area): void {
  const links = desk.sheet(sheetId).extras.hyperlinks;
  const hit = Object.keys(links).filter((address) => {
    const at = parseArea(address);
    return at !== null && intersect(at, area) !== null;
  });
  if (hit.length === 0) return;
  const kept = Object.entries(links).filter(([address]) => !hit.includes(address));
  desk.editSheet(sheetId).hyperlinks = Object.fromEntries(kept);
}
