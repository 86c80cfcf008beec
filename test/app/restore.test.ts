/** *Restaurer* on varied workbooks, compared cell by cell with what stood before. */
import { restoreSheet } from "../../src/app/restore";
import { readSheet } from "../../src/excel/read";
import { openPortfolio, type Opened } from "../excel/portfolio";
import { WORKBOOKS } from "../faults/workbooks";
import { press } from "../support/press";
import { workbookState } from "../support/workbookState";
import { pictureOf, type WorkbookPicture } from "../support/hostState";

let open: Opened | null = null;
afterEach(() => open?.stop());

type Prepare = Parameters<typeof openPortfolio>[1];

async function opened(prepare: Prepare = () => undefined): Promise<Opened> {
  open = await openPortfolio(12, prepare);
  return open;
}

const picture = ({ host }: Opened): WorkbookPicture => pictureOf(host.workbook);

/** The sheet ids that the memory names are new for sheets made anew. */
const withoutIds = (one: WorkbookPicture): unknown =>
  JSON.parse(JSON.stringify(one).replace(/\{[0-9A-F-]{36}\}/g, "{id}"));

async function pressed(): Promise<void> {
  const outcome = await press();
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
}

const SHEETS: Readonly<Record<string, Prepare>> = {
  ...WORKBOOKS,
  "table with totals": (sheet) => {
    const table = sheet.tables.add("A1:D13", true);
    table.name = "Suivi";
    table.showTotals = true;
  },
  "filtered table": (sheet) => {
    sheet.tables.add("A1:D13", true).columns.getItemAt(3).filter.applyValuesFilter(["Lille"]);
  },
  "frozen panes": (sheet) => sheet.freezePanes.freezeRows(1),
  "occupied columns at the right": (sheet) => {
    sheet.getRange("F1:F13").values = Array.from({ length: 13 }, (_, i) => [i === 0 ? "Note" : `n${i}`]);
  },
  "a column Segment of the user's": (sheet) => {
    sheet.getRange("E1:E13").values = Array.from({ length: 13 }, (_, i) => [i === 0 ? "Segment" : "à moi"]);
  },
  "looks, widths and choices in blank columns": (sheet) => {
    sheet.getRange("E4").format.fill.color = "#FFFF00";
    sheet.getRange("E6").format.horizontalAlignment = "Right";
    sheet.getRange("G9:H9").format.horizontalAlignment = "Center";
    sheet.getRange("F1").format.font.bold = true;
    sheet.getRange("G1").format.fill.color = "#FFFFFF";
    sheet.getRange("E5:M5").numberFormat = [Array.from({ length: 9 }, () => "0.0")];
    sheet.getRange("A8:M8").format.borders.getItem("EdgeBottom").style = "Continuous";
    sheet.getRange("E1:J1").format.columnWidth = 33;
    sheet.getRange("H3:I7").dataValidation.rule = { list: { inCellDropDown: true, source: "Lundi,Mardi" } };
    sheet.getRange("F3:F7").dataValidation.rule = { list: { inCellDropDown: true, source: "Oui,Non" } };
    sheet.getRange("A3:M3").conditionalFormats.add("Custom").custom.rule.formula = "=$C3>1000";
  },
  "a mixed block at the right": (sheet) => {
    sheet.getRange("H20").formulas = [["=SUM(C:C)"]];
    sheet.getRange("E4").format.fill.color = "#FFFF00";
  },
};

test.each(Object.entries(SHEETS))(
  "%s: a press, then Restaurer, and nothing is left of it",
  async (_what, prepare) => {
    const it = await opened(prepare);
    const before = picture(it);
    await pressed();
    expect(picture(it).order).not.toEqual(before.order);
    expect(await restoreSheet("Clients", "press")).toEqual({ ok: true, value: null });
    expect(picture(it)).toEqual(before);
    expect(await restoreSheet("Clients", "press")).toMatchObject({
      ok: false,
      refusal: { code: "nothingToRestore" },
    });
  },
  60_000,
);

