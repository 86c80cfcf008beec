import fc from "fast-check";
import { sortWholeNumbers } from "../../../src/core/stats/sortWholeNumbers";
import { finish } from "../../../src/core/steps";

/** Long enough for the digits to be sorted rather than the numbers compared. */
const MANY = 2000;

function many(numbers: readonly number[]): Float64Array {
  return Float64Array.from({ length: MANY }, (_, i) => numbers[(i * 7919) % numbers.length] ?? 0);
}

function expectSorted(values: Float64Array): void {
  const expected = Float64Array.from(values).sort();
  expect(finish(sortWholeNumbers(values))).toBe(values);
  expect([...values]).toEqual([...expected]);
}

test.each([
  ["equal ones", [5]],
  ["two neighbours", [8, 7]],
  ["credit notes below zero", [-300, 12, -1, 0, 4_000_000]],
  ["one digit of eleven bits, and just beyond", [2047, 2048, 0, 1, 4_194_303, 4_194_304]],
  ["the widest span of the digits", [0, 2 ** 32 - 1, 2 ** 31, 77]],
  ["a span that the digits cannot hold", [0, 2 ** 32, 2 ** 32 + 1, 5]],
  ["a span below zero that the digits cannot hold", [-(2 ** 40), 2 ** 40, 3, -3]],
  ["a fraction that is lost in the distance to the least", [-(2 ** 31), 1e-8, 1]],
  ["fractions", [0.5, 0.25, 3, -0.75]],
  ["beyond whole numbers of a double", [2 ** 60, 2 ** 60 + 1024, 2 ** 60 - 512]],
])("%s come out ascending", (_name, numbers) => {
  expectSorted(many(numbers));
});

/** Numbers that the engine's own sort, which compares, must not touch. */
function uncompared(numbers: readonly number[], length = MANY): Float64Array {
  const values = Float64Array.from({ length }, (_, i) => numbers[(i * 7919) % numbers.length] ?? 0);
  values.sort = () => {
    throw new Error("compared");
  };
  return values;
}

test.each([
  ["equal ones", [5]],
  ["credit notes below zero", [-300, 12, -1, 0, 4_000_000]],
  ["sales alone", [100, 250, 4_000_000]],
  ["credit notes alone", [-4_000_000, -250, -100]],
  ["the widest span of the digits", [1, 2 ** 32, 2 ** 31, 77]],
])("many whole numbers, %s, are sorted by their digits: as long as they are many", (_name, numbers) => {
  const values = uncompared(numbers);
  const expected = [...values].sort((a, b) => a - b);
  expect([...finish(sortWholeNumbers(values))]).toEqual(expected);
});

test("from 1,500 numbers on; fewer are compared", () => {
  expect([...finish(sortWholeNumbers(uncompared([3, 1, 2], 1500)))]).toHaveLength(1500);
  expect(() => finish(sortWholeNumbers(uncompared([3, 1, 2], 1499)))).toThrow("compared");
});

test.each([
  ["a span that the digits cannot hold", [1, 2 ** 32 + 1]],
  ["fractions", [0.5, 3]],
])("%s is left to the engine", (_name, numbers) => {
  expect(() => finish(sortWholeNumbers(uncompared(numbers)))).toThrow("compared");
});

test("any amounts come out as comparing sorts them, few or many", () => {
  const amount = fc.oneof(
    fc.integer({ min: -2000, max: 2000 }),
    fc.integer(),
    fc.maxSafeInteger(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  );
  const amounts = fc.array(amount, { minLength: 1, maxLength: 300 });
  fc.assert(fc.property(amounts, (list) => expectSorted(Float64Array.from(list))));
  fc.assert(fc.property(amounts, (list) => expectSorted(many(list))));
});

test("what the scratch held does not matter", () => {
  const values = many([9, 3, 7]);
  const scratch = new Uint32Array(2 * MANY + 1).fill(2 ** 32 - 1);
  expect([...finish(sortWholeNumbers(values, scratch))]).toEqual([...many([9, 3, 7]).sort()]);
});

test("nothing to sort", () => {
  expect([...finish(sortWholeNumbers(new Float64Array(0)))]).toEqual([]);
});
