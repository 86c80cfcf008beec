import { DEFAULT_OPTIONS } from "../../../../src/core/options";
import type { CellValue } from "../../../../src/core/model";
import type { ReadingContext } from "../../../../src/core/reading/readingContext";
import { cellsOf, columnsOf, day, readRows, tryRows } from "../support/readRows";

type Row = readonly CellValue[];
const NAMES = [
  "Janv.",
  "Févr.",
  "Mars",
  "Avr.",
  "Mai",
  "Juin",
  "Juil.",
  "Août",
  "Sept.",
  "Oct.",
  "Nov.",
  "Déc.",
];
const months = (year: number, count = 12): readonly string[] =>
  Array.from({ length: count }, (_, i) => `${String(i + 1).padStart(2, "0")}/${year}`);

/** Three clients: every month as given, each month but blanks, and nothing at all. */
function list(headers: Row, cell: (i: number) => CellValue = (i) => 100 + i): readonly Row[] {
  return [
    ["Client", "Ville", ...headers],
    ["Morel", "Lille", ...headers.map((_, i) => cell(i))],
    ["Brunet", "Lyon", ...headers.map((_, i) => (i === 1 ? 40.5 : ""))],
    ["Zinc", "Brest", ...headers.map(() => "")],
    ["Boyer", "Nantes", ...headers.map((_, i) => cell(i))],
  ];
}

function read(rows: readonly Row[], context: Partial<ReadingContext> = {}) {
  const reading = readRows(rows, { today: day("2026-02-10"), ...context });
  const issue = reading.issues.find(({ code }) => code === "monthsSummed");
  return {
    column: columnsOf(reading).revenue,
    told: issue === undefined ? null : { severity: issue.severity, count: issue.count, ...issue.values },
    revenue: reading.customers.slice(0, 3).map(({ revenue }) => revenue),
    previous: reading.customers[0]?.revenuePrevious ?? null,
    partial: reading.notes.revenuePartial,
    reading,
  };
}

test.each<[string, Row]>([
  ["names", NAMES],
  [
    "whole names",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  ],
  ["numbers with their year", months(2025)],
  ["the year first", months(2025).map((month) => month.split("/").reverse().join("-"))],
  ["names with their year", NAMES.map((name) => `${name.replace(".", "")}-25`)],
  ["the revenue of each", NAMES.map((name) => `CA ${name}`)],
  ["the revenue of each, with its year", months(2025).map((month) => `CA HT ${month}`)],
  ["codes", months(2025).map((month) => `M${month.slice(0, 2)}`)],
  ["days to Excel", months(2025).map((month) => day(`2025-${month.slice(0, 2)}-01`))],
])("twelve months under %s are the revenue", (_what, headers) => {
  expect(read(list(headers))).toMatchObject({
    column: "C",
    revenue: [1266, 40.5, null],
    partial: false,
    told: { severity: "low", count: 12, column: "C", otherColumn: "N", partial: "false", previous: "" },
  });
});

test("months under the revenue of a year, in two lines", () => {
  const [, ...rows] = list(NAMES);
  const above = ["", "", "CA 2025", ...NAMES.slice(1).map(() => "")];
  expect(read([above, ["Client", "Ville", ...NAMES], ...rows])).toMatchObject({
    revenue: [1266, 40.5, null],
  });
});

test.each<[string, (year: number) => CellValue]>([
  ["years as numbers", (year) => year],
  ["years as text", (year) => `CA ${year}`],
])("months of two years under %s", (_what, label) => {
  const [, ...rows] = list([...NAMES, ...NAMES]);
  const above = ["", "", ...[2024, 2025].flatMap((year) => [label(year), ...NAMES.slice(1).map(() => "")])];
  expect(read([above, ["Client", "Ville", ...NAMES, ...NAMES], ...rows])).toMatchObject({
    column: "O",
    revenue: [1410, null, null],
    previous: 1266,
  });
});

test("months of N and of N-1 are told by their words", () => {
  const headers = NAMES.flatMap((name) => [`CA N ${name}`, `CA N-1 ${name}`]);
  expect(read(list(headers, (i) => (i % 2 === 0 ? 200 : 100)))).toMatchObject({
    column: "C",
    revenue: [2400, null, null],
    previous: 1200,
  });
});

test("of two years, the latest twelve months are the revenue and those before N-1", () => {
  const headers = [...months(2024), ...months(2025)];
  expect(read(list(headers))).toMatchObject({
    column: "O",
    revenue: [1410, null, null],
    previous: 1266,
    partial: false,
    told: { count: 12, header: "01/2025", other: "12/2025", previous: "01/2024 – 12/2024" },
  });
});

