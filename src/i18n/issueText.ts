import type { Issue } from "../core/model";

/** A problem of the data in three sentences. */
export interface IssueText {
  readonly what: string;
  /** What was taken for granted to go on. */
  readonly assumed: string;
  /** What the rep may do; "" when there is nothing to do. */
  readonly next: string;
}

/** The words of one issue code, filled with the issue's values and its number of cells. */
export type IssueSentences = (values: Issue["values"], count: number) => IssueText;

/** A sentence about how the rows were read, filled with its numbers. */
export type GrainWords = (values: Readonly<Record<string, string | number>>) => string;
