import { runRecord } from "../../src/core/planning/runRecord";
import type { Customer, Reading } from "../../src/core/model";
import { DEFAULT_OPTIONS } from "../../src/core/options";
import { segment, type SegmentationSettings } from "../../src/core/segmentation";
import { CRITERIA } from "../../src/core/labels";
import type { SegmentedCustomer } from "../../src/core/segments";
import { isoOf } from "../../src/core/stats/day";
import { aCustomer, aReading, TODAY } from "./methods/portfolio";

const SETTINGS: SegmentationSettings = {
  options: DEFAULT_OPTIONS,
  criteria: "auto",
  saved: null,
  recomputeThresholds: false,
  previous: null,
};

function only(reading: Reading, settings: Partial<SegmentationSettings> = {}): SegmentedCustomer {
  const [one] = segment(reading, { ...SETTINGS, ...settings }).customers;
  if (one === undefined) throw new Error("no customer");
  return one;
}

const BIG = aCustomer({ name: "Big", revenue: 80_000 });
const MIDDLE = aCustomer({ name: "Middle", revenue: 15_000 });
const SMALL = aCustomer({ name: "Small", revenue: 5000 });
const THREE = [BIG, MIDDLE, SMALL];

describe("labels", () => {
  test("a criterion that is not chosen is null on everybody", () => {
    const { customers, criteria } = segment(aReading(THREE), SETTINGS);
    expect(criteria).toEqual(["abc"]);
    for (const one of customers) {
      expect(one).toMatchObject({ rfm: null, zone: null, sector: null, potential: null, behaviour: null });
      expect(one.crossed).toBe(one.abc);
    }
  });

  test("without ABC there is no class and no segment row", () => {
    const reading = aReading([aCustomer({ revenue: 5, sector: "CHR" })], ["revenue", "sector"]);
    expect(only(reading, { criteria: ["territory"] })).toMatchObject({
      abc: null,
      planSegment: null,
      crossed: "CHR",
    });
  });

  test("crossed segments join class, sector and zone and leave out what is unknown", () => {
    const customers = [
      aCustomer({ revenue: 80, sector: "CHR", zone: "Nord" }),
      aCustomer({ revenue: 80, sector: "CHR", zone: "Nord" }),
      aCustomer({ revenue: 10, zone: "Sud" }),
      aCustomer({ population: "closed", revenue: 10, zone: "Sud", sector: "CHR" }),
    ];
    const { crossed } = segment(aReading(customers, ["revenue", "sector", "zone"]), SETTINGS);
    expect(crossed).toEqual([
      { id: "A · CHR · Nord", customers: 2, revenue: 160 },
      { id: "B · Sud", customers: 1, revenue: 10 },
    ]);
  });

  test("a closed account is listed without any label and out of every share", () => {
    const closed = aCustomer({ population: "closed", revenue: 1e6 });
    const { customers, segments } = segment(aReading([...THREE, closed]), SETTINGS);
    expect(customers[3]).toMatchObject({
      abc: null,
      priority: null,
      nextContact: null,
      contactState: "none",
    });
    expect(segments.map(({ customers: n }) => n)).toEqual([1, 1, 1, 0, 0, 0, 0]);
    expect(segments.reduce((sum, { customerShare }) => sum + customerShare, 0)).toBeCloseTo(1);
    expect(segments.reduce((sum, { revenueShare }) => sum + revenueShare, 0)).toBeCloseTo(1);
  });

  test("shares are of positive revenue, sums count credit notes", () => {
    const { segments } = segment(
      aReading([aCustomer({ revenue: 100 }), aCustomer({ revenue: -20 })]),
      SETTINGS,
    );
    expect(segments[0]).toMatchObject({ id: "A", revenue: 100, revenueShare: 1, customerShare: 0.5 });
    expect(segments[2]).toMatchObject({ id: "C", revenue: -20, revenueShare: 0 });
  });
});

