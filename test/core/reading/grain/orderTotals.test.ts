import type { CellValue } from "../../../../src/core/model";
import { cellsOf, columnsOf, day, readRows } from "../support/readRows";

type Row = readonly CellValue[];
const D = day("2026-03-02");
const read = (rows: readonly Row[]) => {
  const reading = readRows(rows, { today: day("2026-06-01") });
  return {
    why: reading.grainReason.code,
    amount: columnsOf(reading).amount,
    customers: reading.customers.map(({ name, revenue, orders }) => [name, revenue, orders]),
    told: cellsOf(reading, "orderTotalsRepeated"),
  };
};

const journal = (header: string): readonly Row[] => [
  ["N° commande", "Client", "Date commande", "Article", header],
  ["C1", "Morel", D, "Vis", 300],
  ["C1", "Morel", D, "Clous", 300],
  ["C2", "Morel", D + 5, "Vis", 120],
  ["C3", "Brunet", D + 9, "Colle", 80],
  ["C3", "Brunet", D + 9, "Vis", 80],
  ["C3", "Brunet", D + 9, "Clous", 80],
];

test.each(["Total commande", "Montant HT", "CA", "Montant facture"])(
  "%s: the order's total on each of its lines counts once an order, and it is told",
  (header) => {
    expect(read(journal(header))).toEqual({
      why: "orderTotalsRepeated",
      amount: "E",
      customers: [
        ["Morel", 420, 2],
        ["Brunet", 80, 1],
      ],
      told: expect.any(Array),
    });
    expect(read(journal(header)).told).toHaveLength(3);
  },
);

test("a header that names the line keeps the amount of the line", () => {
  expect(read(journal("Montant ligne"))).toMatchObject({
    why: "linesShareOrders",
    customers: [
      ["Morel", 720, 2],
      ["Brunet", 240, 1],
    ],
  });
});

test.each([
  ["its sum proves it", "Montant HT", (amount: number) => amount],
  ["its header says it", "Montant ligne", (amount: number) => amount / 2],
])("a line amount beside the totals is taken: %s", (_what, header, of) => {
  const amounts = [100, 200, 120, 20, 30, 30].map(of);
  const rows = journal("Total commande").map((row, i) => [...row, i === 0 ? header : (amounts[i - 1] ?? "")]);
  expect(read(rows)).toEqual({
    why: "linesShareOrders",
    amount: "F",
    customers: [
      ["Morel", of(420), 2],
      ["Brunet", of(80), 1],
    ],
    told: undefined,
  });
});

describe("lines that are alike by right are added up", () => {
  const two = (header: string, lines: readonly Row[]): readonly Row[] => [
    ["N° commande", "Client", "Date commande", "Article", "Quantité", "Prix unitaire", header],
    ...lines,
  ];

  test("quantity by price makes the amount", () => {
    const rows = two("Montant HT", [
      ["C1", "Morel", D, "Vis", 2, 10, 20],
      ["C1", "Morel", D, "Clous", 4, 5, 20],
      ["C2", "Brunet", D + 1, "Vis", 3, 10, 30],
      ["C2", "Brunet", D + 1, "Colle", 1, 30, 30],
    ]);
    expect(read(rows)).toMatchObject({
      customers: [
        ["Morel", 40, 1],
        ["Brunet", 60, 1],
      ],
    });
  });

  test("one price for everything", () => {
    const rows = journal("Montant HT").map((row, i) => (i === 0 ? row : [...row.slice(0, 4), 50]));
    expect(read(rows)).toMatchObject({
      customers: [
        ["Morel", 150, 2],
        ["Brunet", 150, 1],
      ],
      told: undefined,
    });
  });

  test("a single order of several lines proves nothing", () => {
    const rows = journal("Montant HT").filter((_, i) => i < 4);
    expect(read([...rows, ["C4", "Brunet", D, "Vis", 9]])).toMatchObject({
      customers: [
        ["Morel", 720, 2],
        ["Brunet", 9, 1],
      ],
    });
  });

  test("copies of whole rows are no lines of one total", () => {
    const rows = journal("Montant HT").map((row, i) =>
      i === 0 ? row : [...row.slice(0, 3), "Vis", row[4] ?? ""],
    );
    expect(read(rows)).toMatchObject({ told: undefined });
  });
});

test("a cancelled line takes nothing from the total that the others carry", () => {
  const rows = journal("Total commande").map((row, i) => [
    ...row,
    i === 0 ? "Statut commande" : i === 1 ? "Annulée" : "Livrée",
  ]);
  expect(read(rows).customers).toEqual([
    ["Morel", 420, 2],
    ["Brunet", 80, 1],
  ]);
});
