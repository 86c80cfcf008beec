import fc from "fast-check";
import { DEFAULT_OPTIONS } from "../../../src/core/options";
import { segment } from "../../../src/core/segmentation";
import { CRITERIA } from "../../../src/core/labels";
import type { SegmentedCustomer } from "../../../src/core/segments";
import { potentialPortfolio } from "./arbitraries";
import { aReading, TODAY } from "./portfolio";

const FIELDS = ["name", "revenue", "orders", "lastOrder", "lastVisit", "potential"] as const;

/** A portfolio with orders and visits, so that every part of the priority is there for some and missing for others. */
const portfolio = fc
  .tuple(potentialPortfolio, fc.array(fc.nat({ max: 400 }), { minLength: 25, maxLength: 25 }))
  .map(([customers, draws]) =>
    customers.map((one, i) => {
      const draw = draws[i] ?? 0;
      const isClient = one.population === "client";
      return {
        ...one,
        orders: isClient && draw % 5 > 0 ? draw % 9 : null,
        lastOrder: isClient && draw % 7 > 0 ? TODAY - draw : null,
        daysSinceOrder: isClient && draw % 7 > 0 ? draw : null,
        lastVisit: draw % 4 > 0 ? TODAY - (draw % 130) : null,
      };
    }),
  );

/** The points as the rules say them, from the labels alone; shares no code with the product. */
function naivePoints({ abc, rfm, potential, contactState }: SegmentedCustomer): number {
  let points = 0;
  if (abc === "A") points += 50;
  if (abc === "B") points += 30;
  if (abc === "C") points += 10;
  if (abc === "potentialA") points += 40;
  if (abc === "potentialB") points += 20;
  if (abc === "potentialC") points += 5;
  const digits = rfm?.score?.split("-").map(Number) ?? [];
  // 0 at 1-1-1, 20 at 3-3-3: six steps between them.
  if (digits.length === 3) points += ((digits.reduce((a, b) => a + b) - 3) * 20) / 6;
  if (potential?.level === "high") points += 20;
  if (potential?.level === "medium") points += 10;
  if (contactState === "overdue") points += 10;
  return points;
}

/** The shortest interval among the segments of a customer, as the plan's table says it. */
function naiveInterval({ abc, rfm, potential }: SegmentedCustomer): number | null {
  const days = {
    A: 7,
    B: 30,
    C: 90,
    potentialA: 7,
    potentialB: 30,
    potentialC: 90,
    toComplete: null,
  } as const;
  const own = abc === null ? null : abc === "C" && rfm?.score === "1-1-1" ? 30 : days[abc];
  if (potential?.level !== "high") return own;
  return own === null || own > 14 ? 14 : own;
}

test("points, rank and interval are those of the rules on any portfolio", () => {
  fc.assert(
    fc.property(portfolio, (customers) => {
      const { customers: done } = segment(aReading(customers, FIELDS), {
        options: DEFAULT_OPTIONS,
        criteria: CRITERIA,
        saved: null,
        recomputeThresholds: false,
        previous: null,
      });
      for (const one of done) {
        if (one.customer.population === "closed") {
          expect(one.priority).toBeNull();
          continue;
        }
        const points = naivePoints(one);
        const rank = points > 69.999999 ? "P1" : points > 49.999999 ? "P2" : points > 29.999999 ? "P3" : "P4";
        expect(one.priority?.rank).toBe(rank);
        expect(Math.abs((one.priority?.points ?? NaN) - points)).toBeLessThanOrEqual(0.5 + 1e-6);
        expect(one.intervalDays).toBe(naiveInterval(one));
      }
    }),
    { numRuns: 1000 },
  );
});
