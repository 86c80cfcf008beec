/**
 * Why a customer has a label, as data: a code and the numbers behind it. `i18n` words it. Each key below is a
 * reason code, each value the numbers and texts that its sentence needs (euros, days, shares 0–1, ids).
 */
export interface ReasonValues {
  /** Revenue, share of the total before this group of equal revenues, class; gap in euros to the next class (null for A). */
  "abc.class": {
    revenue: number;
    shareBefore: number;
    limit: number | null;
    class: string;
    rank: number;
    of: number;
    toNext: number | null;
    next: string | null;
  };
  "abc.noRevenue": { revenue: number };
  "abc.unknownRevenue": Record<never, never>;
  "abc.equalAmountsOnLine": { amount: number; customers: number; limit: number };
  "prospect.class": {
    potential: number;
    shareBefore: number;
    limit: number | null;
    class: string;
    rank: number;
    of: number;
    toNext: number | null;
    next: string | null;
  };
  "prospect.classFromWords": { class: string };
  "prospect.unknownPotential": Record<never, never>;
  "forced.segment": { segment: string; computed: string };
}

/** A reason: `code` picks the sentence, `values` fills it. */
export type Reason = {
  [C in keyof ReasonValues]: { readonly code: C; readonly values: Readonly<ReasonValues[C]> };
}[keyof ReasonValues];
export type ReasonCode = keyof ReasonValues;
