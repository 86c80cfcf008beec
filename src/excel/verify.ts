/** After a write under a filter: reads our cells back, for a filtered range can take values in the wrong rows. */
import type { CellContent, Edit } from "../core/output/edits";
import { toA1 } from "./address";
import { areaOfCells } from "./areaOfCells";
import type { Block } from "./blocks";

type CellsEdit = Extract<Edit, { kind: "cells" }>;

/** Asks whether our cells on the user's sheet hold what was written. */
export function askLanded(sheet: Excel.Worksheet, block: Block): () => boolean {
  const questions = block
    .filter((edit): edit is CellsEdit => edit.kind === "cells" && edit.sheet === "source")
    .map((edit) => {
      const range = sheet.getRange(toA1(areaOfCells(edit)));
      range.load("values");
      return { edit, range };
    });
  return () =>
    questions.every(({ edit, range }) =>
      edit.cells.every((row, i) => row.every((cell, j) => landed(cell, range.values[i]?.[j]))),
    );
}

function landed(written: CellContent, found: unknown): boolean {
  if (written === null || typeof written === "object") return true;
  return typeof written === "string" ? String(found).startsWith(written.slice(0, 255)) : written === found;
}
