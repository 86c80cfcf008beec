import type { HostOptions } from "../../../playground/host/host";
import { codeOf, openWorkbook, type Opened } from "./open";

let opened: Opened;
beforeEach(() => openWithTable());

async function openWithTable(options: HostOptions = {}): Promise<void> {
  opened = openWorkbook(options);
  await opened.onSheet(async (sheet, context) => {
    sheet.getRange("A1:C4").values = [
      ["Nom", "CA", "Ville"],
      ["Alba", 10, "Paris"],
      ["Brun", 20, "Lyon"],
      ["Cros", 30, "Paris"],
    ];
    sheet.tables.add("A1:C4", true).name = "Clients";
    await context.sync();
  });
}

/** Changes the table, then tells its address and first row. */
function after(change: (table: Excel.Table, sheet: Excel.Worksheet) => void): Promise<[string, unknown]> {
  return opened.onSheet(async (sheet, context) => {
    const table = sheet.tables.getItem("Clients");
    change(table, sheet);
    const range = table.getRange().load("address,values");
    await context.sync();
    return [range.address, range.values[0]];
  });
}

const HEADERS = ["Nom", "CA", "Ville"];

test.each([
  ["resized", (table: Excel.Table) => table.resize("A1:D6"), "A1:D6", [...HEADERS, "Column4"]],
  [
    "given a column",
    (table: Excel.Table) => void table.columns.add(-1, [["ABC"], ["A"], ["B"], ["C"]]),
    "A1:D4",
    [...HEADERS, "ABC"],
  ],
  [
    "given a column in front",
    (table: Excel.Table) => void table.columns.add(0, undefined, "N°"),
    "A1:D4",
    ["N°", ...HEADERS],
  ],
  [
    "given a row",
    (table: Excel.Table) => void table.rows.add(undefined, [["Dior", 5, "Nice"]]),
    "A1:C5",
    HEADERS,
  ],
  ["given totals", (table: Excel.Table) => void (table.showTotals = true), "A1:C5", HEADERS],
  [
    "losing a column",
    (table: Excel.Table) => table.columns.getItem("CA").delete(),
    "A1:B4",
    ["Nom", "Ville"],
  ],
])("%s", async (_name, change, address, headers) => {
  expect(await after(change)).toEqual([`Feuil1!${address}`, headers]);
});

test.each([
  ["below", "A5:C6", "A1:C6"],
  ["beside", "D1:D4", "A1:D4"],
  ["with a gap", "A6:C6", "A1:C4"],
  ["beside, taller than the table", "D1:D9", "A1:C4"],
])(
  "cells written %s: a table takes them in where the user wants it, and only there",
  async (_, written, address) => {
    const write = (_table: Excel.Table, sheet: Excel.Worksheet) =>
      void (sheet.getRange(written).values = "x" as unknown as string[][]);
    expect((await after(write))[0]).toBe("Feuil1!A1:C4");
    await openWithTable({ growsTables: true });
    expect((await after(write))[0]).toBe(`Feuil1!${address}`);
  },
);

test("a header that is emptied gets a name again", async () => {
  const emptied = await after((_table, sheet) => void (sheet.getRange("B1:B2").values = [[""], [""]]));
  expect(emptied).toEqual(["Feuil1!A1:C4", ["Nom", "Column2", "Ville"]]);
});

test("headers are texts, none empty, no two alike", async () => {
  await opened.onSheet(async (sheet, context) => {
    sheet.getRange("F1:I2").values = [
      [2024, "", "CA", "ca"],
      [1, 2, 3, 4],
    ];
    const table = sheet.tables.add("F1:I2", true);
    const header = table.getHeaderRowRange().load("values");
    await context.sync();
    expect(header.values).toEqual([["2024", "Column2", "CA", "ca2"]]);
  });
});

test.each([
  [
    "two tables on the same cells",
    (sheet: Excel.Worksheet) => void sheet.tables.add("B2:D9", true),
    "InvalidOperation",
  ],
  [
    "a name with a space",
    (sheet: Excel.Worksheet) => void (sheet.tables.getItem("Clients").name = "Mes clients"),
    "InvalidArgument",
  ],
  [
    "a name like a cell",
    (sheet: Excel.Worksheet) => void (sheet.tables.getItem("Clients").name = "AB12"),
    "InvalidArgument",
  ],
  [
    "a table that is not there",
    (sheet: Excel.Worksheet) => sheet.tables.getItem("Absente").delete(),
    "ItemNotFound",
  ],
  [
    "another header row",
    (sheet: Excel.Worksheet) => sheet.tables.getItem("Clients").resize("A2:C6"),
    "InvalidArgument",
  ],
])("%s", async (_name, change, code) => {
  const changing = opened.onSheet(async (sheet, context) => {
    change(sheet);
    await context.sync();
  });
  expect(await codeOf(changing)).toBe(code);
});

