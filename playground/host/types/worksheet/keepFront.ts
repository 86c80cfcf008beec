import type { Desk } from "../../desk";
import { activeSheetId } from "./activate";
import { tabs } from "./neighbours";

/**
 * Changes the tabs. The sheet in front stays there; once it cannot be seen any more, the next one that can comes, or
 * the last, without a word to those who listen. The engine by itself would show its first sheet.
 */
export function keepFront(desk: Desk, change: () => void): void {
  const front = activeSheetId(desk);
  const { index } = desk.sheet(front);
  change();
  const visible = tabs(desk, true);
  const next =
    visible.find(({ extras }) => extras.id === front) ??
    visible.find((sheet) => sheet.index >= index) ??
    visible.at(-1);
  if (next === undefined) return;
  desk.engine.setSelectedSheet(next.index);
  desk.workbook.extras.activeSheetId = next.extras.id;
}
