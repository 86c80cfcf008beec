import type { CellValue } from "../../../../src/core/model";
import { asideOf, cellsOf, columnsOf, day, readRows } from "../support/readRows";

type Row = readonly CellValue[];
const TODAY = day("2026-06-01");
const LINES: readonly (readonly Row[])[] = [
  [
    ["Morel", "Vis", 1],
    ["Lenoir", "Vis", 2],
  ],
  [["Morel", "Clou", 4]],
  [
    ["Lenoir", "Clou", 8],
    ["Petit", "Vis", 16],
    ["Morel", "Colle", 32],
  ],
];
const read = (header: Row, titles: readonly CellValue[], formats: string[][] = [], at = 0) =>
  readRows(
    [
      header,
      ...titles.flatMap((title, i) => [
        header.map((_, column) => (column === at ? title : "")),
        ...(LINES[i] ?? []).map((line) => (header.length > 3 ? ["", ...line] : line)),
      ]),
    ],
    { today: TODAY },
    { formats },
  );
const facts = ({ customers }: ReturnType<typeof readRows>) =>
  customers.map(({ name, revenue, orders, lastOrder }) => [name, revenue, orders, lastOrder]);
const EXPECTED = [
  ["Morel", 37, 3, day("2026-03-09")],
  ["Lenoir", 10, 2, day("2026-03-09")],
  ["Petit", 16, 1, day("2026-03-09")],
];
const TITLES = ["lundi 2 mars 2026", "Mercredi 4 mars 2026", "09/03/2026"];

test("rows that only name a day date the lines below, and are no customers", () => {
  const reading = read(["Client", "Produit", "Montant HT"], TITLES);
  expect(facts(reading)).toEqual(EXPECTED);
  expect(reading.grain).toBe("orderLines");
  expect(columnsOf(reading)).toMatchObject({ name: "A", orderDate: "A", amount: "C" });
  expect(asideOf(reading)).toEqual({ subtotal: 3 });
  expect(cellsOf(reading, "datesFromTitles")).toEqual(["A3", "A4", "A6", "A8", "A9", "A10"]);
});

test("under a header of dates too, where the lines have none", () => {
  expect(facts(read(["Date", "Client", "Produit", "Montant HT"], TITLES))).toEqual(EXPECTED);
});

test("a number shown as a day is one", () => {
  const serials = ["2026-03-02", "2026-03-04", "2026-03-09"].map(day);
  const formats = Array.from({ length: 10 }, () => ["dd/mm/yyyy", "General", "General"]);
  expect(facts(read(["Client", "Produit", "Montant HT"], serials, formats))).toEqual(EXPECTED);
});

test("where each line has its day, a row with a day alone gives none to others", () => {
  const rows: readonly Row[] = [
    ["Date", "Client", "Montant HT"],
    ["02/03/2026", "", ""],
    ["03/03/2026", "Morel", 1],
    ["04/03/2026", "", ""],
    ["05/03/2026", "Lenoir", 2],
    ["06/03/2026", "Morel", 4],
    ["", "Lenoir", 8],
  ];
  const reading = readRows(rows, { today: TODAY });
  expect(asideOf(reading)).toEqual({ noIdentity: 2 });
  expect(cellsOf(reading, "undatedOrders")).toEqual(["A7"]);
});
