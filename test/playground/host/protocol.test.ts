import { codeOf, openWorkbook, type Opened } from "./open";

let opened: Opened;
beforeEach(() => {
  opened = openWorkbook();
});

test("what does not exist is a null object, and stays one", async () => {
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Absente");
    sheet.load("name");
    const used = context.workbook.worksheets.getFirst().getUsedRangeOrNullObject(true);
    await context.sync();
    expect([sheet.isNullObject, used.isNullObject]).toEqual([true, true]);
    const inside = sheet.getRange("A1");
    inside.load("values");
    await context.sync();
    expect(inside.isNullObject).toBe(true);
  });
});

test("a collection loads the named members of its items, and of theirs", async () => {
  await opened.onSheet(async (sheet, context) => {
    sheet.getRange("A1:B3").values = [
      ["a", "b"],
      [1, 2],
      [3, 4],
    ];
    context.workbook.tables.add("Feuil1!A1:B3", true).name = "Clients";
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/tables/items/name");
    await context.sync();
    expect(worksheets.items.map((item) => item.toJSON())).toMatchObject([
      { name: "Feuil1", tables: [{ name: "Clients" }] },
    ]);
  });
});

test("nested paths load nested objects", async () => {
  await opened.onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.format.fill.color = "#FFFF00";
    range.load("format/fill/color,format/columnWidth");
    await context.sync();
    expect(range.format.fill.color).toBe("#FFFF00");
  });
});

test.each([1500, 1501, 4000])("%i cells are written whole, in however many slices", async (count) => {
  await opened.onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1").getResizedRange(count - 1, 0);
    range.values = Array.from({ length: count }, (_, row) => [row]);
    range.load("values");
    await context.sync();
    expect(range.values.map(([value]: unknown[]) => value)).toEqual(
      Array.from({ length: count }, (_, row) => row),
    );
  });
});

test.each([
  ["small", [[1, 2]], "A1:B2"],
  ["sliced", Array.from({ length: 1600 }, () => [1]), "A1:A1700"],
])("an array of another shape is refused (%s)", async (_name, values, address) => {
  const failing = opened.onSheet(async (sheet, context) => {
    sheet.getRange(address).values = values;
    await context.sync();
  });
  await expect(failing).rejects.toThrow(/number of rows or columns in the input array/);
});

test("several properties are set at once, through objects within", async () => {
  await opened.onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.set({ values: [["x"]], format: { fill: { color: "#00FF00" } } });
    range.load("values,format/fill/color");
    await context.sync();
    expect([range.values, range.format.fill.color]).toEqual([[["x"]], "#00FF00"]);
  });
});

test("a tracked range lives on in the next run, with what the first one knew", async () => {
  const range = await opened.onSheet(async (sheet, context) => {
    const tracked = sheet.getRange("A1:A2");
    tracked.values = [["a"], ["b"]];
    tracked.track();
    await context.sync();
    return tracked;
  });
  await opened.Excel.run(range, async (context) => {
    range.load("values");
    await context.sync();
  });
  expect(range.values).toEqual([["a"], ["b"]]);
});

test.each([
  ["property", "Worksheet.standardWidth", (sheet: Excel.Worksheet) => void (sheet.standardWidth = 9)],
  ["method", "Range.getImage()", (sheet: Excel.Worksheet) => void sheet.getRange("A1").getImage()],
  ["object", "Worksheet.shapes", (sheet: Excel.Worksheet) => void sheet.shapes.load("items")],
])("an unknown %s fails by its full name", async (_kind, name, use) => {
  const failing = opened.onSheet(async (sheet, context) => {
    use(sheet);
    await context.sync();
  });
  await expect(failing).rejects.toThrow(`${name} is not simulated`);
});

test("an error names the place, and what came before it stays", async () => {
  const failing = opened.onSheet(async (sheet, context) => {
    sheet.getRange("A1").values = [["avant"]];
    sheet.tables.getItem("Absente").name = "x";
    sheet.getRange("A2").values = [["après"]];
    await context.sync();
  });
  expect(await codeOf(failing)).toBe("ItemNotFound");
  await opened.onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:A2").load("values");
    await context.sync();
    expect(range.values).toEqual([["avant"], [""]]);
  });
});

test("a member above the host's requirement set is refused by Microsoft's client", async () => {
  const old = openWorkbook({ requirements: { ExcelApi: "1.1" } });
  const failing = old.onSheet(async (sheet, context) => {
    sheet.freezePanes.freezeRows(1);
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: "ApiNotFound" });
  expect(old.Office.context.requirements.isSetSupported("ExcelApi", "1.2")).toBe(false);
});

test("two workbooks can be opened one after the other", async () => {
  await opened.onSheet(async (sheet, context) => {
    sheet.getRange("A1").values = [["premier"]];
    await context.sync();
  });
  const second = openWorkbook();
  await second.onSheet(async (sheet, context) => {
    const used = sheet.getUsedRangeOrNullObject();
    await context.sync();
    expect(used.isNullObject).toBe(true);
  });
});
