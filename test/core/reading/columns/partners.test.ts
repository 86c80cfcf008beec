import { columnsOf, readRows } from "../support/readRows";

test("« Donneur d’ordre » holds codes beside the name of who orders", () => {
  const lines = ["Morel", "Lenoir", "Morel", "Lenoir"].map((name, i) => [
    9000 + i,
    `1${i}.03.2026`,
    100_000 + (i % 2),
    name,
    10.5 + i,
  ]);
  const reading = readRows([
    [
      "Document de facturation",
      "Date de facturation",
      "Donneur d'ordre",
      "Nom du donneur d'ordre",
      "Valeur nette",
    ],
    ...lines,
  ]);
  expect(columnsOf(reading)).toMatchObject({ orderDate: "B", code: "C", name: "D", amount: "E" });
  expect(reading.customers.map(({ code, name, revenue }) => [code, name, revenue])).toEqual([
    ["100000", "Morel", 23],
    ["100001", "Lenoir", 25],
  ]);
});

test("alone, it names who orders", () => {
  const rows = ["Morel", "Lenoir", "Brunet"].map((name, i) => [name, 10 + i]);
  expect(columnsOf(readRows([["Donneur d'ordre", "CA"], ...rows]))).toEqual({ name: "A", revenue: "B" });
});

test.each([
  [["75001", "59000", "59100", "69003"], "B", "A"],
  [["CLI12", "CLI13", "CLI14", "CLI15"], undefined, "B"],
])("« Code de facturation » of Zoho that holds %j is a postal code: %s", (codes, postalCode, nameOrCode) => {
  const rows = ["Morel", "Lenoir", "Brunet", "Roux"].map((name, i) => [name, codes[i] ?? "", 10 + i]);
  const columns = columnsOf(readRows([["Nom du compte", "Code de facturation", "CA"], ...rows]));
  expect(columns.postalCode).toBe(postalCode);
  expect(columns.code ?? columns.name).toBe(nameOrCode);
});
