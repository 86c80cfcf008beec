import type { Desk } from "../../desk";
import { intersect } from "../../engine/areas";
import { readFormulas } from "../../engine/readCells";
import { usedArea } from "../../engine/usedArea";
import { writeCell } from "../../engine/writeCell";
import type { RangeTarget } from "./target";

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Replaces text in constants and formulas; answers how many replacements were made, as Excel does. */
export function replaceText(
  desk: Desk,
  { sheetId, area }: RangeTarget,
  from: string,
  to: string,
  criteria: Readonly<Record<string, unknown>>,
): number {
  const sheet = desk.allowEdit(sheetId);
  const used = usedArea(desk.engine, sheet.index, true);
  const inner = used === null ? null : intersect(area, used);
  if (inner === null) return 0;
  const body = escapePattern(from);
  const pattern = new RegExp(
    criteria["completeMatch"] === true ? `^${body}$` : body,
    criteria["matchCase"] === true ? "g" : "gi",
  );
  let count = 0;
  const cells = readFormulas(desk.engine, sheet.index, inner);
  desk.beginWriting(sheetId);
  cells.forEach((row, r) =>
    row.forEach((value, c) => {
      const text = String(value);
      const hits = text.match(pattern)?.length ?? 0;
      if (value === "" || hits === 0) return;
      count += hits;
      writeCell(
        desk.engine,
        sheet.index,
        inner.firstRow + r,
        inner.firstColumn + c,
        text.replace(pattern, () => to),
      );
    }),
  );
  if (count > 0) desk.edited(sheetId, inner);
  return count;
}
