import type { Area, CellValue, SheetData } from "../../../../src/core/model";
import { headerReader } from "../../../../src/core/reading/headers/headerQuality";
import { findRegion } from "../../../../src/core/reading/region/findRegion";
import { gridOf } from "../../../../src/core/reading/region/grid";
import { finish } from "../../../../src/core/steps";
import { sheetOf } from "../support/readRows";

type Row = readonly CellValue[];
const reader = headerReader();

/** What is read of a sheet and what is left alone, in the rows and columns of the sheet as Excel counts them. */
function regionOf(rows: readonly Row[], more: Partial<SheetData> = {}) {
  const sheet = sheetOf(rows, more);
  const region = finish(findRegion(sheet, gridOf(sheet), reader, null));
  if (region === null) return null;
  return {
    headerRow: region.headerRow + sheet.firstRow,
    rows: [region.firstRow + sheet.firstRow, region.lastRow + sheet.firstRow],
    headers: region.headers.map(({ column, text }) => `${column + sheet.firstColumn} ${text}`),
    hasTotals: region.hasTotals,
    others: region.others.map(({ firstRow, firstColumn, lastRow, lastColumn }) => [
      firstRow,
      firstColumn,
      lastRow,
      lastColumn,
    ]),
  };
}

const data = (count: number, name = "Morel"): readonly Row[] =>
  Array.from({ length: count }, (_, i) => [`${name} ${i}`, "Lille", i + 1]);
const LIST: readonly Row[] = [["Client", "Ville", "CA"], ...data(3)];
/** Columns E and F: a shorter list; rows 1 to 3. */
const TWO: readonly Row[] = [
  ["Client", "Ville", "CA", "", "Nom", "CA"],
  ["Morel", "Lille", 5, "", "Zinc", 1],
  ["Brunet", "Lens", 6, "", "Étain", 2],
  ["Boyer", "Lens", 7, "", "", ""],
];

test("a list, its header and its rows, wherever the sheet starts", () => {
  expect(regionOf([["Suivi"], [], ...LIST, []], { firstRow: 5, firstColumn: 3 })).toEqual({
    headerRow: 7,
    rows: [8, 10],
    headers: ["3 Client", "4 Ville", "5 CA"],
    hasTotals: false,
    others: [],
  });
});

test("a header of two lines, and one that nothing follows", () => {
  expect(
    regionOf([
      ["Client", "CA"],
      ["", "k€"],
      ["Morel", 5],
    ]),
  ).toMatchObject({
    headerRow: 2,
    rows: [3, 3],
    headers: ["1 Client", "2 CA k€"],
  });
  expect(regionOf([["Client", "CA"]])).toMatchObject({ headerRow: 1, rows: [2, 1] });
  expect(
    regionOf([
      ["Client", "CA"],
      ["", "k€"],
    ]),
  ).toMatchObject({ headerRow: 2, rows: [3, 2] });
});

test("nothing is read without a header", () => {
  expect(regionOf(data(3))).toBeNull();
});

const left = { headers: ["1 Client", "2 Ville", "3 CA"], others: [[1, 5, 3, 6]] };
const right = { headers: ["5 Nom", "6 CA"], others: [[1, 1, 4, 3]] };

test.each<[string, SheetData["selection"], object]>([
  ["nothing selected: the larger", null, left],
  ["its header selected", { row: 1, column: 5 }, right],
  ["its last cell selected", { row: 3, column: 6 }, right],
  ["a cell below it selected: the larger", { row: 4, column: 5 }, left],
  ["a cell beside it selected", { row: 2, column: 7 }, left],
  ["the blank column selected", { row: 2, column: 4 }, left],
  ["the other selected", { row: 4, column: 3 }, left],
])("of two lists side by side, %s", (_what, selection, expected) => {
  expect(regionOf(TWO, { selection })).toMatchObject(expected);
  const moved = (cell: SheetData["selection"]) =>
    cell === null ? null : { row: cell.row + 10, column: cell.column };
  const below = regionOf(TWO, { selection: moved(selection), firstRow: 11 });
  expect(below?.headers).toEqual(regionOf(TWO, { selection })?.headers);
});

test("a cell above a list is not in it", () => {
  const rows = [
    ["Client", "Ville", "CA", "", "", ""],
    ["Morel", "Lille", 5, "", "", ""],
    ["Brunet", "Lens", 6, "", "Nom", "CA"],
    ["Boyer", "Lens", 7, "", "Zinc", 1],
  ];
  expect(regionOf(rows, { selection: { row: 3, column: 5 } })).toMatchObject({ headers: right.headers });
  expect(regionOf(rows, { selection: { row: 2, column: 5 } })).toMatchObject({ headers: left.headers });
});

test("names alone, beside a list and lower, are told as no other list", () => {
  const rows = [...LIST.map((row) => [...row, "", ""]), ["", "", "", "", "Nom"], ["", "", "", "", "Zinc"]];
  expect(regionOf(rows)).toMatchObject({ headers: left.headers, others: [] });
});

