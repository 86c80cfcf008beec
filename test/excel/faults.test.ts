import { applyEdits } from "../../src/excel/write";
import type { Workbook } from "../../playground/host/workbook";
import { customers, openPortfolio, ruleCount, sheetState, valuesOf, type Opened } from "./portfolio";
import { labelOf, labelRequest, snapshot } from "./writeRequest";

let open: Opened | null = null;
afterEach(() => open?.stop());

async function opened(...args: Parameters<typeof openPortfolio>): Promise<Opened> {
  open = await openPortfolio(...args);
  return open;
}

const EDITS: readonly (readonly [string, (workbook: Workbook) => void])[] = [
  ["inserts a row among the customers", ({ engine }) => engine.insertRows(0, 5, 1)],
  ["deletes a customer", ({ engine }) => engine.deleteRows(0, 5, 1)],
  ["inserts a column before ours", ({ engine }) => engine.insertColumns(0, 1, 1)],
  ["adds a customer at the end", ({ engine }) => engine.setUserInput(0, 22, 1, "C999x")],
  ["changes a revenue", ({ engine }) => engine.setUserInput(0, 3, 3, "7")],
  ["renames a header", ({ engine }) => engine.setUserInput(0, 1, 2, "Nom")],
  ["renames the sheet", ({ engine }) => engine.renameSheet(0, "Portefeuille")],
];

const sheetName = ({ host }: Opened): string => host.workbook.engine.getWorksheetsProperties()[0]?.name ?? "";

describe("when someone else, between our reading and our writing,", () => {
  test.each(EDITS)("%s: the write is refused and that edit alone remains", async (_what, edit) => {
    const alone = await opened(20);
    edit(alone.host.workbook);
    const expected = await sheetState(alone, sheetName(alone));
    alone.stop();

    const it = await opened(20);
    const taken = await snapshot();
    it.host.faults.coAuthor(1, edit);
    expect(await applyEdits(labelRequest(taken))).toMatchObject({
      ok: false,
      refusal: { code: "sheetChanged" },
    });
    expect(await sheetState(it, sheetName(it))).toEqual(expected);
    expect(await ruleCount(it, sheetName(it))).toBe(0);
  });

  test("fills the cells where we were to write: they come back", async () => {
    const it = await opened(20);
    const taken = await snapshot();
    const note = (workbook: Workbook): void => {
      workbook.engine.insertColumns(0, 1, 2);
      workbook.engine.setUserInput(0, 4, 6, "'=à moi");
      workbook.engine.setUserInput(0, 5, 7, "=ROW()*2");
    };
    it.host.faults.coAuthor(1, note);
    await applyEdits(labelRequest(taken));
    expect(await valuesOf(it, "Clients", "F4:G5")).toEqual([
      ["=à moi", ""],
      ["Nantes", 10],
    ]);
  });
});

test("a header of the user's that stood where ours was to be keeps its looks", async () => {
  const it = await opened(20, (sheet) => {
    sheet.getRange("D1").format.fill.color = "#FFC000";
    sheet.getRange("D1").format.columnWidth = 99;
  });
  const taken = await snapshot();
  it.host.faults.coAuthor(1, ({ engine }) => engine.insertColumns(0, 1, 2));
  await applyEdits(labelRequest(taken));
  const looks = await it.Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem("Clients").getRange("F1");
    format.load("columnWidth");
    format.fill.load("color");
    format.font.load("color,bold");
    await context.sync();
    return {
      fill: format.fill.color,
      bold: format.font.bold,
      color: format.font.color,
      width: format.columnWidth,
    };
  });
  expect(looks).toEqual({ fill: "#FFC000", bold: false, color: "#000000", width: 99 });
});

test.each([0, 0.1, 0.3, 0.5, 0.7, 1])(
  "an error at %d of the write leaves the user's sheet as it was",
  async (part) => {
    const it = await opened(20);
    const before = await sheetState(it, "Clients");
    const taken = await snapshot();
    it.host.faults.failPart(1, part, "GeneralException", false);
    const result = await applyEdits(labelRequest(taken));
    if (result.ok) throw new Error("the fault did not strike: fewer actions than expected");
    expect(await sheetState(it, "Clients")).toEqual(before);
    expect(await ruleCount(it, "Clients")).toBe(0);
    it.host.faults.clear();
    expect(await applyEdits(labelRequest(await snapshot("Clients")))).toMatchObject({ ok: true });
    expect(it.host.workbook.extras.sheets).toHaveLength(2);
    expect(await ruleCount(it, "Clients")).toBe(1);
  },
);

test("an error in a later run leaves the labels of the former run", async () => {
  const it = await opened(20);
  await applyEdits(labelRequest(await snapshot()));
  const before = await sheetState(it, "Clients");
  const plan = await sheetState(it, "Plan d'actions");
  const again = labelRequest(await snapshot("Clients"));
  const other = again.edits.map((edit) =>
    edit.kind === "cells" ? { ...edit, cells: edit.cells.map((row) => row.map(() => "autre")) } : edit,
  );
  it.host.faults.failPart(1, 0.9, "GeneralException", false);
  expect((await applyEdits({ ...again, edits: other })).ok).toBe(false);
  expect(await sheetState(it, "Clients")).toEqual(before);
  expect(await sheetState(it, "Plan d'actions")).toEqual(plan);
  expect(await ruleCount(it, "Clients")).toBe(1);
});

test("a write waits while a cell is being edited", async () => {
  const it = await opened(5);
  const taken = await snapshot();
  it.host.faults.editCell();
  const writing = applyEdits(labelRequest(taken));
  setTimeout(() => it.host.faults.releaseCell(), 50);
  expect(await writing).toMatchObject({ ok: true });
  expect(await valuesOf(it, "Clients", "F2:F6")).toEqual(customers(5).map(([code]) => [labelOf(code)]));
});
