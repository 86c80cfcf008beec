import { emptySheetExtras } from "../../../playground/host/sheetExtras";
import { extrasOf, open, part, save, type } from "./support/edit";
import { faultsOf } from "./support/faultsOf";
import { RICH_PARTS, richWorkbook } from "./support/richWorkbook";
import { OFFICE, pack, rels } from "./support/xlsxParts";

test("settings, custom properties and custom XML reopen as they were", () => {
  const file = open(richWorkbook());
  const { extras } = file.workbook;
  const settings = { options: { seuils: [80, 95], texte: 'é "&" <x>\n' }, vide: null, __clé: "] ]>" };
  extras.settings = settings;
  extrasOf(file, 1).customProperties = { version: "2", note: " a & b " };
  extras.customXmlParts["{AAAAAAAA-2222-3333-4444-555555555555}"] = '<plan xmlns="urn:x"><a/></plan>';
  const { bytes } = save(file);
  expect(faultsOf(bytes)).toEqual([]);
  const again = open(bytes);
  expect(again.workbook.extras.settings).toEqual(settings);
  expect(extrasOf(again, 1).customProperties).toEqual({ version: "2", note: " a & b " });
  expect(again.workbook.extras.customXmlParts).toEqual(extras.customXmlParts);

  again.workbook.extras.settings = {};
  extrasOf(again, 1).customProperties = {};
  again.workbook.extras.customXmlParts = {};
  const cleared = save(again);
  expect(faultsOf(cleared.bytes)).toEqual([]);
  expect(Object.keys(cleared.parts).filter((path) => path.startsWith("customXml"))).toEqual([]);
});

