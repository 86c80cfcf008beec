/** What the methods say of each customer, and of all of them. */
import type { FieldId } from "./fields";
import type {
  AbcLabel,
  Channel,
  ContactState,
  Criterion,
  PlanSegment,
  PotentialLevel,
  PotentialSignal,
  Priority,
  RfmProfile,
  RfmThresholds,
} from "./labels";
import type { ParetoScale } from "./methods/abc/paretoScale";
import type { SignalScale } from "./methods/potential/signalScale";
import type { RfmScale } from "./methods/rfm/rfmScale";
import type { Behaviour, Customer, Day, Reading } from "./model";
import type { Options } from "./options";
import type { Remark, RfmCriterion, ZoningUsed } from "./reasons";

/** The three scores of a client, and what they make together. */
export interface RfmScore {
  /** 1…bins, null when the client lacks what the score needs. */
  readonly r: number | null;
  readonly f: number | null;
  readonly m: number | null;
  /** "3-3-3" when the three scores are known. */
  readonly score: string | null;
  readonly profile: RfmProfile | null;
}

/** What a customer could buy, and the signals for it. */
export interface PotentialResult {
  /** Null for prospects, which have a potential class only. */
  readonly level: PotentialLevel | null;
  /** Euros a year. */
  readonly amount: number | null;
  readonly gap: number | null;
  readonly class: "A" | "B" | "C" | null;
  readonly signals: readonly PotentialSignal[];
}

/** What the rep must be told of a customer; `from` and `to` are the labels that it moved between. */
export interface Alert {
  readonly kind: "drop" | "rise" | "noRevenue" | "reactivate";
  readonly from: string | null;
  readonly to: string | null;
}

/** What the rep should bring to a customer, from its behaviour: see `approachOf`. Null parts are unknown. */
export interface Approach {
  /** What convinces: figures and tables, or a demonstration and samples. */
  readonly argument: "figures" | "demonstration" | null;
  /** Days after a quote before calling again: the decision cycle. */
  readonly followUpDays: number | null;
  /** What the customer asks of the rep: a guided or cautious one takes longer than an autonomous or fast one. */
  readonly effort: "light" | "normal" | "sustained" | null;
}

/**
 * A customer with everything the methods and the plan say of it. Null = not chosen, not possible, or not scored.
 * Why it is so is told by `reasonsOf`, on demand: reasons of a whole large portfolio would weigh more than itself.
 */
export interface SegmentedCustomer {
  readonly customer: Customer;
  /** The segment in force: the forced one when the user gave one, else the computed one. Null for closed accounts. */
  readonly abc: AbcLabel | null;
  /** The computed segment when the user forced another. */
  readonly computedAbc: AbcLabel | null;
  readonly rfm: RfmScore | null;
  readonly zone: string | null;
  readonly sector: string | null;
  readonly potential: PotentialResult | null;
  /** As read; null when the criterion is not chosen. */
  readonly behaviour: Behaviour | null;
  readonly priority: Priority | null;
  /** Crossed segment, e.g. "A · CHR · Nord" (ids joined by " · "). */
  readonly crossed: string | null;
  /** The plan row this customer follows (the most demanding of its segments). */
  readonly planSegment: PlanSegment | null;
  readonly intervalDays: number | null;
  /** Ways of contact of the plan row, the customer's preferred one first; empty without a plan. */
  readonly channels: readonly Channel[];
  /** Working day of the next contact, never before the reference date. */
  readonly nextContact: Day | null;
  /** Days since the last visit. */
  readonly elapsedDays: number | null;
  readonly contactState: ContactState;
  readonly alert: Alert | null;
}

/** One line a label, whatever the number of customers. Closed accounts count nowhere. */
export interface SegmentSummary {
  readonly id: AbcLabel;
  readonly customers: number;
  /** Of clients and prospects, 0–1. */
  readonly customerShare: number;
  /** Sum of the known revenues, credit notes included. */
  readonly revenue: number;
  /** Positive revenue of the segment's clients over the positive revenue of all clients, 0–1. */
  readonly revenueShare: number;
  readonly intervalDays: number | null;
  /** Σ ⌊365 / interval⌋ over the customers whose plan row includes a visit. */
  readonly visitsPerYear: number;
}

/** Fields of which any one is enough, e.g. a city or a postal code. */
export type AnyOf = readonly FieldId[];

/** Whether a method can run on this sheet, and which fields are missing when not (any one of each group). */
export interface MethodStatus {
  readonly criterion: Criterion;
  readonly possible: boolean;
  readonly chosen: boolean;
  readonly missing: readonly AnyOf[];
}

/** What the labels were judged by, for ranks, distances and reasons. Null parts = criterion not chosen. */
export interface SegmentationScales {
  /** Clients by revenue, prospects by potential. */
  readonly clients: ParetoScale;
  readonly prospects: ParetoScale;
  /** Everybody by potential in euros. */
  readonly potential: ParetoScale | null;
  readonly signals: SignalScale | null;
  readonly rfm: Readonly<Record<RfmCriterion, RfmScale>> | null;
  /** How customers were put into zones; null when nothing says where they are. */
  readonly zoning: ZoningUsed | null;
}

/** One move between two runs: null = not in that run, or without a label there. */
export interface MigrationCell {
  readonly from: AbcLabel | null;
  readonly to: AbcLabel | null;
  readonly customers: number;
}

/** The result of a run: every customer with its labels, and what is said of all of them. */
export interface Segmentation {
  readonly reading: Reading;
  readonly criteria: readonly Criterion[];
  readonly methods: readonly MethodStatus[];
  /** The options it was computed with, for reasons and the plan. */
  readonly options: Options;
  /** What separates the scores; null without RFM. */
  readonly rfmThresholds: RfmThresholds | null;
  readonly customers: readonly SegmentedCustomer[];
  readonly segments: readonly SegmentSummary[];
  readonly crossed: readonly { readonly id: string; readonly customers: number; readonly revenue: number }[];
  /** The amounts that the classes rest on, for ranks and distances. */
  readonly scales: SegmentationScales;
  /** Who went from which class to which since the run of that ISO day; null for a first run. */
  readonly migration: { readonly since: string; readonly cells: readonly MigrationCell[] } | null;
  readonly workload: { readonly required: number; readonly capacity: number };
  /** What the methods want said about the whole result (ties on the line, empty scores…). */
  readonly remarks: readonly Remark[];
}
