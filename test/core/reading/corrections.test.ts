import { applyCorrection } from "../../../src/core/reading/applyCorrection";
import type { CorrectionKind } from "../../../src/core/model";
import { contextOf, day, sheetOf } from "./support/readRows";
import { readSheet } from "../../../src/core/reading/readSheet";

const SHEET = sheetOf([
  ["Client", "CA (k€)", "Code postal", "Dernière commande"],
  ["  Morel ", "12,5", 1000, "31/12/2025"],
  ["Lenoir\u00a0 Fils", "12 k€", "29200", "03/04/2026"],
  ["Brunet", 7, "59000.0", day("2026-01-02")],
  ["Boyer", "1 500 €", "SW1A 1AA", "déc. 2025"],
  ["Total", "27,5", "", ""],
]);

function corrected(kind: CorrectionKind) {
  const result = readSheet(SHEET, contextOf());
  if (!result.ok) throw new Error(result.refusal.code);
  return applyCorrection(kind, SHEET, result.value).map(({ row, column, value, format }) => [
    row,
    column,
    value,
    format,
  ]);
}

test("text amounts become numbers in the column's own unit, totals left alone", () => {
  expect(corrected("amountsToNumbers")).toEqual([
    [2, 2, 12.5, "#,##0.00"],
    [3, 2, 12, "#,##0.00"],
    [5, 2, 1.5, "#,##0.00"],
  ]);
});

test("text dates become days; a month alone is not a day", () => {
  expect(corrected("datesToDates")).toEqual([
    [2, 4, day("2025-12-31"), "dd/mm/yyyy"],
    [3, 4, day("2026-04-03"), "dd/mm/yyyy"],
  ]);
});

test("postal codes become five characters of text, foreign ones left alone", () => {
  expect(corrected("postalCodes")).toEqual([
    [2, 3, "01000", "@"],
    [4, 3, "59000", "@"],
  ]);
});

test("names lose their stray spaces and nothing else", () => {
  expect(corrected("trimNames")).toEqual([
    [2, 1, "Morel", null],
    [3, 1, "Lenoir Fils", null],
  ]);
});

test.each(["amountsToNumbers", "datesToDates", "postalCodes", "trimNames"] as const)(
  "applied twice, %s changes nothing more",
  (kind) => {
    const values = SHEET.values.map((row) => [...row]);
    for (const [row, column, value] of corrected(kind)) {
      const cells = values[Number(row) - 1];
      if (cells && value !== null && value !== undefined) cells[Number(column) - 1] = value;
    }
    const after = { ...SHEET, values };
    const result = readSheet(after, contextOf());
    if (!result.ok) throw new Error(result.refusal.code);
    expect(applyCorrection(kind, after, result.value)).toEqual([]);
  },
);
