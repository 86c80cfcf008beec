import fc from "fast-check";
import { abc } from "../../../src/core/methods/abc/abc";
import { amount, amounts } from "./arbitraries";
import { naiveAbc } from "./naiveAbc";
import { aCustomer } from "./portfolio";

const LIMITS = [0.8, 0.95] as const;
const HEIGHT = { A: 3, B: 2, C: 1, toComplete: 0 } as const;

function classes(revenues: readonly (number | null)[]): readonly (keyof typeof HEIGHT)[] {
  const { labels } = abc(
    revenues.map((revenue) => aCustomer({ revenue })),
    LIMITS,
  );
  return labels.map((label) => (label === "A" || label === "B" || label === "C" ? label : "toComplete"));
}

test("agrees with the naive reading of the rule on any portfolio", () => {
  fc.assert(
    fc.property(amounts, (revenues) => {
      expect(classes(revenues)).toEqual(naiveAbc(revenues));
    }),
    { numRuns: 3000 },
  );
});

test("A is never empty when some revenue is positive", () => {
  fc.assert(
    fc.property(amounts, (revenues) => {
      const isPositive = revenues.some((revenue) => revenue !== null && Math.round(revenue * 100) > 0);
      expect(classes(revenues).includes("A")).toBe(isPositive);
    }),
  );
});

test("row order is irrelevant", () => {
  fc.assert(
    fc.property(amounts, (revenues) => {
      expect([...classes([...revenues].reverse())].reverse()).toEqual(classes(revenues));
    }),
  );
});

test("the currency is irrelevant", () => {
  fc.assert(
    fc.property(amounts, fc.constantFrom(10, 1000), (revenues, rate) => {
      const inCents = revenues.map((revenue) => (revenue === null ? null : Math.round(revenue * 100) / 100));
      const converted = inCents.map((revenue) => (revenue === null ? null : revenue * rate));
      expect(classes(converted)).toEqual(classes(inCents));
    }),
  );
});

test("raising one revenue never lowers that customer's class", () => {
  fc.assert(
    fc.property(amounts, fc.nat(), fc.nat({ max: 1_000_000 }), (revenues, pick, raise) => {
      fc.pre(revenues.length > 0);
      const at = pick % revenues.length;
      const own = revenues[at] ?? null;
      fc.pre(own !== null);
      const raised = revenues.map((revenue, i) => (i === at && revenue !== null ? revenue + raise : revenue));
      const before = classes(revenues)[at] ?? "toComplete";
      const after = classes(raised)[at] ?? "toComplete";
      expect(HEIGHT[after]).toBeGreaterThanOrEqual(HEIGHT[before]);
    }),
    { numRuns: 500 },
  );
});

test("equal values, equal class; larger value, no lower class", () => {
  fc.assert(
    fc.property(amounts, amount, (revenues, extra) => {
      const all = [...revenues, extra, extra];
      const found = classes(all);
      expect(found[found.length - 1]).toBe(found[found.length - 2]);
      const known = all.flatMap((revenue, i) =>
        revenue === null ? [] : [[revenue, found[i] ?? "C"] as const],
      );
      const heights = known.sort(([a], [b]) => a - b).map(([, label]) => HEIGHT[label]);
      expect(heights).toEqual([...heights].sort((a, b) => a - b));
    }),
  );
});
