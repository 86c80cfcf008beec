import { codeOf, openWorkbook, type Opened } from "./open";

let opened: Opened;
beforeEach(() => {
  opened = openWorkbook();
});

test("each cell gets its own properties; what is not named stays", async () => {
  const cells = await opened.onSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").format.font.italic = true;
    sheet.getRange("A1:B2").setCellProperties([
      [{ format: { fill: { color: "#FF0000" }, font: { bold: true } } }, {}],
      [{ format: { horizontalAlignment: "Right" } }, { format: { font: { bold: true, size: 14 } } }],
    ]);
    const found = sheet.getRange("A1:B2").getCellProperties({
      format: {
        fill: { color: true },
        font: { bold: true, italic: true, size: true },
        horizontalAlignment: true,
      },
    });
    await context.sync();
    return found.value.map((row) => row.map(({ format }) => format));
  });
  const plain = {
    fill: { color: "#FFFFFF" },
    font: { bold: false, italic: true, size: 11 },
    horizontalAlignment: "General",
  };
  expect(cells).toMatchObject([
    [{ ...plain, fill: { color: "#FF0000" }, font: { bold: true, italic: true } }, { fill: plain.fill }],
    [
      { ...plain, horizontalAlignment: "Right", font: { bold: false } },
      { horizontalAlignment: "General", font: { bold: true, italic: true, size: 14 } },
    ],
  ]);
});

test("a border named for cells is each cell's own", async () => {
  const styles = await opened.onSheet(async (sheet, context) => {
    const line = { style: "Continuous", color: "#C9D0D9" } as const;
    sheet
      .getRange("A1:A2")
      .setCellProperties([
        [{ format: { borders: { bottom: line } } }],
        [{ format: { borders: { bottom: line } } }],
      ]);
    const borders = ["A1", "A2", "A3"].map((at) => {
      const border = sheet.getRange(at).format.borders.getItem("EdgeBottom");
      border.load("style,color");
      return border;
    });
    await context.sync();
    return borders.map(({ style, color }) => `${style} ${color}`);
  });
  expect(styles).toEqual(["Continuous #C9D0D9", "Continuous #C9D0D9", "None #000000"]);
});

test("columns have widths and rows have heights, each its own", async () => {
  const sizes = await opened.onSheet(async (sheet, context) => {
    const widths = [60, 90].map((columnWidth) => ({ format: { columnWidth } }));
    sheet.getRange("B1:C1").setColumnProperties(widths);
    sheet
      .getRange("A2:A4")
      .setRowProperties([{ format: { rowHeight: 30 } }, {}, { format: { rowHeight: 45 } }]);
    const columns = sheet.getRange("B1:C9").getColumnProperties({ format: { columnWidth: true } });
    const rows = sheet.getRange("A2:A4").getRowProperties({ format: { rowHeight: true } });
    const usual = sheet.getRange("A9").format.load("rowHeight");
    await context.sync();
    const heights = rows.value.map(({ format }) => format?.rowHeight);
    return [columns.value.map(({ format }) => format?.columnWidth), heights, usual.rowHeight];
  });
  expect(sizes).toEqual([[60, 90], [30, sizes[2], 45], sizes[2]]);
});

test("rows tell whether they are hidden", async () => {
  const hidden = await opened.onSheet(async (sheet, context) => {
    sheet.getRange("3:3").rowHidden = true;
    const rows = sheet.getRange("A2:A4").getRowProperties({ rowHidden: true });
    await context.sync();
    return rows.value.map(({ rowHidden }) => rowHidden);
  });
  expect(hidden).toEqual([false, true, false]);
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["another shape", (sheet) => sheet.getRange("A1:B2").setCellProperties([[{}, {}]])],
  ["too few columns", (sheet) => sheet.getRange("A1:B2").setColumnProperties([{}])],
  ["no colour", (sheet) => sheet.getRange("A1").setCellProperties([[{ format: { fill: { color: "x" } } }]])],
  [
    "a width of one cell",
    (sheet) => sheet.getRange("A1").setCellProperties([[{ format: { columnWidth: 9 } as object }]]),
  ],
])("refuses %s", async (_name, set) => {
  const batch = opened.onSheet(async (sheet, context) => {
    set(sheet);
    await context.sync();
  });
  expect(await codeOf(batch)).toBe("InvalidArgument");
});

test("properties that are not simulated fail by their name", async () => {
  const batch = opened.onSheet(async (sheet, context) => {
    sheet.getRange("A1").setCellProperties([[{ style: "Normal" }]]);
    await context.sync();
  });
  await expect(batch).rejects.toThrow(/SettableCellProperties\.style/);
});

test("one undo takes all of them back", async () => {
  await opened.onSheet(async (sheet, context) => {
    sheet
      .getRange("A1:B1")
      .setCellProperties([
        [{ format: { font: { bold: true } } }, { format: { fill: { color: "#FF0000" } } }],
      ]);
    await context.sync();
  });
  opened.host.undo();
  const found = await opened.onSheet(async (sheet, context) => {
    const cells = sheet
      .getRange("A1:B1")
      .getCellProperties({ format: { font: { bold: true }, fill: { color: true } } });
    await context.sync();
    return cells.value;
  });
  const plain = { format: { font: { bold: false }, fill: { color: "#FFFFFF" } } };
  expect(found).toEqual([[plain, plain]]);
});
