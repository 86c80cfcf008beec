import fc from "fast-check";
import { toCents } from "../../../src/core/stats/cents";
import { consecutiveRuns } from "../../../src/core/stats/consecutiveRuns";
import { countByLandmarks, countUpTo, landmarksOf } from "../../../src/core/stats/countUpTo";
import { endOfEquals } from "../../../src/core/stats/endOfEquals";
import { isUpTo } from "../../../src/core/stats/isUpTo";
import { textNumberOf, textNumbers } from "../../../src/core/stats/textNumbers";

test.each([
  [0.1 + 0.2, 30],
  [12_345.67, 1_234_567],
  [-19.9, -1990],
  [-0.001, 0],
])("%d € is %i cents", (euros, cents) => {
  expect(toCents(euros)).toBe(cents);
});

test.each([
  [0, 0],
  [1, 1],
  [2, 4],
  [2.5, 4],
  [9, 5],
  [10, 5],
])("up to %d: %i of 1, 2, 2, 2, 9", (bound, count) => {
  expect(countUpTo(Float64Array.of(1, 2, 2, 2, 9), bound)).toBe(count);
});

test("by landmarks as many as without them, between them, on them and beyond", () => {
  for (const length of [0, 1, 63, 64, 65, 128, 200]) {
    const ascending = Float64Array.from({ length }, (_, i) => i - (i % 3));
    const landmarks = landmarksOf(ascending);
    for (let bound = -1; bound <= length; bound += 0.5) {
      const count = ascending.filter((value) => value <= bound).length;
      expect(countByLandmarks(landmarks, ascending, bound)).toBe(count);
    }
  }
});

test("nothing is up to anything in an empty list", () => {
  expect(countUpTo(new Float64Array(), 1)).toBe(0);
});

test.each([
  [0.1 + 0.2, 0.3, true],
  [-0.1 - 0.2, -0.3, true],
  [100, 100, true],
  [1_000_000.0005, 1_000_000, true],
  [0, 0, true],
  [1000.01, 1000, false],
  [99, 100, true],
])("%d is up to %d: %s", (value, bound, answer) => {
  expect(isUpTo(value, bound)).toBe(answer);
});

const RUNS = [1, 2, 3, 4, 7, 8, 9, 30];

test("after the last of equals, from wherever among them", () => {
  for (const before of [0, 1, 5]) {
    for (const run of RUNS) {
      const values = [...Array<number>(before).fill(1), ...Array<number>(run).fill(2), 3, 3];
      for (let at = before; at < before + run; at++) {
        expect(endOfEquals(Float64Array.from(values), at)).toBe(before + run);
        expect(endOfEquals(Float64Array.from(values.slice(0, -2)), at)).toBe(before + run);
      }
    }
  }
  expect(endOfEquals(Float64Array.of(1, 2), 2)).toBe(2);
});

test("texts by number, each text once", () => {
  const seen = textNumbers();
  expect(["Nord", null, "Sud", "Nord", ""].map((text) => textNumberOf(seen, text))).toEqual([1, 0, 2, 1, 3]);
  expect(seen.texts).toEqual([null, "Nord", "Sud", ""]);
});

test.each([
  [[], []],
  [[5], [[5, 5]]],
  [
    [10, 2, 3, 1, 2, 12, 11, 7],
    [
      [1, 3],
      [7, 7],
      [10, 12],
    ],
  ],
])("runs of %j", (numbers, runs) => {
  expect(consecutiveRuns(numbers)).toEqual(runs);
});

test("runs hold each number once, ascending, with a gap between them", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 40 })), (numbers) => {
      const held = consecutiveRuns(numbers).map(([first, last]) =>
        Array.from({ length: last - first + 1 }, (_, i) => first + i),
      );
      expect(held.flat()).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      expect(held.slice(1).every(([first = 0], i) => first > (held[i]?.at(-1) ?? first) + 1)).toBe(true);
    }),
  );
});
