import type { Options } from "../options";
import { PLAN_SEGMENTS, type PlanSegment } from "../labels";
import type { Segmentation } from "../segments";
import { capacity } from "./capacity";
import { visitsPerYear } from "./visitsPerYear";

/** A longer interval proposed for one plan row. */
export interface IntervalProposal {
  readonly segment: PlanSegment;
  readonly customers: number;
  readonly from: number;
  readonly to: number;
  readonly visitsBefore: number;
  readonly visitsAfter: number;
}

/** Intervals that fit the rep's year, and what they change. */
export interface CapacityFit {
  /** Visits a year that the plan asks, those the proposal would ask, and those the rep can make. */
  readonly required: number;
  readonly proposed: number;
  readonly capacity: number;
  /** False when even a visit a year to each does not fit. */
  readonly fits: boolean;
  /** Rows whose interval changes, the most demanding first; none when the plan fits as it is. */
  readonly changes: readonly IntervalProposal[];
}

/** One visit a year: the longest interval that still is a rhythm. */
const LONGEST = 365;

/** Customers of each plan row. */
type Counts = ReadonlyMap<PlanSegment, number>;

interface Row {
  readonly segment: PlanSegment;
  readonly customers: number;
  readonly from: number;
  readonly isVisited: boolean;
  to: number;
}

/**
 * Proposes intervals that fit the capacity: the lowest segment is lengthened first, as little as needed and at most
 * to the interval of the segment below it, then the next one up; only when all are equal does everybody wait
 * longer. What is left over is given back from the top. No interval gets shorter than in the plan, and a segment is
 * never contacted less often than one below it. The same customers and options always give the same proposal.
 */
export function fitToCapacity(
  { customers }: Pick<Segmentation, "customers">,
  options: Pick<Options, "plan" | "capacity">,
): CapacityFit {
  const { plan } = options;
  const limit = capacity(options.capacity);
  const counts = new Map<PlanSegment, number>();
  for (const { planSegment } of customers) {
    if (planSegment !== null) counts.set(planSegment, (counts.get(planSegment) ?? 0) + 1);
  }
  const rows = rhythms(counts, plan);
  const visitsOf = ({ segment, customers: count }: Row, interval: number): number =>
    count * visitsPerYear(plan[segment], interval);
  const fixed = fixedVisits(counts, plan);
  const total = (): number => rows.reduce((sum, row) => sum + visitsOf(row, row.to), fixed);
  const required = total();

  lengthen(rows, () => total() <= limit);
  giveBack(rows, () => total() <= limit);
  return {
    required,
    proposed: total(),
    capacity: limit,
    fits: total() <= limit,
    changes: rows
      .filter(({ customers: count, from, to }) => count > 0 && from !== to)
      .map((row) => ({
        segment: row.segment,
        customers: row.customers,
        from: row.from,
        to: row.to,
        visitsBefore: visitsOf(row, row.from),
        visitsAfter: visitsOf(row, row.to),
      })),
  };
}

/** Plan rows with a rhythm, the most demanding first; one without customers still bounds those above it. */
function rhythms(counts: Counts, plan: Options["plan"]): readonly Row[] {
  return PLAN_SEGMENTS.flatMap((segment): Row[] => {
    const { intervalDays: from, once, channels } = plan[segment];
    const count = counts.get(segment) ?? 0;
    if (from === null || once) return [];
    return [{ segment, customers: count, from, isVisited: channels.includes("visit"), to: from }];
  }).sort((a, b) => a.from - b.from);
}

/** Visits of rows that ask for one contact only: no interval changes them. */
function fixedVisits(counts: Counts, plan: Options["plan"]): number {
  return [...counts].reduce((sum, [segment, count]) => {
    const row = plan[segment];
    return row.once ? sum + count * visitsPerYear(row, row.intervalDays) : sum;
  }, 0);
}

/** Lengthens from the lowest row up, each up to the row below it; then all together. */
function lengthen(rows: readonly Row[], isEnough: () => boolean): void {
  for (const [i, row] of [...rows.entries()].reverse()) {
    if (!row.isVisited) continue;
    const ceiling = rows[i + 1]?.to ?? LONGEST;
    while (!isEnough() && row.to < ceiling) row.to++;
  }
  while (!isEnough() && rows.some(({ to }) => to < LONGEST)) {
    const step = Math.min(...rows.map(({ to }) => to)) + 1;
    for (const row of rows) row.to = Math.max(row.to, step);
  }
}

/** Shortens again from the top what does not need to be so long, never below the plan nor below the row above. */
function giveBack(rows: readonly Row[], isEnough: () => boolean): void {
  for (const [i, row] of rows.entries()) {
    const floor = Math.max(row.from, rows[i - 1]?.to ?? 0);
    while (row.to > floor) {
      row.to--;
      if (isEnough()) continue;
      row.to++;
      break;
    }
  }
}
