/**
 * Every default of the product, one commented line each. The user may change those of the criteria and of the plan, and
 * they are saved with the workbook; `priority`, `cadence`, `reading` and `potential.topShare` are the product's own.
 */
import type { FieldId } from "./fields";
import type { Channel, PlanSegment, RfmCuts } from "./labels";

/** What the plan does for one segment. */
export interface PlanRow {
  /** Days between two contacts; null = no interval. */
  readonly intervalDays: number | null;
  /** True when the row asks for one contact only, not a rhythm. */
  readonly once: boolean;
  readonly channels: readonly Channel[];
  readonly objective: "retain" | "develop" | "maintain" | "win" | "reactivateOrDrop" | null;
}

/** Everything that a run can be told; `DEFAULT_OPTIONS` says the unit of each. */
export interface Options {
  readonly abc: { readonly limits: readonly [number, number] };
  readonly rfm: {
    readonly bins: 3 | 4 | 5;
    readonly monetary: "average" | "total";
    readonly cuts: Partial<RfmCuts>;
  };
  readonly territory: {
    readonly zoning: "auto" | "column" | "department" | "region" | "northCentreSouth" | "compact";
    readonly zones: number;
  };
  readonly potential: {
    readonly topShare: number;
    readonly lowWallet: number;
    readonly growth: number;
    readonly doubleGrowth: number;
    readonly highSignals: number;
  };
  readonly priority: {
    readonly abc: Readonly<Record<"A" | "B" | "C" | "potentialA" | "potentialB" | "potentialC", number>>;
    readonly rfm: number;
    readonly potential: { readonly high: number; readonly medium: number };
    readonly overdue: number;
    readonly ranks: readonly [number, number, number];
  };
  readonly plan: Readonly<Record<PlanSegment, PlanRow>>;
  readonly cadence: { readonly dueFrom: number; readonly overdueFrom: number };
  readonly capacity: { readonly visitsPerDay: number; readonly daysPerWeek: number; readonly weeks: number };
  readonly reading: { readonly staleAfterDays: number };
  /** Columns named by the user: field → header text or column letter. */
  readonly columns: Readonly<Partial<Record<FieldId, string>>>;
}

/** The most that the plan takes: two years between two contacts, every day of every week. */
export const PLAN_MOST = { intervalDays: 730, daysPerWeek: 7, weeks: 53 } as const;

const row = (
  intervalDays: number | null,
  channels: PlanRow["channels"],
  objective: PlanRow["objective"],
  once = false,
): PlanRow => ({
  intervalDays,
  channels,
  objective,
  once,
});

/** The options where the user changed nothing. */
export const DEFAULT_OPTIONS: Options = {
  abc: {
    limits: [0.8, 0.95], // share of revenue before the client: below the first A, below the second B, else C
  },
  rfm: {
    bins: 3, // scores 1…bins, 3 to 5
    monetary: "average", // M = average order value, or "total" revenue
    cuts: {}, // custom cut points (days, orders, euros); what is not given is computed
  },
  territory: {
    zoning: "auto", // the sheet's zone column; else départements (2–12), régions beyond, compact zones within one
    zones: 3, // number of compact zones
  },
  potential: {
    topShare: 2 / 3, // quantile above which headcount or company turnover is a signal
    lowWallet: 0.3, // share of wallet at or below which there is room to grow
    growth: 0.25, // growth over N-1 that is a signal
    doubleGrowth: 1, // growth over N-1 that counts double
    highSignals: 2, // signals that make a B or C client *Fort*
  },
  priority: {
    abc: { A: 50, B: 30, C: 10, potentialA: 40, potentialB: 20, potentialC: 5 }, // points by class
    rfm: 20, // points at the best R+F+M, linear from the worst
    potential: { high: 20, medium: 10 }, // points by level of potential
    overdue: 10, // points when the visit is overdue
    ranks: [70, 50, 30], // least points of P1, P2, P3
  },
  plan: {
    A: row(7, ["visit"], "retain"), // days between contacts, channels, objective
    B: row(30, ["visit"], "develop"),
    C: row(90, ["phone", "email"], "maintain"),
    potentialA: row(7, ["visit"], "win"),
    potentialB: row(30, ["visit", "phone"], "win"),
    potentialC: row(90, ["email"], "win"),
    highPotential: row(14, ["visit"], "develop"),
    reactivate: row(30, ["phone"], "reactivateOrDrop", true),
    toComplete: row(null, [], null),
  },
  cadence: {
    dueFrom: 0.7, // elapsed over target from which a contact is to be planned
    overdueFrom: 1, // elapsed over target above which it is overdue
  },
  capacity: {
    visitsPerDay: 5, // visits a field day
    daysPerWeek: 4, // field days a week
    weeks: 45, // weeks a year
  },
  reading: {
    staleAfterDays: 90, // newest date older than this: it becomes the reference date
  },
  columns: {},
};
