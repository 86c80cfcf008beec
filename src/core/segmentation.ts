import { crossings, type CrossedSummary } from "./assembly/crossings";
import type { Findings } from "./assembly/findings";
import { movesSince } from "./assembly/movesSince";
import { remarksOf } from "./assembly/remarksOf";
import { segmentCustomer } from "./assembly/segmentCustomer";
import { segmentTally, type Summaries } from "./assembly/segmentTally";
import { spreadContacts } from "./assembly/spreadContacts";
import { abcSteps } from "./methods/abc";
import { chosenCriteria } from "./methods/chosenCriteria";
import { labelsInForce } from "./methods/labelsInForce";
import { methodStatus } from "./methods/methodStatus";
import { potentialSteps } from "./methods/potential";
import { rfmSteps, type SavedThresholds } from "./methods/rfm";
import { territorySteps } from "./methods/territory";
import type { Reading } from "./model";
import type { Options } from "./options";
import { capacity } from "./planning/capacity";
import { channelBook } from "./planning/channelBook";
import type { RunRecord } from "./planning/runRecord";
import { workingDays } from "./planning/workingDays";
import type { Criterion, Segmentation, SegmentedCustomer } from "./segments";
import { finish, inSteps, type Steps } from "./steps";

/** What a run rests on besides the sheet: everything a user may set, and what the workbook remembered. */
export interface SegmentationSettings {
  readonly options: Options;
  /** "auto": the default criteria of the one press, as far as the sheet allows. */
  readonly criteria: readonly Criterion[] | "auto";
  /** Cut points saved with the workbook, reused when they were made for the same bins and the same amount. */
  readonly saved: SavedThresholds | null;
  /** Computes the cut points anew instead of reusing the saved ones. */
  readonly recomputeThresholds: boolean;
  /** The run to compare with, to tell who rose and who fell; null for a first run. */
  readonly previous: RunRecord | null;
}

/**
 * Segments a portfolio: the chosen methods, crossed, prioritised and planned. A criterion that is not chosen, or
 * that the sheet does not allow, is null on every customer. Customers come in the order of the reading, closed
 * accounts included (without labels). Reasons come from `reasonsOf`.
 */
export function segment(reading: Reading, settings: SegmentationSettings): Segmentation {
  return finish(segmentSteps(reading, settings));
}

/** `segment`, interruptible. */
export function* segmentSteps(reading: Reading, settings: SegmentationSettings): Steps<Segmentation> {
  const { options, previous } = settings;
  const found = yield* findAll(reading, settings);
  const { customers, segments, crossed, requiredVisits } = yield* putTogether(found);
  const { potential: grown } = found;
  return {
    reading,
    options,
    criteria: found.criteria,
    methods: methodStatus(reading, found.criteria),
    thresholds: { abc: options.abc.limits, rfm: found.rfm?.thresholds ?? null },
    customers,
    segments,
    crossed,
    scales: {
      clients: found.abc.clients,
      prospects: found.abc.prospects,
      potential: grown?.scale ?? null,
      signals: grown?.signals ?? null,
      rfm: found.rfm?.scales ?? null,
      zoning: found.territory?.by ?? null,
    },
    migration:
      previous === null || found.since === null ? null : { since: previous.day, cells: found.since.matrix },
    workload: {
      required: requiredVisits,
      capacity: capacity(options.capacity),
    },
    remarks: remarksOf(found, settings.criteria === "auto" ? [] : settings.criteria, previous),
  };
}

/** Each chosen method on its own, the forced segments in force. */
function* findAll(reading: Reading, settings: SegmentationSettings): Steps<Findings> {
  const { options, previous } = settings;
  const { customers } = reading;
  const criteria = chosenCriteria(reading, settings.criteria);
  const classes = yield* abcSteps(customers, options.abc.limits);
  const force = labelsInForce(customers, classes.labels);
  yield;
  const saved = settings.recomputeThresholds ? null : settings.saved;
  const scored = criteria.includes("rfm") ? yield* rfmSteps(reading, options.rfm, saved) : null;
  return {
    reading,
    options,
    criteria,
    abc: classes,
    force,
    rfm: scored,
    territory: criteria.includes("territory") ? yield* territorySteps(customers, options.territory) : null,
    potential: criteria.includes("potential") ? yield* potentialSteps(reading, force.labels, options) : null,
    since: previous === null ? null : yield* movesSince(previous, customers, force.labels, scored),
  };
}

interface Whole extends Summaries {
  readonly customers: readonly SegmentedCustomer[];
  readonly crossed: readonly CrossedSummary[];
}

/** Makes each customer and counts it on the way: a second walk would cost as much as the first. */
function* putTogether(found: Findings): Steps<Whole> {
  const { reading, options, criteria } = found;
  const has = {
    abc: criteria.includes("abc"),
    territory: criteria.includes("territory"),
    behaviour: criteria.includes("behaviour"),
  };
  const calendar = workingDays();
  const isDated =
    reading.columns.some(({ field }) => field === "lastVisit") ||
    reading.customers.some(({ lastVisit }) => lastVisit !== null);
  const run = {
    found,
    has,
    today: reading.today,
    calendar,
    isDated,
    crossed: crossings(),
    channels: channelBook(options.plan),
  };
  const tally = segmentTally(options);
  const customers: SegmentedCustomer[] = [];
  yield* inSteps(reading.customers.length, (from, to) => {
    for (let i = from; i < to; i++) {
      const customer = reading.customers[i];
      if (customer === undefined) continue;
      const one = segmentCustomer(run, customer, i);
      tally.add(one);
      customers.push(one);
    }
  });
  return {
    ...tally.done(),
    customers: isDated ? customers : yield* spreadContacts(customers, options, reading.today, calendar),
    crossed: run.crossed.done(),
  };
}
