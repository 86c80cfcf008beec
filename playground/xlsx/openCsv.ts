import { Model } from "@ironcalc/wasm";
import { LAST_COLUMN, LAST_ROW } from "../host/engine/a1";
import { ledgerOf } from "../host/engine/ledger";
import type { FileValue } from "./cells/FileCell";
import { readCsv } from "./csv/readCsv";
import { sheetName } from "./csv/sheetName";
import { emptyPackage } from "./emptyPackage";
import { fileError } from "./fileError";
import { LIMITS } from "./limits";
import type { OpenedFile } from "./OpenedFile";
import { cellCount } from "./read/cellCount";
import { gatherRuns } from "./read/gatherRuns";
import { engineInput } from "./read/engineInput";
import { typeRuns } from "./read/fillEngine";
import { loadBook } from "./read/loadBook";
import { reserveMemory } from "./read/reserveMemory";

function isBlank(rows: readonly (readonly FileValue[])[]): boolean {
  return rows.every((row) =>
    row.every((value) => value.kind === "empty" || /^\s*$/.test(String(value.value))),
  );
}

/** Opens a CSV file as a workbook of one sheet named after it. Every cell counts as changed when it is saved. */
export function openCsv(bytes: Uint8Array, fileName: string): OpenedFile {
  const rows = readCsv(bytes);
  if (isBlank(rows)) throw fileError("empty");
  if (bytes.subarray(0, 4096).some((byte) => byte === 0) && bytes[0] !== 0xff && bytes[0] !== 0xfe) {
    throw fileError("unsupported");
  }
  if (rows.length > LAST_ROW || rows.some((row) => row.length > LAST_COLUMN)) throw fileError("tooLarge");
  const parts = emptyPackage([sheetName(fileName)]);
  const empty = loadBook(parts, "xl/workbook.xml", fileName);
  const engine = empty.workbook.engine;
  engine.pauseEvaluation();
  reserveMemory(Math.min(LIMITS.cells, rows.length * (rows[0]?.length ?? 0)));
  const inputs = gatherRuns<string>();
  const count = cellCount();
  rows.forEach((row, index) =>
    row.forEach((value, column) => {
      const input = engineInput(value);
      if (input === "") return;
      count(input);
      inputs.add(index + 1, column + 1, input);
    }),
  );
  typeRuns(engine, 0, inputs.runs);
  engine.setSelectedCell(1, 1);
  engine.resumeEvaluation();
  const filled = Model.from_bytes(engine.toBytes(), "en");
  engine.free();
  ledgerOf(filled, true).extent.note("setUserInput", [0, rows.length]);
  return { ...empty, workbook: { engine: filled, extras: empty.workbook.extras } };
}
