import type { TextColumn } from "../methods/territory/places";
import { spread } from "../planning/spread";
import type { WorkingDays } from "../planning/workingDays";
import { inSteps, mapSteps, sortSteps, type Steps } from "../steps";
import { pointsAt, SEGMENTS, type Assembled } from "./assembled";

/**
 * Dates the contacts of a sheet without visits, into `run.nextContacts`: each plan segment over its own interval, in
 * order of priority, then revenue, then row.
 */
export function* spreadContacts(run: Assembled, departments: TextColumn, calendar: WorkingDays): Steps<void> {
  const { options, reading, segments, nextContacts } = run;
  const { length } = segments;
  const points = new Float64Array(length);
  const revenue = new Float64Array(length);
  const members = SEGMENTS.map((): number[] => []);
  yield* inSteps(length, (from, to) => {
    for (let i = from; i < to; i++) {
      points[i] = pointsAt(run, i);
      revenue[i] = reading.customers[i]?.revenue ?? -Infinity; // an unknown one comes last
      members[segments[i] ?? 0]?.push(i);
    }
  });
  const mostUrgentFirst = (a: number, b: number): number =>
    (points[b] ?? 0) - (points[a] ?? 0) || compare(revenue[b] ?? 0, revenue[a] ?? 0);
  for (const [number, segment] of SEGMENTS.entries()) {
    const interval = segment === null ? null : options.plan[segment].intervalDays;
    if (interval === null) continue;
    const sorted = yield* sortSteps(members[number] ?? [], mostUrgentFirst);
    const codes = yield* mapSteps(sorted, (i) => departments.texts[departments.numbers[i] ?? 0] ?? null);
    spread(codes, interval, reading.today, calendar).forEach((day, place) => {
      nextContacts[sorted[place] ?? -1] = day;
    });
    yield;
  }
}

/** Unlike a difference, right for infinities. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
