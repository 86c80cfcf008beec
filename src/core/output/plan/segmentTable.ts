import type { PlanSegment } from "../../labels";
import { someSteps, type Steps } from "../../steps";
import { cellAddress } from "../../a1";
import type { CellContent, CellStyle } from "../edits";
import type { WrittenPlanRow } from "../memory";
import { INK, SEGMENT_TINTS } from "../palette";
import type { Page } from "../sheet/page";
import { wrapHeight } from "../sheet/wrapHeight";
import type { SheetWords } from "../words";
import { definitionOf } from "./definitionOf";
import type { PlanInput } from "./planInput";
import {
  customersFormula,
  dueFormula,
  negativeRevenueFormula,
  revenueFormula,
  visitsFormula,
  type PlanFormulaContext,
} from "./planFormulas";
import { PLAN, planWidth } from "./planGrid";
import { planRows } from "./planRows";
import { planTexts } from "./planTexts";

/** Where the table stands, for the formulas and blocks below it and for the next run. */
export interface WrittenTable {
  readonly context: PlanFormulaContext;
  readonly totalRow: number;
  readonly written: readonly WrittenPlanRow[];
}

const EDITABLE: CellStyle = { fill: INK.input };
const LINE: CellStyle = { vertical: "Center", borderBottom: INK.line };

/** The table of segments, with rows for prospects when there are any: definition, live counts and revenue, and the plan that the user may edit. */
export function* addSegmentTable(page: Page, input: PlanInput, prospects: boolean): Steps<WrittenTable> {
  const { segmentation, words, refs } = input;
  const { main, among } = planRows(segmentation, prospects);
  const headings = words.plan.headings;
  page.add(
    [headings.segment, headings.definition, headings.customers, headings.share, headings.revenue]
      .concat([headings.revenueShare, headings.interval, headings.channel, headings.objective])
      .concat([headings.actions, headings.visits, headings.due]),
    {
      height: 30,
      style: [
        [1, 12, { bold: true, fill: INK.heading, color: INK.headingText, wrap: true, vertical: "Center" }],
        [PLAN.customers, PLAN.revenueShare, { horizontal: "Right" }],
        [PLAN.interval, PLAN.interval, { horizontal: "Center" }],
        [PLAN.visits, PLAN.due, { horizontal: "Right" }],
      ],
    },
  );
  const first = page.nextRow();
  const rows = new Map([...main, ...among].map((segment, i): [PlanSegment, number] => [segment, first + i]));
  const totalRow = first + rows.size;
  const context: PlanFormulaContext = { refs, words, rows, today: segmentation.reading.today };
  const lastMain = first + main.length - 1;
  const { customers } = segmentation.reading;
  const hasCredits = yield* someSteps(customers, ({ revenue }) => (revenue ?? 0) < 0);
  const written = [...rows].map(([segment, row]) =>
    addRow(page, input, context, {
      segment,
      row,
      totalRow,
      among: row > lastMain,
      hasCredits,
    }),
  );
  addTotal(page, words, { first, lastMain, totalRow });
  return { context, totalRow, written };
}

interface RowPlace {
  readonly segment: PlanSegment;
  readonly row: number;
  readonly totalRow: number;
  readonly among: boolean;
  /** Whether anybody's credit notes are above its sales. */
  readonly hasCredits: boolean;
}

function addRow(page: Page, input: PlanInput, context: PlanFormulaContext, place: RowPlace): WrittenPlanRow {
  const { segmentation, words, planEdits } = input;
  const { segment, row, totalRow, among } = place;
  const definition = definitionOf(segment, input);
  const texts = planTexts(segment, segmentation.options, words, planEdits);
  const due = dueFormula(context, segment);
  const cells: readonly CellContent[] = [
    among ? words.plan.among(words.segments[segment]) : words.segments[segment],
    definition,
    { formula: `=${customersFormula(context, segment)}` },
    { formula: `=${share(cellAddress(row, PLAN.customers), cellAddress(totalRow, PLAN.customers))}` },
    { formula: `=${revenueFormula(context, segment, false)}` },
    { formula: `=${revenueShare(context, place)}` },
    texts.interval ?? "",
    texts.channel,
    texts.objective,
    texts.actions,
    { formula: `=${visitsFormula(context, segment, texts.once)}` },
    due === null ? "" : { formula: `=${due}` },
  ];
  const tint = SEGMENT_TINTS[segment];
  const wrapped = [
    [definition, planWidth(PLAN.definition)],
    [texts.channel, planWidth(PLAN.channel)],
    [texts.objective, planWidth(PLAN.objective)],
    [texts.actions, planWidth(PLAN.actions)],
  ] as const;
  page.add(cells, {
    height: Math.max(20, wrapHeight(wrapped)),
    format: numberFormats(words),
    style: [
      [1, 12, { ...LINE, wrap: true, italic: among, size: 10 }],
      [PLAN.segment, PLAN.segment, { fill: tint.fill, color: tint.color, bold: !among }],
      [PLAN.interval, PLAN.actions, EDITABLE],
      [PLAN.interval, PLAN.interval, { horizontal: "Center" }],
    ],
  });
  const { interval, channel, objective, actions, edited } = texts;
  return { segment, row, interval, channel, objective, actions, edited };
}

function addTotal(
  page: Page,
  words: SheetWords,
  {
    first,
    lastMain,
    totalRow,
  }: { readonly first: number; readonly lastMain: number; readonly totalRow: number },
): void {
  const sum = (column: number, last: number): CellContent => ({
    formula: `=SUM(${cellAddress(first, column)}:${cellAddress(last, column)})`,
  });
  const cells: CellContent[] = [
    words.plan.total,
    "",
    sum(PLAN.customers, lastMain),
    sum(PLAN.share, lastMain),
    sum(PLAN.revenue, lastMain),
    sum(PLAN.revenueShare, lastMain),
  ];
  cells.push("", "", "", "", sum(PLAN.visits, totalRow - 1), sum(PLAN.due, lastMain));
  page.add(cells, {
    height: 20,
    format: numberFormats(words),
    style: [[1, 12, { bold: true, borderTop: INK.title, vertical: "Center" }]],
  });
}

function numberFormats({ formats }: SheetWords): readonly (readonly [number, number, string])[] {
  return [
    [PLAN.customers, PLAN.customers, formats.count],
    [PLAN.share, PLAN.share, formats.share],
    [PLAN.revenue, PLAN.revenue, formats.euros],
    [PLAN.revenueShare, PLAN.revenueShare, formats.share],
    [PLAN.interval, PLAN.interval, formats.integer],
    [PLAN.visits, PLAN.due, formats.count],
  ];
}

/**
 * Share of the positive revenue. Without credit notes above sales anywhere, the revenues beside it are all positive
 * and the formula is the one a reader expects.
 */
function revenueShare(context: PlanFormulaContext, place: RowPlace): string {
  const { segment, row, totalRow, hasCredits } = place;
  if (!hasCredits) {
    return share(cellAddress(row, PLAN.revenue), cellAddress(totalRow, PLAN.revenue));
  }
  // The total less what is below zero: to add up what is above it, row by row, would be work for each row of the plan.
  const whole = `(${cellAddress(totalRow, PLAN.revenue)}-${negativeRevenueFormula(context)})`;
  return share(`(${revenueFormula(context, segment, true)})`, whole);
}

const share = (part: string, whole: string): string => `IF(${whole}=0,0,${part}/${whole})`;
