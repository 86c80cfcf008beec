import type { Customer } from "../../model";
import type { Steps } from "../../steps";
import type { CustomerKeys } from "../customers/customerKeys";
import { sameCode, sameName } from "./duplicateGroups";
import type { Groups } from "./duplicateGroups";
import type { Finding } from "./issueCollector";
import { addressAt, columnValues } from "./readingFacts";
import type { ReadingFacts } from "./readingFacts";

/** Customers of a client list that look like one: same code, else same normalised name and postal code. Both stay. */
export function* duplicateIssues(facts: ReadingFacts, keys: CustomerKeys): Steps<readonly Finding[]> {
  if (facts.grain.grain !== "clients") return [];
  const byCode = sameCode(facts, keys);
  const told = new Set(byCode.flat());
  yield;
  const alike = yield* sameName(facts);
  const byName = alike.filter((group) => group.some((at) => !told.has(at)));
  yield;
  const ofCodes = finding(facts, "duplicateCode", byCode);
  yield;
  return [...ofCodes, ...finding(facts, "duplicateName", byName)];
}

function finding(
  facts: ReadingFacts,
  code: "duplicateCode" | "duplicateName",
  groups: Groups,
): readonly Finding[] {
  const field = code === "duplicateCode" ? "code" : "name";
  const column = facts.table.column(field) ?? facts.table.column("name") ?? facts.table.column("code");
  const [example] = groups;
  if (column === null || example === undefined) return [];
  const all = groups.flat();
  const cells = all.slice(0, 100).map((at) => addressAt(facts, column, at));
  const doubled = groups.reduce(
    (sum, group) => sum + doubledRevenue(group.map((at) => facts.customerAt(at))),
    0,
  );
  const texts = facts.table.texts(field);
  return [
    {
      code,
      severity: doubled > 0 ? "high" : "medium",
      cells,
      count: all.length,
      revenueAtStake: doubled,
      values: {
        ...columnValues(facts, field, column),
        groups: groups.length,
        doubled,
        example: texts[example[0] ?? 0] ?? "",
        rows: example
          .map((at) => (facts.table.rows[at] ?? 0) + facts.sheet.firstRow)
          .slice(0, 5)
          .join(", "),
      },
    },
  ];
}

/** Revenue counted twice if the rows are one customer: all of it but the largest. */
function doubledRevenue(customers: readonly (Customer | null)[]): number {
  let sum = 0;
  let largest = 0;
  for (const customer of customers) {
    const revenue = Math.max(0, customer?.revenue ?? 0);
    sum += revenue;
    largest = Math.max(largest, revenue);
  }
  return Math.round((sum - largest) * 100) / 100;
}
