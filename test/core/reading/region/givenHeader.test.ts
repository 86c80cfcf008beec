/** The row that the rep took for the header, where the sheet's own look would have chosen another. */
import type { CellValue } from "../../../../src/core/model";
import { givenHeader } from "../../../../src/core/reading/region/givenHeader";
import { gridOf } from "../../../../src/core/reading/region/grid";
import { readRows, sheetOf, tryRows } from "../support/readRows";

const names = (reading: ReturnType<typeof readRows>) => reading.customers.map(({ name }) => name);

/** A filled model above the list, as some head offices send it. */
const MODEL = [
  ["Client", "CA 2025", "Ville"],
  ["EXEMPLE SA", 1000, "Paris"],
  ["Modèle SARL", 2000, "Lyon"],
  ["Type SAS", 500, "Lille"],
  ["Vos clients : nom, total, lieu"],
  ["Nom client", "Total CA", "Localité"],
  ["Morel", 5200, "Nantes"],
  ["Brunet", 1800, "Rennes"],
];

test("without a choice the first header is taken; with one, the rows below the chosen one are the customers", () => {
  const found = readRows(MODEL);
  expect([found.headerRow, found.headerFrom]).toEqual([1, "found"]);
  const given = readRows(MODEL, { header: { row: 6, text: "Nom client" } });
  expect([given.headerRow, given.headerFrom]).toEqual([6, "given"]);
  expect(names(given)).toEqual(["Morel", "Brunet"]);
  expect(given.region).toEqual({ firstRow: 6, firstColumn: 1, lastRow: 8, lastColumn: 3 });
});

test.each([
  ["rows inserted above", [["Note"], [], ...MODEL], 8],
  ["a row deleted above", MODEL.slice(1), 5],
])("the row is found again by its first cell after %s", (_what, rows, headerRow) => {
  const reading = readRows(rows, { header: { row: 6, text: "Nom client" } });
  expect([reading.headerRow, names(reading)]).toEqual([headerRow, ["Morel", "Brunet"]]);
});

test("of two rows with that text the nearest is meant", () => {
  const twice = [
    ["Client", "CA"],
    ["Modèle", 10],
    ["Type", 20],
    ["Exemple", 5],
    ["Client", "CA"],
    ["Morel", 100],
  ];
  expect(readRows(twice, { header: { row: 5, text: "Client" } }).headerRow).toBe(5);
  expect(readRows(twice, { header: { row: 1, text: "Client" } }).headerRow).toBe(1);
});

test.each([
  ["bears another text now", { row: 6, text: "Raison sociale" }],
  ["is far below the sheet", { row: 90_000, text: "Raison sociale" }],
])("a row that %s is no choice any more: the header is found as ever", (_what, header) => {
  const reading = readRows(MODEL, { header });
  expect([reading.headerRow, reading.headerFrom]).toEqual([1, "found"]);
});

test.each<[string, readonly (readonly CellValue[])[], number, number | null]>([
  ["where it was", [["Note"], ["Client"], ["Morel"]], 6, 6],
  ["nothing: any row", [["Note"], ["Client"], ["Morel"]], 90, 6],
  ["one row above", [["Client"], ["Morel"]], 6, 5],
  ["one row below", [["Note"], ["Note"], ["Client"]], 6, 7],
  ["as near above and below: above", [["Client"], ["Note"], ["Client"]], 6, 5],
  ["in a column further right", [["Note"], ["", "Client", "CA"]], 6, 6],
  ["behind another cell", [["N°", "Client"]], 5, null],
  ["with other spaces", [["  Client\u00a0 "]], 5, 5],
  ["on the last row", [["Note"], ["Note"], ["Client"]], 5, 7],
])("a row that begins with « Client », in a sheet from row 5 on: %s", (_where, rows, row, found) => {
  const sheet = sheetOf(rows, { firstRow: 5 });
  const at = givenHeader(sheet, gridOf(sheet), { row, text: "Client" });
  expect(at === null ? null : at + 5).toBe(found);
});

