import type { Area, CellValue } from "../../../src/core/model";
import type { Edit } from "../../../src/core/output/edits";
import { ownSheetEdits, type LaidSheet } from "../../../src/core/output/sheet/ownSheet";
import { ownSheetName } from "../../../src/core/output/sheet/ownSheetName";
import { newPage } from "../../../src/core/output/sheet/page";
import { build, inputOf } from "./support/build";
import { portfolio } from "./support/portfolio";

type Cells = readonly (readonly CellValue[])[];

const MADE = portfolio([{ name: "Alpha", revenue: 10 }]);
const MEMORY = build(MADE).memory;
const areaOf = (lastRow: number, lastColumn: number): Area => ({
  firstRow: 1,
  firstColumn: 1,
  lastRow,
  lastColumn,
});
/** A sheet of 3 × 3 cells that is to be written. */
const CELLS: Edit = { kind: "cells", sheet: "quality", row: 1, column: 1, cells: [["nouveau"]] };
const LAID: LaidSheet = { sheet: "quality", area: areaOf(3, 3), edits: [CELLS], prints: ["a", "b", "c"] };

/** What is done with a sheet that stands so; `remembered` is the size it had when it was written. */
function done(cells: Cells | null, remembered: readonly [number, number] | null, laid = LAID) {
  const plan = { sheet: "actionPlan", name: "Plan", area: areaOf(90, 12), prints: [] } as const;
  const old = remembered && { ...plan, sheet: laid.sheet, area: areaOf(...remembered) };
  // The plan stands in the workbook too.
  const own = { sheet: "actionPlan", name: "Plan", cells: [["x", "x", "x", "x"]] } as const;
  const ownSheets = [own, ...(cells === null ? [] : [{ sheet: laid.sheet, name: "Mes soucis", cells }])];
  const memory = { ...MEMORY, sheets: old === null ? [plan] : [plan, old] };
  return ownSheetEdits(inputOf(MADE, { ownSheets, memory }), laid);
}

const clear = (area: Area): Edit => ({ kind: "clear", sheet: "quality", area });

describe("a sheet of ours", () => {
  const NAMED: Edit = { kind: "ensureSheet", sheet: "quality", name: "Mes soucis" };
  const three: Cells = [
    ["a", "b", "c"],
    ["d", "e", "f"],
    ["g", "h", "i"],
  ];

  test("is made when there is none", () => {
    const result = done(null, null);
    const name = "Qualité des données";
    expect(result).toEqual({
      ok: true,
      value: {
        edits: [{ kind: "ensureSheet", sheet: "quality", name }, CELLS],
        written: { sheet: "quality", name, area: LAID.area, prints: LAID.prints },
      },
    });
  });

  test.each<readonly [string, Cells, readonly [number, number] | null, readonly Edit[]]>([
    ["is emptied as far as it was written, then filled", three, [5, 4], [clear(areaOf(5, 4)), CELLS]],
    ["is emptied whole when nothing is remembered of it", three, null, [clear(areaOf(3, 3)), CELLS]],
    ["is emptied though it was one row", [["a", "b", "c"]], [1, 3], [clear(areaOf(1, 3)), CELLS]],
    ["is emptied though it was one column", [["a"]], [3, 1], [clear(areaOf(3, 1)), CELLS]],
    ["needs no emptying when it is blank", [], null, [CELLS]],
    ["nor when its rows are", [[]], null, [CELLS]],
  ])("%s", (_, cells, remembered, edits) => {
    const result = done(cells, remembered);
    expect(result.ok ? result.value.edits : []).toEqual([NAMED, ...edits]);
  });

  test.each<readonly [string, Cells, readonly [number, number], string | null]>([
    ["beside what was and is ours", [["a", "b", "c", "note"]], [3, 3], null],
    ["below what was and is ours", [["a"], ["a"], ["a"], ["note"]], [3, 3], null],
    ["where our rows will grow", [["a"], ["", "", "note"]], [1, 3], "C2"],
    ["where our columns will grow", [["a"], ["a"], ["a", "note"]], [3, 1], "B3"],
    ["in the first row", [["a", "note"]], [3, 1], "B1"],
    ["in the first column", [["a"], ["note"]], [1, 3], "A2"],
    ["that is 0", [["a", 0]], [3, 1], "B1"],
    ["in cells that become free", [["a", "b"], ["c"], ["d"], ["note"]], [4, 3], null],
  ])("with a note %s", (_, cells, remembered, cell) => {
    const result = done(cells, remembered);
    expect(result.ok ? null : result.refusal).toEqual(
      cell === null ? null : { code: "notesInTheWay", values: { sheet: "Mes soucis", cell } },
    );
  });

  test("that is written over loses only the columns that it gave up", () => {
    const laid = { ...LAID, refilled: true };
    const edits = (remembered: readonly [number, number], cells = three): readonly Edit[] => {
      const result = done(cells, remembered, laid);
      return result.ok ? result.value.edits.slice(1) : [];
    };
    expect(edits([3, 3])).toEqual([CELLS]);
    expect(edits([3, 2], [["a", "b"]])).toEqual([CELLS]);
    expect(edits([4, 5])).toEqual([CELLS, clear({ ...areaOf(4, 5), firstColumn: 4 })]);
  });
});

