import type { FieldId } from "../../../src/core/fields";
import type { Customer, Reading } from "../../../src/core/model";
import { DEFAULT_OPTIONS } from "../../../src/core/options";
import { runRecord } from "../../../src/core/planning/runRecord";
import { segment, type SegmentationSettings } from "../../../src/core/segmentation";
import type { Segmentation } from "../../../src/core/segments";
import { aCustomer, aReading } from "../methods/portfolio";

const RFM_FIELDS: readonly FieldId[] = ["name", "revenue", "orders", "lastOrder", "lastVisit"];

interface Case {
  readonly fields?: readonly FieldId[];
  readonly notes?: Partial<Reading["notes"]>;
  readonly settings?: Partial<SegmentationSettings>;
}

function segmented(customers: readonly Partial<Customer>[], { fields, notes, settings }: Case): Segmentation {
  const reading = aReading(customers.map(aCustomer), fields);
  return segment(
    { ...reading, notes: { ...reading.notes, ...notes } },
    {
      options: DEFAULT_OPTIONS,
      criteria: ["abc"],
      saved: null,
      recomputeThresholds: false,
      previous: null,
      ...settings,
    },
  );
}

const remarks = (customers: readonly Partial<Customer>[], about: Case = {}) =>
  segmented(customers, about).remarks;
const prospect = (potential: number) => ({ population: "prospect", potential }) as const;

test.each<[string, readonly Partial<Customer>[], Case, readonly unknown[]]>([
  ["an ordinary list", [{ revenue: 9 }, { revenue: 1 }], {}, []],
  ["prospects only", [prospect(9), prospect(1)], {}, []],
  [
    "a method that the columns do not allow",
    [{ revenue: 9 }, { revenue: 1 }],
    { settings: { criteria: ["abc", "potential"] } },
    [{ code: "method.impossible", values: { criterion: "potential" } }],
  ],
  [
    "nobody bought anything",
    [{ revenue: 0 }, { revenue: -5 }, prospect(10)],
    {},
    [{ code: "abc.noPositiveRevenue", values: { customers: 2 } }],
  ],
  [
    "equal amounts across the line of A",
    [...Array.from({ length: 9 }, () => ({ revenue: 10.5 })), { revenue: 5.5 }],
    {},
    [{ code: "abc.equalAmountsOnLine", values: { amount: 10.5, customers: 9, limit: 0.8 } }],
  ],
  [
    "equal potentials across the line of B",
    [prospect(85), prospect(8), prospect(4), prospect(4), { revenue: 1 }],
    {},
    [{ code: "prospect.equalAmountsOnLine", values: { amount: 4, customers: 2, limit: 0.95 } }],
  ],
  [
    "texts that name no segment, each counted",
    [
      { revenue: 9, forcedSegment: "VIP" },
      { revenue: 8, forcedSegment: "VIP" },
      { revenue: 7, forcedSegment: "?" },
      { revenue: 6, forcedSegment: "a" },
    ],
    {},
    [
      { code: "forced.count", values: { customers: 1 } },
      { code: "forced.unknownCount", values: { text: "VIP", customers: 2 } },
      { code: "forced.unknownCount", values: { text: "?", customers: 1 } },
    ],
  ],
  [
    "segments forced on closed accounts",
    [
      { revenue: 9, forcedSegment: "B" },
      { population: "closed", forcedSegment: "A" },
      { population: "closed", forcedSegment: "VIP" },
      { population: "closed" },
    ],
    {},
    [
      { code: "forced.count", values: { customers: 1 } },
      { code: "forced.closedCount", values: { customers: 2 } },
    ],
  ],
  [
    "more texts that name no segment than are quoted",
    ["s", "t", "u", "v", "w", "x", "y", "VIP", "VIP"].map((text, i) => ({
      revenue: 9 - i,
      forcedSegment: `${text} ?`,
    })),
    {},
    [
      { code: "forced.unknownCount", values: { text: "VIP ?", customers: 2 } },
      ...["s ?", "t ?", "u ?", "v ?"].map((text) => ({
        code: "forced.unknownCount",
        values: { text, customers: 1 },
      })),
      { code: "forced.unknownOthers", values: { texts: 3, customers: 3 } },
    ],
  ],
  [
    "revenue of a part of the year",
    [{ revenue: 9, project: true }],
    {
      fields: ["revenue", "project"],
      notes: { revenuePartial: true },
      settings: { criteria: ["potential"] },
    },
    [{ code: "potential.partialRevenue", values: {} }],
  ],
  [
    "revenue of the whole year",
    [{ revenue: 9, project: true }],
    { fields: ["revenue", "project"], settings: { criteria: ["potential"] } },
    [],
  ],
  [
    "zones by the column, some without, closed accounts not counted",
    [{ zone: "Nord" }, { zone: "Sud" }, { zone: "Nord" }, {}, {}, { population: "closed" }],
    { fields: ["zone"], settings: { criteria: ["territory"] } },
    [
      { code: "territory.zoning", values: { by: "column", zones: 2 } },
      { code: "territory.zoneUnknownCount", values: { customers: 2, by: "column" } },
    ],
  ],
  [
    "a zone for everybody",
    [{ zone: "Nord" }, { zone: "Sud" }],
    { fields: ["zone"], settings: { criteria: ["territory"] } },
    [{ code: "territory.zoning", values: { by: "column", zones: 2 } }],
  ],
  ["sectors only", [{ sector: "CHR" }], { fields: ["sector"], settings: { criteria: ["territory"] } }, []],
])("what is said of %s", (_name, customers, about, expected) => {
  expect(remarks(customers, about)).toEqual(expected);
});