function hiddenRows(): Promise<readonly boolean[]> {
  return opened.onSheet(async (sheet, context) => {
    const rows = [2, 3, 4].map((row) => sheet.getRange(`${row}:${row}`).load("rowHidden"));
    await context.sync();
    return rows.map((row) => row.rowHidden);
  });
}

test.each([
  ["by values", (filter: Excel.Filter) => filter.applyValuesFilter(["Paris"]), "Ville", [false, true, false]],
  ["by comparison", (filter: Excel.Filter) => filter.applyCustomFilter(">15"), "CA", [true, false, false]],
  [
    "by two comparisons",
    (filter: Excel.Filter) => filter.applyCustomFilter(">=10", "<30", "And"),
    "CA",
    [false, false, true],
  ],
  ["by wildcard", (filter: Excel.Filter) => filter.applyCustomFilter("=?r*"), "Nom", [true, false, false]],
  ["by rank", (filter: Excel.Filter) => filter.applyTopItemsFilter(1), "CA", [true, true, false]],
])("a filter %s hides the other rows", async (_name, apply, column, hidden) => {
  await after((table) => apply(table.columns.getItem(column).filter));
  expect(await hiddenRows()).toEqual(hidden);
  await after((table) => table.clearFilters());
  expect(await hiddenRows()).toEqual([false, false, false]);
});

test("values written through a filter pass over the rows that it hides, as is reported of Excel", async () => {
  await after((table) => table.columns.getItem("Ville").filter.applyValuesFilter(["Paris"]));
  await opened.onSheet(async (sheet, context) => {
    sheet.getRange("B2:B4").values = [[1], [2], [3]];
    const read = sheet.getRange("B2:B4").load("values");
    await context.sync();
    expect(read.values).toEqual([[1], [20], [2]]);
  });
  expect(await hiddenRows()).toEqual([false, true, false]);
});

test("the filter's criteria can be read, lifted and put back", async () => {
  await after((table) => table.columns.getItem("Ville").filter.applyValuesFilter(["Paris"]));
  await opened.onSheet(async (sheet, context) => {
    const { autoFilter } = sheet.tables.getItem("Clients");
    autoFilter.load("criteria,isDataFiltered");
    await context.sync();
    expect(autoFilter.isDataFiltered).toBe(true);
    const [, , criteria] = autoFilter.criteria;
    expect(criteria).toMatchObject({ filterOn: "Values", values: ["Paris"], criterion1: null, color: null });
    autoFilter.clearCriteria();
    const { filter } = sheet.tables.getItem("Clients").columns.getItem("Ville");
    filter.apply({ filterOn: "Values", values: ["Paris"] });
    await context.sync();
    // What it tells as null it does not take back.
    if (criteria !== undefined) filter.apply(criteria);
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
  expect(await hiddenRows()).toEqual([false, true, false]);
});

test("rows inserted above move the table, its filter and its hidden rows", async () => {
  await after((table) => table.columns.getItem("Ville").filter.applyValuesFilter(["Paris"]));
  const [address] = await after((_table, sheet) => void sheet.getRange("1:2").insert("Down"));
  expect(address).toBe("Feuil1!A3:C6");
  expect(opened.host.workbook.extras.sheets[0]?.hiddenRows).toEqual([5]);
});

test("a sheet's own filter and a sort", async () => {
  await opened.onSheet(async (sheet, context) => {
    sheet.tables.getItem("Clients").convertToRange();
    sheet.autoFilter.apply("A1:C4", 1, { filterOn: "Custom", criterion1: ">10" });
    await context.sync();
    sheet.getRange("A1:C4").sort.apply([{ key: 1, ascending: false }], false, true);
    const read = sheet.getRange("A2:B4").load("values");
    await context.sync();
    expect(read.values).toEqual([
      ["Cros", 30],
      ["Brun", 20],
      ["Alba", 10],
    ]);
  });
  expect(await hiddenRows()).toEqual([true, false, false]);
});

test("a sheet's filter takes one column after another; on another range it starts over", async () => {
  await opened.onSheet(async (sheet, context) => {
    sheet.tables.getItem("Clients").convertToRange();
    sheet.autoFilter.apply("A1:C4", 1, { filterOn: "Custom", criterion1: ">10" });
    sheet.autoFilter.apply("A1:C4", 0, { filterOn: "Values", values: ["Alba", "Cros"] });
    await context.sync();
  });
  expect(await hiddenRows()).toEqual([true, true, false]);
  await opened.onSheet(async (sheet, context) => {
    sheet.autoFilter.apply("A1:C4", 1, { filterOn: "Custom", criterion1: "<30" });
    await context.sync();
  });
  expect(await hiddenRows()).toEqual([false, true, true]);
  await opened.onSheet(async (sheet, context) => {
    sheet.autoFilter.apply("A1:B4", 0, { filterOn: "Values", values: ["Brun"] });
    const { autoFilter } = sheet;
    autoFilter.load("criteria");
    await context.sync();
    expect(autoFilter.criteria).toEqual([expect.objectContaining({ values: ["Brun"] }), null]);
  });
  expect(await hiddenRows()).toEqual([true, false, true]);
});
