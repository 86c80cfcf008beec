import { extrasOf, open } from "./support/edit";
import { richWorkbook } from "./support/richWorkbook";
import { readValues } from "../../../playground/host/engine/readCells";
import { smallWorkbook } from "./support/xlsxParts";

const row = (file: ReturnType<typeof open>, at: number, columns: number): unknown[] =>
  readValues(file.workbook.engine, 0, {
    firstRow: at,
    lastRow: at,
    firstColumn: 1,
    lastColumn: columns,
  })[0] ?? [];

test("cells arrive with the value the user sees, texts as texts, numbers exact", () => {
  const file = open(richWorkbook());
  expect(row(file, 2, 5)).toEqual(["01000", "Bois & Fils", 1234.5600000000002, 45443, 2469.1200000000003]);
  expect(row(file, 3, 5)).toEqual(["75001", " espace ", 99, 45444.5, 198]);
  expect(row(file, 7, 3)).toEqual([true, "#N/A", "75001x"]);
});

test("a formula the engine cannot compute shows the file's value, and what depends on it computes", () => {
  const file = open(richWorkbook());
  expect(row(file, 6, 4)).toEqual(["du cube", 1328.56, 2657.12, 2657.12]);
  expect([...(file.keptFormulas.get(1) ?? [])]).toEqual([
    ["A6", '=CUBEVALUE("Ventes","[Mesures].[CA]")'],
    ["B6", "=SUM(T_Clients[CA])"],
    ["C6", "=SUM(C2:C4*2)"],
  ]);
});

test("what the engine does not hold stands beside it", () => {
  const file = open(richWorkbook());
  const clients = extrasOf(file, 0);
  expect(clients.tables).toMatchObject([
    {
      name: "T_Clients",
      area: { firstRow: 1, lastRow: 4, firstColumn: 1, lastColumn: 5 },
      showTotals: false,
    },
  ]);
  expect(clients.charts).toMatchObject([
    { name: "Ventes", title: "Ventes par client", chartType: "ColumnClustered", fromFile: true },
  ]);
  expect(clients).toMatchObject({
    protected: true,
    hiddenRows: [4],
    hiddenColumns: [7],
    horizontalPageBreaks: [5],
  });
  expect(clients.hyperlinks["B2"]).toEqual({ address: "https://exemple.fr/", screenTip: "Site" });
  expect(extrasOf(file, 1).autoFilter?.columns).toEqual([
    { column: 1, criteria: { filterOn: "Custom", criterion1: ">10" } },
  ]);
  expect(file.workbook.extras.sheets.map((sheet) => sheet.kind)).toEqual([
    "worksheet",
    "worksheet",
    "chartsheet",
    "worksheet",
  ]);
  expect(file.workbook.extras.sheets.map((sheet) => sheet.veryHidden)).toEqual([false, false, false, true]);
  expect(file.workbook.extras.structureProtected).toBe(true);
});

test("layout and looks reach the engine", () => {
  const { engine } = open(richWorkbook()).workbook;
  expect(engine.getWorksheetsProperties().map(({ name, state }) => `${name} ${state}`)).toEqual([
    "Clients visible",
    "Zone d'ombre hidden",
    "Graphique1 visible",
    "Très caché hidden",
  ]);
  expect(engine.getFrozenRowsCount(0)).toBe(1);
  expect([engine.getColumnWidth(0, 1), engine.getRowHeight(0, 1)]).toEqual([87, 40]);
  expect(engine.getCellStyle(0, 1, 1).style).toMatchObject({
    font: { b: true },
    alignment: { horizontal: "center" },
  });
  expect(engine.resolveColor(engine.getCellStyle(0, 1, 1).style.fill.color)).toBe("#AA0000");
  expect(engine.getDefinedNameList().map((entry) => entry.name)).toEqual(["Zone"]);
});

test.each([
  ["1/2/2024"],
  ["12%"],
  ["=1+1"],
  ["-"],
  ["'déjà"],
  ["TRUE"],
  ["1er étage"],
  ["12 rue de la Paix"],
  ["3 mars 2024"],
  ["1E5"],
  ["  5 "],
  ["@moi"],
  ['a "b" c'],
  ["une\nligne"],
  ["tab\tulation"],
])("the text %j is never taken for anything else", (text) => {
  const xml = text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const cell = (at: number): string =>
    `<row r="${at}"><c r="A${at}" t="inlineStr"><is><t xml:space="preserve">${xml}</t></is></c></row>`;
  const file = open(smallWorkbook(`<sheetData>${cell(1)}${cell(2)}</sheetData>`));
  expect([...row(file, 1, 1), ...row(file, 2, 1)]).toEqual([text, text]);
});

test("a workbook of the 1904 calendar shows the same days, and keeps its calendar", () => {
  const dated = `<sheetData><row r="1"><c r="A1" s="1"><v>43981</v></c><c r="B1"><v>43981</v></c></row></sheetData>`;
  const book = `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/><sheets><sheet name="Clients" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  expect(row(open(smallWorkbook(dated, { "xl/workbook.xml": book })), 1, 2)).toEqual([45443, 43981]);
});

test("a sheet's name that begins with a figure is found without its quotes too, as LibreOffice leaves them out", () => {
  const formula = "2026_clients!A1*2&amp;&quot; 2026_clients!&quot;";
  const cells = `<sheetData><row r="1"><c r="A1"><v>5</v></c><c r="B1" t="str"><f>${formula}</f><v>10</v></c></row></sheetData>`;
  const book = `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="2026_clients" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  const file = open(smallWorkbook(cells, { "xl/workbook.xml": book }));
  expect(row(file, 1, 2)).toEqual([5, "10 2026_clients!"]);
  expect(file.keptFormulas.get(0)).toBeUndefined();
});