const buyer = (daysSinceOrder: number, orders: number, revenue: number): Partial<Customer> => ({
  name: `${daysSinceOrder} ${orders}`,
  daysSinceOrder,
  orders,
  revenue,
});
const BUYERS = [buyer(10, 9, 900), buyer(50, 6, 1200), buyer(100, 3, 900)];
const rfm: Case = { fields: RFM_FIELDS, settings: { criteria: ["rfm"] } };
const computed = { code: "rfm.thresholds", values: { from: "computed", since: "2026-01-08" } };

test.each<[string, readonly Partial<Customer>[], Case, readonly unknown[]]>([
  ["three that differ", BUYERS, rfm, [computed]],
  [
    "visits that stand for orders",
    BUYERS,
    { ...rfm, notes: { recencyFrom: "lastVisit" } },
    [computed, { code: "rfm.recencyFromVisits", values: {} }],
  ],
  [
    "all equal but the date",
    BUYERS.map((one) => ({ ...one, orders: 4, revenue: 400 })),
    rfm,
    [
      computed,
      { code: "rfm.sameForAll", values: { criterion: "frequency", value: 4, score: 2 } },
      { code: "rfm.sameForAll", values: { criterion: "monetary", value: 100, score: 2 } },
    ],
  ],
  [
    "two dates only, nobody last",
    [...BUYERS, ...BUYERS].map((one, i) => ({ ...one, daysSinceOrder: i % 2 === 0 ? 5 : 90 })),
    rfm,
    [computed, { code: "rfm.emptyScore", values: { criterion: "recency", score: 1 } }],
  ],
  [
    "some without an amount",
    [...BUYERS, ...BUYERS.map((one) => ({ ...one, revenue: null }))],
    rfm,
    [computed, { code: "rfm.notScoredCount", values: { customers: 3 } }],
  ],
])("what is said of the scores of %s", (_name, customers, about, expected) => {
  expect(remarks(customers, about)).toEqual(expected);
});

