import { extrasOf, open, part, save, type } from "./support/edit";
import { faultsOf } from "./support/faultsOf";
import { RICH_PARTS, richWorkbook } from "./support/richWorkbook";
import { smallWorkbook } from "./support/xlsxParts";

const SHEET = "xl/worksheets/sheet1.xml";

test("label columns added to a table leave all else on the sheet as it was", () => {
  const file = open(richWorkbook());
  type(file, 0, [1, 6, "Segment"], [2, 6, "A"], [3, 6, "B"], [4, 6, "C"]);
  const [table] = extrasOf(file, 0).tables;
  if (table !== undefined) table.area = { ...table.area, lastColumn: 6 };
  const { bytes, parts } = save(file);

  expect(faultsOf(bytes)).toEqual([]);
  const changed = Object.keys(RICH_PARTS).filter((path) => parts[path] !== RICH_PARTS[path]);
  expect(changed.sort()).toEqual(
    [
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/calcChain.xml",
      "xl/tables/table1.xml",
      "xl/workbook.xml",
      SHEET,
    ].sort(),
  );
  const before = RICH_PARTS[SHEET] ?? "";
  const tail = before.slice(before.indexOf("</sheetData>"));
  expect(part(parts, SHEET).endsWith(tail)).toBe(true);
  expect(part(parts, "xl/tables/table1.xml")).toContain('ref="A1:F4"');
  expect(part(parts, "xl/tables/table1.xml")).toContain('<tableColumn id="9" name="Segment"/>');
  expect(part(parts, "xl/tables/table1.xml")).toContain("<calculatedColumnFormula>");
});

test("a changed amount refreshes the values of the formulas that show it", () => {
  const file = open(richWorkbook());
  type(file, 0, [2, 3, "1000"]);
  const sheet = part(save(file).parts, SHEET);
  expect(sheet).toContain('<c r="C2" s="2"><v>1000</v></c>');
  expect(sheet).toContain('<c r="E2"><f t="shared" ref="E2:E4" si="0">C2*$A$8</f><v>2000</v></c>');
  expect(sheet).toContain('<f>CUBEVALUE("Ventes","[Mesures].[CA]")</f><v>du cube</v>');
});

test("overwriting the first cell of a shared formula keeps its followers", () => {
  const file = open(richWorkbook());
  type(file, 0, [2, 5, "7"], [3, 3, "150"]);
  const sheet = part(save(file).parts, SHEET);
  expect(sheet).toContain('<c r="E2"><v>7</v></c>');
  expect(sheet).toContain('<c r="E3"><f>C3*$A$8</f><v>300</v></c>');
  expect(sheet).toContain('<c r="E4"><f>C4*$A$8</f><v>-10</v></c>');
});

test("a look given to a cell keeps what the engine does not know of it", () => {
  const file = open(richWorkbook());
  file.workbook.engine.updateRangeStyle(
    { sheet: 0, row: 1, column: 1, width: 1, height: 1 },
    "font.i",
    "true",
  );
  const { bytes, parts } = save(file);
  expect(faultsOf(bytes)).toEqual([]);
  expect(part(parts, "xl/styles.xml")).toContain(
    '<alignment horizontal="center" textRotation="45" indent="1"/><protection locked="0"/></xf></cellXfs>',
  );
  expect(part(parts, "xl/styles.xml")).toContain("<font><b/><i/>");
  expect(part(parts, SHEET)).toContain('<c r="A1" t="s" s="5"><v>0</v></c>');
});

test("a conditional format joins those of the file, above them", () => {
  const file = open(richWorkbook());
  const format = { fill: { color: "#C6EFCE" }, font: { b: true, color: "#006100" } };
  const rule = { type: "Formula", formula: '=$F2="A"', format, stop_if_true: false } as const;
  file.workbook.engine.addConditionalFormatting(0, "F2:F4", rule);
  const { bytes, parts } = save(file);
  expect(faultsOf(bytes)).toEqual([]);
  const sheet = part(parts, SHEET);
  expect(sheet).toContain(
    '<cfRule type="expression" dxfId="1" priority="1"><formula>$F2="A"</formula></cfRule>',
  );
  expect(sheet).toMatch(/type="iconSet" priority="2"/);
  expect(sheet).toMatch(/type="cellIs" dxfId="0" priority="3"/);
  expect(sheet).toMatch(/type="timePeriod" dxfId="0" priority="4"/);
  const again = open(bytes).workbook.engine;
  const [first] = again.getConditionalFormattingList(0);
  expect(first).toMatchObject({ range: "F2:F4", cf_rule: { type: "Formula", formula: '=$F2="A"' } });
  expect(again.getDxfForConditionalFormatting(0, first?.index ?? -1)).toMatchObject({
    fill: { color: "#C6EFCE" },
    font: { b: true, color: "#006100" },
  });
});

test("what a rule colours is saved as the rule, never as the cell's own fill", () => {
  const file = open(smallWorkbook('<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>'));
  const { engine } = file.workbook;
  const format = { fill: { color: "#C6EFCE" }, font: { b: true, color: "#006100" } };
  engine.addConditionalFormatting(0, "A1:B9", {
    type: "Formula",
    formula: "=$A1>4",
    format,
    stop_if_true: false,
  });
  type(file, 0, [1, 2, "7"]);
  const sheet = part(save(file).parts, SHEET);
  expect(sheet).toContain('<c r="A1"><v>5</v></c><c r="B1"><v>7</v></c>');
});

test("a conditional format taken away goes alone", () => {
  const file = open(richWorkbook());
  const [only] = file.workbook.engine.getConditionalFormattingList(0);
  file.workbook.engine.deleteConditionalFormatting(0, only?.index ?? 0);
  const sheet = part(save(file).parts, SHEET);
  expect(sheet).not.toContain('type="cellIs"');
  expect(sheet).toContain('type="iconSet"');
});

test("a 1904 file gets its dates in its own calendar", () => {
  const dated = `<sheetData><row r="1"><c r="A1" s="1"><v>43981</v></c></row></sheetData>`;
  const book = `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/><sheets><sheet name="Clients" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  const file = open(smallWorkbook(dated, { "xl/workbook.xml": book }));
  type(file, 0, [1, 1, "45444"], [2, 2, "5"]);
  const sheet = part(save(file).parts, SHEET);
  expect(sheet).toContain('<c r="A1" s="1"><v>43982</v></c>');
  expect(sheet).toContain('<c r="B2"><v>5</v></c>');
});
