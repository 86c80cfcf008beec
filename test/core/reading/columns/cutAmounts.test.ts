import type { CellValue } from "../../../../src/core/model";
import { cellsOf, columnsOf, day, readRows } from "../support/readRows";

/** Twenty cents, as a program writes 1234,56 in a file of commas. */
const CENTS = [89, 63, 12, 5, 40, 77, 98, 21, 34, 56, 68, 70, 3, 91, 17, 29, 83, 45, 60, 52];
const rowsOf = (headers: readonly string[], cells: (cents: number, i: number) => readonly CellValue[]) => [
  headers,
  ...CENTS.map((cents, i) => [`Client ${i}`, ...cells(cents, i)]),
];
const told = (reading: ReturnType<typeof readRows>) =>
  reading.issues.flatMap(({ code, severity, values }) =>
    code === "amountsCut" ? [[severity, values.mended]] : [],
  );

test("amounts cut at their decimal commas get their cents back, and it is told", () => {
  const reading = readRows(rowsOf(["Client", "CA HT"], (cents, i) => [1000 + i, cents]));
  expect(reading.customers.slice(0, 5).map(({ revenue }) => revenue)).toEqual([
    1000.89, 1001.63, 1002.12, 1003.05, 1004.4,
  ]);
  expect(told(reading)).toEqual([["medium", "true"]]);
  expect(cellsOf(reading, "amountsCut")).toEqual(["B1", "C1"]);
});

test("a whole amount among them has no cents, a negative one loses none", () => {
  const rows = rowsOf(["Client", "CA HT"], (cents, i) => [i === 0 ? -10 : 500, cents]);
  const { customers } = readRows([...rows, ["Morel", 700]]);
  expect([customers[0]?.revenue, customers.at(-1)?.revenue]).toEqual([-10.89, 700]);
});

test("so do the amounts of orders", () => {
  const rows = [
    ["Client", "Date facture", "N° facture", "Montant HT"],
    ...CENTS.map((cents, i) => [`Client ${i % 4}`, day("2026-03-01") + i, `F${i}`, 100, cents]),
  ];
  const reading = readRows(rows);
  expect([reading.grain, reading.customers[0]?.revenue]).toEqual(["orders", 502.49]); // 89 + 40 + 34 + 3 + 83 cents
});

test("a few rows show it where a zero before the cents was kept", () => {
  const few = ["05", "89", "63", "12"].map((cents, i) => [`Client ${i}`, 1000, cents]);
  const reading = readRows([["Client", "CA HT"], ...few]);
  expect([told(reading), reading.customers[0]?.revenue]).toEqual([[["medium", "true"]], 1000.05]);
});

test.each<readonly [string, readonly string[], (cents: number, i: number) => readonly CellValue[]]>([
  ["columns follow", ["Client", "CA HT", "Ville"], (cents) => [1000, cents, "Lille"]],
  [
    "two amounts are cut",
    ["Client", "CA 2024", "CA 2025"],
    (cents, i) => [900, cents, 1000, CENTS[19 - i] ?? 0],
  ],
  [
    "the cents may have lost their zeros",
    ["Client", "CA HT"],
    (cents) => [1000, cents % 10 ? cents : cents / 10],
  ],
  ["they are few different ones", ["Client", "CA HT"], (cents) => [1000, cents > 50 ? 88 : 12]],
])("what is not sure stays as it is and is told as grave: %s", (_why, headers, cells) => {
  const reading = readRows(rowsOf(headers, cells));
  expect(told(reading)).toEqual([["high", "false"]]);
  expect(reading.customers[0]?.revenue).not.toBe(1000.89);
});

test.each<readonly [string, readonly string[], (cents: number, i: number) => readonly CellValue[]]>([
  ["a rank", ["Client", "CA HT"], (_, i) => [1000 + i, i + 1]],
  ["numbers beside amounts that have cents", ["Client", "CA HT"], (cents) => [1000.5, cents]],
  ["départements and notes", ["Client", "CA HT", "Dép."], (cents) => [1000, cents, "vu"]],
  ["a column with a header", ["Client", "CA HT", "Ville"], (cents) => [1000, cents]],
  ["a note here and there", ["Client", "CA HT", "Ville"], (cents, i) => [1000, cents, i ? "" : "vu"]],
])("nothing is told of %s", (_what, headers, cells) => {
  const reading = readRows(rowsOf(headers, cells));
  expect(told(reading)).toEqual([]);
  expect(columnsOf(reading).revenue).toBe("B");
});
