import type { CellValue } from "../../../../src/core/model";
import { latestDay } from "../../../../src/core/reading/values/calendar";
import { readDateColumn } from "../../../../src/core/reading/values/dateColumn";
import { readDaysAgo } from "../../../../src/core/reading/values/daysAgo";
import { dayOf, isoOf } from "../../../../src/core/stats/day";
import { foldText } from "../../../../src/core/text/fold";

const TODAY = dayOf(2026, 11, 29);
const column = (...cells: readonly CellValue[]) =>
  readDateColumn(cells, { otherReading: false, asOf: TODAY });
const read = (...cells: readonly CellValue[]) =>
  [...column(...cells).days].map((day) => (Number.isNaN(day) ? null : isoOf(day)));

test.each([
  ["aujourd’hui", 0],
  ["Aujourd'hui", 0],
  ["hier", 1],
  ["Avant-hier", 2],
  ["la semaine dernière", 7],
  ["le mois dernier", 30],
  ["L’année dernière", 365],
  ["il y a 3 mois", 90],
  ["il y a 2 semaines", 14],
  ["Il y a 12 jours", 12],
  ["il y a 12j", 12],
  ["il y a un an", 365],
  ["il y a une semaine", 7],
  ["il y a quinze jours", 15],
  ["il y a environ 3 mois", 90],
  ["il y a ~ 6 mois", 180],
  ["il y a + de 2 ans", 730],
  ["il y a plus d’un an", 365],
  ["depuis 3 mois", 90],
  ["il y a 2 années", 730],
  ["3 months ago", 90],
  ["yesterday", 1],
])("« %s » is %i days ago", (text, days) => {
  expect(readDaysAgo(foldText(text))).toBe(days);
});

test.each([
  "",
  "il y a longtemps",
  "il y a quelques mois",
  "dans 3 mois",
  "3",
  "il y a un an et demi",
  "mois",
])("« %s » tells no number of days", (text) => {
  expect(readDaysAgo(foldText(text))).toBeNaN();
});

test("times before today are counted from the day of reading, and told apart from dates written as text", () => {
  const { relative, fromText } = column("il y a 3 mois", "hier", "28/11/2026");
  expect(read("il y a 3 mois", "hier", "28/11/2026")).toEqual(["2026-08-31", "2026-11-28", "2026-11-28"]);
  expect([relative, fromText]).toEqual([[0, 1], [2]]);
});

test.each([
  ["25/03", "2026-03-25"],
  ["25-11", "2026-11-25"],
  ["29/11", "2026-11-29"],
  ["30/11", "2025-11-30"],
  ["3-avr", "2026-04-03"],
  ["12 déc.", "2025-12-12"],
  ["1er mars", "2026-03-01"],
  ["le 12 mars", "2026-03-12"],
  ["lundi 14 septembre", "2026-09-14"],
  ["29/02", "2024-02-29"],
])("the year of « %s » is the latest that is over or under way", (cell, iso) => {
  expect(read(cell)).toEqual([iso]);
  expect(column(cell)).toMatchObject({ yearless: [0], fromText: [], unreadable: [] });
});

test.each(["32/03", "31 février", "0/12", "3 brumaire", "12/31"])("« %s » is no day", (cell) => {
  expect(column(cell).unreadable).toEqual([0]);
});

test("days without a year follow the order of the column, and a 25 in first place proves it", () => {
  expect(read("03/04", "04/25/2026")).toEqual(["2026-03-04", "2026-04-25"]);
  expect(read("03/04/2026", "25/05")).toEqual(["2026-04-03", "2026-05-25"]);
  expect(column("03/04/2026", "25/05").ambiguous).toEqual([]);
  expect(column("03/04/2026", "3-avr").ambiguous).toEqual([0]);
});

test("among months of a year (03/26), 05/11 is no day", () => {
  expect(read("03/26", "05/11", "3-avr")).toEqual([null, null, "2026-04-03"]);
  expect(column("03/26", "05/11", "3-avr").unreadable).toEqual([0, 1]);
  expect(column("03/26", "05/11", "25/11").unreadable).toEqual([0]);
});

test("a day that no year has is none", () => {
  expect(latestDay(2, 30, TODAY)).toBeNull();
  expect(latestDay(2, 29, dayOf(1904, 2, 28))).toBeNull();
  expect(latestDay(2, 29, dayOf(2104, 2, 28))).toBe(dayOf(2096, 2, 29));
});

test.each([
  "JM 16/05/2026",
  "J.M. : 16/05/2026",
  "JMD-16/05/2026",
  "vu le 16/05/2026",
  "Visité 16/05/2026",
  "Passage du 16/05/2026",
  "RDV 16/05/2026",
  "16/05/2026 JM",
  "16/05/2026 (J.M.)",
  "16/05/2026(JM)",
  "16/05/2026-JM",
  "16/05/2026/JM",
])("« %s » is the day of a visit", (text) => {
  expect(read(text)).toEqual(["2026-05-16"]);
});

test.each(["NON 16/05/2026", "avant le 16/05/2026", "JM 16/05", "16/05/2026-18/05/2026", "Lot A 16/05/2026"])(
  "« %s » is left unread",
  (text) => {
    expect(column(text).unreadable).toEqual([0]);
  },
);

test("a serial number written as text is a day, where it can be one of 1990 to 2060", () => {
  expect(read("46012", " 46100.75 ", "45 000", "12345", "60000", "F46012")).toEqual([
    "2025-12-21",
    "2026-03-19",
    null,
    null,
    null,
    null,
  ]);
  expect(column("46012", 46012).fromText).toEqual([0]);
});
