import type { FieldId } from "../fields";
import type { Reading } from "../model";
import { CRITERIA, type Criterion } from "../labels";
import type { AnyOf, MethodStatus } from "../segments";

/**
 * What each method needs: every group, by any one of its fields. The last visit stands for the last order where the
 * sheet has no other date.
 */
const NEEDS: Readonly<Record<Criterion, readonly AnyOf[]>> = {
  abc: [["revenue", "amount", "potential"]],
  rfm: [
    ["lastOrder", "daysSinceOrder", "orderDate", "lastVisit"],
    ["orders", "orderDate"],
    ["revenue", "averageOrder", "amount"],
  ],
  territory: [["zone", "postalCode", "department", "region", "city", "latitude", "sector"]],
  potential: [["potential", "shareOfWallet", "headcount", "companyTurnover", "revenuePrevious", "project"]],
  behaviour: [["decisionStyle", "decisionSpeed", "contactPreference", "autonomy", "decisionCycle"]],
};

/** Which methods the sheet allows, and which columns are missing for the others. */
export function methodStatus(reading: Reading, chosen: readonly Criterion[]): readonly MethodStatus[] {
  const present = fieldsOf(reading);
  return CRITERIA.map((criterion) => {
    const missing = NEEDS[criterion].filter((group) => !isMet(group, present));
    return { criterion, possible: missing.length === 0, chosen: chosen.includes(criterion), missing };
  });
}

/**
 * The criteria of the one press: ABC, with RFM if dates and orders are there, with the territory if a place or a
 * sector is there. Potential and behaviour are asked for.
 */
export function defaultCriteria(reading: Reading): readonly Criterion[] {
  const present = fieldsOf(reading);
  const can = (criterion: Criterion): boolean => NEEDS[criterion].every((group) => isMet(group, present));
  return [
    "abc",
    ...(can("rfm") ? ["rfm" as const] : []),
    ...(can("territory") ? ["territory" as const] : []),
  ];
}

function isMet(group: AnyOf, present: ReadonlySet<FieldId>): boolean {
  return group.some((field) => present.has(field));
}

function fieldsOf({ columns }: Reading): ReadonlySet<FieldId> {
  return new Set(columns.map(({ field }) => field));
}
