/** The labels that the methods give and the points that cut them: stable ids, worded by i18n. */

/** The methods, in the order of the pane. */
export const CRITERIA = ["abc", "rfm", "territory", "potential", "behaviour"] as const;
/** One of the five methods. */
export type Criterion = (typeof CRITERIA)[number];

/** The ABC classes of clients and of prospects, the best first of each; `toComplete` = the amount is unknown. */
export const ABC_LABELS = ["A", "B", "C", "potentialA", "potentialB", "potentialC", "toComplete"] as const;
/** ABC class of a client, potential class of a prospect, or *À compléter*. */
export type AbcLabel = (typeof ABC_LABELS)[number];

/** Rows of the plan: the ABC labels and the two segments that carry a plan of their own. */
export const PLAN_SEGMENTS = [...ABC_LABELS, "highPotential", "reactivate"] as const;
export type PlanSegment = (typeof PLAN_SEGMENTS)[number];

/** The name of a combination of RFM scores. */
export type RfmProfile =
  | "champion"
  | "loyal"
  | "promising"
  | "newOrOccasional"
  | "toDevelop"
  | "toWatch"
  | "notToLose"
  | "atRisk"
  | "asleep"
  | "reactivateOrDrop";

/** Cut points, ascending, bins − 1 numbers each: days, orders, euros. */
export interface RfmCuts {
  readonly recency: readonly number[];
  readonly frequency: readonly number[];
  readonly monetary: readonly number[];
}

/** What separates the RFM scores of a run, and where it comes from. */
export interface RfmThresholds {
  /** Scores run from 1 to this, 3 to 5. */
  readonly bins: number;
  readonly monetary: "average" | "total";
  readonly cuts: RfmCuts;
  readonly from: "computed" | "saved" | "given";
  /** ISO day of the run that computed them. */
  readonly since: string | null;
}

/** A fact that speaks for growth; `growthDouble` counts twice. */
export type PotentialSignal = "headcount" | "turnover" | "wallet" | "growth" | "growthDouble" | "project";
/** Development potential: *Fort*, *Moyen*, *Limité*, *Inconnu*. */
export type PotentialLevel = "high" | "medium" | "limited" | "unknown";

/** Whom to see first. */
export interface Priority {
  /** 0–100, rounded for display. */
  readonly points: number;
  readonly rank: "P1" | "P2" | "P3" | "P4";
}

/** State of the next contact; "none" without a visit column. */
export type ContactState = "upToDate" | "due" | "overdue" | "none";

/** A way to contact a customer. */
export type Channel = "visit" | "phone" | "email";