test("a row is looked for through two thousand rows, not further", () => {
  const sheet = sheetOf([...Array.from({ length: 2001 }, () => ["Note"]), ["Client"]]);
  const from = (row: number) => givenHeader(sheet, gridOf(sheet), { row, text: "Client" });
  expect([from(2), from(1)]).toEqual([2001, null]);
});

test("the header of an Excel table is the table's", () => {
  const tables = [
    {
      name: "Tableau1",
      area: { firstRow: 6, firstColumn: 1, lastRow: 8, lastColumn: 3 },
      hasTotals: false,
      isFiltered: false,
    },
  ];
  const reading = readRows(MODEL, { header: { row: 1, text: "Client" } }, { tables });
  expect([reading.headerRow, reading.headerFrom]).toEqual([6, "table"]);
});

test("a header that the rep chose is that row alone: what stands above or below is not joined to it", () => {
  const rows = [
    ["Client", "CA", "Commandes"],
    ["(obligatoire)", "€", "Nb"],
    ["Morel", 5200, 4],
    ["Brunet", 1800, 2],
  ];
  expect(readRows(rows).headerRow).toBe(2);
  const given = readRows(rows, { header: { row: 1, text: "Client" } });
  expect([given.headerRow, given.rowsRead]).toEqual([1, 3]);

  const renamed = [
    ["Client", "Ville", "Secteur"],
    ["Tiers", "Cité", "Montant"],
    ["Morel", "Nantes", 5200],
  ];
  expect(tryRows(renamed)).toMatchObject({ ok: false, refusal: { code: "noAmount" } });
  const second = readRows(renamed, { header: { row: 2, text: "Tiers" } });
  expect(second.columns.map(({ field, header }) => [field, header])).toContainEqual(["revenue", "Montant"]);
});

test("of two lists side by side, the one under the chosen row is read", () => {
  const rows = [
    ["Client", "CA", "Ville", null, null, null, null],
    ["Morel", 5200, "Nantes", null, "Prospect", "Potentiel", "Ville"],
    ["Brunet", 1800, "Rennes", null, "Roux", 9000, "Brest"],
    ["Perrin", 700, "Vannes", null, "Caron", 4000, "Lorient"],
    ["Lucas", 300, "Quimper", null, null, null, null],
  ];
  expect(names(readRows(rows))).toEqual(["Morel", "Brunet", "Perrin", "Lucas"]);
  const given = readRows(rows, { header: { row: 2, text: "Morel" } }, { selection: { row: 3, column: 5 } });
  expect(names(given)).toEqual(["Roux", "Caron"]);
});

test("a refusal for want of an amount or of a customer tells the columns, and what each was taken for", () => {
  const noAmount = tryRows([
    ["Client", "Bilan"],
    ["Morel", 5200],
    ["Brunet", 1800],
  ]);
  expect(noAmount).toMatchObject({
    refusal: {
      code: "noAmount",
      columns: [
        { column: 1, header: "Client", field: "name", samples: expect.arrayContaining(["Morel"]) },
        { column: 2, header: "Bilan", field: null },
      ],
    },
  });
  const noCustomers = tryRows([
    ["CA 2025", "Ville"],
    [5200, "Nantes"],
    [1800, "Nantes"],
  ]);
  expect(noCustomers).toMatchObject({
    refusal: { code: "noCustomers", columns: [{ header: "CA 2025", field: "revenue" }, { header: "Ville" }] },
  });
});

test("a refusal tells on which row the header was taken, and who said so", () => {
  const rows = [
    ["Client", "Ville"],
    ["Morel", "Nantes"],
    ["Brunet", "Rennes"],
  ];
  const refused = tryRows(rows, { header: { row: 1, text: "Client" } });
  expect(refused).toMatchObject({
    ok: false,
    refusal: { code: "noAmount", values: { sheet: "Clients", headerRow: 1, headerFrom: "given" } },
  });
});
