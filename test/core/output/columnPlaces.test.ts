import type { Area, CellValue, SheetData } from "../../../src/core/model";
import { locateColumns } from "../../../src/core/output/columns/locateColumns";
import { placeColumns } from "../../../src/core/output/columns/placeColumns";
import { uniqueHeader } from "../../../src/core/output/columns/uniqueHeader";
import type { OwnColumn, OwnColumnKey } from "../../../src/core/output/edits";
import { sheet as words } from "../../../src/i18n/fr/sheet";
import { portfolio } from "./support/portfolio";

type Table = SheetData["tables"][number];
type Lines = readonly (readonly CellValue[])[];

const BLANK = portfolio([{ name: "Alpha" }]).source;
const sheetOf = (values: Lines, more: Partial<SheetData> = {}): SheetData => ({ ...BLANK, values, ...more });
const own = (key: OwnColumnKey, header: string, column: number): OwnColumn => ({ key, header, column });
/** Data in A1:B3. */
const DATA: Area = { firstRow: 1, firstColumn: 1, lastRow: 3, lastColumn: 2 };
const LINES: Lines = [
  ["Client", "CA"],
  ["Alpha", 1],
  ["Bêta", 2],
];
const beside = (...more: Lines): SheetData => {
  const count = Math.max(LINES.length, more.length);
  const lines = Array.from({ length: count }, (_, i) => [...(LINES[i] ?? ["", ""]), ...(more[i] ?? [])]);
  const width = Math.max(...lines.map((line) => line.length));
  return sheetOf(lines.map((line) => Array.from({ length: width }, (_, i) => line[i] ?? "")));
};
const tableAt = (firstColumn: number, lastColumn: number, firstRow = 1, lastRow = 3): Table => ({
  name: "T",
  area: { firstRow, firstColumn, lastRow, lastColumn },
  hasTotals: false,
});

/** Where three columns of ours go: their first column, and how far the table reaches then. */
function placed(source: SheetData, known: readonly OwnColumn[] = [], region = DATA) {
  const result = placeColumns(["segment", "rfm", "why"], known, region, source, words);
  if (!result.ok) return result.refusal.code;
  const { columns, table } = result.value;
  return [...columns.map(({ column }) => column), table?.area.lastColumn ?? null];
}