test("the latest twelve may begin in any month; fewer than twelve before them are no N-1", () => {
  const headers = [...months(2024).slice(6), ...months(2025), "01/2026"];
  expect(read(list(headers))).toMatchObject({
    told: { header: "02/2025", other: "01/2026", previous: "" },
    revenue: [12 * 100 + (7 + 18) * 6, null, null],
    previous: null,
  });
});

test("months that stand from the latest to the first, or out of order, are put in time", () => {
  const headers = [...months(2024), ...months(2025)];
  expect(read(list(headers.toReversed(), (i) => 123 - i))).toMatchObject({
    revenue: [1410, 40.5, null],
    previous: 1266,
  });
});

test.each<[string, Row, (i: number) => CellValue, number]>([
  ["five months", NAMES.slice(0, 5), (i) => 100 + i, 5],
  ["a year whose end is blank", NAMES, (i) => (i < 5 ? 100 + i : ""), 5],
  ["a year whose end is zero", NAMES, (i) => (i < 5 ? 100 + i : 0), 5],
])("%s are a part of the year", (_what, headers, cell, count) => {
  expect(read(list(headers, cell))).toMatchObject({
    revenue: [510, 40.5, null],
    partial: true,
    told: { severity: "medium", count, partial: "true" },
  });
});

test("months after the reference date are forecasts", () => {
  expect(read(list(months(2026), () => 100))).toMatchObject({
    revenue: [200, 40.5, null],
    partial: true,
    told: { other: "02/2026" },
  });
});

test("a month that cannot be read leaves the sum unknown, and its cell is told", () => {
  const { revenue, reading } = read(list(NAMES, (i) => (i === 3 ? "#N/A" : 100)));
  expect(revenue).toEqual([null, 40.5, null]);
  expect(cellsOf(reading, "errorCells")).toEqual(["F2", "F5"]);
  expect(reading.issues.find(({ code }) => code === "errorCells")?.values.header).toBe("Janv. – Déc.");
});

test("the row that adds the clients up is set aside", () => {
  const rows = [...list(NAMES), ["TOTAL", "", ...NAMES.map((_, i) => 200 + 2 * i + (i === 1 ? 40.5 : 0))]];
  expect(read(rows).reading.setAside).toEqual([{ row: 6, reason: "total" }]);
});

test("what one month proves of its decimal mark holds for all", () => {
  const { revenue, reading } = read(list(NAMES, (i) => (i === 0 ? "2.5" : "1.234")));
  expect(revenue[0]).toBe(16.07);
  expect(reading.issues.map(({ code }) => code)).not.toContain("ambiguousThousand");
  expect(reading.columns.find(({ field }) => field === "revenue")).toMatchObject({
    decisions: [
      { kind: "sum", count: 12, last: "Déc." },
      { kind: "decimalMark", mark: ".", by: "cells" },
    ],
    parts: NAMES.slice(1).map((_, i) => ({ column: i + 4, inEuros: true })),
  });
});

test("ambiguous months are told at once, and read otherwise at once", () => {
  const rows = list(NAMES, () => "1.234");
  const { revenue, reading } = read(rows);
  expect(revenue[0]).toBe(12 * 1234);
  const [issue] = reading.issues.filter(({ code }) => code === "ambiguousThousand");
  expect(issue).toMatchObject({ count: 24, otherReading: { field: "revenue", header: "Janv." } });
  const { field = "name", header = "" } = issue?.otherReading ?? {};
  expect(read(rows, { otherReadings: [{ field, header }] }).revenue[0]).toBe(14.81);
});

test("each month is scaled by the unit of its header", () => {
  const headers = NAMES.map((name) => `CA ${name} (k€)`);
  expect(read(list(headers, () => 1.5))).toMatchObject({ revenue: [18000, 40500, null] });
});

test.each<[string, string, CellValue, string | undefined]>([
  ["the total of the months", "Total", 5000, "O"],
  ["the revenue", "CA 2025", 5000, "O"],
  ["last year's revenue", "CA N-1", 5000, "C"],
  ["boxes", "Nb boîtes", 7, "C"],
])("%s beside the months", (_what, header, cell, column) => {
  const [titles = [], ...rows] = list(NAMES);
  const all = [[...titles, header], ...rows.map((row) => [...row, cell])];
  expect(read(all).column).toBe(column);
});

