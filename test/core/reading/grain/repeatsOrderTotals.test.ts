import { ordersOfSeveralLines } from "../../../../src/core/reading/grain/orderGroups";
import { finish } from "../../../../src/core/steps";
import {
  addUpTo,
  isProductOfTwo,
  repeatsOrderTotals,
} from "../../../../src/core/reading/grain/repeatsOrderTotals";

const floats = (...values: readonly number[]) => Float64Array.from(values);
/** Orders of two lines each. */
const pairs = (count: number) => Array.from({ length: count }, (_, i) => [2 * i, 2 * i + 1]);
const PRODUCTS = ["Vis", "Clou", "Vis", "Clou", "Vis", "Clou"];

test.each<[string, readonly number[], readonly (readonly string[])[], boolean]>([
  ["one amount an order, lines of several products", [100, 100, 50, 50], [PRODUCTS], true],
  ["another amount on each line", [100, 90, 50, 40], [PRODUCTS], false],
  ["one order alone", [100, 100], [PRODUCTS], false],
  ["the same amount everywhere", [100, 100, 100, 100], [PRODUCTS], false],
  ["copies of whole rows", [100, 100, 50, 50], [["Vis", "Vis", "Clou", "Clou"]], false],
  ["half of them copies", [100, 100, 50, 50], [["Vis", "Clou", "Vis", "Vis"]], true],
  ["a third column differs", [100, 100, 50, 50], [["a", "a", "b", "b"], PRODUCTS], true],
  ["amounts on first lines only", [100, NaN, 50, NaN], [PRODUCTS], false],
  ["zeros", [0, 0, 0, 0], [PRODUCTS], false],
  ["two of three orders", [100, 100, 50, 50, 20, 30], [PRODUCTS], false],
  ["less than a cent apart", [100, 100.001, 50, 50], [PRODUCTS], true],
])("totals on each line? %s: %s %j", (_name, amounts, others, expected) => {
  expect(finish(repeatsOrderTotals(floats(...amounts), pairs(amounts.length / 2), others))).toBe(expected);
});

test("one mistyped order of twenty is forgiven, two are not", () => {
  const amounts = Array.from({ length: 40 }, (_, at) => 10 + Math.floor(at / 2));
  const products = amounts.map((_, at) => (at % 2 === 0 ? "Vis" : "Clou"));
  const mistyped = (count: number) =>
    floats(...amounts.map((amount, at) => (at < 2 * count && at % 2 ? 1 : amount)));
  expect(finish(repeatsOrderTotals(mistyped(1), pairs(20), [products]))).toBe(true);
  expect(finish(repeatsOrderTotals(mistyped(2), pairs(20), [products]))).toBe(false);
});

test.each<[string, readonly number[], boolean]>([
  ["to the totals", [60, 40, 30, 20], true],
  ["to the totals but for rounding", [60.01, 40.01, 30, 20], true],
  ["to three cents more", [60.03, 40, 30, 20], false],
  ["to something else", [60, 30, 30, 10], false],
  ["with unknown lines", [100, NaN, 30, 20], true],
])("lines that add up %s", (_name, lines, expected) => {
  expect(addUpTo(floats(100, 100, 50, 50), floats(...lines), pairs(2))).toBe(expected);
});

test("nothing adds up without orders or totals", () => {
  expect(addUpTo(floats(), floats(), [])).toBe(false);
  expect(addUpTo(floats(NaN, NaN), floats(0, 0), pairs(1))).toBe(false);
});

test.each<[string, readonly (readonly number[])[], boolean]>([
  [
    "quantity by price",
    [
      [2, 5, 1, 1],
      [50, 20, 50, 50],
    ],
    true,
  ],
  [
    "with a column between",
    [
      [2, 5, 1, 1],
      [9, 9, 9, 9],
      [50, 20, 50, 50],
    ],
    true,
  ],
  [
    "rounded prices",
    [
      [3, 3, 1, 1],
      [33.333, 33.333, 50, 50],
    ],
    true,
  ],
  [
    "another price",
    [
      [2, 5, 1, 1],
      [50, 21, 50, 50],
    ],
    false,
  ],
  ["one column", [[100, 100, 50, 50]], false],
  [
    "unknown prices",
    [
      [2, 5, 1, 1],
      [NaN, NaN, NaN, NaN],
    ],
    false,
  ],
])("the amount is a product: %s", (_name, columns, expected) => {
  expect(
    isProductOfTwo(
      floats(100, 100, 50, 50),
      columns.map((column) => floats(...column)),
      pairs(2),
    ),
  ).toBe(expected);
});

test("nothing is a product of nothing", () => {
  expect(isProductOfTwo(floats(0, NaN), [floats(1, 1), floats(1, 1)], pairs(1))).toBe(false);
});

/** One sign a row: digits are order numbers, letters customers; a point is none. */
test.each([
  [
    "112333",
    "aabccc",
    [
      [0, 1],
      [3, 4, 5],
    ],
  ],
  [
    "1212",
    "aaaa",
    [
      [0, 2],
      [1, 3],
    ],
  ],
  [
    "1111",
    "aabb",
    [
      [0, 1],
      [2, 3],
    ],
  ],
  ["1123", "abaa", []],
  ["..11", "aaaa", [[2, 3]]],
  ["1122", "..aa", [[2, 3]]],
  ["", "", []],
])("the lines of the orders %j of the customers %j", (orders, customers, lines) => {
  const ids = [...orders].map((sign) => (sign === "." ? null : sign));
  const keys = Int32Array.from(customers, (sign) => "abc".indexOf(sign));
  expect(finish(ordersOfSeveralLines(ids, keys))).toEqual(lines);
});
