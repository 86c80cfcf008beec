import type { CellValue } from "../../../../src/core/model";
import { cellsOf, day, readRows } from "../support/readRows";

type Row = readonly CellValue[];
const TODAY = day("2026-06-01");
const D = TODAY - 10;
const HEADERS = ["N° commande", "Client", "Date commande", "Article", "Montant HT"];
const read = (...rows: readonly Row[]) => {
  const reading = readRows([HEADERS, ...rows], { today: TODAY });
  return {
    sums: reading.customers.map(({ name, revenue, orders, lastOrder }) => [name, revenue, orders, lastOrder]),
    undated: reading.issues.find(({ code }) => code === "undatedOrders")?.cells ?? [],
    setAside: reading.setAside,
  };
};
const others: readonly Row[] = [
  ["C8", "Morel", D - 5, "Vis", 1000],
  ["C9", "Lenoir", D - 6, "Vis", 2000],
  ["C9", "Lenoir", D - 6, "Clou", 4000],
];

test("an order dated on its first line dates the lines below", () => {
  const { sums, undated } = read(
    ["C1", "Morel", D, "Vis", 1],
    ["C1", "Morel", "", "Clou", 2],
    ["C1", "Morel", "  ", "Colle", 4],
    ["C2", "Lenoir", D - 400, "Vis", 8],
    ["C2", "Lenoir", "", "Clou", 16],
    ...others,
  );
  expect(sums).toEqual([
    ["Morel", 1007, 2, D],
    ["Lenoir", 6000, 1, D - 6],
  ]);
  expect(undated).toEqual([]);
});

test.each<[string, Row, Row]>([
  ["without a number", ["", "Morel", D, "Vis", 1], ["", "Morel", "", "Clou", 2]],
  ["of another number", ["C1", "Morel", D, "Vis", 1], ["C2", "Morel", "", "Clou", 2]],
  ["of another customer's order", ["C1", "Lenoir", D, "Vis", 1], ["C1", "Morel", "", "Clou", 2]],
  ["whose day cannot be read", ["C1", "Morel", D, "Vis", 1], ["C1", "Morel", "bientôt", "Clou", 2]],
])("a line %s stays undated and is told", (_what, first, second) => {
  const { sums, undated } = read(first, second, ...others);
  expect(undated).toEqual(["C3"]);
  expect(sums.reduce((sum, [, revenue]) => sum + Number(revenue), 0)).toBe(7001);
});

test("an order of two days dates no other line", () => {
  const { undated } = read(
    ["C1", "Morel", D, "Vis", 1],
    ["C1", "Morel", D + 1, "Clou", 2],
    ["C1", "Morel", "", "Colle", 4],
    ...others,
  );
  expect(undated).toEqual(["C4"]);
});

test("the lines of an order to come are set aside with it", () => {
  const { setAside } = read(["C1", "Morel", TODAY + 3, "Vis", 1], ["C1", "Morel", "", "Clou", 2], ...others);
  expect(setAside.map(({ reason }) => reason)).toEqual(["future", "future"]);
});

test("under a header that says little too, when each order has its day", () => {
  const lines = (days: (order: number) => CellValue): readonly Row[] => [
    ["N° commande", "Client", "Créée le", "Article", "Montant HT"],
    ...Array.from({ length: 12 }, (_, i): Row => {
      const order = Math.floor(i / 3);
      return [`C${order}`, `Client ${order % 2}`, i % 3 === 0 ? days(order) : "", `Article ${i}`, 10];
    }),
  ];
  const ordersOf = (rows: readonly Row[]) =>
    readRows(rows, { today: TODAY }).customers.map(({ revenue, lastOrder }) => [revenue, lastOrder]);
  const days = ["10/05/2026", "11/05/2026", "12/05/2026", "13/05/2026"];
  expect(ordersOf(lines((order) => days[order] ?? ""))).toEqual([
    [60, day("2026-05-12")],
    [60, day("2026-05-13")],
  ]);
  expect(ordersOf(lines((order) => (order === 3 ? "" : (days[order] ?? ""))))).toEqual([
    [60, null],
    [60, null],
  ]);
});

const notebook = (...dates: readonly CellValue[]) => {
  const names = ["Morel", "Lenoir", "Petit", "Masson"];
  const rows = dates.map((date, at): Row => [date, names[at % 4] ?? "", "Vis", 2 ** at]);
  const reading = readRows([["Date", "Client", "Article", "Montant HT"], ...rows], { today: TODAY });
  return {
    revenue: reading.customers.reduce((sum, { revenue }) => sum + (revenue ?? 0), 0),
    below: cellsOf(reading, "filledDownNames"),
    undated: cellsOf(reading, "undatedOrders"),
  };
};

test("a day written once dates the lines below it, and is told", () => {
  const days = [D - 9, "", D - 8, D - 7, "", "", D - 5, D - 4, "", D - 3];
  expect(notebook(...days)).toEqual({ revenue: 1023, below: ["A3", "A6", "A7", "A10"], undated: undefined });
});

test.each<[string, readonly CellValue[], number]>([
  ["where a day is written on each line", [D - 9, D - 9, "", "", D - 7, "", D - 5, D - 4], 3],
  ["where days do not go on", [D - 9, "", "", D - 7, "", D - 8, D - 5, D - 4], 3],
  ["where few are blank, one at a time", [D - 9, "", D - 8, D - 7, "", D - 6, D - 5, "", D - 4], 3],
  ["below a day that cannot be read", ["bientôt", "", "", D - 7, "", "", D - 5, D - 4], 3],
])("%s, lines without one stay undated", (_what, days, least) => {
  expect(notebook(...days).undated?.length).toBeGreaterThanOrEqual(least);
});

test("no day goes on below a total", () => {
  const rows: readonly Row[] = [
    [D - 9, "Morel", "Vis", 1],
    ["", "Lenoir", "Vis", 2],
    ["", "Petit", "Vis", 4],
    ["", "Total", "", 7],
    ["", "Morel", "Vis", 8],
    [D - 5, "Lenoir", "Vis", 16],
    ["", "Petit", "Vis", 32],
    [D - 4, "Morel", "Vis", 64],
  ];
  const reading = readRows([["Date", "Client", "Article", "Montant HT"], ...rows], { today: TODAY });
  expect(cellsOf(reading, "undatedOrders")).toEqual(["A6"]);
});
