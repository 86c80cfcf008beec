import { alertOf } from "../methods/alert";
import { behaviour } from "../methods/behaviour";
import { crossing } from "../methods/crossing";
import { priority, priorityParts, totalPoints } from "../methods/priority";
import type { Customer, Day } from "../model";
import { contactChannels } from "../planning/contactChannels";
import { contactState } from "../planning/contactState";
import { nextContact } from "../planning/nextContact";
import { planSegment } from "../planning/planSegment";
import type { WorkingDays } from "../planning/workingDays";
import type { SegmentedCustomer } from "../segments";
import type { Findings } from "./findings";

/** How contacts are dated: from the last visits, or not at all here (`calendar` null: they are spread afterwards). */
export interface Rhythm {
  readonly today: Day;
  readonly calendar: WorkingDays | null;
}

/** Puts together what the methods and the plan say of the customer at position i. */
export function segmentCustomer(
  found: Findings,
  has: Readonly<Record<"abc" | "territory" | "behaviour", boolean>>,
  rhythm: Rhythm,
  customer: Customer,
  i: number,
): SegmentedCustomer {
  const { options } = found;
  if (customer.population === "closed") return { ...NOTHING, customer };
  const abc = has.abc ? (found.force.labels[i] ?? null) : null;
  const computed = found.abc.labels[i] ?? null;
  const rfm = found.rfm?.scores[i] ?? null;
  const zone = found.territory?.zones[i] ?? null;
  const sector = has.territory ? customer.sector : null;
  const grown = found.potential?.results[i] ?? null;
  const level = grown?.level ?? null;
  const approach = has.behaviour ? behaviour(customer.behaviour) : null;

  const segment = planSegment(abc, rfm?.score ?? null, level, options.plan);
  const row = segment === null ? null : options.plan[segment];
  const interval = row?.intervalDays ?? null;
  const { lastVisit, department } = customer;
  const elapsed = lastVisit === null ? null : Math.max(0, rhythm.today - lastVisit);
  const isDated = interval !== null && rhythm.calendar !== null;
  const state = isDated ? contactState(elapsed, interval, options.cadence) : "none";
  const parts = priorityParts(abc, rfm, options.rfm.bins, level, state === "overdue", options.priority);
  return {
    customer,
    abc,
    computedAbc: abc === null || abc === computed ? null : computed,
    rfm,
    zone,
    sector,
    potential: grown,
    approach,
    priority: priority(totalPoints(parts), options.priority),
    crossed: crossing(abc, sector, zone),
    planSegment: segment,
    intervalDays: interval,
    channels: row === null ? [] : contactChannels(row.channels, approach?.contact ?? null),
    nextContact:
      interval === null || rhythm.calendar === null
        ? null
        : nextContact(lastVisit, interval, rhythm.today, department, rhythm.calendar),
    elapsedDays: elapsed,
    contactState: state,
    alert: alertOf(customer, abc, rfm?.score ?? null, found.moves?.[i] ?? null),
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
  approach: null,
  priority: null,
  crossed: null,
  planSegment: null,
  intervalDays: null,
  channels: [],
  nextContact: null,
  elapsedDays: null,
  contactState: "none",
  alert: null,
};
