import type { Area } from "../../model";
import { ABC_LABELS } from "../../labels";
import type { CellContent, ColorRule } from "../edits";
import { HEAT_TINTS, INK } from "../palette";
import { cellAddress, fixedArea } from "../../a1";
import { beginningWith } from "../sheet/criterion";
import { quotedText } from "../sheet/criterion";
import { countFormula, sumFormula, type Condition } from "../sheet/labelRefs";
import type { Page } from "../sheet/page";
import type { DashboardInput } from "./dashboardInput";

/** First columns of the two maps: customers on the left, revenue on the right. */
const MAPS = [3, 12] as const;

/** Rules that colour the maps; the cells are added to the page. */
export type HeatRules = readonly { readonly area: Area; readonly rules: readonly ColorRule[] }[];

/**
 * RFM heat map: recency down, frequency across, best at the top right; the number of clients and their revenue in
 * each cell, live, coloured by their share of the largest.
 */
export function addHeatMap(page: Page, { input, refs }: DashboardInput): HeatRules {
  const { words, segmentation } = input;
  const { heat } = words.dashboard;
  const bins = segmentation.rfmThresholds?.bins ?? 3;
  const scores = Array.from({ length: bins }, (_, i) => i + 1);
  const column = refs.columns.get("rfm") ?? 1;
  const condition = (r: number, f: number): Condition => [column, beginningWith(`${r}-${f}-`)];
  const over = (formula: (label: string) => string): string =>
    ABC_LABELS.slice(0, 3)
      .map((label) => formula(quotedText(words.segments[label])))
      .join("+");
  page.gap();
  page.add([heat.title], { height: 20, style: [[1, 1, { bold: true, size: 12, color: INK.title }]] });
  page.add([heat.hint], { style: [[1, 1, { color: INK.soft, size: 9, italic: true }]] });
  const [left, right] = MAPS;
  page.add(
    at([
      [left, heat.customers],
      [right, heat.revenue],
    ]),
    { style: [[1, 18, { color: INK.soft, size: 9 }]] },
  );
  const first = page.nextRow();
  for (const r of [...scores].reverse()) {
    const count = scores.map((f): CellContent => ({
      formula: `=${over((label) => countFormula(refs, label, [condition(r, f)]))}`,
    }));
    const { revenue } = refs;
    const sum = scores.map((f): CellContent =>
      revenue === null
        ? ""
        : { formula: `=${over((label) => sumFormula(refs, revenue, label, [condition(r, f)]))}` },
    );
    const label = `R ${r}`;
    page.add(at([[left - 1, label], [right - 1, label], ...placed(left, count), ...placed(right, sum)]), {
      height: 24,
      format: [
        [left, left + bins - 1, words.formats.integer],
        [right, right + bins - 1, words.formats.thousands],
      ],
      style: [[1, 18, { horizontal: "Center", vertical: "Center" }]],
    });
  }
  const last = page.nextRow() - 1;
  const foot = scores.map((f) => `F ${f}`);
  page.add(at([...placed(left, foot), ...placed(right, foot)]), {
    style: [[1, 18, { horizontal: "Center", color: INK.soft }]],
  });
  return MAPS.map((from) => {
    const area = { firstRow: first, firstColumn: from, lastRow: last, lastColumn: from + bins - 1 };
    return { area, rules: rulesOf(area) };
  });
}

function rulesOf(area: Area): readonly ColorRule[] {
  const cell = cellAddress(area.firstRow, area.firstColumn);
  const most = `MAX(${fixedArea(area)})`;
  // Each value meets one rule only, whatever order the rules are kept in.
  return HEAT_TINTS.map(({ from, fill, color }, i) => {
    const above = HEAT_TINTS[i - 1]?.from;
    const below = above === undefined ? "" : `,${cell}<${above}*${most}`;
    return { formula: `=AND(${cell}>0,${cell}>=${from}*${most}${below})`, fill, color };
  });
}

const placed = (from: number, cells: readonly CellContent[]): readonly (readonly [number, CellContent])[] =>
  cells.map((cell, i) => [from + i, cell] as const);

function at(cells: readonly (readonly [column: number, cell: CellContent])[]): readonly CellContent[] {
  const row: CellContent[] = Array.from({ length: 18 }, () => "");
  for (const [column, cell] of cells) row[column - 1] = cell;
  return row;
}
