import type { Refusal } from "../../src/core/model";
import { readSheet } from "../../src/excel/read";
import type { SheetSnapshot } from "../../src/excel/snapshot";
import { SETTING_KEY } from "../../src/excel/memory/workbookSettings";
import { customers, HEADERS, openPortfolio, type Opened } from "./portfolio";

let open: Opened | null = null;
afterEach(() => open?.stop());

async function opened(...args: Parameters<typeof openPortfolio>): Promise<Opened> {
  open = await openPortfolio(...args);
  return open;
}

async function read(name: string | null = null): Promise<SheetSnapshot> {
  const result = await readSheet(name);
  if (!result.ok) throw new Error(`refused: ${result.refusal.code}`);
  return result.value;
}

async function refusal(name: string | null = null): Promise<Refusal | null> {
  const result = await readSheet(name);
  return result.ok ? null : result.refusal;
}

test("500 rows are read in two round trips, as they stand in the sheet", async () => {
  const { host } = await opened(500);
  const { data, unwritable, filters } = await read();
  expect(host.counts.syncs).toBe(2);
  expect(data).toMatchObject({ name: "Clients", firstRow: 1, firstColumn: 1, tables: [], ownColumns: [] });
  expect(data.values).toEqual([[...HEADERS], ...customers(500)]);
  expect(data.formats).toHaveLength(501);
  expect(unwritable).toBeNull();
  expect(filters).toEqual([]);
});

test("a sheet that starts lower and further right keeps its coordinates", async () => {
  await opened(-1, (sheet) => {
    sheet.getRange("C10:D11").values = [
      ["Client", "CA"],
      ["Morel", 12],
    ];
  });
  expect((await read()).data).toMatchObject({ firstRow: 10, firstColumn: 3 });
});

test("formats far below the data do not count as rows", async () => {
  await opened(3, (sheet) => {
    sheet.getRange("A5000:D5000").format.fill.color = "#FFFF00";
  });
  expect((await read()).data.values).toHaveLength(4);
});

test("tables come with their area and totals row", async () => {
  await opened(3, (sheet) => {
    const table = sheet.tables.add("A1:D4", true);
    table.name = "Suivi";
    table.showTotals = true;
  });
  expect((await read()).data.tables).toEqual([
    { name: "Suivi", area: { firstRow: 1, firstColumn: 1, lastRow: 5, lastColumn: 4 }, hasTotals: true },
  ]);
});

test("an active filter is seen, its hidden rows are read", async () => {
  await opened(6, (sheet) => {
    sheet.autoFilter.apply("A1:D7", 3, { filterOn: "Values", values: ["Lille"] });
  });
  const { data, filters } = await read();
  expect(data.values).toHaveLength(7);
  expect(data.hasHiddenRows).toBe(true);
  const others = customers(6).flatMap((row, i) => (row.includes("Lille") ? [] : [i + 2]));
  expect(data.hiddenRows).toEqual(others);
  expect(filters).toHaveLength(1);
  expect(filters[0]?.criteria.map(({ column }) => column)).toEqual([3]);
});

test("hidden rows are known by their number in the sheet, in the same two round trips", async () => {
  const { host } = await opened(6, (sheet) => {
    sheet.getRange("3:4").rowHidden = true;
  });
  expect((await read()).data.hiddenRows).toEqual([3, 4]);
  expect(host.counts.syncs).toBe(2);
});

test("of a long sheet it is not asked which rows are hidden, nor of one without any", async () => {
  await opened(6, (sheet) => {
    sheet.getRange("3:4").rowHidden = true;
    sheet.getRange("A20001").values = [["Total"]];
  });
  expect((await read()).data).toMatchObject({ hasHiddenRows: true, hiddenRows: null });
  open?.stop();
  await opened(6);
  expect((await read()).data).toMatchObject({ hasHiddenRows: false, hiddenRows: null });
});

test("a large sheet is read in blocks under the payload limit, without losing a row", async () => {
  const { host } = await opened(400);
  host.faults.payloadLimit = 25_000;
  const { data } = await read();
  expect(data.values).toEqual([[...HEADERS], ...customers(400)]);
  expect(host.counts.syncs).toBeGreaterThan(2);
});

test("a read that Excel answers with null is refused, not taken for an empty sheet", async () => {
  await opened(50, () => undefined, { maxCells: 20 });
  expect(await refusal()).toMatchObject({ code: "unreadable" });
});

test.each([
  ["an empty sheet", -1, null, "emptySheet"],
  ["a sheet that is not there", 3, "Prospects", "unknownSheet"],
] as const)("%s is refused", async (_what, count, name, code) => {
  const { host } = await opened(count);
  const state = host.workbook.engine.toBytes();
  expect(await refusal(name)).toMatchObject({ code });
  expect(host.workbook.engine.toBytes()).toEqual(state);
});

test("a missing sheet names those that are there", async () => {
  await opened(3, (_, context) => {
    context.workbook.worksheets.add("Prospects");
  });
  expect(await refusal("Autre")).toEqual({ code: "unknownSheet", values: { sheets: "Clients, Prospects" } });
});

test("a chart sheet names the data sheets", async () => {
  const { host } = await opened(3);
  const [sheet] = host.workbook.extras.sheets;
  if (sheet) sheet.kind = "chartsheet";
  host.workbook.engine.newSheet();
  host.workbook.engine.setUserInput(1, 1, 1, "Client");
  host.workbook.engine.setSelectedSheet(0);
  expect(await refusal()).toEqual({ code: "chartSheet", values: { sheets: "Sheet1" } });
});

test("a sheet of more than five million cells is refused by its size, before a cell is read", async () => {
  const { host } = await opened(3);
  host.workbook.engine.setUserInput(0, 400, 16_384, "x");
  host.resetCounts();
  expect(await refusal()).toEqual({ code: "tooLarge", values: { sheet: "Clients", cells: 6_553_600 } });
  expect(host.counts.syncs).toBe(1);
});

test.each([
  ["protectedSheet", (sheet: Excel.Worksheet): void => sheet.protection.protect()],
  [
    "protectedWorkbook",
    (_: Excel.Worksheet, context: Excel.RequestContext): void => context.workbook.protection.protect(),
  ],
] as const)("%s is read and said not to be writable", async (code, protect) => {
  await opened(3, protect);
  expect((await read()).unwritable).toMatchObject({ code });
});

test("a read-only workbook is read and said not to be writable", async () => {
  const { host } = await opened(3);
  host.workbook.extras.readOnly = true;
  expect((await read()).unwritable).toMatchObject({ code: "readOnly" });
});

test("a damaged memory is named and does not stop the reading", async () => {
  await opened(3, (_, context) => {
    context.workbook.settings.add(SETTING_KEY, "{broken");
  });
  expect((await read()).recalled.damaged).toEqual(["memory"]);
});

test("while a cell is being edited the reading waits, then goes on", async () => {
  const { host } = await opened(3);
  host.faults.editCell();
  const reading = readSheet(null);
  setTimeout(() => host.faults.releaseCell(), 50);
  expect((await reading).ok).toBe(true);
});

test.each([["throttled", 5102, "busy"]])(
  "a %s request is a refusal, not a crash",
  async (_what, _code, refused) => {
    const { host } = await opened(3);
    host.faults.throttle(1);
    expect(await refusal()).toMatchObject({ code: refused });
  },
);

test("on the oldest Excel of the manifest nothing newer is called", async () => {
  await opened(3, () => undefined, { requirements: { ExcelApi: "1.9", DelayForCellEdit: "1.1" } });
  expect((await read()).data.values).toHaveLength(4);
});