describe("columns of ours stand", () => {
  test.each<readonly [string, SheetData, readonly (number | null)[]]>([
    ["right of the data", beside(), [3, 4, 5, null]],
    ["above notes below the data", beside([], [], [], ["", "x"]), [3, 4, 5, null]],
    ["beyond a note at once on their right, a blank column apart", beside(["x"]), [5, 6, 7, null]],
    ["beyond one that leaves too little room", beside([], [], ["", "", "x"]), [7, 8, 9, null]],
    ["beside one that leaves just enough", beside([], ["", "", "", "x"]), [3, 4, 5, null]],
    ["beyond a block of several columns", beside(["x", "y", "z"]), [7, 8, 9, null]],
    ["beyond two blocks", beside(["x", "", "y"]), [7, 8, 9, null]],
    ["beyond another table, blank or not", { ...beside(), tables: [tableAt(4, 4)] }, [6, 7, 8, null]],
    [
      "beyond one that begins at the last row",
      { ...beside(), tables: [tableAt(4, 4, 3, 9)] },
      [6, 7, 8, null],
    ],
    [
      "beside one that begins below the data",
      { ...beside(), tables: [tableAt(4, 4, 4, 9)] },
      [3, 4, 5, null],
    ],
    ["in the table of the data, which widens", { ...beside(), tables: [tableAt(1, 2)] }, [3, 4, 5, 5]],
    ["beside a table that a note holds back", { ...beside(["x"]), tables: [tableAt(1, 2)] }, [5, 6, 7, null]],
    ["right of a table wider than the data", { ...beside(), tables: [tableAt(1, 4)] }, [5, 6, 7, 7]],
    [
      "beside the whole of a table longer than the data",
      { ...beside([], [], [], ["x"]), tables: [tableAt(1, 2, 1, 4)] },
      [5, 6, 7, null],
    ],
    [
      "beside a table that begins below the headers, which stays",
      { ...beside(), tables: [tableAt(1, 2, 2, 3)] },
      [3, 4, 5, null],
    ],
  ])("%s", (_, source, columns) => {
    expect(placed(source)).toEqual(columns);
  });

  test("that stand already stay, and the others follow them", () => {
    const segment = own("segment", "Segment", 3);
    expect(placed(beside(["Segment"]), [segment])).toEqual([3, 4, 5, null]);
    expect(placed(beside(["", "Segment"]), [own("segment", "Segment", 4)])).toEqual([4, 6, 7, null]);
    const all = [segment, own("rfm", "RFM", 8), own("why", "Pourquoi", 6)];
    expect(placed({ ...beside(), tables: [tableAt(1, 2)] }, all)).toEqual([3, 8, 6, null]);
  });

  test("up to the last column of a sheet, and no further", () => {
    const region = (lastColumn: number): Area => ({ ...DATA, lastColumn });
    expect(placed(beside(), [], region(16_381))).toEqual([16_382, 16_383, 16_384, null]);
    expect(placed(beside(), [], region(16_382))).toBe("noRoomForColumns");
    const wide = sheetOf([[...Array.from({ length: 16_383 }, () => ""), "x"]]);
    expect(placed(wide, [], region(16_381))).toBe("noRoomForColumns");
    const result = placeColumns(["segment", "why"], [], region(16_384), beside(), words);
    expect(result).toEqual({ ok: false, refusal: { code: "noRoomForColumns", values: { count: 2 } } });
  });

  test("on a sheet whose cells begin further down and right", () => {
    const source = { ...beside(["x"]), firstRow: 4, firstColumn: 3 };
    const region = { firstRow: 4, firstColumn: 3, lastRow: 6, lastColumn: 4 };
    expect(placed(source, [], region)).toEqual([7, 8, 9, null]);
  });
});

describe("a header of ours that the sheet has already is numbered", () => {
  test.each<readonly [string, readonly string[], string]>([
    ["Zone", ["Client"], "Zone"],
    ["Zone", ["zone"], "Zone (2)"],
    ["Zone", ["ZONE", "Zone (2)"], "Zone (3)"],
    ["Priorité", ["PRIORITE"], "Priorité (2)"],
  ])("%s beside %j is %s", (header, taken, unique) => {
    expect(uniqueHeader(header, taken, words.otherHeader)).toBe(unique);
  });

  test("beside those of the whole row, and those of ours that were renamed", () => {
    const source = { ...sheetOf([["Client", "CA", "", "", "", "", "", "Segment"]]), firstColumn: 1 };
    const known = [own("zone", "RFM", 9)];
    const result = placeColumns(["segment", "rfm", "why"], known, { ...DATA, lastRow: 1 }, source, words);
    expect(result.ok ? result.value.columns.map(({ header }) => header) : []).toEqual([
      "RFM",
      "Segment (2)",
      "RFM (2)",
      "Pourquoi",
    ]);
  });
});

