import type { CellValue } from "../../../../src/core/model";
import { columnRuns, gridOf, isBlankRow } from "../../../../src/core/reading/region/grid";
import { day, sheetOf } from "../support/readRows";

type Rows = readonly (readonly CellValue[])[];

test.each<[string, Rows, number, readonly (readonly number[])[]]>([
  ["nothing", [], -1, []],
  ["spaces", [["", "  "], ["\u00a0"]], -1, []],
  ["one table", [["Client", "CA"], ["Morel", 5], []], 1, [[0, 1]]],
  ["a blank column inside", [["Client", "", "CA"]], 0, [[0], [2]]],
  ["blank columns around", [["", "Client", "CA", "", "", "Ville", ""]], 0, [[1, 2], [5]]],
  [
    "columns filled on some row only",
    [
      ["Client", "", ""],
      ["", "", "Lille"],
      ["", 5, ""],
    ],
    2,
    [[0, 1, 2]],
  ],
  ["a zero and a no", [[0, "", false]], 0, [[0], [2]]],
  ["a last row filled at its end", [["Client"], ["", "", "vu"]], 1, [[0], [2]]],
])("a sheet of %s: its last row and its runs of columns", (_what, rows, lastRow, runs) => {
  const grid = gridOf(sheetOf(rows));
  expect(grid.lastRow).toBe(lastRow);
  expect(columnRuns(grid)).toEqual(runs);
});

test("rows may be of any length", () => {
  const grid = gridOf({ ...sheetOf([]), values: [["Client"], ["Morel", "Lille", 5], []] });
  expect([grid.rows, grid.columns, grid.lastRow]).toEqual([3, 3, 1]);
  expect([grid.cell(0, 2), grid.cell(1, 2), grid.cell(9, 0)]).toEqual(["", 5, ""]);
});

test("columns that the product wrote are out of sight, wherever the sheet starts", () => {
  const rows = [
    ["Client", "Segment", "CA"],
    ["Morel", "A", 5],
    ["", "B", ""],
  ];
  const grid = gridOf(sheetOf(rows, { firstColumn: 3, ownColumns: [4] }));
  expect([grid.cell(0, 0), grid.cell(0, 1)]).toEqual(["Client", ""]);
  expect(grid.lastRow).toBe(1);
  expect(columnRuns(grid)).toEqual([[0], [2]]);
});

test("a row is blank in some columns and not in others", () => {
  const grid = gridOf(sheetOf([["Client", "", " "]]));
  expect([[0], [1, 2], [0, 1], []].map((columns) => isBlankRow(grid, 0, columns))).toEqual([
    false,
    true,
    false,
    true,
  ]);
});

test("days are months where they follow each other from first to first, days elsewhere", () => {
  const first = (month: number): number => day(`2025-0${month}-01`);
  const grid = gridOf(
    sheetOf([
      ["Client", first(1), first(2), "", first(4)],
      ["Morel", first(1), first(3), first(3) + 1, 45],
    ]),
  );
  expect([0, 1].map((row) => [1, 2, 3, 4].map((column) => grid.cell(row, column)))).toEqual([
    ["01/2025", "02/2025", "", first(4)],
    [first(1), first(3), first(3) + 1, 45],
  ]);
});
