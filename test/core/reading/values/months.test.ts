import { monthOfCell, readMonth, yearOfCell } from "../../../../src/core/reading/values/months";
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
])("« %s » names a month", (text, month, year, rest) => {
  expect(readMonth(text)).toEqual({ month, year, rest });
});

test.each(["CA", "CA 2025", "13/2025", "2025-13", "CA N-1", "Surface m2", "T1 2025", "3", "202513", ""])(
  "« %s » names none",
  (text) => {
    expect(readMonth(text)).toBeNull();
  },
);

test.each<[CellValue, number | null, number | null]>([
  [1, 1, null],
  ["12", 12, null],
  ["juil.", 7, null],
  [202507, 7, 2025],
  [day("2025-07-01"), 7, 2025],
  ["2025-07-01", 7, 2025],
  ["01/07/2025", 7, 2025],
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
  [25, null],
  [2061, null],
  [2025.5, null],
  ["", null],
  [true, null],
])("the year of the cell %p", (cell, year) => {
  expect(yearOfCell(cell)).toBe(year);
});
