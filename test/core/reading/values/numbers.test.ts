import fc from "fast-check";
import { readNumberColumn } from "../../../../src/core/reading/values/numberColumn";
import type { CellValue } from "../../../../src/core/model";

const read = (cells: readonly CellValue[], unit = 1, otherReading = false) =>
  readNumberColumn(cells, { unit, otherReading });

test.each([
  ["1 234,56 €", 1234.56],
  ["1 234,56 EUR TTC", 1234.56],
  ["1 234 € / an", 1234],
  ["1 234,00 €*", 1234],
  ["1 234 ?", 1234],
  ["1\u00a0234,56", 1234.56],
  ["1\u202f234\u202f567,8", 1234567.8],
  ["1'234.50", 1234.5],
  ["1.234,56", 1234.56],
  ["1,234.56", 1234.56],
  ["1.234.567", 1234567],
  ["1,234,567", 1234567],
  ["0,5", 0.5],
  ["0.5", 0.5],
  [",5", 0.5],
  ["(1 200)", -1200],
  ["1200-", -1200],
  ["12 000,-", 12000],
  ["12.000.– €", 12000],
  ["CHF 1'200.50", 1200.5],
  ["1’200.– CHF", 1200],
  ["1 234,--", 1234],
  ["(350,00) €", -350],
  ["€ (350)", -350],
  ["€ -350", -350],
  ["350- €", -350],
  ["-1 200", -1200],
  ["−1 200", -1200],
  ["+12", 12],
  ["€ 12", 12],
  ["12 €HT", 12],
  ["12 k€", 12000],
  ["12,5 K€", 12500],
  ["1,2 M€", 1200000],
  ["12 EUR", 12],
  ["0", 0],
  ["env. 5 000 €", 5000],
  ["environ 12 k€", 12000],
  ["Env 1,5", 1.5],
  ["approx. 300", 300],
  ["~ 5000", 5000],
  ["≈5 000 €", 5000],
  ["~-40", -40],
])("« %s » is %d", (text, value) => {
  expect([...read([text]).values]).toEqual([value]);
});

test.each([
  "",
  "   ",
  "-",
  "n/d",
  "N/A",
  "?",
  "NC",
  "#N/A",
  "abc",
  "1.2.3",
  "12/05/2025",
  "(12",
  "12 rue",
  "env.",
  "environs 12",
  "env. env. 12",
  "1,2,3",
  true,
  false,
  "--5--",
])("« %s » is unknown, not zero", (cell) => {
  expect([...read([cell]).values]).toEqual([NaN]);
});

test.each(["", "   ", "-", "- €", " -   € ", "n/d", "N/A", "?", "NC", "s.o.", "Sans objet", "néant"])(
  "« %s » says « unknown »: no problem to tell",
  (cell) => {
    expect(read([12, cell])).toMatchObject({ unreadable: [], errors: [] });
  },
);

test.each(["abc", "1.2.3", "12 rue", true, "--5--"])("« %s » is a problem to tell", (cell) => {
  expect(read([12, cell]).unreadable).toEqual([1]);
});

describe("one decision on the decimal mark of a column", () => {
  test.each([
    ["the French way when nothing proves it", ["1.234", "2.500"], [1234, 2500], 2],
    ["a point beside decimal points", ["1.234", "12.5"], [1.234, 12.5], 0],
    ["a point beside decimal commas", ["1.234", "12,5"], [1234, 12.5], 0],
    ["a point beside 1.234,50", ["1.234", "1.234,50"], [1234, 1234.5], 0],
    ["a comma beside decimal points", ["1,234", "12.5"], [1234, 12.5], 0],
    ["a comma after pounds", ["£1,234", "£12"], [1234, 12], 0],
    ["a comma after dollars", ["-$1,234", "$12"], [-1234, 12], 0],
    ["a comma before dollars, as in Quebec", ["1,234 $"], [1.234], 1],
    ["a comma beside decimal commas", ["1,234", "12,5"], [1.234, 12.5], 0],
    [
      "mixed marks: each clear cell by itself, the others the French way",
      ["1.234", "12,5", "12.5"],
      [1234, 12.5, 12.5],
      1,
    ],
    ["real numbers prove nothing", [7.5, "1.234"], [7.5, 1234], 1],
  ] as const)("%s", (_what, cells, values, ambiguous) => {
    const column = read(cells);
    expect([...column.values]).toEqual(values);
    expect(column.ambiguous).toHaveLength(ambiguous);
  });
  test("the other reading is one press away where the column is silent, and only there", () => {
    expect([...read(["1.234", "2.500"], 1, true).values]).toEqual([1.234, 2.5]);
    expect([...read(["1.234", "12,5"], 1, true).values]).toEqual([1234, 12.5]);
  });
});

test("a unit in the header scales, a unit in the cell wins", () => {
  expect([...read([12, "12,5", "12 k€", "12 500 €", 1.23456], 1000).values]).toEqual([
    12000, 12500, 12000, 12500, 1234.56,
  ]);
});

test("an amount in cents survives being written in French and read back", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e11, max: 1e11 }),
      fc.constantFrom(" ", "\u00a0", "\u202f", ""),
      (cents, space) => {
        const [whole = "", decimals = ""] = (Math.abs(cents) / 100).toFixed(2).split(".");
        const text = `${cents < 0 ? "-" : ""}${whole.replace(/\B(?=(\d{3})+$)/g, space)},${decimals} €`;
        expect(read([text]).values[0]).toBe(cents === 0 ? 0 : cents / 100);
      },
    ),
  );
});
