import { codeOf, openWorkbook, type Opened } from "./open";

let opened: Opened;
beforeEach(() => {
  opened = openWorkbook();
});

/** The address a walk over the sheet ends at. */
function addressOf(walk: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> {
  return opened.onSheet(async (sheet, context) => {
    const range = walk(sheet).load("address");
    await context.sync();
    return range.address;
  });
}

test.each([
  ["cell by index", (sheet: Excel.Worksheet) => sheet.getCell(1, 2), "C2"],
  ["indexes", (sheet: Excel.Worksheet) => sheet.getRangeByIndexes(1, 1, 2, 3), "B2:D3"],
  ["resized", (sheet: Excel.Worksheet) => sheet.getRange("B2").getResizedRange(1, 2), "B2:D3"],
  ["offset", (sheet: Excel.Worksheet) => sheet.getRange("B2:C3").getOffsetRange(1, -1), "A3:B4"],
  ["row", (sheet: Excel.Worksheet) => sheet.getRange("B2:C9").getRow(2), "B4:C4"],
  ["column", (sheet: Excel.Worksheet) => sheet.getRange("B2:C9").getColumn(1), "C2:C9"],
  ["last cell", (sheet: Excel.Worksheet) => sheet.getRange("B2:C9").getLastCell(), "C9"],
  ["columns after", (sheet: Excel.Worksheet) => sheet.getRange("B2:C9").getColumnsAfter(2), "D2:E9"],
  ["rows above", (sheet: Excel.Worksheet) => sheet.getRange("B5:C9").getRowsAbove(2), "B3:C4"],
  ["entire column", (sheet: Excel.Worksheet) => sheet.getRange("B2:C3").getEntireColumn(), "B:C"],
  ["entire row", (sheet: Excel.Worksheet) => sheet.getRange("B2:C3").getEntireRow(), "2:3"],
  ["bounding", (sheet: Excel.Worksheet) => sheet.getRange("B2").getBoundingRect("D9"), "B2:D9"],
  ["intersection", (sheet: Excel.Worksheet) => sheet.getRange("A1:C3").getIntersection("B2:F9"), "B2:C3"],
  ["all cells", (sheet: Excel.Worksheet) => sheet.getRange().getUsedRange(), "A1"],
])("%s", async (_name, walk, address) => {
  expect(await addressOf(walk)).toBe(`Feuil1!${address}`);
});

test.each([
  ["off the top", (sheet: Excel.Worksheet) => sheet.getRange("A1").getOffsetRange(-1, 0)],
  ["no address", (sheet: Excel.Worksheet) => sheet.getRange("Été 2025")],
  ["beyond the last column", (sheet: Excel.Worksheet) => sheet.getRange("XFE1")],
])("a range %s is refused", async (_name, walk) => {
  expect(await codeOf(addressOf(walk))).toBe("InvalidArgument");
});

test("the used range follows values, and formats unless only values count", async () => {
  await opened.onSheet(async (sheet, context) => {
    sheet.getRange("B3:C4").values = [
      ["a", ""],
      ["", 2],
    ];
    sheet.getRange("F20").format.fill.color = "#FF0000";
    await context.sync();
  });
  expect(await addressOf((sheet) => sheet.getUsedRange(true))).toBe("Feuil1!B3:C4");
  expect(await addressOf((sheet) => sheet.getUsedRange())).toBe("Feuil1!B3:F20");
  expect(await addressOf((sheet) => sheet.getRange("B3").getSurroundingRegion())).toBe("Feuil1!B3:C4");
});

test("formats are read as they were set; a mixed range is null", async () => {
  await opened.onSheet(async (sheet, context) => {
    const { format } = sheet.getRange("A1:B1");
    format.font.bold = true;
    format.font.color = "white";
    format.fill.color = "#1F4E79";
    format.horizontalAlignment = "Center";
    format.wrapText = true;
    format.columnWidth = 90;
    sheet.getRange("B1").format.fill.color = "#00FF00";
    sheet.getRange("A1:A2").numberFormat = [["#,##0 €"], ["General"]];
    format.load("horizontalAlignment,wrapText,columnWidth,font/bold,font/color,fill/color");
    const formats = sheet.getRange("A1:A2").load("numberFormat");
    await context.sync();
    expect([format.horizontalAlignment, format.wrapText, format.columnWidth]).toEqual(["Center", true, 90]);
    expect([format.font.bold, format.font.color, format.fill.color]).toEqual([true, "#FFFFFF", null]);
    expect(formats.numberFormat).toEqual([["#,##0 €"], ["General"]]);
  });
});

test("copied formulas move with their place, texts stay texts", async () => {
  await opened.onSheet(async (sheet, context) => {
    sheet.getRange("A1:C2").values = [
      [1, "=A1*2", "'001"],
      [5, null, null],
    ];
    sheet.getRange("B2:C2").copyFrom("B1:C1");
    const copied = sheet.getRange("B2:C2").load("formulas,values");
    await context.sync();
    expect([copied.formulas, copied.values]).toEqual([[["=A2*2", "001"]], [[10, "001"]]]);
  });
});

test("clearing contents keeps formats, clearing all takes both", async () => {
  await opened.onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.values = [["x"]];
    range.format.fill.color = "#FF0000";
    range.clear("Contents");
    range.load("values,format/fill/color");
    await context.sync();
    expect([range.values, range.format.fill.color]).toEqual([[[""]], "#FF0000"]);
    range.clear();
    range.load("format/fill/color");
    await context.sync();
    expect(range.format.fill.color).toBe("#FFFFFF");
  });
});

test("merged areas are told, and keep their first value only", async () => {
  await opened.onSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").values = [
      ["a", "b"],
      ["c", "d"],
    ];
    sheet.getRange("A1:B2").merge();
    const merged = sheet.getRange("A1:D9").getMergedAreasOrNullObject().load("address");
    const none = sheet.getRange("F1:G2").getMergedAreasOrNullObject();
    const read = sheet.getRange("A1:B2").load("values");
    await context.sync();
    expect([merged.address, none.isNullObject]).toEqual(["Feuil1!A1:B2", true]);
    expect(read.values).toEqual([
      ["a", ""],
      ["", ""],
    ]);
    sheet.getRange("A1:C2").values = "x" as unknown as string[][];
    const written = sheet.getRange("A1:C2").load("values");
    await context.sync();
    expect(written.values).toEqual([
      ["x", "", "x"],
      ["", "", "x"],
    ]);
  });
});
