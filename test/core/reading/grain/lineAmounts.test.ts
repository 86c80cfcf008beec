import type { CellValue } from "../../../../src/core/model";
import type { ReadingContext } from "../../../../src/core/reading/readingContext";
import { DEFAULT_OPTIONS } from "../../../../src/core/options";
import { columnsOf, day, readRows } from "../support/readRows";

type Row = readonly CellValue[];
const D = day("2026-03-02");

/** Three orders of six lines that carry their order's total, and more columns. */
const ROWS: readonly Row[] = [
  ["N° commande", "Client", "Date commande", "Article", "Total commande"],
  ["C1", "Morel", D, "Vis", 300],
  ["C1", "Morel", D, "Clous", 300],
  ["C2", "Morel", D + 5, "Vis", 120],
  ["C3", "Brunet", D + 9, "Colle", 80],
  ["C3", "Brunet", D + 9, "Vis", 80],
  ["C3", "Brunet", D + 9, "Clous", 80],
];
const SUMMED = [100, 200, 120, 20, 30, 30];
const beside = (header: string, cells: readonly CellValue[], rows = ROWS): readonly Row[] =>
  rows.map((row, i) => [...row, i === 0 ? header : (cells[i - 1] ?? "")]);

function read(rows: readonly Row[], context: Partial<ReadingContext> = {}) {
  const reading = readRows(rows, { today: day("2026-06-01"), ...context });
  return {
    amount: columnsOf(reading).amount,
    counted: reading.grainReason.code === "orderTotalsRepeated" ? "once an order" : "line by line",
    revenue: reading.customers.map(({ revenue }) => revenue),
    columns: reading.columns,
  };
}

test("the column that is taken instead is told with the surety of its own header", () => {
  const [own] = read(beside("Montant HT", SUMMED)).columns.filter(({ field }) => field === "amount");
  expect(own).toMatchObject({ header: "Montant HT", confidence: 0.83 });
});

test.each(["user", "remembered"])("an amount that is the %s's stays, though another adds up to it", (who) => {
  const context: Partial<ReadingContext> =
    who === "user"
      ? { options: { ...DEFAULT_OPTIONS, columns: { amount: "Total commande" } } }
      : { remembered: { amount: { header: "Total commande", column: 5 } } };
  expect(read(beside("Montant HT", SUMMED), context)).toMatchObject({
    amount: "E",
    counted: "once an order",
    revenue: [420, 80],
  });
});

test.each([
  ["cents that rounding lost", [100.01, 200, 120, 20, 30, 30.02], "F"],
  ["another sum", [100, 150, 100, 20, 30, 10], "E"],
  ["one order of three off", [100, 200, 120, 20, 30, 40], "E"],
] as const)("a second amount, %s", (_what, cells, amount) => {
  expect(read(beside("Montant HT", cells)).amount).toBe(amount);
});

test("a volume is no amount, whatever it adds up to", () => {
  expect(read(beside("CA colis", SUMMED))).toMatchObject({ amount: "E", counted: "once an order" });
});

test.each(["Potentiel", "Marge", "Poids"])(
  "« %s » is no amount of a line, whatever it adds up to",
  (header) => {
    expect(read(beside(header, SUMMED))).toMatchObject({ amount: "E", counted: "once an order" });
  },
);

test("amounts of the lines may be in thousands where totals are in euros", () => {
  const thousands = SUMMED.map((amount) => amount / 1000);
  expect(read(beside("Montant HT (k€)", thousands))).toMatchObject({
    amount: "F",
    counted: "line by line",
    revenue: [420, 80],
  });
});

test.each(["CA online", "Montant linéaire", "Total unités"])(
  "« %s » is not a line's by its header",
  (header) => {
    const rows = ROWS.map((row, i) => (i === 0 ? [...row.slice(0, 4), header] : row));
    const columns = { amount: header };
    expect(read(rows, { options: { ...DEFAULT_OPTIONS, columns } })).toMatchObject({
      counted: "once an order",
      revenue: [420, 80],
    });
  },
);

test.each([
  "Montant ligne",
  "Montant lignes",
  "Line amount",
  "Line total",
  "Total ligne",
  "Prix unitaire",
  "Unit price",
])("« %s » is a line's own amount, equal or not", (header) => {
  const rows = ROWS.map((row, i) => (i === 0 ? [...row.slice(0, 4), header] : row));
  const columns = { amount: header };
  expect(read(rows, { options: { ...DEFAULT_OPTIONS, columns } })).toMatchObject({
    amount: "E",
    counted: "line by line",
    revenue: [720, 240],
  });
});

describe("quantity by price", () => {
  const priced = (quantities: readonly CellValue[], prices: readonly CellValue[]) =>
    beside("Prix", prices, beside("Quantité", quantities));

  test("that makes the amount of each line shows that amounts are the lines' own", () => {
    expect(read(priced([2, 3, 4, 8, 4, 2], [150, 100, 30, 10, 20, 40]))).toMatchObject({
      counted: "line by line",
      revenue: [720, 240],
    });
  });

  test("as text, in thousands or with blank cells, likewise", () => {
    expect(
      read(priced(["2", "3", "4", "8", "4", "2"], ["150 €", "100 €", "30 €", "10 €", "20 €", "40 €"])),
    ).toMatchObject({
      counted: "line by line",
    });
  });

  test("a quantity of one on each line proves nothing", () => {
    expect(read(beside("Quantité", [1, 1, 1, 1, 1, 1]))).toMatchObject({
      counted: "once an order",
      revenue: [420, 80],
    });
  });

  test("that makes another amount does not", () => {
    expect(read(priced([1, 2, 4, 2, 1, 3], [100, 100, 30, 10, 30, 10]))).toMatchObject({
      counted: "once an order",
      revenue: [420, 80],
    });
  });
});
