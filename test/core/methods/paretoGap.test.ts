import fc from "fast-check";
import { paretoClass } from "../../../src/core/methods/abc/paretoClass";
import { paretoGap } from "../../../src/core/methods/abc/paretoGap";
import { paretoScale, type ParetoScale } from "../../../src/core/methods/abc/paretoScale";
import { paretoStanding } from "../../../src/core/methods/abc/paretoStanding";
import { finish } from "../../../src/core/steps";
import { amounts } from "./arbitraries";
import { naiveAbc } from "./naiveAbc";

const LIMITS = [0.8, 0.95] as const;
const scaleOf = (cents: Float64Array): ParetoScale => finish(paretoScale(cents, LIMITS));
const LABELS = ["A", "B", "C"] as const;

test("what is said to be missing promotes the customer, and one cent less does not", () => {
  fc.assert(
    fc.property(amounts, fc.nat(), (revenues, pick) => {
      fc.pre(revenues.length > 0);
      const at = pick % revenues.length;
      const own = revenues[at] ?? null;
      fc.pre(own !== null);
      const cents = Math.round(own * 100);
      const known = revenues.filter((revenue) => revenue !== null);
      const scale = scaleOf(Float64Array.from(known, (revenue) => Math.round(revenue * 100)));
      const found = paretoClass(scale, cents);
      fc.pre(found !== 0);
      const gap = paretoGap(scale, cents);
      const withAmount = (amount: number): string =>
        naiveAbc(revenues.map((revenue, i) => (i === at ? amount / 100 : revenue)))[at] ?? "";
      expect(gap.class).toBeLessThan(found);
      expect(withAmount(cents + gap.cents)).toBe(LABELS[gap.class]);
      expect(withAmount(cents + gap.cents - 1)).toBe(LABELS[found]);
    }),
    { numRuns: 3000 },
  );
});

test("the standing of a client: share before, rank shared by equals, both lines", () => {
  const scale = scaleOf(Float64Array.from([50_00, 30_00, 10_00, 10_00]));
  expect(paretoStanding(scale, 50_00)).toEqual({
    class: 0,
    rank: 1,
    of: 4,
    shareBefore: 0,
    limit: 0.8,
    passed: null,
    gap: null,
  });
  // T' = 90 + x and 80 before: A needs 80 < 0.8 (90 + x), so a cent more than 10 €.
  expect(paretoStanding(scale, 10_00)).toEqual({
    class: 1,
    rank: 3,
    of: 4,
    shareBefore: 0.8,
    limit: 0.95,
    passed: 0.8,
    gap: { cents: 1, class: 0 },
  });
});
