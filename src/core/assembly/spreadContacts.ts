import { priorityPoints } from "../methods/priority";
import type { Day } from "../model";
import type { Options } from "../options";
import { spread } from "../planning/spread";
import type { WorkingDays } from "../planning/workingDays";
import type { PlanSegment, SegmentedCustomer } from "../segments";
import { inSteps, type Steps } from "../steps";

/**
 * Dates the contacts of a sheet without visits: each plan segment over its own interval, in order of priority, then
 * revenue, then row.
 */
export function* spreadContacts(
  customers: readonly SegmentedCustomer[],
  options: Options,
  today: Day,
  calendar: WorkingDays,
): Steps<readonly SegmentedCustomer[]> {
  const bySegment = new Map<PlanSegment, number[]>();
  customers.forEach(({ planSegment, intervalDays }, i) => {
    if (planSegment === null || intervalDays === null) return;
    const members = bySegment.get(planSegment);
    if (members === undefined) bySegment.set(planSegment, [i]);
    else members.push(i);
  });
  yield;
  const points = Float64Array.from(customers, (one) => pointsOf(one, options));
  const revenueOf = (i: number): number => customers[i]?.customer.revenue ?? -Infinity;
  const days = new Map<number, Day>();
  for (const [segment, members] of bySegment) {
    members.sort(
      (a, b) => (points[b] ?? 0) - (points[a] ?? 0) || compare(revenueOf(b), revenueOf(a)) || a - b,
    );
    const interval = options.plan[segment].intervalDays ?? 1;
    const departments = members.map((i) => customers[i]?.customer.department ?? null);
    spread(departments, interval, today, calendar).forEach((day, place) =>
      days.set(members[place] ?? -1, day),
    );
    yield;
  }
  const dated: SegmentedCustomer[] = [];
  yield* inSteps(customers.length, (from, to) => {
    customers.slice(from, to).forEach((one, i) => {
      dated.push({ ...one, nextContact: days.get(from + i) ?? null });
    });
  });
  return dated;
}

/** Unrounded priority; nobody is overdue on a sheet without visits. */
function pointsOf({ abc, rfm, potential }: SegmentedCustomer, { rfm: { bins }, priority }: Options): number {
  return priorityPoints(abc, rfm, bins, potential?.level ?? null, false, priority);
}

/** Unlike a difference, right for infinities. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
