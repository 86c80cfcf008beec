import { priority, priorityPoints } from "../../../src/core/methods/priority";
import { DEFAULT_OPTIONS } from "../../../src/core/options";
import type { AbcLabel, PotentialLevel } from "../../../src/core/labels";
import type { RfmScore } from "../../../src/core/segments";

function score(r: number, f: number, m: number): RfmScore {
  return { r, f, m, score: `${r}-${f}-${m}`, profile: null };
}

test.each<[AbcLabel | null, RfmScore | null, 3 | 5, PotentialLevel | null, boolean, number, string]>([
  ["A", score(3, 3, 3), 3, "high", true, 100, "P1"],
  ["A", score(3, 3, 3), 3, null, false, 70, "P1"],
  ["A", score(1, 1, 1), 3, null, false, 50, "P2"],
  ["B", score(2, 2, 2), 3, "medium", false, 50, "P2"],
  ["B", null, 3, null, false, 30, "P3"],
  ["B", score(2, 1, 1), 3, "medium", true, 53, "P2"],
  ["C", score(3, 3, 2), 3, null, false, 27, "P4"],
  ["C", score(5, 5, 5), 5, null, false, 30, "P3"],
  ["potentialA", null, 3, null, true, 50, "P2"],
  ["potentialB", null, 3, null, false, 20, "P4"],
  ["potentialC", null, 3, null, false, 5, "P4"],
  ["toComplete", score(3, 3, 3), 3, "limited", false, 20, "P4"],
  [null, { r: 3, f: null, m: 3, score: null, profile: null }, 3, "unknown", false, 0, "P4"],
])("%s, %j of %i, %s, overdue %s: %i points, %s", (abc, rfm, bins, level, isOverdue, points, rank) => {
  const total = priorityPoints(abc, rfm, level, isOverdue, {
    ...DEFAULT_OPTIONS,
    rfm: { ...DEFAULT_OPTIONS.rfm, bins },
  });
  expect(priority(total, DEFAULT_OPTIONS.priority)).toEqual({ points, rank });
});

test("the rank follows the unrounded points", () => {
  expect(priority(69.7, DEFAULT_OPTIONS.priority)).toEqual({ points: 70, rank: "P2" });
});
