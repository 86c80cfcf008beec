import type { Customer } from "../../../src/core/model";
import { DEFAULT_OPTIONS } from "../../../src/core/options";
import type { Reason } from "../../../src/core/reasons";
import { isOf, reasons, segmented } from "./support/reasons";

const CUTS = { recency: [30, 90], frequency: [3, 6], monetary: [100, 500] };

const prospects = (first: number): readonly Partial<Customer>[] =>
  [first, 1000, 500, 400].map((potential) => ({ population: "prospect", potential }));

test.each([
  [
    450,
    {
      class: "potentialA",
      shareBefore: 1500 / 2350,
      limit: 0.8,
      passed: null,
      rank: 3,
      toNext: null,
      next: null,
    },
  ],
  [
    100,
    {
      class: "potentialC",
      shareBefore: 0.95,
      limit: null,
      passed: 0.95,
      rank: 4,
      toNext: 0.01,
      next: "potentialB",
    },
  ],
])("a prospect of potential %d: %j", (potential, standing) => {
  const expected = { potential, isEuro: true, of: 4, ...standing };
  expect(reasons("prospect", prospects(potential))).toEqual([{ code: "prospect.class", values: expected }]);
});

test("a potential in boxes is not told as euros", () => {
  expect(reasons("prospect", prospects(100), { notes: { potentialUnit: "other" } })).toMatchObject([
    { code: "prospect.class", values: { isEuro: false, potential: 100 } },
  ]);
});

const withCuts = { criteria: ["rfm"] as const, options: { rfm: { ...DEFAULT_OPTIONS.rfm, cuts: CUTS } } };
const score = (criterion: string, value: number, of3: number, above: number | null, upTo: number | null) => ({
  code: "rfm.score",
  values: { criterion, value, score: of3, bins: 3, above, upTo },
});

test.each<[Partial<Customer>, readonly unknown[]]>([
  [
    { revenue: 900, orders: 3, daysSinceOrder: 30 },
    [
      { code: "rfm.profile", values: { score: "3-1-2", profile: "newOrOccasional" } },
      score("recency", 30, 3, null, 30),
      score("frequency", 3, 1, null, 3),
      score("monetary", 300, 2, 100, 500),
    ],
  ],
  [
    { revenue: 4207, orders: 7, daysSinceOrder: 91 },
    [
      { code: "rfm.profile", values: { score: "1-3-3", profile: "notToLose" } },
      score("recency", 91, 1, 90, null),
      score("frequency", 7, 3, 6, null),
      score("monetary", 601, 3, 500, null),
    ],
  ],
  [
    { revenue: 500, orders: 5, daysSinceOrder: 31 },
    [
      { code: "rfm.profile", values: { score: "2-2-1", profile: "toDevelop" } },
      score("recency", 31, 2, 30, 90),
      score("frequency", 5, 2, 3, 6),
      score("monetary", 100, 1, null, 100),
    ],
  ],
  [
    { revenue: 0, orders: 0, daysSinceOrder: 400 },
    [
      { code: "rfm.profile", values: { score: "1-1-1", profile: "reactivateOrDrop" } },
      score("recency", 400, 1, 90, null),
      { code: "rfm.noOrderInPeriod", values: { score: 1 } },
    ],
  ],
  [
    { revenue: null, orders: 7, daysSinceOrder: 10 },
    [
      score("recency", 10, 3, null, 30),
      score("frequency", 7, 3, 6, null),
      { code: "rfm.notScored", values: { criterion: "monetary" } },
    ],
  ],
  [{ population: "prospect", potential: 10 }, []],
])("why %j has its scores", (one, expected) => {
  expect(
    reasons("", [one, { revenue: 1, orders: 1, daysSinceOrder: 1 }], withCuts).filter(isOf("rfm")),
  ).toEqual(expected);
});

test("customers that are all equal on a criterion share the middle score, and it is said", () => {
  const alike = [10, 20, 30].map((daysSinceOrder) => ({ revenue: 300, orders: 3, daysSinceOrder }));
  expect(reasons("rfm.same", alike)).toEqual([
    { code: "rfm.sameForAll", values: { criterion: "frequency", value: 3, score: 2 } },
    { code: "rfm.sameForAll", values: { criterion: "monetary", value: 100, score: 2 } },
  ]);
});

const named = (code: string, revenue: number, more: Partial<Customer> = {}) => ({ code, revenue, ...more });
const before = segmented([named("x", 90), named("y", 9), named("z", 1)], { criteria: ["abc"] });

test.each<[string, readonly Partial<Customer>[], Reason]>([
  [
    "who fell",
    [named("x", 9, { daysSinceOrder: 75 }), named("y", 90), named("z", 1)],
    { code: "alert.change", values: { kind: "drop", from: "A", to: "B", days: null } },
  ],
  [
    "who rose",
    [named("y", 90, { daysSinceOrder: 5 }), named("x", 90), named("z", 1)],
    { code: "alert.change", values: { kind: "rise", from: "B", to: "A", days: null } },
  ],
  [
    "who buys nothing any more",
    [named("new", 0, { revenuePrevious: 5000 }), named("x", 90)],
    { code: "alert.noRevenue", values: { previous: 5000 } },
  ],
  [
    "an A that stopped ordering",
    [
      named("new", 900, { orders: 1, daysSinceOrder: 300 }),
      ...[1, 2, 3].map((orders) =>
        named(`n${orders}`, 2000 * orders, { orders: 2 * orders, daysSinceOrder: 9 }),
      ),
    ],
    { code: "alert.reactivate", values: { days: 300 } },
  ],
])("the alert of %s", (name, customers, expected) => {
  const forced = name === "an A that stopped ordering" ? { forcedSegment: "A" } : {};
  const [first, ...others] = customers;
  expect(reasons("alert", [{ ...first, ...forced }, ...others], { previous: before })).toEqual([expected]);
});

test("nobody moved: no alert", () => {
  expect(reasons("alert", [named("x", 90), named("y", 9), named("z", 1)], { previous: before })).toEqual([]);
});

test.each<[Partial<Customer>, readonly Reason[]]>([
  [{ forcedSegment: "VIP" }, [{ code: "forced.unknown", values: { text: "VIP" } }]],
  [{ forcedSegment: "c" }, [{ code: "forced.segment", values: { segment: "C", computed: "A" } }]],
  [{ forcedSegment: "c", population: "closed" }, []],
  [{}, []],
])("what is said of a segment typed by the user: %j", (one, expected) => {
  expect(reasons("forced", [{ revenue: 100, ...one }, { revenue: 10 }])).toEqual(expected);
});
