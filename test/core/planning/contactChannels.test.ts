import { DEFAULT_OPTIONS } from "../../../src/core/options";
import { channelBook } from "../../../src/core/planning/channelBook";
import { visitsPerYear } from "../../../src/core/planning/visitsPerYear";
import type { Channel, PlanSegment } from "../../../src/core/labels";

test.each<[PlanSegment, Channel | null, readonly Channel[]]>([
  ["A", null, ["visit"]],
  ["A", "visit", ["visit"]],
  ["A", "phone", ["phone", "visit"]],
  ["C", null, ["phone", "email"]],
  ["C", "phone", ["phone", "email"]],
  ["C", "email", ["email", "phone"]],
  ["C", "visit", ["phone", "email"]],
  ["potentialB", "phone", ["phone", "visit"]],
  ["toComplete", "phone", []],
])("a client of %s that prefers %s is contacted by %j", (segment, preferred, channels) => {
  expect(channelBook(DEFAULT_OPTIONS.plan)(segment, preferred)).toEqual(channels);
});

test.each([
  ["A", 7, 52],
  ["B", 30, 12],
  ["potentialB", 30, 12],
  ["C", 90, 0],
  ["reactivate", 30, 0],
  ["A", null, 0],
] as const)("%s every %s days is %i visits a year", (segment, interval, visits) => {
  expect(visitsPerYear(DEFAULT_OPTIONS.plan[segment], interval)).toBe(visits);
});

test("a visit asked once is one visit, whatever the interval", () => {
  expect(visitsPerYear({ ...DEFAULT_OPTIONS.plan.reactivate, channels: ["visit"] }, 30)).toBe(1);
});
