import { toCents } from "../../../src/core/stats/cents";
import { countUpTo } from "../../../src/core/stats/countUpTo";
import { isUpTo } from "../../../src/core/stats/isUpTo";

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
