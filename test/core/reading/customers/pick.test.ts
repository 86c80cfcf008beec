import { pickLatest, pickNumber, pickSum, pickText } from "../../../../src/core/reading/customers/pick";

test.each<[readonly (string | null)[], readonly number[], string | null]>([
  [["Lille"], [0], "Lille"],
  [[null], [0], null],
  [["Lille", "Lens"], [1], "Lens"],
  [[], [0], null],
  [["Lille", "Lens"], [], null],
  [["Lille", "Lens", "Lens"], [0, 1, 2], "Lens"],
  [["Lens", "Lens", "Lille"], [0, 1, 2], "Lens"],
  [["Lille", "Lens"], [0, 1], "Lens"],
  [["Lens", "Lille"], [0, 1], "Lens"],
  [["Lille", "Lens", "Lille", "Lens"], [0, 1, 2, 3], "Lens"],
  [[null, null, "Lille"], [0, 1, 2], "Lille"],
  [[null, null], [0, 1], null],
  [["Lille", "Lens", "Lens"], [0], "Lille"],
])("of the towns %j on rows %j, %j", (towns, rows, expected) => {
  expect(pickText(towns, rows)).toBe(expected);
});

/** Each column on all its rows; NaN is a blank cell. */
test.each<[string, readonly number[], number | null, number | null, number | null]>([
  ["one value", [5], 5, 5, 5],
  ["nothing", [NaN], null, null, null],
  ["no row", [], null, null, null],
  ["nothing twice", [NaN, NaN], null, null, null],
  ["one of two", [NaN, 7], 7, 7, 7],
  ["most rows", [3, 9, 3], 3, 9, 15],
  ["a tie", [3, 9], 9, 9, 12],
  ["a tie the other way", [9, 3], 9, 9, 12],
  ["zero", [0, 0], 0, 0, 0],
  ["a credit note", [-2, 5, 5], 5, 5, 8],
  ["cents", [0.1, 0.2], 0.2, 0.2, 0.3],
])("%s: %j agree on %j, the latest is %j, the sum %j", (_what, values, agreed, latest, sum) => {
  const rows = values.map((_, at) => at);
  const column = Float64Array.from(values);
  expect([pickNumber(column, rows), pickLatest(column, rows), pickSum(column, rows)]).toEqual([
    agreed,
    latest,
    sum,
  ]);
});

test("only the rows asked for count; a column that is not there says nothing", () => {
  const column = Float64Array.of(1, 2, 3);
  expect([pickNumber, pickLatest, pickSum].map((pick) => pick(column, [1]))).toEqual([2, 2, 2]);
  expect([pickNumber, pickLatest, pickSum].map((pick) => pick(column, [0, 1]))).toEqual([2, 2, 3]);
  expect([pickNumber, pickLatest, pickSum].map((pick) => pick(undefined, [0, 1]))).toEqual([
    null,
    null,
    null,
  ]);
});
