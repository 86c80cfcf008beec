import { applyCorrection } from "../../../src/core/reading/applyCorrection";
import type { CellValue, CorrectionKind } from "../../../src/core/model";
import { loadPlaces } from "../../../src/geo/places";
import { contextOf, day, readRows, sheetOf } from "./support/readRows";
import { testPlaces } from "./support/testPlaces";
import { readSheet } from "../../../src/core/reading/readSheet";

const SHEET = sheetOf([
  ["Client", "CA (k€)", "Code postal", "Dernière commande"],
  ["  Morel ", "12,5", 1000, "31/12/2025"],
  ["Lenoir\u00a0 Fils", "12 k€", "29200", "03/04/2026"],
  ["Brunet", 7, "59000.0", day("2026-01-02")],
  ["Boyer", "1 500 €", "SW1A 1AA", "déc. 2025"],
  ["Zinc", 3, "1000 Bourg-en-Bresse", "31/12/2199"],
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
    [6, 3, "01000 Bourg-en-Bresse", "@"],
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
    expect(result.value.issues.filter(({ correction }) => correction === kind)).toEqual([]);
  },
);

/** What a correction writes into the second column of two customers: one cell, beside one that is right. */
function written(
  kind: CorrectionKind,
  header: string,
  cell: CellValue,
  right: CellValue,
  places = testPlaces,
) {
  const sheet = sheetOf([
    ["Client", header, "CA 2025"],
    ["Morel", cell, 10],
    ["Brunet", right, 20],
    ["Zinc", right, 30],
  ]);
  const corrected = applyCorrection(kind, sheet, readRows(sheet.values, { places }));
  expect(corrected.every(({ row, column }) => row === 2 && column === 2)).toBe(true);
  return corrected.map(({ value }) => value);
}

test.each<[CellValue, readonly CellValue[]]>([
  [1000, ["01000"]],
  ["1000", ["01000"]],
  [59000, ["59000"]],
  ["59000", []],
  ["59 000", ["59000"]],
  ["59000.0", ["59000"]],
  ["59000,00", ["59000"]],
  ["F-59000", ["59000"]],
  ["fr 59000", ["59000"]],
  [" 59000 ", ["59000"]],
  ["", []],
  [true, []],
  ["à voir", []],
  ["B-1000", []],
  ["59000 LILLE", []],
  ["LILLE 59000", []],
  ["1000 Bourg-en-Bresse", ["01000 Bourg-en-Bresse"]],
  ["59000 CEDEX 9", []],
  [59, []],
])("the postal code %j is completed, a town beside it stays: %j", async (cell, expected) => {
  const places = await loadPlaces({ communes: true });
  expect(written("postalCodes", "Code postal", cell, "29200", places)).toEqual(expected);
});

test("a postal code is completed on each line of a customer, not where its line gives another one", () => {
  const sheet = sheetOf([
    ["Client", "Date", "Montant HT", "CP"],
    ["Morel", 46100, 1, 1000],
    ["Morel", 46101, 2, "1000"],
    ["Morel", 46102, 3, ""],
    ["Brunet", 46103, 4, "29200"],
    ["Brunet", 46104, 5, "29200"],
    ["Total", "", 15, 1000],
  ]);
  const reading = readRows(sheet.values);
  expect(applyCorrection("postalCodes", sheet, reading).map(({ row, value }) => [row, value])).toEqual([
    [2, "01000"],
    [3, "01000"],
  ]);
});

test.each<[CellValue, readonly CellValue[]]>([
  ["31/12/2025", [day("2025-12-31")]],
  ["2025-12-31", [day("2025-12-31")]],
  [46_000, []],
  ["décembre 2025", []],
  ["31/12/1899", []],
  ["hier", []],
  ["25/03", []],
  ["", []],
])("the date %j becomes a day only where it is one: %j", (cell, expected) => {
  expect(written("datesToDates", "Dernière commande", cell, 46_000)).toEqual(expected);
});

test.each<[CellValue, readonly CellValue[]]>([
  ["  Morel", ["Morel"]],
  ["Morel\u00a0&  Fils", ["Morel & Fils"]],
  ["Morel", []],
  ["   ", []],
  [59, []],
])("the name %j loses its stray spaces: %j", (cell, expected) => {
  const sheet = sheetOf([
    ["Code", "Client", "CA"],
    ["C1", cell, 10],
    ["C2", "Brunet", 20],
    ["C3", "Zinc", 20],
  ]);
  const corrected = applyCorrection("trimNames", sheet, readRows(sheet.values));
  expect(corrected.map(({ value }) => value)).toEqual(expected);
});

test("whole amounts are shown whole; amounts of every column are written, where the table stands", () => {
  const place = { firstRow: 5, firstColumn: 3 };
  const sheet = sheetOf(
    [
      ["Client", "CA 2025", "CA 2024", "Nb commandes"],
      ["Morel", "1 200 €", "0,1", "3"],
      ["Brunet", "12", 7, 4],
      ["Total", "1 212", 7, 7],
    ],
    place,
  );
  const reading = readRows(sheet.values, {}, place);
  expect(applyCorrection("amountsToNumbers", sheet, reading)).toEqual([
    { row: 6, column: 4, value: 1200, format: "#,##0" },
    { row: 7, column: 4, value: 12, format: "#,##0" },
    { row: 6, column: 5, value: 0.1, format: "#,##0.00" },
  ]);
});

test("the lines of a customer are corrected in the order of the sheet", () => {
  const sheet = sheetOf([
    ["Client", "Date", "Montant HT"],
    ["Morel", "01/05/2026", 1],
    ["Brunet", "02/05/2026", 4],
    ["Morel", "13/05/2026", 2],
    ["Brunet", "04/05/2026", 5],
  ]);
  const corrected = applyCorrection("datesToDates", sheet, readRows(sheet.values));
  expect(corrected.map(({ row }) => row)).toEqual([2, 3, 4, 5]);
});

test("months that are added become numbers together, each in its unit; a quantity by a price stays as it is", () => {
  const over = (rows: readonly (readonly CellValue[])[]) => {
    const sheet = sheetOf(rows);
    const result = readSheet(sheet, contextOf({ today: day("2026-05-31") }));
    if (!result.ok) throw new Error(result.refusal.code);
    return applyCorrection("amountsToNumbers", sheet, result.value).map(({ row, column, value }) => [
      row,
      column,
      value,
    ]);
  };
  expect(
    over([
      ["Client", "CA 03/2026 (k€)", "CA 04/2026 (k€)", "CA 05/2026 (k€)"],
      ["Morel", "1.234", "2.5", 3],
      ["Brunet", "", 40, "1 k€"],
    ]),
  ).toEqual([
    [2, 2, 1.234],
    [2, 3, 2.5],
    [3, 4, 1],
  ]);
  expect(
    over([
      ["Client", "Date", "N° facture", "Qté", "PU"],
      ["Morel", day("2026-05-01"), "F1", "2", "3,5"],
      ["Morel", day("2026-05-02"), "F2", "1", "4"],
    ]),
  ).toEqual([
    [2, 5, 3.5],
    [3, 5, 4],
  ]);
});
