/** The list as LibreOffice saves it, made by scripts/corpus.mjs. Its text files write days the American way: month first. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sixFrom } from "../../acceptance/sheetCase";
import type { CorpusCase } from "../corpusCase";
import { LIST_READ, TODAY } from "./dialects";

function saved(fileName: string, more: Partial<CorpusCase> = {}): CorpusCase {
  return {
    name: fileName,
    fileName,
    bytes: () => readFileSync(join(__dirname, "../libreoffice", fileName)),
    args: TODAY,
    expected: LIST_READ(),
    ...more,
  };
}

const SHOWN = { A2: "C01", B4: "Hôtel du Parc", C3: "01000", D2: 50_000, F2: "05/10/2026" };

export const LIBREOFFICE: readonly CorpusCase[] = [
  saved("plain.xlsx"),
  saved("plain-ooxml.xlsx"),
  saved("merged-title.xlsx", { expected: LIST_READ(3) }),
  saved("total-formula.xlsx", { expected: { ...LIST_READ(), rowsRead: 7, setAside: { total: 1 } } }),
  saved("formulas.xlsx"),
  saved("filter-buttons.xlsx"),
  saved("hidden-rows.xlsx", { expected: { ...LIST_READ(), issues: { hiddenRows: true } } }),
  saved("calendar-1904.xlsx"),
  saved("error.xlsx", {
    // T = 70 000: 50 000; 71.4 %; 85.7 %; 92.9 %; 97.1 %.
    expected: {
      ...LIST_READ(),
      classes: { 2: "A", 3: "toComplete", 4: "A", 5: "B", 6: "B", 7: "C" },
      issues: { errorCells: ["D3"] },
      customers: { 3: { revenue: null, department: "01" } },
    },
  }),
  saved("two-sheets.xlsx", {
    args: [...TODAY, "--sheet", "Base"],
    expected: { ...LIST_READ(), sheet: "Base" },
  }),
  ...["semicolons.csv", "windows-1252.csv", "tabs.csv", "commas-quoted.csv"].map((name) =>
    saved(name, {
      cells: SHOWN,
      expected: { ...LIST_READ(), classes: sixFrom(2), issues: { textDates: true } },
    }),
  ),
];
