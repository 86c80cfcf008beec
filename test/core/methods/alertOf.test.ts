import { alertOf } from "../../../src/core/methods/migration/alert";
import type { Customer } from "../../../src/core/model";
import type { AbcLabel } from "../../../src/core/labels";
import { aCustomer } from "./portfolio";

const DROP = { kind: "drop", from: "A", to: "B" } as const;
const RISE = { kind: "rise", from: "B", to: "A" } as const;

test.each<
  [Partial<Customer>, AbcLabel | null, string | null, typeof DROP | typeof RISE | null, string | null]
>([
  [{ revenue: 10 }, "A", "3-3-3", null, null],
  [{ revenue: 10 }, "A", "3-3-3", DROP, "drop"],
  [{ revenue: 10 }, "A", "3-3-3", RISE, "rise"],
  [{ revenue: 0 }, "C", null, DROP, "drop"],
  [{ revenue: 0 }, "C", null, RISE, "noRevenue"],
  [{ revenue: -5 }, "C", null, null, "noRevenue"],
  [{ revenue: null }, "toComplete", null, null, null],
  [{ revenue: 0 }, null, null, null, null],
  [{ revenue: 0, population: "prospect" }, "potentialA", null, null, null],
  [{ revenue: 10 }, "A", "1-1-1", RISE, "reactivate"],
  [{ revenue: 10 }, "B", "1-1-1", null, "reactivate"],
  [{ revenue: 10 }, "C", "1-1-1", null, null],
  [{ revenue: 10 }, "C", "1-1-1", RISE, "rise"],
])("the alert of %j, %s, %s, %j: %s", (one, abc, score, move, kind) => {
  expect(alertOf(aCustomer(one), abc, score, move)?.kind ?? null).toBe(kind);
});
