import type { CellValue } from "../../../../src/core/model";
import { fr } from "../../../../src/i18n/fr";
import { en } from "../../../../src/i18n/en";
import { applyCorrection } from "../../../../src/core/reading/applyCorrection";
import type { ReadingContext } from "../../../../src/core/reading/readingContext";
import { decisionText } from "../../../../src/ui/wording/decisionText";
import { cellsOf, columnsOf, day, readRows, sheetOf } from "../support/readRows";

type Row = readonly CellValue[];
const DAYS = [
  ["12/01/2026", "25/05/2026", ""],
  ["03/02/2026", "", ""],
  ["", "", ""],
  ["14/05/2026", "12/03/2026", "12/12/2026"],
  ["", "", "11/12/2026"],
];
const rowsOf = (headers: readonly string[], more: readonly string[] = []) => [
  ["Client", "CA HT", ...headers, ...more],
  ...DAYS.map((days, i) => [`Morel ${"ABCDE"[i] ?? ""}`, 100 - i, ...days, ...more.map(() => "01/02/2025")]),
];
const VISITS = ["Visite 1", "Visite 2", "Visite 3"];
const read = (
  headers: readonly string[],
  more: readonly string[] = [],
  context: Partial<ReadingContext> = {},
) => readRows(rowsOf(headers, more), { today: day("2026-06-01"), ...context });

test.each([
  VISITS,
  ["Date visite 1", "Date visite 2", "Date visite 3"],
  ["V1", "V2", "V3"],
  ["Passage 1", "Passage 2", "Passage 3"],
  ["Visite n°1", "Visite n°2", "Visite n°3"],
  ["1er RDV", "2ème RDV", "3ème RDV"],
])("the last visit is the latest day of the row that is past: %s, %s, %s", (...headers) => {
  const reading = read(headers);
  expect(columnsOf(reading).lastVisit).toBe("C");
  expect(reading.customers.map(({ lastVisit }) => lastVisit)).toEqual([
    day("2026-05-25"),
    day("2026-02-03"),
    null,
    day("2026-05-14"),
    null,
  ]);
});

test("what is wrong with their days is told once, of all the columns, in their own cells", () => {
  const reading = read(VISITS);
  expect(cellsOf(reading, "futureDates")).toEqual(["E5", "E6"]);
  expect(cellsOf(reading, "textDates")).toEqual(["C2", "C3", "C5", "D2", "D5", "E5", "E6"]);
  expect(cellsOf(reading, "ambiguousDayMonth")).toBeUndefined(); // one 25 proves it for all
  expect(reading.issues.map(({ code }) => code)).not.toContain("twoColumnsForField");
});

test("their texts become days where they stand", () => {
  const sheet = sheetOf(rowsOf(VISITS));
  const cells = applyCorrection("datesToDates", sheet, read(VISITS));
  expect(cells.map(({ row, column, value }) => [row, column, value])).toEqual(
    expect.arrayContaining([
      [2, 3, day("2026-01-12")],
      [2, 4, day("2026-05-25")],
      [5, 5, day("2026-12-12")],
    ]),
  );
  expect(cells).toHaveLength(7);
});

test("the user's word, and a column that says it is the last, win", () => {
  expect(columnsOf(read(VISITS, ["Dernière visite"])).lastVisit).toBe("F");
  const remembered = { remembered: { lastVisit: { header: "Visite 2", column: 4 } } };
  expect(columnsOf(read(VISITS, [], remembered)).lastVisit).toBe("D");
});

test("visits of two years, or counted, are no days of visits", () => {
  const years = read(["Visite N-1", "Visite N-2", "Autre"]).columns.find(
    ({ field }) => field === "lastVisit",
  );
  expect(years?.parts).toBeUndefined();
  const counts = [["Client", "CA HT", "Visite 1", "Visite 2"], ...["A", "B", "C"].map((n) => [n, 10, 1, 2])];
  expect(columnsOf(readRows(counts)).lastVisit).toBeUndefined();
});

test("it is said in a few words", () => {
  const [decision] = read(VISITS).columns.find(({ field }) => field === "lastVisit")?.decisions ?? [];
  expect(decision).toEqual({ kind: "latest", count: 3, last: "Visite 3" });
  if (decision === undefined) throw new Error("nothing decided");
  expect(decisionText(fr, decision)).toBe("le plus récent de 3 jours, jusqu’à «\u202fVisite 3\u202f»");
  expect(decisionText(en, decision)).toBe("the latest of 3 days, up to “Visite 3”");
});

test("one column of days, or one beside words, is not made of several", () => {
  const partsOf = (headers: Row, rows: readonly Row[]) =>
    readRows([["Client", "CA HT", ...headers], ...rows]).columns.find(({ field }) => field === "lastVisit")
      ?.parts;
  const one = ["A", "B", "C"].map((name, i) => [name, 10, `1${i}/05/2026`]);
  expect(partsOf(["Visite 1"], one)).toBeUndefined();
  const notes = ["rappeler", "absent", "à revoir"];
  expect(
    partsOf(
      ["Visite 1", "Visite 2"],
      one.map((row, i) => [...row, notes[i] ?? ""]),
    ),
  ).toBeUndefined();
  expect(
    partsOf(
      ["Visite 1", "Visite 2"],
      one.map((row, i) => [...row, `${i + 1}/03`]),
    ),
  ).toHaveLength(1);
  expect(
    partsOf(
      ["Visite 1", "Visite 2"],
      one.map((row, i) => [...row, 46_100 + i]),
    ),
  ).toHaveLength(1);
});

test("the rep may say that there is no visit, or what one of the columns is", () => {
  expect(columnsOf(read(VISITS, [], { remembered: { lastVisit: null } })).lastVisit).toBeUndefined();
  const remembered = { lastOrder: { header: "Visite 3", column: 5 } };
  const reading = read(VISITS, [], { remembered });
  expect(columnsOf(reading)).toMatchObject({ lastVisit: "C", lastOrder: "E" });
  expect(reading.columns.find(({ field }) => field === "lastVisit")?.parts).toHaveLength(1);
});
