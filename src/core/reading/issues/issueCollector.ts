import type { CorrectionKind, Issue, Severity } from "../../model";
import type { IssueCode } from "../issueCodes";

const LISTED_CELLS = 100;
const RANK: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 };

/** One problem as it is found. `cells`: A1 addresses; `count` when it is not their number. */
export interface Finding {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly cells: readonly string[];
  readonly count?: number;
  readonly revenueAtStake?: number | null;
  readonly values?: Issue["values"];
  readonly correction?: CorrectionKind;
  readonly otherReading?: NonNullable<Issue["otherReading"]>;
}

/** The issue of a finding, its cells cut to the first 100; null when it concerns nothing. */
function issueOf(finding: Finding): Issue | null {
  const count = finding.count ?? finding.cells.length;
  if (count === 0) return null;
  const issue: Issue = {
    code: finding.code,
    severity: finding.severity,
    count,
    cells: finding.cells.slice(0, LISTED_CELLS),
    revenueAtStake: finding.revenueAtStake ?? null,
    values: finding.values ?? {},
  };
  const { correction, otherReading } = finding;
  return {
    ...issue,
    ...(correction === undefined ? {} : { correction }),
    ...(otherReading === undefined ? {} : { otherReading }),
  };
}

/** Issues in the order in which they change the result: euros at stake, then severity, then number of cells. */
export function orderIssues(findings: readonly Finding[]): readonly Issue[] {
  return findings
    .flatMap((finding) => issueOf(finding) ?? [])
    .sort(
      (a, b) =>
        (b.revenueAtStake ?? 0) - (a.revenueAtStake ?? 0) ||
        RANK[a.severity] - RANK[b.severity] ||
        b.count - a.count ||
        (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
    );
}