test("cut points kept from an earlier run are told with its date", () => {
  const first = segmented(BUYERS, rfm);
  const saved = first.rfmThresholds === null ? null : { rfm: first.rfmThresholds, since: "2025-06-01" };
  expect(remarks(BUYERS, { ...rfm, settings: { ...rfm.settings, saved } })).toEqual([
    { code: "rfm.thresholds", values: { from: "saved", since: "2025-06-01" } },
  ]);
});

test("who rose and who fell since the last run, and cut points that changed", () => {
  const before = { ...runRecord(segmented(BUYERS, rfm)), day: "2025-12-01" };
  const counted = (customers: readonly Partial<Customer>[], more: Partial<SegmentationSettings>) =>
    remarks(customers, { ...rfm, settings: { ...rfm.settings, previous: before, ...more } }).filter(
      ({ code }) => code.startsWith("migration"),
    );
  expect(counted(BUYERS, {})).toEqual([
    { code: "migration.count", values: { drops: 0, rises: 0, since: "2025-12-01" } },
  ]);
  expect(counted([...BUYERS, buyer(11, 8, 9000), buyer(12, 8, 9000)], {})).toEqual([
    { code: "migration.count", values: { drops: 0, rises: 0, since: "2025-12-01" } },
    { code: "migration.newCutPoints", values: { since: "2025-12-01" } },
  ]);
});

test("cut points are no news where one of the two runs had none", () => {
  const count = { code: "migration.count", values: { drops: 0, rises: 0, since: "2025-12-01" } };
  const since = (about: Case) => ({ ...runRecord(segmented(BUYERS, about)), day: "2025-12-01" });
  const classes = { ...rfm, settings: { criteria: ["abc"] as const } };
  const said = (about: Case, previous: Case) =>
    remarks(BUYERS, { ...about, settings: { ...about.settings, previous: since(previous) } }).filter(
      ({ code }) => code.startsWith("migration"),
    );
  expect(said(rfm, classes)).toEqual([count]);
  expect(said(classes, rfm)).toEqual([count]);
});

test("classes made by other limits than today's are not compared, and it is told", () => {
  const options = { ...DEFAULT_OPTIONS, abc: { ...DEFAULT_OPTIONS.abc, limits: [0.1, 0.2] as const } };
  const before = { ...runRecord(segmented(BUYERS, {})), day: "2025-12-01" };
  const since = (previous: typeof before, more: Partial<SegmentationSettings> = {}) =>
    segmented(BUYERS, { ...rfm, settings: { criteria: ["abc"], ...more, options, previous } });
  const told = ({ remarks: all }: ReturnType<typeof since>) =>
    all.filter(({ code }) => code.startsWith("migration"));

  const moved = since(before);
  expect(moved.customers.map(({ alert }) => alert?.kind ?? null)).toEqual([null, null, null]);
  expect(moved.migration?.cells).toEqual([]);
  expect(told(moved)).toEqual([
    { code: "migration.count", values: { drops: 0, rises: 0, since: "2025-12-01" } },
    { code: "migration.newLimits", values: { since: "2025-12-01" } },
  ]);

  const unknown = since({ ...before, limits: null });
  expect(unknown.customers.some(({ alert }) => alert?.kind === "drop")).toBe(true);
  expect(told(unknown).map(({ code }) => code)).toEqual(["migration.count"]);

  const scored = since(before, { criteria: ["rfm"] });
  expect(told(scored).map(({ code }) => code)).toEqual(["migration.count"]);
});

test("the moves between classes are counted, who stayed included", () => {
  const before = { ...runRecord(segmented(BUYERS, {})), day: "2025-12-01" };
  const [first, ...others] = BUYERS;
  const { migration } = segmented([{ ...first, revenue: 1 }, ...others], { settings: { previous: before } });
  expect(migration?.since).toBe("2025-12-01");
  expect(migration?.cells.reduce((sum, { customers }) => sum + customers, 0)).toBe(3);
  expect(migration?.cells).toContainEqual({ from: "A", to: "C", customers: 1 });
});
