import fc from "fast-check";
import { paretoData } from "../../../src/core/output/dashboard/paretoData";
import { segmentation } from "./support/build";
import { portfolio } from "./support/portfolio";

test("Pareto bars only go down, their line only up, and it ends at 100 % of the clients and of the revenue", () => {
  const revenues = fc.array(fc.integer({ min: -50, max: 9_000 }), { minLength: 1, maxLength: 90 });
  fc.assert(
    fc.property(revenues, (amounts) => {
      const made = portfolio(amounts.map((revenue, i) => ({ name: `Client ${i}`, revenue })));
      const slices = paretoData(segmentation(made).scales.clients);
      slices.slice(1).forEach((slice, i) => {
        expect(slice.revenue).toBeLessThanOrEqual(slices[i]?.revenue ?? 0);
        expect(slice.cumulative).toBeGreaterThanOrEqual(slices[i]?.cumulative ?? 1);
      });
      expect(slices.length).toBeLessThanOrEqual(40);
      const some = amounts.some((amount) => amount > 0);
      expect(slices.at(-1)?.clients).toBe(some ? 1 : undefined);
      if (some) expect(slices.at(-1)?.cumulative).toBeCloseTo(1, 9);
    }),
    { numRuns: 40 },
  );
});

test("a bar a client up to forty; beyond, twenty bars of what one of a group brings", () => {
  const bars = (count: number) =>
    paretoData(
      segmentation(
        portfolio(Array.from({ length: count }, (_, i) => ({ name: `C${i}`, revenue: 10 * (count - i) }))),
      ).scales.clients,
    );
  expect([bars(1).length, bars(40).length, bars(41).length, bars(60).length]).toEqual([1, 40, 20, 20]);
  expect(bars(40)[0]).toEqual({ clients: 1 / 40, revenue: 400, cumulative: 400 / 8200 });
  expect(bars(60)[0]).toEqual({ clients: 3 / 60, revenue: 590, cumulative: 1770 / 18_300 });
});
