import type { CellValue } from "../../../src/core/model";
import { asideOf, readRows } from "./support/readRows";

const LIST: readonly (readonly CellValue[])[] = [
  ["Client", "Ville", "CA HT"],
  ["Boulangerie Petit", "Lille", 1200],
  ["Garage Morel", "Lens", 800],
  ["Café du Port", "Dunkerque", 300],
];

test.each<[string, readonly CellValue[], Record<string, number>]>([
  ["the same cells", ["Client", "Ville", "CA HT"], { repeatedHeader: 1 }],
  ["two of three", ["Client", "Ville", 4], { repeatedHeader: 1 }],
  ["one of three", ["Client", "Lyon", 4], {}],
])("a header printed again: %s", (_name, row, expected) => {
  expect(asideOf(readRows([...LIST, row, ["Pharmacie Roy", "Arras", 50]]))).toEqual(expected);
});

test("the totals row of an Excel table is one, whatever it says", () => {
  const area = { firstRow: 1, firstColumn: 1, lastRow: 5, lastColumn: 3 };
  const rows = [...LIST, ["Récapitulatif", "Lille", 767]];
  const aside = (hasTotals: boolean) =>
    asideOf(readRows(rows, {}, { tables: [{ name: "Clients", area, hasTotals }] }));
  expect(aside(true)).toEqual({ total: 1 });
  expect(aside(false)).toEqual({});
});

test.each<[number, Record<string, number>]>([
  [5, { repeatedHeader: 1 }],
  [3, { repeatedHeader: 1 }],
  [2, {}],
])("%i cells of a header of five again: %j", (same, expected) => {
  const header = ["Code", "Client", "Ville", "CA HT", "Téléphone"];
  const row = (i: number) => [`C${i}`, `Garage ${i}`, "Lille", 100 * i, `03 20 00 00 0${i}`];
  const again = header.map((cell, i) => (i < same ? cell : "autre"));
  expect(asideOf(readRows([header, row(1), row(2), again, row(3)]))).toEqual(expected);
});
