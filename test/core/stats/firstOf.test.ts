import fc from "fast-check";
import { firstOf } from "../../../src/core/stats/firstOf";
import { finish } from "../../../src/core/steps";

test("the first of an order are those of a stable sort", () => {
  const items = fc.array(fc.record({ rank: fc.integer({ min: 0, max: 5 }), name: fc.string() }));
  fc.assert(
    fc.property(items, fc.integer({ min: 0, max: 8 }), (all, count) => {
      const order = (a: { rank: number }, b: { rank: number }): number => a.rank - b.rank;
      expect(finish(firstOf(all, count, order))).toEqual(all.toSorted(order).slice(0, count));
    }),
  );
});