describe("columns of past runs are found again", () => {
  const COLUMNS = [own("segment", "Segment", 3), own("rfm", "RFM", 4), own("why", "Pourquoi", 5)];
  const located = (values: Lines, headerRow = 1, columns = COLUMNS, more: Partial<SheetData> = {}) => {
    const found = locateColumns({ columns, headerRow }, sheetOf(values, more));
    return [found.headerRow, ...found.columns.map(({ header, column }) => `${header} ${column}`)];
  };
  const head = ["Client", "CA", "Segment", "RFM", "Pourquoi"];

  test.each<readonly [string, Lines, readonly (string | number)[]]>([
    ["where they stand", [head], [1, "Segment 3", "RFM 4", "Pourquoi 5"]],
    ["below rows that were inserted", [[], ["RFM"], head], [3, "Segment 3", "RFM 4", "Pourquoi 5"]],
    ["right of columns that were inserted", [["", "", ...head]], [1, "Segment 5", "RFM 6", "Pourquoi 7"]],
    [
      "where the user moved them",
      [["Segment", "Client", "Pourquoi", "RFM"]],
      [1, "Segment 1", "RFM 4", "Pourquoi 3"],
    ],
    ["but not one that is gone", [["Client", "CA", "Segment", "Pourquoi"]], [1, "Segment 3", "Pourquoi 4"]],
    [
      "not by a header of another row",
      [["Client", "Segment"], head],
      [2, "Segment 3", "RFM 4", "Pourquoi 5"],
    ],
    ["in the remembered row when another has as many", [head, head], [1, "Segment 3", "RFM 4", "Pourquoi 5"]],
    [
      "each once, though the user has such a header too",
      [["RFM", "CA", "Segment", "RFM", "Pourquoi"]],
      [1, "Segment 3", "RFM 4", "Pourquoi 5"],
    ],
    ["none in a sheet without any", [["Client", "CA"]], [1]],
    ["none in a blank sheet", [], [1]],
  ])("%s", (_, values, found) => {
    expect(located(values)).toEqual(found);
  });

  test.each<readonly [string, Lines, readonly (string | number)[]]>([
    [
      "between two that are known",
      [["Client", "CA", "Segment", "Mon score", "Pourquoi"]],
      [1, "Segment 3", "Mon score 4", "Pourquoi 5"],
    ],
    [
      "moved with its neighbours",
      [["", "Client", "CA", "Segment", "Mon score", "Pourquoi"]],
      [1, "Segment 4", "Mon score 5", "Pourquoi 6"],
    ],
    [
      "at the end",
      [["Client", "CA", "Segment", "RFM", "Mes notes"]],
      [1, "Segment 3", "RFM 4", "Mes notes 5"],
    ],
    [
      "at the start",
      [["Client", "CA", "Ma classe", "RFM", "Pourquoi"]],
      [1, "Ma classe 3", "RFM 4", "Pourquoi 5"],
    ],
    [
      "beside another",
      [["Client", "CA", "Ma classe", "Mon score", "Pourquoi"]],
      [1, "Ma classe 3", "Mon score 4", "Pourquoi 5"],
    ],
    ["not one with no other beside", [["Client", "CA", "Ma classe", "Mon score", "Notes"]], [1]],
    [
      "nor one without a header",
      [["Client", "CA", "Segment", "", "Pourquoi"]],
      [1, "Segment 3", "Pourquoi 5"],
    ],
    [
      "nor one headed by a number",
      [["Client", "CA", "Segment", 2025, "Pourquoi"]],
      [1, "Segment 3", "Pourquoi 5"],
    ],
  ])("a renamed one %s", (_, values, found) => {
    expect(located(values)).toEqual(found);
  });

  test("a renamed one stands as far away as most moved", () => {
    const five = [...COLUMNS, own("zone", "Zone", 6), own("alert", "Alerte", 7)];
    const values = [["Segment", "Client", "CA", "x", "RFM", "Mes raisons", "Zone", "Alerte"]];
    expect(located(values, 1, five)).toEqual([
      1,
      "Segment 1",
      "RFM 5",
      "Mes raisons 6",
      "Zone 7",
      "Alerte 8",
    ]);
  });

  test("two of one header are not taken for one", () => {
    const twins = [own("zone", "Zone", 3), own("sector", "Zone", 4)];
    expect(located([["Client", "Zone", "x", "Zone"]], 1, twins)).toEqual([1, "Zone 2", "Zone 4"]);
  });

  test("on a sheet whose cells begin further down and right", () => {
    const moved = COLUMNS.map((one) => ({ ...one, column: one.column + 3 }));
    const at = { firstRow: 5, firstColumn: 4 };
    const expected = [6, "Segment 6", "RFM 7", "Pourquoi 8"];
    expect(located([[], head], 6, moved, at)).toEqual(expected);
    expect(located([[], head], 5, COLUMNS, at)).toEqual(expected);
  });
});
