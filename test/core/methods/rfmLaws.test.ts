import fc from "fast-check";
import { rfm } from "../../../src/core/methods/rfm/rfm";
import type { Customer } from "../../../src/core/model";
import { DEFAULT_OPTIONS } from "../../../src/core/options";
import { naiveRfm } from "./naiveRfm";
import { aCustomer, aReading } from "./portfolio";

const client: fc.Arbitrary<Customer> = fc
  .record({
    daysSinceOrder: fc.option(fc.oneof(fc.integer({ min: 0, max: 900 }), fc.constantFrom(30, 60)), {
      freq: 5,
    }),
    orders: fc.option(fc.integer({ min: 0, max: 12 }), { freq: 5 }),
    revenue: fc.option(fc.oneof(fc.integer({ min: -500, max: 90_000 }), fc.constantFrom(0, 1200)), {
      freq: 5,
    }),
    averageOrder: fc.option(fc.integer({ min: 1, max: 3000 }), { freq: 2 }),
  })
  .map(aCustomer);
const portfolio = fc.array(client, { maxLength: 40 });
const bins = fc.constantFrom(3 as const, 4 as const, 5 as const);
const monetary = fc.constantFrom("average" as const, "total" as const);

test("agrees with the naive reading of the rules on any portfolio", () => {
  fc.assert(
    fc.property(portfolio, bins, monetary, (customers, n, kind) => {
      const options = { ...DEFAULT_OPTIONS.rfm, bins: n, monetary: kind };
      const found = rfm(aReading(customers), options, null).scores;
      expect(found.map((score) => [score?.r, score?.f, score?.m])).toEqual(naiveRfm(customers, n, kind));
    }),
    { numRuns: 3000 },
  );
});

test("scores never fall when the value gets better", () => {
  fc.assert(
    fc.property(portfolio, bins, (customers, n) => {
      const { scores } = rfm(aReading(customers), { ...DEFAULT_OPTIONS.rfm, bins: n }, null);
      const dated = customers.flatMap(({ daysSinceOrder }, i) => {
        const r = scores[i]?.r ?? null;
        return daysSinceOrder === null || r === null ? [] : [{ daysSinceOrder, r }];
      });
      const byDays = [...dated].sort((a, b) => a.daysSinceOrder - b.daysSinceOrder).map(({ r }) => r);
      expect(byDays).toEqual([...byDays].sort((a, b) => b - a));
    }),
  );
});

test("frozen cut points give the same scores on the same data", () => {
  fc.assert(
    fc.property(portfolio, bins, (customers, n) => {
      const options = { ...DEFAULT_OPTIONS.rfm, bins: n };
      const first = rfm(aReading(customers), options, null);
      const again = rfm(aReading(customers), options, { rfm: first.thresholds, since: null });
      expect(again.scores).toEqual(first.scores);
    }),
  );
});

test("row order is irrelevant", () => {
  fc.assert(
    fc.property(portfolio, (customers) => {
      const there = rfm(aReading(customers), DEFAULT_OPTIONS.rfm, null).scores;
      const back = rfm(aReading([...customers].reverse()), DEFAULT_OPTIONS.rfm, null).scores;
      expect([...back].reverse()).toEqual(there);
    }),
  );
});
