/** The shape of each group of options, for what comes from a file or from the workbook's memory. */
import * as v from "valibot";
import { CUSTOMER_FIELDS, JOURNAL_FIELDS } from "../core/fields";
import type { PlanSegment } from "../core/labels";
import { PLAN_MOST } from "../core/options";

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const positive = v.pipe(v.number(), v.finite(), v.gtValue(0));
const points = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const ascendingNumbers = v.pipe(
  v.array(v.pipe(v.number(), v.finite())),
  v.check((cuts) => cuts.every((cut, i) => i === 0 || cut >= (cuts[i - 1] ?? cut)), "must ascend"),
);

const limits = v.pipe(
  v.tuple([share, share]),
  v.check(([a, b]) => a > 0 && a < b && b <= 1, "must be two ascending shares between 0 and 1"),
);

const CUT_POINTS = "must have one cut point fewer than bins";
const rfm = v.pipe(
  v.strictObject({
    bins: v.picklist([3, 4, 5]),
    monetary: v.picklist(["average", "total"]),
    cuts: v.strictObject({
      recency: v.exactOptional(ascendingNumbers),
      frequency: v.exactOptional(ascendingNumbers),
      monetary: v.exactOptional(ascendingNumbers),
    }),
  }),
  v.check(
    ({ bins, cuts }) => Object.values(cuts).every((one) => one.length === 0 || one.length === bins - 1),
    CUT_POINTS,
  ),
);

const planRow = v.strictObject({
  intervalDays: v.nullable(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(PLAN_MOST.intervalDays)),
  ),
  once: v.boolean(),
  channels: v.array(v.picklist(["visit", "phone", "email"])),
  objective: v.nullable(v.picklist(["retain", "develop", "maintain", "win", "reactivateOrDrop"])),
});

const abcPoints = v.strictObject({
  A: points,
  B: points,
  C: points,
  potentialA: points,
  potentialB: points,
  potentialC: points,
});

/** One schema a group, complete: a partial group is filled with the defaults before it is checked. */
export const OPTION_SCHEMAS = {
  abc: v.strictObject({ limits }),
  rfm,
  territory: v.strictObject({
    zoning: v.picklist(["auto", "column", "department", "region", "northCentreSouth", "compact"]),
    zones: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(12)),
  }),
  potential: v.strictObject({
    topShare: share,
    lowWallet: share,
    growth: positive,
    doubleGrowth: positive,
    highSignals: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
  priority: v.strictObject({
    abc: abcPoints,
    rfm: points,
    potential: v.strictObject({ high: points, medium: points }),
    overdue: points,
    ranks: v.tuple([points, points, points]),
  }),
  plan: v.strictObject({
    A: planRow,
    B: planRow,
    C: planRow,
    potentialA: planRow,
    potentialB: planRow,
    potentialC: planRow,
    highPotential: planRow,
    reactivate: planRow,
    toComplete: planRow,
  } satisfies Record<PlanSegment, typeof planRow>),
  cadence: v.strictObject({ dueFrom: positive, overdueFrom: positive }),
  capacity: v.strictObject({
    visitsPerDay: positive,
    daysPerWeek: v.pipe(positive, v.maxValue(PLAN_MOST.daysPerWeek)),
    weeks: v.pipe(positive, v.maxValue(PLAN_MOST.weeks)),
  }),
  reading: v.strictObject({ staleAfterDays: v.pipe(v.number(), v.minValue(0)) }),
  columns: v.record(
    v.picklist([...CUSTOMER_FIELDS, ...JOURNAL_FIELDS]),
    v.pipe(v.string(), v.trim(), v.minLength(1)),
  ),
} as const;

/** Name of a group of options that can be read. */
export type OptionGroup = keyof typeof OPTION_SCHEMAS;
