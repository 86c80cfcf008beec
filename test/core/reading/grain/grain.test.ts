import type { CellValue } from "../../../../src/core/model";
import { asideOf, cellsOf, columnsOf, day, readRows } from "../support/readRows";

type Rows = readonly (readonly (CellValue | null)[])[];
const TODAY = { today: day("2026-06-01") };

const grainOf = (rows: Rows) => readRows(rows, TODAY).grain;
const repeat = (count: number, row: (i: number) => readonly CellValue[]) =>
  Array.from({ length: count }, (_, i) => row(i));

test.each([
  [
    "one row per client",
    "clients",
    [["Code client", "CA", "Dernière commande"], ...repeat(6, (i) => [`C${i}`, i + 1, 46000 + i])],
  ],
  [
    "a few duplicates in a list",
    "clients",
    [["Code client", "CA"], ...repeat(20, (i) => [`C${i}`, i + 1]), ["C1", 2], ["C2", 3]],
  ],
  [
    "clients repeated with dates and amounts",
    "orders",
    [["Client", "Date", "Montant HT"], ...repeat(9, (i) => [`Morel ${i % 3}`, 46000 + i, i + 1])],
  ],
  [
    "an invoice a client, numbered and dated",
    "orders",
    [
      ["N° facture", "Client", "Date facture", "Montant HT"],
      ...repeat(5, (i) => [`F${i}`, `Morel ${i}`, 46000 + i, i + 1]),
    ],
  ],
  [
    "order numbers shared by lines",
    "orderLines",
    [
      ["N° Cde", "Client", "Date", "Montant HT"],
      ...repeat(9, (i) => [`F${i >> 1}`, `Morel ${i >> 2}`, 46000 + (i >> 1), i + 1]),
    ],
  ],
  [
    "products without order numbers",
    "orderLines",
    [
      ["Client", "Date", "Article", "Montant HT"],
      ...repeat(9, (i) => [`Morel ${i % 3}`, 46000 + i, `P${i}`, i + 1]),
    ],
  ],
  [
    "a client's total on each of its orders",
    "clientTotalsRepeated",
    [
      ["Client", "N° commande", "Date commande", "CA 12 mois"],
      ...repeat(9, (i) => [`Morel ${i % 3}`, `F${i}`, 46000 + i, ((i % 3) + 1) * 1000]),
    ],
  ],
  [
    "a client's total beside each contact",
    "clientTotalsRepeated",
    [["Client", "Contact", "CA"], ...repeat(9, (i) => [`Morel ${i % 3}`, `Anne ${i}`, ((i % 3) + 1) * 1000])],
  ],
  [
    "a client with each of its reps",
    "clientPerRep",
    [
      ["Client", "Commercial", "CA"],
      ...repeat(8, (i) => [`Morel ${i >> 1}`, i % 2 ? "Petit" : "Durand", i + 1]),
    ],
  ],
  [
    "one account that two reps share",
    "clientPerRep",
    [
      ["Client", "Commercial", "CA"],
      ["Morel", "Petit", 100],
      ["Morel", "Durand", 100],
      ["Lenoir", "Petit", 30],
      ["Dupont", "Durand", 20],
    ],
  ],
  [
    "the same invoice every month",
    "orders",
    [
      ["Client", "N° facture", "Date facture", "Montant HT"],
      ...repeat(9, (i) => [`Morel ${i % 3}`, `F${i}`, 46000 + 30 * i, ((i % 3) + 1) * 1000]),
    ],
  ],
] as const)("%s: %s", (_what, grain, rows) => {
  expect(grainOf(rows)).toBe(grain);
});

describe("a client and its reps", () => {
  test("a total repeated counts once, shares of it are summed; all its rows are listed", () => {
    const same = readRows(
      [
        ["Client", "Commercial", "CA"],
        ["Morel", "Durand", 10],
        ["Morel", "Petit", 10],
        ["Lenoir", "Durand", 4],
        ["Lenoir", "Petit", 4],
      ],
      TODAY,
    );
    expect(same.customers.map(({ rows, revenue }) => [rows, revenue])).toEqual([
      [[2, 3], 10],
      [[4, 5], 4],
    ]);
    const shared = readRows(
      [
        ["Client", "Commercial", "CA"],
        ["Morel", "Durand", 10],
        ["Morel", "Petit", 6],
        ["Lenoir", "Durand", 4],
        ["Lenoir", "Petit", 1],
      ],
      TODAY,
    );
    expect(shared.customers.map(({ revenue }) => revenue)).toEqual([16, 5]);
  });
});

const JOURNAL: Rows = [
  ["N° facture", "Code client", "Client", "Code postal", "Date facture", "Montant HT", "Statut"],
  ["F1", "C1", "Morel", "59000", day("2026-06-01"), 100.1, "Payée"],
  ["F2", "C1", "Morel", "59000", day("2025-06-02"), 200.2, "Payée"],
  ["F3", "C1", "Morel", "59000", day("2025-06-01"), 400, "Payée"],
  ["F4", "C1", "Morel", "59000", day("2024-06-02"), 800, "Payée"],
  ["F5", "C1", "Morel", "59000", day("2024-06-01"), 1600, "Payée"],
  ["A1", "C1", "Morel", "59000", day("2026-05-31"), -50.3, "Payée"],
  ["F6", "C2", "Lenoir", "", day("2026-06-02"), 7, "Livrée"],
  ["F7", "C2", "Lenoir", "29200", day("2026-04-01"), 9, "Annulée"],
  ["F8", "C2", "Lenoir", "29200", day("2023-01-31"), 3, "Payée"],
];

