import type { TextColumn } from "../methods/places";
import { spread } from "../planning/spread";
import type { WorkingDays } from "../planning/workingDays";
import type { Steps } from "../steps";
import { pointsAt, SEGMENTS, type Assembled } from "./assembled";

/**
 * Dates the contacts of a sheet without visits, into `run.nextContacts`: each plan segment over its own interval, in
 * order of priority, then revenue, then row.
 */
export function* spreadContacts(run: Assembled, departments: TextColumn, calendar: WorkingDays): Steps<void> {
  const { options, reading, segments, nextContacts } = run;
  for (const [number, segment] of SEGMENTS.entries()) {
    const interval = segment === null ? null : options.plan[segment].intervalDays;
    if (interval === null) continue;
    const members = yield* mostUrgentFirst(run, membersOf(segments, number));
    const codes = members.map((i) => departments.texts[departments.numbers[i] ?? 0] ?? null);
    spread(codes, interval, reading.today, calendar).forEach((day, place) => {
      nextContacts[members[place] ?? -1] = day;
    });
    yield;
  }
}

function membersOf(segments: Uint8Array, number: number): readonly number[] {
  const members: number[] = [];
  for (let i = 0; i < segments.length; i++) if (segments[i] === number) members.push(i);
  return members;
}

/** Points are few, so each group of equal ones is sorted on its own: no sort of a large sheet holds the pane. */
function* mostUrgentFirst(run: Assembled, members: readonly number[]): Steps<readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const i of members) {
    const own = pointsAt(run, i);
    const group = groups.get(own);
    if (group === undefined) groups.set(own, [i]);
    else group.push(i);
  }
  yield;
  const revenueAt = (i: number): number => run.reading.customers[i]?.revenue ?? -Infinity;
  const sorted: number[] = [];
  for (const own of [...groups.keys()].sort((a, b) => b - a)) {
    const group = groups.get(own) ?? [];
    // An unknown revenue comes last; the rows stand in their order already, and the sort is stable.
    group.sort((a, b) => compare(revenueAt(b), revenueAt(a)));
    for (const i of group) sorted.push(i);
    yield;
  }
  return sorted;
}

/** Unlike a difference, right for infinities. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
