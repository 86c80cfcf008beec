import type { CellValue } from "../../../../src/core/model";
import { cellsOf, columnsOf, day, readRows } from "../support/readRows";

type Row = readonly CellValue[];
const ROWS: readonly Row[] = [
  [100.25, 20, 35.5],
  [10, "", 30],
  ["", "", ""],
  [5, 40, "3,10"],
];
const read = (headers: readonly string[], rows: readonly Row[] = ROWS) =>
  readRows([["Client", ...headers], ...rows.map((row, i) => [`Client ${i}`, ...row])]);
const revenues = (reading: ReturnType<typeof readRows>) => reading.customers.map(({ revenue }) => revenue);
const told = (reading: ReturnType<typeof readRows>) =>
  reading.issues
    .map(({ code }) => code)
    .filter((code) => /^(partsSummed|partOfRevenue|otherAmounts)$/.test(code));

test.each([
  [["CA Vins", "CA Bières", "CA Softs"]],
  [["CA HT Vins", "CA HT Bières", "CA HT Softs"]],
  [["CA Bois (€)", "CA Métal (€)", "CA PVC (€)"]],
])("revenues of one kind of goods each are added where no column gives them all: %j", (headers) => {
  const reading = read(headers);
  expect(revenues(reading)).toEqual([155.75, 40, null, 48.1]);
  expect(columnsOf(reading).revenue).toBe("B");
  expect(reading.issues.find(({ code }) => code === "partsSummed")).toMatchObject({
    severity: "medium",
    cells: ["B1", "C1", "D1"],
    values: { others: headers.join(", ") },
  });
  expect(told(reading)).toEqual(["partsSummed"]);
});

test.each([
  [["CA Vins", "CA Bières", "CA total"]],
  [["CA Vins", "CA Bières", "CA 2025"]],
  [["CA Vins", "CA hors vins", "CA Softs"]],
  [["CA Vins", "CA concurrent", "CA Softs"]],
  [["CA brut", "CA net de remise", "CA Softs"]],
  [["CA secteur", "CA région", "CA agence"]],
  [["CA Vins 2024", "CA Vins 2025", "CA Vins 2026"]],
  [["CA Vins", "CA Vins N-1", "CA Bières"]],
  [["CA Vins (k€)", "CA Bières", "CA Softs"]],
  [["CA Vins HT", "CA Bières TTC", "CA Softs HT"]],
])("nothing is added of %j", (headers) => {
  const reading = read(headers);
  expect(told(reading)).not.toContain("partsSummed");
  expect(revenues(reading)).not.toContain(155.75);
});

test("one that is the sum of the others is their total, whatever its name: told, not added", () => {
  const reading = read(
    ["CA Boissons", "CA Vins", "CA Bières"],
    [
      [30, 10, 20],
      [70, 45, 25],
    ],
  );
  expect([revenues(reading), told(reading)]).toEqual([[30, 70], ["partOfRevenue"]]);
});

test("columns apart are told, not added", () => {
  const reading = read(
    ["CA Vins", "Ville", "CA Bières"],
    [
      [1, "Lille", 20],
      [2, "Lyon", 5],
    ],
  );
  expect(told(reading)).toEqual(["partOfRevenue"]);
});

test("of the lines of a journal too", () => {
  const rows = ROWS.flatMap((row, i): readonly Row[] => [
    ["Morel", day("2026-01-10") + i, ...row],
    ["Lenoir", day("2026-02-10") + i, ...row],
  ]);
  const reading = readRows([["Client", "Date facture", "CA Vins", "CA Bières", "CA Softs"], ...rows]);
  expect([reading.grain, revenues(reading)]).toEqual(["orders", [243.85, 243.85]]);
  expect(cellsOf(reading, "partsSummed")).toEqual(["C1", "D1", "E1"]);
});

test("the rep says which column is the revenue", () => {
  const remembered = { revenue: { header: "CA Vins", column: 2 } };
  const rows = ROWS.map((row, i) => [`Client ${i}`, ...row]);
  const reading = readRows([["Client", "CA Vins", "CA Bières", "CA Softs"], ...rows], { remembered });
  expect(revenues(reading)).toEqual([100.25, 10, null, 5]);
});

test("of two years, the parts of the latest full one are the revenue, those before N-1", () => {
  const headers = ["CA Vins 2024", "CA Bières 2024", "CA Vins 2025", "CA Bières 2025"];
  const reading = read(headers, [[1, 2, 30, 40.5]]);
  expect(reading.customers[0]).toMatchObject({ revenue: 70.5, revenuePrevious: 3 });
  expect(columnsOf(reading)).toMatchObject({ revenue: "D", revenuePrevious: "B" });
  expect(read([...headers.slice(1), "CA Softs 2025"], [[2, 30, 40.5, 1]]).customers[0]).toMatchObject({
    revenue: 71.5,
    revenuePrevious: null,
  });
});

test.each([
  [["CA Vins 2026", "CA Bières 2026"], "a year that runs"],
  [["CA Vins 2025", "CA concurrent bières 2025"], "what is no part"],
])("%j: of %s nothing is added, and the part is told", (headers) => {
  expect(told(read(headers, [[30, 40.5]]))).toEqual(["partOfRevenue"]);
});
