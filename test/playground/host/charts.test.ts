import { codeOf, openWorkbook, type Opened } from "./open";

let opened: Opened;
beforeEach(async () => {
  opened = openWorkbook();
  await opened.onSheet(async (sheet, context) => {
    sheet.getRange("A1:C4").values = [
      ["Secteur", "CA", "Clients"],
      ["Nord", 10, 3],
      ["Sud", 20, 5],
      ["Est", 30, 8],
    ];
    await context.sync();
  });
});

function series(): readonly unknown[] {
  return (opened.host.workbook.extras.sheets[0]?.charts[0]?.series ?? []).map((one) => [
    one.name,
    one.valuesRef,
    one.categoriesRef ?? null,
  ]);
}

test.each([
  [
    "a block with headings",
    "A1:C4",
    "Columns",
    [
      ["CA", "Feuil1!$B$2:$B$4", "Feuil1!$A$2:$A$4"],
      ["Clients", "Feuil1!$C$2:$C$4", "Feuil1!$A$2:$A$4"],
    ],
  ],
  ["bare numbers", "B2:B4", "Columns", [["Series1", "Feuil1!$B$2:$B$4", null]]],
  ["a column under its heading", "B1:B4", "Columns", [["CA", "Feuil1!$B$2:$B$4", null]]],
  [
    "rows",
    "A2:C3",
    "Rows",
    [
      ["Nord", "Feuil1!$B$2:$C$2", null],
      ["Sud", "Feuil1!$B$3:$C$3", null],
    ],
  ],
] as const)("a chart of %s finds its series", async (_name, address, by, expected) => {
  await opened.onSheet(async (sheet, context) => {
    sheet.charts.add("ColumnClustered", sheet.getRange(address), by);
    await context.sync();
  });
  expect(series()).toEqual(expected);
});

test("what was set on a chart is read again, and kept by name", async () => {
  await opened.onSheet(async (sheet, context) => {
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B1:B4"), "Columns");
    chart.name = "Pareto";
    chart.title.text = "Où se fait le chiffre";
    chart.setPosition("E2", "H10");
    const share = chart.series.add("Cumul");
    share.setValues(sheet.getRange("C2:C4"));
    share.setXAxisValues(sheet.getRange("A2:A4"));
    share.chartType = "Line";
    share.axisGroup = "Secondary";
    share.format.line.color = "#ff0000";
    chart.legend.position = "Bottom";
    chart.axes.valueAxis.numberFormat = "0 %";
    await context.sync();
    const again = sheet.charts
      .getItem("pareto")
      .load("name,title/text,legend/position,left,top,width,height");
    again.series.load("items/name,items/chartType,items/axisGroup");
    again.axes.valueAxis.load("numberFormat");
    const start = sheet.getRange("E2").load("left,top");
    await context.sync();
    expect([again.title.text, again.legend.position]).toEqual(["Où se fait le chiffre", "Bottom"]);
    expect([again.left, again.top]).toEqual([start.left, start.top]);
    expect(again.axes.valueAxis.numberFormat).toBe("0 %");
    expect(again.series.items.map((one) => [one.name, one.chartType, one.axisGroup])).toEqual([
      ["CA", "ColumnClustered", "Primary"],
      ["Cumul", "Line", "Secondary"],
    ]);
    again.series.getItemAt(0).delete();
    await context.sync();
  });
  expect(series()).toEqual([["Cumul", "Feuil1!$C$2:$C$4", "Feuil1!$A$2:$A$4"]]);
});

test("a chart that is not there is a null object, or an error", async () => {
  const failing = opened.onSheet(async (sheet, context) => {
    const none = sheet.charts.getItemOrNullObject("Absent");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    sheet.charts.getItem("Absent").delete();
    await context.sync();
  });
  expect(await codeOf(failing)).toBe("ItemNotFound");
});

test("a printed page is at least one page wide", async () => {
  const failing = opened.onSheet(async (sheet, context) => {
    sheet.pageLayout.zoom = { verticalFitToPages: 0 };
    await context.sync();
  });
  expect(await codeOf(failing)).toBe("InvalidArgument");
});

test("the printed page: orientation, area, repeated rows, breaks, margins, footer", async () => {
  await opened.onSheet(async (sheet, context) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintArea("A1:C4");
    pageLayout.setPrintTitleRows("$1:$1");
    pageLayout.setPrintMargins("Centimeters", { left: 1 });
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
    sheet.horizontalPageBreaks.add("A3");
    await context.sync();
    pageLayout.load("orientation,zoom,leftMargin");
    const area = pageLayout.getPrintAreaOrNullObject().load("address");
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    sheet.horizontalPageBreaks.load("items/rowIndex");
    await context.sync();
    expect(pageLayout.orientation).toBe("Landscape");
    expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1 });
    expect(pageLayout.leftMargin).toBeCloseTo(28.35, 1);
    expect([area.address, titles.address]).toEqual(["Feuil1!A1:C4", "Feuil1!1:1"]);
    expect(sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([2]);
  });
});
