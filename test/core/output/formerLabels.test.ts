import type { CellValue, SheetData } from "../../../src/core/model";
import { formerLabels } from "../../../src/core/output/columns/formerLabels";
import type { OwnColumn } from "../../../src/core/output/edits";
import { sheet as words } from "../../../src/i18n/fr/sheet";

const SEGMENT: OwnColumn = { key: "segment", header: "Segment", column: 5 };
const FORCED: OwnColumn = { key: "forcedSegment", header: "Segment forcé", column: 6 };
const KNOWN = [SEGMENT, FORCED] as const;

/** A sheet from row 3 and column D on: a note of the user's, then what stands in our two columns, row by row. */
function sheet(...rows: readonly (readonly [segment: CellValue, forced?: CellValue])[]): SheetData {
  return {
    name: "Clients",
    firstRow: 3,
    firstColumn: 4,
    values: rows.map(([segment, forced = ""]) => ["note", segment, forced]),
    formats: [],
    tables: [],
    selection: null,
    ownColumns: [],
    hasHiddenRows: false,
  };
}

const found = (source: SheetData, header: number, last: number, known: readonly OwnColumn[] = KNOWN) =>
  formerLabels(known, { header, last }, source, words);
const HEADERS = ["Segment", "Segment forcé"] as const;

describe("nothing is left of a past run", () => {
  const written = sheet(HEADERS, ["A"], ["B"], [""]);

  test.each<readonly [string, SheetData, number, readonly OwnColumn[]]>([
    ["when the headers stand where they belong", written, 3, KNOWN],
    ["when one of them does", sheet(["Ma note", "Segment forcé"], ["A"]), 3, KNOWN],
    ["when nothing of ours is known", written, 5, []],
    ["when no header of ours is on the sheet", sheet(["Catégorie"], ["A"], ["B"]), 4, KNOWN],
  ])("%s", (_when, source, header, known) => {
    expect(found(source, header, 6, known)).toBeNull();
  });
});

test("headers and labels above today's header are ours, what else stands there is the user's", () => {
  const source = sheet(HEADERS, ["A", "B"], ["à voir"], ["C potentiel"], [""], ["B"], [""]);
  expect(found(source, 8, 9)).toEqual({ above: [3, 4, 6], headerRow: 3, areFree: true });
});

test("one header is enough to find the row", () => {
  const source = sheet([""], ["Ma note", "Segment forcé"], ["A"], [""], [""]);
  expect(found(source, 6, 7)).toEqual({ above: [4, 5], headerRow: 4, areFree: true });
});

test("headers below today's header leave nothing above it", () => {
  const source = sheet([""], [""], HEADERS, ["A"], ["B"]);
  expect(found(source, 3, 7)).toEqual({ above: [5], headerRow: 5, areFree: true });
});

describe("our columns serve again below today's header", () => {
  test.each<readonly [string, readonly (readonly [CellValue, CellValue?])[], boolean]>([
    ["where they are blank", [[""], [""], [""]], true],
    ["where they hold labels of ours", [["A"], ["À compléter"], [""]], true],
    [
      "where the user forced a segment",
      [
        ["", "B"],
        ["", "à voir"],
        ["A", "C"],
      ],
      true,
    ],
    ["not where a cell is the user's", [[""], ["à voir"], [""]], false],
    ["not where the last one is", [[""], [""], ["à voir"]], false],
    ["not where the first one, in the header, is", [["Catégorie"], [""], [""]], false],
    ["not where a number stands", [["A"], [0], [""]], false],
  ])("%s", (_where, rows, areFree) => {
    const source = sheet(HEADERS, ["A"], ...rows, ["à voir"]);
    // The list ends a row before the last: what stands below it is nothing to us.
    expect(found(source, 5, 7)).toEqual({ above: [3, 4], headerRow: 3, areFree });
  });
});
