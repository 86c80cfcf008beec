import {
  attributeOf,
  childOf,
  childrenOf,
  isElement,
  localName,
  type XmlElement,
} from "../../../../playground/xlsx/xml/element";
import { parseXml } from "../../../../playground/xlsx/xml/parseXml";
import { unpack } from "./xlsxParts";

/** CT_Worksheet, CT_Workbook, CT_Stylesheet and CT_Table of ECMA-376: their children in the one order allowed. */
const ORDERS: Readonly<Record<string, string>> = {
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst",
  workbook:
    "fileVersion fileSharing workbookPr AlternateContent revisionPtr absPath workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst",
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
  table: "autoFilter sortState tableColumns tableStyleInfo extLst",
  sheetPr: "tabColor outlinePr pageSetUpPr",
  sheetView: "pane selection pivotSelection extLst",
  xf: "alignment protection extLst",
  dxf: "font numFmt fill alignment border protection extLst",
  border: "start end left right top bottom diagonal vertical horizontal",
  chart:
    "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst",
  plotArea:
    "layout areaChart barChart lineChart pieChart doughnutChart scatterChart catAx valAx dTable spPr extLst",
  ser: "idx order tx spPr invertIfNegative marker pictureOptions dPt dLbls trendline errBars cat xVal val yVal smooth shape extLst",
  barChart: "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst",
  lineChart: "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst",
  catAx:
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset noMultiLvlLbl extLst",
  valAx:
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst",
};

/** Axes come in any order among themselves, as do the plots of a combined chart. */
const ALIKE = new Map([["catAx", "valAx"]]);
const PLOTS = new Set(["areaChart", "barChart", "lineChart", "pieChart", "doughnutChart", "scatterChart"]);

function rankOf(order: readonly string[], name: string): number {
  if (PLOTS.has(name) && order.includes("plotArea") === false && order.includes("layout"))
    return order.indexOf("areaChart");
  return order.indexOf(ALIKE.get(name) ?? name);
}

function orderFaults(element: XmlElement, path: string): string[] {
  const known = ORDERS[localName(element.name)];
  const faults: string[] = [];
  if (known !== undefined) {
    const order = known.split(" ");
    let last = -1;
    for (const child of childrenOf(element)) {
      const rank = rankOf(order, localName(child.name));
      if (rank < 0) faults.push(`${path}: <${child.name}> does not belong in <${element.name}>`);
      else if (rank < last) faults.push(`${path}: <${child.name}> stands too late in <${element.name}>`);
      last = Math.max(last, rank);
    }
  }
  return [...faults, ...element.children.filter(isElement).flatMap((child) => orderFaults(child, path))];
}

function resolve(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else steps.push(step);
  }
  return steps.join("/");
}

function linkFaults(parts: Readonly<Record<string, string>>): string[] {
  return Object.entries(parts).flatMap(([path, text]) => {
    if (!path.endsWith(".rels")) return [];
    const owner = path.replace("_rels/", "").replace(/\.rels$/, "");
    const ids = new Set<string>();
    return childrenOf(parseXml(text)).flatMap((link) => {
      const id = attributeOf(link, "Id") ?? "";
      const target = resolve(owner, attributeOf(link, "Target") ?? "");
      const external = attributeOf(link, "TargetMode") === "External";
      const twice = ids.has(id) ? [`${path}: ${id} twice`] : [];
      ids.add(id);
      return external || target in parts ? twice : [...twice, `${path}: nothing at ${target}`];
    });
  });
}

function typeFaults(parts: Readonly<Record<string, string>>): string[] {
  const root = parseXml(parts["[Content_Types].xml"] ?? "");
  const names = childrenOf(root, "Override").map((element) =>
    (attributeOf(element, "PartName") ?? "").slice(1),
  );
  const endings = new Set(childrenOf(root, "Default").map((element) => attributeOf(element, "Extension")));
  const orphans = names
    .filter((name) => !(name in parts))
    .map((name) => `content type of ${name}, which is missing`);
  const doubles = names
    .filter((name, index) => names.indexOf(name) !== index)
    .map((name) => `${name} declared twice`);
  const undeclared = Object.keys(parts).filter(
    (path) =>
      path !== "[Content_Types].xml" && !names.includes(path) && !endings.has(path.split(".").at(-1) ?? ""),
  );
  return [...orphans, ...doubles, ...undeclared.map((path) => `${path} is not declared`)];
}

/** Relationship ids that a part uses must be among its relationships. */
function idFaults(parts: Readonly<Record<string, string>>): string[] {
  return Object.entries(parts).flatMap(([path, text]) => {
    if (!path.endsWith(".xml") || path.startsWith("customXml")) return [];
    const slash = path.lastIndexOf("/");
    const own = parts[`${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`];
    const known = new Set(
      own === undefined ? [] : childrenOf(parseXml(own)).map((link) => attributeOf(link, "Id")),
    );
    const used = [...text.matchAll(/\sr:(?:id|embed)="([^"]+)"/g)].map((match) => match[1] ?? "");
    return used.filter((id) => !known.has(id)).map((id) => `${path}: ${id} leads nowhere`);
  });
}

/** Rows and cells must come in order, each once; styles must exist. */
function cellFaults(parts: Readonly<Record<string, string>>): string[] {
  const stylesPath = Object.keys(parts).find((path) => /\/styles\d*\.xml$/.test(path)) ?? "";
  const styles = childrenOf(childOf(parseXml(parts[stylesPath] ?? "<s/>"), "cellXfs")).length;
  return Object.entries(parts).flatMap(([path, text]) => {
    if (!path.startsWith("xl/worksheets/") || !path.endsWith(".xml")) return [];
    const rows = childrenOf(childOf(parseXml(text), "sheetData"));
    const numbers = rows.map((row) => Number(attributeOf(row, "r")));
    const faults = numbers.some((row, index) => row <= (numbers[index - 1] ?? 0))
      ? [`${path}: rows out of order`]
      : [];
    for (const cell of rows.flatMap((row) => childrenOf(row))) {
      if (Number(attributeOf(cell, "s") ?? 0) >= Math.max(1, styles))
        faults.push(`${path}: no style for ${attributeOf(cell, "r")}`);
    }
    const references = rows.flatMap((row) => childrenOf(row).map((cell) => attributeOf(cell, "r")));
    if (new Set(references).size < references.length) faults.push(`${path}: a cell twice`);
    return faults;
  });
}

/** What real Excel would refuse or repair in a saved file: an empty list for a sound one. */
export function faultsOf(bytes: Uint8Array): string[] {
  const parts = unpack(bytes);
  const trees = Object.entries(parts)
    .filter(([path]) => /\.(xml|rels|vml)$/.test(path))
    .map(([path, text]) => [path, parseXml(text)] as const);
  return [
    ...trees.flatMap(([path, root]) => orderFaults(root, path)),
    ...linkFaults(parts),
    ...typeFaults(parts),
    ...idFaults(parts),
    ...cellFaults(parts),
  ];
}
