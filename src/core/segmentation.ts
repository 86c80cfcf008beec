import { abc } from "./methods/abc";
import type { Reading } from "./model";
import type { Options } from "./options";
import type { RunRecord } from "./planning/runRecord";
import {
  ABC_LABELS,
  type Criterion,
  type RfmThresholds,
  type SegmentedCustomer,
  type Segmentation,
} from "./segments";

/** What a run rests on besides the sheet: everything a user may set, and what the workbook remembered. */
export interface SegmentationSettings {
  readonly options: Options;
  /** "auto": the default criteria of the one press, as far as the sheet allows. */
  readonly criteria: readonly Criterion[] | "auto";
  /** Cut points saved with the workbook, reused when they were made for the same bins and the same amount. */
  readonly saved: { readonly rfm: RfmThresholds; readonly since: string | null } | null;
  /** Computes the cut points anew instead of reusing the saved ones. */
  readonly recomputeThresholds: boolean;
  /** The last run, to tell who rose and who fell; null for a first run. */
  readonly previous: RunRecord | null;
}

/** Segments a portfolio. */
export function segment(reading: Reading, settings: SegmentationSettings): Segmentation {
  const { options } = settings;
  const found = abc(reading.customers, options.abc.limits);
  const customers = reading.customers.map((customer, i): SegmentedCustomer => {
    const label = found.labels[i] ?? null;
    return {
      customer,
      abc: label,
      computedAbc: null,
      rfm: null,
      zone: null,
      sector: null,
      potential: null,
      approach: null,
      priority: null,
      crossed: label,
      planSegment: label,
      intervalDays: label === null ? null : options.plan[label].intervalDays,
      channels: label === null ? [] : options.plan[label].channels,
      nextContact: null,
      elapsedDays: null,
      contactState: "none",
      alert: null,
    };
  });
  return {
    reading,
    options,
    criteria: ["abc"],
    methods: [],
    thresholds: { abc: options.abc.limits, rfm: null },
    customers,
    segments: ABC_LABELS.map((id) => ({
      id,
      customers: customers.filter((one) => one.abc === id).length,
      customerShare: 0,
      revenue: 0,
      revenueShare: 0,
      intervalDays: options.plan[id].intervalDays,
      visitsPerYear: 0,
    })),
    crossed: [],
    scales: {
      clients: found.clients,
      prospects: found.prospects,
      potential: null,
      topHeadcount: null,
      topTurnover: null,
    },
    workload: { required: 0, capacity: 0 },
    remarks: [],
  };
}
