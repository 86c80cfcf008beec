/** A plain write of ours next to the small customer sheet: two columns, a rule, a plan sheet. */
import type { Edit } from "../../src/core/output/edits";
import { EMPTY_MEMORY } from "../../src/excel/memory/memory";
import { readSheet } from "../../src/excel/read";
import type { SheetSnapshot } from "../../src/excel/snapshot";
import type { WriteRequest } from "../../src/excel/write";

/** Reads the active sheet; a refusal fails the test. */
export async function snapshot(name: string | null = null): Promise<SheetSnapshot> {
  const read = await readSheet(name);
  if (!read.ok) throw new Error(`refused: ${read.refusal.code}`);
  return read.value;
}

/** Label of a row, different for every row so that a shift shows. */
export const labelOf = (code: unknown): string => `Segment ${String(code)}`;

/** Our edits for a snapshot: columns F and G (after a blank one), one rule, one sheet of ours with a formula. */
export function labelEdits({ data }: SheetSnapshot, column = 6): readonly Edit[] {
  const rows = data.values.slice(1);
  const last = data.values.length;
  const area = { firstRow: 2, firstColumn: column, lastRow: last, lastColumn: column };
  return [
    {
      kind: "cells",
      sheet: "source",
      row: 1,
      column,
      cells: [["Segment", "Échéance"], ...rows.map((row) => [labelOf(row[0]), 46_000])],
    },
    {
      kind: "numberFormat",
      sheet: "source",
      area: { ...area, firstColumn: column + 1, lastColumn: column + 1 },
      format: "dd/mm/yyyy",
    },
    {
      kind: "colorRules",
      sheet: "source",
      rules: [{ area, rules: [{ formula: `=$F2="A"`, fill: "#C6E0B4", color: "#000000" }] }],
    },
    {
      kind: "style",
      sheet: "source",
      area: { firstRow: 1, firstColumn: column, lastRow: 1, lastColumn: column + 1 },
      style: { fill: "#1F4E79", color: "#FFFFFF", bold: true },
    },
    { kind: "widths", sheet: "source", column, widths: [14, 12] },
    { kind: "ensureSheet", sheet: "actionPlan", name: "Plan d'actions" },
    {
      kind: "cells",
      sheet: "actionPlan",
      row: 1,
      column: 1,
      cells: [
        ["Clients", { formula: `=COUNTA(Clients!A2:A${last})` }],
        ["=1+1", "001"],
      ],
    },
  ];
}

/** The write request for a snapshot; `known` = our columns as remembered after it. */
export function labelRequest(taken: SheetSnapshot, column = 6): WriteRequest {
  const columns = [
    { key: "segment", header: "Segment", column },
    { key: "nextContact", header: "Échéance", column: column + 1 },
  ] as const;
  return {
    snapshot: taken,
    edits: labelEdits(taken, column),
    guard: { headerRow: 1, columns: [1, 2, 3], identity: [1, 2] },
    memory: { ...EMPTY_MEMORY, language: "fr" },
    sheet: { headerRow: 1, columns, corrected: [] },
  };
}
