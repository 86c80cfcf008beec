import type { Model } from "@ironcalc/wasm";
import { LAST_ROW } from "../../engine/a1";

/** The engine measures in screen pixels, office.js in points: 96 and 72 to the inch. */
export const POINTS_PER_PIXEL = 0.75;

/** Pixels of a row of a sheet that nobody made higher. */
export function usualHeight(engine: Model, sheet: number): number {
  return engine.getRowHeight(sheet, LAST_ROW);
}

/** Pixels of a column of a sheet that the engine made. */
export const ENGINE_WIDTH = 90;
