import type { Desk } from "../../desk";
import { sheetsOf, type Sheet } from "../../sheets";

/** Sheets in tab order, hidden ones left out on demand. */
export function tabs(desk: Desk, visibleOnly: boolean): readonly Sheet[] {
  return sheetsOf(desk.engine, desk.workbook.extras).filter(
    (sheet) => !visibleOnly || (sheet.state === "visible" && !sheet.extras.veryHidden),
  );
}

/** The sheet `step` tabs away, or null beyond the ends. */
export function neighbour(desk: Desk, id: string, step: 1 | -1, visibleOnly: boolean): Sheet | null {
  const own = desk.sheet(id).index;
  const others = tabs(desk, visibleOnly).filter((sheet) =>
    step === 1 ? sheet.index > own : sheet.index < own,
  );
  return (step === 1 ? others[0] : others.at(-1)) ?? null;
}
