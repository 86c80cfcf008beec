import type { Stage } from "../../src/app/outcome";
import { openPortfolio, ruleCount, sheetState, valuesOf, type Opened } from "../excel/portfolio";
import { requirementMatrix } from "../../playground/host/requirements";
import { press } from "../support/press";

let open: Opened | null = null;
afterEach(() => open?.stop());

async function opened(...args: Parameters<typeof openPortfolio>): Promise<Opened> {
  open = await openPortfolio(...args);
  return open;
}

const sheetNames = ({ host }: Opened): readonly string[] =>
  host.workbook.engine.getWorksheetsProperties().map(({ name }) => name);

async function columnOf(it: Opened, header: string, rows: number): Promise<readonly unknown[]> {
  const [headers = [], ...cells] = await valuesOf(it, "Clients", `A1:Z${rows + 1}`);
  const at = headers.indexOf(header);
  return at < 0 ? [] : cells.map((row) => row[at]);
}

test("one press on 500 rows: two round trips to read, one to write", async () => {
  const it = await opened(500);
  expect(await press()).toMatchObject({ kind: "done", written: { sheet: "Clients" } });
  expect(it.host.counts.syncs).toBe(3);
  const labels = await columnOf(it, "Segment", 500);
  expect(labels).toHaveLength(500);
  expect(new Set(labels)).toEqual(new Set(["A", "B", "C"]));
  expect(sheetNames(it)).toEqual(expect.arrayContaining(["Clients", "Plan d'actions"]));
}, 60_000);

test("the Pareto curve's axis of shares ends at 100 %", async () => {
  const it = await opened(12);
  await press();
  const charts = it.host.workbook.extras.sheets.flatMap((sheet) => sheet.charts);
  const curve = charts.find(({ name }) => name === "SegmentationPareto");
  expect(curve?.series.map(({ axisGroup }) => axisGroup)).toEqual([undefined, "Secondary"]);
  expect(curve?.properties).toMatchObject({
    "axes.value.secondary.numberFormat": "0 %",
    "axes.value.secondary.maximum": 1,
  });
}, 30_000);

test("stages pass in order", async () => {
  await opened(6);
  const stages: Stage[] = [];
  await press({}, { onStage: (stage) => stages.push(stage) });
  expect(stages).toEqual(["reading", "recognising", "computing", "writing"]);
}, 30_000);

test("a second press in another language changes no header, adds no column, sheet or rule", async () => {
  const it = await opened(12);
  await press();
  const before = {
    state: await sheetState(it, "Clients"),
    rules: await ruleCount(it, "Clients"),
    names: sheetNames(it),
  };
  it.host.resetCounts();
  expect((await press({ language: "en" })).kind).toBe("done");
  expect(it.host.counts.syncs).toBe(3);
  expect(await sheetState(it, "Clients")).toEqual(before.state);
  expect(await ruleCount(it, "Clients")).toBe(before.rules);
  expect(sheetNames(it)).toEqual(before.names);
}, 60_000);

test("columns that the user moved are found again; what the user typed in Segment forcé wins and stays", async () => {
  const it = await opened(12);
  await press();
  const [headers = []] = await valuesOf(it, "Clients", "A1:Z1");
  const forced = headers.indexOf("Segment forcé");
  it.host.workbook.engine.setUserInput(0, 13, forced + 1, "A");
  it.host.workbook.engine.insertColumns(0, 1, 1);
  const outcome = await press();
  if (outcome.kind !== "done") throw new Error(outcome.kind);
  const last = outcome.segmentation.customers.find(({ customer }) => customer.row === 13);
  expect(last).toMatchObject({ abc: "A", computedAbc: "C" });
  expect((await columnOf(it, "Segment forcé", 12)).at(-1)).toBe("A");
  const [again = []] = await valuesOf(it, "Clients", "A1:AD1");
  expect(again.filter((header) => header === "Segment forcé")).toHaveLength(1);
}, 60_000);

test.each([
  ["left alone by Excel", "1.15", false],
  ["that Excel grows by itself", "1.15", true],
  ["in an Excel that cannot resize it", "1.12", false],
  ["that such an Excel grows by itself", "1.12", true],
])(
  "a table %s grows over our columns and keeps its totals row",
  async (_what, version, growsTables) => {
    const addTable = (sheet: Excel.Worksheet): void => {
      const table = sheet.tables.add("A1:D9", true);
      table.name = "Suivi";
      table.showTotals = true;
    };
    const it = await opened(8, addTable, { requirements: requirementMatrix(version), growsTables });
    const outcome = await press();
    if (outcome.kind !== "done" || outcome.written === null) throw new Error(outcome.kind);
    expect(outcome.segmentation.reading.rowsUsed).toBe(8);
    const [table] = it.host.workbook.extras.sheets[0]?.tables ?? [];
    const lastColumn = Math.max(...outcome.written.columns.map(({ column }) => column));
    expect(table).toMatchObject({
      showTotals: true,
      area: { firstRow: 1, firstColumn: 1, lastRow: 10, lastColumn },
    });
    const [headers = []] = await valuesOf(it, "Clients", "A1:Z1");
    expect(headers.filter((header) => header !== "")).toEqual([
    "Code", "Client", "CA 2025", "Ville",
    ...outcome.written.columns.map(({ header }) => header),
  ]); // prettier-ignore
    const rows = await valuesOf(it, "Clients", "A10:Z10");
    expect(rows[0]?.slice(4).every((cell) => cell === "")).toBe(true);
  },
  30_000,
);