const FILTERS: { column: number; criteria: Excel.FilterCriteria }[] = [
  { column: 3, criteria: { filterOn: "Values", values: ["Lille"] } },
  { column: 2, criteria: { filterOn: "Custom", criterion1: "<30000" } },
];

test.each<[string, Prepare]>([
  [
    "a sheet's own filter",
    (sheet) => FILTERS.forEach((one) => sheet.autoFilter.apply("A1:D13", one.column, one.criteria)),
  ],
  [
    "a table's filter",
    (sheet) => {
      const { columns } = sheet.tables.add("A1:D13", true);
      for (const { column, criteria } of FILTERS) columns.getItemAt(column).filter.apply(criteria);
    },
  ],
])(
  "%s on two columns: a press and Restaurer keep both, and the rows that they hide together",
  async (_what, prepare) => {
    const it = await opened(prepare);
    const before = picture(it);
    const hidden = (): unknown => it.host.workbook.extras.sheets[0]?.hiddenRows;
    // 100 000, 50 000, 33 333 …: Lille from the third row of its own on.
    expect(hidden()).toEqual([2, 3, 4, 5, 7, 9, 11, 13]);
    await pressed();
    expect(hidden()).toEqual([2, 3, 4, 5, 7, 9, 11, 13]);
    const read = await readSheet("Clients");
    expect(read.ok && read.value.filters.map(({ criteria }) => criteria)).toMatchObject([
      [...FILTERS].sort((a, b) => a.column - b.column),
    ]);
    expect(await restoreSheet("Clients", "press")).toEqual({ ok: true, value: null });
    expect(picture(it)).toEqual(before);
  },
  60_000,
);

test("as Microsoft's client reads it, too: cells, looks, rules, tables, names, settings", async () => {
  const it = await opened(WORKBOOKS["table"]);
  const before = await workbookState(it);
  await pressed();
  expect(await restoreSheet("Clients", "press")).toEqual({ ok: true, value: null });
  expect(await workbookState(it)).toEqual(before);
}, 60_000);

test("a second press is taken back to the first one's labels and memory", async () => {
  const it = await opened();
  await pressed();
  const first = picture(it);
  it.host.workbook.engine.setUserInput(0, 13, 3, "999999");
  const typed = it.host.workbook.engine.getCellContent(0, 13, 3);
  await pressed();
  expect(await restoreSheet("Clients", "press")).toEqual({ ok: true, value: null });
  const end = picture(it);
  expect(end.order).toEqual(first.order);
  expect(end.settings).toEqual(first.settings);
  const cells = { ...first.sheets["Clients"]?.cells };
  const changed = end.sheets["Clients"]?.cells["R13C3"];
  expect(changed?.startsWith(typed)).toBe(true);
  expect(end.sheets["Clients"]?.cells).toEqual({ ...cells, R13C3: changed });
  expect(end.sheets["Clients"]?.rules).toEqual(first.sheets["Clients"]?.rules);
}, 60_000);

test.each(["taken back", "failing"])(
  "a second press after a column was inserted, %s: the colours are where they were",
  async (what) => {
    const it = await opened();
    await pressed();
    it.host.workbook.engine.insertColumns(0, 2, 1);
    it.host.workbook.engine.setUserInput(0, 1, 2, "Tournée");
    const { rules } = picture(it).sheets["Clients"] ?? {};
    if (what === "failing") {
      it.host.faults.failPart(3, 1, "AccessDenied", false);
      expect((await press()).kind).toBe("shown");
    } else {
      await pressed();
      expect(await restoreSheet("Clients", "press")).toEqual({ ok: true, value: null });
    }
    expect(picture(it).sheets["Clients"]?.rules).toEqual(rules);
  },
  60_000,
);

