import { constantShare, groupStats, variesWithin } from "../../../../src/core/reading/grain/groupStats";
import { finish } from "../../../../src/core/steps";

/** One sign a row: letters are clients, a point has no identity. */
const keysOf = (rows: string) => {
  const clients = [...new Set(rows.replaceAll(".", ""))];
  return { ids: Int32Array.from(rows, (sign) => clients.indexOf(sign)), customers: clients.length };
};

test.each([
  ["", [0, 0, 0, 0]],
  ["abc", [3, 3, 0, 0]],
  ["aab..", [3, 2, 1, 2]],
  ["ababa", [5, 2, 2, 5]],
] as const)("%j: rows, clients, repeated clients and their rows", (rows, expected) => {
  const { rows: all, clients, repeatedClients, repeatedRows } = finish(groupStats(keysOf(rows)));
  expect([all, clients, repeatedClients, repeatedRows]).toEqual(expected);
});

test.each<[string, readonly number[], number]>([
  ["abc", [1, 2, 3], 0],
  ["aabb", [5, 5, 6, 7], 0.5],
  ["aabb", [5, 5, 6, 6], 1],
  ["aaa", [5, 5, 6], 0],
  ["aaa", [5, 6, 5], 0],
  ["aa", [5, 5.004], 1],
  ["aa", [5, 5.01], 0],
  ["aabb", [5, NaN, 6, 6], 1],
  ["aabb", [5, 0, 6, 6], 1],
  ["aaa", [5, 0, 5], 1],
  ["aa..", [5, 5, 1, 2], 1],
])("%j with the amounts %j: a share of %d is constant", (rows, amounts, share) => {
  expect(finish(constantShare(keysOf(rows), Float64Array.from(amounts)))).toBe(share);
});

test.each([
  ["abc", "xyz", 0],
  ["aabb", "xyxx", 0.5],
  ["aabb", "xyyx", 1],
  ["aaa", "xyx", 0],
  ["aabb", "x-xy", 1],
  ["aabb", "--xy", 1],
  ["aab.", "xyxz", 1],
  ["..aa", "xyxx", 0],
  ["aabb", "x-yy", 0],
  ["aaaa", "xy--", 1],
] as const)("%j with the reps %j: a share of %d differs from row to row", (rows, texts, share) => {
  expect(
    finish(
      variesWithin(
        keysOf(rows),
        [...texts].map((sign) => (sign === "-" ? null : sign)),
      ),
    ),
  ).toBe(share);
});
