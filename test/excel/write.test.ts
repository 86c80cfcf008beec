import { applyEdits } from "../../src/excel/write";
import { customers, HEADERS, openPortfolio, ruleCount, sheetState, valuesOf, type Opened } from "./portfolio";
import { labelOf, labelRequest, snapshot } from "./writeRequest";

let open: Opened | null = null;
afterEach(() => open?.stop());

async function opened(...args: Parameters<typeof openPortfolio>): Promise<Opened> {
  open = await openPortfolio(...args);
  return open;
}

async function write(): Promise<void> {
  const result = await applyEdits(labelRequest(await snapshot()));
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
}

test("500 rows are written in one round trip, each label on its row", async () => {
  const it = await opened(500);
  const taken = await snapshot();
  it.host.resetCounts();
  expect(await applyEdits(labelRequest(taken))).toMatchObject({
    ok: true,
    value: { ownSheets: ["Plan d'actions"] },
  });
  expect(it.host.counts.syncs).toBe(1);
  const rows = customers(500);
  expect(await valuesOf(it, "Clients", "A1:D501")).toEqual([[...HEADERS], ...rows]);
  expect(await valuesOf(it, "Clients", "F2:F501")).toEqual(rows.map(([code]) => [labelOf(code)]));
});

test("text stays text and formulas of ours are live", async () => {
  const it = await opened(4);
  await write();
  expect(await valuesOf(it, "Plan d'actions", "A1:B2")).toEqual([
    ["Clients", 4],
    ["=1+1", "001"],
  ]);
});

test("a second and a third run add no rule, no column and no sheet", async () => {
  const it = await opened(20);
  await write();
  const first = await sheetState(it, "Clients");
  await write();
  await write();
  expect(await sheetState(it, "Clients")).toEqual(first);
  expect(await ruleCount(it, "Clients")).toBe(1);
  expect(it.host.workbook.extras.sheets).toHaveLength(2);
});

test("one undo takes the whole run back, and redo brings it again", async () => {
  const it = await opened(20);
  const before = await sheetState(it, "Clients");
  await write();
  const after = await sheetState(it, "Clients");
  expect(it.host.undo()).toBe(true);
  expect(await sheetState(it, "Clients")).toEqual(before);
  expect(it.host.redo()).toBe(true);
  expect(await sheetState(it, "Clients")).toEqual(after);
});

test("the user's own rules stay, ours do not pile up", async () => {
  const it = await opened(10, (sheet) => {
    const rule = sheet.getRange("A2:Z11").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=$C2>50000";
    rule.custom.format.font.bold = true;
  });
  await write();
  await write();
  expect(await ruleCount(it, "Clients")).toBe(2);
});

test("an active filter is kept, and every label lands on its row", async () => {
  const it = await opened(40, (sheet) => {
    sheet.autoFilter.apply("A1:D41", 3, { filterOn: "Values", values: ["Lille"] });
  });
  await write();
  expect(await valuesOf(it, "Clients", "F2:F41")).toEqual(customers(40).map(([code]) => [labelOf(code)]));
  const [filter] = (await snapshot()).filters;
  expect(filter?.criteria).toEqual([
    { column: 3, criteria: expect.objectContaining({ filterOn: "Values", values: ["Lille"] }) },
  ]);
  expect(it.host.workbook.extras.sheets[0]?.hiddenRows).toHaveLength(20);
});

test("a request that is refused for its size is halved; nothing is lost", async () => {
  const it = await opened(400);
  const request = labelRequest(await snapshot());
  const why = "à revoir ".repeat(40);
  const long = request.edits.map((edit) =>
    edit.kind === "cells" && edit.sheet === "source"
      ? { ...edit, cells: edit.cells.map(([label = ""], i) => [label, `${why}${i}`]) }
      : edit,
  );
  it.host.faults.payloadLimit = 60_000;
  it.host.resetCounts();
  expect(await applyEdits({ ...request, edits: long }, 200_000)).toMatchObject({ ok: true });
  expect(it.host.counts.syncs).toBeGreaterThan(2);
  it.host.faults.clear();
  expect(await valuesOf(it, "Clients", "F2:F401")).toEqual(customers(400).map(([code]) => [labelOf(code)]));
  expect(await valuesOf(it, "Clients", "G401")).toEqual([[`${why}400`]]);
});

test("a sheet of ours that the user renamed is refilled under its new name", async () => {
  const it = await opened(5);
  await write();
  await it.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan d'actions").name = "Mon plan";
    await context.sync();
  });
  const taken = await snapshot("Clients");
  expect(taken.ownSheets.map(({ sheet, name }) => [sheet, name])).toEqual([["actionPlan", "Mon plan"]]);
  expect((await applyEdits(labelRequest(taken))).ok).toBe(true);
  expect(it.host.workbook.extras.sheets).toHaveLength(2);
});

test("a user's sheet that has the name of ours is not taken for ours", async () => {
  await opened(5, (_, context) => {
    context.workbook.worksheets.add("Plan d'actions").getRange("A1").values = [["à moi"]];
  });
  expect((await snapshot("Clients")).ownSheets).toEqual([]);
});