test("custom XML that LibreOffice links from the file instead of the workbook is found, and goes", () => {
  const file = open(richWorkbook());
  file.workbook.extras.settings = { kept: 1 };
  const { parts } = save(file);
  const bookLinks = "xl/_rels/workbook.xml.rels";
  const [, target = ""] =
    /customXml" Target="\/(customXml\/item\d*\.xml)"/.exec(part(parts, bookLinks)) ?? [];
  expect(target).not.toBe("");
  const saved = pack({
    ...parts,
    [bookLinks]: part(parts, bookLinks).replace(/<Relationship [^>]*\/customXml" [^>]*\/>/, ""),
    "_rels/.rels": part(parts, "_rels/.rels").replace(
      "</Relationships>",
      `<Relationship Id="rId99" Type="${OFFICE}/customXml" Target="../${target}"/></Relationships>`,
    ),
  });
  const again = open(saved);
  expect(again.workbook.extras.settings).toEqual({ kept: 1 });
  again.workbook.extras.settings = {};
  const cleared = save(again);
  expect(faultsOf(cleared.bytes)).toEqual([]);
  expect(part(cleared.parts, "_rels/.rels")).not.toContain("customXml");
});

test("a sheet put first takes the names of the others along", () => {
  const file = open(richWorkbook());
  const { engine, extras } = file.workbook;
  engine.newSheet();
  engine.renameSheet(4, "Plan");
  extras.sheets.push(emptySheetExtras(engine.getWorksheetsProperties()[4]?.sheet_id ?? 0));
  engine.moveSheet(4, 0);
  const { bytes, parts } = save(file);
  expect(faultsOf(bytes)).toEqual([]);
  const book = part(parts, "xl/workbook.xml");
  expect(book.match(/<sheet [^>]*name="[^"]*"/g)?.map((tag) => /name="([^"]*)"/.exec(tag)?.[1])).toEqual([
    "Plan",
    "Clients",
    "Zone d'ombre",
    "Graphique1",
    "Très caché",
  ]);
  expect(book).toContain('<definedName name="_xlnm._FilterDatabase" localSheetId="2" hidden="1">');
  expect(book).toContain(
    '<definedName name="_xlnm.Print_Area" localSheetId="1">Clients!$A$1:$E$4</definedName>',
  );
  expect(book).toContain('<definedName name="Taux" comment="TVA">0.2</definedName>');
});

test("a renamed sheet is renamed in formulas, names and the list of sheets", () => {
  const file = open(richWorkbook());
  type(file, 1, [5, 1, "=Clients!A8"]);
  file.workbook.engine.renameSheet(0, "Clients 2024");
  const { bytes, parts } = save(file);
  expect(faultsOf(bytes)).toEqual([]);
  expect(part(parts, "xl/worksheets/sheet2.xml")).toContain("<f>'Clients 2024'!A8</f>");
  const book = part(parts, "xl/workbook.xml");
  expect(book).toContain("<definedName name=\"Zone\">'Clients 2024'!$C$2:$C$4</definedName>");
  expect(book).toContain("OFFSET('Clients 2024'!$A$1,0,0,3,1)");
});

test("a deleted sheet leaves no trace but the other sheets", () => {
  const file = open(richWorkbook());
  file.workbook.engine.deleteSheet(1);
  file.workbook.extras.sheets.splice(1, 1);
  const { bytes, parts } = save(file);
  expect(faultsOf(bytes)).toEqual([]);
  expect(parts["xl/worksheets/sheet2.xml"]).toBeUndefined();
  expect(part(parts, "xl/workbook.xml")).not.toContain("_FilterDatabase");
  expect(open(bytes).workbook.engine.getWorksheetsProperties()).toHaveLength(3);
});

test("the sheet in front, hidden rows and columns and sizes follow", () => {
  const file = open(richWorkbook());
  const { engine, extras } = file.workbook;
  const clients = extrasOf(file, 0);
  engine.unhideSheet(1);
  extras.activeSheetId = extrasOf(file, 1).id;
  clients.hiddenRows = [2];
  clients.hiddenColumns = [];
  engine.setColumnsWidth(0, 3, 3, 100);
  const { bytes, parts } = save(file);
  expect(faultsOf(bytes)).toEqual([]);
  const sheet = part(parts, "xl/worksheets/sheet1.xml");
  expect(sheet).not.toContain("tabSelected");
  expect(part(parts, "xl/worksheets/sheet2.xml")).toContain('tabSelected="1"');
  expect(part(parts, "xl/workbook.xml")).toContain('activeTab="1"');
  expect(sheet).toMatch(/<row r="2" hidden="1">/);
  expect(sheet).toMatch(/<row r="4">/);
  expect(sheet).toContain(
    '<col min="2" max="2" width="24" customWidth="1" outlineLevel="1"/><col min="3" max="3" width="14.28515625" customWidth="1" outlineLevel="1"/><col min="7" max="7" width="9" customWidth="1"/>',
  );
});

test("headers, footers and document properties come back as they were set", () => {
  const file = open(richWorkbook());
  const clients = extrasOf(file, 0);
  expect(clients.pageLayout["headersFooters"]).toEqual({ defaultForAllPages: { centerHeader: "Clients" } });
  const texts = {
    defaultForAllPages: { centerHeader: "Clients", leftFooter: "R&&D", rightFooter: "&P / &N" },
  };
  clients.pageLayout["headersFooters"] = texts;
  const properties = { title: "Plan d'actions", author: "Zoé & Cie" };
  file.workbook.extras.properties = properties;
  const { bytes } = save(file);
  expect(faultsOf(bytes)).toEqual([]);
  const again = open(bytes);
  expect(extrasOf(again, 0).pageLayout["headersFooters"]).toEqual(texts);
  expect(again.workbook.extras.properties).toEqual(properties);
});

test("a chart of the file that was moved keeps its part, one that was deleted goes", () => {
  const file = open(richWorkbook());
  const { charts } = extrasOf(file, 0);
  const [chart] = charts;
  if (chart === undefined) throw new Error("no chart");
  Object.assign(chart, { left: 10, top: 30, fromFile: false });
  const moved = save(file);
  expect(faultsOf(moved.bytes)).toEqual([]);
  expect(part(moved.parts, "xl/charts/chart1.xml")).toBe(RICH_PARTS["xl/charts/chart1.xml"]);
  expect(extrasOf(open(moved.bytes), 0).charts).toMatchObject([{ name: "Ventes", left: 10, top: 30 }]);
  extrasOf(file, 0).charts = [];
  const cleared = save(file);
  expect(faultsOf(cleared.bytes)).toEqual([]);
  expect(extrasOf(open(cleared.bytes), 0).charts).toEqual([]);
  expect(part(cleared.parts, "xl/drawings/drawing1.xml")).toContain('name="Logo"');
});

/** The workbook with what Excel puts beside a chart; its picture is also the sheet's logo. */
function chartWithParts(): Uint8Array {
  const types = RICH_PARTS["[Content_Types].xml"] ?? "";
  const style =
    '<Override PartName="/xl/charts/style1.xml" ContentType="application/vnd.ms-office.chartstyle+xml"/>';
  return pack({
    ...RICH_PARTS,
    "[Content_Types].xml": types.replace("</Types>", `${style}</Types>`),
    "xl/charts/style1.xml": '<cs:chartStyle xmlns:cs="urn:style"/>',
    "xl/embeddings/classeur1.bin": "PK",
    "xl/charts/_rels/chart1.xml.rels": rels(
      ["rId1", "chartStyle", "style1.xml"],
      ["rId2", "package", "../embeddings/classeur1.bin"],
      ["rId3", "image", "../media/image1.gif"],
    ),
  });
}

const chartParts = (parts: Readonly<Record<string, string>>): string[] =>
  Object.keys(parts).filter((path) => /^xl\/(charts|embeddings|media)\//.test(path));

test("a deleted chart takes the parts with it that hang on it alone", () => {
  const file = open(chartWithParts());
  extrasOf(file, 0).charts = [];
  const { bytes, parts } = save(file);
  expect(faultsOf(bytes)).toEqual([]);
  expect(chartParts(parts)).toEqual(["xl/charts/chart2.xml", "xl/media/image1.gif"]);
  expect(part(parts, "xl/drawings/_rels/drawing1.xml.rels")).not.toContain("chart");
});

test("a chart that another drawing shows too stays there", () => {
  const links = rels(["rId1", "chart", "../charts/chart1.xml"]);
  const file = open(pack({ ...RICH_PARTS, "xl/drawings/_rels/drawing2.xml.rels": links }));
  extrasOf(file, 0).charts = [];
  const { bytes, parts } = save(file);
  expect(faultsOf(bytes)).toEqual([]);
  expect(extrasOf(open(bytes), 2).charts).toHaveLength(1);
  expect(parts["xl/charts/chart1.xml"]).toBe(RICH_PARTS["xl/charts/chart1.xml"]);
});

test("a chart written anew at every opening has one part", () => {
  let file = richWorkbook();
  for (const title of ["2024", "2025", "2026"]) {
    const opened = open(file);
    const [chart] = extrasOf(opened, 0).charts;
    if (chart === undefined) throw new Error("no chart");
    Object.assign(chart, { title, fromFile: false });
    const { bytes, parts } = save(opened);
    expect(faultsOf(bytes)).toEqual([]);
    expect(chartParts(parts).filter((path) => path.includes("charts"))).toHaveLength(2);
    expect(extrasOf(open(bytes), 0).charts).toMatchObject([{ title }]);
    file = bytes;
  }
});

test("a deleted sheet takes its drawings with their charts, and leaves what the others use", () => {
  const file = open(chartWithParts());
  file.workbook.engine.deleteSheet(0);
  file.workbook.extras.sheets.splice(0, 1);
  const { bytes, parts } = save(file);
  expect(faultsOf(bytes)).toEqual([]);
  expect(chartParts(parts)).toEqual(["xl/charts/chart2.xml"]);
  expect(Object.keys(parts).filter((path) => path.includes("drawing"))).toEqual([
    "xl/drawings/drawing2.xml",
    "xl/drawings/_rels/drawing2.xml.rels",
  ]);
  expect(parts["xl/pivotCache/pivotCacheDefinition1.xml"]).toBeDefined();
});