describe("a forced segment", () => {
  test("wins everywhere, and the computed one is kept beside it", () => {
    const forced = { ...SMALL, forcedSegment: "a" };
    const { customers, segments, remarks } = segment(aReading([BIG, MIDDLE, forced]), SETTINGS);
    expect(customers[2]).toMatchObject({ abc: "A", computedAbc: "C", planSegment: "A", intervalDays: 7 });
    expect(segments[0]).toMatchObject({ id: "A", customers: 2, revenue: 85_000 });
    expect(remarks).toContainEqual({ code: "forced.count", values: { customers: 1 } });
  });

  test("is no rise, and taken away no fall", () => {
    const press = (forcedSegment: string | null, previous: SegmentationSettings["previous"]) =>
      segment(aReading([BIG, MIDDLE, { ...SMALL, forcedSegment }]), { ...SETTINGS, previous });
    const computed = runRecord(press(null, null));
    const forced = press("A", { ...computed, day: "2026-01-01" });
    const released = press(null, { ...runRecord(forced), day: "2026-01-02" });
    for (const { customers, migration } of [forced, released]) {
      expect(customers.map(({ alert }) => alert)).toEqual([null, null, null]);
      expect(migration?.cells.map(({ from, to }) => [from, to])).toEqual([
        ["A", "A"],
        ["B", "B"],
        ["C", "C"],
      ]);
    }
  });

  test("that names no segment is left aside and told", () => {
    const { customers, remarks } = segment(aReading([{ ...BIG, forcedSegment: "VIP" }]), SETTINGS);
    expect(customers[0]).toMatchObject({ abc: "A", computedAbc: null });
    expect(remarks).toContainEqual({ code: "forced.unknownCount", values: { text: "VIP", customers: 1 } });
  });
});

describe("next contact", () => {
  const fields = ["revenue", "lastVisit"] as const;

  test("elapsed over the interval of the plan row", () => {
    const one = only(aReading([{ ...BIG, lastVisit: TODAY - 6 }], fields));
    expect(one).toMatchObject({
      intervalDays: 7,
      elapsedDays: 6,
      contactState: "due",
      nextContact: TODAY + 1,
    });
  });

  test("overdue is worth priority, never visited is not", () => {
    const late = only(aReading([{ ...BIG, lastVisit: TODAY - 8 }], fields));
    expect(late).toMatchObject({
      contactState: "overdue",
      priority: { points: 60, rank: "P2" },
      nextContact: TODAY,
    });
    const never = only(aReading([BIG], fields));
    expect(never).toMatchObject({
      contactState: "due",
      priority: { points: 50, rank: "P2" },
      elapsedDays: null,
    });
  });

  test("without dates of visits, contacts are spread in order of priority and revenue", () => {
    const ten = Array.from({ length: 10 }, (_, i) => aCustomer({ revenue: 100 + i }));
    const { customers } = segment(aReading(ten), SETTINGS);
    const top = customers.filter(({ abc }) => abc === "A");
    const byRevenue = [...top].sort((a, b) => (b.customer.revenue ?? 0) - (a.customer.revenue ?? 0));
    const days = byRevenue.map(({ nextContact }) => nextContact ?? 0);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(new Set(days).size).toBe(5);
    expect(new Set(customers.map(({ contactState }) => contactState))).toEqual(new Set(["none"]));
  });

  test("À compléter has no rhythm", () => {
    const one = only(aReading([aCustomer({ lastVisit: TODAY - 100 })], fields));
    expect(one).toMatchObject({
      abc: "toComplete",
      intervalDays: null,
      nextContact: null,
      contactState: "none",
    });
  });
});

