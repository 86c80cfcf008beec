import { insertSample } from "../../src/app/insertSample";
import { recall, rememberColumns, saveViews } from "../../src/app/recall";
import { DEFAULT_OPTIONS } from "../../src/core/options";
import { clearFilters, filterRows } from "../../src/excel/filterRows";
import { showCells, watchActiveSheet, watchSelection } from "../../src/excel/navigate";
import { readSheet } from "../../src/excel/read";
import { openPortfolio, valuesOf, type Opened } from "./portfolio";

let open: Opened | null = null;
afterEach(() => open?.stop());

async function opened(...args: Parameters<typeof openPortfolio>): Promise<Opened> {
  open = await openPortfolio(...args);
  return open;
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));
const hidden = ({ host }: Opened): readonly number[] => host.workbook.extras.sheets[0]?.hiddenRows ?? [];

test("a workbook never segmented recalls the defaults", async () => {
  await opened(3);
  expect(await recall()).toEqual({ options: DEFAULT_OPTIONS, criteria: null, lastRun: null, views: [] });
});

test("named filters and corrected columns are kept side by side", async () => {
  await opened(3);
  const views = [{ name: "A en zone Nord", filter: { segments: ["A"] } }];
  expect(await saveViews(views)).toEqual({ ok: true, value: null });
  await rememberColumns("Clients", { revenue: { header: "CA 2025", column: 3 } });
  await rememberColumns("Clients", { city: null });
  expect((await recall()).views).toEqual(views);
  const read = await readSheet(null);
  if (!read.ok) throw new Error(read.refusal.code);
  expect(read.value.recalled.memory.sheets[0]?.corrected).toEqual([
    ["revenue", { header: "CA 2025", column: 3 }],
    ["city", null],
  ]);
});

test("a cell is shown, and the rep's selection is followed until it is stopped", async () => {
  await opened(5);
  const rows: unknown[] = [];
  const stop = watchSelection((at) => rows.push(at));
  await settled();
  expect(await showCells("Clients", "B4")).toEqual({ ok: true, value: null });
  await settled();
  expect(rows).toEqual([{ sheet: "Clients", cells: "B4", row: 4 }]);
  stop();
  await settled();
  await showCells("Clients", "B5");
  await settled();
  expect(rows).toHaveLength(1);
});

test("another active sheet is told", async () => {
  await opened(3, (_, context) => {
    context.workbook.worksheets.add("Autre");
  });
  let told = 0;
  const stop = watchActiveSheet(() => {
    told += 1;
  });
  await settled();
  await showCells("Autre", "A1");
  await settled();
  stop();
  expect(told).toBe(1);
});

test("a sheet that is gone cannot be shown", async () => {
  await opened(3);
  expect(await showCells("Autre", "A1")).toMatchObject({ ok: false, refusal: { code: "sheetGone" } });
});

const region = { firstRow: 1, firstColumn: 1, lastRow: 7, lastColumn: 4 };

test.each([
  ["the sheet's own filter", (): void => undefined],
  [
    "the table's filter",
    (sheet: Excel.Worksheet): void => {
      sheet.tables.add("A1:D7", true);
    },
  ],
])("chosen customers are shown with %s, and all of them again", async (_what, prepare) => {
  const it = await opened(6, prepare);
  expect(await filterRows({ sheet: "Clients", region, column: 1, rows: [3, 5] })).toEqual({
    ok: true,
    value: { shown: 2 },
  });
  expect([...hidden(it)].toSorted()).toEqual([2, 4, 6, 7]);
  expect(await clearFilters("Clients")).toEqual({ ok: true, value: null });
  expect(hidden(it)).toEqual([]);
});

test("a column that cannot tell the rows apart is refused, and nothing is hidden", async () => {
  const it = await opened(6);
  expect(await filterRows({ sheet: "Clients", region, column: 4, rows: [2] })).toMatchObject({
    ok: false,
    refusal: { code: "cannotFilter" },
  });
  expect(hidden(it)).toEqual([]);
});

test("the sample is a sheet of its own, under the next free name", async () => {
  const it = await opened(3);
  expect(await insertSample()).toEqual({ ok: true, value: { sheet: "Portefeuille" } });
  expect(await insertSample()).toEqual({ ok: true, value: { sheet: "Portefeuille (2)" } });
  const [headers = [], first = []] = await valuesOf(it, "Portefeuille", "A1:S2");
  expect(headers[0]).toBe("Code client");
  expect(first[6]).toEqual(expect.any(Number));
}, 30_000);
