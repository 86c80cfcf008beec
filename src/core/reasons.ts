/**
 * Why a customer has a label, and what must be said of a whole result, as data: a code and the numbers behind it.
 * `i18n` words it. Each key is a code, each value what its sentence needs: euros, days, shares 0–1, ids.
 */
import type { AbcLabel, Channel, PlanSegment, PotentialLevel, Priority, RfmProfile } from "./labels";

/** The three criteria of RFM: days since the last order, orders, euros. */
export type RfmCriterion = "recency" | "frequency" | "monetary";
/** How customers were put into zones. */
export type ZoningUsed = "column" | "department" | "region" | "northCentreSouth" | "compact";

type Nothing = Readonly<Record<never, never>>;

/** Position of an amount among its peers, in what the reason of an ABC class tells. */
export interface ClassStanding {
  readonly class: AbcLabel;
  /** Share of the total held by the larger amounts, 0–1. */
  readonly shareBefore: number;
  /** The line it stands before; null in the last class. */
  readonly limit: number | null;
  /** The line it did not pass; null in the first class. */
  readonly passed: number | null;
  readonly rank: number;
  readonly of: number;
  /** What exactly is missing for a better class, everybody else unchanged; null in the first class. */
  readonly toNext: number | null;
  readonly next: AbcLabel | null;
}

/** Reasons of one customer. */
export interface CustomerReasonValues {
  "abc.class": ClassStanding & { readonly revenue: number };
  "abc.noRevenue": { readonly revenue: number };
  "abc.unknownRevenue": Nothing;
  /** The potential may be in a unit other than euros: boxes, stars. */
  "prospect.class": ClassStanding & { readonly potential: number; readonly isEuro: boolean };
  "prospect.classFromWords": { readonly class: AbcLabel };
  "prospect.unknownPotential": Nothing;
  "forced.segment": { readonly segment: AbcLabel; readonly computed: AbcLabel };
  "forced.unknown": { readonly text: string };
  /** One score: `above` < value ≤ `upTo`, null when there is no cut point on that side. */
  "rfm.score": {
    readonly criterion: RfmCriterion;
    readonly value: number;
    readonly score: number;
    readonly bins: number;
    readonly above: number | null;
    readonly upTo: number | null;
  };
  /** All customers are equal on this criterion. */
  "rfm.sameForAll": { readonly criterion: RfmCriterion; readonly value: number; readonly score: number };
  "rfm.profile": { readonly score: string; readonly profile: RfmProfile };
  "rfm.neverOrdered": Nothing;
  "rfm.noOrderInPeriod": { readonly score: number };
  "rfm.notScored": { readonly criterion: RfmCriterion };
  "territory.zone": { readonly zone: string; readonly by: ZoningUsed };
  "territory.zoneUnknown": { readonly by: ZoningUsed };
  "territory.sector": { readonly sector: string };
  "potential.level": {
    readonly level: PotentialLevel;
    readonly class: "A" | "B" | "C" | null;
    readonly signals: number;
  };
  "potential.amount": { readonly amount: number; readonly gap: number | null };
  "potential.fromWallet": { readonly amount: number; readonly share: number; readonly gap: number };
  "potential.headcount": { readonly value: number; readonly above: number };
  "potential.turnover": { readonly value: number; readonly above: number };
  "potential.wallet": { readonly share: number; readonly limit: number };
  "potential.growth": { readonly growth: number; readonly limit: number };
  "potential.growthDouble": { readonly growth: number; readonly limit: number };
  "potential.project": Nothing;
  "approach.argument": { readonly argument: "figures" | "demonstration" };
  "approach.channel": { readonly channel: Channel; readonly inPlan: boolean };
  "approach.announce": { readonly unannounced: boolean };
  "approach.followUp": { readonly days: number };
  "approach.effort": { readonly effort: "light" | "normal" | "sustained" };
  "priority.points": Priority & {
    readonly abc: number;
    readonly rfm: number;
    readonly potential: number;
    readonly overdue: number;
  };
  "plan.row": { readonly segment: PlanSegment; readonly intervalDays: number; readonly once: boolean };
  "contact.elapsed": {
    readonly elapsed: number;
    readonly interval: number;
    readonly state: "upToDate" | "due" | "overdue";
  };
  "contact.neverVisited": Nothing;
  "contact.spread": { readonly interval: number };
  "alert.change": {
    readonly kind: "drop" | "rise";
    readonly from: string;
    readonly to: string;
    /** Days without an order, when that is what fell; null elsewhere. */
    readonly days: number | null;
  };
  "alert.noRevenue": { readonly previous: number | null };
  "alert.reactivate": { readonly days: number | null };
}

