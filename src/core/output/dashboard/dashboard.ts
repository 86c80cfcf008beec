import type { Edit } from "../edits";
import { someSteps, type Steps } from "../../steps";
import { INK, SEGMENT_TINTS } from "../palette";
import type { LaidSheet } from "../sheet/ownSheet";
import { newPage } from "../sheet/page";
import { rowPrints } from "../sheet/rowPrint";
import { chartEdit, type ChartSection, type DashboardInput } from "./dashboardInput";
import { chartPlace, DASHBOARD, rowBelowCharts } from "./grid";
import { groupsSection, largest } from "./groupsSection";
import { addHeatMap, type HeatRules } from "./heatMap";
import { paretoSection } from "./paretoSection";
import { AMOUNTS, conversionSection, visitsSection, type Amount } from "./ratesSection";
import { addTiles } from "./tiles";
import { weightSection } from "./weightSection";

/** *Tableau de bord*: figures of the first glance, native charts two by two, the RFM heat map, and their data below. */
export function* dashboard(given: DashboardInput): Steps<LaidSheet> {
  const { words, format, segmentation } = given.input;
  const { reading } = segmentation;
  const page = newPage("dashboard", DASHBOARD.columns);
  page.add([words.dashboard.title], {
    height: 28,
    style: [[1, 1, { bold: true, size: 18, color: INK.title, vertical: "Center" }]],
  });
  page.add([words.dashboard.subtitle(reading.sheet, format.day(reading.today))], {
    style: [[1, 1, { color: INK.soft }]],
  });
  page.gap(8);
  addTiles(page, given);
  yield;
  page.gap(8);
  const sections = yield* sectionsOf(given);
  while (page.nextRow() < rowBelowCharts(sections.length)) page.gap();
  const rules: HeatRules = given.refs.columns.has("rfm") ? addHeatMap(page, given) : [];
  const printed = { ...page.area() };
  page.gap();
  page.add([words.dashboard.data], { style: [[1, 1, { italic: true, color: INK.soft }]] });
  const charts: Edit[] = [];
  for (const section of sections) {
    yield;
    charts.push(chartEdit({ ...section(page, given), place: chartPlace(charts.length) }));
  }
  const sheet = "dashboard";
  const edits: readonly Edit[] = [
    ...page.edits(),
    { kind: "colorRules", sheet, rules },
    {
      kind: "widths",
      sheet,
      column: 1,
      widths: Array.from({ length: DASHBOARD.columns }, () => DASHBOARD.width),
    },
    { kind: "freeze", sheet, rows: 2, columns: 0 },
    { kind: "view", sheet, gridlines: false, tabColor: SEGMENT_TINTS.A.strong },
    ...charts,
    {
      kind: "pageLayout",
      sheet,
      layout: {
        orientation: "portrait",
        printArea: printed,
        fitToWidth: true,
        breaksBefore: [],
        footer: words.footer,
      },
    },
  ];
  return { sheet, area: page.area(), edits, prints: rowPrints(page.rows(), () => false) };
}

/** The charts that this portfolio has data for, in the order they are shown. */
function* sectionsOf({ input, refs }: DashboardInput): Steps<readonly ChartSection[]> {
  const { customers, scales } = input.segmentation;
  const has = (field: "zone" | "sector"): boolean =>
    refs.columns.has(field) && largest(customers, field).length > 1;
  const known = new Set<Amount>();
  for (const field of AMOUNTS) {
    if (yield* someSteps(customers, ({ customer }) => customer[field] !== null)) known.add(field);
  }
  const candidates: readonly (readonly [ChartSection, () => boolean])[] = [
    [paretoSection, () => scales.clients.total > 0],
    [weightSection, () => true],
    [groupsSection("zone"), () => has("zone")],
    [groupsSection("sector"), () => has("sector")],
    [visitsSection, () => known.has("visitsDone") || known.has("visitsPlanned")],
    [conversionSection, () => known.has("quotesMade") && known.has("quotesWon")],
  ];
  const sections: ChartSection[] = [];
  for (const [section, isKnown] of candidates) {
    if (isKnown()) sections.push(section);
    yield;
  }
  return sections;
}