test("a second press whose plan was protected since: the refusal names it, and nothing changes", async () => {
  const it = await opened();
  await pressed();
  await pressed();
  await it.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan d'actions").protection.protect();
    await context.sync();
  });
  const before = picture(it);
  expect(await restoreSheet("Clients", "press")).toMatchObject({
    ok: false,
    refusal: { code: "protectedSheet", values: { sheet: "Plan d'actions" } },
  });
  expect(picture(it)).toEqual(before);
}, 60_000);

test("a plan that was hidden for good since goes too", async () => {
  const it = await opened();
  const before = picture(it);
  await pressed();
  await it.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan d'actions").visibility = "VeryHidden";
    await context.sync();
  });
  expect(await restoreSheet("Clients", "press")).toEqual({ ok: true, value: null });
  expect(picture(it)).toEqual(before);
}, 60_000);

test("rows sorted and added since a first press: what is ours goes, what is theirs stays", async () => {
  const it = await opened();
  const before = picture(it);
  await pressed();
  it.host.workbook.engine.insertRows(0, 4, 1);
  it.host.workbook.engine.setUserInput(0, 4, 1, "C999x");
  expect(await restoreSheet("Clients", "press")).toEqual({ ok: true, value: null });
  const end = picture(it);
  expect(end.order).toEqual(before.order);
  expect(end.settings).toEqual({});
  expect(end.sheets["Clients"]?.rules).toEqual([]);
  const own = Object.keys(end.sheets["Clients"]?.cells ?? {}).filter(
    (cell) => Number(cell.split("C")[1]) > 4,
  );
  expect(own).toEqual([]);
  expect(Object.keys(end.sheets["Clients"]?.cells ?? {})).toHaveLength(13 * 4 + 1);
}, 60_000);

test("rows moved since a second press: refused, and nothing changes", async () => {
  const it = await opened();
  await pressed();
  await pressed();
  it.host.workbook.engine.insertRows(0, 4, 1);
  const before = picture(it);
  expect(await restoreSheet("Clients", "press")).toMatchObject({
    ok: false,
    refusal: { code: "cannotRestore" },
  });
  expect(picture(it)).toEqual(before);
}, 60_000);

test.each(Object.entries(SHEETS))(
  "%s: two presses, and in another session all that the workbook remembers of us goes",
  async (_what, prepare) => {
    const it = await opened(prepare);
    const before = picture(it);
    await pressed();
    await pressed();
    // Nothing but the workbook says what stood there: the scope of a pane that knows of no press.
    expect(await restoreSheet("Clients", "all")).toEqual({ ok: true, value: null });
    expect(picture(it)).toEqual(before);
  },
  60_000,
);

test.each([0.2, 0.6, 1])(
  "an error at %d of Restaurer leaves the press as it was; the next one succeeds",
  async (part) => {
    const it = await opened(WORKBOOKS["plain"]);
    const before = picture(it);
    await pressed();
    const written = picture(it);
    it.host.faults.failPart(3, part, "GeneralException", false);
    expect(await restoreSheet("Clients", "press")).toMatchObject({
      ok: false,
      refusal: { code: "excelError" },
    });
    expect(withoutIds(picture(it))).toEqual(withoutIds(written));
    it.host.faults.clear();
    expect((await restoreSheet("Clients", "press")).ok).toBe(true);
    expect(picture(it)).toEqual(before);
  },
  60_000,
);

test("a co-author who moves rows during Restaurer: refused, nothing on the wrong row", async () => {
  const it = await opened();
  await pressed();
  it.host.faults.coAuthor(3, ({ engine }) => engine.insertRows(0, 3, 1));
  expect(await restoreSheet("Clients", "press")).toMatchObject({
    ok: false,
    refusal: { code: "sheetChanged" },
  });
  const { cells = {} } = picture(it).sheets["Clients"] ?? {};
  const blank = Object.keys(cells).filter((cell) => cell.startsWith("R3C") && !/^ /.test(cells[cell] ?? " "));
  expect(blank).toEqual([]);
  expect(Object.keys(cells).filter((cell) => /^R14C\d+$/.test(cell)).length).toBeGreaterThan(4);
}, 60_000);
