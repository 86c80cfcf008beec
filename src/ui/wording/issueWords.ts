import type { Issue } from "../../core/model";
import type { Words } from "../../i18n/fr";

/** A problem of the data in words: what it is, then what was assumed and what to do. */
export interface IssueText {
  readonly what: string;
  readonly more: string;
}

/** The words of an issue. */
export function issueWords(_words: Words, issue: Issue): IssueText {
  return { what: issue.code, more: "" };
}
