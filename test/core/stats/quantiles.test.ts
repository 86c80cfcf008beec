import fc from "fast-check";
import { quantiles } from "../../../src/core/stats/quantiles";
import { selectAt } from "../../../src/core/stats/selectAt";

test.each([
  [[1, 2, 3, 4], 1, 4, 1.75],
  [[1, 2, 3, 4], 2, 4, 2.5],
  [[4, 1, 3, 2, 5], 1, 2, 3],
  [[10], 2, 3, 10],
  [[10, 40], 1, 3, 20],
  [[5, NaN, 1, NaN, 3], 1, 2, 3],
])("type 7 of %j at %i/%i is %d", (values, numerator, denominator, expected) => {
  expect(quantiles(Float64Array.from(values), [numerator], denominator)).toEqual([expected]);
});

test("a place that falls on a value is that value, whatever the float of the fraction", () => {
  // 1/3 of 3 steps is exactly 1; as a double it is not always.
  expect(quantiles(Float64Array.from([0.1, 0.2, 0.3, 0.7]), [1, 2], 3)).toEqual([0.2, 0.3]);
});

test("nothing known gives NaN", () => {
  expect(quantiles(Float64Array.from([NaN]), [1], 3)).toEqual([NaN]);
});

const LOW_AND_HIGH = [...Array(100).keys()].flatMap((i) => [1 + i, 1001 + ((i * 37) % 100)]);

test.each([
  [1, 2, 550.5],
  [1, 4, 50.75],
  [3, 4, 1050.25],
])("%i/%i of two groups far apart is %d, and so it is below zero", (numerator, denominator, expected) => {
  expect(quantiles(Float64Array.from(LOW_AND_HIGH), [numerator], denominator)).toEqual([expected]);
  const below = Float64Array.from(LOW_AND_HIGH, (value) => -value);
  expect(quantiles(below, [denominator - numerator], denominator)).toEqual([-expected]);
});

test("selecting gives what sorting gives, also for many equal or ordered values", () => {
  const values = fc.oneof(
    fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 60 }),
    fc
      .array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 60 })
      .map((list) => list.sort((a, b) => a - b)),
    fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 60 }),
  );
  fc.assert(
    fc.property(values, fc.nat(), (list, pick) => {
      const place = pick % list.length;
      expect(selectAt(Float64Array.from(list), place) + 0).toBe(
        (Float64Array.from(list).sort()[place] ?? NaN) + 0,
      );
    }),
  );
});

test("selecting among values that rise, then fall, as the worst of orders do", () => {
  const values = Float64Array.from({ length: 20_000 }, (_, i) => Math.min(i, 19_999 - i));
  const sorted = values.toSorted();
  for (const place of [6000, 6760, 9000, 18_000]) expect(selectAt(values.slice(), place)).toBe(sorted[place]);
});

test("quantiles of many values are those of the sorted ones: ties, far outliers, unknown ones", () => {
  const value = fc.oneof(
    { weight: 8, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }) },
    { weight: 8, arbitrary: fc.integer({ min: -3, max: 30 }) },
    fc.constantFrom(NaN, 1e300, -1e300, 5e-324),
  );
  const lists = fc.array(value, { minLength: 150, maxLength: 1500, size: "max" });
  fc.assert(
    fc.property(lists, fc.integer({ min: 2, max: 5 }), (list, bins) => {
      const places = Array.from({ length: bins + 1 }, (_, i) => i);
      const sorted = Float64Array.from(list.filter((one) => !Number.isNaN(one))).sort();
      const expected = places.map((numerator) => {
        const steps = (sorted.length - 1) * numerator;
        const [low = NaN, high = low] = sorted.subarray(Math.floor(steps / bins));
        const rest = (steps % bins) / bins;
        return rest === 0 ? low : low + rest * (high - low);
      });
      const found = quantiles(Float64Array.from(list), places, bins);
      expect(found.map((one) => one + 0)).toEqual(expected.map((one) => one + 0));
    }),
    { numRuns: 60 },
  );
});
