import type { FactKey } from "./customers/facts";
import type { OwnColumnKey, OwnSheet } from "./edits";
import type { Severity } from "../model";
import type { PlanRow } from "../options";
import type {
  AbcLabel,
  Channel,
  ContactState,
  Criterion,
  PlanSegment,
  PotentialLevel,
  RfmProfile,
} from "../labels";
import type { Alert } from "../segments";

/** Numbers as the reader of the sheet writes them, for texts; cells that hold numbers use `SheetWords.formats`. */
export interface SheetFormat {
  /** "1 234" */
  readonly integer: (value: number) => string;
  /** "45 200 €" */
  readonly euros: (value: number) => string;
  /** 0.8 → "80 %" */
  readonly percent: (share: number) => string;
  /** Excel day serial → "31/12/2025" */
  readonly day: (day: number) => string;
}

/** Where the revenue comes from: the orders of 12 months, or a column (null = none) and how many others added to it. */
export interface RevenueSource {
  readonly ofOrders: boolean;
  readonly header: string | null;
  readonly others: number;
}

/** Headings of the plan's tables and sections. */
export interface PlanWords {
  readonly title: string;
  /** Sheet read, customers, reference date. */
  readonly subtitle: (sheet: string, customers: string, hasProspects: boolean, day: string) => string;
  readonly criteria: (names: readonly string[]) => string;
  readonly abcLimits: (a: string, b: string, of: RevenueSource) => string;
  readonly rfmCuts: (
    recency: readonly string[],
    orders: readonly string[],
    amounts: readonly string[],
  ) => string;
  readonly editable: string;
  readonly headings: {
    readonly segment: string;
    readonly definition: string;
    readonly customers: string;
    readonly share: string;
    readonly revenue: string;
    readonly revenueShare: string;
    readonly interval: string;
    readonly channel: string;
    readonly objective: string;
    readonly actions: string;
    readonly visits: string;
    readonly due: string;
  };
  readonly total: string;
  readonly among: (segment: string) => string;
  readonly noName: string;
}

/** What the definitions at the foot of the plan need. */
export interface DefinitionFacts {
  readonly criteria: readonly Criterion[];
  /** Least points of P1, P2 and P3. */
  readonly ranks: readonly string[];
  /** Signals of growth from which a client's potential is high. */
  readonly signals: number;
  /** Shares of the interval from which a contact is to be planned, and is overdue. */
  readonly due: string;
  readonly overdue: string;
}

/** Words of the blocks below the plan's table. */
export interface BlockWords {
  /** Who a segment counts, one and many; `both`: clients and prospects together. */
  readonly counted: Readonly<Record<"clients" | "prospects" | "both", readonly [one: string, many: string]>>;
  /** What makes a count singular in a formula: "<2", "=1". */
  readonly singular: string;
  /** After a share of the revenue: " % du CA", "% of revenue". */
  readonly percentOfRevenue: string;
  readonly every: string;
  readonly days: string;
  readonly once: string;
  readonly none: string;
  readonly more: (count: number, text: string) => string;
  readonly week: (until: string) => string;
  readonly alerts: string;
  readonly names: {
    readonly detail: string;
    readonly customer: string;
    readonly priority: string;
    readonly points: string;
    readonly revenue: string;
    readonly potential: string;
    readonly rfm: string;
    readonly next: string;
    readonly state: string;
    readonly note: string;
    readonly place: string;
    readonly gap: (euros: string) => string;
  };
  readonly workload: {
    readonly title: string;
    readonly perDay: string;
    readonly perWeek: string;
    readonly weeks: string;
    readonly capacity: string;
    readonly required: string;
    readonly load: string;
    readonly fits: string;
    readonly exceeds: string;
    readonly proposal: string;
    readonly now: string;
    readonly proposed: string;
    readonly proposedVisits: string;
  };
  readonly setAside: {
    readonly title: string;
    readonly rows: (count: number) => string;
    readonly counts: (read: string, used: string, aside: string) => string;
  };
  readonly definitions: {
    readonly title: string;
    readonly lines: (facts: DefinitionFacts) => readonly string[];
  };
}

