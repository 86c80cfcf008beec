import type { CellValue } from "../../../../src/core/model";
import { realDay, yearsBefore } from "../../../../src/core/reading/values/calendar";
import { readDateColumn } from "../../../../src/core/reading/values/dateColumn";
import { readDateText } from "../../../../src/core/reading/values/dates";
import { fillDown } from "../../../../src/core/reading/values/fillDown";
import { readNumberColumn } from "../../../../src/core/reading/values/numberColumn";
import { readNumberText } from "../../../../src/core/reading/values/numbers";
import { shareWhole } from "../../../../src/core/reading/values/percent";
import { textColumnSteps } from "../../../../src/core/reading/values/textColumn";
import { dayOf, isoOf } from "../../../../src/core/stats/day";
import { finish } from "../../../../src/core/steps";

const ASOF = dayOf(2026, 6, 1);

const numbers = (cells: readonly CellValue[], unit = 1, otherReading = false) =>
  readNumberColumn(cells, { unit, otherReading });

test("what a column of numbers tells beside its values", () => {
  const cells = [12, "12", "", "-", "#N/A", "abc", true, "30 %", "12,5", "1.234"];
  const { values, ...told } = numbers(cells);
  expect([...values]).toEqual([12, 12, NaN, NaN, NaN, NaN, NaN, 30, 12.5, 1234]);
  expect(told).toEqual({
    fromText: [1, 7, 8, 9],
    errors: [4],
    unreadable: [5, 6],
    ambiguous: [],
    mixedMarks: false,
    percents: new Set([7]),
    decision: { kind: "decimalMark", mark: ",", by: "cells" },
  });
});

test.each<[string, readonly CellValue[], boolean, unknown, boolean, number]>([
  ["nothing to decide", ["12", "12,5"], false, null, false, 0],
  ["custom", ["1.234"], false, { mark: ",", by: "custom" }, false, 1232.766],
  ["the user", ["1.234"], true, { mark: ".", by: "user" }, false, 1232.766],
  ["points", ["1.234", "12.5"], false, { mark: ".", by: "cells" }, false, 0],
  ["both marks", ["1.234", "12.5", "12,5"], false, { mark: ",", by: "custom" }, true, 1232.766],
])("the decimal mark is decided by %s", (_name, cells, other, decision, mixed, difference) => {
  const column = numbers(cells, 1, other);
  expect(column.decision === null ? null : { mark: column.decision.mark, by: column.decision.by }).toEqual(
    decision,
  );
  expect(column.mixedMarks).toBe(mixed);
  expect(column.ambiguous[0]?.difference ?? 0).toBeCloseTo(difference, 9);
});

test("a mark decided over more cells holds, and other texts may be read", () => {
  const options = {
    unit: 1,
    otherReading: false,
    mark: "." as const,
    readOther: (text: string) => text.length,
  };
  expect([...readNumberColumn(["1.234", "abc"], options).values]).toEqual([1.234, 3]);
});

