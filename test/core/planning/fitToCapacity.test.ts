import fc from "fast-check";
import { DEFAULT_OPTIONS } from "../../../src/core/options";
import { fitToCapacity } from "../../../src/core/planning/fitToCapacity";
import { segment } from "../../../src/core/segmentation";
import type { PlanSegment } from "../../../src/core/labels";
import type { SegmentedCustomer } from "../../../src/core/segments";
import { aCustomer, aReading } from "../methods/portfolio";

type Counts = Partial<Record<PlanSegment, number>>;

/** Customers of the given plan rows, in numbers. */
function planned(counts: Counts): { readonly customers: readonly SegmentedCustomer[] } {
  const [one] = segment(aReading([aCustomer({ revenue: 1 })]), {
    options: DEFAULT_OPTIONS,
    criteria: ["abc"],
    saved: null,
    recomputeThresholds: false,
    previous: null,
  }).customers;
  if (one === undefined) throw new Error("no customer");
  const rows = Object.entries(counts) as [PlanSegment, number][]; // -- Counts has no other keys
  const customers = rows.flatMap(([planSegment, count]) =>
    Array.from({ length: count }, () => ({
      ...one,
      planSegment,
      intervalDays: DEFAULT_OPTIONS.plan[planSegment].intervalDays,
    })),
  );
  return { customers };
}

test("the method's own example: 2,100 visits a year for 900, A every 15 days and B every 74", () => {
  expect(fitToCapacity(planned({ A: 30, B: 45, C: 75 }), DEFAULT_OPTIONS)).toEqual({
    required: 2100,
    proposed: 900,
    capacity: 900,
    fits: true,
    changes: [
      { segment: "A", customers: 30, from: 7, to: 15, visitsBefore: 1560, visitsAfter: 720 },
      { segment: "B", customers: 45, from: 30, to: 74, visitsBefore: 540, visitsAfter: 180 },
    ],
  });
});

test("a plan that fits is left alone", () => {
  expect(fitToCapacity(planned({ A: 10, B: 20, C: 200 }), DEFAULT_OPTIONS)).toMatchObject({
    required: 760,
    proposed: 760,
    fits: true,
    changes: [],
  });
});

test("only the lowest row is lengthened when that is enough", () => {
  const { changes } = fitToCapacity(planned({ A: 10, B: 40 }), DEFAULT_OPTIONS);
  expect(changes.map(({ segment: id, to }) => [id, to])).toEqual([["B", 37]]);
});

test("more customers than visits in a year: once a year to each, and it is said not to fit", () => {
  const { fits, proposed, changes } = fitToCapacity(planned({ A: 500, B: 500 }), DEFAULT_OPTIONS);
  expect([fits, proposed]).toEqual([false, 1000]);
  expect(changes.map(({ to }) => to)).toEqual([365, 365]);
});

test("a plan that fits to the visit is left alone", () => {
  const capacity = { visitsPerDay: 5, daysPerWeek: 4, weeks: 13 };
  expect(fitToCapacity(planned({ A: 5 }), { ...DEFAULT_OPTIONS, capacity })).toMatchObject({
    required: 260,
    capacity: 260,
    changes: [],
  });
});

test("visits asked once count, and keep their interval", () => {
  const reactivate = { ...DEFAULT_OPTIONS.plan.reactivate, channels: ["visit"] as const };
  const fit = fitToCapacity(planned({ A: 40, reactivate: 100, C: 10 }), {
    ...DEFAULT_OPTIONS,
    plan: { ...DEFAULT_OPTIONS.plan, reactivate },
  });
  expect(fit).toMatchObject({ required: 2180, proposed: 900, fits: true });
  expect(fit.changes.map(({ segment: id }) => id)).toEqual(["A"]);
});

test("a row that waits a year already does not keep the others from it", () => {
  const potentialC = { ...DEFAULT_OPTIONS.plan.potentialC, channels: ["visit"] as const, intervalDays: 365 };
  const fit = fitToCapacity(planned({ A: 500, B: 300, potentialC: 1 }), {
    ...DEFAULT_OPTIONS,
    plan: { ...DEFAULT_OPTIONS.plan, potentialC },
  });
  expect(fit.fits).toBe(true);
  expect(fit.changes.every(({ to }) => to <= 365)).toBe(true);
});

test("never reorders rows, never shortens one, fits whenever a visit a year to each fits", () => {
  const counts = fc.record({
    A: fc.nat({ max: 150 }),
    B: fc.nat({ max: 200 }),
    C: fc.nat({ max: 200 }),
    potentialA: fc.nat({ max: 40 }),
    potentialB: fc.nat({ max: 100 }),
    highPotential: fc.nat({ max: 60 }),
  });
  fc.assert(
    fc.property(counts, (some) => {
      const fit = fitToCapacity(planned(some), DEFAULT_OPTIONS);
      const visited = some.A + some.B + some.potentialA + some.potentialB + some.highPotential;
      expect(fit.fits).toBe(visited <= 900);
      const present = fit.changes.map(({ segment: id, from, to }) => ({ id, from, to }));
      for (const { from, to } of present) expect(to).toBeGreaterThan(from);
      for (const high of present) {
        for (const low of present) {
          if (high.from < low.from) expect(high.to).toBeLessThanOrEqual(low.to);
        }
      }
    }),
    { numRuns: 60 },
  );
});
