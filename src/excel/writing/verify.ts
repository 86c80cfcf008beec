/**
 * After a write: reads our cells back, for a filtered range can take values in the wrong rows, and a merged area takes
 * what is written under it and keeps nothing.
 */
import type { CellContent, Edit } from "../../core/output/edits";
import { toA1 } from "../grid/address";
import { areaOfCells } from "../grid/areaOfCells";
import { MANY_ROWS, type Block } from "./blocks";

type CellsEdit = Extract<Edit, { kind: "cells" }>;

/**
 * Asks whether our cells on the user's sheet hold what was written; the answer is why they do not, or null. Without a
 * filter only what reads back blank is looked for, on sheets short enough for the answer to stay small.
 */
export function askLanded(
  sheet: Excel.Worksheet,
  block: Block,
  isFiltered: boolean,
): () => "filtered" | "occupied" | null {
  const questions = block
    .filter((edit): edit is CellsEdit => edit.kind === "cells" && edit.sheet === "source")
    .filter(({ cells }) => isFiltered || cells.length <= MANY_ROWS)
    .map((edit) => {
      const range = sheet.getRange(toA1(areaOfCells(edit)));
      range.load("values");
      return { edit, range };
    });
  const all = (isRight: (written: CellContent, found: unknown) => boolean): boolean =>
    questions.every(({ edit, range }) =>
      edit.cells.every((row, i) => row.every((cell, j) => isRight(cell, range.values[i]?.[j]))),
    );
  return () => {
    if (isFiltered) return all(landed) ? null : "filtered";
    return all((written, found) => found !== "" || written === "" || typeof written === "object")
      ? null
      : "occupied";
  };
}

function landed(written: CellContent, found: unknown): boolean {
  if (written === null || typeof written === "object") return true;
  return typeof written === "string" ? String(found).startsWith(written.slice(0, 255)) : written === found;
}
