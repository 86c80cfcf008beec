import { CLIENT, CLOSED } from "../methods/amounts";
import { channelBook } from "../planning/channelBook";
import { contactState } from "../planning/contactState";
import { nextContact } from "../planning/nextContact";
import { planSegment } from "../planning/planSegment";
import { workingDays, type WorkingDays } from "../planning/workingDays";
import type { SegmentedCustomer } from "../segments";
import { inSteps, type Steps } from "../steps";
import { levelAt, SEGMENTS, STATES, type Assembled } from "./assembled";
import { countCrossing, crossedSummaries, crossings, type CrossedSummary, type Crossings } from "./crossings";
import type { Findings } from "./findings";
import { NEVER } from "./planValues";
import { SegmentedView } from "./SegmentedView";
import { countSegment, segmentTally, summaries, type SegmentTally, type Summaries } from "./segmentTally";
import { spreadContacts } from "./spreadContacts";

/** The customers of a run with all that was found of them, and what they add up to. */
export interface Whole extends Summaries {
  readonly customers: readonly SegmentedCustomer[];
  readonly crossed: readonly CrossedSummary[];
}

/** What the loop over the customers works on. */
interface Work {
  readonly found: Findings;
  readonly run: Assembled;
  readonly cross: Crossings;
  readonly tally: SegmentTally;
  readonly calendar: WorkingDays;
  /** False on a sheet without dates of visits: contacts are spread afterwards. */
  readonly isDated: boolean;
}

/** Crosses, prioritises and plans each customer and counts it on the way. */
export function* assemble(found: Findings): Steps<Whole> {
  const { reading, options, criteria, plan, places, abc, force, rfm, territory, potential } = found;
  const { length } = reading.customers;
  const cross = crossings(plan.sectors.texts, territory?.texts ?? [null]);
  const run: Assembled = {
    reading,
    options,
    has: {
      abc: criteria.includes("abc"),
      territory: criteria.includes("territory"),
      behaviour: criteria.includes("behaviour"),
    },
    computed: abc.labels,
    inForce: force.labels,
    scores: rfm?.scores ?? null,
    zones: territory,
    potential,
    moves: found.since?.moves ?? null,
    channels: channelBook(options.plan),
    segments: new Uint8Array(length),
    states: new Uint8Array(length),
    nextContacts: new Int32Array(length),
    crossed: { numbers: new Int32Array(length), texts: cross.ids },
  };
  const tally = segmentTally(options);
  const calendar = workingDays();
  const isDated = plan.visits.any || reading.columns.some(({ field }) => field === "lastVisit");
  const work = { found, run, cross, tally, calendar, isDated };
  yield* inSteps(length, (from, to) => putTogether(work, from, to));
  if (!isDated) yield* spreadContacts(run, places.departments, calendar);
  const customers = new Array<SegmentedCustomer>(length);
  yield* inSteps(length, (from, to) => {
    for (let i = from; i < to; i++) customers[i] = new SegmentedView(run, i);
  });
  return { customers, ...summaries(tally, options), crossed: crossedSummaries(cross) };
}

function putTogether({ found, run, cross, tally, calendar, isDated }: Work, from: number, to: number): void {
  const { reading, options, amounts, plan, places, territory } = found;
  const { has, inForce, scores } = run;
  const { today } = reading;
  const { departments } = places;
  for (let i = from; i < to; i++) {
    const kind = amounts.kind[i] ?? CLOSED;
    if (kind === CLOSED) continue;
    const label = has.abc ? (inForce[i] ?? null) : null;
    const score = scores?.[i]?.score ?? null;
    const segment = planSegment(label, score, levelAt(run, i), options.plan);
    const interval = segment === null ? null : options.plan[segment].intervalDays;
    if (interval !== null && isDated) {
      const day = plan.lastVisit[i] ?? NEVER;
      const visited = day === NEVER ? null : day;
      const elapsed = visited === null ? null : Math.max(0, today - visited);
      const department = departments.texts[departments.numbers[i] ?? 0] ?? null;
      run.states[i] = STATES.indexOf(contactState(elapsed, interval, options.cadence));
      run.nextContacts[i] = nextContact(visited, interval, today, department, calendar);
    }
    // Few prospects have one, and it says nothing of their class.
    const revenue = (kind === CLIENT ? amounts.own[i] : reading.customers[i]?.revenue) ?? NaN;
    const sector = has.territory ? (plan.sectors.numbers[i] ?? 0) : 0;
    const zone = territory === null ? 0 : (territory.numbers[i] ?? 0);
    run.segments[i] = SEGMENTS.indexOf(segment);
    run.crossed.numbers[i] = countCrossing(cross, label, sector, zone, revenue);
    countSegment(tally, kind, revenue, label, segment);
  }
}
