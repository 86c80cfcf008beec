import { cellAddress } from "../../a1";
import { quotedText } from "../sheet/criterion";
import type { CellContent } from "../edits";
import type { OutputMemory } from "../memory";
import { INK } from "../palette";
import type { Page } from "../sheet/page";
import { PLAN, PLAN_WIDTHS } from "./planGrid";
import { addSectionTitle } from "./sectionTitle";
import type { PlanInput } from "./planInput";
import type { WrittenTable } from "./segmentTable";

/** Rows from the first input of the block to its load. */
export const LOAD_OFFSET = 5;
/** Column of the values of the block. */
const VALUE = 3;
const PROPOSAL = { segment: 5, now: 6, proposed: 7, visits: 8 } as const;

/**
 * Visits that the plan asks a year against what the rep can make, live: intervals, channels and capacity edited in
 * the sheet count at once. Beside it, intervals that fit when the plan asks too much.
 */
export function addWorkload(
  page: Page,
  input: PlanInput,
  table: WrittenTable,
): NonNullable<NonNullable<OutputMemory["plan"]>["capacity"]> {
  const { words, segmentation } = input;
  const { workload } = words.blocks;
  const { visitsPerDay, daysPerWeek, weeks } = segmentation.options.capacity;
  addSectionTitle(page, workload.title, PLAN_WIDTHS.length);
  const top = page.nextRow();
  const at = (row: number): string => cellAddress(top + row, VALUE);
  const values: readonly (readonly [string, CellContent])[] = [
    [workload.perDay, visitsPerDay],
    [workload.perWeek, daysPerWeek],
    [workload.weeks, weeks],
    [workload.capacity, { formula: `=${at(0)}*${at(1)}*${at(2)}` }],
    [workload.required, { formula: `=${cellAddress(table.totalRow, PLAN.visits)}` }],
    [workload.load, { formula: `=IF(${at(3)}=0,0,${at(4)}/${at(3)})` }],
  ];
  const proposal = proposalRows(input);
  values.forEach(([label, value], i) => {
    const input = i < 3;
    page.add([label, "", value, "", ...(proposal[i] ?? [])], {
      format: [[VALUE, VALUE, i === 5 ? words.formats.percent : words.formats.integer]],
      style: [
        [1, 2, { color: INK.soft }],
        [VALUE, VALUE, { horizontal: "Right", bold: !input, ...(input ? { fill: INK.input } : {}) }],
        ...(i === 0 && proposal.length > 0
          ? ([
              [PROPOSAL.segment, PROPOSAL.visits, { bold: true, color: INK.soft }],
              [PROPOSAL.now, PROPOSAL.visits, { horizontal: "Right" }],
            ] as const)
          : []),
      ],
    });
  });
  for (const cells of proposal.slice(values.length)) page.add(["", "", "", "", ...cells]);
  const verdict = `=IF(${at(4)}>${at(3)},${quotedText(workload.exceeds)},${quotedText(workload.fits)})`;
  page.add([{ formula: verdict }], { style: [[1, 1, { bold: true, color: INK.title }]] });
  return { column: VALUE, rows: [top, top + 1, top + 2], values: [visitsPerDay, daysPerWeek, weeks] };
}

/** Intervals that fit the capacity, one row a segment, under a heading; none when the plan already fits. */
function proposalRows({ proposal, words }: PlanInput): readonly (readonly CellContent[])[] {
  if (proposal.length === 0) return [];
  const { workload } = words.blocks;
  return [
    [workload.proposal, workload.now, workload.proposed, workload.proposedVisits],
    ...proposal.map((row) => [words.segments[row.segment], row.from, row.to, row.visitsPerYear]),
  ];
}
