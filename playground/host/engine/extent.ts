import type { Model } from "@ironcalc/wasm";
import { LAST_ROW } from "./a1";

/** How far down any sheet may hold something: the engine has no "last used row" of its own. */
export interface Extent {
  /** Row below which nothing was ever written on any sheet (a spilled array may still reach further). */
  readonly lastRow: () => number;
  readonly note: (call: string, args: readonly unknown[]) => void;
}

interface Box {
  readonly row: number;
  readonly height: number;
}

function boxRow(value: unknown): number | null {
  if (typeof value !== "object" || value === null || !("row" in value) || !("height" in value)) return null;
  // -- both fields were just seen; anything but a number is caught by the isFinite check below
  const box = value as Box;
  const last = Number(box.row) + Number(box.height) - 1;
  return Number.isFinite(last) ? last : null;
}

/**
 * Keeps an upper bound from the calls that write, and scans the sheets when a call does not tell. It never shrinks, so
 * it holds for every state that an undo or a redo comes back to.
 */
export function createExtent(engine: Model, knownEmpty: boolean): Extent {
  let bound = 0;
  let isKnown = knownEmpty;

  const scan = (): number => {
    let last = 0;
    for (let sheet = 0; sheet < engine.getWorksheetsProperties().length; sheet += 1) {
      for (let row = LAST_ROW; row > last; row -= 1) {
        if (engine.getColumnsWithData(sheet, row).length > 0) last = row;
      }
    }
    return last;
  };

  const reach = (row: unknown): void => {
    if (typeof row !== "number") return;
    // A format on whole columns is held by the column, not by cells.
    if (row < LAST_ROW) bound = Math.max(bound, row);
  };

  const note = (call: string, args: readonly unknown[]): void => {
    switch (call) {
      case "setUserInput":
        return reach(args[1]);
      case "updateRangeStyle":
      case "setAreaWithBorder":
        return reach(boxRow(args[0]));
      case "setUserArrayFormula":
        return reach(Number(args[1]) + Number(args[4]));
      case "insertRows":
        return reach(bound + Number(args[2]));
      case "autoFillRows":
        return reach(args[1]);
      case "autoFillColumns":
        return reach(boxRow(args[0]));
      case "moveRows":
      case "pasteCsvText":
      case "pasteFromClipboard":
      case "onPasteStyles":
      case "onApplyNamedStyle":
      case "applyExternalDiffs":
        isKnown = false;
    }
  };

  return {
    lastRow: () => {
      if (!isKnown) bound = Math.max(bound, scan());
      isKnown = true;
      return bound;
    },
    note,
  };
}
