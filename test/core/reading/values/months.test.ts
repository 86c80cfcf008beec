import { firstDayOf, monthOfCell, readMonth, yearOfCell } from "../../../../src/core/reading/values/months";
import type { CellValue } from "../../../../src/core/model";
import { day } from "../support/readRows";

test.each<[string, number, number | null, string]>([
  ["Janv.", 1, null, ""],
  ["FÉVRIER", 2, null, ""],
  ["août 2025", 8, 2025, ""],
  ["sept-25", 9, 2025, ""],
  ["CA HT déc. 2024", 12, 2024, "ca ht"],
  ["CA 2025 Mars", 3, 2025, "ca"],
  ["03 - Mars", 3, null, ""],
  ["CA N-1 janv.", 1, null, "ca n 1"],
  ["03/2025", 3, 2025, ""],
  ["2025-03", 3, 2025, ""],
  ["03/25", 3, 2025, ""],
  ["202503", 3, 2025, ""],
  ["M03", 3, null, ""],
  ["CA 03/2025 (k€)", 3, 2025, "ca k"],
  ["Mai 2 passages", 5, null, "2 passages"],
  ["Mars 250", 3, null, "250"],
  ["03 CA mars", 3, null, "03 ca"],
  ["003 mars", 3, null, "003"],
])("« %s » names a month", (text, month, year, rest) => {
  expect(readMonth(text)).toEqual({ month, year, rest });
});

test.each([
  "CA",
  "CA 2025",
  "13/2025",
  "2025-13",
  "CA N-1",
  "Surface m2",
  "T1 2025",
  "3",
  "202513",
  "",
  "1202503",
  "2025031",
  "03 12025",
  "03 20251",
  "xm03",
  "m031",
  "3/25",
])("« %s » names none", (text) => {
  expect(readMonth(text)).toBeNull();
});

test.each<[CellValue, number | null, number | null]>([
  [1, 1, null],
  ["12", 12, null],
  ["juil.", 7, null],
  [202507, 7, 2025],
  [day("2025-07-01"), 7, 2025],
  ["2025-07-01", 7, 2025],
  ["01/07/2025", 7, 2025],
  ["  7 ", 7, null],
  [day("1990-01-01"), 1, 1990],
  [day("2060-12-01"), 12, 2060],
  [day("1989-12-01"), null, null],
  [day("2061-01-01"), null, null],
  [13, null, null],
  [0, null, null],
  [1.5, null, null],
  [day("2025-07-02"), null, null],
  ["2025-07-02", null, null],
  ["07/01/2025", null, null],
  ["mai 2 passages", null, null],
  [true, null, null],
  ["", null, null],
])("the month of the cell %p", (cell, month, year) => {
  expect(monthOfCell(cell)).toEqual(month === null ? null : expect.objectContaining({ month, year }));
});

test.each<[CellValue, number | null]>([
  [2025, 2025],
  ["2025", 2025],
  [1990, 1990],
  [1989, null],
  [2060, 2060],
  [25, null],
  [2061, null],
  [2025.5, null],
  ["", null],
  [true, null],
])("the year of the cell %p", (cell, year) => {
  expect(yearOfCell(cell)).toBe(year);
});

test.each<[CellValue, CellValue, string | null]>([
  [7, 2025, "2025-07-01"],
  ["juil. 2024", 2025, "2024-07-01"],
  ["juil.", "", null],
  ["en cours", 2025, null],
  ["", "", null],
])("the month %p and the year %p begin on %p", (month, year, first) => {
  expect(firstDayOf(month, year)).toBe(first === null ? null : day(first));
});