describe("a co-author who edits meanwhile", () => {
  test("once: the run starts over and every label is right", async () => {
    const it = await opened(12);
    it.host.faults.coAuthor(3, ({ engine }) => engine.insertRows(0, 3, 1));
    expect((await press()).kind).toBe("done");
    const rows = await valuesOf(it, "Clients", "A1:Z14");
    const at = rows[0]?.indexOf("Segment") ?? -1;
    const labels = rows.slice(1).map((row) => [row[0], row[at]]);
    expect(labels[1]).toEqual(["", ""]);
    expect(labels.filter(([code]) => code !== "").every(([, label]) => label !== "")).toBe(true);
  }, 60_000);

  test("again and again: the run refuses, and leaves the sheet to the co-author", async () => {
    const it = await opened(12);
    const insert = ({ engine }: Opened["host"]["workbook"]): void => engine.insertRows(0, 3, 1);
    // Two reads, a write, two round trips to put it back; then two reads and the second write.
    it.host.faults.coAuthor(3, insert);
    it.host.faults.coAuthor(8, insert);
    const outcome = await press();
    expect(outcome).toMatchObject({ kind: "shown", refusal: { code: "sheetChanged" } });
    expect(await columnOf(it, "Segment", 14)).toEqual([]);
  }, 60_000);
});

test.each([
  ["protectedSheet", (sheet: Excel.Worksheet): void => sheet.protection.protect()],
  [
    "protectedWorkbook",
    (_: Excel.Worksheet, context: Excel.RequestContext): void => context.workbook.protection.protect(),
  ],
] as const)("%s: the result is shown, nothing is written", async (code, protect) => {
  const it = await opened(6, protect);
  const before = it.host.workbook.engine.toBytes();
  expect(await press()).toMatchObject({ kind: "shown", refusal: { code } });
  expect(it.host.workbook.engine.toBytes()).toEqual(before);
  expect(it.host.workbook.extras.settings).toEqual({});
});

test("a sheet of ours that the user protected: the refusal names it, nothing is written", async () => {
  const it = await opened(6);
  await press();
  await it.Excel.run(async (context) => {
    const plan = context.workbook.worksheets.getItem("Plan d'actions");
    plan.name = "Mon plan";
    plan.protection.protect();
    await context.sync();
  });
  const before = it.host.workbook.engine.toBytes();
  const settings = structuredClone(it.host.workbook.extras.settings);
  it.host.resetCounts();
  const refusal = { code: "protectedSheet", values: { sheet: "Mon plan" } };
  expect(await press()).toMatchObject({ kind: "shown", refusal });
  expect(it.host.counts.syncs).toBe(3); // one more for a renamed sheet, none for a write
  expect(it.host.workbook.engine.toBytes()).toEqual(before);
  expect(it.host.workbook.extras.settings).toEqual(settings);
}, 30_000);

test("a look writes nothing; a cancelled run writes nothing", async () => {
  const it = await opened(6);
  const before = it.host.workbook.engine.toBytes();
  expect(await press({ write: false })).toMatchObject({ kind: "done", written: null });
  const cancel = new AbortController();
  const onStage = (stage: Stage) => {
    if (stage === "computing") cancel.abort();
  };
  const cancelled = press({}, { signal: cancel.signal, onStage });
  expect(await cancelled).toEqual({ kind: "cancelled" });
  expect(it.host.workbook.engine.toBytes()).toEqual(before);
});

test("two presses at once are one run", async () => {
  const it = await opened(6);
  const [first, second] = await Promise.all([press(), press()]);
  expect(second).toBe(first);
  expect(it.host.counts.syncs).toBe(3);
}, 30_000);

test("one undo takes the whole press back", async () => {
  const it = await opened(6);
  const before = await sheetState(it, "Clients");
  await press();
  expect(it.host.undo()).toBe(true);
  expect(await sheetState(it, "Clients")).toEqual(before);
  expect(sheetNames(it)).toEqual(["Clients"]);
}, 30_000);

test("pressed on our own plan, the ribbon segments the sheet that it was made from", async () => {
  const it = await opened(6);
  await press();
  await it.Excel.run(async (context) => {
    const plan = context.workbook.worksheets.getItem("Plan d'actions");
    plan.name = "Mon plan";
    plan.activate();
    await context.sync();
  });
  expect(await press({ sheet: "Mon plan" })).toMatchObject({
    kind: "refused",
    refusal: { code: "ownSheet" },
  });
  expect(await press({ sheet: null })).toMatchObject({ kind: "done", written: { sheet: "Clients" } });
}, 60_000);

test("on the oldest Excel of the manifest the press still does its work", async () => {
  const it = await opened(6, () => undefined, { requirements: { ExcelApi: "1.9", DelayForCellEdit: "1.1" } });
  expect((await press()).kind).toBe("done");
  expect((await press()).kind).toBe("done");
  expect((await columnOf(it, "Segment", 6)).every((label) => label !== "")).toBe(true);
  expect(sheetNames(it).filter((name) => name.startsWith("Plan"))).toHaveLength(1);
}, 60_000);

test("a sheet that is no portfolio is refused, with the reason", async () => {
  await opened(-1, (sheet) => {
    sheet.getRange("A1:B3").values = [
      ["Client", "Ville"],
      ["Morel", "Lille"],
      ["Lenoir", "Douai"],
    ];
  });
  expect(await press()).toMatchObject({ kind: "refused", refusal: { code: "noAmount" } });
});
