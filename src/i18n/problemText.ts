import type { Refusal } from "../core/model";

/** A problem in three parts. */
export interface ProblemText {
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

/** The words of one code, filled with its values. */
export type ErrorWords = (values: Refusal["values"]) => ProblemText;