test("the revenue of the year before is N-1 beside the months of a year", () => {
  const [titles = [], ...rows] = list(months(2025));
  const all = [[...titles, "CA 2024"], ...rows.map((row) => [...row, 900])];
  expect(read(all)).toMatchObject({ column: "C", previous: 900 });
  const under = [[...titles.slice(0, 7), "CA 2024"], ...rows.map((row) => [...row.slice(0, 7), 900])];
  expect(read(under)).toMatchObject({ column: "H", previous: null }); // a full year before a part of one
});

test("the same month of two years is no series: the later is a part of a year", () => {
  const { column, told, partial } = read(list(["CA 10/2024", "CA 10/2025"]));
  expect({ column, told, partial }).toEqual({ column: "D", told: null, partial: true });
});

test("months of the products of each client are added over its rows", () => {
  const rows = ["Morel", "Brunet"].flatMap((name, i) =>
    ["Café", "Thé"].map((product, j) => [name, product, ...NAMES.map(() => 10 * (2 * i + j + 1))]),
  );
  const { revenue, reading } = read([["Client", "Gamme", ...NAMES], ...rows]);
  expect(reading.grain).toBe("clientPerRep");
  expect(revenue).toEqual([360, 840]);
});

test.each<[string, Row, (i: number) => CellValue]>([
  ["marks", NAMES, (i) => (i % 2 === 0 ? "x" : "")],
  ["visits", NAMES, (i) => i % 4],
  ["days", NAMES, (i) => day("2025-01-06") + 30 * i],
  ["dates as text", NAMES, (i) => `0${(i % 9) + 1}/03/2025`],
  ["quantities", NAMES.map((name) => `Qté ${name}`), (i) => 100 + i],
  ["visits by their header", NAMES.map((name) => `Visites ${name}`), (i) => 100 + i],
  ["objectives", NAMES.map((name) => `Objectif ${name}`), (i) => 1000 + i],
  ["growth", NAMES.map((name) => `CA ${name} %`), (i) => 100 + i],
  ["the same month twice", ["Janv.", "Févr.", "Mars", "Janv."], (i) => 100 + i],
  ["months that do not follow", ["Janv.", "Mars", "Oct."], (i) => 100 + i],
  ["only some with a year", ["Janv.", "02/2025", "03/2025"], (i) => 100 + i],
])("%s are no revenue", (_what, headers, cell) => {
  const rows = list(headers, cell).filter(([name]) => name !== "Brunet");
  expect(tryRows(rows)).toMatchObject({ ok: false, refusal: { code: "noAmount" } });
});

test.each(["Planning des visites 2026", "Objectifs par mois", "Quantités vendues", "Heures"])(
  "under « %s » mere months are no revenue, months of revenue are",
  (title) => {
    const under = (headers: Row): readonly Row[] => [[title], [], ...list(headers)];
    expect(tryRows(under(NAMES))).toMatchObject({ ok: false, refusal: { code: "noAmount" } });
    expect(tryRows(list(NAMES), {}, { name: title })).toMatchObject({ ok: false });
    expect(read(under(NAMES.map((name) => `CA ${name}`))).revenue[0]).toBe(1266);
  },
);

test("months of revenue go before mere months, before tax before the rest", () => {
  const both = (first: string, second: string): Row =>
    NAMES.flatMap((name) => [`${first} ${name}`.trim(), `${second} ${name}`.trim()]);
  const cell = (i: number): CellValue => (i % 2 === 0 ? 50 : 100);
  expect(read(list(both("", "CA"), cell)).revenue[0]).toBe(1200);
  expect(read(list(both("CA TTC", "CA HT"), cell)).revenue[0]).toBe(1200);
  expect(tryRows(list(both("Ventes", "Facturation"), cell))).toMatchObject({ ok: false });
});

test("the rep's word goes first: another column, or none", () => {
  const options = { ...DEFAULT_OPTIONS, columns: { revenue: "Déc." } };
  expect(read(list(NAMES), { options })).toMatchObject({ column: "N", told: null });
  expect(tryRows(list(NAMES), { remembered: { revenue: null } })).toMatchObject({ ok: false });
});

test("the months of one client add up to a negative revenue, told of all the months", () => {
  const { reading } = read(list(NAMES, (i) => (i === 0 ? -5000 : 10)));
  const [issue] = reading.issues.filter(({ code }) => code === "negativeRevenue");
  expect(issue).toMatchObject({ count: 2, values: { header: "Janv. – Déc." }, revenueAtStake: 9780 });
});
