import { SegmentedView } from "../../src/core/assembly/SegmentedView";
import { DEFAULT_OPTIONS } from "../../src/core/options";
import { segment, segmentSteps, type SegmentationSettings } from "../../src/core/segmentation";
import { CRITERIA } from "../../src/core/labels";
import type { SegmentedCustomer, Segmentation } from "../../src/core/segments";
import { hasProspects } from "../../src/core/hasProspects";
import {
  filterSteps,
  finish,
  inSteps,
  mapGroupSteps,
  ROWS_PER_STEP,
  someSteps,
  sortSteps,
  type Steps,
} from "../../src/core/steps";
import { seededRandom } from "../../src/core/stats/seededRandom";
import { aCustomer, aReading, TODAY } from "./methods/portfolio";

const SETTINGS: SegmentationSettings = {
  options: { ...DEFAULT_OPTIONS, territory: { zoning: "compact", zones: 3 } },
  criteria: CRITERIA,
  saved: null,
  recomputeThresholds: false,
  previous: null,
};

function reading(count: number) {
  const customers = Array.from({ length: count }, (_, i) =>
    aCustomer({
      code: `C${i}`,
      city: `Ville ${i % 40}`,
      latitude: 45 + (i % 40) / 20,
      longitude: 1 + (i % 37) / 20,
      revenue: (i * 7919) % 10_007,
      revenuePrevious: (i * 104_729) % 9973,
      orders: i % 12,
      daysSinceOrder: i % 400,
      headcount: i % 90,
    }),
  );
  return aReading(customers, ["code", "revenue", "orders", "lastOrder", "city", "headcount"], {
    today: TODAY,
  });
}

/** Customers are views: their values are on the class, and each knows the whole run. */
const VALUES = Object.entries(Object.getOwnPropertyDescriptors(SegmentedView.prototype)).flatMap(
  // -- a view implements what it is read as
  ([name, { get }]) => (get === undefined ? [] : [name as keyof SegmentedCustomer]),
);

/** A result with each customer's values written out. */
function written({ customers, reading: _read, ...rest }: Segmentation) {
  return { ...rest, customers: customers.map((one) => VALUES.map((name) => [name, one[name]])) };
}

function stops(count: number): number {
  const steps = segmentSteps(reading(count), SETTINGS);
  let found = 0;
  while (steps.next().done !== true) found++;
  return found;
}

test("work in steps covers every row once, in order, and stops after each part", () => {
  const parts: [number, number][] = [];
  const steps = inSteps(ROWS_PER_STEP * 2 + 1, (from, to) => parts.push([from, to]));
  let found = 0;
  while (steps.next().done !== true) found++;
  expect(parts).toEqual([
    [0, ROWS_PER_STEP],
    [ROWS_PER_STEP, ROWS_PER_STEP * 2],
    [ROWS_PER_STEP * 2, ROWS_PER_STEP * 2 + 1],
  ]);
  expect(found).toBe(3);
});

test.each([
  [0, 0],
  [1, 1],
  [ROWS_PER_STEP, 1],
  [ROWS_PER_STEP * 2, 2],
])("work over %i rows has no part without a row", (count, parts) => {
  const lengths: number[] = [];
  finish(inSteps(count, (from, to) => lengths.push(to - from)));
  expect(lengths).toHaveLength(parts);
  expect(lengths.every((length) => length > 0)).toBe(true);
});

test("a segmentation in steps is the one made at one go", () => {
  const steps = segmentSteps(reading(5000), SETTINGS);
  for (let i = 0; i < 10; i++) steps.next();
  // Another run in between, as two panes would.
  const between = segment(reading(300), SETTINGS);
  expect(written(finish(steps))).toEqual(written(segment(reading(5000), SETTINGS)));
  expect(written(between)).toEqual(written(segment(reading(300), SETTINGS)));
});

test("every pass over the rows can be interrupted: stops grow with the rows", () => {
  const [small, large] = [stops(ROWS_PER_STEP), stops(ROWS_PER_STEP * 11)];
  // Twenty passes over the customers, each with ten more stops: one that does not stop is missing here.
  expect(large - small).toBeGreaterThanOrEqual(200);
});

test("a sort in steps is the sort, equals in the order they came", () => {
  const random = seededRandom(7);
  for (const count of [0, 1, ROWS_PER_STEP, ROWS_PER_STEP + 1, 3 * ROWS_PER_STEP - 5, 5 * ROWS_PER_STEP]) {
    const items = Array.from({ length: count }, (_, i) => ({ key: Math.floor(random() * 50), i }));
    const compare = (a: { readonly key: number }, b: { readonly key: number }): number => a.key - b.key;
    expect(finish(sortSteps(items, compare))).toEqual([...items].sort(compare));
  }
});

/** What the work gives, and how often it stopped on the way. */
function driven<T>(steps: Steps<T>): readonly [T, number] {
  for (let found = 0; ; found++) {
    const step = steps.next();
    if (step.done === true) return [step.value, found];
  }
}

const NUMBERS = Array.from({ length: 2 * ROWS_PER_STEP + 1 }, (_, i) => i);

test.each([
  ["the first", 0, true, 0],
  ["the last of a part", ROWS_PER_STEP - 1, true, 0],
  ["the first of the next part", ROWS_PER_STEP, true, 1],
  ["the very last", 2 * ROWS_PER_STEP, true, 2],
  ["none", -1, false, 3],
])("looking for %s stops after each part without it, and looks no further", (_what, wanted, found, stops) => {
  let seen = 0;
  const look = someSteps(NUMBERS, (one) => {
    seen++;
    return one === wanted;
  });
  expect(driven(look)).toEqual([found, stops]);
  expect(seen).toBe(found ? wanted + 1 : NUMBERS.length);
});

test("a list is filtered in order, and stops after each part", () => {
  const odd = (one: number): boolean => one % 2 === 1;
  expect(driven(filterSteps(NUMBERS, odd))).toEqual([NUMBERS.filter(odd), 3]);
  expect(driven(filterSteps([], odd))).toEqual([[], 0]);
});

test("groups stop once they hold as many rows as a part, however many they are", () => {
  const sizes = [ROWS_PER_STEP - 1, 1, ROWS_PER_STEP + 5, 3, ROWS_PER_STEP - 4, 1];
  const twice = mapGroupSteps(
    sizes,
    (size) => size,
    (size) => 2 * size,
  );
  // After the second, the third and the last: 3 + (n − 4) is one short.
  expect(driven(twice)).toEqual([sizes.map((size) => 2 * size), 3]);
});

test.each([
  [["client", "closed"], false],
  [["client", "prospect"], true],
  [[], false],
] as const)("prospects among %j: %s", (populations, answer) => {
  const customers = populations.map((population) => aCustomer({ population }));
  expect(hasProspects({ customers })).toBe(answer);
});