describe("the name of a sheet of ours", () => {
  const named = (sheetNames: readonly string[], own = false): string =>
    ownSheetName(
      "dashboard",
      inputOf(MADE, {
        sheetNames,
        ownSheets: [
          { sheet: "quality", name: "Soucis", cells: [] },
          ...(own ? [{ sheet: "dashboard", name: "Chiffres", cells: [] } as const] : []),
        ],
      }),
    );

  test.each([
    [[], "Tableau de bord"],
    [["Clients"], "Tableau de bord"],
    [["TABLEAU DE BORD"], "Tableau de bord (2)"],
    [["tableau de bord (2)", "Tableau de bord", "Tableau de bord (3)"], "Tableau de bord (4)"],
  ])("beside %j is %s", (names, name) => {
    expect(named(names)).toBe(name);
  });

  test("stays as the user changed it", () => {
    expect(named(["Tableau de bord", "Chiffres"], true)).toBe("Chiffres");
  });
});

describe("the pages that a sheet prints on", () => {
  /** Parts of so many rows of 15 points each; a page has room for 100 points. */
  const breaks = (...parts: readonly number[]): readonly number[] => {
    const page = newPage("quality", 2);
    for (const rows of parts) {
      page.mark();
      for (let row = 0; row < rows; row += 1) page.add(["x"]);
    }
    return page.breaks(100);
  };

  test.each([
    [[3, 3], []],
    [[3, 4], [4]],
    [[6, 1, 5], [7]],
    [[1, 1, 1, 1, 1, 1, 1], [7]],
    [[20, 1], []], // a part of 300 points fills three pages and leaves the fourth begun
    [[19, 3], [20]],
    [[19, 1], []],
    [[], []],
  ])("parts of %j rows are not cut: pages end before rows %j", (parts, rows) => {
    expect(breaks(...parts)).toEqual(rows);
  });

  test("count rows of their own height, blank ones too", () => {
    const page = newPage("quality", 2);
    page.add(["x"], { height: 90 });
    page.mark();
    page.gap(8);
    page.mark();
    page.gap();
    expect(page.breaks(100)).toEqual([3]);
    expect(page.breaks(97)).toEqual([2]);
  });
});

describe("rows that look alike", () => {
  const bold = { bold: true };
  const looks = (edits: readonly Edit[]) =>
    edits.flatMap((edit) =>
      edit.kind === "style" || edit.kind === "numberFormat"
        ? [[edit.area.firstRow, edit.area.lastRow, edit.area.firstColumn, edit.area.lastColumn]]
        : [],
    );
  /** Rows with these looks, as few calls to Excel as they take. */
  const merged = (...rows: readonly (readonly [object, number, number] | null)[]) => {
    const page = newPage("quality", 3);
    for (const row of rows) page.add(["x"], row === null ? {} : { style: [[row[1], row[2], row[0]]] });
    return looks(page.edits());
  };

  test.each([
    ["are drawn at one go", merged([bold, 1, 2], [bold, 1, 2], [bold, 1, 2]), [[1, 3, 1, 2]]],
    ["not with another row between", merged([bold, 1, 2], null, [bold, 1, 2]), [[1, 1, 1, 2], [3, 3, 1, 2]]], // prettier-ignore
    ["not on other columns", merged([bold, 1, 2], [bold, 1, 3]), [[1, 1, 1, 2], [2, 2, 1, 3]]], // prettier-ignore
    ["nor from another column on", merged([bold, 1, 2], [bold, 2, 2]), [[1, 1, 1, 2], [2, 2, 2, 2]]], // prettier-ignore
    ["not in another look", merged([bold, 1, 2], [{ bold: false }, 1, 2]), [[1, 1, 1, 2], [2, 2, 1, 2]]], // prettier-ignore
    [
      "not with a line below, which belongs to each row",
      merged([{ borderBottom: "#000000" }, 1, 2], [{ borderBottom: "#000000" }, 1, 2]),
      [[1, 1, 1, 2], [2, 2, 1, 2]], // prettier-ignore
    ],
    [
      "nor with a line above",
      merged([{ borderTop: "#000000" }, 1, 2], [{ borderTop: "#000000" }, 1, 2]),
      [[1, 1, 1, 2], [2, 2, 1, 2]], // prettier-ignore
    ],
  ])("%s", (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  test("share number formats too, and keep heights of their own", () => {
    const page = newPage("quality", 3);
    for (let i = 0; i < 3; i += 1) page.add([1], { format: [[1, 1, "0"]], height: 20 });
    page.add([1], { format: [[1, 1, "0 %"]] });
    expect(looks(page.edits())).toEqual([
      [1, 3, 1, 1],
      [4, 4, 1, 1],
    ]);
    expect(page.edits().flatMap((edit) => (edit.kind === "rowHeight" ? [edit.row] : []))).toEqual([1, 2, 3]);
  });
});
