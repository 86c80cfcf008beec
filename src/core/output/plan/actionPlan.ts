import { isProspect } from "../../hasProspects";
import type { Reading } from "../../model";
import { isJournal } from "../../reading/grain/isJournal";
import { someSteps, type Steps } from "../../steps";
import type { Edit } from "../edits";
import { INK } from "../palette";
import { rowPrints } from "../sheet/rowPrint";
import { isPlanInput } from "./isPlanInput";
import { newPage, type Page } from "../sheet/page";
import { shortText } from "../sheet/shortText";
import type { RevenueSource } from "../words";
import type { PlanRefs } from "../dashboard/planRefs";
import type { OutputMemory } from "../memory";
import type { LaidSheet } from "../sheet/ownSheet";
import { PLAN, PLAN_PAGE_POINTS, PLAN_WIDTHS } from "./planGrid";
import { addDefinitions, addSetAside } from "./notesBlock";
import { addSegmentBlock } from "./segmentBlock";
import { addAlerts, addThisWeek } from "./shortLists";
import { addWorkload, LOAD_OFFSET } from "./workloadBlock";
import { addParagraph } from "./paragraph";
import type { PlanInput } from "./planInput";
import { addSegmentTable } from "./segmentTable";

/** The sheet *Plan d'actions*, where its figures stand, and what to remember of it. */
export interface WrittenPlan {
  readonly laid: LaidSheet;
  readonly refs: Omit<PlanRefs, "sheet">;
  readonly memory: NonNullable<OutputMemory["plan"]>;
}

const COLUMNS = PLAN_WIDTHS.length;

/** Lays out *Plan d'actions*: title, what it rests on, the table of segments, then one block after the other. */
export function* actionPlan(input: PlanInput): Steps<WrittenPlan> {
  const page = newPage("actionPlan", COLUMNS);
  const prospects = yield* someSteps(input.segmentation.reading.customers, isProspect);
  addTitle(page, input, prospects);
  yield;
  const table = yield* addSegmentTable(page, input, prospects);
  yield;
  page.add([input.words.plan.editable], { style: [[1, 1, { italic: true, color: INK.soft, size: 9 }]] });
  const capacity = addWorkload(page, input, table);
  yield;
  yield* addThisWeek(page, input);
  yield;
  yield* addAlerts(page, input);
  for (const [segment, row] of table.context.rows) {
    yield;
    yield* addSegmentBlock(page, input, segment, row);
  }
  yield;
  addSetAside(page, input);
  addDefinitions(page, input);

  const sheet = "actionPlan";
  const edits: Edit[] = [
    ...page.edits(),
    { kind: "widths", sheet, column: 1, widths: PLAN_WIDTHS },
    { kind: "freeze", sheet, rows: 2, columns: 0 },
    { kind: "view", sheet, gridlines: false, tabColor: INK.title },
    {
      kind: "pageLayout",
      sheet,
      layout: {
        orientation: "landscape",
        printArea: page.area(),
        fitToWidth: true,
        breaksBefore: page.breaks(PLAN_PAGE_POINTS),
        footer: input.words.footer,
      },
    },
  ];
  const memory: WrittenPlan["memory"] = { column: PLAN.interval, rows: table.written, capacity };
  const prints = rowPrints(page.rows(), (row, column) => isPlanInput(memory, row, column));
  const { rows } = table.context;
  return {
    laid: { sheet, area: page.area(), edits, prints },
    refs: {
      rows,
      main: [...rows.keys()].filter((segment) => segment !== "highPotential" && segment !== "reactivate"),
      totalRow: table.totalRow,
      load: { row: capacity.rows[0] + LOAD_OFFSET, column: capacity.column },
    },
    memory,
  };
}

function addTitle(page: Page, { segmentation, words, format }: PlanInput, prospects: boolean): void {
  const { reading, criteria, options, rfmThresholds, segments } = segmentation;
  const counted = segments.reduce((sum, one) => sum + one.customers, 0);
  const soft = { color: INK.soft, size: 10 } as const;
  page.add([words.plan.title], {
    height: 28,
    style: [[1, 1, { bold: true, size: 18, color: INK.title, vertical: "Center" }]],
  });
  const title = words.plan.subtitle(
    reading.sheet,
    format.integer(counted),
    prospects,
    format.day(reading.today),
  );
  page.add([title], { style: [[1, 1, { ...soft, bold: true }]] });
  const [a, b] = options.abc.limits.map((limit) => format.percent(limit));
  const lines = [
    words.plan.criteria(criteria.map((one) => words.criteria[one])),
    words.plan.abcLimits(a ?? "", b ?? "", revenueSource(reading)),
  ];
  if (rfmThresholds !== null) {
    const { recency, frequency, monetary } = rfmThresholds.cuts;
    // Ties may make two cut points one.
    const said = (cuts: readonly number[], write: (cut: number) => string): readonly string[] => [
      ...new Set(cuts.map(write)),
    ];
    lines.push(
      words.plan.rfmCuts(
        said(recency, format.integer),
        said(frequency, format.integer),
        said(monetary, format.euros),
      ),
    );
  }
  for (const line of lines) addParagraph(page, line, soft);
  page.gap(8);
}

const LONGEST_HEADER = 40;

function revenueSource({ grain, columns }: Reading): RevenueSource {
  const revenue = columns.find(({ field }) => field === "revenue");
  return {
    ofOrders: isJournal(grain),
    header: revenue === undefined ? null : shortText(revenue.header, LONGEST_HEADER),
    others: Math.max(0, (revenue?.parts?.length ?? 0) - 1),
  };
}