test.each<[string, unknown]>([
  ["12", { value: 12, other: NaN, proves: null, unit: null, percent: false }],
  ["12 €", { value: 12, other: NaN, proves: null, unit: 1, percent: false }],
  ["12 HT", { value: 12, other: NaN, proves: null, unit: null, percent: false }],
  ["12 TTC", { value: 12, other: NaN, proves: null, unit: null, percent: false }],
  ["12 €HT", { value: 12, other: NaN, proves: null, unit: 1, percent: false }],
  ["12 %", { value: 12, other: NaN, proves: null, unit: null, percent: true }],
  ["12 k", { value: 12, other: NaN, proves: null, unit: 1000, percent: false }],
  ["1 m€", { value: 1, other: NaN, proves: null, unit: 1_000_000, percent: false }],
  ["1 md€", { value: 1, other: NaN, proves: null, unit: 1e9, percent: false }],
  ["1.234.567", { value: 1_234_567, other: NaN, proves: ",", unit: null, percent: false }],
  ["1,234,567", { value: 1_234_567, other: NaN, proves: ".", unit: null, percent: false }],
  ["-1.234", { value: -1234, other: -1.234, proves: null, unit: null, percent: false }],
  ["1,234", { value: 1.234, other: 1234, proves: null, unit: null, percent: false }],
  ["0,125", { value: 0.125, other: NaN, proves: ",", unit: null, percent: false }],
  ["1234,567", { value: 1234.567, other: NaN, proves: ",", unit: null, percent: false }],
  [",5", { value: 0.5, other: NaN, proves: ",", unit: null, percent: false }],
  ["12,", { value: 12, other: NaN, proves: ",", unit: null, percent: false }],
  ["1.234,", { value: 1234, other: NaN, proves: ",", unit: null, percent: false }],
  ["(12)", { value: -12, other: NaN, proves: null, unit: null, percent: false }],
  ["(-12)", { value: -12, other: NaN, proves: null, unit: null, percent: false }],
  ["-0", { value: 0, other: NaN, proves: null, unit: null, percent: false }],
  ["12)", null],
  ["1.23,45,6", null],
  ["12.34,5", null],
  ["1,23.4", null],
  ["1.234.56", null],
  ["01.234", { value: 1.234, other: NaN, proves: ".", unit: null, percent: false }],
  [`${" ".repeat(40)}12`, null],
])("the number « %s »", (text, expected) => {
  const read = readNumberText(text);
  if (read === null || expected === null) expect(read).toBe(expected);
  else expect({ ...read, value: read.value + 0, other: read.other }).toEqual(expected);
});

test("what a column of dates tells beside its days", () => {
  const cells = [
    46_022,
    "31/12/2025",
    "12/2025",
    "",
    "jamais",
    "#N/A",
    "abc",
    true,
    1,
    "31/12/2199",
    20251331,
    0,
    "-",
  ];
  const { days, ...told } = readDateColumn(cells, { otherReading: false, asOf: ASOF });
  expect([...days.slice(0, 3)].map(isoOf)).toEqual(["2025-12-31", "2025-12-31", "2025-12-01"]);
  expect([...days.slice(3)].every(Number.isNaN)).toBe(true);
  expect(told).toEqual({
    fromText: [1, 2, 9],
    errors: [5],
    unreadable: [6, 7, 10],
    ambiguous: [],
    odd: [],
    monthOnly: [2],
    yearless: [],
    relative: [],
    swapped: [],
    implausible: [8, 9],
    decision: null,
  });
});

test.each<[string, readonly CellValue[], boolean, unknown]>([
  ["nothing", ["31/12/2025"], false, null],
  ["custom", ["03/04/2025"], false, { first: "day", by: "custom" }],
  ["the user", ["03/04/2025"], true, { first: "month", by: "user" }],
  ["the cells", ["03/04/2025", "13/04/2025"], false, { first: "day", by: "cells" }],
  ["the cells, month first", ["03/04/2025", "04/13/2025"], true, { first: "month", by: "cells" }],
])("the order of a date is decided by %s", (_name, cells, other, decision) => {
  const found = readDateColumn(cells, { otherReading: other, asOf: ASOF }).decision;
  expect(found === null ? null : { first: found.first, by: found.by }).toEqual(decision);
});

test("an order decided over more cells holds", () => {
  expect(
    [...readDateColumn(["03/04/2025"], { otherReading: false, asOf: ASOF, order: "month" }).days].map(isoOf),
  ).toEqual(["2025-03-04"]);
});

test.each<[string, string]>([
  ["jamais", "none"],
  ["Never", "none"],
  ["aucun", "none"],
  ["aucune", "none"],
  ["jamais commandé", "none"],
  ["jamais visité", "none"],
  ["00/00/0000", "none"],
  ["00/00/00", "none"],
  ["0000-00-00", "none"],
  ["0000-00-00 00:00:00", "none"],
  ["00000000", "none"],
  ["2025-00-00", "none"],
  [" 2025-12-31 ", "2025-12-31"],
  ["mardi 3 mars 2026", "2026-03-03"],
  ["March 3rd, 2026", "2026-03-03"],
  ["3rd March 2026", "2026-03-03"],
  ["2 août 26", "2026-08-02"],
  ["juil. 2026", "2026-07-01 month"],
  ["12/2025", "2025-12-01 month"],
  ["31 févr. 2026", "null"],
  ["3 brumaire 2026", "null"],
  ["x 2025-12-31", "null"],
  ["2025-12-31x", "null"],
  ["2025-13-01", "null"],
  ["120251231", "null"],
  ["12/20255", "null"],
  ["00/05/2025", "null"],
  [`2025-12-31 ${"x".repeat(40)}`, "null"],
])("the date « %s » is %s", (text, expected) => {
  const read = readDateText(text);
  const said =
    read === null
      ? "null"
      : read.kind === "day"
        ? `${isoOf(read.day)}${read.monthOnly ? " month" : ""}`
        : read.kind;
  expect(said).toBe(expected);
});