test.each<[string, readonly Row[], readonly string[], readonly (readonly number[])[]]>([
  [
    "more rows",
    [...LIST, [], ["Entreprise", "Région", "Potentiel"], ...data(5)],
    ["1 Entreprise", "2 Région", "3 Potentiel"],
    [[1, 1, 4, 3]],
  ],
  [
    "as many rows: the first",
    [...LIST, [], ["Entreprise", "Région", "Potentiel"], ...data(3)],
    ["1 Client", "2 Ville", "3 CA"],
    [[6, 1, 9, 3]],
  ],
  [
    "more columns",
    [
      ["Nom", "CA", "", "Client", "Ville", "CA"],
      ["Zinc", 1, "", "Morel", "Lille", 5],
      ["Étain", 2, "", "Brunet", "Lens", 6],
    ],
    ["4 Client", "5 Ville", "6 CA"],
    [[1, 1, 3, 2]],
  ],
  [
    "a list of customers before a longer table that names none",
    [
      ["Ville", "Potentiel", "", "", ""],
      ["Lille", 4, "", "", ""],
      ["Lens", 5, "", "Client", "CA"],
      ["Douai", 6, "", "Morel", 1],
      ["Arras", 7, "", "Brunet", 2],
      ["Calais", 8, "", "Boyer", 3],
    ],
    ["4 Client", "5 CA"],
    [],
  ],
])("of two tables the one with %s is read", (_what, rows, headers, others) => {
  expect(regionOf(rows)).toMatchObject({ headers, others });
});

describe("Excel tables", () => {
  const area = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): Area => ({
    firstRow,
    firstColumn,
    lastRow,
    lastColumn,
  });
  const tables = (...areas: readonly Area[]): SheetData["tables"] =>
    areas.map((one, i) => ({ name: `Table${i}`, area: one, hasTotals: i === 0 }));

  test("the only one is read, whatever is selected and whatever surrounds it", () => {
    const rows = [["Nom", "CA", "Potentiel"], ...data(9), ...LIST, ...data(2, "Zinc")];
    const only = tables(area(11, 1, 14, 2));
    for (const selection of [null, { row: 1, column: 1 }])
      expect(regionOf(rows, { tables: only, selection })).toEqual({
        headerRow: 11,
        rows: [12, 14],
        headers: ["1 Client", "2 Ville"],
        hasTotals: true,
        others: [],
      });
  });

  test("of two, the selected one is; the other is told", () => {
    const two = tables(area(1, 1, 4, 3), area(1, 5, 3, 6));
    expect(regionOf(TWO, { tables: two, selection: { row: 2, column: 6 } })).toEqual({
      headerRow: 1,
      rows: [2, 3],
      headers: ["5 Nom", "6 CA"],
      hasTotals: false,
      others: [[1, 1, 4, 3]],
    });
    expect(regionOf(TWO, { tables: two, selection: { row: 2, column: 1 } })).toMatchObject({
      headers: ["1 Client", "2 Ville", "3 CA"],
      hasTotals: true,
      others: [[1, 5, 3, 6]],
    });
  });

  test("of two without a selection in them, cells decide", () => {
    const two = tables(area(1, 5, 3, 6), area(1, 1, 3, 2));
    for (const selection of [null, { row: 1, column: 4 }, { row: 9, column: 5 }])
      expect(regionOf(TWO, { tables: two, selection })).toMatchObject({ ...left, hasTotals: false });
  });

  test("a table is placed by the sheet's own rows and columns", () => {
    const sheet = { tables: tables(area(13, 4, 15, 6)), firstRow: 11, firstColumn: 4 };
    expect(regionOf([["Suivi"], [], ...LIST], sheet)).toMatchObject({
      headerRow: 13,
      rows: [14, 15],
      headers: ["4 Client", "5 Ville", "6 CA"],
    });
  });

  test("an area larger than what the sheet holds ends with it", () => {
    expect(regionOf(LIST, { tables: tables(area(1, 1, 99, 9)) })).toMatchObject({
      rows: [2, 4],
      headers: ["1 Client", "2 Ville", "3 CA"],
    });
    const lower = { tables: tables(area(1, 1, 9, 4)), firstRow: 2, firstColumn: 2 };
    expect(regionOf(LIST, lower)).toMatchObject({
      headerRow: 2,
      rows: [3, 5],
      headers: ["2 Client", "3 Ville", "4 CA"],
    });
  });

  test("columns that hold nothing, or that the product wrote, are no columns; a header may be blank", () => {
    const rows = [
      ["Client", "", "Segment", "  CA\u00a0HT ", "", 2025],
      ["Morel", "", "A", 5, "vu", 6],
    ];
    const sheet = sheetOf(rows, { tables: tables(area(1, 1, 2, 6)), ownColumns: [3] });
    const region = finish(findRegion(sheet, gridOf(sheet), reader, null));
    expect(region?.headers).toEqual([
      { column: 0, text: "Client", forms: ["Client"] },
      { column: 3, text: "CA HT", forms: ["CA HT"] },
      { column: 4, text: "", forms: [] },
      { column: 5, text: "2025", forms: ["2025"] },
    ]);
  });
});

test("the filters above a pivot table are no header", () => {
  const pivot: readonly Row[] = [
    ["Étiquettes de lignes", "Somme de CA HT"],
    ["Morel", 5],
    ["Brunet", 6],
    ["Boyer", 7],
  ];
  for (const value of ["(Tous)", "Martin"])
    expect(regionOf([["Commercial", value], [], ...pivot])?.headerRow).toBe(3);
});