/** Words of *Qualité des données*; headings in the order of its columns. */
export interface QualityWords {
  readonly title: string;
  readonly lead: (sheet: string) => string;
  readonly none: string;
  readonly headings: readonly string[];
  readonly severity: Readonly<Record<Severity, string>>;
}

/** Words of *Tableau de bord*. */
export interface DashboardWords {
  readonly title: string;
  readonly subtitle: (sheet: string, day: string) => string;
  readonly data: string;
  readonly tiles: Readonly<
    Record<"customers" | "revenue" | "weightOfA" | "week" | "overdue" | "load" | "percent", string>
  >;
  readonly pareto: {
    readonly title: string;
    readonly clients: string;
    readonly revenue: string;
    readonly cumulative: string;
  };
  readonly weight: { readonly title: string; readonly customers: string; readonly revenue: string };
  readonly groups: Readonly<Record<"zone" | "sector", { readonly title: string }>>;
  readonly visits: { readonly title: string; readonly done: string; readonly planned: string };
  readonly conversion: {
    readonly title: string;
    readonly rate: string;
    readonly made: string;
    readonly won: string;
  };
  readonly heat: {
    readonly title: string;
    readonly hint: string;
    readonly customers: string;
    readonly revenue: string;
  };
}

/** Every word that lands in a sheet, in one language: data for the core, filled in by the languages. */
export interface SheetWords {
  readonly language: string;
  readonly sheets: Readonly<Record<OwnSheet, string>>;
  readonly headers: Readonly<Record<OwnColumnKey, string>>;
  /** A header of ours when the user's sheet already has that one; `attempt` counts from 1. */
  readonly otherHeader: (header: string, attempt: number) => string;
  readonly segments: Readonly<Record<PlanSegment, string>>;
  /** One line each, with the limits as texts ("80 %"), and whether the potential is a criterion. */
  readonly definitions: Readonly<
    Record<PlanSegment, (limits: readonly [string, string], withPotential: boolean) => string>
  >;
  readonly actions: Readonly<Record<PlanSegment, string>>;
  readonly objectives: Readonly<Record<NonNullable<PlanRow["objective"]>, string>>;
  readonly channels: Readonly<Record<Channel, string>>;
  /** Part of a word that tells a visit in a channel as typed ("visit"), whatever its case. */
  readonly visitMark: string;
  readonly criteria: Readonly<Record<Criterion, string>>;
  readonly profiles: Readonly<Record<RfmProfile, string>>;
  readonly levels: Readonly<Record<PotentialLevel, string>>;
  readonly states: Readonly<Record<Exclude<ContactState, "none">, string>>;
  /** Zone ids that have words, e.g. "Étranger"; any other zone is shown as it is. */
  readonly zones: ReadonlyMap<string, string>;
  /** Sector groups that have words in this language; any other sector is shown as it is. */
  readonly sectors: ReadonlyMap<string, string>;
  /** "46 j / 30 j"; null = no contact known. */
  readonly elapsed: (days: number | null, interval: number) => string;
  /** Label ids in `from` and `to` are worded by the caller. */
  readonly alert: (kind: Alert["kind"], from: string | null, to: string | null) => string;
  readonly gap: (euros: string) => string;
  readonly setAside: ReadonlyMap<string, string>;
  /** Excel number formats (English codes). */
  readonly formats: {
    /** What stands before and after the digits of an amount in euros. */
    readonly euroSigns: readonly [string, string];
    readonly euros: string;
    readonly day: string;
    readonly percent: string;
    readonly integer: string;
    readonly thousands: string;
    /** What stands between the thousands of a number that is part of a text. */
    readonly group: string;
    /** A count or a share in a table: "–" for none. */
    readonly count: string;
    readonly share: string;
  };
  readonly footer: string;
  /** Between a name and what it says: " : ". */
  readonly colon: string;
  readonly plan: PlanWords;
  readonly blocks: BlockWords;
  readonly quality: QualityWords;
  readonly customerHeaders: Readonly<Record<FactKey, string>>;
  readonly dashboard: DashboardWords;
}

/** The word of an ABC label or plan segment. */
export function segmentWord(words: SheetWords, label: AbcLabel | PlanSegment | null): string {
  return label === null ? "" : words.segments[label];
}