/** What a workbook remembers: the parts of its memory, and the groups of its options. */
export const SETTING_PARTS = [
  "memory",
  "language",
  "criteria",
  "options",
  "rfm",
  "lastRun",
  "lastSheet",
  "ownSheets",
  "sheets",
  "readings",
  "views",
  "output",
  "abc",
  "territory",
  "potential",
  "priority",
  "plan",
  "cadence",
  "capacity",
  "reading",
  "columns",
] as const;
/** A part of what a workbook remembers. */
export type SettingPart = (typeof SETTING_PARTS)[number];

/** Remarks about a whole result. */
export interface RemarkValues {
  "abc.equalAmountsOnLine": { readonly amount: number; readonly customers: number; readonly limit: number };
  "prospect.equalAmountsOnLine": {
    readonly amount: number;
    readonly customers: number;
    readonly limit: number;
  };
  "abc.noPositiveRevenue": { readonly customers: number };
  "forced.count": { readonly customers: number };
  "forced.unknownCount": { readonly text: string; readonly customers: number };
  /** Texts beyond the most frequent ones, which are quoted. */
  "forced.unknownOthers": { readonly texts: number; readonly customers: number };
  "forced.closedCount": { readonly customers: number };
  "rfm.thresholds": { readonly from: "computed" | "saved" | "given"; readonly since: string | null };
  "rfm.recencyFromVisits": Nothing;
  "rfm.sameForAll": { readonly criterion: RfmCriterion; readonly value: number; readonly score: number };
  "rfm.emptyScore": { readonly criterion: RfmCriterion; readonly score: number };
  "rfm.notScoredCount": { readonly customers: number };
  "territory.zoning": { readonly by: ZoningUsed; readonly zones: number };
  "territory.zoneUnknownCount": { readonly customers: number; readonly by: ZoningUsed };
  "potential.partialRevenue": Nothing;
  /** Too many customers for *Pourquoi* and for the memory of the run. */
  "output.large": { readonly customers: number; readonly most: number };
  "output.runNotKept": { readonly customers: number; readonly most: number };
  /** A cell of the plan that is no interval or no figure; what stood there is used. */
  "plan.unread": { readonly cell: string; readonly text: string; readonly most: number | null };
  "memory.damaged": { readonly setting: SettingPart };
  "method.impossible": { readonly criterion: "abc" | "rfm" | "territory" | "potential" | "behaviour" };
  "migration.count": { readonly drops: number; readonly rises: number; readonly since: string };
  "migration.newLimits": { readonly since: string };
  "migration.newCutPoints": { readonly since: string };
}

type Said<Values> = {
  [Code in keyof Values]: { readonly code: Code; readonly values: Values[Code] };
}[keyof Values];

/** Why a customer has a label: `code` picks the sentence, `values` fills it. */
export type Reason = Said<CustomerReasonValues>;
/** Id of a sentence about one customer. */
export type ReasonCode = Reason["code"];
/** What must be said of the whole result. */
export type Remark = Said<RemarkValues>;
/** Id of a sentence about the whole result. */
export type RemarkCode = Remark["code"];
