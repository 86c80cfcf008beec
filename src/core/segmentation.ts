import { assemble } from "./assembly/assemble";
import type { Findings } from "./assembly/findings";
import { movesSince } from "./assembly/movesSince";
import { planColumns } from "./assembly/planValues";
import { remarksOf } from "./assembly/remarksOf";
import { abcSteps } from "./methods/abc/abc";
import { amountColumns } from "./methods/amounts";
import { chosenCriteria } from "./methods/chosenCriteria";
import { labelsInForce } from "./methods/labelsInForce";
import { methodStatus } from "./methods/methodStatus";
import { territoryColumns } from "./methods/territory/places";
import { potentialSteps } from "./methods/potential/potential";
import { potentialColumns } from "./methods/potential/potentialValues";
import { readCustomers } from "./methods/readCustomers";
import { rfmSteps, type SavedThresholds } from "./methods/rfm/rfm";
import { rfmColumns } from "./methods/rfm/rfmValues";
import { territorySteps } from "./methods/territory/territory";
import type { Reading } from "./model";
import type { Options } from "./options";
import { capacity } from "./planning/capacity";
import type { RunRecord } from "./planning/runRecord";
import type { Criterion } from "./labels";
import type { Segmentation } from "./segments";
import { finish, type Steps } from "./steps";

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
  const { customers, segments, crossed, requiredVisits } = yield* assemble(found);
  const { potential: grown } = found;
  return {
    reading,
    options,
    criteria: found.criteria,
    methods: methodStatus(reading, found.criteria),
    rfmThresholds: found.rfm?.thresholds ?? null,
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
  const { customers, notes, today } = reading;
  const criteria = chosenCriteria(reading, settings.criteria);
  const amounts = amountColumns(customers);
  yield; // each fills columns as long as the sheet
  const places = territoryColumns(customers);
  yield;
  const plan = planColumns(customers);
  yield;
  const orders = criteria.includes("rfm") ? rfmColumns(reading, options.rfm.monetary) : null;
  yield;
  const growth = criteria.includes("potential") ? potentialColumns(reading, options.potential) : null;
  const all = [amounts, places, plan, orders, growth].flatMap((one) => (one === null ? [] : [one.read]));
  yield* readCustomers(customers.length, all);
  const classes = yield* abcSteps(amounts.columns, options.abc.limits);
  const force = labelsInForce(customers, amounts.columns.forced, classes.labels);
  yield;
  const saved = settings.recomputeThresholds ? null : settings.saved;
  const scored = orders === null ? null : yield* rfmSteps(orders.columns, today, options.rfm, saved);
  return {
    reading,
    options,
    criteria,
    amounts: amounts.columns,
    places: places.columns,
    plan: plan.columns,
    abc: classes,
    force,
    rfm: scored,
    territory: criteria.includes("territory")
      ? yield* territorySteps(places.columns, customers, options.territory)
      : null,
    potential:
      growth === null
        ? null
        : yield* potentialSteps(amounts.columns, growth.columns, force.labels, notes, options),
    since:
      previous === null
        ? null
        : yield* movesSince(
            previous,
            customers,
            { labels: classes.labels, limits: options.abc.limits },
            scored,
          ),
  };
}
