import { alertOf } from "../methods/alert";
import { priority, priorityPoints } from "../methods/priority";
import type { Customer, Day } from "../model";
import type { ChannelBook } from "../planning/channelBook";
import { contactState } from "../planning/contactState";
import { nextContact } from "../planning/nextContact";
import { planSegment } from "../planning/planSegment";
import type { WorkingDays } from "../planning/workingDays";
import type { Channel, ContactState, SegmentedCustomer } from "../segments";
import type { Crossings } from "./crossings";
import type { Findings } from "./findings";

/** What customers of one run share. */
export interface Run {
  readonly found: Findings;
  readonly has: Readonly<Record<"abc" | "territory" | "behaviour", boolean>>;
  readonly today: Day;
  readonly calendar: WorkingDays;
  /** False on a sheet without dates of visits: contacts are spread afterwards. */
  readonly isDated: boolean;
  readonly crossed: Crossings;
  readonly channels: ChannelBook;
}

const NO_CHANNEL: readonly Channel[] = [];

/** Puts together what the methods and the plan say of the customer at position i. */
export function segmentCustomer(run: Run, customer: Customer, i: number): SegmentedCustomer {
  const { found, has, today } = run;
  const { options } = found;
  if (customer.population === "closed") return { ...NOTHING, customer };
  const computed = found.abc.labels[i] ?? null;
  const abc = has.abc ? (found.force.labels[i] ?? null) : null;
  const rfm = found.rfm === null ? null : (found.rfm.scores[i] ?? null);
  const zone = found.territory === null ? null : (found.territory.zones[i] ?? null);
  const sector = has.territory ? customer.sector : null;
  const potential = found.potential === null ? null : (found.potential.results[i] ?? null);
  const level = potential === null ? null : potential.level;
  const behaviour = has.behaviour ? customer.behaviour : null;
  const score = rfm === null ? null : rfm.score;

  const segment = planSegment(abc, score, level, options.plan);
  const interval = segment === null ? null : options.plan[segment].intervalDays;
  const { lastVisit } = customer;
  const elapsed = lastVisit === null ? null : Math.max(0, today - lastVisit);
  let state: ContactState = "none";
  let next: Day | null = null;
  if (interval !== null && run.isDated) {
    state = contactState(elapsed, interval, options.cadence);
    next = nextContact(lastVisit, interval, today, customer.department, run.calendar);
  }
  const points = priorityPoints(abc, rfm, options.rfm.bins, level, state === "overdue", options.priority);
  return {
    customer,
    abc,
    computedAbc: abc === null || abc === computed ? null : computed,
    rfm,
    zone,
    sector,
    potential,
    behaviour,
    priority: priority(points, options.priority),
    crossed: run.crossed.add(abc, sector, zone, customer.revenue),
    planSegment: segment,
    intervalDays: interval,
    channels:
      segment === null ? NO_CHANNEL : run.channels(segment, behaviour === null ? null : behaviour.contact),
    nextContact: next,
    elapsedDays: elapsed,
    contactState: state,
    alert: alertOf(customer, abc, score, found.since?.moves[i] ?? null),
  };
}

/** A closed account: listed, without any label. */
const NOTHING: Omit<SegmentedCustomer, "customer"> = {
  abc: null,
  computedAbc: null,
  rfm: null,
  zone: null,
  sector: null,
  potential: null,
  behaviour: null,
  priority: null,
  crossed: null,
  planSegment: null,
  intervalDays: null,
  channels: NO_CHANNEL,
  nextContact: null,
  elapsedDays: null,
  contactState: "none",
  alert: null,
};
