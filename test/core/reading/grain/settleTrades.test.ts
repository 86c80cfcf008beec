import { DEFAULT_OPTIONS } from "../../../../src/core/options";
import { columnsOf, day, readRows } from "../support/readRows";

const LINES = [
  ["Morel", "Dentiste", "Gants"],
  ["Morel", "Dentiste", "Pansements"],
  ["Lenoir", "Clinique", "Gants"],
  ["Lenoir", "Clinique", "Masques"],
  ["Brunet", "Dentiste", "Masques"],
  ["Brunet", "Dentiste", "Masques"],
] as const;
const rowsOf = (trade: string, lines: readonly (readonly [string, string, string])[] = LINES) => [
  ["N° facture", "Date facture", "Client", trade, "Famille", "Montant HT"],
  ...lines.map(([name, kind, range], i) => [`F${i}`, day("2026-02-01") + i, name, kind, range, 100 + i]),
];

test.each(["Type client", "Activité"])("« Famille » of what was bought is no trade: « %s » is", (trade) => {
  const reading = readRows(rowsOf(trade));
  expect(columnsOf(reading)).toMatchObject({ sector: "D" });
  expect(reading.customers.map(({ name, sector }) => [name, sector])).toEqual([
    ["Morel", "Santé"],
    ["Lenoir", "Santé"],
    ["Brunet", "Santé"],
  ]);
});

test("nor is it in a list with a row for each family", () => {
  const rows = ["Morel", "Lenoir", "Brunet"].flatMap((name, i) =>
    ["Gants", "Masques"].map((range, j) => [name, range, 100 * i + j]),
  );
  const reading = readRows([["Client", "Famille", "CA 2025"], ...rows]);
  expect(columnsOf(reading)).toEqual({ name: "A", revenue: "C" });
  expect(reading.customers.map(({ revenue, sector }) => [revenue, sector])).toEqual([
    [1, null],
    [201, null],
    [401, null],
  ]);
});

test("without another column the trade is unknown", () => {
  const reading = readRows(rowsOf("Notes"));
  expect(columnsOf(reading).sector).toBeUndefined();
  expect(reading.customers.map(({ sector }) => sector)).toEqual([null, null, null]);
});

test("a family that a client keeps is its trade; and what the rep chose stays", () => {
  const kept = LINES.map(([name, kind]) => [name, "", kind] as const);
  expect(columnsOf(readRows(rowsOf("Notes", kept)))).toMatchObject({ sector: "E" });
  const options = { ...DEFAULT_OPTIONS, columns: { sector: "Famille" } };
  expect(columnsOf(readRows(rowsOf("Type client"), { options }))).toMatchObject({ sector: "E" });
});