test("the workload of the method's own example: 2,100 visits a year for 900", () => {
  const customers = [
    ...Array.from({ length: 30 }, () => aCustomer({ revenue: 10, forcedSegment: "A" })),
    ...Array.from({ length: 45 }, () => aCustomer({ revenue: 10, forcedSegment: "B" })),
    ...Array.from({ length: 75 }, () => aCustomer({ revenue: 10, forcedSegment: "C" })),
  ];
  const { workload, segments } = segment(aReading(customers), SETTINGS);
  expect(workload).toEqual({ required: 2100, capacity: 900 });
  expect(segments.slice(0, 3).map(({ visitsPerYear }) => visitsPerYear)).toEqual([1560, 540, 0]);
});

test("what labels were judged by comes with them, where the criterion was chosen", () => {
  const reading = aReading(
    [
      aCustomer({ revenue: 100, potential: 700 }),
      aCustomer({ population: "prospect", potential: 300 }),
      aCustomer({ revenue: 60 }),
    ],
    ["revenue", "potential"],
  );
  const { scales } = segment(reading, { ...SETTINGS, criteria: ["abc", "potential"] });
  expect([scales.clients.total, scales.prospects.total]).toEqual([16_000, 30_000]);
  expect(scales.potential?.total).toBe(100_000);
  expect(segment(reading, { ...SETTINGS, criteria: ["abc"] }).scales.potential).toBe(null);
});

describe("alerts", () => {
  const fields = ["name", "revenue", "lastOrder", "orders"] as const;
  const buyers = (daysOfFirst: number): readonly Customer[] =>
    [daysOfFirst, 20, 30, 110, 120, 130, 240, 260, 280].map((days, i) =>
      aCustomer({
        name: `Client ${i}`,
        revenue: (9 - i) * 1000,
        orders: 10 - i,
        lastOrder: TODAY - days,
        daysSinceOrder: days,
      }),
    );

  test("scores that fell since the last run, with both values", () => {
    const first = segment(aReading(buyers(10), fields), SETTINGS);
    const saved = first.rfmThresholds === null ? null : { rfm: first.rfmThresholds, since: isoOf(TODAY) };
    const second = segment(aReading(buyers(250), fields), { ...SETTINGS, saved, previous: runRecord(first) });
    const before = first.customers[0]?.rfm?.score ?? "";
    expect(before.startsWith("3-")).toBe(true);
    expect(second.customers[0]?.alert).toEqual({ kind: "drop", from: before, to: `1${before.slice(1)}` });
    expect(second.customers.slice(1).every(({ alert }) => alert?.kind !== "drop")).toBe(true);
    expect(second.remarks).toContainEqual({
      code: "migration.count",
      values: { drops: 1, rises: 0, since: isoOf(TODAY) },
    });
  });

  test("renewed cut points are not compared with the old ones", () => {
    const first = segment(aReading(buyers(10), fields), SETTINGS);
    const again = segment(aReading(buyers(250), fields), {
      ...SETTINGS,
      recomputeThresholds: true,
      previous: runRecord(first),
    });
    expect(again.customers.every(({ alert }) => alert?.kind !== "drop")).toBe(true);
  });

  test("a client without revenue, and an A that no longer buys", () => {
    const { customers } = segment(aReading([aCustomer({ revenue: 0 }), ...THREE]), SETTINGS);
    expect(customers[0]?.alert).toEqual({ kind: "noRevenue", from: null, to: null });
    const lost = aCustomer({ revenue: 9e6, orders: 0 });
    expect(only(aReading([lost, ...buyers(10)], fields)).alert).toEqual({
      kind: "reactivate",
      from: null,
      to: null,
    });
  });
});

test("renamed customers and other rows change no label", () => {
  const customers = [...THREE, aCustomer({ population: "prospect", potential: 10 })];
  const renamed = customers.map((one) => ({ ...one, name: "__proto__", code: null }));
  const labels = (list: readonly Customer[]): readonly unknown[] =>
    segment(aReading(list), { ...SETTINGS, criteria: CRITERIA }).customers.map(({ abc, priority }) => [
      abc,
      priority,
    ]);
  expect(labels(renamed)).toEqual(labels(customers));
});
