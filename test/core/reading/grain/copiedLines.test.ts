import type { CellValue } from "../../../../src/core/model";
import { cellsOf, day, readRows } from "../support/readRows";

type Row = readonly CellValue[];
const TODAY = day("2026-06-01");
const D = TODAY - 40;
const read = (headers: readonly string[], ...rows: readonly Row[]) => {
  const reading = readRows([headers, ...rows], { today: TODAY });
  return {
    revenue: Object.fromEntries(reading.customers.map(({ name, revenue }) => [name, revenue])),
    orders: reading.customers.map(({ orders }) => orders),
    once: cellsOf(reading, "copiedLines"),
    each: cellsOf(reading, "identicalLines"),
    rowsUsed: reading.rowsUsed,
  };
};

const INVOICES = ["N° facture", "Date facture", "Client", "Montant HT"];
const invoices: readonly Row[] = [
  ["F1", D, "Morel", 100],
  ["F2", D + 1, "Lenoir", 200],
  ["F3", D + 2, "Morel", 400],
  ["F4", D + 3, "Lenoir", 800],
  ["F5", D + 4, "Petit", 1600],
];

test.each<[string, readonly Row[], string]>([
  ["below all", [...invoices, ["F3", D + 2, "Morel", 400]], "D7"],
  ["below the first", [...invoices.slice(0, 3), ["F3", D + 2, "Morel", 400], ...invoices.slice(3)], "D5"],
])("an invoice pasted again %s counts once and is told", (_where, rows, cell) => {
  expect(read(INVOICES, ...rows)).toEqual({
    revenue: { Morel: 500, Lenoir: 1000, Petit: 1600 },
    orders: [2, 2, 1],
    once: [cell],
    each: undefined,
    rowsUsed: 6,
  });
});

test("a credit note pasted again is taken off once", () => {
  const credit: Row = ["AV1", D + 5, "Morel", -50];
  const { revenue, orders } = read(INVOICES, ...invoices, credit, credit);
  expect(revenue).toMatchObject({ Morel: 450 });
  expect(orders).toEqual([2, 2, 1]);
});

test("an invoice whose day, amount or client differs is another line", () => {
  const more: readonly Row[] = [
    ["F3", D + 3, "Morel", 400],
    ["F4", D + 3, "Lenoir", 801],
    ["F5", D + 4, "Lenoir", 1600],
  ];
  expect(read(INVOICES, ...invoices, ...more)).toMatchObject({
    revenue: { Morel: 900, Lenoir: 3401, Petit: 1600 },
    once: undefined,
    each: undefined,
  });
});

const LINES = ["N° facture", "Date facture", "Client", "Article", "Montant HT"];
const lines: readonly Row[] = [
  ["F1", D, "Morel", "Vis", 1],
  ["F1", D, "Morel", "Clou", 2],
  ["F2", D + 1, "Lenoir", "Vis", 4],
  ["F2", D + 1, "Lenoir", "Colle", 8],
  ["F3", D + 2, "Morel", "Vis", 16],
];

test("the lines of an invoice that comes again count once", () => {
  expect(read(LINES, ...lines, ...lines.slice(0, 2))).toMatchObject({
    revenue: { Morel: 19, Lenoir: 12 },
    once: ["E7", "E8"],
    each: undefined,
  });
});

test("an article twice on one invoice was sold twice, and is told", () => {
  expect(
    read(LINES, ...lines, ["F3", D + 2, "Morel", "Vis", 16], ["F3", D + 2, "Morel", "Clou", 32]),
  ).toMatchObject({ revenue: { Morel: 67 }, once: undefined, each: ["E7"] });
});

test("equal sales of a day without a number count each, and are told", () => {
  const sales: readonly Row[] = [
    [D, "Morel", 10],
    [D, "Morel", 10],
    [D + 1, "Morel", 10],
    [D + 1, "Lenoir", 20],
    [D + 2, "Lenoir", 20],
  ];
  expect(read(["Date commande", "Client", "Montant HT"], ...sales)).toMatchObject({
    revenue: { Morel: 30, Lenoir: 40 },
    once: undefined,
    each: ["C3"],
  });
});
