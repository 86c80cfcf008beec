import { readXlsx } from "hucre/xlsx";
import { emptySheetExtras } from "../../../playground/host/sheetExtras";
import type { Chart } from "../../../playground/host/workbook";
import { extrasOf, open, part, save, type } from "./support/edit";
import { faultsOf } from "./support/faultsOf";
import { smallWorkbook } from "./support/xlsxParts";

const PLAN = "Plan d'actions";
const PLAN_PART = "xl/worksheets/sheet2.xml";
const CLIENTS = `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Segment</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>A</t></is></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>B</t></is></c></row></sheetData>`;

/** A workbook with a second sheet as the add-in writes it. */
function withPlan(): ReturnType<typeof open> {
  const file = open(smallWorkbook(CLIENTS));
  const { engine, extras } = file.workbook;
  engine.newSheet();
  engine.renameSheet(1, PLAN);
  const id = engine.getWorksheetsProperties()[1]?.sheet_id ?? 0;
  extras.sheets.push(emptySheetExtras(id));
  type(
    file,
    1,
    [1, 1, "Segment"],
    [1, 2, "Clients"],
    [2, 1, "A"],
    [2, 2, "=COUNTIF(Clients!A:A,A2)"],
    [3, 1, "B"],
    [3, 2, "=B2/4"],
  );
  return file;
}

const chart: Chart = {
  id: "new",
  name: "Pareto",
  chartType: "ColumnClustered",
  title: "CA & cumul",
  series: [
    { name: "CA", valuesRef: "'Plan d''actions'!$B$2:$B$3", categoriesRef: "'Plan d''actions'!$A$2:$A$3" },
    { name: "Cumul", valuesRef: "'Plan d''actions'!$B$2:$B$3", chartType: "Line", axisGroup: "Secondary" },
  ],
  left: 100,
  top: 50,
  width: 300,
  height: 200,
  properties: {},
  fromFile: false,
};

test("a new sheet is saved with formulas and the values they show", async () => {
  const { bytes } = save(withPlan());
  expect(faultsOf(bytes)).toEqual([]);
  const book = await readXlsx(bytes);
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(["Clients", PLAN]);
  expect(book.sheets[1]?.rows).toEqual([
    ["Segment", "Clients"],
    ["A", 1],
    ["B", 0.25],
  ]);
  expect(book.sheets[1]?.cells?.get("1,1")?.formula).toBe("COUNTIF(Clients!A:A,A2)");
});

test("formats, widths, frozen rows, grid lines and tab colour of a new sheet", async () => {
  const file = withPlan();
  const { engine } = file.workbook;
  const cell = { sheet: 1, row: 3, column: 2, width: 1, height: 1 };
  engine.updateRangeStyle(cell, "num_fmt", "0.0%");
  engine.updateRangeStyle(cell, "fill.color", "#FFEB9C");
  engine.updateRangeStyle(cell, "alignment.wrap_text", "true");
  engine.setColumnsWidth(1, 1, 1, 145);
  engine.setRowsHeight(1, 2, 2, 40);
  engine.setFrozenRowsCount(1, 1);
  engine.setShowGridLines(1, false);
  engine.setSheetColor(1, "#FF0000");
  const { bytes, parts } = save(file);
  expect(faultsOf(bytes)).toEqual([]);
  const [, plan] = (await readXlsx(bytes, { readStyles: true })).sheets;
  expect(plan?.cells?.get("2,1")?.style).toMatchObject({
    numFmt: "0.0%",
    fill: { fgColor: { rgb: "FFEB9C" } },
  });
  expect(plan?.freezePane).toEqual({ rows: 1 });
  expect(plan?.view).toMatchObject({ showGridLines: false, tabColor: { rgb: "FF0000" } });
  expect(part(parts, PLAN_PART)).toContain('<col min="1" max="1" width="20.7109375" customWidth="1"/>');
  expect(part(parts, PLAN_PART)).toContain('<row r="2" ht="30" customHeight="1">');
});

