import type { AbcLabel } from "../segments";

/** What is remembered of one customer of one run. */
export interface RunRow {
  /** The customer's identity from one run to the next, see `runKeys`. */
  readonly key: string;
  readonly abc: AbcLabel | null;
  /** "3-3-3", null when not scored. */
  readonly rfm: string | null;
  /** Euros; null = unknown. */
  readonly revenue: number | null;
}

/** What is remembered of a run, to tell at the next one who rose and who fell. */
export interface RunRecord {
  /** ISO reference date of the run. */
  readonly day: string;
  /** The RFM cut points used, as one text: scores of two runs compare only when it is the same; null without RFM. */
  readonly cuts: string | null;
  readonly rows: readonly RunRow[];
}
