import { areaText } from "./engine/a1";
import type { Desk } from "./desk";
import { EVENT, WORKBOOK } from "./events";
import { activate, activeSheetId } from "./types/worksheet/activate";

/** Where the user is in the workbook: the engine moves the selection without a word, the add-in wants to hear of it. */
export interface Selection {
  /** Tells of the sheet and the cells that the user went to since the last call. */
  readonly follow: () => void;
  /** What is selected now was told already; says whether the add-in went somewhere else. */
  readonly settle: () => boolean;
}

/** Follows the selection from where it is now. */
export function createSelection(desk: Desk): Selection {
  const now = (): string => {
    const { row, column, range } = desk.engine.getSelectedView();
    return JSON.stringify([activeSheetId(desk), row, column, range]);
  };
  let told = now();
  return {
    follow: () => {
      const found = now();
      if (found === told) return;
      told = found;
      const worksheetId = activeSheetId(desk);
      activate(worksheetId, desk);
      const [fromRow, fromColumn, toRow, toColumn] = desk.engine.getSelectedView().range;
      const address = areaText({
        firstRow: Math.min(fromRow, toRow),
        firstColumn: Math.min(fromColumn, toColumn),
        lastRow: Math.max(fromRow, toRow),
        lastColumn: Math.max(fromColumn, toColumn),
      });
      const args = { address, worksheetId, type: "WorksheetSelectionChanged" };
      for (const target of [worksheetId, WORKBOOK])
        desk.events.raise({ type: EVENT.selectionChanged, target, args });
    },
    settle: () => {
      const before = told;
      told = now();
      return told !== before;
    },
  };
}
