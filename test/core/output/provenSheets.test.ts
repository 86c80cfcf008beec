import type { CellValue } from "../../../src/core/model";
import type { OwnSheet } from "../../../src/core/output/edits";
import { isProvenSheet } from "../../../src/core/output/sheet/isProvenSheet";
import { rowPrints } from "../../../src/core/output/sheet/rowPrint";
import { sheet as english } from "../../../src/i18n/en/sheet";
import { sheet as french } from "../../../src/i18n/fr/sheet";

type Cells = readonly (readonly CellValue[])[];

const WORDS = [french, english];
const printed = (cells: Cells): readonly string[] => rowPrints(cells, () => false);
const ROWS: Cells = [
  ["Feuille", ""],
  ["", ""],
  ["A", 12],
  ["B", 7],
  ["C", 3],
  ["Total", 22],
];
/** What a past run remembers of a sheet that it wrote so. */
const remembered = (sheet: OwnSheet, cells: Cells, prints = printed(cells)) => ({
  sheet,
  name: "Feuille",
  area: { firstRow: 1, firstColumn: 1, lastRow: cells.length, lastColumn: cells[0]?.length ?? 0 },
  prints,
});
const proven = (sheet: OwnSheet, cells: Cells, memory?: ReturnType<typeof remembered>): boolean =>
  isProvenSheet({ sheet, name: "Feuille", cells }, memory, WORDS);

describe("a sheet with our mark may be refilled", () => {
  test.each<readonly [string, Cells]>([
    ["it has no cells", []],
    ["all its cells are blank", [["", ""], [""]]],
  ])("when %s, remembered or not", (_, cells) => {
    expect(proven("actionPlan", cells)).toBe(true);
  });

  test.each<readonly [OwnSheet, readonly CellValue[]]>([
    ["actionPlan", [french.plan.title]],
    ["actionPlan", [english.plan.title]],
    ["dashboard", [french.dashboard.title]],
    ["dashboard", [english.dashboard.title]],
    ["quality", [french.quality.title]],
    ["quality", [english.quality.title]],
  ])("when it is %s and begins %j, whatever became of the rest", (sheet, line) => {
    const cells = [line, ["à moi"], ["à moi"]];
    expect(proven(sheet, cells, remembered(sheet, ROWS))).toBe(true);
    expect(proven(sheet, cells)).toBe(false);
    expect(proven(sheet, [["Mes notes"], ...cells], remembered(sheet, ROWS))).toBe(false);
    expect(proven("runs", cells, remembered("runs", ROWS))).toBe(false);
  });

  test.each([french, english])("when it is Clients with all headers of ours", ({ customerHeaders }) => {
    const { code, name, place, orders, revenue, revenuePrevious, lastOrder, averageOrder } = customerHeaders;
    const headers = [code, name, place, orders, revenue, revenuePrevious, lastOrder, averageOrder];
    const memory = remembered("customers", [["?"]]);
    expect(proven("customers", [[...headers, "Segment"], ["C1"]], memory)).toBe(true);
    expect(proven("customers", [[...headers.slice(0, -1), "Autre"], ["C1"]], memory)).toBe(false);
  });

  test.each<readonly [string, Cells, boolean]>([
    ["all rows that were written", ROWS, true],
    ["them in another order", [...ROWS].reverse(), true],
    ["them beside a note of the user's", ROWS.map((line) => [...line, "note"]), true],
    ["three of five, the blank one aside", [["x"], ["A", 12], ["B", 7], ["C", 3]], true],
    ["two of five", [["x"], ["A", 12], ["B", 7]], false],
    ["rows of the user's", [["Dupont", 3]], false],
  ])("when it holds at least half of what was written: %s", (_, cells, isOurs) => {
    expect(proven("quality", cells, remembered("quality", ROWS))).toBe(isOurs);
  });

  test("half of an even number is enough", () => {
    const four = ROWS.slice(2);
    expect(proven("quality", four.slice(0, 2), remembered("quality", four))).toBe(true);
    expect(proven("quality", four.slice(0, 1), remembered("quality", four))).toBe(false);
  });

  test("blank rows that were written count for nothing", () => {
    const spaced = [["A", 12], [""], [""], [""], ["B", 7]];
    expect(proven("quality", [["A", 12]], remembered("quality", spaced))).toBe(true);
  });

  test("not when nothing but blank rows was written", () => {
    expect(proven("quality", [["x"]], remembered("quality", [[""], [""]]))).toBe(false);
  });
});

describe("a memory that does not cover what it would empty proves nothing", () => {
  const memory = remembered("quality", ROWS);
  test.each([
    ["an area that begins lower", { ...memory, area: { ...memory.area, firstRow: 2 } }],
    ["an area that begins further right", { ...memory, area: { ...memory.area, firstColumn: 2 } }],
    ["more rows than prints", { ...memory, area: { ...memory.area, lastRow: 400 } }],
    ["more prints than rows", { ...memory, prints: [...memory.prints, "x"] }],
  ])("%s", (_, forged) => {
    expect(proven("quality", ROWS, forged)).toBe(false);
    expect(proven("quality", [[french.quality.title]], forged)).toBe(false);
  });

  test("Clients is known by its header alone, for its rows may be sorted", () => {
    const header = [["Client", "CA"]];
    const clients = { ...remembered("customers", header), area: { ...memory.area, lastRow: 300 } };
    expect(proven("customers", [...header, ["Dupont", 3]], clients)).toBe(true);
    expect(proven("customers", ROWS, { ...clients, prints: printed(ROWS) })).toBe(false);
  });
});
