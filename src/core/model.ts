/**
 * The nouns of the domain, as plain readonly data. Nothing here knows Excel: a sheet comes in as arrays of cell
 * values, a segmentation goes out, and `output/edits.ts` says what to write.
 */
import type { FieldId } from "./fields";

/** What a cell holds, as Excel reports it: an error is text such as "#N/A", a blank cell is "". */
export type CellValue = string | number | boolean;

/** A calendar day as Excel's serial number (whole days since 1899-12-30): no time, no time zone. */
export type Day = number;

/** 1-based, inclusive rectangle of cells on one sheet. */
export interface Area {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** What the adapter read of one sheet: the used range, with the sheet's own coordinates. */
export interface SheetData {
  readonly name: string;
  /** 1-based sheet row and column of `values[0][0]`. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Number formats, same shape as `values` ("General", "dd/mm/yyyy", "0.0%"); empty when they were not read. */
  readonly formats: readonly (readonly string[])[];
  /** Excel tables on the sheet; `hasTotals` when the last row of the area is a totals row. */
  readonly tables: readonly { readonly name: string; readonly area: Area; readonly hasTotals: boolean }[];
  /** The cell the user had selected, to choose between blocks; null when unknown. */
  readonly selection: { readonly row: number; readonly column: number } | null;
  /** 1-based sheet columns that the product itself wrote: never read as the user's data. */
  readonly ownColumns: readonly number[];
  /** True when some rows are hidden by hand or by a filter: they are read all the same, and it is said. */
  readonly hasHiddenRows: boolean;
  /** 1-based rows of the sheet that are hidden; null or absent where there are none or it is not known which. */
  readonly hiddenRows?: readonly number[] | null;
}

/** Has bought, or its status says so; has not; listed but not segmented. */
export type Population = "client" | "prospect" | "closed";

/** What one row of the sheet stands for. */
export type Grain = "clients" | "orders" | "orderLines" | "clientTotalsRepeated" | "clientPerRep";

/** Why a row is not (a line of) a customer. */
export type SetAsideReason =
  | "blank"
  | "total"
  | "subtotal"
  | "footer"
  | "repeatedHeader"
  | "noIdentity"
  | "notCustomer"
  | "cancelled"
  | "quote"
  | "future";

/** A row of the region that is not a customer, by its 1-based sheet row. */
export interface SetAsideRow {
  readonly row: number;
  readonly reason: SetAsideReason;
}

/** What decided how a column is read: its own cells, the French custom for want of evidence, or the rep. */
export type DecidedBy = "cells" | "custom" | "user";

/** How a column writes its values, told where its cells alone leave a doubt. */
export type ColumnDecision =
  | { readonly kind: "decimalMark"; readonly mark: "," | "."; readonly by: DecidedBy }
  | { readonly kind: "dayOrder"; readonly first: "day" | "month"; readonly by: DecidedBy }
  /** Euros that one unit of the header stands for: 1000 for *k€*. */
  | { readonly kind: "unit"; readonly euros: number }
  /** Whether 100 % is written 1 or 100. */
  | { readonly kind: "shareScale"; readonly whole: 1 | 100 }
  /** So many columns are added, from this one to the one with that header. */
  | { readonly kind: "sum"; readonly count: number; readonly last: string }
  /** The latest day of so many columns, from this one to the one with that header. */
  | { readonly kind: "latest"; readonly count: number; readonly last: string }
  /** A unit price by the quantity of another column, less the discount of a third; null without one. */
  | { readonly kind: "product"; readonly quantity: string; readonly discount: string | null }
  /** A month stands for its first day, or that of another column; its year is in another column unless null. */
  | { readonly kind: "month"; readonly year: string | null; readonly day: string | null };

/** Another column that a field is made of: a further month, the quantity that goes with a price. */
export interface ColumnPart {
  /** 1-based sheet column. */
  readonly column: number;
  readonly inEuros: boolean;
  readonly decisions: readonly ColumnDecision[];
}

/** A column recognised as a field: where, with which header, how surely (0–1) and on what evidence. */
export interface ColumnMatch {
  readonly field: FieldId;
  /** 1-based sheet column. */
  readonly column: number;
  readonly header: string;
  readonly confidence: number;
  readonly evidence: "header" | "content" | "both" | "user" | "remembered";
  /** A few values as displayed, for the user to check the mapping. */
  readonly samples: readonly string[];
  /** Absent when nothing had to be decided. */
  readonly decisions?: readonly ColumnDecision[];
  /** Absent when the column holds the field by itself. */
  readonly parts?: readonly ColumnPart[];
}

/** A column whose ambiguous cells are read the other way than the French one: month before day, `1.234` with decimals. */
export interface OtherReading {
  readonly field: FieldId;
  readonly header: string;
}

/** The row that the rep took for the header: where it stood (1-based), and what its first filled cell showed. */
export interface HeaderChoice {
  readonly row: number;
  readonly text: string;
}

/** How much harm an issue can do to the segmentation. */
export type Severity = "high" | "medium" | "low";

/** A problem of the data, counted and located. `code` is worded by i18n with `values`. */
export interface Issue {
  readonly code: string;
  readonly severity: Severity;
  readonly count: number;
  /** A1 addresses without the sheet name, the first 100. */
  readonly cells: readonly string[];
  /** Euros of revenue that the assumption could change; null when it cannot be told. */
  readonly revenueAtStake: number | null;
  /** What the words need: texts and numbers only. */
  readonly values: Readonly<Record<string, string | number>>;
  /** The correction that the user may apply, when there is one. */
  readonly correction?: CorrectionKind;
  /** The column that may be read another way, and whether it is so now. */
  readonly otherReading?: OtherReading & { readonly kind: "days" | "numbers"; readonly inForce: boolean };
}

/** Corrections of the user's own cells, applied only on request, one kind at a time. */
export type CorrectionKind = "amountsToNumbers" | "datesToDates" | "postalCodes" | "trimNames";

/** A potential given in words or letters rather than in euros. */
export type PotentialClass = "A" | "B" | "C";

/** How the decision maker decides and wants to be contacted; null = the sheet does not say. */
export interface Behaviour {
  readonly style: "analytical" | "visual" | null;
  readonly speed: "fast" | "cautious" | null;
  readonly contact: "visit" | "phone" | "email" | null;
  readonly autonomy: "autonomous" | "guided" | null;
  /** Decision cycle in days. */
  readonly cycleDays: number | null;
  /** Whether unannounced visits are welcome. */
  readonly unannounced: boolean | null;
}

/** A customer as read: facts only. Unknown is null, never 0. Amounts in euros, days as serial numbers. */
export interface Customer {
  /** 1-based sheet row of the customer's first row; identity within one run. */
  readonly row: number;
  /** All rows of the customer (one in a client list). */
  readonly rows: readonly number[];
  readonly code: string | null;
  readonly name: string | null;
  readonly population: Population;
  readonly revenue: number | null;
  readonly revenuePrevious: number | null;
  readonly orders: number | null;
  readonly averageOrder: number | null;
  readonly lastOrder: Day | null;
  /** Days since the last order at the reference date, from the date or from a column of days. */
  readonly daysSinceOrder: number | null;
  readonly lastVisit: Day | null;
  readonly visitsDone: number | null;
  readonly visitsPlanned: number | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  /** The town that its postal code stands for, to name an area by where the sheet names no town. */
  readonly mainTown: string | null;
  /** Département code: "59", "2A", "974". */
  readonly department: string | null;
  readonly departmentName: string | null;
  readonly region: string | null;
  /** True for a customer abroad (Monaco is its own zone). */
  readonly abroad: "foreign" | "monaco" | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** The sheet's own zone, as written (trimmed, one spelling per group). */
  readonly zone: string | null;
  /** Sector group (CHR, Commerce…) or the sheet's own label when it is not recognised. */
  readonly sector: string | null;
  /** Lower bound when the sheet has a band. */
  readonly headcount: number | null;
  readonly companyTurnover: number | null;
  /** Estimated potential a year, in the column's unit. */
  readonly potential: number | null;
  readonly potentialClass: PotentialClass | null;
  /** 0–1. */
  readonly shareOfWallet: number | null;
  /** A new need or project: true, false or unknown. */
  readonly project: boolean | null;
  readonly behaviour: Behaviour;
  readonly rep: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly quotesMade: number | null;
  readonly quotesWon: number | null;
  /** What the user typed in *Segment forcé*, as typed. */
  readonly forcedSegment: string | null;
}

/** Everything the reading of a sheet found. `rowsRead = rowsUsed + setAside.length` always. */
export interface Reading {
  readonly sheet: string;
  /** Header row to last row read, in sheet coordinates. */
  readonly region: Area;
  readonly headerRow: number;
  /** Who says so: the rep, the sheet's Excel table, or what the rows look like. */
  readonly headerFrom: "given" | "table" | "found";
  readonly grain: Grain;
  /** Why this grain was taken: a code with numbers, worded by i18n. */
  readonly grainReason: { readonly code: string; readonly values: Readonly<Record<string, string | number>> };
  /** Reference date of every "12 months", "days since" and "due". */
  readonly today: Day;
  readonly todayFrom: "given" | "clock" | "newestDate";
  readonly columns: readonly ColumnMatch[];
  /** Sheet columns with a header that fit no field, left alone. */
  readonly otherColumns: readonly {
    readonly column: number;
    readonly header: string;
    readonly samples: readonly string[];
  }[];
  readonly rowsRead: number;
  readonly rowsUsed: number;
  readonly setAside: readonly SetAsideRow[];
  readonly issues: readonly Issue[];
  readonly customers: readonly Customer[];
  /** How the values are to be understood: units of the revenue and of the potential, what R rests on, partial revenue. */
  readonly notes: {
    /** What revenue counts: "other" is boxes, tonnes, litres… */
    readonly revenueUnit: "euro" | "other";
    readonly potentialUnit: "euro" | "other" | "class" | null;
    readonly recencyFrom: "lastOrder" | "daysSinceOrder" | "lastVisit" | null;
    readonly revenuePartial: boolean;
    /** A journal that reaches back less than 24 months: its N-1 is a part of a year, no growth. */
    readonly previousPartial: boolean;
    /** The amount column may be the customers' own turnover. */
    readonly revenueDoubtful: boolean;
  };
}

/** A column of a sheet that could not be read: what it was taken for, null = nothing. */
export interface SeenColumn {
  /** 1-based sheet column. */
  readonly column: number;
  readonly header: string;
  readonly samples: readonly string[];
  readonly field: FieldId | null;
}

/** The sheet cannot be used: nothing is written. `code` is worded by i18n with `values`. */
export interface Refusal {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** The columns, where the rep may say which one is what is missing. */
  readonly columns?: readonly SeenColumn[];
}

/** What a step gives, or the refusal that ends the work. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };
