import type { CellValue } from "../../../../src/core/model";
import { asideOf, readRows } from "../support/readRows";

const aside = (...last: readonly CellValue[]) =>
  asideOf(readRows([["Client", "Ville", "CA"], ["Morel", "Lille", 10], ["Lenoir", "Lens", 5], [...last]]));

test("« 2 clients » beside the sum of all is a total, whatever stands between them", () => {
  expect(aside("2 clients", "TOTAL", 15)).toEqual({ total: 1 });
});

const COUNTS = [
  "2 client",
  "12 clients",
  "2  prospects",
  "1 prospect",
  "2 comptes",
  "1 compte",
  "2 LIGNES",
  "1 ligne",
];

test.each(COUNTS)("« %s » beside the sum of all is a total", (count) => {
  expect(aside(count, "TOTAL", 15)).toEqual({ total: 1 });
});

test.each([
  ["more words", ["Aux 2 clients", "TOTAL", 15]],
  ["another amount", ["2 clients", "TOTAL", 14]],
  ["a name", ["2 Clients Réunis", "Lille", 15]],
])("a customer with %s stays", (_what, last) => {
  expect(aside(...last)).toEqual({});
});

test.each(["#REF!", "#N/A", "#VALEUR!"])("a total whose amount is broken (%s) is no customer", (broken) => {
  const reading = readRows([
    ["Client", "Ville", "CA"],
    ["Morel", "Lille", 300],
    ["Lenoir", "Lens", 200],
    ["Total", "", broken],
  ]);
  expect(reading.customers.map(({ name }) => name)).toEqual(["Morel", "Lenoir"]);
  expect(asideOf(reading)).toEqual({ total: 1 });
});