describe("a journal", () => {
  const reading = readRows(JOURNAL, TODAY);
  test("counts the days after the same day last year up to the reference date, and the 12 months before", () => {
    expect(reading.customers[0]).toMatchObject({
      revenue: 250,
      revenuePrevious: 1200,
      orders: 2,
      lastOrder: day("2026-06-01"),
      averageOrder: 125,
      daysSinceOrder: 0,
    });
  });
  test("sets cancelled and future orders aside; an old order still dates the last one", () => {
    expect(asideOf(reading)).toEqual({ cancelled: 1, future: 1 });
    expect(reading.customers[1]).toMatchObject({
      revenue: 0,
      revenuePrevious: 0,
      orders: 0,
      averageOrder: null,
      lastOrder: day("2023-01-31"),
      population: "client",
    });
  });
  test("names its columns as orders", () => {
    expect(columnsOf(reading)).toEqual({
      orderId: "A",
      code: "B",
      name: "C",
      postalCode: "D",
      orderDate: "E",
      amount: "F",
      orderStatus: "G",
    });
  });
  test("tells credit notes", () => {
    expect(cellsOf(reading, "creditNotes")).toEqual(["F7"]);
  });
});

test("an avoir named as such lowers revenue even when its amount is positive", () => {
  const reading = readRows(
    [
      ["Client", "Date", "Montant HT", "Type"],
      ["Morel", 46170, 100, "Facture"],
      ["Morel", 46171, 30, "Avoir"],
      ["Lenoir", 46170, 5, "Facture"],
      ["Lenoir", 46172, 6, "Facture"],
    ],
    TODAY,
  );
  expect(reading.customers.map(({ revenue, orders }) => [revenue, orders])).toEqual([
    [70, 1],
    [11, 2],
  ]);
});

test("an order counts once, whatever its lines; a rebate line does not make it a credit note", () => {
  const reading = readRows(
    [
      ["N° Cde", "Client", "Date", "Montant HT"],
      ["1", "Morel", 46170, 100],
      ["1", "Morel", 46170, -10],
      ["2", "Morel", 46171, 50],
      ["3", "Lenoir", 46171, 5],
      ["3", "Lenoir", 46171, 5],
    ],
    TODAY,
  );
  expect(reading.customers.map(({ revenue, orders }) => [revenue, orders])).toEqual([
    [140, 2],
    [10, 1],
  ]);
});

test("without order numbers, orders are distinct days", () => {
  const reading = readRows(
    [
      ["Client", "Date", "Montant HT"],
      ["Morel", 46170, 100],
      ["Morel", 46170.4, 10],
      ["Morel", 46171, 50],
      ["Lenoir", 46171, 5],
      ["Lenoir", 46172, 4],
    ],
    TODAY,
  );
  expect(reading.customers.map(({ orders }) => orders)).toEqual([2, 2]);
});

test("a line without a code joins the only client of its name", () => {
  const reading = readRows(
    [
      ["Code client", "Client", "Date", "Montant HT"],
      ["C1", "SARL Morel", 46170, 100],
      ["", "MOREL", 46171, 10],
      ["C2", "Lenoir", 46170, 5],
      ["C2", "Lenoir", 46172, 6],
    ],
    TODAY,
  );
  expect(reading.customers.map(({ code, rows }) => [code, rows])).toEqual([
    ["C1", [2, 3]],
    ["C2", [4, 5]],
  ]);
});

test("names merged over their orders hold for each of them, and it is told", () => {
  const reading = readRows(
    [
      ["Client", "Date", "Montant HT"],
      ["Morel", 46170, 100],
      ["", 46171, 10],
      ["", 46172, 10],
      ["Lenoir", 46170, 5],
      ["", 46173, 6],
    ],
    TODAY,
  );
  expect(reading.customers.map(({ name, rows }) => [name, rows])).toEqual([
    ["Morel", [2, 3, 4]],
    ["Lenoir", [5, 6]],
  ]);
  expect(cellsOf(reading, "filledDownNames")).toEqual(["A3", "A4", "A6"]);
});

test("a line without a readable date belongs to no period, and its amount is told", () => {
  const reading = readRows(
    [
      ["Client", "Date", "Montant HT"],
      ["Morel", 46170, 100],
      ["Morel", "?", 10],
      ["Lenoir", 46170, 5],
      ["Lenoir", 46172, 6],
    ],
    TODAY,
  );
  expect(reading.customers[0]?.revenue).toBe(100);
  expect(reading.issues.find(({ code }) => code === "undatedOrders")).toMatchObject({
    cells: ["B3"],
    revenueAtStake: 10,
  });
});

test("the reference date: the user's, else the clock, else the newest date when it is old", () => {
  const rows = (last: string): Rows => [
    ["Client", "CA", "Dernière commande"],
    ["Morel", 10, day(last)],
    ["Lenoir", 5, day("2025-01-01")],
    ["Brunet", 5, day("2027-01-01")],
  ];
  expect(readRows(rows("2026-03-03"))).toMatchObject({ today: day("2026-06-01"), todayFrom: "clock" });
  expect(readRows(rows("2026-03-02"))).toMatchObject({ today: day("2026-03-02"), todayFrom: "newestDate" });
  expect(readRows(rows("2026-03-02"), { today: day("2026-01-01") })).toMatchObject({
    today: day("2026-01-01"),
    todayFrom: "given",
  });
});
