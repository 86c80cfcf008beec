import type { Customer } from "../../model";
import { codeKey } from "../customers/customerKeys";
import type { CustomerKeys } from "../customers/customerKeys";
import type { Finding } from "./issueCollector";
import { addressAt, columnValues } from "./readingFacts";
import type { ReadingFacts } from "./readingFacts";

/** Customers of a client list that look like one: same code, else same normalised name and postal code. Both stay. */
export function duplicateIssues(facts: ReadingFacts, keys: CustomerKeys): readonly Finding[] {
  if (facts.grain.grain !== "clients") return [];
  const codes = facts.table.texts("code");
  const sameCode = groupsBy(facts, (at) => {
    const code = codes[at] ?? null;
    return code === null ? "" : codeKey(code);
  });
  const told = new Set(sameCode.flat());
  const sameName = groupsBy(facts, (at) => keys.nameKeys[at] ?? "").filter((group) =>
    group.some((at) => !told.has(at)),
  );
  return [...finding(facts, "duplicateCode", sameCode), ...finding(facts, "duplicateName", sameName)];
}

function groupsBy(facts: ReadingFacts, keyOf: (at: number) => string): readonly (readonly number[])[] {
  const first = new Map<string, number>();
  const groups = new Map<string, number[]>();
  for (let at = 0; at < facts.table.size; at++) {
    const key = facts.customerAt(at) === null ? "" : keyOf(at);
    if (key === "") continue;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, at);
      continue;
    }
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [earlier, at]);
    else group.push(at);
  }
  return [...groups.values()];
}

function finding(
  facts: ReadingFacts,
  code: "duplicateCode" | "duplicateName",
  groups: readonly (readonly number[])[],
): readonly Finding[] {
  const field = code === "duplicateCode" ? "code" : "name";
  const column = facts.table.column(field) ?? facts.table.column("name") ?? facts.table.column("code");
  const [example] = groups;
  if (column === null || example === undefined) return [];
  const cells = groups
    .flat()
    .slice(0, 100)
    .map((at) => addressAt(facts, column, at));
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
      count: groups.flat().length,
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
  const revenues = customers.map((customer) => Math.max(0, customer?.revenue ?? 0));
  return Math.round((revenues.reduce((sum, value) => sum + value, 0) - Math.max(...revenues)) * 100) / 100;
}
