import type { CellValue } from "../../../src/core/model";
import type { CellContent } from "../../../src/core/output/edits";
import { changedRows } from "../../../src/core/output/sheet/changedRows";
import { rowPrints } from "../../../src/core/output/sheet/rowPrint";

const never = (): boolean => false;
const printOf = (...cells: readonly CellContent[]): string => rowPrints([cells], never)[0] ?? "";

describe("a row of ours is known again", () => {
  test.each<readonly [string, readonly CellContent[], readonly CellContent[]]>([
    ["spaces and line breaks that Excel or a hand changed", ["Bar  du\nPort "], ["Bar du Port"]],
    ["accents written in two signs", ["Cafe\u0301"], ["Café"]],
    ["a number that became a text", [1250.5], ["1250.5"]],
    ["the noise behind a number's ninth digit", [0.1 + 0.2], [0.3]],
    ["a text with that noise", ["0.30000000000000004"], ["0.3"]],
    ["a formula that Excel gives back as a text", [{ formula: "=SUM(A1:A2)" }], [" =SUM(A1:A3)"]],
    ["a cell left alone, read as blank", ["A", null], ["A", ""]],
  ])("despite %s", (_, before, after) => {
    expect(printOf(...after)).toBe(printOf(...before));
  });

  test.each<readonly [string, readonly CellContent[], readonly CellContent[]]>([
    ["a text typed over", ["Bar"], ["Bor"]],
    ["a number typed over", [1250], [1251]],
    ["a note in a blank cell", ["A", ""], ["A", "note"]],
    ["a formula replaced by its value", [{ formula: "=SUM(A1:A2)" }], [12]],
    ["cells that changed places", ["A", "B"], ["B", "A"]],
    ["a text cut in two cells", ["AB", ""], ["A", "B"]],
    ["an infinite text", ["Infinity"], ["=1/0"]],
    ["spaces alone where a zero stood", [0], [" "]],
  ])("but not after %s", (_, before, after) => {
    expect(printOf(...after)).not.toBe(printOf(...before));
  });

  test("an empty row has no print, and every print is short", () => {
    expect(printOf()).toBe("");
    expect(printOf("", null, " ")).toBe("");
    expect(printOf("x".repeat(5000)).length).toBeLessThanOrEqual(7);
    expect(printOf(true)).toBe(printOf("true"));
  });

  test("cells that the user may edit do not count, and are told by row and column", () => {
    const rows: readonly (readonly CellContent[])[] = [
      ["A", 7],
      ["B", 30],
    ];
    const isEditable = (row: number, column: number): boolean => row === 2 && column === 2;
    const [first, second] = rowPrints(rows, isEditable);
    expect(rowPrints([rows[0] ?? [], ["B", 14]], isEditable)).toEqual([first, second]);
    expect(rowPrints([["A", 14], rows[1] ?? []], isEditable)).not.toEqual([first, second]);
  });
});

describe("rows changed since they were written", () => {
  const cells: readonly (readonly CellValue[])[] = [
    ["Titre", ""],
    ["", ""],
    ["A", 12],
  ];
  const area = { firstRow: 1, firstColumn: 1, lastRow: 3, lastColumn: 2 };
  const written = { sheet: "quality", name: "Qualité", area, prints: rowPrints(cells, never) } as const;
  const changed = (now: readonly (readonly CellValue[])[]): readonly number[] =>
    changedRows(written, { sheet: "quality", name: "Qualité", cells: now }, never);

  test.each<readonly [string, readonly (readonly CellValue[])[], readonly number[]]>([
    ["none when the sheet is as it was", cells, []],
    ["none for notes beside and below", [["Titre", "", "note"], ["", ""], ["A", 12], ["note"]], []],
    ["none when Excel gives fewer blank cells back", [["Titre"], [], ["A", 12]], []],
    [
      "the row of a note",
      [
        ["Titre", "note"],
        ["", ""],
        ["A", 12],
      ],
      [1],
    ],
    [
      "each row that differs",
      [
        ["Mon titre", ""],
        ["", "x"],
        ["A", 12],
      ],
      [1, 2],
    ],
    ["rows that are gone", [["Titre", ""]], [3]],
  ])("%s", (_, now, rows) => {
    expect(changed(now)).toEqual(rows);
  });
});
