import type { Issue } from "../../core/model";
import type { Words } from "../../i18n/fr";
import type { IssueText, IssueSentences } from "../../i18n/issueText";
import { isolatedValues } from "./isolated";

/** The words of an issue; one of a later version is told by its code. */
export function issueWords(words: Words, issue: Issue): IssueText {
  const table: Readonly<Record<string, IssueSentences>> = words.issues;
  const told = Object.hasOwn(table, issue.code) ? table[issue.code] : undefined;
  return told?.(isolatedValues(issue.values), issue.count) ?? { what: issue.code, assumed: "", next: "" };
}

/** How grave it is, and the euros at stake where there are any. */
export function issueFacts({ data }: Words, { severity, revenueAtStake }: Issue): string {
  const grave = data.issues.severity[severity];
  return revenueAtStake === null || revenueAtStake === 0
    ? grave
    : `${grave} · ${data.issues.atStake(revenueAtStake)}`;
}
