import { Model } from "@ironcalc/wasm";

/** Bytes the engine takes for a cell with its undo record, about. */
const PER_CELL = 550;
/** Below this many cells growing as needed costs nothing one notices. */
const MANY = 50_000;
/** The most asked for at once. */
const MOST = 1_200_000_000;

/**
 * Makes the engine's memory grow once instead of a thousand times: each growth makes the browser collect garbage.
 * Bytes that are no workbook are handed in and refused; their room is left to the cells that follow.
 */
export function reserveMemory(cells: number): void {
  if (cells < MANY) return;
  try {
    Model.from_bytes(new Uint8Array(Math.min(MOST, cells * PER_CELL)).fill(255), "en").free();
  } catch {
    // As meant: only the room was wanted.
  }
}