test("a new table has the headers of its cells, as texts", async () => {
  const file = withPlan();
  type(file, 1, [1, 2, "2024"]);
  extrasOf(file, 1).tables = [
    {
      id: "t",
      name: "Plan",
      area: { firstRow: 1, lastRow: 3, firstColumn: 1, lastColumn: 2 },
      showHeaders: true,
      showTotals: false,
      style: "TableStyleMedium2",
      showBandedRows: true,
      showFilterButton: true,
      filters: [],
    },
  ];
  const { bytes, parts } = save(file);
  expect(faultsOf(bytes)).toEqual([]);
  const [table] = (await readXlsx(bytes)).sheets[1]?.tables ?? [];
  expect(table).toMatchObject({ name: "Plan", range: "A1:B3", style: "TableStyleMedium2" });
  expect(table?.columns.map((column) => column.name)).toEqual(["Segment", "2024"]);
  expect(part(parts, PLAN_PART)).toContain('<c r="B1" t="inlineStr"><is><t>2024</t></is></c>');
  expect(extrasOf(open(bytes), 1).tables).toMatchObject([{ name: "Plan" }]);
});

test("a chart of two kinds has its references, its values and an axis for each", () => {
  const file = withPlan();
  extrasOf(file, 1).charts = [
    chart,
    { ...chart, id: "second", name: "Parts", chartType: "Pie", series: chart.series.slice(0, 1) },
  ];
  const { bytes, parts } = save(file);
  expect(faultsOf(bytes)).toEqual([]);
  const xml = part(parts, "xl/charts/chart1.xml");
  expect(xml).toContain("<c:f>'Plan d''actions'!$B$2:$B$3</c:f>");
  expect(xml).toContain('<c:pt idx="1"><c:v>0.25</c:v></c:pt>');
  expect(xml.match(/<c:axId val="\d+"\/><c:scaling>/g)).toHaveLength(4);
  expect(part(parts, "xl/charts/chart2.xml")).toContain("<c:pieChart>");
  expect(extrasOf(open(bytes), 1).charts).toMatchObject([
    { name: "Pareto", title: "CA & cumul", chartType: "ColumnClustered", fromFile: true, width: 300 },
    { name: "Parts", chartType: "Pie" },
  ]);
});

test("page set-up, print area, titles and breaks come back as they were set", () => {
  const file = withPlan();
  const set = {
    pageLayout: {
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      leftMargin: 36,
      printTitleRows: "$1:$1",
    },
    printArea: { firstRow: 1, lastRow: 3, firstColumn: 1, lastColumn: 2 },
    horizontalPageBreaks: [3],
  };
  Object.assign(extrasOf(file, 1), set);
  const { bytes, parts } = save(file);
  expect(faultsOf(bytes)).toEqual([]);
  expect(extrasOf(open(bytes), 1)).toMatchObject(set);
  expect(part(parts, "xl/workbook.xml")).toContain(
    `<definedName name="_xlnm.Print_Area" localSheetId="1">'Plan d''actions'!$A$1:$B$3</definedName>`,
  );
});

test("links, merged cells, names, filters and validations are saved", async () => {
  const file = withPlan();
  file.workbook.engine.newDefinedName("Seg", undefined, "Clients!$A$2");
  const plan = extrasOf(file, 1);
  plan.hyperlinks = {
    A2: { documentReference: "'Clients'!A2", textToDisplay: "A" },
    A3: { address: "https://exemple.fr/?a=1&b=2" },
  };
  plan.merges = [{ firstRow: 5, lastRow: 5, firstColumn: 1, lastColumn: 2 }];
  plan.validations = [
    {
      area: { firstRow: 2, lastRow: 3, firstColumn: 1, lastColumn: 1 },
      rule: { list: { source: "A,B" } },
      ignoreBlanks: true,
    },
  ];
  const clients = extrasOf(file, 0);
  clients.autoFilter = {
    area: { firstRow: 1, lastRow: 3, firstColumn: 1, lastColumn: 1 },
    columns: [{ column: 0, criteria: { filterOn: "Values", values: ["A"] } }],
  };
  clients.hiddenRows = [3];
  const { bytes } = save(file);
  expect(faultsOf(bytes)).toEqual([]);
  const book = await readXlsx(bytes);
  expect(book.namedRanges).toEqual([{ name: "Seg", range: "Clients!$A$2" }]);
  expect(book.sheets[1]?.merges).toEqual([{ startRow: 4, startCol: 0, endRow: 4, endCol: 1 }]);
  expect(book.sheets[1]?.dataValidations).toMatchObject([{ type: "list", range: "A2:A3" }]);
  const again = open(bytes);
  expect(extrasOf(again, 1).hyperlinks).toEqual(plan.hyperlinks);
  expect(extrasOf(again, 0)).toMatchObject({ autoFilter: clients.autoFilter, hiddenRows: [3] });
});
