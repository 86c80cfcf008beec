import fc from "fast-check";
import { DEFAULT_OPTIONS } from "../../../src/core/options";
import { contactState } from "../../../src/core/planning/contactState";
import { nextContact } from "../../../src/core/planning/nextContact";
import { planSegment } from "../../../src/core/planning/planSegment";
import { spread } from "../../../src/core/planning/spread";
import { workingDays } from "../../../src/core/planning/workingDays";
import type { AbcLabel, PotentialLevel } from "../../../src/core/labels";
import { dayOf, isoOf } from "../../../src/core/stats/day";
import { TODAY } from "../methods/portfolio";

test.each([
  [0, 30, "upToDate"],
  [20, 30, "upToDate"],
  [21, 30, "due"],
  [30, 30, "due"],
  [31, 30, "overdue"],
  [46, 30, "overdue"],
  [4, 7, "upToDate"],
  [5, 7, "due"],
  [62, 90, "upToDate"],
  [63, 90, "due"],
  [null, 7, "due"],
] as const)("%s days over %i is %s", (elapsed, interval, state) => {
  expect(contactState(elapsed, interval, DEFAULT_OPTIONS.cadence)).toBe(state);
});

test.each([
  ["on the day", dayOf(2026, 1, 5), 7, "2026-01-12"],
  ["moved over a weekend", dayOf(2026, 1, 3), 7, "2026-01-12"],
  ["already past: the next working day from today", dayOf(2025, 10, 1), 7, "2026-01-08"],
  ["never visited: now", null, 30, "2026-01-08"],
])("next contact %s", (_name, lastVisit, interval, expected) => {
  expect(isoOf(nextContact(lastVisit, interval, TODAY, "59", workingDays()))).toBe(expected);
});

test.each<[AbcLabel | null, string | null, PotentialLevel | null, string | null]>([
  ["A", "3-3-3", null, "A"],
  ["A", "1-1-1", null, "A"],
  ["B", "1-1-1", null, "B"],
  ["C", "1-1-1", null, "reactivate"],
  ["C", "1-1-1", "high", "highPotential"],
  ["C", "1-1-2", null, "C"],
  ["B", null, "high", "highPotential"],
  ["B", null, "medium", "B"],
  ["toComplete", "1-1-1", null, "toComplete"],
  ["potentialB", null, null, "potentialB"],
  ["toComplete", null, "high", "highPotential"],
  [null, "1-1-1", null, "reactivate"],
  [null, "1-1-1", "high", "highPotential"],
  [null, null, "high", "highPotential"],
  [null, null, null, null],
])("%s, %s, %s follows %s", (abc, score, level, expected) => {
  expect(planSegment(abc, score, level, DEFAULT_OPTIONS.plan)).toBe(expected);
});

test("the most demanding row wins, also in a plan that the user changed", () => {
  const slow = { ...DEFAULT_OPTIONS.plan.highPotential, intervalDays: 45 };
  expect(planSegment("B", null, "high", { ...DEFAULT_OPTIONS.plan, highPotential: slow })).toBe("B");
  const equal = { ...DEFAULT_OPTIONS.plan.highPotential, intervalDays: 30 };
  expect(planSegment("B", null, "high", { ...DEFAULT_OPTIONS.plan, highPotential: equal })).toBe(
    "highPotential",
  );
  const none = { ...DEFAULT_OPTIONS.plan.highPotential, intervalDays: null };
  expect(planSegment("B", null, "high", { ...DEFAULT_OPTIONS.plan, highPotential: none })).toBe("B");
});

test("contacts without visits fill the working days of the interval evenly, in order", () => {
  const days = spread(Array<null>(10).fill(null), 7, TODAY, workingDays()).map(isoOf);
  // Thursday and Friday, then Monday to Wednesday.
  expect(days).toEqual(
    ["2026-01-08", "2026-01-09", "2026-01-12", "2026-01-13", "2026-01-14"].flatMap((day) => [day, day]),
  );
});

test("an interval without a working day gives the next one", () => {
  const saturday = dayOf(2026, 1, 10);
  expect(spread([null, "67"], 1, saturday, workingDays()).map(isoOf)).toEqual(["2026-01-12", "2026-01-12"]);
});

test("no day of a spread holds more than one contact above another, nor falls outside the interval", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.constantFrom(7, 14, 30, 90), (count, interval) => {
      const days = spread(Array<null>(count).fill(null), interval, TODAY, workingDays());
      const loads = new Map<number, number>();
      for (const day of days) loads.set(day, (loads.get(day) ?? 0) + 1);
      expect(Math.max(...loads.values()) - Math.min(...loads.values())).toBeLessThanOrEqual(1);
      expect([...days]).toEqual([...days].sort((a, b) => a - b));
      expect(Math.max(...days)).toBeLessThan(TODAY + interval);
    }),
  );
});