test.each<[string, number]>([
  ["1/2/49", 2049],
  ["1/2/50", 1950],
  ["1/2/00", 2000],
  ["1/2/2050", 2050],
])("the year of « %s » is %i", (text, year) => {
  const read = readDateText(text);
  expect(read?.kind === "order" && read.dayFirst !== null ? isoOf(read.dayFirst).slice(0, 4) : null).toBe(
    `${year}`,
  );
});

test.each<[number, number, number, boolean]>([
  [2026, 2, 28, true],
  [2026, 2, 29, false],
  [2024, 2, 29, true],
  [2026, 4, 31, false],
  [2026, 12, 31, true],
  [2026, 1, 1, true],
  [2026, 13, 1, false],
  [2026, 0, 1, false],
  [2026, 1, 0, false],
  [2026, 1, 32, false],
  [1900, 3, 1, true],
  [1899, 3, 1, false],
  [9999, 12, 31, true],
  [10_000, 1, 1, false],
])("%i-%i-%i exists: %s", (year, month, day, exists) => {
  expect(realDay(year, month, day) !== null).toBe(exists);
});

test("the same day a year before; 29 February becomes the 28th", () => {
  const before = (text: string) => isoOf(yearsBefore(realDay(2024, 2, Number(text)) ?? NaN, 1));
  expect([before("29"), before("15")]).toEqual(["2023-02-28", "2023-02-15"]);
});

const all = () => true;

test.each<[string, readonly (string | null)[], readonly number[]]>([
  ["labels over blanks", ["A", null, "B", null], [1, 3]],
  ["more blanks than labels", ["A", null, null, "B", null], [1, 2, 4]],
  ["a first row without label", [null, "A", null, "B", null, null], []],
  ["one label", ["A", null, null], []],
  ["a label twice", ["A", null, "A", null], []],
  ["more labels than blanks", ["A", null, "B"], []],
  ["nothing", [], []],
])("merged labels: %s", (_name, texts, filled) => {
  expect(fillDown(texts, all).filled).toEqual(filled);
});

test("a merged label holds for the rows below it, but for those that take none", () => {
  expect(fillDown(["A", null, "B", null, null], (at) => at !== 4)).toEqual({
    texts: ["A", "A", "B", "B", null],
    filled: [1, 3],
  });
});

test("texts are tidied cell by cell, many different ones and many equal ones alike", () => {
  const texts = (cells: readonly CellValue[]) => finish(textColumnSteps(cells));
  expect(texts([" a  b ", "", "-", 12, " a  b "])).toEqual(["a b", null, null, "12", "a b"]);
  const varied = Array.from({ length: 1500 }, (_, i) => ` n  ${i} `);
  expect(texts([...varied, " n  1 ", "", "-"])).toEqual([
    ...varied.map((_, i) => `n ${i}`),
    "n 1",
    null,
    null,
  ]);
});

test.each<[readonly CellValue[], boolean, 1 | 100 | null]>([
  [[], false, null],
  [["30 %"], false, null],
  [[0, -5], false, null],
  [[0.5, 1], false, 1],
  [[1, 1], false, 1],
  [[30, 40], false, 100],
  [[30, 40], true, 1],
  [[0.5, 0.6, 30], false, 1],
  [[0.5, 30], false, 100],
  [[1, 1, 30], false, 100],
])("the whole of the shares %j (as %%: %s) is %s", (cells, asPercent, whole) => {
  expect(shareWhole(numbers(cells), asPercent)).toBe(whole);
});
